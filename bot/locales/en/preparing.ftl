### The preparation: cards to read, ground rules to agree to, and what people say of themselves.

prepare-title = Prepare
prepare-next = Next
prepare-back = Back
prepare-later = Later
prepare-progress = { $number } of { $total } · You can stop at any time. `/mentor prepare` goes on where you were.

card-mentor-title = What you bring
card-mentor =
    In reverse mentoring somebody early in their career meets somebody who leads. *You are the mentor.* You say how things look from where you stand, and a leader listens.

    • *It is* your working day as you see it: the tools, the customers, what helps, what is in the way, what people like you expect. What is ordinary to you is what a leader does not get to see.

    • *It is not* an interview, a presentation, help with a phone, or the place to settle a grievance. Nobody assesses you. You speak for yourself and not for a generation: "I" is enough.

    "I have nothing clever to tell a director" is what most mentors think at first. Nobody asks you for an analysis. A point of view, one example and an honest "I do not know" are plenty.

card-mentee-title = What you get, and what it takes
card-mentee =
    In reverse mentoring somebody early in their career meets somebody who leads. *You are the mentee.* You ask, listen and learn.

    • *What there is to gain:* you see how a decision arrives three levels further down. You try, with somebody beside you, what others use every day. You hear what makes good people stay, while there is time to act on it.

    • *It is not* a status report, a talent review, or the moment to explain how things really are. You need not be good at what you are shown. That you are not is the point.

    • *What it takes:* that the date holds. For you it is one meeting among many; your mentor has been thinking about it for days. When a week gets too full, one tap moves it to the next. Most pairs that end early do so after two cancelled sessions in a row.

card-both-title = Two roles, two partners
card-both =
    In reverse mentoring somebody early in their career, the mentor, meets somebody who leads, the mentee. *You take part as both*, with two different partners.

    • *As mentor* you say how things look from where you stand. Nobody assesses you, and nobody asks for an analysis: a point of view, one example and an honest "I do not know" are plenty.

    • *As mentee* you ask, listen and learn. You need not be good at what you are shown. Let the date hold: for you it is one meeting among many; your mentor has been thinking about it for days.

    • *It is not*, on either side, an interview, a status report, or the place to settle a grievance. And the two do not mix: what one partner told you is not for the other.

card-session-title = How a session goes
card-session =
    There are { $total } of { $duration }, { $weeks ->
        [one] every week
       *[other] every { $weeks } weeks
    }. You, your partner and I share one conversation. There I bring the date, and at its time a topic with questions to start from.

    • *Arrive.* What has happened since last time, and what became of what each of you meant to do?
    • *Talk.* Begin with whichever question you like. The mentor goes first. Nobody has to get through the list.
    • *Do something together.* Look at it, try it, on a phone or on paper. This is the part that people remember.
    • *Close.* Each of you names one thing to take along and one small thing to do.

    The first session is for agreeing how you want to do this, the last one for looking back. Meet away from your desks if you can, and without slides. If a topic does not suit, one tap brings another.

card-upward-title = Saying a hard thing upward
card-upward =
    Sooner or later there is something that your mentee would rather not hear. That is when you are worth the most. Four steps:

    1. *Ask.* "May I tell you how that looked from my side?"
    2. *Say what you saw*, not what somebody is like. "At the last all-hands two questions were passed over" can be talked about. "You do not listen" cannot.
    3. *Say what it led to.* "Since then nobody in my team asks any."
    4. *Stop there.* You need no solution. Let them ask.

    Begin with something small, and see how it is taken. Speak of what you saw yourself, and leave the names of colleagues out. "I would rather not go into that" is a whole sentence, and nobody may ask why.

card-listening-title = Listening to your mentor
card-listening =
    You have more power in this conversation than you feel. Your mentor looks at your face before deciding how much to say. What helps:

    • *Go first.* Name something that you find hard or do not understand. Then not knowing is allowed.
    • *Ask short, and wait.* "What did that look like?" "What would you have done?" Then count to five before you fill the silence.
    • *Do not explain, defend or solve.* Most honest answers end at "yes, but the reason is". Say "tell me more" instead.
    • *Thank them for the hard ones*, and say what you take from them.
    • *Never look for who it was.* Ask for no names, and act on nothing in a way that leads back to your mentor.
    • *Do one small thing* with what you heard, and tell them. Nothing says better that it was worth speaking up.

card-trust-title = What stays between you
card-trust =
    • *You two:* what is said in your sessions stays there. What you learned you may pass on. Who said it, and about whom, you may not, unless the other agrees.

    • *Me:* I cannot read your conversations, for Slack gives me no permission to. I know your dates, whether you met, and what you tell me yourselves by a button or a form.

    • *The coordinator* sees who is paired with whom and whether sessions take place. Not what was said, and not how it was.

    • *What you tell me in private*, such as how a session was or how you see yourself, is read by nobody else. It is only ever counted together with what others answered, three people at least.

    • *Where this ends:* nobody has to keep quiet about harassment, danger, or a law that is broken. { $neutral ->
        [none] Tell somebody in your company whom you trust with it, whoever that is.
       *[other] { $neutral } is the neutral person here. `/mentor concern` reaches them and nobody else.
    }

rules-title = The ground rules
rules-intro = Your partner agrees to the same.
rules-text =
    1. *What is said here stays here.* I may pass on what I learned, but not who said it or about whom.
    2. *Here, rank does not count.* Either of us may leave a subject out, and need not say why.
    3. *Nothing said here has consequences.* It is not used in reviews, pay, projects or promotions, for or against anybody.
    4. *I keep our date, or move it in time.* Not turning up without a word is not an option.
    5. *I listen to understand.* I say what I mean with respect, and leave the names of others out.
    6. *Either of us can stop* at any time, without a reason and without blame.
rules-kept = I keep that you agreed, to which version of the rules (this is version { $version }), and when.
rules-agree = I agree

prepared-title = You are ready
prepared-text = Thank you. You have prepared, and take part in the next matching.
prepared-paired = Thank you. You have prepared.
prepared-next = When it is published, I write to you: with your partner and your first date, or with the reason why there is nobody yet.
prepared-again = `/mentor prepare` shows the cards again whenever you like.
prepare-offer = *One more thing:* five minutes of preparation. Only people who have prepared are matched, and you can stop in between.
prepare-offer-role = Your role has changed, and there are cards for the new one. They take two or three minutes.
button-prepare = Prepare

assess-title = How you see yourself
assess-start = How do you see yourself today? I ask the same halfway and at the end, so that you can see what has changed.
assess-middle = You are halfway. How do you see yourself now?
assess-end = You have come to the end. How do you see yourself now?
assess-scope = :lock: *Who sees this:* nobody but you. Your answers are only ever counted together with those of others, three people at least. Leave out whatever you like.
assess-choose = Choose, or leave out
assess-1 = 1 · not at all
assess-2 = 2 · a little
assess-3 = 3 · partly
assess-4 = 4 · mostly
assess-5 = 5 · fully
assess-kept = Thank you, that is kept. Nobody else reads it.
assess-then = *Then and now:* how you saw yourself at the start, and how you see yourself today.
assess-change = { $before } → *{ $now }* · { $statement }
assess-refused-not-yours = I cannot find this pairing among yours, so there is nothing to answer about it.
