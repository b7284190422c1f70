### What `python app.py match` says: what is wrong with a file of people, and who would meet whom.

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
fault-one-side = nobody in the file is a { $role }, so there is nobody to match

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
