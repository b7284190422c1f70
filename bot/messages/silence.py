"""The question to two who have fallen silent, in the direct message that they share, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.readers import for_two
from bot.messages.text import Post, actions, button, confirm, context, header, mention, post, section

if TYPE_CHECKING:
    from bot.models import Participant, Session


def silent(
    locale: str, *, session: Session, mentor: Participant, mentee: Participant, program_closed: bool = False
) -> Post:
    """Asks whether the two go on; buttons silent_go_on, silent_pause, silent_stop with "pairing:session"."""
    value = f"{session.pairing_id}:{session.id}"
    sure = confirm(
        say(locale, "silent-stop-title"),
        say(locale, "silent-stop-text-closed" if program_closed else "silent-stop-text"),
        say(locale, "silent-stop-yes"),
        say(locale, "silent-stop-no"),
    )
    return post(
        header(say(locale, "silent-title")),
        section(say(locale, "silent-text", mentor=mention(mentor), mentee=mention(mentee))),
        context(say(locale, "silent-scope")),
        actions(
            button("silent_go_on", say(locale, "silent-go-on"), value, style="primary"),
            button("silent_pause", say(locale, "silent-pause"), value),
            button("silent_stop", say(locale, "silent-stop"), value, confirm=sure),
        ),
    )


def answered(mentor: Participant, mentee: Participant, wish: str) -> Post:
    """Takes the place of the question, for both, and names nobody: "go_on", "pause" or "stop"."""
    return post(
        *(section(say(locale, f"silent-{wish}-done")) for locale in for_two(mentor, mentee) if locale is not None)
    )
