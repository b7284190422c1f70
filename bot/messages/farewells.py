"""What is said at the close of a pairing: what changed, what comes now, thanks, going on; and half a year later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.moves import date_buttons, when_for
from bot.messages.phrases import say
from bot.messages.reasons import bullets
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    confirm,
    context,
    divider,
    header,
    mention,
    name,
    plain,
    post,
    quotation,
    section,
)
from bot.messages.times import full_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.models import Choice, Commitment, Participant, Session

FINAL = ("round", "stop")  # what one wants for oneself; of these Slack asks whether one is sure


def closing(
    locale: str,
    *,
    pairing_id: int,
    reader: Participant,
    partner: Participant,
    held: int,
    total: int,
    changed: Sequence[Commitment],
    said: str | None,
    outcome: str,
    until: datetime,
    program_closed: bool = False,
) -> Post:
    """What somebody is asked at the close, as it stands now; `changed` are the commitments that came to something.

    Buttons assess_end, closing_thanks, and as long as it is open one for each way to go on, all with the
    pairing's id. In a program that is closed nobody goes on.
    """
    ends_here = program_closed and outcome != "goes_on" and said not in {"stop", "stop-here"}
    who = name(partner)
    lines = [say(locale, "closing-change", what=plain(one.what), came=plain(one.came_of_it)) for one in changed]
    return post(
        header(say(locale, "closing-title")),
        section(say(locale, "closing-text", held=held, total=total, name=who)),
        section(f"{say(locale, 'closing-changed')}\n{bullets(lines)}") if lines else None,
        section(say(locale, "closing-assess-about")),
        actions(button("assess_end", say(locale, "closing-assess"), pairing_id)),
        section(say(locale, "closing-thanks-about", name=who)),
        actions(button("closing_thanks", say(locale, "closing-thanks"), pairing_id)),
        divider(),
        section(say(locale, "closing-closed") if ends_here else _answer(locale, who, said, outcome)),
        *_choices(
            locale, pairing_id, who, "over" if program_closed else outcome, full_date(until, reader.zone, locale)
        ),
    )


def _answer(locale: str, who: str, said: str | None, outcome: str) -> str:
    if outcome in {"differ", "goes_on"}:
        return say(locale, "closing-differ") if outcome == "differ" else say(locale, "closing-goes-on", name=who)
    if said is None:
        return say(locale, "closing-next")
    if outcome == "over" and said in {"together", "swapped"}:
        return say(locale, "closing-over")
    return say(locale, f"closing-said-{said}", name=who)


def _choices(locale: str, pairing_id: int, who: str, outcome: str, until: str) -> list[Block]:
    if outcome in {"goes_on", "over"}:
        return []
    buttons = (
        button("closing_together", say(locale, "closing-together"), pairing_id),
        button("closing_swapped", say(locale, "closing-swapped"), pairing_id),
        button("closing_round", say(locale, "closing-round"), pairing_id, confirm=_sure(locale, "round", who)),
        button("closing_stop", say(locale, "closing-stop"), pairing_id, confirm=_sure(locale, "stop", who)),
    )
    return [context(say(locale, "closing-next-scope", name=who, until=until)), actions(*buttons)]


def _sure(locale: str, one: str, who: str) -> Block:
    return confirm(
        say(locale, "closing-sure"),
        say(locale, f"closing-sure-{one}", name=who),
        say(locale, "closing-sure-yes"),
        say(locale, "closing-sure-no"),
    )


def closed(locale: str, *, partner_name: str, program_closed: bool = False) -> Post:
    """To somebody who would have liked to go on with a partner who would not, or did not say so in time."""
    return post(
        header(say(locale, "closed-title")),
        section(say(locale, "closed-text", name=plain(partner_name))),
        context(say(locale, "ended-next-closed" if program_closed else "ended-next")),
    )


def thanks(locale: str, *, mentor: Participant, mentee: Participant, written: Sequence[Choice]) -> Post:
    """What the two thank each other for, to both, to the letter."""
    drawn: list[Block] = []
    for author, reader in ((mentor, mentee), (mentee, mentor)):
        for one in written:
            if one.participant_id == author.id:
                drawn += [section(say(locale, "thanks-from", **{"from": name(author)}, to=name(reader)))]
                drawn += [quotation(one.note)]
    return post(header(say(locale, "thanks-title")), *drawn, context(say(locale, "thanks-next")))


def going_on(locale: str, *, mentor: Participant, mentee: Participant, first: Session) -> Post:
    """To both, when they go on: who is what now, the first date, and what stays.

    Buttons: session_next_week and session_time.
    """
    when = when_for(locale, first.starts_at, mentor, mentee)
    roles = {"mentor": mention(mentor), "mentee": mention(mentee)}
    return post(
        header(say(locale, "going-on-title")),
        section(say(locale, "going-on-text", total=first.total, **roles)),
        section(say(locale, "going-on-first", when=when)),
        actions(*date_buttons(locale, first)),
        context(say(locale, "going-on-next")),
    )


def lookback(locale: str, *, pairing_id: int, partner: Participant) -> Post:
    """One question half a year later; buttons lookback_yes, lookback_some and lookback_no, with the pairing's id."""
    return post(
        header(say(locale, "lookback-title")),
        section(say(locale, "lookback-text", name=name(partner))),
        context(say(locale, "lookback-scope")),
        actions(
            button("lookback_yes", say(locale, "lookback-yes"), pairing_id),
            button("lookback_some", say(locale, "lookback-some"), pairing_id),
            button("lookback_no", say(locale, "lookback-no"), pairing_id),
        ),
    )


def lookback_thanks(locale: str) -> Post:
    """Takes the place of the question once it is answered."""
    return post(section(say(locale, "lookback-thanks")))
