### What the mentors of a round read in the direct message of their circle.

circle-title = Your mentors' circle
circle-hello = { $names }: each of you mentors somebody in this round. Hardly anybody else here knows how that is, so you meet among yourselves every few weeks: to compare notes, to practise a difficult sentence, to hear that others know the slow sessions too.
circle-again = { $names }: your circle meets again.
circle-moved = { $names }: the day that I told you is free for all now, so your circle has another date.
circle-when = *You meet:* { $when } · { $duration }
circle-next = Nothing to prepare: when it starts, I bring something to talk about. It suits the working hours of as many of you as it can; whoever cannot come is missed, and owes no explanation.
circle-scope = :lock: *Who sees this:* the { $count } mentors named in it. No mentee and no coordinator is in this conversation, and I cannot read it.
circle-prompt = Mentors' circle: { $title }
circle-late = This message comes late, I am sorry. If the time has passed, meet when it suits you.
circle-free = Today you choose yourselves what you talk about.
circle-questions = *Questions to start from*
circle-together = *Do together:* { $together }
circle-care = *Take care:* { $care }
circle-out = Leave this circle
circle-out-title = Leave this circle?
circle-out-text = From its next message on the others meet without you. Your own sessions go on as they are, and nobody is told.
circle-out-yes = Yes, leave it
circle-out-no = No, stay
circle-left = You have left this circle. Its next message goes to the others in a conversation of their own. Your own sessions go on as they are.
circle-not-yours = This circle goes on without you, or is over; there is nothing here to leave.
