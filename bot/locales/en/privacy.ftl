### What is kept of a person, and taking it away.

data-title = What I keep about you
data-nothing = I keep nothing about you.
data-kept = All of it is in the database of whoever runs me:
data-participant = your answers in the form, and your name, language and time zone as Slack has them
data-coordinator = that you are a coordinator
data-pairing = { $count ->
    [one] 1 pairing, with the reasons for it
   *[other] { $count } pairings, with the reasons for them
}
data-session = { $count ->
    [one] 1 session: its date, its topic, and whether you said that you met
   *[other] { $count } sessions: their dates, their topics, and whether you said that you met
}
data-preference = how you want to be spoken to: your language, and the reminders that you stopped
data-circle = { $count ->
    [one] 1 mentors' circle that you are in
   *[other] { $count } mentors' circles that you are in
}
data-agreement = { $count ->
    [one] 1 agreement that you and a partner wrote down
   *[other] { $count } agreements that you and your partners wrote down
}
data-change = { $count ->
    [one] 1 session that you moved, skipped or said you held
   *[other] { $count } times that you moved, skipped or held a session
}
data-assessment = { $count ->
    [one] 1 self-assessment
   *[other] { $count } self-assessments
}
data-choice = { $count ->
    [one] 1 answer on how to go on, or thanks
   *[other] { $count } answers on how to go on, and thanks
}
data-commitment = { $count ->
    [one] 1 commitment that you made or wrote down
   *[other] { $count } commitments that you made or wrote down
}
data-block = { $count ->
    [one] 1 person whom you would rather not be matched with
   *[other] { $count } people whom you would rather not be matched with
}
data-feed = that you have a private calendar address, never the address itself
data-checkin = { $count ->
    [one] 1 private answer to how a session was
   *[other] { $count } private answers to how a session was
}
data-reaction = { $count ->
    [one] 1 reaction on a session's message
   *[other] { $count } reactions on sessions' messages
}
data-delivery = { $count ->
    [one] 1 receipt of a message to you alone
   *[other] { $count } receipts of messages to you alone
}
data-inbox = { $count ->
    [one] 1 piece of news about you from Slack that is still to be dealt with
   *[other] { $count } pieces of news about you from Slack that are still to be dealt with
}
data-trail = { $count ->
    [one] 1 entry of the record of what coordinators do
   *[other] { $count } entries of the record of what coordinators do
}
data-alias = the number that stands for you in that record
data-round = { $count ->
    [one] 1 matching in which you had a part
   *[other] { $count } matchings in which you had a part
}
data-named = { $count ->
    [one] 1 row about others that names you
   *[other] { $count } rows about others that name you
}, say as their manager
data-not-kept = I keep nothing of what you and your partners write to each other.
data-show = Show me all of it
data-erase = Erase me
data-erase-title = Erase you for good?
data-erase-text = Your pairings end, and your partners hear neutral words. Your answers, your name and whatever else says something about you are deleted. This cannot be undone.
data-erase-yes = Yes, erase me
data-erase-no = No, keep it
data-shown = Every row as it is kept. You can select it and copy it.
data-too-long = There is more than fits here. Whoever runs me can give you the whole as a file.

erased-title = You are erased
erased-text = Nothing that says something about you is kept any more. That you took part shows only in numbers.
erased-slack = What I wrote to you and your partners stays in Slack, as any message does. You are welcome back at any time: `/mentor join`.
