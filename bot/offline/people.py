"""From a file of people to those who can be matched, or to everything that is wrong with it; it matches nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.models import Participant, Role
from bot.offline.columns import columns
from bot.offline.faults import Fault, FileRefused, Wrong, shown
from bot.offline.sheet import read_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.library import Library

    Answers = dict[str, Any]  # a row's values by column

NEEDED = ("id", "role", "level", "offers", "wants")
SHORTEST_DAY = 60  # minutes, as in the form
BOTH_SIDES = (Role.MENTOR, Role.MENTEE)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # nobody joined at any time


@dataclass(frozen=True)
class People:
    """Those of a file, ready to be matched; `number` finds the participant of an id of the file.

    `seats` is by participant and role, `blocks` holds who blocked whom, `paired` earlier partners, `waited` rounds.
    Participants are numbered in the order of their ids, so that the order of the rows never matters.
    """

    participants: tuple[Participant, ...]
    number: dict[str, int]
    seats: dict[tuple[int, str], int]
    blocks: frozenset[tuple[int, int]]
    paired: frozenset[tuple[int, int]]
    waited: dict[int, int]
    ready: frozenset[int]
    strangers: tuple[str, ...]  # managers who are not in the file


def read_people(content: bytes, library: Library) -> People:
    """The people of a CSV file (docs/matching-file.md); FileRefused names every fault of it."""
    every = columns(library)
    sheet = read_sheet(content, tuple(every), NEEDED)
    missing = {name for name in NEEDED if name not in sheet.columns}  # said once, of the header
    faults = list(sheet.faults)
    rows: dict[int, Answers] = {}
    for row, cells in sheet.rows.items():
        rows[row] = {}
        for name in every.keys() - missing:
            try:
                rows[row][name] = every[name].read(cells.get(name, "") or every[name].default)
            except Wrong as wrong:
                faults.append(wrong.at(row, name))
        faults += [Fault(message, row, name) for name, message in _clashes(rows[row])]
    faults += [*_doubles(rows), *_circles(rows), *_unknown(rows)]
    if faults := [*faults, *_sides(rows)] if rows else faults or [Fault("fault-no-people")]:
        raise FileRefused(faults, sheet.columns)
    return _people(sorted(rows.values(), key=lambda answers: str(answers["id"])))


def _clashes(answers: Answers) -> Iterator[tuple[str, str]]:
    """What is wrong with cells taken together, by the rules of the form."""
    role = answers.get("role")
    if role in (Role.MENTOR, Role.BOTH) and answers.get("offers") == []:
        yield "offers", "fault-offers-needed"
    if role in (Role.MENTEE, Role.BOTH) and answers.get("wants") == []:
        yield "wants", "fault-wants-needed"
    talked_of = {*answers.get("offers", []), *answers.get("wants", [])}
    if talked_of.intersection(answers.get("off_limits", [])):
        yield "off_limits", "fault-off-limits-clash"
    if answers.get("ends", SHORTEST_DAY) - answers.get("starts", 0) < SHORTEST_DAY:
        yield "ends", "fault-hours-short"
    for name in ("blocked", "paired"):
        if answers.get("id") in answers.get(name, []):
            yield name, "fault-oneself"


def _doubles(rows: Mapping[int, Answers]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for row, answers in rows.items():
        if "id" in answers and first.setdefault(answers["id"], row) != row:
            yield Fault("fault-double", row, "id", {"given": answers["id"], "row": str(first[answers["id"]])})


def _circles(rows: Mapping[int, Answers]) -> Iterator[Fault]:
    """Every circle of managers once, told from its first row on."""
    manager: dict[str, str] = {}
    row_of: dict[str, int] = {}
    for row, answers in rows.items():
        if row_of.setdefault(answers.get("id", ""), row) == row:
            manager[answers.get("id", "")] = answers.get("manager", "")
    settled: set[str] = {""}
    for start in manager:
        line: list[str] = []
        at = start
        while at in manager and at not in settled:
            settled.add(at)
            line.append(at)
            at = manager[at]
        if at in line:
            circle = line[line.index(at) :]
            first = circle.index(min(circle, key=row_of.__getitem__))
            told = [*circle[first:], *circle[: first + 1]]
            yield Fault("fault-circle", row_of[told[0]], "manager", {"circle": shown(" → ".join(told))})


def _unknown(rows: Mapping[int, Answers]) -> Iterator[Fault]:
    """Ids that nobody has: a block that is misspelt would protect nobody."""
    known = {answers.get("id") for answers in rows.values()}
    for row, answers in rows.items():
        for name in ("blocked", "paired"):
            for given in answers.get(name, []):
                if given not in known:
                    yield Fault("fault-nobody", row, name, {"given": shown(given)})


def _sides(rows: Mapping[int, Answers]) -> Iterator[Fault]:
    roles = {answers.get("role") for answers in rows.values()}
    for role in BOTH_SIDES:
        if not roles & {role, Role.BOTH, None}:
            yield Fault("fault-one-side", column="role", values={"role": str(role)})


def _people(rows: list[Answers]) -> People:
    number = {str(answers["id"]): place for place, answers in enumerate(rows, 1)}
    seats = {
        (number[answers["id"]], str(role)): _seats(answers, role)
        for answers in rows
        for role in BOTH_SIDES
        if answers["role"] in (role, Role.BOTH)
    }

    def couples(name: str) -> frozenset[tuple[int, int]]:
        return frozenset((number[answers["id"]], number[other]) for answers in rows for other in answers[name])

    return People(
        participants=tuple(_participant(number[answers["id"]], answers) for answers in rows),
        number=number,
        seats=seats,
        blocks=couples("blocked"),
        paired=couples("paired"),
        waited={number[answers["id"]]: answers["waited"] for answers in rows if answers["waited"]},
        ready=frozenset(number[answers["id"]] for answers in rows if answers["ready"]),
        strangers=tuple(sorted({answers["manager"] for answers in rows} - {*number, ""})),
    )


def _seats(answers: Answers, role: Role) -> int:
    own = answers[f"capacity_{role}"]
    return int(answers["capacity"] if own is None else own)


def _participant(number: int, answers: Answers) -> Participant:
    taken = ("role", "level", "department", "languages", "zone", "days", "starts", "ends", "style", "capacity")
    topics = ("offers", "wants", "off_limits")
    return Participant(
        id=number,
        workspace="",
        slack_id=answers["id"],
        name=answers["name"] or answers["id"],
        locale="en",
        manager=answers["manager"] or None,
        joined_at=_NEVER,
        changed_at=_NEVER,
        **{name: answers[name] for name in (*taken, *topics)},
    )
