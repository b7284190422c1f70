"""Who there is to match, and on what terms; it holds facts side by side and decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, NotRequired, TypeAlias, TypedDict, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.models import Participant, Role, Standing

Whole: TypeAlias = NDArray[np.int64]
Kind = TypeVar("Kind", bound=Hashable)

_MERGED = 2**22  # entries of a table that is still worth merging: it fits a processor's cache


class Terms(TypedDict):
    """What decides who may meet whom."""

    minutes: int  # a session's length
    level_gap: int  # by which a mentee's level is above the mentor's, at least
    seats: Mapping[tuple[int, str], int]  # pairings that (participant id, "mentor" or "mentee") is still free for
    paired: Collection[tuple[int, int]]  # ids of earlier pairings; a mapping tells when, None and no mapping for ever
    week_of: datetime  # any moment of the first week whose hours count
    ahead: NotRequired[timedelta]  # for how long after it the hours must fit too, through all clock changes
    quiet_days: NotRequired[Collection[int]]  # weekdays (0 is Monday) on which nobody meets
    cooldown: NotRequired[timedelta | None]  # after which a dated pairing may be repeated; None is never
    blocked: NotRequired[Collection[tuple[int, int]]]  # (who, whom): private, and never told apart from `forbidden`
    forbidden: NotRequired[Collection[tuple[int, int]]]  # ids that a coordinator keeps apart, in either role
    first: NotRequired[Collection[int]]  # who lost a partner: each counts for as much as a whole score, beside it
    ready: NotRequired[Mapping[int, bool]]  # who is still preparing or has paused: False; everybody else is ready


@dataclass(frozen=True)
class Crowd:
    """Both sides by ascending id, so that everything after is the same whatever the order of the participants."""

    mentors: Sequence[Participant]
    mentees: Sequence[Participant]
    everybody: Sequence[Participant]  # reporting lines run through people who are not matched now, too
    terms: Terms
    seats: tuple[Whole, Whole]  # free ones of each mentor, of each mentee; none for those who are not ready

    @cached_property
    def ids(self) -> tuple[list[int], list[int]]:
        return [number(p) for p in self.mentors], [number(p) for p in self.mentees]

    def ready(self, person: Participant) -> bool:
        return self.terms.get("ready", {}).get(number(person), True)

    def places(self, pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
        """The (row, column) of every pair of ids, in either role."""
        rows, columns = ({person: place for place, person in enumerate(side)} for side in self.ids)
        ways = {way for one, other in pairs for way in ((one, other), (other, one))}
        return {(rows[one], columns[other]) for one, other in ways if one in rows and other in columns}


@dataclass(frozen=True)
class Table:
    """A value for every pair, which depends on the kind of the mentor and the kind of the mentee only."""

    rows: Whole  # the kind of each mentor
    columns: Whole  # the kind of each mentee
    values: NDArray[Any]  # kinds of mentors x kinds of mentees

    def block(self, rows: slice, columns: slice) -> NDArray[Any]:
        """The values of some mentors x some mentees."""
        ours, theirs = self.rows[rows], self.columns[columns]
        if ours.size < theirs.size:
            return np.take(self.values[ours], theirs, axis=1)
        return np.take(self.values[:, theirs], ours, axis=0)


def gather(participants: Iterable[Participant], terms: Terms) -> Crowd:
    """Both sides of those who are in the program now."""
    everybody = [person for _, person in sorted({number(p): p for p in participants}.items())]
    here = [p for p in everybody if p.standing == Standing.JOINED]
    mentors = [p for p in here if p.role in (Role.MENTOR, Role.BOTH)]
    mentees = [p for p in here if p.role in (Role.MENTEE, Role.BOTH)]
    ready = terms.get("ready", {})

    def free(people: Sequence[Participant], role: Role) -> Whole:
        found = [terms["seats"].get((number(p), role), 0) * ready.get(number(p), True) for p in people]
        return np.array(found, np.int64)

    return Crowd(mentors, mentees, everybody, terms, (free(mentors, Role.MENTOR), free(mentees, Role.MENTEE)))


def kinds(values: Iterable[Kind]) -> tuple[list[Kind], Whole]:
    """The different values, and the place of each value among them: there are far fewer kinds than people."""
    found: dict[Kind, int] = {}
    places = [found.setdefault(value, len(found)) for value in values]
    return list(found), np.array(places, np.int64)


def merged(tables: Iterable[Table]) -> list[Table]:
    """Fewer tables with the same sum for every pair."""
    done: list[Table] = []
    for table in tables:
        if done and (both := _sum(done[-1], table)):
            done[-1] = both
        else:
            done.append(table)
    return done


def _sum(one: Table, other: Table) -> Table | None:
    """One table in place of two, unless it would be too large."""
    rows, row = np.unique(np.stack([one.rows, other.rows], axis=1), axis=0, return_inverse=True)
    columns, column = np.unique(np.stack([one.columns, other.columns], axis=1), axis=0, return_inverse=True)
    if len(rows) * len(columns) > max(_MERGED, one.values.size, other.values.size):
        return None
    values = one.values[np.ix_(rows[:, 0], columns[:, 0])] + other.values[np.ix_(rows[:, 1], columns[:, 1])]
    return Table(row.reshape(-1), column.reshape(-1), values)


def number(person: Participant) -> int:
    """The id of a stored participant."""
    assert person.id is not None, "only stored participants are matched"
    return person.id
