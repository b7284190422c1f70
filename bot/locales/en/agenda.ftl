### What somebody reads of their sessions in private.

agenda-title = Your sessions
agenda-with = *With { $name }*
agenda-for = *For { $name }*
agenda-delegated = You can move these dates for { $name }. What the sessions are about stays with those who meet.
agenda-session = *Session { $number } of { $total }* · { $when } · { $duration }
agenda-booked = The date is booked.
agenda-proposed = This date is proposed: it is booked unless one of you moves it.
agenda-open = Have you met? One tap is enough.
agenda-skipped = Skipped. You can still give it another date.
agenda-missed = It looks as if you have not met. You can still give it another date.
agenda-topic = Topic: { $title }
agenda-free = Topic: your own
agenda-over = All your sessions are behind you.
agenda-history = *What became of your sessions*
agenda-line = Session { $number }: { $fates }

fate-booked = booked for { $when }
fate-moved = moved to { $when }
fate-skipped = skipped
fate-met = you met
fate-taken_back = not met after all
fate-missed = not held
fate-cancelled = cancelled
fate-booked-by = booked by { $name } for { $when }
fate-moved-by = moved by { $name } to { $when }
fate-skipped-by = skipped by { $name }
fate-met-by = you met
fate-taken_back-by = not met after all
fate-missed-by = not held
fate-cancelled-by = cancelled

time-title = Another time
time-about = Session { $number } is on { $when } now. These times suit both of you; your partner is told.
time-field = When instead?
time-hint = In your own time zone: { $zone }
time-choice = { $when } · { $theirs } for { $name }
time-none = I see no time that suits both of you in the weeks around this date. *Move to next week* finds the nearest one, and `/mentor join` changes your working hours.
time-save = Move it
time-done = Session { $number } is on *{ $when }* now. Both of you hear of it in your shared message.
