### What the two of a pairing take on: in their direct message, in the private list, and in the forms.

commitments-title = Commitments
commitments-nobody = You have no partner at the moment, so there is nothing to take on. `/mentor status` shows where you stand.
commitments-with = *With { $name }* · { $count ->
    [0] nothing open
    [one] 1 open
   *[other] { $count } open
}
commitments-none = Small is good: one thing to try, one person to ask, one page to read. I ask about it at the next session.
commitments-came = *What came of it*
commitments-scope = :lock: *Who sees this:* you and { $name }. Not the coordinator, nobody else.
commitments-add = Add a commitment
commitments-show = Commitments
commitments-tick = Tick off

commitment-open = *{ $who }:* { $what }
commitment-due = *{ $who }:* { $what } · by { $when }
commitment-done = :white_check_mark: *{ $who }:* { $what }
commitment-came = :white_check_mark: *{ $who }:* { $what } – { $came }

session-commitments = *What you have taken on.*
session-commitments-how = How did it go?

commitment-form-title = A commitment
commitment-who = Who does it?
commitment-who-mentor = { $name }, the mentor
commitment-who-mentee = { $name }, the mentee
commitment-what = What?
commitment-what-hint = One sentence that both of you will understand in four weeks.
commitment-by-when = By when?
commitment-by-when-hint = If you leave it empty, it stays open until one of you ticks it off.
settle-form-title = Tick off
settle-how = How did it end?
settle-done = It is done
settle-dropped = We let it go
settle-came = What came of it?
settle-came-hint = A sentence is enough. The mentor finds these again at the end, as what has changed.

pairing-unknown = I cannot find this pairing any more.
pairing-not-yours = This belongs to two other people, so I can neither show nor change it.
pairing-over = This pairing has come to an end, so nothing more can be added or changed here.
commitment-unknown = I cannot find this commitment any more.
commitment-settled-already = One of you has ticked this off already: { $what }
commitment-refused-many = { $most } commitments are open between you two. Please tick one off before you add another.
commitment-refused-due = Please choose a day from today on, within a year.
