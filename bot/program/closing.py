"""The close: what each partner is asked after the last session, what the two decide by it, and the end of a pairing."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.library import Library
from bot.models import Commitment, Delivery, Kind, PairingState, Participant, Session, SessionState, Standing
from bot.program import choices, continuing, membership, owing
from bot.program.choices import Turn
from bot.program.commitments import State
from bot.program.couples import Couple, couple, with_people
from bot.store import Db, commitments, deliveries, pairings, people, turning
from bot.store import choices as choice_rows

AFTER = timedelta(days=1)  # from the last session on; the check-in comes first
ANSWER_WITHIN = timedelta(weeks=2)
LOOK_BACK_AFTER = timedelta(weeks=26)
LOOK_BACK_WITHIN = timedelta(weeks=4)


class Next(enum.StrEnum):
    """How somebody wants to go on."""

    TOGETHER = "together"
    SWAPPED = "swapped"
    ROUND = "round"
    STOP = "stop"


TOGETHER = {Next.TOGETHER, Next.SWAPPED}


class Outcome(enum.StrEnum):
    """What came of what the two have said so far."""

    OPEN = "open"
    DIFFER = "differ"  # both want to go on, but not in the same roles
    GOES_ON = "goes_on"
    OVER = "over"


@dataclasses.dataclass(frozen=True)
class Farewell(Couple):
    """A pairing at its close, as one partner sees it; `done` is what the two took on and did.

    Where the program is `closed`, there is nothing to go on with.
    """

    held: int = 0
    total: int = 0
    done: tuple[Commitment, ...] = ()
    until: datetime | None = None
    said: Next | None = None
    outcome: Outcome = Outcome.OPEN
    closed: bool = False


def begin(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Owe both partners the close once every session is behind them, and a certificate if one of them was held."""
    for pairing in turning.over(db, workspace, until=now - AFTER):
        found = with_people(db, pairing)
        held = _held(pairings.sessions(db, workspace, pairing.id or 0))
        for kind in (Kind.CLOSING, Kind.CERTIFICATE) if held else (Kind.CLOSING,):
            for partner in found.both:
                _owe(db, found, kind, partner, due_at=now, within=ANSWER_WITHIN)


def end_unanswered(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Close the pairings whose partners did not say in time how to go on."""
    for pairing in turning.unanswered(db, workspace, now - ANSWER_WITHIN):
        _settle(db, with_people(db, pairing), now=now, final=True)


def choose(db: Db, workspace: str, pairing_id: int, slack_id: str, said: Next, *, now: datetime) -> Farewell:
    """Keep how a partner wants to go on, and let come of it what the two want; until then it can be changed.

    Refused to others, before the close, once the two have gone on together, and where the program is closed, in which
    one can only stop.
    """
    found = at_close(db, workspace, pairing_id, slack_id)
    if turning.follower(db, workspace, pairing_id) is not None:
        raise Refusal("closing-refused-goes-on")
    program = people.program(db, workspace, found.pairing.program_id)
    if program.closed_at is not None and said != Next.STOP:
        raise Refusal("closing-refused-closed", program=program.name)
    if found.pairing.state == PairingState.PAUSED and said in TOGETHER:
        raise Refusal("closing-refused-paused")
    choices.keep(db, found, slack_id, Turn.CLOSE, said, now=now)
    if found.pairing.state == PairingState.COMPLETED:
        outcome = Outcome.OVER
        _let_go(db, found.one(slack_id), said, now)
    else:
        outcome = _settle(db, found, now=now)
    if outcome == Outcome.DIFFER:
        _owe(db, found, Kind.CLOSING, found.other(slack_id), due_at=now, within=ANSWER_WITHIN, more=Outcome.DIFFER)
    return dataclasses.replace(farewell(db, found, slack_id), outcome=outcome)


def at_close(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Couple:
    """Return a pairing whose close has come, for one of its partners; refused to others, and before."""
    found = couple(db, workspace, pairing_id, slack_id)
    if _asked(db, found, slack_id) is None:
        raise Refusal("closing-refused-early")
    return found


def farewell(db: Db, found: Couple, slack_id: str) -> Farewell:
    """Return the close as one partner sees it, as long as it is open."""
    workspace, pairing_id = found.pairing.workspace, found.pairing.id or 0
    several = pairings.sessions(db, workspace, pairing_id)
    kept = choices.of_one(db, found, slack_id, Turn.CLOSE)
    asked = _asked(db, found, slack_id)
    return Farewell(
        found.pairing,
        found.mentor,
        found.mentee,
        held=_held(several),
        total=len(several),
        done=tuple(changed(commitments.of_pairing(db, workspace, pairing_id))),
        until=until(asked) if asked is not None else None,
        said=Next(kept.choice) if kept is not None else None,
        closed=people.program(db, workspace, found.pairing.program_id).closed_at is not None,
    )


def changed(taken_on: Sequence[Commitment]) -> list[Commitment]:
    """Return what was done and came to something."""
    return [one for one in taken_on if one.state == State.DONE and one.came_of_it]


def until(asked: Delivery) -> datetime:
    """Return until when somebody is waited for."""
    return datetime.fromisoformat(asked.values["until"])


def _asked(db: Db, found: Couple, slack_id: str) -> Delivery | None:
    asked = owing.key_of(found.pairing.workspace, Kind.CLOSING, f"pairing {found.pairing.id}", slack_id)
    return deliveries.with_key(db, found.pairing.workspace, asked)


def _settle(db: Db, found: Couple, *, now: datetime, final: bool = False) -> Outcome:
    """Let the two go on or part, as soon as what they said decides it; `final` waits for nobody."""
    pairing = found.pairing
    kept = choice_rows.of_pairing(db, pairing.workspace, pairing.id or 0, Turn.CLOSE)
    ways = {Next(one.choice) for one in kept}
    agreed = len(kept) == len(found.both) and len(ways) == 1 and ways <= TOGETHER
    if agreed and continuing.go_on(db, found, swapped=Next.SWAPPED in ways, now=now):
        return Outcome.GOES_ON
    if ways <= TOGETHER and not agreed and not final:
        return Outcome.DIFFER if len(ways) > 1 else Outcome.OPEN
    continuing.complete(db, pairing, now=now)
    for partner in found.both:
        said = next((Next(one.choice) for one in kept if one.participant_id == partner.id), Next.ROUND)
        if said in TOGETHER:
            _owe_parting(db, found, partner, now)
        _let_go(db, partner, said, now)
        _owe(db, found, Kind.LOOKBACK, partner, due_at=now + LOOK_BACK_AFTER, within=LOOK_BACK_WITHIN)
    return Outcome.OVER


def _let_go(db: Db, partner: Participant, said: Next, now: datetime) -> None:
    """Let somebody leave who wants to stop, unless they have another partner."""
    if said != Next.STOP or partner.standing != Standing.JOINED:
        return
    if not pairings.active_pairings(db, partner.workspace, partner.id or 0):
        membership.leave(db, partner.workspace, partner.slack_id, now=now)


def _owe_parting(db: Db, found: Couple, to: Participant, now: datetime) -> None:
    """Owe a kind word to somebody who would have liked to go on."""
    values = {"partner": found.other(to.slack_id).name, "closed": True}
    subject = f"pairing {found.pairing.id}"
    owing.owe(db, to.workspace, Kind.ENDED, subject, due_at=now, recipient=to.slack_id, values=values)


def _owe(
    db: Db, found: Couple, kind: Kind, to: Participant, *, due_at: datetime, within: timedelta, more: str = ""
) -> None:
    """Owe a partner a message; a question about the close names the end of waiting, and what came of it so far."""
    asked = _asked(db, found, to.slack_id) if more else None
    values = {"until": asked.values["until"] if asked is not None else (due_at + within).isoformat()}
    owing.owe(
        db,
        to.workspace,
        kind,
        f"pairing {found.pairing.id} {more}".strip(),
        due_at=due_at,
        expires_at=due_at + within,
        recipient=to.slack_id,
        pairing_id=found.pairing.id,
        values=values | ({"outcome": more} if more else {}),
    )


def _held(several: Sequence[Session]) -> int:
    return sum(one.state == SessionState.MET for one in several)
