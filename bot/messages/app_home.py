"""The App's Home tab: where somebody stands, and everything that the commands do, by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import pausing
from bot.messages.answers import standing
from bot.messages.phrases import say
from bot.messages.text import Block, actions, button, confirm, context, divider, header, section

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.library import Library
    from bot.messages.answers import Partnership
    from bot.models import Participant


def home(
    locale: str,
    *,
    participant: Participant | None,
    pairings: Sequence[Partnership],
    coordinator: bool,
    library: Library,
    circle: datetime | None = None,
    program: str | None = None,
    closed: bool = False,
    left: bool = False,
    stopped: bool = False,
) -> Block:
    """The view of one person: where they stand, and a button home_NAME for each command that is of use to them now.

    `circle` is when the mentors' circle meets next, for those who are in one; `closed` is their program, or all of them
    for somebody who takes part in none and may have `left` one.
    `stopped` says that nothing is sent unasked, and decides which way a coordinator can turn that.
    """
    blocks = [
        header(say(locale, "home-title")),
        *([section(say(locale, "home-about")), divider()] if participant else []),
        *standing(locale, participant, pairings, library, circle=circle, program=program, closed=closed, left=left),
        *(_preparing(locale) if participant and not participant.has_agreed and (pairings or not closed) else []),
        *(_taking_part(locale, participant, met=bool(pairings)) if participant else [_outside(locale, closed=closed)]),
        *([divider(), *_coordinating(locale, stopped=stopped)] if coordinator else []),
    ]
    return {"type": "home", "blocks": [*blocks, context(say(locale, "home-privacy"))]}


def _outside(locale: str, *, closed: bool) -> Block:
    return actions(
        *([] if closed else [button("home_join", say(locale, "home-join"), style="primary")]),
        button("home_data", say(locale, "home-data")),
        button("home_help", say(locale, "home-help")),
    )


def _preparing(locale: str) -> list[Block]:
    return [actions(button("home_prepare", say(locale, "button-prepare"), style="primary"))]


def _taking_part(locale: str, here: Participant, *, met: bool) -> list[Block]:
    together = [
        button("home_session", say(locale, "home-session"), style="primary"),
        button("home_commitments", say(locale, "home-commitments")),
        button("home_calendar", say(locale, "home-calendar")),
        button("home_topics", say(locale, "button-topics")),
    ]
    browse = [] if met else [actions(button("home_topics", say(locale, "button-topics")))]
    life = [
        *pausing.buttons(locale, here),
        *([button("home_rematch", say(locale, "home-rematch"))] if met else []),
        button("home_concern", say(locale, "home-concern")),
    ]
    myself = [
        button("home_join", say(locale, "home-edit")),
        button("home_data", say(locale, "home-data")),
        button("home_language", say(locale, "home-language")),
        button("home_help", say(locale, "home-help")),
        button("home_leave", say(locale, "home-leave")),
    ]
    return [
        *([actions(*together)] if met else browse),
        section(say(locale, "home-life")),
        actions(*life),
        divider(),
        section(say(locale, "home-myself")),
        actions(*myself),
    ]


def _coordinating(locale: str, *, stopped: bool) -> list[Block]:
    return [
        section(say(locale, "home-coordinator")),
        actions(
            button("home_program", say(locale, "home-program")),
            button("home_prompts", say(locale, "home-prompts")),
            button("home_announce", say(locale, "program-announce")),
            button("home_rehearse", say(locale, "home-rehearse")),
            button("home_publish", say(locale, "home-publish")),
            button("home_coordinators", say(locale, "home-coordinators")),
        ),
        *(_starting(locale) if stopped else [_stopping(locale)]),
    ]


def _starting(locale: str) -> list[Block]:
    go_on = button("home_start", say(locale, "home-start"), style="primary")
    return [section(say(locale, "stopped-warning")), actions(go_on)]


def _stopping(locale: str) -> Block:
    sure = confirm(
        say(locale, "home-stop-title"),
        say(locale, "home-stop-text"),
        say(locale, "home-stop-yes"),
        say(locale, "home-stop-no"),
    )
    return actions(button("home_stop", say(locale, "home-stop"), style="danger", confirm=sure))
