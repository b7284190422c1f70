### What is said in the direct message that mentor and mentee share.

introduction-title = Poznajcie się
introduction-hello =
    { $mentor } i { $mentee }, witajcie. Tutaj mentoring działa w odwrotną stronę: mentor opowiada, co widać z miejsca, w którym pracuje, a mentee słucha i pyta.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = Na co liczy { $name }:
introduction-reasons = *Dlaczego właśnie wy*
introduction-no-reasons = To było najlepsze dopasowanie dla obu stron.
introduction-rules = *Na czym możecie polegać*
    • Co powiecie między sobą, zostaje między wami. Nie mogę czytać tej rozmowy, a koordynacja widzi tylko daty i to, czy sesje się odbyły.
    • Liczy się punkt widzenia, nie analiza. „Nie wiem” i „widzę to inaczej” to dobre odpowiedzi.
    • Nikt tu nikogo nie ocenia i nikt nie musi błyszczeć.
    • Każda ze stron może w dowolnej chwili skończyć przez `/mentor leave`. Nikt nie pyta dlaczego.
introduction-first = *Wasza pierwsza sesja:* { $when }
introduction-next = { $total ->
    [one] To jedna sesja.
    [few] Przed wami { $total } sesje, { $weeks ->
        [one] co tydzień
        [few] co { $weeks } tygodnie
        [many] co { $weeks } tygodni
       *[other] co { $weeks } tygodnia
    }.
    [many] Przed wami { $total } sesji, { $weeks ->
        [one] co tydzień
        [few] co { $weeks } tygodnie
        [many] co { $weeks } tygodni
       *[other] co { $weeks } tygodnia
    }.
   *[other] Przed wami { $total } sesji, { $weeks ->
        [one] co tydzień
        [few] co { $weeks } tygodnie
        [many] co { $weeks } tygodni
       *[other] co { $weeks } tygodnia
    }.
} Nic nie trzeba przygotowywać ani rezerwować: przypomnę dzień wcześniej, a na początku przyniosę temat do rozmowy. Każdy termin można przenieść jednym kliknięciem.

session-when = { $when } · { $duration }
session-late = Ta wiadomość przychodzi późno, przepraszam. Jeśli termin już minął, spotkajcie się, kiedy wam pasuje, albo przenieście sesję o tydzień.
session-moved = :calendar: Nowy termin tej sesji: *{ $when }*. Nic nie przepada: temat przyniosę, gdy się spotkacie.
session-free = Dzisiaj temat wybieracie wy: o co chcecie się nawzajem zapytać?
session-met = :white_check_mark: *Sesja się odbyła.* Dziękuję wam za ten czas.
session-cancelled = Ta sesja się nie odbędzie. Nic nie musicie robić.
session-skipped = :fast_forward: *Ta sesja jest pominięta.* Planowany termin: { $when }.
session-missed = :hourglass: *Wygląda na to, że sesja się nie odbyła.* Planowany termin: { $when }. Tak bywa.
session-fell-out = Nic nie przepada: dopóki nie zacznie się następna sesja, tej można dać inny termin. Jeśli jednak się odbyła, zareagujcie :white_check_mark:.
session-why = *Dlaczego to ważne*
session-questions = *Pytania na początek*
session-agenda = *{ $duration }, na przykład tak*
    { $arrive } min na początek · { $talk } min na pytania · { $together } min na zrobienie czegoś razem · { $close } min na to, co każda ze stron zabiera ze sobą
session-together = *Zróbcie razem:* { $together }
session-tip-mentor = *{ $name }, w roli mentora:* { $tip }
session-tip-mentee = *{ $name }, w roli mentee:* { $tip }
session-commitment = *Zanim się pożegnacie:* { $commitment }
session-legend = Zareagujcie na tę wiadomość: :white_check_mark: odbyła się · :tada: świetny temat · :+1: przydatny · :thinking_face: taki sobie · :-1: nie dla nas
session-legend-swap = :arrows_counterclockwise: daj inny temat · :calendar: przenieś o tydzień
session-legend-move = :calendar: przenieś o tydzień
session-legend-scope = Reakcje dotyczą tematu, nigdy osoby, i widzą je obie strony.

button-met = Sesja się odbyła
button-next-week = Przenieś o tydzień
button-time = Inny termin
button-other-prompt = Inny temat, proszę
button-free = Nasz własny temat
button-skip = Pomiń
skip-sure = Pominąć sesję { $number }?
skip-sure-text = Druga osoba się o tym dowie. Dopóki nie zacznie się następna sesja, tej można dać inny termin.
skip-yes = Tak, pomiń
skip-no = Nie, zostaw

reminder-title = Już wkrótce: { $session }
reminder-when = { $mentor } i { $mentee }, spotykacie się: *{ $when }* · { $duration }.
reminder-next = Nic nie trzeba przygotowywać. Jeśli tydzień jest zbyt pełny, przenieście sesję: nic nie przepada.

invitation-title = Wasza następna sesja
invitation = { $mentor } i { $mentee }, co powiecie na taki termin sesji { $number } z { $total }: *{ $when }*?
invitation-booked = Jeśli pasuje obu stronom, nic nie musicie robić: zarezerwuję go ({ $day }), o ile nikt z was nie zgłosi sprzeciwu.

stalled = { $mentor } i { $mentee }, dwie sesje z rzędu nie odbyły się w planowanym terminie. W pełnych tygodniach zdarza się to najlepszym parom i nic nie przepada.
stalled-next = Może lepiej pasuje wam inny dzień albo godzina: `/mentor session` zaproponuje terminy dobre dla obu stron. Jeśli to teraz za dużo, `/mentor pause` wstrzyma wasze sesje.

moved-by = { $name } przenosi sesję { $number } na *{ $when }*.
moved-for = Sesja { $number } została przeniesiona na *{ $when }*. W czyim imieniu: { $name }.
moved-itself = Nowy termin sesji { $number }: *{ $when }*.
skipped-by = { $name } tym razem pomija sesję { $number }.
moved-next = Nic nie przepada: to nadal sesja { $number } z { $total }, a ja przypomnę wam dzień wcześniej.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = To samo *po polsku* jest w wątku.
