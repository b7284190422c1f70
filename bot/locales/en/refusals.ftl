### A no that a person reads: what is not possible, and what is.

coordinators-only = Only coordinators can do this. `/mentor help` shows what you can do here.
coordinators-none = Somebody has to coordinate. Please choose at least one person.
coordinators-cannot = Please choose people of this workspace only: no apps, no guests, and nobody who has left.

join-refused-bot = Apps cannot take part, only people.
join-refused-other-program = You have a partner in { $program }. Everybody takes part in one program at a time: leave that one first, with `/mentor leave`.
join-refused-guest = Guests of this workspace cannot take part. If you would like to, please tell the coordinator.
join-refused-stranger = You belong to another workspace. Please take part in your own.
join-refused-deactivated = This Slack account is not active any more.
leave-refused-not-joined = You do not take part at the moment, so there is nothing to leave.

prepare-refused-not-joined = You have not joined yet, so there is nothing to prepare for. `/mentor join` takes three minutes.
prepare-refused-rules = The ground rules have changed since this window was opened. Please read the new ones: `/mentor prepare`.
prepare-refused-closed = { $program } is closed, so there is nothing to prepare for at the moment. What you have read and agreed to is kept.

session-unknown = I cannot find this session any more.
session-not-yours = This session belongs to two other people, so I cannot change it for you.
session-moved-already = This session has another date already. Its newest message has the buttons that work.
session-held-already = You have met for this session already, so its date stays.
session-over = This session is behind you, so it stays as it is.
session-time-gone = This time does not suit both of you any more. Please choose another one.
session-none = You have no sessions at the moment. `/mentor status` shows where you stand.
delegate-only-mentees = Only mentees can let somebody else move their sessions.
delegate-self = You can move your own sessions anyway. Please choose somebody else, or nobody.
delegate-cannot = Please choose a person of this workspace: no app, no guest, and nobody who has left.
session-prompt-fixed = The first session is for your agreement and the last one to look back, so their topics stay.

checkin-refused-no-answer = Please choose an answer first. Then you can add a sentence.
form-outdated = This form is out of date. Please open it again.

rehearse-refused-nobody = Nobody has joined yet. Tell people about `/mentor join`.
publish-refused-no-rehearsal = There is nothing to publish yet. Please use `/mentor rehearse` first.
publish-refused-already = This rehearsal is published already, or there is a newer one. `/mentor rehearse` shows where things stand.
publish-refused-changed = People have joined, prepared, left or changed their answers since this rehearsal. Please use `/mentor rehearse` again, so that you publish what you have seen.

doubt-unknown = I cannot find this message any more.
doubt-not-yours = I asked somebody else about this message.
doubt-answered-already = This is answered already. Thank you.
rehearse-refused-swap = Please choose two different pairs.
rehearse-refused-lock = These two cannot be a pair: one of the rules stands in the way, such as level, reporting line, language, hours or an earlier pairing.
stop-refused = Only coordinators can stop or start my messages for everybody. To stop taking part yourself: `/mentor leave`.
start-refused-operator = Whoever runs this bot has stopped it, so only they can let it go on.

closing-refused-early = Your sessions are not at their end yet. I ask you then.
closing-refused-paused = Your sessions pause at the moment. Once they go on, you can choose this.
closing-refused-goes-on = You two go on together already. The newest dates are in the conversation you share.
closing-refused-closed = { $program } is closed since then, so your sessions end here and nobody is matched any more. Nothing keeps the two of you from meeting on your own.
thanks-refused-posted = Your thanks are in the conversation you share already, so they stay as they are.
