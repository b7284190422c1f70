### Two who have fallen silent: the question in their direct message, and what comes of it.

silent-title = Idziecie dalej?
silent-text = { $mentor } i { $mentee }, minęły trzy sesje, o których nic nie wiem. Może się odbyły, tylko bez naciśnięcia przycisku, a może życie było zbyt pełne. Jedno i drugie jest w porządku: co wam teraz pasuje?
silent-scope = Pierwsza odpowiedź liczy się za obie osoby. Jeśli przez tydzień nie będzie odpowiedzi, wstrzymam wasze sesje; nic nie przepada i każda ze stron może je wznowić.
silent-go-on = Idziemy dalej
silent-pause = Na razie przerwa
silent-stop = Na tym kończymy
silent-stop-title = Zakończyć?
silent-stop-text = Wasze wspólne sesje się skończą. W następnym doborze obie osoby mają pierwszeństwo i nikt nie pyta dlaczego.
silent-stop-text-closed = Wasze wspólne sesje się skończą i nikt nie pyta dlaczego.
silent-stop-yes = Tak, kończymy
silent-stop-no = Nie, jeszcze nie
silent-go_on-done = Dobrze, idziecie dalej. Następna sesja odbędzie się zgodnie z planem.
silent-pause-done = Dobrze, wasze sesje czekają. `/mentor resume` je wznowi, gdy tylko ktoś z was zechce.
silent-stop-done = Na tym kończą się wasze sesje. Dziękuję wam za poświęcony czas.
silence-answered-already = Jedna z osób już na to odpowiedziała. `/mentor session` pokazuje, co z waszymi sesjami.
notice-silent = *{ $mentor }* i *{ $mentee }* mają przerwę: minęły trzy sesje bez znaku życia, a moje pytanie od tygodnia czeka na odpowiedź. Może warto zapytać, co u nich. Znam tylko daty, nic więcej.
