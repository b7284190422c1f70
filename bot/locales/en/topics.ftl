### The library, as somebody browses it in a window.

button-topics = What to talk about
topics-title = What there is to talk about
topics-about = Choose a topic to see its prompts. Only you see this window. What you take for a session, your partner sees too.
topics-about-outside = Choose a topic to see its prompts. Only you see this window.
topics-session = *With { $name }: session { $number } of { $total }* · { $when }
topics-none-yet = No prompt yet: I choose one in time, unless one of you takes one here.
topics-framed = *With { $name }:* no session to come can take a prompt from here. The first is for your agreement, the last one to look back.
topics-why = *Why this one*
topics-alone = Once you have a partner, you can take a prompt for a session here.
topics-count = { $count ->
    [one] 1 prompt
   *[other] { $count } prompts
}{ $had ->
    [0] {""}
   *[other] {" "}· you have had { $had }
}
topics-off-limits = :lock: Off limits for you. Only you see this.
topics-show = Show
topics-back = Back
topics-had = :heavy_check_mark: you have had this
topics-is-next = :pushpin: this is your next one
topics-tip-mentor = *For the mentor:* { $tip }
topics-tip-mentee = *For the mentee:* { $tip }
topics-take = Take it for this session
topics-taken = :white_check_mark: This is the prompt of your session { $number } of { $total } now.

depth-light = light: needs no trust yet
depth-honest = honest: needs some trust
depth-brave = brave: for when you have met a few times
needs-nothing = needs nothing
needs-phone = needs a phone
needs-laptop = needs a laptop

topics-limits = My off-limits topics
limits-title = Off-limits topics
limits-about = :lock: *Who sees this:* only you. I use it to choose partners and prompts, and tell nobody.

topics-refused-not-joined = You do not take part yet. `/mentor join` takes three minutes, and then you can browse all topics.
topics-gone = This prompt is not in the library any more. Please choose another one.
topics-changed = This session has had another prompt since you opened this window. Please look again before you take one.
topics-not-for-pair = That one does not suit your pair. Please choose another one.
topics-limits-clash = One of these topics is among those you share or want. Please take it out here, or there first with `/mentor join`.
