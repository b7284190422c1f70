### What is said of dates that people type.

date-unread = Non riesco a leggere «{ $text }» come una data. Scrivila così, per favore: 2027-03-14 oppure 14 marzo.
date-two-ways = «{ $text }» può voler dire due date diverse. Scrivila così, per favore: 2027-03-14 oppure 14 marzo.
date-backwards = «{ $text }» finisce prima di cominciare.
date-range-long = «{ $text }» fa più di 100 giorni. Scrivine di meno, per favore.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = il, lo, l, al, all, dal, dall, di, del, dell, giorno, da, tra, fra

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = al, all, fino al, fino all, a
date-today-words = oggi
date-tomorrow-words = domani
date-next-words = prossimo, prossima, questo, questa, che, viene

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica
