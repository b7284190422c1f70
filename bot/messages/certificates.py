"""The certificate in words: the message that brings it, what stands on it, and what is read aloud of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bot.messages.phrases import say
from bot.messages.text import Post, clean, context, header, plain, post, section
from bot.messages.times import full_date, month, titles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.models import Participant, Program, Session


class Words(TypedDict):
    """What stands on a certificate, by place."""

    title: str
    program: str
    lead: str
    name: str
    deed: str
    facts: tuple[tuple[str, str], ...]
    foot: str


def ready(locale: str, *, program: Program, by_hand: bool) -> Post:
    """The message in whose thread the picture is; `by_hand` says that the name is left to be written on it."""
    return post(
        header(say(locale, "certificate-ready")),
        section(say(locale, "certificate-ready-text", program=plain(program.name))),
        context(say(locale, "certificate-by-hand")) if by_hand else None,
    )


def words(
    locale: str,
    *,
    owner: Participant,
    is_mentor: bool,
    program: Program,
    aims: Sequence[str],
    several: Sequence[Session],
    at: datetime,
) -> Words:
    """What stands on the certificate: nothing of the partner, and nothing that was said; `several` are the sessions."""
    met = sorted(one.starts_at for one in several if one.state == "met")
    months = [month(when, owner.zone, locale) for when in (met[0], met[-1])]
    time = say(locale, "certificate-from-to", **{"from": months[0]}, to=months[1])
    facts = [
        (say(locale, "certificate-held"), say(locale, "certificate-held-of", held=len(met), total=len(several))),
        (say(locale, "certificate-time"), months[0] if months[0] == months[1] else time),
    ]
    if aims:
        facts.append((say(locale, "certificate-aims"), titles(say(locale, f"aim-{aim}") for aim in aims)))
    return Words(
        title=say(locale, "certificate-title"),
        program=clean(program.name),
        lead=say(locale, "certificate-lead"),
        name=clean(owner.name),
        deed=say(locale, f"certificate-{'mentor' if is_mentor else 'mentee'}"),
        facts=tuple(facts),
        foot=say(locale, "certificate-foot", day=full_date(at, owner.zone, locale)),
    )


def alt(locale: str, *, owner: Participant, program: Program, several: Sequence[Session]) -> str:
    """What the picture shows, for who cannot see it."""
    held = sum(one.state == "met" for one in several)
    said: dict[str, str | int] = {
        "name": clean(owner.name),
        "program": clean(program.name),
        "held": held,
        "total": len(several),
    }
    return say(locale, "certificate-alt", **said)
