### What is said of dates that people type.

date-unread = No consigo leer “{ $text }” como fecha. Escríbela así: 2027-03-14 o 14 de marzo.
date-two-ways = “{ $text }” puede significar dos fechas. Escríbela así: 2027-03-14 o 14 de marzo.
date-backwards = “{ $text }” termina antes de empezar.
date-range-long = “{ $text }” son más de 100 días. Escribe menos.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = el, de, del, día

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }
