"""What coordinators read besides rehearsals: what was published, and what nobody can confirm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot import allowance
from bot.messages.phrases import say
from bot.messages.private import doubt
from bot.messages.programs import channel_of
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    context,
    header,
    mention_of,
    name,
    plain,
    post,
    section,
)
from bot.messages.times import hours, listing
from bot.models import Kind

if TYPE_CHECKING:
    from bot.models import Participant, Round, Session

Row = dict[str, Any]  # a pair or an unmatched person of a round's plan

NOT_THERE = ("not_in_channel", "channel_not_found")  # Slack's words for a channel that we have not been invited to
SHOWN = 20  # pairs, and as many people without a partner; Slack takes 50 blocks


def published(locale: str, *, round_: Round) -> Post:
    """What has just been published, counted."""
    pairs, unmatched = round_.plan["pairs"], round_.plan["unmatched"]
    return post(
        header(say(locale, "published-title", number=round_.number)),
        section(say(locale, "published-text", pairs=len(pairs))),
        context(say(locale, "published-unmatched", count=len(unmatched))),
        *takes(locale, round_),
    )


def takes(locale: str, round_: Round) -> list[Block]:
    """How long the introductions of a large round take at Slack's limits; nothing of one that takes minutes."""
    pairs, unmatched = len(round_.plan["pairs"]), len(round_.plan["unmatched"])
    minutes = allowance.minutes_needed({allowance.OPEN: pairs, allowance.POST: pairs + unmatched})
    if minutes <= allowance.ROUNDED:
        return []
    return [context(say(locale, "round-takes", pairs=pairs, time=hours(minutes, locale)))]


def stopped(locale: str) -> Post:
    """After a coordinator has halted what is sent unasked."""
    return post(header(say(locale, "stopped-title")), section(say(locale, "stopped-text")))


def started(locale: str) -> Post:
    """After a coordinator has let messages leave again."""
    return post(section(say(locale, "started-text")))


def warned(locale: str, shown: Post) -> Post:
    """The same message below the warning that nothing is sent at the moment."""
    return post(section(say(locale, "stopped-warning")), *shown.blocks)


def coordinators(locale: str, *, slack_ids: Sequence[str]) -> Post:
    """After coordinators were chosen: who they are now."""
    names = listing([mention_of(one) for one in slack_ids], locale)
    return post(section(say(locale, "coordinators-now", names=names)))


def attention(
    locale: str,
    *,
    kind: str,
    session: Session | None,
    mentor: Participant | None,
    mentee: Participant | None,
    delivery: int,
    epoch: int,
    recipient: str | None = None,
    members: Sequence[Participant] = (),
    code: str | None = None,
    folded: bool = False,
) -> Post:
    """A message of which nobody has said whether it arrived; the buttons carry its delivery's id and epoch.

    It was for the person or the channel with Slack id `recipient` alone, for a circle, or for mentor and mentee. With
    Slack's error `code` it is one that Slack refused, and can only be sent again. What is `folded` is that message once
    more, in the mentee's language.
    """
    pair = [name(person) for person in members or (mentor, mentee) if person]
    names = listing(pair, locale)
    if recipient:
        names = channel_of(recipient) if kind == Kind.ANNOUNCEMENT else mention_of(recipient)
    what = say(locale, f"kind-{kind}", number=session.number if session else 0)
    what = say(locale, "kind-folded", what=what) if folded else what
    if code is not None:
        return post(
            header(say(locale, "attention-failed-title")),
            section(say(locale, "attention-failed", what=what, names=names, code=plain(code))),
            section(say(locale, "announcement-invite")) if code in NOT_THERE and kind == Kind.ANNOUNCEMENT else None,
            actions(button("doubt_no", say(locale, "doubt-no"), f"{delivery}:{epoch}")),
        )
    return post(
        header(say(locale, "attention-title")),
        section(say(locale, "attention-text", what=what, names=names)),
        doubt(locale, delivery, epoch),
    )


def notice(
    locale: str,
    *,
    which: str,
    mentor: Participant | None,
    mentee: Participant | None,
    values: Mapping[str, str | int],
) -> Post:
    """Something that coordinators can do something about: the message `which`, in numbers, dates and names alone."""
    names = {"mentor": name(mentor) if mentor else "", "mentee": name(mentee) if mentee else ""}
    said = {key: plain(value) if isinstance(value, str) else value for key, value in values.items()}
    return post(section(say(locale, which, **names, **said)), context(say(locale, "notice-why")))
