"""The form in which a coordinator sets a program up: built and read here, with its ids."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import ValidationError

from bot.errors import Refusal
from bot.messages.phrases import say
from bot.messages.text import Block, clean, context, section
from bot.messages.times import hours, weekday
from bot.messages.typed_dates import DateUnread, read_dates, write_dates
from bot.models import AIMS, Approval, Program, Setup
from handlers import fields
from handlers.fields import field, numbers, unescaped
from handlers.forms import WEEK, FormRefused, modal

PROGRAM = "program"  # callback id
LENGTHS = (30, 45, 60, 75, 90)
CADENCES, COUNTS, GAPS, CAPS = range(1, 9), range(2, 13), range(1, 5), range(1, 21)
CIRCLES = (0, 2, 3, 4, 6, 8, 12)  # weeks between two, 0 for none
LONGEST_NAME, LONGEST_HOLIDAYS = 60, 2_000


def program_form(locale: str, *, program: Program | None, seen: str = "") -> Block:
    """The view that sets a program up, a new one for None; `seen` comes back, to know if somebody was faster."""
    known = program or Program(workspace="", name="")
    return modal(
        locale,
        PROGRAM,
        "program-form-title" if program else "program-new-title",
        [
            section(say(locale, "program-form-about")),
            *_what(locale, known),
            *_sessions(locale, known),
            *_who(locale, known),
            *_when(locale, known),
            context(say(locale, "program-form-effect")),
        ],
        metadata=f"{known.id}:{seen}" if program else "new",
    )


def read_program_form(view: dict[str, Any], *, locale: str, today: date) -> tuple[int | None, str, Setup]:
    """The program's id (None: a new one), what was seen of it, and the answers; FormRefused says what is to be mended.

    A range that ends before it begins, or a line of holidays that is no date, is refused in that line's words.
    """
    program_id, seen = _which(str(view.get("private_metadata", "")))
    given = {block: fields.answer(view, block) for block in Setup.model_fields}
    given["name"] = clean(unescaped(given["name"]))
    errors, values = dict[str, str](), dict[str, str]()
    try:
        holidays = read_dates(unescaped(given["holidays"]), locale, today=today)
        given["holidays"] = [day.isoformat() for day in holidays]
    except DateUnread as unread:
        errors["holidays"], values["text"] = unread.message, clean(unread.text)[:100]
        given["holidays"] = []
    try:
        setup = Setup.model_validate({block: answer for block, answer in given.items() if answer is not None})
    except ValidationError as invalid:
        wrong = {str(error["loc"][0]) for error in invalid.errors()}
        raise FormRefused(errors | {block: _wrong(block, given[block]) for block in wrong}, **values) from None
    errors |= dict.fromkeys(_unknown(setup), "form-wrong")
    if errors:
        raise FormRefused(errors, **values)
    return program_id, seen, setup


def _which(metadata: str) -> tuple[int | None, str]:
    if metadata == "new":
        return None, ""
    program_id, colon, seen = metadata.partition(":")
    if not colon:
        raise Refusal("form-outdated")
    return numbers(program_id, 1)[0], seen


def _wrong(block: str, given: object) -> str:
    if block == "quiet_days":
        return "program-all-quiet"
    return "form-wrong" if given else "form-needed"


def _unknown(setup: Setup) -> list[str]:
    """The fields whose answer the form never offered."""
    known = {
        "aims": {*setup.aims} <= {*AIMS},
        "minutes": setup.minutes in LENGTHS,
        "quiet_days": {*setup.quiet_days} <= {*WEEK},
    }
    return [block for block, is_known in known.items() if not is_known]


def _what(locale: str, known: Program) -> list[Block]:
    aims = [(aim, say(locale, f"aim-{aim}")) for aim in AIMS]
    return [
        field(say(locale, "program-name"), "name", fields.text(known.name, LONGEST_NAME)),
        field(
            say(locale, "program-aims"), "aims", fields.boxes(aims, known.aims), hint=say(locale, "program-aims-hint")
        ),
    ]


def _sessions(locale: str, known: Program) -> list[Block]:
    cadences = [(str(weeks), say(locale, "program-every-weeks", weeks=weeks)) for weeks in CADENCES]
    lengths = [(str(minutes), hours(minutes, locale)) for minutes in sorted({*LENGTHS, known.minutes})]
    return [
        _select(locale, "sessions", [(str(count), str(count)) for count in COUNTS], known.sessions),
        _select(locale, "cadence_weeks", cadences, known.cadence_weeks),
        _select(locale, "minutes", lengths, known.minutes),
        _select(locale, "level_gap", [(str(gap), str(gap)) for gap in GAPS], known.level_gap),
    ]


def _select(locale: str, block: str, choices: list[tuple[str, str]], value: int) -> Block:
    words = f"program-{block.replace('_', '-')}"
    drawn = fields.one(choices, str(value), say(locale, "form-choose"))
    return field(say(locale, words), block, drawn, hint=say(locale, f"{words}-hint"))


def _who(locale: str, known: Program) -> list[Block]:
    ways = [(way.value, say(locale, f"program-approval-{way}")) for way in Approval]
    choose = say(locale, "form-choose")
    return [
        field(say(locale, "program-approval"), "approval", fields.radio(ways, known.approval)),
        field(
            say(locale, "program-channel"),
            "channel",
            fields.channel(known.channel, choose),
            hint=say(locale, "program-channel-hint"),
            optional=True,
        ),
        field(
            say(locale, "program-neutral"),
            "neutral",
            fields.person(known.neutral, choose),
            hint=say(locale, "program-neutral-hint"),
            optional=True,
        ),
    ]


def _when(locale: str, known: Program) -> list[Block]:
    days = [(str(day), weekday(day, locale)) for day in WEEK]
    holidays = write_dates([date.fromisoformat(day) for day in known.holidays])

    circles = [
        (str(weeks), say(locale, "program-circle", weeks=weeks)) for weeks in sorted({*CIRCLES, known.circle_weeks})
    ]
    return [
        field(
            say(locale, "program-quiet-days"),
            "quiet_days",
            fields.boxes(days, [str(day) for day in known.quiet_days]),
            hint=say(locale, "program-quiet-days-hint"),
            optional=True,
        ),
        field(
            say(locale, "program-holidays"),
            "holidays",
            fields.text(holidays, LONGEST_HOLIDAYS, lines=True),
            hint=say(locale, "program-holidays-hint"),
            optional=True,
        ),
        _select(locale, "quarter_cap", [(str(cap), str(cap)) for cap in CAPS], known.quarter_cap),
        _select(locale, "circle_weeks", circles, known.circle_weeks),
    ]
