### What is said to one person, in private.

ended-title = Your pairing has ended
ended-text = Your sessions with { $name } have come to an end. That says nothing about you: people stop for many reasons, and I never ask for any.
ended-text-erased = One of your pairings has come to an end. That says nothing about you: people stop for many reasons, and I never ask for any.
ended-next = You come first in the next matching, there is nothing you need to do. Thank you for the time you gave.
ended-next-closed = The program is closed, so there is no further matching. Thank you for the time you gave.

checkin-title = Just between us
checkin-question = How was session { $number } of { $total } with { $name }?
checkin-scope =
    :lock: *Who sees this:* whether you met shows on the session's message. How it was is seen by nobody but you: not by { $name }, not by the coordinator. Such answers are only ever counted together with those of others, and only where at least three people have answered.
checkin-good = We met, it was good
checkin-mixed = We met, it was mixed
checkin-bad = We met, it was hard
checkin-booked = Not yet, but we have a time
checkin-not-yet = Not yet
checkin-no = No, and we will not
checkin-not-comfortable = I was not comfortable
checkin-neutral = If something did not feel right, { $neutral } is the neutral person of this program. The button opens a form; nothing is sent before you have written it.
checkin-thanks-met_good = Thank you, noted: session { $number } with { $name } was good. I am glad.
checkin-thanks-met_mixed = Thank you, noted: session { $number } with { $name } was mixed. Many sessions are, and the next one brings another topic.
checkin-thanks-met_bad = Thank you for telling me: session { $number } with { $name } was hard. It stays with me. If you would rather not go on, `/mentor leave` ends it at once; nobody asks why, and { $name } hears only neutral words.
checkin-thanks-not_yet = Thank you, noted: session { $number } with { $name } has not happened yet. In your shared message one tap moves it to next week, and nothing is lost.
checkin-thanks-booked = Thank you, noted: you and { $name } have found a time for session { $number }. I ask once more in a week.
checkin-thanks-no = Thank you, noted: session { $number } with { $name } did not take place. That happens, and the next one comes all the same.
checkin-kept = Your sentence is kept with it. Nobody else reads it.
checkin-add = Add a sentence
checkin-edit = Change my sentence
checkin-change = Change my answer

unmatched-title = No partner for you this time
unmatched-none = Round { $round } of the matching is done, and you have no partner yet. That says nothing about you: so far nobody has joined whom you could meet as { $role }.
unmatched-counted = Round { $round } of the matching is done, and you have no partner yet. That says nothing about you. I looked at { $total ->
    [one] the 1 person
   *[other] all { $total } people
} who could have been your partner, with you as { $role }:
unmatched-help = *What would help*
unmatched-next = You take part in the next matching, there is nothing you need to do.
help-hours = Other working hours, if some of yours can move: `/mentor join`.
help-language = Another language, if you speak one: `/mentor join`.
help-level = Your level, if it is not right any more: `/mentor join`.
help-both = Taking part in both roles, with two different partners: `/mentor join`.
help-others = More people: tell a colleague about `/mentor join`.

question-title = Can you help me for a moment?
question-intro = Slack did not tell me whether one of my messages arrived, and I do not want to send it twice. I cannot read your conversations, so I have to ask.
question-introduction = Is my *introduction* there, in the conversation that you, { $name } and I share?
question-session = Is my message for *session { $number }* there, in the conversation that you, { $name } and I share?
question-reminder = Is my *reminder* of session { $number } there, in the conversation that you, { $name } and I share?
question-moved = Is my message about the *new date* of session { $number } there, in the conversation that you, { $name } and I share?
question-checkin = Did I ask you here, in private, how *session { $number }* was?
question-unmatched = Did I tell you here, in private, that you have *no partner yet*?
question-ended = Did I tell you here, in private, that your *pairing has ended*?
question-closed = Did I tell you here, in private, that your *program is closed*?
question-announcement = Is my *announcement of the program* there, in its channel?
question-invitation = Is my *invitation* to session { $number } there, in the conversation that you, { $name } and I share?
question-paused = Is my word that your sessions *pause* there, in the conversation that you, { $name } and I share?
question-resumed = Is my word that your sessions *go on* there, in the conversation that you, { $name } and I share?
question-silent = Did I ask in the conversation that you, { $name } and I share whether *you two go on*?
question-halfway = Did I ask you here, in private, how it is going *halfway*?
question-closing = Did I write to you here, in private, about the *close* of your sessions?
question-thanks = Are the *thanks* that you two wrote there, in the conversation that you, { $name } and I share?
question-certificate = Did I write to you here, in private, that your *certificate* is ready?
question-circle = Is my message for the *mentors' circle* there, in the conversation that you mentors and I share?
question-concern = Did I tell you here, in private, of a *concern* that somebody brings to you?
question-neutral = Did I write to you here, in private, about the role of the *neutral person*?
question-folded = Is my message about *{ $what }* there *in English* too, in the thread or beside it, in the conversation that you, { $name } and I share?
doubt-yes = Yes, it is there
doubt-no = No, please send it
answered-yes = Thank you. It is there, so I do not send it again.
answered-no = Thank you. I am sending it now.
answered-moved = Thank you. Your session's date has changed by now, so this message is not needed any more.
