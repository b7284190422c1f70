## Why a session has its prompt: true for both, whoever reads it. Each stands on a line of its own, after a bullet.

chosen-agreement = at the beginning each pair agrees on how the two want to do this
chosen-closing = at the end each pair looks back
chosen-limits = every topic is off limits for one of you or the other, so an agreement comes back
chosen-both = one of you wants to talk about it and the other offers it: { $topics }
chosen-wanted = one of you wants to talk about it: { $topics }
chosen-offered = one of you offers it: { $topics }
chosen-last = at least one of you has had it before, and so it is with everything else that could come
chosen-variety = you talked about something else last time, or more often
chosen-light = it needs no trust yet, and you are at the beginning
chosen-honest = it needs some trust, and you have met before
chosen-brave = it needs courage, and you have met several times
chosen-rating = others liked it better than what else would have fitted
chosen-lot = others would have fitted just as well, and chance decided
