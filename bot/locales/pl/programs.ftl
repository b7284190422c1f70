### Setting a program up, telling people of it, and choosing one.

program-form-title = Ustaw program
program-new-title = Nowy program
program-form-about = To, co tu wybierzesz, dotyczy każdej rundy publikowanej od teraz.
program-form-effect = Pary, które już zaczęły, zachowują liczbę, długość i rytm swoich sesji. Sesje wypadające w nowy cichy dzień lub dzień wolny od razu dostają inny termin, a obie osoby się o tym dowiadują.
program-name = Nazwa
program-aims = Czemu ma służyć?
program-aims-hint = O to pytam każdą osobę na początku, w połowie i na końcu: prywatnie, a wyniki podaję tylko łącznie.
program-sessions = Liczba sesji
program-sessions-hint = Pierwsza jest na ustalenie, jak para chce się spotykać, ostatnia, żeby spojrzeć wstecz.
program-cadence-weeks = Jak często
program-cadence-weeks-hint = O tej samej porze tygodnia, jeśli godziny pracy na to pozwalają.
program-every-weeks = { $weeks ->
    [one] Co tydzień
    [few] Co { $weeks } tygodnie
    [many] Co { $weeks } tygodni
   *[other] Co { $weeks } tygodnia
}
program-minutes = Długość sesji
program-minutes-hint = Krótkie sesje częściej dochodzą do skutku niż długie.
program-level-gap = Różnica poziomów
program-level-gap-hint = O ile z pięciu poziomów mentee wyprzedza mentora, co najmniej.
program-approval = Kiedy dobór zaczyna obowiązywać
program-approval-review = Przeglądam go i publikuję
program-approval-automatic = Sam, najwyżej raz dziennie, dla wszystkich, którzy czekają
program-channel = Gdzie go ogłaszamy
program-channel-hint = Mogę pisać tylko tam, gdzie mam zaproszenie: najpierw wpisz na kanale /invite.
program-neutral = Osoba zaufania
program-neutral-hint = Ktoś spoza linii służbowych obu stron, do kogo można się zwrócić prywatnie, gdy coś jest nie w porządku.
program-quiet-days = Ciche dni
program-quiet-days-hint = W te dni nie ma sesji i do nikogo nie piszę bez pytania.
program-holidays = Dni wolne
program-holidays-hint = Po jednym w wierszu, np. 2027-01-06, 6 stycznia albo 2026-12-24 – 2027-01-01, jeśli dni jest kilka.
program-quarter-cap = Sesje mentee w kwartale
program-quarter-cap-hint = Najwyżej tyle, licząc wszystkie pary. Nadwyżka czeka na następny kwartał.
program-circle-weeks = Krąg mentorski spotyka się
program-circle-weeks-hint = Do ośmiu osób w roli mentora z jednej rundy rozmawia we własnym gronie, bez mentee.
program-circle = { $weeks ->
    [0] Wcale
    [one] Co tydzień
    [few] Co { $weeks } tygodnie
    [many] Co { $weeks } tygodni
   *[other] Co { $weeks } tygodnia
}
program-all-quiet = Musi zostać co najmniej jeden dzień tygodnia. Usuń któryś z listy.

program-list-title = Twoje programy
program-offer = *{ $name }*
program-plan = { $sessions ->
    [one] 1 sesja
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
} ({ $length }), { $weeks ->
    [one] co tydzień
    [few] co { $weeks } tygodnie
    [many] co { $weeks } tygodni
   *[other] co { $weeks } tygodnia
} · { $people ->
    [0] jeszcze nikt nie bierze udziału
    [one] 1 osoba bierze udział
    [few] { $people } osoby biorą udział
    [many] { $people } osób bierze udział
   *[other] { $people } osoby bierze udział
}
program-offer-aims = Cele: { $aims }
program-offer-approval-review = Każdy dobór publikuje ktoś z koordynacji.
program-offer-approval-automatic = Dobory publikują się same.
program-offer-channel = Kanał ogłoszenia: { $channel }.
program-offer-no-channel = Nie ma jeszcze kanału, na którym go ogłosić.
program-offer-neutral = Osoba zaufania: { $person }.
program-offer-no-neutral = Nie ma jeszcze osoby zaufania: bez niej nikt nie może prywatnie zgłosić poufnej sprawy.
program-edit = Edytuj
program-announce = Ogłoś
program-new = Nowy program
program-saved = Program *{ $name }* jest ustawiony.
program-saved-next = Dalej: `/mentor announce` go ogłasza, `/mentor rehearse` pokazuje, kto tworzyłby parę z kim.
program-saved-closed = Ten program jest zamknięty. Jego ustawienia nadal dotyczą par, które się spotykają.
program-close = Zamknij program
program-close-title = Zamknąć program { $program }?
program-close-counts = { $waiting ->
    [0] Nikt nie czeka na parę
    [one] 1 osoba czeka na parę
    [few] { $waiting } osoby czekają na parę
    [many] { $waiting } osób czeka na parę
   *[other] { $waiting } osoby czeka na parę
}, a { $pairs ->
    [0] żadna para teraz się nie spotyka
    [one] 1 para nadal się spotyka
    [few] { $pairs } pary nadal się spotykają
    [many] { $pairs } par nadal się spotyka
   *[other] { $pairs } pary nadal się spotyka
}.
program-close-about =
    • Nikt już nie może dołączyć, a nowe pary się nie dobierają.
    • Pary, które się spotykają, idą dalej do ostatniej sesji i jak zawsze dostają certyfikaty.
    • Każda osoba, która czeka na parę, dowiaduje się o tym ode mnie raz, prywatnie.
program-close-again = Nic nie przepada: `/mentor program` otwiera go ponownie w każdej chwili.
program-close-no = Zostaw otwarty
program-closed-done = Program *{ $name }* jest zamknięty.
program-closed-told = { $waiting ->
    [0] Nikt nie czekał, więc nie piszę do nikogo.
    [one] 1 osoba, która czeka, dowie się o tym ode mnie prywatnie.
    [few] { $waiting } osoby, które czekają, dowiedzą się o tym ode mnie prywatnie.
    [many] { $waiting } osób, które czekają, dowie się o tym ode mnie prywatnie.
   *[other] { $waiting } osoby, które czekają, dowie się o tym ode mnie prywatnie.
}
program-list-none = Żaden program nie jest otwarty, więc nikt nie może dołączyć.
program-list-closed = *Zamknięte*
program-list-more = { $count ->
    [one] Zamknięty jest jeszcze { $count } program
    [few] Zamknięte są jeszcze { $count } programy
    [many] Zamkniętych jest jeszcze { $count } programów
   *[other] Zamknięte jest jeszcze { $count } programu
}: pokazuje je `/mentor program` z nazwą.
program-closed-line = *{ $name }* · zamknięty: { $day }
program-reopen = Otwórz ponownie
program-reopened = Program *{ $name }* jest znowu otwarty, ze wszystkimi, którzy w nim są. Osoby, które czekają, mogą od razu dostać parę; nie piszę o tym do nikogo.

program-closed-title = Program { $program } jest zamknięty
program-closed-text = Nikt już do niego nie dołącza i nie ma w nim nowych par, więc na razie nie szukam dla ciebie pary. Nic to o tobie nie mówi. Dziękuję za gotowość, by poświęcić swój czas.
program-closed-next = Twoje odpowiedzi i przeczytane karty zostają: jeśli program otworzy się znowu, bierzesz w nim udział jak dotąd. `/mentor join` pokazuje, co jeszcze jest otwarte, a `/mentor leave` pozwala zrezygnować.

program-unknown = Nie mogę już znaleźć tego programu. `/mentor program` pokazuje te, które są.
program-not-called = „{ $text }” nie jest nazwą żadnego programu. Są: { $names }.
program-name-taken = Inny program ma już tę nazwę. Wybierz inną.
program-too-many = Liczba otwartych programów: { $count }. To najwięcej, ile może ich być. Program, który dobiegł końca, można zamknąć.
program-changed-meanwhile = Od otwarcia formularza ktoś inny zmienił ten program. Otwórz formularz jeszcze raz, żeby żadna z tych zmian nie przepadła.
program-neutral-cannot = Wybierz osobę z tego obszaru roboczego: nie aplikację, nie gościa i nikogo, kogo już tu nie ma.
program-close-already = Program { $program } jest już zamknięty. `/mentor program` otwiera go ponownie.
program-close-outdated = Od mojego pytania ktoś dołączył, zrezygnował albo dostał parę, albo program się zmienił: { $program }. Naciśnij przycisk jeszcze raz, żeby zamknąć to, co widzisz: `/mentor program`.
program-open-already = Program { $program } jest już otwarty.
program-refused-closed = Program { $program } jest zamknięty: nikt już nie może do niego dołączyć ani dostać w nim pary. Koordynacja może otworzyć go ponownie przez `/mentor program`.
programs-all-closed = Wszystkie programy są teraz zamknięte, więc nikt nie może dołączyć ani dostać pary. Koordynacja może otworzyć któryś ponownie przez `/mentor program`.

announce-title = Ogłoszenie: { $program }
announce-question = Opublikuję to na kanale { $channel }:
announce-post = Opublikuj
announce-done = Publikuję to teraz na kanale { $channel }. Jeśli Slack na to nie pozwoli, powiem ci dlaczego.
announce-refused-no-channel = Program { $program } nie ma jeszcze kanału. Wybierz go przez `/mentor program` i zaproś mnie tam.
announce-refused-already = Program { $program } był już dzisiaj ogłoszony na swoim kanale.
announcement-title = { $program }
announcement-about = Odwrócony mentoring działa w drugą stronę: osoba na wcześniejszym etapie kariery jest mentorem dla kogoś z kierownictwa. Możesz wziąć udział w roli mentora, mentee albo w obu.
announcement-aims = Czemu to służy
announcement-plan = { $sessions ->
    [one] 1 sesja
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
} ({ $length }), { $weeks ->
    [one] co tydzień
    [few] co { $weeks } tygodnie
    [many] co { $weeks } tygodni
   *[other] co { $weeks } tygodnia
}, w twoich godzinach pracy. Na każdą przynoszę temat, a zrezygnować możesz w dowolnej chwili bez podawania powodu.
announcement-private = Nie mogę czytać waszych rozmów, a tego, co odpowiadasz mi prywatnie, nigdy nikomu nie pokazuję.
announcement-join = Dołącz
announcement-invite = Nie ma mnie na tym kanale. Zaproś mnie tam przez `/invite`, a potem pozwól mi to wysłać.

choose-title = Który program?
choose-join = Każda osoba bierze udział w jednym programie naraz.
