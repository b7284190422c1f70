"""The App's Home tab: the same as the commands, by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.answers import standing
from bot.messages.phrases import say
from bot.messages.text import Block, actions, button, context, divider, header, section
from bot.models import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

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
) -> Block:
    """The view of one person: where they stand, and buttons.

    home_join, home_leave and home_data; for coordinators home_rehearse and home_publish.
    """
    takes_part = participant is not None and participant.standing == Standing.JOINED
    blocks = [
        header(say(locale, "home-title")),
        *([section(say(locale, "home-about")), divider()] if takes_part else []),
        *standing(locale, participant, pairings, library),
    ]
    data = button("home_data", say(locale, "home-data"))
    if takes_part:
        edit = button("home_join", say(locale, "home-edit"))
        blocks.append(actions(edit, button("home_leave", say(locale, "home-leave")), data))
    else:
        blocks.append(actions(button("home_join", say(locale, "home-join"), style="primary"), data))
    if coordinator:
        rehearse = button("home_rehearse", say(locale, "home-rehearse"))
        publish = button("home_publish", say(locale, "home-publish"))
        blocks += [divider(), section(say(locale, "home-coordinator")), actions(rehearse, publish)]
    return {"type": "home", "blocks": [*blocks, context(say(locale, "home-privacy"))]}
