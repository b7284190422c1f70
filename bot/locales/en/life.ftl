### When life comes between: breaks, another partner, another language.

paused-title = A break
paused-by = *{ $name }* takes a break until *{ $day }*. Your pairing stays as it is, and so does everything in it.
paused-by-open = *{ $name }* takes a break, and does not know yet until when. Your pairing stays as it is, and so does everything in it.
paused-itself = Your sessions wait until *{ $day }*. Your pairing stays as it is, and so does everything in it.
paused-itself-open = Your sessions wait. Your pairing stays as it is, and so does everything in it.
paused-next = Session { $number } of { $total } is now on { $when }. There is nothing for you to do until then.
paused-next-open = Session { $number } of { $total } gets a date when you go on. There is nothing for you to do until then.
paused-how = When you both want to go on, `/mentor resume` is all it takes.
paused-early = A break can end earlier, too: whoever takes it uses `/mentor resume`.
resumed-title = On we go
resumed-next = Your break is over. Session { $number } of { $total }: *{ $when }*
resumed-none = Your break is over.
resumed-context = I remind you the day before. If this date does not suit you, one tap moves it.

pause-refused-not-joined = You do not take part at the moment, so there is nothing to pause.
pause-refused-past = This day is not ahead of us. Please choose a later one.
pause-refused-long = This is more than a year ahead. Please choose an earlier day, or `/mentor leave`: you are welcome back at any time.
resume-refused-not-paused = You are not on a break, so everything goes on as it is.
session-paused = Your sessions are on a break. `/mentor resume` lets them go on, then this one can have another date.

pause-title = Take a break
pause-about = While you are on a break there are no sessions and no reminders, and nobody is matched with you. Your pairing stays, and your sessions move behind the break. *Who sees this:* your partner reads that you take a break and until when, and the coordinator sees it in the list of who waits. Nobody reads why.
pause-until = Back on
pause-until-hint = Leave it empty if you do not know yet.
pause-until-words = until, till, to
pause-yes = Take a break
pause-done-title = You are on a break
pause-done = You are on a break until *{ $day }*. Then everything goes on by itself.
pause-done-open = You are on a break for as long as you like.
pause-done-told = Your partners hear from me that you take a break, in kind words and without a reason. Your sessions wait for you.
pause-day = Choose a day
pause-other-day = Choose another day
pause-resume = End the break
resume-done-title = Welcome back
resume-done = You take part again.
resume-done-next = Session { $number } of { $total } with { $name }: *{ $when }*
resume-done-waits = Your sessions with { $name } go on when { $name } is back.
status-paused = You are on a break until *{ $day }*.
status-paused-open = You are on a break. `/mentor resume` ends it.
status-partner-paused = Your sessions wait until { $day }.
status-partner-paused-open = Your sessions are on a break.
home-pause = Take a break
