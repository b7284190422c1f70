### A no that a person reads: what is not possible, and what is.

refusal-coordinators-only = Only coordinators can do this.
refusal-not-joined = You have not joined yet. `/mentor join` takes three minutes.
refusal-bot = Apps cannot take part, only people.
refusal-guest = Guests of this workspace cannot take part yet. If you would like to, please ask the coordinator.
refusal-stranger = You belong to another workspace. Please use the commands of your own.
refusal-gone = This Slack account is not active any more.
refusal-not-yours = This belongs to somebody else, so I cannot change it for you.
refusal-outdated = This has changed in the meantime. Please look at the newest message.
refusal-session-over = This session is over already.
refusal-session-not-begun = This session has not begun yet.
refusal-pairing-ended = This pairing has ended.
refusal-no-other-prompt = There is no other topic for this session.
refusal-nothing-rehearsed = There is no rehearsal to publish. Please use `/mentor rehearse` first.
refusal-rehearsal-outdated = People have joined, left or changed their answers since this rehearsal. Please rehearse again, so that you publish what you saw.
refusal-published-already = This round is published already.
refusal-nobody-to-match = Nobody can be matched yet. It takes at least one mentor and one mentee who are free.
refusal-answered-already = Thank you, this is answered already.
refusal-too-late = It is too late for this.
