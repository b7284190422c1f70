### Words that stand in several messages.

window-title = Reverse mentoring

somebody = Somebody
role-mentor = mentor
role-mentee = mentee
role-both = mentor and mentee

style-talk = talking
style-show = showing each other things
style-walk = walking and talking
style-try = trying things out together

session-title = Session { $number } of { $total }
session-prompt = Session { $number } of { $total }: { $title }

## Why two people were matched: true for both, whoever reads it.

reason-topics = what one of you offers is what the other wants: { $topics }
reason-departments = you work in different departments
reason-languages = you share { $languages }
reason-hours = your working hours have { $hours } a week in common
reason-style = you both like { $style }
reason-location = you share a time zone: { $city }

## The same, told to the coordinator.

fit-topics = { $topics } (offered and wanted)
fit-departments = different departments
fit-languages = both speak { $languages }
fit-hours = { $hours } a week in common
fit-style = both like { $style }
fit-location = one time zone: { $city }

## What stood between somebody and possible partners.

obstacle-level = { $role ->
    [mentor] { $count ->
        [one] 1 is not far enough ahead of you in their career.
       *[other] { $count } are not far enough ahead of you in their career.
    }
   *[mentee] { $count ->
        [one] 1 is not early enough in their career to be your mentor.
       *[other] { $count } are not early enough in their career to be your mentor.
    }
}
obstacle-language = { $count ->
    [one] 1 shares no language with you.
   *[other] { $count } share no language with you.
}
obstacle-hours = { $count ->
    [one] 1 has too few working hours in common with you.
   *[other] { $count } have too few working hours in common with you.
}
obstacle-line = { $count ->
    [one] 1 is in your reporting line, which a pairing never crosses.
   *[other] { $count } are in your reporting line, which a pairing never crosses.
}
obstacle-paired = { $count ->
    [one] 1 was your partner before.
   *[other] { $count } were your partners before.
}
obstacle-other = { $count ->
    [one] 1 could not be paired with you for another reason.
   *[other] { $count } could not be paired with you for other reasons.
}
obstacle-ready = { $count ->
    [one] 1 is still preparing or has paused.
   *[other] { $count } are still preparing or have paused.
}
obstacle-full = { $count ->
    [one] 1 has as many partners already as they wish.
   *[other] { $count } have as many partners already as they wish.
}
obstacle-taken = { $count ->
    [one] 1 would have fitted, but found a partner elsewhere this time.
   *[other] { $count } would have fitted, but found partners elsewhere this time.
}

need = { $role ->
    [mentor] { $count ->
        [one] 1 more mentor
       *[other] { $count } more mentors
    }
   *[mentee] { $count ->
        [one] 1 more mentee
       *[other] { $count } more mentees
    }
}
need-language = { $role ->
    [mentor] { $count ->
        [one] 1 more mentor who speaks { $languages }
       *[other] { $count } more mentors who speak { $languages }
    }
   *[mentee] { $count ->
        [one] 1 more mentee who speaks { $languages }
       *[other] { $count } more mentees who speak { $languages }
    }
}
need-level = { $role ->
    [mentor] { $count ->
        [one] 1 more mentor of level { $level } at most
       *[other] { $count } more mentors of level { $level } at most
    }
   *[mentee] { $count ->
        [one] 1 more mentee of level { $level } at least
       *[other] { $count } more mentees of level { $level } at least
    }
}
need-own-level = another level, or the other role
need-line = { $role ->
    [mentor] { $count ->
        [one] 1 more mentor from outside the reporting line
       *[other] { $count } more mentors from outside the reporting line
    }
   *[mentee] { $count ->
        [one] 1 more mentee from outside the reporting line
       *[other] { $count } more mentees from outside the reporting line
    }
}
need-hours = { $role ->
    [mentor] { $count ->
        [one] 1 more mentor who works when it is day in { $zone }
       *[other] { $count } more mentors who work when it is day in { $zone }
    }
   *[mentee] { $count ->
        [one] 1 more mentee who works when it is day in { $zone }
       *[other] { $count } more mentees who work when it is day in { $zone }
    }
}
rule-level = levels
rule-language = languages
rule-hours = working hours
rule-line = reporting lines
rule-paired = earlier pairings
rule-full = seats that are taken
limit = { $rules } ({ $count ->
    [one] 1 more person
   *[other] { $count } more people
} without that)
