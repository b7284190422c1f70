### A word to somebody of whom something is awaited, and how to stop such words.

nudge-prepare-title = There is one thing left
nudge-prepare = You have joined, and have not prepared yet. Only people who have prepared are matched. It takes about five minutes, and you can stop in between.
nudge-date-title = Session { $number } with { $name }
nudge-date = It was planned for { $when }, and as far as I know it has not taken place. If it has, tell me with one tap. If not, give it another date: nothing is lost by that.
nudge-commitment-title = Something you took on
nudge-commitment = Its day has come. If it is done, tick it off and say in a sentence what came of it: your partner likes to see that. If it does not fit any more, drop it.
nudge-assessment-title = Two minutes for yourself
nudge-assessment-start = You have not said yet how you see yourself today. At the end you can then see what has changed.
nudge-assessment-middle = You are halfway, and have not said yet how you see yourself now.
nudge-assessment-end = You have come to the end, and have not said yet how you see yourself now.
nudge-once-more = Only you see this. I remind you of it once more at most.
nudge-last = Only you see this. I do not remind you of it again.
nudge-session = See the session
nudge-commitments = See my commitments
nudge-stop = No more of these
nudge-again = Remind me after all
nudge-stopped-prepare = All right, I do not remind you of preparing again.
nudge-stopped-date = All right, I do not remind you of sessions without a date again.
nudge-stopped-commitment = All right, I do not remind you of what you took on again.
nudge-stopped-assessment = All right, I do not remind you of self-assessments again.
nudge-goes-on = All right, I remind you as before: twice at most for each thing, and never outside of your working hours.
button-assess = How I see myself
