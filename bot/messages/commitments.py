"""What the two of a pairing have taken on: the list that each can open, and what their session's message shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bot.messages.phrases import say
from bot.messages.reasons import bullets
from bot.messages.text import BLOCKS, Block, Post, actions, button, context, header, name, plain, post, section
from bot.messages.times import date_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.models import Commitment, Pairing, Participant

LATEST = 5  # of those that are done are shown
AROUND = 4  # blocks around the open ones of one pairing, besides the title


class Taken(Protocol):
    """A pairing with all that its partners have taken on."""

    @property
    def pairing(self) -> Pairing: ...
    @property
    def mentor(self) -> Participant: ...
    @property
    def mentee(self) -> Participant: ...
    @property
    def rows(self) -> Sequence[Commitment]: ...
    @property
    def open(self) -> Sequence[Commitment]: ...
    def other(self, slack_id: str, /) -> Participant: ...


def taken_on(locale: str, pairings: Sequence[Taken], reader: str) -> Post:
    """The commitments in each pairing of the reader, a Slack id.

    Buttons: commitment_add with the pairing's id, and commitment_settle with the commitment's.
    """
    if not pairings:
        return post(header(say(locale, "commitments-title")), section(say(locale, "commitments-nobody")))
    room = (BLOCKS - 1) // len(pairings) - AROUND
    drawn = [block for one in pairings for block in _of_one(locale, one, reader, room)]
    return post(header(say(locale, "commitments-title")), *drawn)


def of_session(
    locale: str, rows: Sequence[Commitment], *, mentor: Participant, mentee: Participant, since: datetime
) -> list[Block]:
    """What is open, for the message of a session, which asks how it went if it was taken on before; empty for nothing.

    `since` is when the session begins: what the two take on in it is not asked about there and then.
    """
    if not rows:
        return []
    lines = bullets(said(locale, row, mentor, mentee) for row in rows)
    asked = [say(locale, "session-commitments-how")] if any(row.added_at < since for row in rows) else []
    return [section("\n".join([" ".join([say(locale, "session-commitments"), *asked]), lines]))]


def said(locale: str, row: Commitment, mentor: Participant, mentee: Participant) -> str:
    """One commitment in a line, escaped: who, what, and by when or what came of it."""
    words = {"who": name(mentor if row.participant_id == mentor.id else mentee), "what": plain(row.what)}
    if row.state == "done":
        came = plain(row.came_of_it)
        return say(locale, "commitment-came", came=came, **words) if came else say(locale, "commitment-done", **words)
    if row.due_on is None:
        return say(locale, "commitment-open", **words)
    return say(locale, "commitment-due", when=date_of(row.due_on, locale), **words)


def _of_one(locale: str, seen: Taken, reader: str, room: int) -> list[Block]:
    who = name(seen.other(reader))
    done = [row for row in seen.rows if row.state == "done"][-LATEST:]
    lines = "\n".join(said(locale, row, seen.mentor, seen.mentee) for row in done)
    return [
        section(say(locale, "commitments-with", name=who, count=len(seen.open))),
        *(_open(locale, row, seen) for row in seen.open[:room]),
        section(f"{say(locale, 'commitments-came')}\n{lines}") if done else section(say(locale, "commitments-none")),
        context(say(locale, "commitments-scope", name=who)),
        actions(button("commitment_add", say(locale, "commitments-add"), seen.pairing.id)),
    ]


def _open(locale: str, row: Commitment, seen: Taken) -> Block:
    tick = button("commitment_settle", say(locale, "commitments-tick"), row.id)
    return section(said(locale, row, seen.mentor, seen.mentee)) | {"accessory": tick}
