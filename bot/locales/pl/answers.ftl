### Answers to what a person asked for; only that person sees them.

help-title = Co możesz tu zrobić
help-not-understood = Nie wiem, co zrobić z tym: „{ $text }”.
help-near = Czy chodziło ci o `/mentor { $command }`?
help-commands =
    `/mentor join` – wziąć udział albo zmienić swoje odpowiedzi
    `/mentor prepare` – przeczytać karty i zgodzić się na zasady; bez tego nie ma doboru pary
    `/mentor status` – zobaczyć, z kim tworzysz parę i kiedy jest następna sesja
    `/mentor topics` – zobaczyć, o czym można rozmawiać, i wziąć temat na następną sesję
    `/mentor commitments` – zobaczyć i odhaczyć wasze postanowienia
    `/mentor session` – przenieść lub pominąć następną sesję i sprawdzić, co z pozostałymi
    `/mentor pause` – zrobić przerwę, na przykład `/mentor pause do 14 marca`
    `/mentor resume` – zakończyć przerwę
    `/mentor calendar` – mieć sesje we własnym kalendarzu
    `/mentor concern` – napisać prywatnie do osoby zaufania
    `/mentor rematch` – poprosić o inną parę, prywatnie i bez podawania powodu
    `/mentor language` – wybrać język, w którym do ciebie piszę
    `/mentor leave` – zrezygnować, w każdej chwili i bez podawania powodu
    `/mentor data` – zobaczyć wszystko, co o tobie przechowuję, albo to usunąć
    `/mentor help` – zobaczyć tę listę
help-coordinator = *Dla koordynacji*
    `/mentor program` – ustawić program, dodać kolejny albo zamknąć
    `/mentor prompts` – wyłączać tematy i pisać własne
    `/mentor announce` – ogłosić program, z przyciskiem do dołączenia
    `/mentor rehearse` – zobaczyć, kto tworzyłby parę z kim, bez wysyłania czegokolwiek
    `/mentor publish` – uruchomić to, co pokazała próba
    `/mentor stop` – zatrzymać wszystkie wiadomości, o które nikt nie prosi
    `/mentor start` – puścić je znowu
    `/mentor coordinators` – zobaczyć i wybrać, kto koordynuje
help-privacy = Nie mogę czytać waszych rozmów. Moje odpowiedzi na te polecenia widzisz tylko ty.

status-title = Na jakim jesteś etapie
status-stranger = Nie bierzesz jeszcze udziału. Odwrócony mentoring działa w drugą stronę: osoba na wcześniejszym etapie kariery dzieli się tym, co wie, a ktoś z kierownictwa słucha i się uczy. `/mentor join` zajmuje trzy minuty.
status-left = Teraz nie bierzesz udziału. Możesz wrócić w każdej chwili: `/mentor join`.
status-joined = Bierzesz udział. Twoja rola: *{ $role }*.
status-program = Twój program: *{ $program }*.
status-offers = Tematy, którymi się dzielisz: { $topics }
status-wants = Tematy, których szukasz: { $topics }
status-waiting = Nie masz jeszcze pary. Bierzesz udział w następnym doborze, nic nie musisz robić.
status-preparing = *Następny krok: przygotowanie.* Nie masz jeszcze pary, a pary dobieram tylko osobom po przygotowaniu. `/mentor prepare` zajmuje około pięciu minut i można je przerwać w dowolnej chwili.
status-closed = Nie masz pary, a twój program jest zamknięty: nie ma w nim nowych par. Twoje odpowiedzi i karty zostają. `/mentor join` pokazuje, co jeszcze jest otwarte, a `/mentor leave` pozwala zrezygnować.
status-partner-mentor = W roli mentora: *{ $name }*.
status-partner-mentee = W roli mentee: *{ $name }*.
status-next = Następna sesja: { $number } z { $total }, *{ $when }*
status-no-next = Wszystkie sesje masz już za sobą.
status-why = Dlaczego właśnie wy:
status-circle = Najbliższe spotkanie twojego kręgu mentorskiego: *{ $when }*

joined-title = Jesteś w programie
joined-edited-title = Twoje odpowiedzi
joined-text = Dziękuję. Bierzesz udział. Twoja rola: *{ $role }*.
joined-edited = Odpowiedzi zmienione. Twoja rola: *{ $role }*.
joined-next = Po publikacji następnego doboru napiszę do ciebie: kto jest z tobą w parze i kiedy jest pierwszy termin albo dlaczego jeszcze nie ma nikogo.
joined-running = To działa od razu: tematy wyłączone znikają z najbliższych sesji, sesje niepasujące już do twoich godzin dostają inny termin, a resztę uwzględni następny dobór.
joined-change = `/mentor join` zmienia odpowiedzi, `/mentor leave` kończy udział w każdej chwili.
button-close = Zamknij

leave-question = Chcesz zrezygnować?
leave-alone = Nie weźmiesz wtedy udziału w kolejnych doborach. Możesz dołączyć znowu w każdej chwili.
leave-partners =
    Skończą się wtedy sesje w tych parach: { $names } i ty. Druga strona dowie się ode mnie, neutralnymi słowami, że para się zakończyła: bez powodu i bez winy. Możesz dołączyć znowu w każdej chwili.
leave-yes = Tak, rezygnuję
leave-no = Nie, zostaję
left-title = Koniec udziału
left-text = Nie przyjdzie już ode mnie żadna wiadomość. Dziękuję za twój udział. Możesz wrócić w każdej chwili: `/mentor join`.
stayed-text = Dobrze, wszystko zostaje po staremu.

oops = Coś poszło nie tak, i to z mojej winy, nie twojej. Spróbuj jeszcze raz. Jeśli się powtórzy, podaj osobie koordynującej ten numer: { $reference }
permission-lacking = Brakuje mi do tego uprawnienia w Slacku. Powiedz o tym osobie koordynującej: kto mnie obsługuje, musi zainstalować mnie ponownie z `{ $scope }`.
out-of-reach = Nie mam teraz połączenia z bazą danych, więc nie wiem, czy to się udało. Spróbuj ponownie za minutę.
too-late = Trwało to zbyt długo i okno nie mogło się otworzyć. Spróbuj jeszcze raz.
