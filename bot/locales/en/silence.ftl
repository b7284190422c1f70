### Two who have fallen silent: the question in their direct message, and what comes of it.

silent-title = Do you two go on?
silent-text = { $mentor } and { $mentee }, three sessions have gone by that I have heard nothing about. That may mean that you met and pressed no button, or that life was full. Either is fine: what suits you now?
silent-scope = Whoever of you answers first, answers for both. If I hear nothing for a week, I pause your sessions; nothing is lost, and either of you can let them go on.
silent-go-on = We go on
silent-pause = Pause for now
silent-stop = Stop here
silent-stop-title = Stop here?
silent-stop-text = Your sessions with each other end. Both of you come first in the next matching, and nobody asks why.
silent-stop-text-closed = Your sessions with each other end, and nobody asks why.
silent-stop-yes = Yes, stop
silent-stop-no = No, wait
silent-go_on-done = Good, you go on. The next session comes as planned.
silent-pause-done = Good, your sessions wait. `/mentor resume` lets them go on, whenever one of you likes.
silent-stop-done = Your sessions end here. Thank you both for the time you gave.
silence-answered-already = One of you has answered this already. `/mentor session` shows where you two stand.
notice-silent = *{ $mentor }* and *{ $mentee }* pause: three sessions have gone by without a sign of life, and neither has answered my question for a week. Perhaps ask them how they are. Dates are all I know of it.
