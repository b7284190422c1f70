### A concern: its form, what the neutral person reads, and what its author is told.

concern-form-title = A concern
concern-form-about = { $neutral } is the neutral person of this program and is there for both partners. Write what happened, or only that you would like to talk.
concern-scope = :lock: *Who sees this:* { $neutral }, nobody else. Not your partner, not the coordinators, and nobody is told that you wrote. I keep no copy once it has arrived.
concern-coordinates = { $neutral } also coordinates the program.
concern-words = In your own words
concern-name = Should your name go with it?
concern-name-hint = Without it nobody can answer you. Bear in mind that what you tell may show who you are.
concern-nameless = Without my name
concern-named = With my name, so that I can be answered
concern-send = Send

concern-title = Somebody brings you a concern
concern-about = You are the neutral person of *{ $program }*. This was written to you:
concern-scope-neutral = :lock: *Who sees this:* you alone. Not the partners, not the coordinators. I keep no copy.
concern-by = It is from { $who }, who would like an answer from you.
concern-unnamed = It comes without a name. I cannot tell you who wrote it, and I cannot bring an answer.
concern-next = Nothing else happens by itself. What comes of it is between you and whoever wrote.

concern-brought-named = Thank you for saying it. I bring it to { $neutral } now, with your name, and keep no copy.
concern-brought-nameless = Thank you for saying it. I bring it to { $neutral } now, without your name, and keep no copy.
concern-halted = A coordinator has halted my messages at the moment. It leaves as soon as that is over.
concern-also = If you would rather not go on with your partner, `/mentor leave` ends it at once, and nobody asks why.
concern-undelivered = I could not bring what you wrote to { $neutral }: Slack does not let me write to them. I have kept nothing of it. Please turn to them yourself, or to somebody else you trust.

neutral-title = You are the neutral person now
neutral-about = You are the neutral person of *{ $program }* from now on. Whoever takes part can bring you a concern in private: something between the two that is not right, or that they would rather say to nobody else.
neutral-how = Concerns come to you alone, here, with the author's name or without. I do nothing with them by myself: you listen, and agree with whoever wrote on what comes of it.
neutral-scope = :lock: *Who sees this:* what is written to you, you alone. Everybody in the program can read that you are the neutral person.
neutral-decline = If this is not for you, tell a coordinator, who can name somebody else.
neutral-over = You are not the neutral person of *{ $program }* any more: new concerns do not come to you. What you have read stays between you and whoever wrote it. Thank you for being there.

concern-refused-stranger = This line is for those who take part. Please turn to somebody you trust at work.
concern-refused-nobody = Nobody is named as the neutral person of your program at the moment, and I bring it to nobody else. Please turn to somebody you trust at work. `/mentor leave` ends your sessions at once, and nobody asks why.
concern-refused-yourself = You are the neutral person of this program yourself, so this would only come back to you. Please turn to somebody you trust.
concern-refused-partner = The neutral person of your program is your partner, so I do not send it there. Please turn to somebody else you trust at work. `/mentor leave` ends your sessions at once, and nobody asks why.
concern-refused-changed = This program has another neutral person since you opened this form. Please copy what you wrote and open the form again: it says who that is.
