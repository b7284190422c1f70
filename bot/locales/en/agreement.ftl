### The partnership agreement that the two of a pairing fill in at their first session.

agreement = Our agreement
agreement-form-title = Our agreement
agreement-fill-in = Fill in our agreement
agreement-change = Change our agreement
agreement-about = Fill it in together, one of you types. A few words each are enough, and either of you can change them later.
agreement-why = Why are we doing this?
agreement-why-hint = What would make each of you say at the end that it was worth it?
agreement-off_limits = What is off limits?
agreement-off_limits-hint = Subjects, people or matters that stay outside. Nobody has to say why.
agreement-how = How and when do we meet?
agreement-how-hint = The place or the tool, and what you do when a week gets too full.
agreement-others = What do we tell others?
agreement-others-hint = What stays between you, and what may be told.
agreement-kept = Both of you find it in the message of your first session.
session-agreed = *What you have agreed on*

agreement-changed-meanwhile = Your partner has written it since you opened this form. Please copy what you typed and open the form again: it shows what is there now.
agreement-refused-empty = Please answer at least one of the four.
