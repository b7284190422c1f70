"""What deliveries are about, read for many of them at once: each question is asked once, whatever their number."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlmodel import col, select

from bot.models import Circle, Commitment, Delivery, Kind, Pairing, Participant, Program, Session
from bot.store import Db
from bot.store.people import programs

T = TypeVar("T", Circle, Commitment, Delivery, Pairing, Participant, Session)


@dataclasses.dataclass(frozen=True)
class Background:
    """The rows that some deliveries name, by workspace and id, so that none is found from another workspace."""

    programs: Mapping[tuple[str, int | None], Program]  # under None, the oldest
    pairings: Mapping[tuple[str, int | None], Pairing]
    sessions: Mapping[tuple[str, int | None], Session]
    dates: Mapping[tuple[str, int | None], Sequence[Session]]  # all of a pairing, in order, where they are told
    people: Mapping[tuple[str, int | None], Participant]
    by_slack_id: Mapping[tuple[str, str | None], Participant]
    about: Mapping[tuple[str, int | None], Delivery]
    commitments: Mapping[tuple[str, int | None], Sequence[Commitment]]  # open ones, by pairing
    circles: Mapping[tuple[str, int | None], Circle]


def background(db: Db, rows: Sequence[Delivery]) -> Background:
    """Return what these deliveries are about."""
    workspaces = {row.workspace for row in rows}

    def found(table: type[T], column: Any, values: Iterable[Any]) -> list[T]:
        wanted = set(values) - {None}
        if not wanted:
            return []
        return list(db.exec(select(table).where(col(table.workspace).in_(workspaces), col(column).in_(wanted))))

    def with_id(table: type[T], ids: Iterable[int | None]) -> list[T]:
        # By id alone: SQLite would rather read all that a workspace has.
        wanted = set(ids) - {None}
        rows = db.exec(select(table).where(col(table.id).in_(wanted))) if wanted else ()
        return [one for one in rows if one.workspace in workspaces]

    pairings = with_id(Pairing, (row.pairing_id for row in rows))
    circles = with_id(Circle, (row.circle_id for row in rows))
    partners = {one for pairing in pairings for one in (pairing.mentor_id, pairing.mentee_id)}
    people = [
        *with_id(Participant, partners.union(*(circle.members for circle in circles))),
        *found(Participant, Participant.slack_id, (row.recipient for row in rows)),
    ]
    introduced = (row.pairing_id for row in rows if row.kind in {Kind.INTRODUCTION, Kind.FILE})
    shown = {row.pairing_id for row in rows if row.kind in {Kind.SESSION, Kind.REFRESH, Kind.NUDGE}}
    return Background(
        programs={(here, one): which for here in workspaces for one, which in _programs(db, here)},
        pairings={(one.workspace, one.id): one for one in pairings},
        sessions={(one.workspace, one.id): one for one in with_id(Session, (row.session_id for row in rows))},
        dates=_by_pairing(found(Session, Session.pairing_id, introduced)),
        people={(one.workspace, one.id): one for one in people},
        by_slack_id={(one.workspace, one.slack_id): one for one in people},
        about={(one.workspace, one.id): one for one in with_id(Delivery, (row.about for row in rows))},
        commitments=_open(found(Commitment, Commitment.pairing_id, shown)),
        circles={(one.workspace, one.id): one for one in circles},
    )


def _open(rows: Sequence[Commitment]) -> dict[tuple[str, int | None], list[Commitment]]:
    taken_on: dict[tuple[str, int | None], list[Commitment]] = {}
    for row in sorted(rows, key=lambda one: one.id or 0):
        if row.state == "open":
            taken_on.setdefault((row.workspace, row.pairing_id), []).append(row)
    return taken_on


def _by_pairing(found: Iterable[Session]) -> dict[tuple[str, int | None], list[Session]]:
    dates: dict[tuple[str, int | None], list[Session]] = defaultdict(list)
    for one in sorted(found, key=lambda session: session.number):
        dates[one.workspace, one.pairing_id].append(one)
    return dates


def _programs(db: Db, workspace: str) -> list[tuple[int | None, Program]]:
    there = programs(db, workspace)
    return [(None, there[0]), *((one.id, one) for one in there)]
