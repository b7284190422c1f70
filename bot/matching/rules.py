"""Who may meet whom: the hard rules by name, each over all mentors and mentees at once; it knows no preferences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from bot.models import Participant

Allowed: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True)
class Crowd:
    """Everything that the rules look at; matrices are mentors x mentees."""

    mentors: Sequence[Participant]
    mentees: Sequence[Participant]
    everybody: Sequence[Participant]  # reporting lines run through people who are not matched now, too
    paired: Collection[tuple[int, int]]  # participant ids of earlier pairings
    level_gap: int
    minutes: int  # a session's length
    longest: NDArray[np.int64]  # minutes of the longest span in common in the week

    @property
    def everything(self) -> Allowed:
        return np.ones((len(self.mentors), len(self.mentees)), np.bool_)


def oneself(crowd: Crowd) -> Allowed:
    """Nobody meets themselves."""
    return differ([p.id for p in crowd.mentors], [p.id for p in crowd.mentees])


def level(crowd: Crowd) -> Allowed:
    """The mentee stands above the mentor by the program's gap at least."""
    lower, upper = (np.array([p.level for p in side], np.int64) for side in (crowd.mentors, crowd.mentees))
    high_enough: Allowed = upper >= lower[:, None] + crowd.level_gap
    return high_enough


def language(crowd: Crowd) -> Allowed:
    """They have a language in common."""
    known = sorted({tag for p in [*crowd.mentors, *crowd.mentees] for tag in p.languages})
    spoken = [marks([p.languages for p in side], known) for side in (crowd.mentors, crowd.mentees)]
    return spoken[0] @ spoken[1].T > 0


def hours(crowd: Crowd) -> Allowed:
    """Their working hours have a span of a session's length in common in the week."""
    return crowd.longest >= crowd.minutes


def line(crowd: Crowd) -> Allowed:
    """Neither reports to the other, directly or through others, as far as the participants' managers tell."""
    manager = {p.slack_id: p.manager for p in crowd.everybody}
    rows = {p.slack_id: row for row, p in enumerate(crowd.mentors)}
    columns = {p.slack_id: column for column, p in enumerate(crowd.mentees)}
    allowed = crowd.everything
    for slack_id, row in rows.items():
        allowed[row, [columns[above] for above in _above(slack_id, manager) if above in columns]] = False
    for slack_id, column in columns.items():
        allowed[[rows[above] for above in _above(slack_id, manager) if above in rows], column] = False
    return allowed


def paired(crowd: Crowd) -> Allowed:
    """They were not paired before, in either role."""
    rows = {p.id: row for row, p in enumerate(crowd.mentors)}
    columns = {p.id: column for column, p in enumerate(crowd.mentees)}
    allowed = crowd.everything
    for one, other in crowd.paired:
        for mentor, mentee in ((one, other), (other, one)):
            if mentor in rows and mentee in columns:
                allowed[rows[mentor], columns[mentee]] = False
    return allowed


RULES: dict[str, Callable[[Crowd], Allowed]] = {
    rule.__name__: rule for rule in (oneself, level, language, hours, line, paired)
}


def obstacles(crowd: Crowd) -> NDArray[np.int8]:
    """For each pair the place in RULES of the first rule that stands in the way, or -1: mentors x mentees."""
    first = np.full((len(crowd.mentors), len(crowd.mentees)), -1, np.int8)
    for place, rule in reversed(list(enumerate(RULES.values()))):
        first[~rule(crowd)] = place
    return first


def marks(lists: Sequence[Sequence[str]], known: Sequence[str]) -> NDArray[np.float64]:
    """A row per list, a column per known word: 1 where the list has the word."""
    return np.array([[word in words for word in known] for words in lists], np.float64).reshape(len(lists), len(known))


def differ(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> Allowed:
    """Where a value of ours is not the same as one of theirs."""
    places = {value: place for place, value in enumerate({*ours, *theirs})}
    here, there = (np.array([places[value] for value in side], np.int64) for side in (ours, theirs))
    different: Allowed = here[:, None] != there
    return different


def _above(slack_id: str, manager: dict[str, str | None]) -> set[str]:
    """Everybody above a person; people who report to each other in a circle end it, not us."""
    above: set[str] = set()
    while (boss := manager.get(slack_id)) and boss not in above:
        above.add(boss)
        slack_id = boss
    return above
