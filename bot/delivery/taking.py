"""Taking up what is due: claims, what Slack still takes of it, and the rows to draw it from, in one transaction."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from functools import cache, partial

from bot import allowance
from bot.delivery import scene, settle
from bot.delivery.manners import Manners
from bot.delivery.pace import Pace
from bot.delivery.scene import Scene
from bot.delivery.settle import Moment
from bot.models import Delivery, DeliveryState, Kind
from bot.program import ratings
from bot.program.shelves import Shelves
from bot.store import Db, allowances, beside_others, claims
from bot.store.background import background

# A row whose drawing fails is a bug: it waits out of the others' way.
POISON_WAIT = timedelta(minutes=10)
DAY = timedelta(days=1)
# Where several posts go into one conversation, the first goes now and the others a second apart.
APART = timedelta(seconds=1)

Need = tuple[str, str]  # workspace and method


@dataclasses.dataclass
class TakenUp:
    """What was claimed: the scenes to be sent, and the rows out of which none could be made, with the reason."""

    claimed: int = 0
    scenes: list[Scene] = dataclasses.field(default_factory=list)
    poisoned: list[tuple[Delivery, Exception]] = dataclasses.field(default_factory=list)


@beside_others  # but for the turns that the claim takes
def take_up(db: Db, shelves: Shelves, at: Moment, pace: Pace, *, owner: str, limit: int) -> TakenUp:
    """Claim the most urgent deliveries for which Slack takes calls now, and gather what each is about."""
    rows = claims.claim(
        db, now=at.now, wall=at.wall, owner=owner, lease_until=at.wall + pace.lease, limit=limit, haste=pace.haste
    )
    taken = TakenUp(claimed=len(rows))
    going = _affordable(db, [*_apart(db, rows, at, pace)], at, pace)
    around, rated, manners = background(db, going), cache(partial(ratings.rated, db)), Manners(db, going, at)
    for row in going:
        try:
            view = scene.gather(db, row, around, shelves, at.now, rated)
        except (LookupError, ValueError, AssertionError) as error:
            settle.unclaim(db, row, at.wall + POISON_WAIT, "poison")
            taken.poisoned.append((row, error))
            continue
        if view is None or not manners.has_point(row):
            settle.end(db, row, DeliveryState.CANCELLED, "nothing_to_say")
        elif scene.is_early(view):
            settle.put_off(db, row, at.now + DAY)
        elif until := manners.wait(view):
            settle.put_off(db, row, until)
        else:
            taken.scenes.append(view)
    return taken


def _apart(db: Db, rows: list[Delivery], at: Moment, pace: Pace) -> Iterator[Delivery]:
    """Keep one post for each conversation; put the others back, each to wait a second more than the one before."""
    seen: Counter[tuple[str, str | int | None]] = Counter()
    for row in rows:
        if claims.method_of(row.kind) == allowance.POST:
            place = (row.workspace, row.recipient or row.pairing_id or f"circle {row.circle_id}")
            seen[place] += 1
            if seen[place] > 1:
                claims.unclaim(db, [row], at.wall + APART * (seen[place] - 1) / pace.haste)
                continue
        yield row


def _affordable(db: Db, rows: Sequence[Delivery], at: Moment, pace: Pace) -> list[Delivery]:
    """Take from the allowances what the rows need, the most urgent first; put back those that Slack would limit."""
    given, kept = [], []
    unopened = claims.unopened(db, rows)
    needs = [(row, _needs(row, opens=row.id in unopened)) for row in rows]
    room: Counter[Need] = Counter()
    for need, count in sorted(_together(calls for _, calls in needs).items()):  # in one order in every process
        free = min(allowances.room(db, *need, at.wall, haste=pace.haste), count)
        if free and allowances.take(db, *need, at.wall, calls=free, haste=pace.haste):
            room[need] = free
    for row, calls in needs:
        if all(count <= room[need] for need, count in calls.items()):
            room.subtract(calls)
            given.append(row)
        else:
            kept.append(row)
    if kept:
        claims.unclaim(db, kept)
    return given


def _together(needs: Iterable[dict[Need, int]]) -> Counter[Need]:
    total: Counter[Need] = Counter()
    for calls in needs:
        total.update(calls)
    return total


def _needs(row: Delivery, *, opens: bool) -> dict[Need, int]:
    """Return the calls that a delivery makes; `opens` says whether its conversation has to be opened first."""
    method = claims.method_of(row.kind)
    calls = {(row.workspace, method): allowance.AT_ONCE.get(method, 1)}
    if opens:
        calls[row.workspace, allowance.OPEN] = 1
    if row.kind == Kind.FILE and "file" not in row.values:
        calls[row.workspace, allowance.TICKET] = 1
    return calls
