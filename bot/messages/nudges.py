"""A word in private to somebody of whom something is awaited; it counts nothing and never says that anybody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import assessments
from bot.messages.phrases import say
from bot.messages.text import Block, Post, actions, button, clean, context, header, post, quotation, section
from bot.messages.times import moment

if TYPE_CHECKING:
    from bot.models import Commitment, Participant, Session

MOST = 2


def prepare(locale: str, number: int) -> Post:
    """To somebody who has joined and not prepared; button prepare_open."""
    ready = button("prepare_open", say(locale, "button-prepare"), style="primary")
    said = section(say(locale, "nudge-prepare"))
    return _nudge(locale, "prepare", say(locale, "nudge-prepare-title"), [said], ready, number)


def date(locale: str, number: int, *, session: Session, partner: Participant, zone: str) -> Post:
    """To one partner about a session of which nobody has said that it was held; button nudge_session."""
    title = say(locale, "nudge-date-title", number=session.number, name=clean(partner.name))
    said = section(say(locale, "nudge-date", when=moment(session.starts_at, zone, locale)))
    return _nudge(locale, "date", title, [said], button("nudge_session", say(locale, "nudge-session")), number)


def commitment(locale: str, number: int, *, row: Commitment) -> Post:
    """To whoever took something on whose day has come; button commitments_open with the pairing's id."""
    said = [quotation(row.what), section(say(locale, "nudge-commitment"))]
    see = button("commitments_open", say(locale, "nudge-commitments"), row.pairing_id)
    return _nudge(locale, "commitment", say(locale, "nudge-commitment-title"), said, see, number)


def assessment(locale: str, number: int, *, moment: str, pairing_id: int) -> Post:
    """To somebody who has not said how they see themselves; the button is that of assessments.offer."""
    said = [section(say(locale, f"nudge-assessment-{moment}")), context(say(locale, "assess-scope"))]
    offered = assessments.offer(locale, moment, pairing_id)
    return _nudge(locale, "assessment", say(locale, "nudge-assessment-title"), said, offered, number)


def stopped(locale: str, *, what: str) -> Post:
    """Takes the place of a nudge whose reader wants no more of its kind; button nudge_again takes it back."""
    again = button("nudge_again", say(locale, "nudge-again"), what)
    return post(section(say(locale, f"nudge-stopped-{what}")), actions(again))


def goes_on(locale: str) -> Post:
    """After somebody wants nudges of a kind again."""
    return post(section(say(locale, "nudge-goes-on")))


def _nudge(locale: str, what: str, title: str, said: list[Block], does: Block, number: int) -> Post:
    return post(
        header(title),
        *said,
        context(say(locale, "nudge-last" if number >= MOST else "nudge-once-more")),
        actions(does, button("nudge_stop", say(locale, "nudge-stop"), what)),
    )
