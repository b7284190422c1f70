### Setting a program up, telling people of it, and choosing one.

program-form-title = Set up the program
program-new-title = A new program
program-form-about = What you choose here holds for every round that is published from now on.
program-form-effect = Pairs that have begun keep the number, length and cadence of their sessions. Sessions that fall on a new quiet day or holiday get another date at once, and the two are told.
program-name = Name
program-aims = What is it for?
program-aims-hint = Everybody is asked about these at the start, in the middle and at the end: in private, and told only in totals.
program-sessions = Number of sessions
program-sessions-hint = The first is for the two to agree how they meet, the last to look back.
program-cadence-weeks = How often
program-cadence-weeks-hint = In the same weekly hour where working hours allow it.
program-every-weeks = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
}
program-minutes = Length of a session
program-minutes-hint = Short sessions are kept more often than long ones.
program-level-gap = Levels between the two
program-level-gap-hint = By how many of the five levels the mentee is further along than the mentor, at least.
program-approval = How a matching is approved
program-approval-review = I look at it and publish it
program-approval-automatic = By itself, once a day at most, for all who are waiting
program-channel = Where it is announced
program-channel-hint = I can only write where I have been invited: /invite me there first.
program-neutral = The neutral person
program-neutral-hint = Somebody outside both reporting lines, to whom people can turn in private when something is not right.
program-quiet-days = Quiet days
program-quiet-days-hint = On these days there are no sessions, and I write to nobody unasked.
program-holidays = Holidays
program-holidays-hint = One a line, such as 2027-01-06, 6 January, or 2026-12-24 – 2027-01-01 for several days.
program-quarter-cap = A mentee's sessions in a quarter
program-quarter-cap-hint = At most, over all their partners. What would be more waits for the next quarter.
program-circle-weeks = The mentors' circle meets
program-circle-weeks-hint = Up to eight mentors of a round talk among themselves, without their mentees.
program-circle = { $weeks ->
    [0] Not at all
    [one] Every week
   *[other] Every { $weeks } weeks
}
program-all-quiet = At least one day of the week has to stay. Please take one out.

program-list-title = Your programs
program-offer = *{ $name }*
program-plan = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} of { $length }, { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
} · { $people ->
    [0] nobody has joined yet
    [one] 1 person has joined
   *[other] { $people } people have joined
}
program-offer-aims = Aims: { $aims }
program-offer-approval-review = A coordinator publishes each matching.
program-offer-approval-automatic = Matchings are published by themselves.
program-offer-channel = Announced in { $channel }.
program-offer-no-channel = No channel to announce it in yet.
program-offer-neutral = Neutral person: { $person }.
program-offer-no-neutral = No neutral person yet: without one, nobody can raise a concern in private.
program-edit = Edit
program-announce = Announce
program-new = New program
program-saved = *{ $name }* is set up.
program-saved-next = Next: `/mentor announce` tells people about it, `/mentor rehearse` shows who would meet whom.
program-saved-closed = This program is closed. Its settings still hold for the pairs that meet.
program-close = Close program
program-close-title = Close { $program }?
program-close-counts = { $waiting ->
    [0] Nobody waits
    [one] 1 person waits
   *[other] { $waiting } people wait
} without a partner, and { $pairs ->
    [0] no pair meets at the moment
    [one] 1 pair still meets
   *[other] { $pairs } pairs still meet
}.
program-close-about =
    • Nobody can join any more, and nobody is matched.
    • Pairs that meet go on to their last session and get their certificates as always.
    • Whoever waits without a partner hears of it from me once, in private.
program-close-again = Nothing is lost: `/mentor program` opens it again whenever you like.
program-close-no = Keep it open
program-closed-done = *{ $name }* is closed.
program-closed-told = { $waiting ->
    [0] Nobody was waiting, so I write to nobody.
    [one] The 1 person who waits hears of it from me, in private.
   *[other] The { $waiting } people who wait hear of it from me, each in private.
}
program-list-none = No program is open, so nobody can join.
program-list-closed = *Closed*
program-list-more = { $count ->
    [one] 1 more is closed
   *[other] { $count } more are closed
}: `/mentor program` with a name shows it.
program-closed-line = *{ $name }* · closed on { $day }
program-reopen = Open again
program-reopened = *{ $name }* is open again, with everybody who is in it. Whoever waits can be matched at once; I write to nobody about it.

program-closed-title = { $program } is closed
program-closed-text = It takes nobody in and matches nobody any more, so I do not look for a partner for you at the moment. That says nothing about you. Thank you for being ready to give your time.
program-closed-next = Your answers and the cards you have read remain: should it open again, you are in it as before. `/mentor join` shows what else is open, and `/mentor leave` takes you out.

program-unknown = I cannot find this program any more. `/mentor program` shows those there are.
program-not-called = "{ $text }" is not the name of one program. There are: { $names }.
program-name-taken = Another program has this name. Please choose a different one.
program-too-many = There are { $count } open programs already, and that is the most there can be. One that has come to its end can be closed.
program-changed-meanwhile = Somebody else has changed this program since you opened the form. Please open it again, so that nothing of theirs is lost.
program-neutral-cannot = Please choose a person of this workspace: no app, no guest, and nobody who has left.
program-close-already = { $program } is closed already. `/mentor program` opens it again.
program-close-outdated = Since I asked, somebody has joined, left or found a partner in { $program }, or it was changed. Please press its button once more, so that you close what you have seen: `/mentor program`.
program-open-already = { $program } is open already.
program-refused-closed = { $program } is closed: nobody can join it or be matched in it any more. A coordinator can open it again with `/mentor program`.
programs-all-closed = All programs are closed at the moment, so nobody can join or be matched. A coordinator can open one again with `/mentor program`.

announce-title = Announce { $program }
announce-question = I post this in { $channel }:
announce-post = Post it
announce-done = I post it in { $channel } now. If Slack does not let me, I tell you why.
announce-refused-no-channel = { $program } has no channel yet. Choose one with `/mentor program`, and invite me there.
announce-refused-already = { $program } has been announced in its channel today already.
announcement-title = { $program }
announcement-about = Reverse mentoring turns things around: somebody earlier in their career mentors somebody who leads. You can take part as a mentor, as a mentee, or both.
announcement-aims = What it is for
announcement-plan = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} of { $length }, { $weeks ->
    [one] one every week
   *[other] one every { $weeks } weeks
}, within your working hours. I bring a topic to each, and you can stop at any time without a reason.
announcement-private = I cannot read your conversations, and what you answer in private is never shown to anybody else.
announcement-join = Join
announcement-invite = I am not in that channel. Please invite me with `/invite` there, then let me send it.

choose-title = Which program?
choose-join = Everybody takes part in one program at a time.
