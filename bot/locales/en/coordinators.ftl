### What coordinators read.

rehearsal-title = Rehearsal of round { $number }
rehearsal-nothing-sent = Nothing has been sent. Only you see this.
rehearsal-summary = { $pairs ->
    [0] No pairs
    [one] *1 pair*
   *[other] *{ $pairs } pairs*
}, { $unmatched ->
    [0] nobody without a partner
    [one] *1 person* without a partner
   *[other] *{ $unmatched } people* without a partner
}.
rehearsal-empty = Nobody can be matched yet. It takes at least one mentor and one mentee who have joined: the Join button is in my Home tab, or `/mentor join`.
rehearsal-pair = *{ $mentor }* → *{ $mentee }* · fit { $score }%
rehearsal-first = First session, if you publish soon: { $when }
rehearsal-more-pairs = { $count ->
    [one] And 1 more pair.
   *[other] And { $count } more pairs.
}
rehearsal-unmatched = *Without a partner*
rehearsal-unmatched-person = • *{ $name }* ({ $role }): { $obstacles }
rehearsal-unmatched-nobody = nobody to match with has joined
rehearsal-more-unmatched = { $count ->
    [one] And 1 more person.
   *[other] And { $count } more people.
}
rehearsal-preparing = *Still preparing, so not in this round:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}and { $count } more
}. I remind each of them twice at most.
rehearsal-paused = *Paused, so not in this round:* { $names }{ $count ->
    [0] {""}
   *[other] {" "}and { $count } more
}.
rehearsal-sends = *What publishing does:* it opens { $pairs ->
    [one] 1 shared conversation with an introduction
   *[other] { $pairs } shared conversations, each with an introduction
}, plans { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} and writes to { $unmatched ->
    [0] nobody else in private
    [one] 1 person without a partner, in private
   *[other] { $unmatched } people without a partner, each in private
}.
round-takes = { $pairs ->
    [one] 1 introduction takes
   *[other] { $pairs } introductions take
} about { $time } at Slack's limits. Each comes as soon as Slack takes it.
rehearsal-publish = Publish
rehearsal-again = Rehearse again
rehearsal-weights = Weights
rehearsal-sends-all = What will be sent
rehearsal-couple = { $mentor } → { $mentee }
rehearsal-gone = No longer a pair: { $pairs }
rehearsal-ruled-out = :no_entry_sign: You have ruled out *{ $mentor }* → *{ $mentee }*.
pair-lock = Keep this pair
pair-free = Do not keep it
pair-forbid = Not these two
pair-swap = Swap with another pair
pair-allow = Allow again
rehearsal-needs = *What would match them*
rehearsal-limits = What holds the round back: { $limits }.
sends-title = What publishing sends
sends-intro = In your own time zone. Whoever moves a session moves its messages with it.
sends-message = • { $when }: { $what }
sends-unmatched = *At once, in private, to those without a partner:* { $names }
rehearsal-sure = Publish round { $number }?
rehearsal-sure-text = I then write to { $people ->
    [one] 1 person
   *[other] { $people } people
}. This cannot be taken back.
rehearsal-not-yet = Not yet

ruled-level = level does not fit ({ $count })
ruled-language = no language in common ({ $count })
ruled-hours = too few hours in common ({ $count })
ruled-line = same reporting line ({ $count })
ruled-paired = paired before ({ $count })
ruled-other = other reasons ({ $count })
ruled-ready = preparing or paused ({ $count })
ruled-full = no free seat ({ $count })
ruled-taken = possible, but paired with others ({ $count })

published-title = Round { $number } is published
published-text = { $pairs ->
    [0] There are no pairs.
    [one] 1 pair hears from me within the next minutes, in a conversation of its own.
   *[other] { $pairs } pairs hear from me within the next minutes, each in a conversation of its own.
}
published-unmatched = { $count ->
    [0] Everybody has a partner.
    [one] 1 person has no partner yet and hears from me why.
   *[other] { $count } people have no partner yet and hear from me why.
}

attention-title = A message that nobody can confirm
attention-text = Slack did not tell me whether this message to { $names } arrived, and nobody has answered when I asked: *{ $what }*. Please ask them. If nobody can tell, let me send it: at worst it is then there twice.
kind-introduction = the introduction
kind-session = session { $number }
kind-reminder = the reminder of session { $number }
kind-moved = the new date of session { $number }
kind-checkin = the private check-in about session { $number }
kind-unmatched = that there is no partner yet
kind-ended = that the pairing has ended
kind-closed = that the program is closed
kind-announcement = the announcement of the program
kind-invitation = the invitation to session { $number }
kind-paused = that the sessions pause
kind-resumed = that the sessions go on
kind-silent = the question whether the two go on
kind-halfway = the question how it is going halfway
kind-closing = the message about the close
kind-thanks = the thanks that the two wrote
kind-certificate = the certificate
kind-circle = the message for the mentors' circle
kind-concern = a concern
kind-neutral = word to a neutral person about their role
kind-folded = { $what }, once more in the mentee's language
attention-failed-title = A message that Slack refused
attention-failed = Slack did not take this message to { $names }: *{ $what }*. Its reason is `{ $code }`. Once that is mended, let me send it.

stopped-title = I have stopped
stopped-text = I send nothing now unless somebody asks me. What is being sent at this moment may still arrive. Nothing is lost: `/mentor start` sends what is then still of use, and gives sessions whose message came too late another date.
started-text = I send again. What has been waiting comes first.
stopped-warning = :warning: *Sending is stopped.* Nobody hears from me unless they ask, until a coordinator uses `/mentor start`.
