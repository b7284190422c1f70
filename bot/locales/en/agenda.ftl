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
time-about = Session { $number } is on { $when } now. These times suit both who meet, and both are told.
time-field = When instead?
time-hint = In your own time zone: { $zone }
time-choice = { $when } · { $theirs } for { $name }
time-none = I see no time that suits both of you in the weeks around this date. *Move to next week* finds the nearest one, and `/mentor join` changes your working hours.
time-save = Move it
time-done = Session { $number } is on *{ $when }* now. Both hear of it in the message that they share with me.

button-delegate = Who may move my sessions
delegate-title = Moving my sessions
delegate-about =
    :lock: *Who sees this:* whoever you choose sees the dates of your sessions in `/mentor session`, and can move them. They see neither your partner nor your topics, and nothing of what is said. Your partner sees that a date was moved on your behalf.
delegate-field = Who may move them besides you
delegate-hint = Say, whoever keeps your calendar. Leave it empty if nobody should.
delegate-now = { $name } can move your sessions now, with `/mentor session`. I have not told them; please do.
delegate-none = Only you can move your sessions now.
