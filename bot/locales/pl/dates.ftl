### What is said of dates that people type.

date-unread = Nie umiem odczytać daty „{ $text }”. Napisz ją na przykład tak: 2027-03-14 albo 14 marca.
date-two-ways = „{ $text }” może oznaczać dwie różne daty. Napisz na przykład tak: 2027-03-14 albo 14 marca.
date-backwards = „{ $text }” kończy się, zanim się zacznie.
date-range-long = „{ $text }” to więcej niż 100 dni. Napisz krótszy okres.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = dnia, dn, r, rok, roku, w, we, poniedziałku, wtorku, środy, środę, czwartku, piątku, soboty, sobotę, niedzieli, niedzielę, od, między

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = do
date-today-words = dziś, dzisiaj, dzisiejszy
date-tomorrow-words = jutro, jutra
date-next-words = przyszły, przyszłą, przyszłego, przyszłej, następny, następną, następnego, następnej, najbliższy, najbliższą, najbliższego, najbliższej, ten, tę, tego, tej

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = poniedziałek poniedziałku, wtorek wtorku, środa środę środy, czwartek czwartku, piątek piątku, sobota sobotę soboty, niedziela niedzielę niedzieli
