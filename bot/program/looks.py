"""Looking whether a message is there: what a page of a conversation makes of a delivery; it knows no words."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.models import CONFIRMED, Delivery, DeliveryState
from bot.program import dated, doubt
from bot.store import Db, deliveries

# Slack may not show at once what it has taken, so a message that is not there is looked for once more.
MISSES = 2
# More than this, and a partner is asked: each page is one of the few calls that Slack grants.
LOOKS = 10
LOOKED_FOR = (DeliveryState.DOUBT, DeliveryState.SENT, DeliveryState.CANCELLED)
BACK = timedelta(seconds=120)


class Waits(Protocol):
    """How long a doubt rests: until the first look, between two, and until the last one.

    The last is for what Slack takes long after we gave up on it: then two stand there, and one is taken away.
    """

    @property
    def quiet(self) -> timedelta: ...
    @property
    def again(self) -> timedelta: ...
    @property
    def late(self) -> timedelta: ...


@dataclasses.dataclass(frozen=True)
class Page:
    """What was seen of one delivery: the ts of its copies on this page, and where the next page begins, if any."""

    copies: tuple[str, ...]
    cursor: str


def begins(row: Delivery) -> str:
    """Return the ts from which on a row's message may stand there: of the first request that left us in doubt."""
    first = row.values.get("look", {}).get("begins")
    return str(first) if first else f"{((row.sent_from or row.due_at) - BACK).timestamp():.6f}"


def cursor(row: Delivery) -> str:
    """Return where the next page begins; empty for the first."""
    return str(row.values.get("look", {}).get("cursor", ""))


def seen(db: Db, row: Delivery, page: Page, *, now: datetime, wall: datetime, waits: Waits) -> tuple[str, ...]:
    """Settle a look; return the ts of the copies that are one too many, which the caller takes away."""
    if row.state != DeliveryState.DOUBT:
        return _counted(db, row, page, now=now, wall=wall)
    if page.copies:
        _found(db, row, min(page.copies), now=now, late=wall + waits.late)
    elif not page.cursor:
        _missed(db, row, wall, waits)
    elif row.looks + 1 < LOOKS:
        _go_on(db, row, page, wall)
    else:
        give_up(db, row, now=now)
    return ()


def refused(db: Db, row: Delivery, *, now: datetime, retry: datetime) -> None:
    """Put a look off that Slack did not grant; after too many, ask a partner."""
    if row.looks + 1 < LOOKS:
        _keep(db, row, look_at=retry, looks=row.looks + 1)
    else:
        give_up(db, row, now=now)


def put_off(db: Db, row: Delivery, until: datetime) -> None:
    """Put a look off because Slack said when; it counts for nothing."""
    _keep(db, row, look_at=until)


def give_up(db: Db, row: Delivery, *, now: datetime) -> None:
    """Look no more: what is in doubt is asked about, and what is settled stays as it is."""
    if _keep(db, row, look_at=None, values=_without(row)) and row.state == DeliveryState.DOUBT:
        doubt.question(db, row, now=now)


def removed(db: Db, row: Delivery, count: int) -> None:
    """Note how many copies were taken away; the look is over."""
    _keep(db, row, look_at=None, extras=row.extras + count, values=_without(row))


def _found(db: Db, row: Delivery, ts: str, *, now: datetime, late: datetime) -> None:
    if _keep(db, row, state=DeliveryState.SENT, ts=ts, last_error=None, look_at=late, looks=0, values=_anew(row)):
        doubt.arrived(db, row, now=now)


def _missed(db: Db, row: Delivery, wall: datetime, waits: Waits) -> None:
    misses = int(row.values.get("look", {}).get("misses", 0)) + 1
    if misses < MISSES:
        _keep(db, row, look_at=wall + waits.again, looks=row.looks + 1, values=_anew(row, misses=misses))
        return
    state = DeliveryState.CANCELLED if dated.is_outdated(db, row) else DeliveryState.PLANNED
    _keep(db, row, state=state, not_before=None, look_at=wall + waits.late, looks=0, values=_anew(row))


def _go_on(db: Db, row: Delivery, page: Page, wall: datetime, copies: tuple[str, ...] = ()) -> None:
    """Look at the next page, as soon as Slack grants it."""
    look = row.values.get("look", {}) | {"begins": begins(row), "cursor": page.cursor, "copies": list(copies)}
    _keep(db, row, look_at=wall, looks=row.looks + 1, values={**row.values, "look": look})


def _counted(db: Db, row: Delivery, page: Page, *, now: datetime, wall: datetime) -> tuple[str, ...]:
    """Return what is one too many, once everything since the first request has been seen."""
    copies = (*row.values.get("look", {}).get("copies", ()), *page.copies)
    if page.cursor and row.looks + 1 < LOOKS:
        _go_on(db, row, page, wall, copies)
        return ()
    # The copy stays to which reactions and drawings go; where a person told us of one that we do not know, the first.
    # Of what was cancelled, because its session has another date by now, none stays.
    stays = min(copies, default=CONFIRMED) if row.ts == CONFIRMED else row.ts
    known = stays in copies or row.state == DeliveryState.CANCELLED
    extras = tuple(sorted({*copies} - {stays})) if known else ()
    # With something to take away the look is not over yet: if we die now, somebody looks again.
    over = {} if extras else {"look_at": None, "values": _without(row)}
    if _keep(db, row, ts=stays, lease_until=row.lease_until, **over) and row.ts != stays:
        doubt.arrived(db, row, now=now)
    return extras


def _keep(db: Db, row: Delivery, **values: Any) -> bool:
    return deliveries.move(db, row, LOOKED_FOR, **({"lease_until": None} | values))


def _anew(row: Delivery, **look: Any) -> dict[str, Any]:
    return {**row.values, "look": {"begins": begins(row), **look}}


def _without(row: Delivery) -> dict[str, Any]:
    return {key: value for key, value in row.values.items() if key != "look"}
