"""What is said to whoever asks for another partner; never to anybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.text import Post, actions, button, context, header, name, post, section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models import Participant


def question(locale: str, *, partners: Sequence[tuple[int, Participant]], program_closed: bool = False) -> Post:
    """Asks before a pairing ends; buttons rematch_yes, with the pairing's id, for each partner, and rematch_no.

    Where the program is closed it says that there is nobody else to be matched with.
    """
    end = "rematch-yes-closed" if program_closed else "rematch-yes"
    each = [
        block
        for pairing_id, partner in partners
        for block in (
            section(say(locale, "rematch-each-closed" if program_closed else "rematch-each", name=name(partner))),
            actions(button("rematch_yes", say(locale, end), pairing_id, style="danger")),
        )
    ]
    return post(
        header(say(locale, "rematch-title")),
        section(say(locale, "rematch-about-closed" if program_closed else "rematch-about")),
        context(say(locale, "rematch-scope-closed" if program_closed else "rematch-scope")),
        *each,
        actions(button("rematch_no", say(locale, "rematch-no"))),
    )


def done(locale: str, *, partner: Participant, pairing_id: int, program_closed: bool = False) -> Post:
    """After a pairing has ended; button rematch_block with the pairing's id, where there are matchings to come."""
    if program_closed:
        return post(section(say(locale, "rematch-done-closed", name=name(partner))))
    return post(
        header(say(locale, "rematch-done-title")),
        section(say(locale, "rematch-done", name=name(partner))),
        section(say(locale, "rematch-block-about", name=name(partner))),
        context(say(locale, "rematch-block-scope", name=name(partner))),
        actions(button("rematch_block", say(locale, "rematch-block"), pairing_id)),
    )


def blocked(locale: str, *, partner: Participant, pairing_id: int) -> Post:
    """After somebody said with whom never again; button rematch_unblock with the pairing's id."""
    return post(
        section(say(locale, "rematch-blocked", name=name(partner))),
        actions(button("rematch_unblock", say(locale, "rematch-unblock"), pairing_id)),
    )


def unblocked(locale: str, *, partner: Participant) -> Post:
    """After that was taken back."""
    return post(section(say(locale, "rematch-unblocked", name=name(partner))))
