### What is said of dates that people type.

date-unread = En osaa lukea tätä päivämääränä: ”{ $text }”. Kirjoita näin: 14.3.2027 tai 14. maaliskuuta.
date-two-ways = ”{ $text }” voi tarkoittaa kahta eri päivää. Kirjoita näin: 14.3.2027 tai 14. maaliskuuta.
date-backwards = ”{ $text }” loppuu ennen kuin alkaa.
date-range-long = ”{ $text }” on yli 100 päivää. Kirjoita vähemmän.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = pnä, päivä, päivänä, klo, asti, saakka, välillä

## A day and a time of day, as one writes them one after the other.

date-moment = { $day } klo { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = alkaen
date-today-words = tänään
date-tomorrow-words = huomenna, huominen, huomiseen, huomista
date-next-words = ensi, tämä, tänä, tuleva, tulevana, seuraava, seuraavana

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = maanantai maanantaina maanantaihin, tiistai tiistaina tiistaihin, keskiviikko keskiviikkona keskiviikkoon, torstai torstaina torstaihin, perjantai perjantaina perjantaihin, lauantai lauantaina lauantaihin, sunnuntai sunnuntaina sunnuntaihin
