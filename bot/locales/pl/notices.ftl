### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = Czytasz to, bo koordynujesz program.

notice-stalled = *{ $mentor }* i *{ $mentee }* mogą potrzebować pomocy: dwie sesje z rzędu zostały przeniesione lub pominięte. Życzliwe słowo ode mnie już do nich poszło. Znam tylko daty, nic więcej.
notice-automatic = *{ $program }*: osoby, które czekały, mają dobrane pary, a runda { $number } jest opublikowana, zgodnie z ustawieniami programu: { $pairs ->
    [one] 1 nowa para
    [few] { $pairs } nowe pary
    [many] { $pairs } nowych par
   *[other] { $pairs } nowej pary
}. Kto jeszcze nie ma pary, tego biorę pod uwagę ponownie, najwyżej raz dziennie.
