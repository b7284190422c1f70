"""Posts that Slack accepts after the bot has looked twice and sent them again: one of the two is taken away."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from sqlmodel import col, delete

from benchmarks.campaign.luck import FOR_GOOD, POST
from benchmarks.campaign.matrix import DAY_SECONDS, HISTORY
from benchmarks.campaign.stand import Row, Stand, end, opened, settled
from benchmarks.campaign.worker import PACE
from bot.models import Delivery, DeliveryState, Kind
from bot.store import Db, Store, deliveries
from sandbox.nouns import BOT_USER_ID, TEAM_ID

SETTLES_WITHIN = 60.0
SEEN = (Kind.INTRODUCTION, Kind.SESSION)
# Later than the second look, which follows the end of the lease or of the quiet period; earlier than the last look.
TOO_LATE = (max(PACE.lease, PACE.timeout + PACE.quiet) + PACE.again).total_seconds() + 3


async def late(url: str, folder: Path, seed: int, pairs: int, row: Row) -> None:
    """Let Slack accept posts after the bot has looked twice and sent them again; one of the two must go."""
    async with opened(url, folder, seed, speed=86400 / DAY_SECONDS, scopes=HISTORY) as stand:
        stand.owe(pairs=pairs, sessions=1, over=timedelta(seconds=5))
        store = Store(url)
        store.transact(_only_what_a_look_sees)
        stand.sandbox.faults.plan(POST, "late", chance=0.3, count=FOR_GOOD, seconds=TOO_LATE)
        bots = [stand.start(), stand.start()]
        await settled(lambda: not stand.left(), 2 * SETTLES_WITHIN)
        stand.sandbox.faults.clear()
        began = time.monotonic()
        await settled(lambda: not stand.left() and not _watched(store), 2 * SETTLES_WITHIN)
        seconds = time.monotonic() - began
        end(bots)
        rows = store.transact(deliveries.all_of, TEAM_ID)
        store.close()
        _one_stays(stand, rows, row)
    row.figures["s until the last was gone"] = round(seconds, 1)


def _only_what_a_look_sees(db: Db) -> None:
    db.exec(delete(Delivery).where(col(Delivery.kind).not_in(SEEN)))


def _watched(store: Store) -> int:
    return sum(one.look_at is not None for one in store.transact(deliveries.all_of, TEAM_ID))


def _one_stays(stand: Stand, rows: list[Delivery], row: Row) -> None:
    promised = [one for one in rows if one.kind in SEEN and one.state == DeliveryState.SENT]
    standing = [
        str(message.metadata["event_payload"]["key"])
        for channel in stand.sandbox.world.channels.values()
        for message in channel.messages
        if message.user == BOT_USER_ID and message.metadata
    ]
    extra = sum(stand.sandbox.judge.posted[one.key] - 1 for one in promised)
    row.figures = {
        "deliveries": len(promised),
        "accepted too late": extra,
        "taken away": sum(one.extras for one in promised),
        "lost": sum(standing.count(one.key) == 0 for one in promised),
        "twice": sum(standing.count(one.key) > 1 for one in promised),
    }
    row.wrong += [f"{row.figures[name]} {name}" for name in ("lost", "twice") if row.figures[name]]
    if not extra or row.figures["taken away"] != extra:
        row.wrong.append(f"{extra} were accepted too late, and {row.figures['taken away']} taken away")
