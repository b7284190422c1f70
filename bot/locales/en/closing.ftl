### Halfway, the close, going on, and half a year later.

halfway-title = Halfway
halfway-text = Session { $number } of { $total } with { $name } is behind you. A good moment to look at how it is going.
halfway-scope = :lock: *Who sees this:* nobody but you. { $name } does not hear what you answer, and the coordinator does not either; it is only ever counted together with the answers of at least two others.
halfway-keep = It goes on as it is
halfway-adjust = Something should change
halfway-change = I would like another partner
halfway-assess-about = It takes a minute, and you see what has changed since the start:
halfway-assess = How I see myself now
halfway-said-keep = Good to hear. Everything goes on as it is, and session { $next } comes by itself.
halfway-said-adjust = Noted. What would help? You can change your topics, your hours or how you like to meet. What lies between the two of you, such as how you begin or what you leave out, is best said in your next session: the agreement you made at the start can be changed at any time.
halfway-said-change = Noted. You can ask for another partner without giving a reason, now or with `/mentor rematch` at any time. { $name } then hears neutral words, and the coordinator hears that a new partner is needed, not who asked.
halfway-said-change-closed = Noted. The program is closed, so there is no other partner that I could find for you. You can end your sessions without giving a reason, now or with `/mentor rematch` at any time. { $name } then hears neutral words, and nobody hears who asked.
halfway-said-last = Noted, thank you.
halfway-edit = Change my topics and hours
halfway-session = See my sessions
halfway-rematch = Ask for another partner
halfway-again = Change my answer

closing-title = Your sessions are behind you
closing-text = { $held ->
    [0] None of the { $total } dates with { $name } became a session. That happens, and it says nothing about you.
    [one] You and { $name } met once. Thank you for the time you gave.
   *[other] You and { $name } met { $held } times. Thank you for the time you gave.
}
closing-changed = *What changed because of your sessions*
closing-change = { $what }: { $came }
closing-assess-about = *How you see yourself now.* The same few sentences as at the start. Nobody sees your answers; they are only ever counted together with those of others.
closing-assess = How I see myself now
closing-thanks-about = *A word of thanks to { $name }.* If you like, write what you take with you.
closing-thanks = Write a word of thanks
closing-next = *And now?* Tell me what you would like. You go on together only if both of you want it.
closing-next-scope = :lock: *Who sees this:* { $name } hears of your answer only if you both want to go on, or that it is not so this time. Without an answer until { $until } your sessions end, and you take part in the next matching.
closing-together = Go on together
closing-swapped = Go on, roles swapped
closing-round = Join the next matching
closing-stop = Stop here
closing-sure = Are you sure?
closing-sure-round = Your sessions with { $name } are then over.
closing-sure-stop = Your sessions with { $name } are then over, and nothing more comes from me. You can join again at any time.
closing-sure-yes = Yes
closing-sure-no = Not yet
closing-said-together = :white_check_mark: You would like to go on together, in the same roles. As soon as { $name } wants the same, I give you new dates. Until then you can change your answer.
closing-said-swapped = :white_check_mark: You would like to go on together with swapped roles. As soon as { $name } wants the same, I give you new dates. Until then you can change your answer.
closing-said-round = :white_check_mark: You take part in the next matching; there is nothing you need to do. I write to you as soon as it is published.
closing-said-stop = :white_check_mark: You have stopped. Nothing more is coming from me. You are welcome back at any time: `/mentor join`.
closing-said-stop-here = :white_check_mark: These sessions are over. You still have another partner, so I keep writing to you about that; `/mentor leave` stops everything.
closing-differ = You would both like to go on, but not in the same roles. Talk about it, and choose the same: then I give you new dates.
closing-goes-on = :white_check_mark: You both want to go on. Your new dates are in the conversation that you and { $name } share.
closing-over = The two of you do not go on together this time. That says nothing about you: time and plans change, and I never ask for reasons. You take part in the next matching; `/mentor leave` if you would rather stop.
closing-closed = *And now?* The program is closed, so I plan no more sessions. Nothing keeps the two of you from meeting on your own. `/mentor leave` takes you out.

closed-title = This time you do not go on together
closed-text = You would have liked to go on with { $name }, and this time it is not so. That says nothing about you: time and plans change, and I never ask for reasons.

thanks-form-title = A word of thanks
thanks-form-about = To { $name }. What did you learn, and what will you do differently because of it?
thanks-form-scope = :lock: *Who sees this:* { $name }, in the conversation you share, once you have both written and both agree to show it. Until then nobody, and the coordinator never.
thanks-form-words = In your own words
thanks-form-agree = When both of us agree
thanks-form-agrees = Show it to { $name }
thanks-kept-posted = Thank you. You have both written, so I show both in the conversation you share.
thanks-kept-waiting = Thank you, it is kept. I show it to { $name } as soon as { $name } has written too and agrees.
thanks-kept-silent = Thank you, it is kept for you alone. If you want { $name } to read it, open it again and agree.
thanks-taken-back = It is taken back.
thanks-title = What you thank each other for
thanks-from = *{ $from } to { $to }*
thanks-next = Written by each of you without knowing what the other wrote.

certificate-ready = Your certificate
certificate-ready-text = You took part in { $program }, and here is something to keep. The picture is in the thread of this message, and names you, the program, its aims and how often you met: not who you met, and nothing of what you said.
certificate-by-hand = I do not have the letters for your name, I am sorry. There is a line on it to write it by hand.
certificate-title = Certificate
certificate-lead = This is for
certificate-mentor = who was a mentor in reverse mentoring, and shared with a leader how things look from another side.
certificate-mentee = who was a mentee in reverse mentoring, and as a leader took the time to listen and learn.
certificate-held = Sessions held
certificate-held-of = { $held } of { $total }
certificate-time = From and to
certificate-from-to = { $from } to { $to }
certificate-aims = What it was for
certificate-foot = Given on { $day }
certificate-alt = Certificate for { $name }: { $program }, { $held } of { $total } sessions held

going-on-title = You go on together
going-on-text = { $mentor } and { $mentee }, you both want to go on: another { $total ->
    [one] session
   *[other] { $total } sessions
}. { $mentor } is the mentor, { $mentee } the mentee.
going-on-first = *The first date:* { $when }
going-on-next = The first session is there to look at your agreement again. What you took on and have not done yet goes along, and no topic comes twice. Every date can be moved with one tap.

lookback-title = Half a year later
lookback-text = Half a year ago your sessions with { $name } came to their end. Has something stayed: something you do, see or decide differently?
lookback-scope = :lock: *Who sees this:* nobody but you. Such answers are only ever counted together with those of others, and only where at least three people have answered.
lookback-yes = Yes, something has stayed
lookback-some = A little
lookback-no = No
lookback-thanks = Thank you. That is all I wanted to know.
