### Yazılan tarihler hakkında söylenenler.

date-unread = “{ $text }” yazısını tarih olarak okuyamıyorum. Lütfen 2027-03-14 ya da 14 Mart gibi yazın.
date-two-ways = “{ $text }” iki ayrı tarih anlamına gelebilir. Lütfen 2027-03-14 ya da 14 Mart gibi yazın.
date-backwards = “{ $text }” başlamadan bitiyor.
date-range-long = “{ $text }” 100 günden uzun. Lütfen daha az gün yazın.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = günü, tarihi, ayının

## A day and a time of day, as one writes them one after the other.

date-moment = { $day } { $clock }
