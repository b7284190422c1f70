"""Who may meet whom: the hard rules by name, over all mentors and mentees at once; it knows no preferences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.matching.crowd import Crowd, Table, Whole, kinds, merged

if TYPE_CHECKING:
    pass

Mask: TypeAlias = NDArray[np.int32]  # for each pair a bit per rule in the way, in the order of RULES
Hours: TypeAlias = tuple[Whole, Whole, Whole, Whole]  # of hours.common_hours


def oneself(crowd: Crowd, _hours: Hours) -> Iterable[tuple[int, int]]:
    """Nobody meets themselves."""
    return crowd.places((one, one) for one in crowd.ids[0])


def level(crowd: Crowd, _hours: Hours) -> Table:
    """The mentee stands above the mentor by the program's gap at least."""
    (lower, rows), (upper, columns) = (kinds(p.level for p in side) for side in (crowd.mentors, crowd.mentees))
    return Table(rows, columns, np.array(upper)[None, :] < np.array(lower)[:, None] + crowd.terms["level_gap"])


def language(crowd: Crowd, _hours: Hours) -> Table:
    """They have a language in common."""
    sides = (crowd.mentors, crowd.mentees)
    (ours, rows), (theirs, columns) = (kinds(tuple(sorted({*p.languages})) for p in side) for side in sides)
    known = sorted({tag for tags in (*ours, *theirs) for tag in tags})
    here, there = (
        np.array([[tag in tags for tag in known] for tags in side], np.float32).reshape(len(side), len(known))
        for side in (ours, theirs)
    )
    return Table(rows, columns, here @ there.T == 0)


def hours(crowd: Crowd, common: Hours) -> Table:
    """Their working hours have a span of a session's length in common in every week that counts."""
    rows, columns, _, longest = common
    return Table(rows, columns, longest < crowd.terms["minutes"])


def line(crowd: Crowd, _hours: Hours) -> Iterable[tuple[int, int]]:
    """Neither reports to the other, directly or through others, as far as the participants' managers tell."""
    manager = {p.slack_id: p.manager for p in crowd.everybody}
    ids = {p.slack_id: p.id or 0 for p in crowd.everybody}
    here = {p.slack_id for p in (*crowd.mentors, *crowd.mentees)}
    return crowd.places((ids[one], ids[above]) for one in here for above in _above(one, manager) if above in here)


def paired(crowd: Crowd, _hours: Hours) -> Iterable[tuple[int, int]]:
    """They were not paired before, in either role, or long enough ago."""
    before, cooldown = crowd.terms["paired"], crowd.terms.get("cooldown")
    if cooldown is None or not isinstance(before, Mapping):
        return crowd.places(before)
    since = crowd.terms["week_of"] - cooldown
    return crowd.places(pair for pair, when in before.items() if when is None or when > since)


def other(crowd: Crowd, _hours: Hours) -> Iterable[tuple[int, int]]:
    """Neither wants never to meet the other, and no coordinator keeps them apart: nobody is told which of these."""
    return crowd.places([*crowd.terms.get("blocked", ()), *crowd.terms.get("forbidden", ())])


def ready(crowd: Crowd, _hours: Hours) -> Table:
    """Both have prepared and neither has paused."""
    return _neither(*([crowd.ready(p) for p in side] for side in (crowd.mentors, crowd.mentees)))


def full(crowd: Crowd, _hours: Hours) -> Table:
    """Both have a seat that no earlier pairing takes; who is not ready is not called full."""
    sides = zip((crowd.mentors, crowd.mentees), crowd.seats, strict=True)
    return _neither(
        *([bool(n) or not crowd.ready(p) for p, n in zip(side, seats, strict=True)] for side, seats in sides)
    )


RULES: dict[str, Callable[[Crowd, Hours], Table | Iterable[tuple[int, int]]]] = {
    rule.__name__: rule for rule in (oneself, level, language, hours, line, paired, other, ready, full)
}
BITS = {name: 1 << place for place, name in enumerate(RULES)}
# For each mask the place in RULES of its first rule, or -1.
FIRST = np.array([(mask & -mask).bit_length() - 1 for mask in range(1 << len(RULES))], np.int8)


class Obstacles:
    """What stands between any mentor and any mentee: nothing, or some rules."""

    def __init__(self, crowd: Crowd, common: Hours) -> None:
        self._shape = (len(crowd.mentors), len(crowd.mentees))
        tables, single = [], []
        for name, rule in RULES.items():
            found = rule(crowd, common)
            if isinstance(found, Table):
                tables.append(Table(found.rows, found.columns, found.values.astype(np.int32) * BITS[name]))
            else:
                single += [(row, column, BITS[name]) for row, column in found]
        self._tables = merged(tables)
        self._single = np.array(sorted(single), np.int64).reshape(-1, 3).T

    def block(self, rows: slice = slice(None), columns: slice = slice(None)) -> Mask:
        """The rules in the way of some mentors x some mentees."""
        found: Mask = sum(
            (table.block(rows, columns) for table in self._tables[1:]), self._tables[0].block(rows, columns)
        )
        (top, bottom, _), (left, right, _) = (
            part.indices(n) for part, n in zip((rows, columns), self._shape, strict=True)
        )
        row, column, bits = self._single[:, slice(*np.searchsorted(self._single[0], (top, bottom)))]
        here = (column >= left) & (column < right)
        np.bitwise_or.at(found, (row[here] - top, column[here] - left), bits[here].astype(np.int32))
        return found


def _neither(ours: list[bool], theirs: list[bool]) -> Table:
    """In the way unless both are true."""
    (here, rows), (there, columns) = kinds(ours), kinds(theirs)
    return Table(rows, columns, ~(np.array(here, np.bool_)[:, None] & np.array(there, np.bool_)))


def _above(slack_id: str, manager: Mapping[str, str | None]) -> set[str]:
    """Everybody above a person; people who report to each other in a circle end it, not us."""
    above: set[str] = set()
    while (boss := manager.get(slack_id)) and boss not in above:
        above.add(boss)
        slack_id = boss
    return above
