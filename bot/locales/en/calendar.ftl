### Sessions in calendars. Whoever sees somebody's calendar may read the first three: no topics, no answers.

calendar-title = { $mentor } & { $mentee }, session { $number } of { $total }
calendar-details = Session { $number } of { $total } of your reverse mentoring. Everything about it, and the buttons to move it, is in the direct message in Slack that you two share with Flipside.
calendar-file = Session { $number } of { $total } for your calendar
calendar-file-off = Takes these sessions out of your calendar
calendar-links = :calendar: Add it to your calendar: { $google } · { $outlook } · or the file in the thread.

calendar-feed = Your sessions in your calendar
calendar-none = I can give you an address that your calendar follows. All your sessions are in it then, and when one moves, it moves there too.
calendar-there = Your calendar can follow your sessions at the address that I gave you. I did not keep it, so I cannot show it again, but I can give you a new one; the old one leads nowhere from then on.
calendar-scope = :lock: *Who sees this:* whoever has the address can read when your sessions are and the names of your partners, and nothing else. So keep it to yourself; revoking it ends it at once.
calendar-make = Make my address
calendar-renew = Make a new address
calendar-revoke = Revoke it
calendar-made = Here is your address. Copy it now: I do not keep it, and show it only this once. { $open }
calendar-open = See what is in it
calendar-how =
    In *Google Calendar*: Other calendars, From URL.
    In *Outlook*: Add calendar, Subscribe from web.
    In *Apple Calendar*: File, New Calendar Subscription.
    How often it looks is up to your calendar: every few hours, mostly.
calendar-gone = Your address leads nowhere from now on. Calendars that follow it will not hear of your sessions any more.
calendar-title-feed = Reverse mentoring
calendar-refused-not-joined = You do not take part at the moment, so there are no sessions for your calendar. `/mentor join` takes three minutes.
calendar-refused-nowhere = I cannot do that yet: whoever runs me has not said at which address calendars can reach me.
