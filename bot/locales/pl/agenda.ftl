### What somebody reads of their sessions in private.

agenda-title = Twoje sesje
agenda-with = *Para: ty i { $name }*
agenda-for = *Czyje sesje: { $name }*
agenda-delegated = Możesz przenosić te terminy. O czym są te sesje, wiedzą tylko osoby, które się spotykają. Zastępujesz: { $name }.
agenda-session = *Sesja { $number } z { $total }* · { $when } · { $duration }
agenda-booked = Termin jest zarezerwowany.
agenda-proposed = To propozycja terminu: rezerwuję go, jeśli nikt z was go nie przeniesie.
agenda-open = Czy sesja się odbyła? Wystarczy jedno kliknięcie.
agenda-skipped = Pominięta. Nadal można wyznaczyć jej inny termin.
agenda-missed = Wygląda na to, że się nie odbyła. Nadal można wyznaczyć jej inny termin.
agenda-topic = Temat: { $title }
agenda-free = Temat: własny
agenda-over = Wszystkie sesje masz już za sobą.
agenda-history = *Co się działo z sesjami*
agenda-line = Sesja { $number }: { $fates }

fate-booked = zarezerwowana na { $when }
fate-moved = przeniesiona na { $when }
fate-skipped = pominięta
fate-met = odbyła się
fate-taken_back = jednak się nie odbyła
fate-missed = nie odbyła się
fate-cancelled = odwołana
fate-booked-by = zarezerwowana na { $when } ({ $name })
fate-moved-by = przeniesiona na { $when } ({ $name })
fate-skipped-by = pominięta ({ $name })
fate-met-by = odbyła się
fate-taken_back-by = jednak się nie odbyła
fate-missed-by = nie odbyła się
fate-cancelled-by = odwołana

time-title = Inny termin
time-about = Obecny termin sesji { $number }: { $when }. Poniższe godziny pasują obu stronom i obie dowiedzą się o zmianie.
time-field = Na kiedy ją przenieść?
time-hint = Według twojej strefy czasowej: { $zone }
time-choice = { $when } · { $name }: { $theirs }
time-none = W tygodniach wokół tego terminu nie widzę godziny, która pasowałaby obu stronom. *Przenieś o tydzień* znajdzie najbliższą, a w `/mentor join` można zmienić godziny pracy.
time-save = Przenieś
time-done = Nowy termin sesji { $number }: *{ $when }*. Obie strony przeczytają o tym we wspólnej rozmowie ze mną.

button-delegate = Kto może przenosić moje sesje
delegate-title = Kto przenosi moje sesje
delegate-about =
    :lock: *Kto to widzi:* wskazana osoba widzi terminy twoich sesji w `/mentor session` i może je przenosić. Nie widzi, z kim się spotykasz, jakie macie tematy ani co mówicie. Druga osoba z pary widzi, że ktoś przenosi termin w twoim imieniu.
delegate-field = Kto może je przenosić oprócz ciebie
delegate-hint = Na przykład osoba, która prowadzi twój kalendarz. Zostaw puste, jeśli nikt.
delegate-now = Twoje sesje może teraz przenosić { $name }, poleceniem `/mentor session`. Ode mnie nic o tym nie wie, więc przekaż to, proszę.
delegate-none = Teraz tylko ty możesz przenosić swoje sesje.
