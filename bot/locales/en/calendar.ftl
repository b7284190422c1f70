### Sessions in calendars. Whoever sees somebody's calendar may read these: no topics, no answers.

calendar-title = { $mentor } & { $mentee }, session { $number } of { $total }
calendar-details = Session { $number } of { $total } of your reverse mentoring. Everything about it, and the buttons to move it, is in the direct message in Slack that you two share with Flipside.
calendar-file = Session { $number } of { $total } for your calendar
calendar-links = :calendar: Add it to your calendar: { $google } · { $outlook } · or the file in the thread.
