### What is said of dates that people type.

date-unread = I cannot read "{ $text }" as a date. Please write it like 2027-03-14 or 14 March.
date-two-ways = "{ $text }" can mean two dates. Please write it like 2027-03-14 or 14 March.
date-backwards = "{ $text }" ends before it begins.
date-range-long = "{ $text }" are more than 100 days. Please write fewer.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = the, of, on

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }
