## Dlaczego sesja ma ten temat: prawda dla obu osób, kto by nie czytał. Każde zdanie stoi w osobnym wierszu, po punktorze.

chosen-agreement = na początku każda para umawia się, jak chce to robić
chosen-closing = na końcu każda para patrzy wstecz
chosen-limits = wszystkie tematy są wyłączone przez jedną albo drugą osobę, więc wraca umowa
chosen-both = jedna osoba chce o tym rozmawiać, a druga chce się tym podzielić: { $topics }
chosen-wanted = jedna osoba chce o tym rozmawiać: { $topics }
chosen-offered = jedna osoba chce się tym podzielić: { $topics }
chosen-last = nie ma już niczego, co byłoby nowe dla obu osób, więc wraca coś znanego
chosen-variety = ostatnio albo częściej rozmowa była o czymś innym
chosen-light = nie wymaga jeszcze zaufania, a wy dopiero zaczynacie
chosen-honest = wymaga trochę zaufania, a pierwsze rozmowy są już za wami
chosen-brave = wymaga odwagi, a za wami już kilka rozmów
chosen-rating = innym podobało się bardziej niż reszta tego, co by pasowało
chosen-lot = inne tematy pasowałyby tak samo, zdecydował los
