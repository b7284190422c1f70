"""What coordinators read: who would meet whom, what was published, what nobody can confirm; never what was said."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.messages.phrases import say
from bot.messages.private import doubt
from bot.messages.reasons import because, obstacles
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    confirm,
    context,
    divider,
    escape,
    header,
    name,
    plain,
    post,
    section,
)
from bot.messages.times import listing, moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.library import Library
    from bot.models import Participant, Round, Session

Row = dict[str, Any]  # a pair or an unmatched person of a round's plan

SHOWN = 20  # pairs, and as many people without a partner; Slack takes 50 blocks


def rehearsal(
    locale: str, *, round_: Round, people: Mapping[int, Participant], library: Library, coordinator_zone: str
) -> Post:
    """A matching as it would be published, and what publishing sends; nothing has been sent.

    Buttons: rehearsal_publish (value: the round's id, asks again) where there is a pair, and rehearsal_again.
    """
    pairs, unmatched = round_.plan["pairs"], round_.plan["unmatched"]
    again = button("rehearsal_again", say(locale, "rehearsal-again"))
    top = header(say(locale, "rehearsal-title", number=round_.number))
    if not pairs and not unmatched:
        return post(top, section(say(locale, "rehearsal-empty")), actions(again))
    return post(
        top,
        section(say(locale, "rehearsal-summary", pairs=len(pairs), unmatched=len(unmatched))),
        context(say(locale, "rehearsal-nothing-sent")),
        *(_pair(locale, row, people, library, coordinator_zone) for row in pairs[:SHOWN]),
        *_more(locale, "rehearsal-more-pairs", len(pairs)),
        divider(),
        *_alone(locale, unmatched, people),
        section(_sends(locale, pairs, unmatched)),
        actions(*([_publish(locale, round_)] if pairs else []), again),
    )


def published(locale: str, *, round_: Round) -> Post:
    """What has just been published, counted."""
    pairs, unmatched = round_.plan["pairs"], round_.plan["unmatched"]
    return post(
        header(say(locale, "published-title", number=round_.number)),
        section(say(locale, "published-text", pairs=len(pairs))),
        context(say(locale, "published-unmatched", count=len(unmatched))),
    )


def attention(
    locale: str,
    *,
    kind: str,
    session: Session | None,
    mentor: Participant | None,
    mentee: Participant | None,
    delivery: int,
    recipient: str | None = None,
    code: str | None = None,
) -> Post:
    """A message of which nobody has said whether it arrived; buttons doubt_yes and doubt_no with the delivery's id.

    It was for the person with Slack id `recipient` alone, or for the mentor and the mentee. With Slack's error
    `code` it is one that Slack refused, and can only be sent again.
    """
    pair = [name(person) for person in (mentor, mentee) if person]
    names = f"<@{escape(recipient)}>" if recipient else listing(pair, locale)
    what = say(locale, f"kind-{kind}", number=session.number if session else 0)
    if code is not None:
        return post(
            header(say(locale, "attention-failed-title")),
            section(say(locale, "attention-failed", what=what, names=names, code=plain(code))),
            actions(button("doubt_no", say(locale, "doubt-no"), delivery)),
        )
    return post(
        header(say(locale, "attention-title")),
        section(say(locale, "attention-text", what=what, names=names)),
        doubt(locale, delivery),
    )


def _pair(locale: str, row: Row, people: Mapping[int, Participant], library: Library, zone: str) -> Block:
    who = {"mentor": name(people[row["mentor"]]), "mentee": name(people[row["mentee"]])}
    lines = [say(locale, "rehearsal-pair", **who, score=round(row["score"] * 100))]
    if row["reasons"]:
        why = " · ".join(because(locale, row["reasons"], library, form="fit"))
        lines.append(say(locale, "rehearsal-reasons", reasons=why))
    if row["starts"]:
        when = moment(datetime.fromisoformat(row["starts"][0]), zone, locale)
        lines.append(say(locale, "rehearsal-first", when=when))
    return section("\n".join(lines))


def _alone(locale: str, rows: Sequence[Row], people: Mapping[int, Participant]) -> list[Block]:
    if not rows:
        return []
    lines = [say(locale, "rehearsal-unmatched")]
    for row in rows[:SHOWN]:
        person = people[row["participant"]]
        ruled = ", ".join(obstacles(locale, row, form="ruled")) or say(locale, "rehearsal-unmatched-nobody")
        role = say(locale, f"role-{row['role']}")
        lines.append(say(locale, "rehearsal-unmatched-person", name=name(person), role=role, obstacles=ruled))
    # Five to a section, since 20 long names with every obstacle do not fit one section.
    blocks = [section("\n".join(lines[start : start + SHOWN // 4])) for start in range(0, len(lines), SHOWN // 4)]
    return [*blocks, *_more(locale, "rehearsal-more-unmatched", len(rows))]


def _more(locale: str, message: str, count: int) -> list[Block]:
    return [context(say(locale, message, count=count - SHOWN))] if count > SHOWN else []


def _sends(locale: str, pairs: Sequence[Row], unmatched: Sequence[Row]) -> str:
    sessions = sum(len(row["starts"]) for row in pairs)
    return say(locale, "rehearsal-sends", pairs=len(pairs), sessions=sessions, unmatched=len(unmatched))


def _publish(locale: str, rehearsed: Round) -> Block:
    pairs, unmatched = rehearsed.plan["pairs"], rehearsed.plan["unmatched"]
    reached = {person for row in pairs for person in (row["mentor"], row["mentee"])}
    reached |= {row["participant"] for row in unmatched}
    sure = confirm(
        say(locale, "rehearsal-sure", number=rehearsed.number),
        say(locale, "rehearsal-sure-text", people=len(reached)),
        say(locale, "rehearsal-publish"),
        say(locale, "rehearsal-not-yet"),
    )
    label = say(locale, "rehearsal-publish")
    return button("rehearsal_publish", label, rehearsed.id, style="primary", confirm=sure)
