### Yazılan tarihler hakkında söylenenler.

date-unread = “{ $text }” yazısını tarih olarak okuyamıyorum. Lütfen 2027-03-14 ya da 14 Mart gibi yazın.
date-two-ways = “{ $text }” iki ayrı tarih anlamına gelebilir. Lütfen 2027-03-14 ya da 14 Mart gibi yazın.
date-backwards = “{ $text }” başlamadan bitiyor.
date-range-long = “{ $text }” 100 günden uzun. Lütfen daha az gün yazın.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = günü, tarihi, ayının, arası, arasında, kadar, dek

## A day and a time of day, as one writes them one after the other.

date-moment = { $day } { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = ile, ila, 'dan, 'den, 'tan, 'ten
date-today-words = bugün, bugüne
date-tomorrow-words = yarın, yarına
date-next-words = gelecek, önümüzdeki, bu, günü, gününe

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = pazartesi pazartesiye, salı salıya, çarşamba çarşambaya, perşembe perşembeye, cuma cumaya, cumartesi cumartesiye, pazar pazara
