### What is said of dates that people type.

date-unread = I cannot read "{ $text }" as a date. Please write it like 2027-03-14 or 14 March.
date-two-ways = "{ $text }" can mean two dates. Please write it like 2027-03-14 or 14 March.
date-backwards = "{ $text }" ends before it begins.
date-range-long = "{ $text }" is more than 100 days. Please write fewer.

## Words that may stand in a date that somebody types, and mean nothing.

date-little-words = the, of, on, from, between

## A day and a time of day, as one writes them one after the other.

date-moment = { $day }, { $clock }

## Words that may stand between two dates, and for days near by. Those that begin with ' are endings of a word.

date-between-words = to, until, till, through
date-today-words = today
date-tomorrow-words = tomorrow
date-next-words = next, this, coming, on

## From Monday to Sunday; of each, the forms in which it is written, with blanks between them.

date-weekday-words = monday mon mondays, tuesday tue tues, wednesday wed, thursday thu thurs, friday fri, saturday sat, sunday sun
