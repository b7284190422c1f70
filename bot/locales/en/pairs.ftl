### What is said in the direct message that mentor and mentee share.

introduction-title = Meet your partner
introduction-hello =
    Welcome, { $mentor } and { $mentee }. Here mentoring goes the other way round: the mentor shares how things look from where they stand; the mentee listens and asks.
introduction-person = *{ $name }* · { $role } · { $department }
introduction-hope = What { $name } hopes for:
introduction-reasons = *Why the two of you*
introduction-no-reasons = It was the best fit for both of you.
introduction-rules = *What you can rely on*
    • What is said between you stays between you. I cannot read this conversation, and the coordinator only sees dates and whether you met.
    • A point of view is wanted, not an analysis. "I don't know" and "I see it differently" are good answers.
    • Nobody is assessed here, and nobody has to be clever.
    • Each of you may stop at any time with `/mentor leave`. Nobody asks why.
introduction-first = *Your first session:* { $when }
introduction-next = { $total ->
    [one] It is one session.
   *[other] There are { $total } sessions, { $weeks ->
        [one] one every week
       *[other] one every { $weeks } weeks
    }.
} Nothing to prepare and nothing to book: I remind you the day before, and bring something to talk about when it starts. Every date can be moved with one tap.

session-when = { $when } · { $duration }
session-late = This message comes late, I am sorry. If the date has passed, meet when it suits you both, or move it to next week.
session-moved = :calendar: This session has moved to *{ $when }*. Nothing is lost: I bring its topic when you meet.
session-free = Today you choose the topic yourselves: what would you like to ask each other?
session-met = :white_check_mark: *You met.* Thank you both for taking the time.
session-cancelled = This session will not take place. There is nothing for you to do.
session-skipped = :fast_forward: *This session is skipped.* It was planned for { $when }.
session-missed = :hourglass: *It looks as if you have not met* for the date of { $when }. That happens.
session-fell-out = Nothing is lost: until the next session begins, you can give this one another date. If you did meet, react with :white_check_mark:.
session-why = *Why it matters*
session-questions = *Questions to start from*
session-agenda = *{ $duration }, for example like this*
    { $arrive } min to arrive · { $talk } min for the questions · { $together } min to do something together · { $close } min for what each of you takes away
session-together = *Do together:* { $together }
session-tip-mentor = *For { $name }, the mentor:* { $tip }
session-tip-mentee = *For { $name }, the mentee:* { $tip }
session-commitment = *Before you part:* { $commitment }
session-legend = React to this message: :white_check_mark: we met · :tada: great topic · :+1: useful · :thinking_face: so-so · :-1: not for us
session-legend-swap = :arrows_counterclockwise: bring another topic · :calendar: move to next week
session-legend-move = :calendar: move to next week
session-legend-scope = Reactions are about the topic, never about a person, and both of you see them.

button-met = We met
button-next-week = Move to next week
button-time = Another time
button-other-prompt = Another topic, please
button-free = Our own topic
button-skip = Skip it
skip-sure = Skip session { $number }?
skip-sure-text = Your partner hears of it. Until the next session begins, you can give it another date.
skip-yes = Yes, skip it
skip-no = No, keep it

reminder-title = Coming up: { $session }
reminder-when = { $mentor } and { $mentee }, you meet *{ $when }* for { $duration }.
reminder-next = Nothing to prepare. If the week is too full, move it: nothing is lost.

invitation-title = Your next session
invitation = { $mentor } and { $mentee }, how about *{ $when }* for session { $number } of { $total }?
invitation-booked = If it suits you both, there is nothing to do: it is booked on { $day } unless one of you objects.

stalled = { $mentor } and { $mentee }, two sessions in a row have not come about as planned. That happens in full weeks, to the best of pairs, and nothing is lost.
stalled-next = Another day or hour may suit you better: `/mentor session` offers times that suit you both. If it is too much at the moment, `/mentor pause` lets your sessions wait.

moved-by = { $name } has moved session { $number } to *{ $when }*.
moved-for = On behalf of { $name }, session { $number } has been moved to *{ $when }*.
moved-itself = Session { $number } has moved to *{ $when }*.
skipped-by = { $name } is skipping session { $number } this time.
moved-next = Nothing is lost: it stays session { $number } of { $total }, and I remind you both the day before.

## Where no language suits both: under a message in the mentor's, for the mentee.
folded-here = The same *in English* is in the thread.
