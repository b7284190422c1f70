### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

## What is wrong with a file.

fault-row = row { $row }
fault-column = column { $column }
fault-empty = is empty; its first row must name the columns: { $columns }, and any others
fault-encoding = is not UTF-8 text; please save the file as "CSV UTF-8"
fault-quotes = cannot be read from here on: quotes that do not fit ({ $why })
fault-cells = has { $cells } cells, and the header names { $columns } columns; a cell that holds the separator needs quotes
fault-column-unknown = there is no such column; those that there are: { $columns }
fault-column-twice = stands in the header more than once
fault-column-missing = is missing; please add it to the header
fault-no-people = has a header and no people
fault-one-side = { $role ->
    [mentor] nobody in the file is a mentor, so there is nobody to match
   *[mentee] nobody in the file is a mentee, so there is nobody to match
}

## What is wrong with a cell.

fault-needed = needs an answer
fault-long = "{ $given }" is longer than { $longest } characters
fault-number = "{ $given }" is not a whole number from { $lowest } to { $highest }
fault-choice = "{ $given }" is none of these: { $choices }
fault-language = "{ $given }" is no language by its code or its English name, such as "{ $nearest }"
fault-zone = "{ $given }" is no time zone by its IANA name, such as "{ $nearest }"
fault-day = "{ $given }" is no day of the week, such as Mon, or Mon-Fri
fault-time = "{ $given }" is no time from 00:00 to 24:00, such as 09:00
fault-offers-needed = a mentor shares at least one topic
fault-wants-needed = a mentee wants to learn about at least one topic
fault-off-limits-clash = one of these topics is also offered or wanted
fault-hours-short = the working day must end at least one hour after it starts
fault-oneself = names the person's own id
fault-double = "{ $given }" is the id of row { $row } already
fault-circle = people report to each other in a circle: { $circle }
fault-nobody = nobody in the file has the id "{ $given }"

## What is wrong with the options.

fault-couple = is no pair; it takes the id of a mentor, a colon and the id of a mentee
fault-weight = there is no weight "{ $given }"; those that there are: { $choices }
fault-weight-number = "{ $given }" has no number; it takes a name, an equals sign and a number
fault-weights = weights must be zero or more, and one beside waiting more
fault-year = is too far away to know what the clocks say
fault-json-csv = --json and --csv: please choose one of the two

lock-oneself = nobody meets themselves
lock-level = the mentee is not far enough ahead of the mentor
lock-language = they share no language
lock-hours = they have too few working hours in common
lock-line = one reports to the other, directly or through others
lock-paired = they were paired before
lock-other = one has blocked the other, or they are forbidden as well
lock-ready = one of them is not ready
lock-full = one of them has no seat left
lock-role = they do not take part in these roles
lock-twice = they are locked both ways

## The result.

offline-matching = Matching
offline-mentor = Mentor
offline-mentee = Mentee
offline-fit = Fit
offline-why = Why
offline-when = When (UTC)
offline-message = Message
offline-alone = Without a partner
offline-role = Role
offline-obstacles = What stood in the way
offline-help = What would help
offline-not-ready = has paused, or has not prepared yet
offline-no-seat = has no seat left
offline-need-of = { $what } would match { $people }.
offline-seat = { $role ->
    [mentor] as mentor
   *[mentee] as mentee
}
offline-seats = One more seat for any of these would make one more pair: { $people }.
offline-no-rule = no rule, only people are missing
offline-nothing = nothing, everybody has a partner
offline-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
offline-strangers = { $count ->
    [one] 1 manager is not in the file, where that reporting line ends: { $managers }
   *[other] { $count } managers are not in the file, where their reporting lines end: { $managers }
}
offline-summary = { $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
}, { $matched } of { $people } people with a partner, total score { $total }, { $proof }; what limits the round: { $limits }; seed { $seed }, week of { $week }.
offline-proof = optimal over all pairs
offline-proof-gap = at most { $gap } below the best total
offline-proof-none = not proven to be the best
