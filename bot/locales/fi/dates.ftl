### What is said of dates that people type.

date-unread = En osaa lukea tätä päivämääränä: ”{ $text }”. Kirjoita näin: 14.3.2027 tai 14. maaliskuuta.
date-two-ways = ”{ $text }” voi tarkoittaa kahta eri päivää. Kirjoita näin: 14.3.2027 tai 14. maaliskuuta.
date-backwards = ”{ $text }” loppuu ennen kuin alkaa.
date-range-long = ”{ $text }” on yli 100 päivää. Kirjoita vähemmän.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = pnä, päivä, päivänä, klo

## A day and a time of day, as one writes them one after the other.

date-moment = { $day } klo { $clock }
