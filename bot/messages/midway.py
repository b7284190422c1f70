"""What is asked halfway, in private, and what each answer leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.text import Post, actions, button, context, header, name, post, section

if TYPE_CHECKING:
    from bot.models import Participant


def halfway(locale: str, *, pairing_id: int, partner: Participant, number: int, total: int) -> Post:
    """How it is going; buttons assess_middle and one for each answer, all with the pairing's id."""
    return post(
        header(say(locale, "halfway-title")),
        section(say(locale, "halfway-text", number=number, total=total, name=name(partner))),
        context(say(locale, "halfway-scope", name=name(partner))),
        actions(
            button("halfway_keep", say(locale, "halfway-keep"), pairing_id),
            button("halfway_adjust", say(locale, "halfway-adjust"), pairing_id),
            button("halfway_change", say(locale, "halfway-change"), pairing_id),
        ),
        section(say(locale, "halfway-assess-about")),
        actions(button("assess_middle", say(locale, "halfway-assess"), pairing_id)),
    )


def answered(
    locale: str, *, pairing_id: int, partner: Participant, way: str, number: int | None, program_closed: bool = False
) -> Post:
    """Takes the place of the question once it is answered; `number` is the next session's, if there is one."""
    words = {"name": name(partner)} | ({"next": number} if number is not None else {})
    if way == "keep" and number is None:
        said = say(locale, "halfway-said-last")
    elif way == "change" and program_closed:
        said = say(locale, "halfway-said-change-closed", **words)
    else:
        said = say(locale, f"halfway-said-{way}", **words)
    leads_to = {
        "adjust": [
            button("home_join", say(locale, "halfway-edit")),
            button("home_session", say(locale, "halfway-session")),
        ],
        "change": [button("home_rematch", say(locale, "rematch-yes-closed" if program_closed else "halfway-rematch"))],
    }
    return post(
        section(said),
        context(say(locale, "halfway-scope", name=name(partner))),
        actions(
            *leads_to.get(way, []),
            button("assess_middle", say(locale, "halfway-assess"), pairing_id),
            button("halfway_again", say(locale, "halfway-again"), pairing_id),
        ),
    )
