### Answers to what a person asked for; only that person sees them.

help-title = What you can do here
help-not-understood = I do not know what to do with "{ $text }".
help-near = Did you mean `/mentor { $command }`?
help-commands =
    `/mentor join` to take part, or to change your answers
    `/mentor prepare` to read the cards and agree to the ground rules, which matching needs
    `/mentor status` to see your partner and your next session
    `/mentor topics` to see what there is to talk about, and to take a prompt for your next session
    `/mentor commitments` to see what you two have taken on, and to tick it off
    `/mentor session` to move or skip your next session, and to see what became of the others
    `/mentor pause` to take a break, for example `/mentor pause until 14 March`
    `/mentor resume` to end a break
    `/mentor calendar` to let your calendar follow your sessions
    `/mentor concern` to write to the neutral person, in private
    `/mentor rematch` to ask for another partner, in private and without a reason
    `/mentor language` to choose the language in which I speak with you
    `/mentor leave` to stop, at any time and without a reason
    `/mentor data` to see all that I keep about you, or to erase it
    `/mentor help` to see this
help-coordinator = *As a coordinator*
    `/mentor program` to set a program up, or another one, and to close it
    `/mentor prompts` to switch prompts off, and to write your own
    `/mentor announce` to tell people about the program, with a Join button
    `/mentor rehearse` to see who would meet whom, without sending anything
    `/mentor publish` to start what you rehearsed
    `/mentor stop` to halt every message that nobody asked for
    `/mentor start` to let them leave again
    `/mentor coordinators` to see and choose who coordinates
help-privacy = I cannot read your conversations. Only you see my answers to these commands.

status-title = Where you stand
status-stranger = You have not joined yet. Reverse mentoring turns things around: someone earlier in their career shares what they know, and a leader listens and learns. `/mentor join` takes three minutes.
status-left = You do not take part at the moment. You are welcome back at any time: `/mentor join`.
status-joined = You take part as *{ $role }*.
status-program = Your program is *{ $program }*.
status-offers = You offer: { $topics }
status-wants = You want: { $topics }
status-waiting = You have no partner yet. You take part in the next matching, there is nothing you need to do.
status-preparing = *Next: prepare.* You have no partner yet, and only people who have prepared are matched. `/mentor prepare` takes about five minutes, and you can stop in between.
status-closed = You have no partner, and your program is closed: nobody is matched in it any more. Your answers and cards remain. `/mentor join` shows what else is open, and `/mentor leave` takes you out.
status-partner-mentor = *{ $name }* is your mentor.
status-partner-mentee = *{ $name }* is your mentee.
status-next = Next: session { $number } of { $total }, *{ $when }*
status-no-next = All your sessions are behind you.
status-why = Why the two of you:
status-circle = Your mentors' circle meets: *{ $when }*

joined-title = You are in
joined-edited-title = Your answers
joined-text = Thank you. You take part as *{ $role }*.
joined-edited = Your answers are changed. You take part as *{ $role }*.
joined-next = When the next matching is published, I write to you: with your partner and your first date, or with the reason why there is nobody yet.
joined-running = This counts at once: what is off limits for you leaves your sessions to come, sessions that no longer fit your hours get another date, and the next matching knows the rest.
joined-change = `/mentor join` changes your answers, `/mentor leave` stops at any time.
button-close = Close

leave-question = Do you want to stop?
leave-alone = You then take part in no further matching. You can join again at any time.
leave-partners =
    This ends your sessions with { $names }. They hear from me in neutral words that the pairing has ended: no reason, no blame. You can join again at any time.
leave-yes = Yes, stop
leave-no = No, stay
left-title = You have left
left-text = Nothing more is coming from me. Thank you for having been part of it. You are welcome back at any time: `/mentor join`.
stayed-text = Good, everything stays as it is.

oops = Something went wrong, and it is my fault, not yours. Please try again. If it happens again, give the coordinator this number: { $reference }
permission-lacking = I lack a permission for this in Slack. Please tell the coordinator: whoever runs me has to install me again with `{ $scope }`.
out-of-reach = I cannot reach my database right now, so I do not know whether this worked. Please try again in a minute.
too-late = That took too long, and the window could not open. Please try again.
