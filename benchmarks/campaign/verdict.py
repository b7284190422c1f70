"""What stands in the conversations held against what the rows say: lost, twice, wrong; it believes only the sandbox."""

from __future__ import annotations

import collections
import dataclasses
from typing import Any

from sqlalchemy import text

from benchmarks.campaign.stand import Stand
from bot.models import CONFIRMED, LET_GO, REPEATABLE, DeliveryState, Kind
from sandbox.nouns import BOT_USER_ID, Message

NEVER_LOST = {Kind.INTRODUCTION, Kind.SESSION}
COLUMNS = "id, key, kind, state, recipient, channel, ts, pairing_id, session_id, last_error"


@dataclasses.dataclass
class Verdict:
    """Keys that went wrong, and the counts of what went right."""

    sent: int = 0
    confirmed: int = 0
    expired: int = 0
    refused: int = 0
    let_go: int = 0
    lost: list[str] = dataclasses.field(default_factory=list)
    twice: list[str] = dataclasses.field(default_factory=list)
    wrong: list[str] = dataclasses.field(default_factory=list)
    keys: list[str] = dataclasses.field(default_factory=list)

    @property
    def bad(self) -> int:
        return len(self.lost) + len(self.twice) + len(self.wrong)


def judge(stand: Stand) -> Verdict:
    """Return what became of every promised message, when nothing is under way any more."""
    there: dict[str, list[tuple[list[str], Message]]] = collections.defaultdict(list)
    for channel in stand.sandbox.world.channels.values():
        for message in channel.messages:
            if message.user == BOT_USER_ID and message.metadata:
                there[str(message.metadata["event_payload"]["key"])].append((channel.members, message))
    verdict = Verdict()
    query = text(f"SELECT {COLUMNS} FROM delivery ORDER BY id")
    with stand.engine.connect() as connection:
        rows = list(connection.execute(query))
    refused = {one.key for one in stand.requests if one.code in {"restricted_action", "channel_not_found"}}
    sessions: dict[int, int] = collections.Counter(
        row.session_id for row in rows if row.kind == Kind.SESSION and row.state == DeliveryState.SENT
    )
    for row in rows:
        if row.kind not in REPEATABLE:
            before = verdict.bad
            _judge(stand, verdict, row, there.get(row.key, []), refused)
            verdict.keys += [row.key] if verdict.bad > before else []
        if row.kind == Kind.SESSION and sessions[row.session_id] != 1:
            verdict.lost.append(f"session {row.session_id} has {sessions[row.session_id]} messages")
    return verdict


def _judge(stand: Stand, verdict: Verdict, row: Any, found: list[tuple[list[str], Message]], refused: set[str]) -> None:
    what = f"{row.kind} {row.id} ({row.state}, {row.last_error})"
    posts = stand.sandbox.judge.posted[row.key]
    if posts > 1:
        verdict.twice.append(what)
    if row.state == DeliveryState.SENT:
        _sent(stand, verdict, row, found, what)
    elif _is_let_go(row, posts):
        verdict.let_go += 1
    elif posts:
        verdict.wrong.append(f"{what}, but it is there")
    elif row.state == DeliveryState.FAILED and row.key in refused:
        verdict.refused += 1
    elif row.state == DeliveryState.EXPIRED and row.kind not in NEVER_LOST:
        verdict.expired += 1
    elif row.state != DeliveryState.EXPIRED:  # an expired session message has a later one, which is counted
        verdict.lost.append(what)


def _is_let_go(row: Any, posts: int) -> bool:
    """Say whether nothing need come of a row.

    Nobody is asked about a nudge in doubt, and one may wait for a good moment; two who share a language by the time
    it is taken up need nothing folded.
    """
    if row.kind == Kind.FOLDED:
        return row.state == DeliveryState.CANCELLED and not posts
    if row.kind not in LET_GO:
        return False
    over = {DeliveryState.CANCELLED, DeliveryState.EXPIRED}
    return row.state in over or (row.state == DeliveryState.PLANNED and not posts)


def _sent(stand: Stand, verdict: Verdict, row: Any, found: list[tuple[list[str], Message]], what: str) -> None:
    """Judge a message that is said to be there: it is, before the right people, and under its own ts."""
    verdict.sent += 1
    verdict.confirmed += row.ts == CONFIRMED
    if not found:
        verdict.lost.append(what)
    for members, message in found:
        people = stand.partners[row.pairing_id] if row.recipient is None else (row.recipient,)
        right = set(members) == {*people, BOT_USER_ID}
        if not right or row.ts not in {message.ts, CONFIRMED}:
            verdict.wrong.append(what)
