"""What deliveries are about, read for many of them at once: each question is asked once, whatever their number."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import bindparam
from sqlmodel import col, select

from bot.models import (
    Agreement,
    Choice,
    Circle,
    Commitment,
    Delivery,
    Kind,
    Pairing,
    Participant,
    Preference,
    Program,
    Session,
)
from bot.store import Db
from bot.store.library import revisions
from bot.store.pairings import lives
from bot.store.people import programs

P = TypeVar("P", Choice, Commitment, Session)
T = TypeVar("T", Agreement, Choice, Circle, Commitment, Delivery, Pairing, Participant, Session)

# What speaks of all that a pairing has been so far.
TURNS = (Kind.HALFWAY, Kind.CLOSING, Kind.CERTIFICATE, Kind.THANKS)
# What shows what the two agreed on and took on.
SHOWING = (Kind.SESSION, Kind.REFRESH, Kind.NUDGE, Kind.CLOSING)


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
    agreements: Mapping[tuple[str, int | None], Agreement]  # by pairing
    commitments: Mapping[tuple[str, int | None], Sequence[Commitment]]  # by pairing
    choices: Mapping[tuple[str, int | None], Sequence[Choice]]  # by pairing
    locales: Mapping[tuple[str, str | None], str]  # that recipients chose, participants or not
    circles: Mapping[tuple[str, int | None], Circle]
    revisions: Mapping[str, int]  # of the workspaces' libraries
    lives: Mapping[int, Sequence[tuple[Pairing, Session]]]  # by person, all there ever was, where a prompt is missing


def background(db: Db, rows: Sequence[Delivery]) -> Background:
    """Return what these deliveries are about."""
    workspaces = {row.workspace for row in rows}
    there = _There(db, workspaces)
    pairings = there.with_id(Pairing, (row.pairing_id for row in rows))
    circles = there.with_id(Circle, (row.circle_id for row in rows))
    partners = {one for pairing in pairings for one in (pairing.mentor_id, pairing.mentee_id)}
    people = [
        *there.with_id(Participant, partners.union(*(circle.members for circle in circles))),
        *there.found(Participant, Participant.slack_id, (row.recipient for row in rows)),
    ]
    dated = {row.pairing_id for row in rows if row.drawn_as in {Kind.INTRODUCTION, Kind.FILE, *TURNS}}
    closed = {row.pairing_id for row in rows if row.drawn_as in TURNS}
    shown = {row.pairing_id for row in rows if row.drawn_as in SHOWING}
    sessions = there.with_id(Session, (row.session_id for row in rows))
    return Background(
        programs={(here, one): which for here in workspaces for one, which in _programs(db, here)},
        pairings={(one.workspace, one.id): one for one in pairings},
        sessions={(one.workspace, one.id): one for one in sessions},
        dates=_by_pairing(there.found(Session, Session.pairing_id, dated)),
        people={(one.workspace, one.id): one for one in people},
        by_slack_id={(one.workspace, one.slack_id): one for one in people},
        locales={
            (one.workspace, one.slack_id): one.locale
            for one in _preferences(db, workspaces, {row.recipient for row in rows if row.recipient})
            if one.locale
        },
        about={(one.workspace, one.id): one for one in there.with_id(Delivery, (row.about for row in rows))},
        agreements={
            (one.workspace, one.pairing_id): one for one in there.found(Agreement, Agreement.pairing_id, shown)
        },
        commitments=_by_pairing(there.found(Commitment, Commitment.pairing_id, shown)),
        choices=_by_pairing(there.found(Choice, Choice.pairing_id, closed)),
        circles={(one.workspace, one.id): one for one in circles},
        lives=_lives(db, rows, pairings, sessions),
        revisions=revisions(db, workspaces) if workspaces else {},
    )


class _There:
    """Asks for rows of some workspaces; where nothing is wanted, nobody is asked."""

    def __init__(self, db: Db, workspaces: set[str]) -> None:
        self._db = db
        self._workspaces = workspaces

    def found(self, table: type[T], column: Any, values: Iterable[Any]) -> list[T]:
        wanted = set(values) - {None}
        if not wanted:
            return []
        return list(self._db.scalars(_named(table, column.key), {"here": self._workspaces, "wanted": wanted}))

    def with_id(self, table: type[T], ids: Iterable[int | None]) -> list[T]:
        wanted = set(ids) - {None}
        rows = self._db.scalars(_with_id(table), {"wanted": wanted}) if wanted else ()
        return [one for one in rows if one.workspace in self._workspaces]


@cache
def _named(table: Any, column: str) -> Any:
    """Build each question once: every look asks several."""
    here = table.workspace.in_(bindparam("here", expanding=True))
    return select(table).where(here, getattr(table, column).in_(bindparam("wanted", expanding=True)))


@cache
def _with_id(table: Any) -> Any:
    """Build the question by id alone: SQLite would rather read all that a workspace has."""
    return select(table).where(table.id.in_(bindparam("wanted", expanding=True)))


def _lives(
    db: Db, rows: Sequence[Delivery], pairings: Sequence[Pairing], sessions: Sequence[Session]
) -> Mapping[int, Sequence[tuple[Pairing, Session]]]:
    """Return what those ever had for whom a prompt is to be chosen."""
    due = {row.session_id for row in rows if row.kind in {Kind.REMINDER, Kind.SESSION}}
    bare = {one.pairing_id for one in sessions if one.prompt is None and one.id in due}
    seeking = {who for one in pairings if one.id in bare for who in (one.mentor_id, one.mentee_id)}
    return lives(db, {row.workspace for row in rows}, seeking) if seeking else {}


def _by_pairing(rows: Sequence[P]) -> dict[tuple[str, int | None], list[P]]:
    """Return rows by the pairing that they are of, the oldest first; a pairing's sessions are written in order."""
    together: dict[tuple[str, int | None], list[P]] = defaultdict(list)
    for row in sorted(rows, key=lambda one: one.id or 0):
        together[row.workspace, row.pairing_id].append(row)
    return together


def _preferences(db: Db, workspaces: set[str], recipients: set[str]) -> Iterable[Preference]:
    if not recipients:
        return ()
    here = col(Preference.workspace).in_(workspaces)
    return db.exec(select(Preference).where(here, col(Preference.slack_id).in_(recipients)))


def _programs(db: Db, workspace: str) -> list[tuple[int | None, Program]]:
    there = programs(db, workspace)
    return [(None, there[0]), *((one.id, one) for one in there)]
