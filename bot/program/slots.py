"""Another time for a session: what suits both and is free, to choose from; what was chosen is asked again."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot import scheduling
from bot.errors import Refusal
from bot.models import TO_COME, Session
from bot.program import sessions
from bot.program.sessions import Meeting
from bot.scheduling import LONGEST, Hours, Slot
from bot.store import Db, pairings, people

# Both have to hear of a new time before it comes.
LEAD = timedelta(hours=2)
BACK, AHEAD = timedelta(weeks=1), timedelta(weeks=3)
PER_DAY, MOST = 3, 40
APART = timedelta(hours=2)


def choices_for(
    db: Db, workspace: str, session_id: int, revision: int, by: str, *, now: datetime
) -> tuple[Meeting, list[datetime]]:
    """Return a session and the times that it can have instead, for one who may move it."""
    found = sessions.to_be_moved(db, workspace, session_id, revision, by)
    since = _earliest(db, found, now)
    first, second = _hours(db, found)
    taken = _taken(db, found, since)
    found_times = choices(first, second, found.session.minutes, since=since, until=since + AHEAD, taken=taken)
    return found, [one for one in found_times if one != found.session.starts_at][:MOST]


def another_time(
    db: Db, workspace: str, session_id: int, revision: int, by: str, starts_at: datetime, *, now: datetime
) -> Meeting:
    """Give a session another time; refused when that does not suit both any more."""
    found = sessions.to_be_moved(db, workspace, session_id, revision, by)
    since = _earliest(db, found, now)
    free = not _clashes(starts_at, timedelta(minutes=found.session.minutes), _taken(db, found, since))
    if starts_at < since or not free or not scheduling.fits(*_hours(db, found), found.session.minutes, starts_at):
        raise Refusal("session-time-gone", field="time")
    sessions.move_to(db, found, starts_at, now=now, by=by)
    return found


def choices(
    first: Hours, second: Hours, minutes: int, *, since: datetime, until: datetime, taken: Collection[Slot]
) -> list[datetime]:
    """Return up to three starts (UTC) a day on which both work, nearest to the middle of it, in order of time."""
    length, zone = timedelta(minutes=minutes), ZoneInfo(second.zone)
    spans = scheduling.common_slots(first, second, since - LONGEST, until)
    starts = sorted({start for span in spans for start in scheduling.starts_in(span, minutes)})
    free = [start for start in starts if since <= start < until and not _clashes(start, length, taken)]
    chosen: list[datetime] = []
    for _, day in groupby(free, key=lambda start: start.astimezone(zone).date()):
        best = sorted(day, key=lambda start: (scheduling.discomfort(start, minutes, (first, second)), start))
        chosen += sorted(_spread(best))
    return chosen


def _spread(best: list[datetime]) -> Iterator[datetime]:
    """Yield the first of these starts and those that are well apart from it, a few in all."""
    kept: list[datetime] = []
    for start in best:
        if len(kept) < PER_DAY and all(abs(start - other) >= APART for other in kept):
            kept.append(start)
            yield start


def _clashes(start: datetime, length: timedelta, taken: Collection[Slot]) -> bool:
    return any(start < end and begin < start + length for begin, end in taken)


def _earliest(db: Db, found: Meeting, now: datetime) -> datetime:
    """Return the first moment that a session may begin at: not before both can know, nor before the one before it."""
    session = found.session
    several = pairings.sessions(db, session.workspace, session.pairing_id)
    before = [_end(one) for one in several if one.number < session.number and one.state in TO_COME]
    return max([now + LEAD, session.starts_at - BACK, *before])


def _hours(db: Db, found: Meeting) -> tuple[Hours, Hours]:
    program = people.program(db, found.session.workspace, found.pairing.program_id)
    return scheduling.hours_of(found.mentor, program), scheduling.hours_of(found.mentee, program)


def _taken(db: Db, found: Meeting, since: datetime) -> list[Slot]:
    """Return when either of the two has a session with somebody else."""
    ids = {one.id or 0 for one in found.partners}
    several = pairings.sessions_of(db, found.session.workspace, ids, since - LONGEST)
    return [(one.starts_at, _end(one)) for one in several if one.pairing_id != found.pairing.id]


def _end(session: Session) -> datetime:
    return session.starts_at + timedelta(minutes=session.minutes)
