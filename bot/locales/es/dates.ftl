### What is said of dates that people type.

date-unread = No consigo leer “{ $text }” como fecha. Escríbela así: 2027-03-14 o 14 de marzo.
date-two-ways = “{ $text }” puede significar dos fechas. Escríbela así: 2027-03-14 o 14 de marzo.
date-backwards = “{ $text }” termina antes de empezar.
date-range-long = “{ $text }” son más de 100 días. Escribe menos.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = el, de, del, día, desde, entre

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = al, a, hasta, hasta el
date-today-words = hoy
date-tomorrow-words = mañana
date-next-words = próximo, próxima, este, esta, que, viene

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = lunes, martes, miércoles, jueves, viernes, sábado, domingo
