"""What a session is about: a prompt that is chosen for the pair, another one, or a topic of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot import library
from bot.errors import Refusal
from bot.library import FREE
from bot.models import SessionState
from bot.program import owing, ratings
from bot.program.sessions import Meeting, meeting_of
from bot.store import Db, pairings


def other_prompt(
    db: Db, workspace: str, books: library.Library, session_id: int, revision: int, by: str, *, now: datetime
) -> Meeting:
    """Bring the session another prompt; the one swapped away is not offered to this pairing again."""
    found = _to_be_swapped(db, workspace, session_id, revision, by)
    _pass_over(found)
    choose_prompt(db, books, found)
    owing.owe_refresh(db, found.session, now)
    return found


def free_topic(db: Db, workspace: str, session_id: int, revision: int, by: str, *, now: datetime) -> Meeting:
    """Leave the session's topic to the two; the prompt that was there may come another time."""
    found = _to_be_swapped(db, workspace, session_id, revision, by)
    found.session.prompt = FREE
    db.add(found.session)
    owing.owe_refresh(db, found.session, now)
    return found


def can_swap(found: Meeting) -> bool:
    """Say whether a session may have another topic: not the first and the last one, and none that is over."""
    session = found.session
    return 1 < session.number < session.total and session.state in {SessionState.PLANNED, SessionState.OPEN}


def choose_prompt(
    db: Db, books: library.Library, found: Meeting, rated: Mapping[str, tuple[int, int]] | None = None
) -> None:
    """Choose what the pair talks about, by what they want and offer, what they had, and what others rated well.

    `rated` spares the question how the workspace rated each prompt.
    """
    session = found.session
    several = pairings.sessions(db, session.workspace, session.pairing_id)
    before = [
        one
        for earlier in pairings.chain(db, found.pairing)
        for one in pairings.sessions(db, session.workspace, earlier.id or 0)
    ]
    others = [one for one in [*before, *several] if one.id != session.id]
    used = {one.prompt for one in others if one.prompt} | {
        name for one in [*others, session] for name in one.passed_over
    }
    earlier = [one.prompt for one in several if one.prompt and one.number < session.number]
    prompt = library.choose(
        books,
        number=session.number,
        total=session.total,
        offered=found.mentor.offers,
        wanted=found.mentee.wants,
        off_limits={*found.mentor.off_limits, *found.mentee.off_limits},
        used=used,
        recent_topics=[books.prompts[name].topic for name in earlier if name in books.prompts],
        ratings=ratings.of_prompts(db, session.workspace) if rated is None else rated,
        seed=session.id or 0,
    )
    session.prompt = prompt.id
    db.add(session)


def _to_be_swapped(db: Db, workspace: str, session_id: int, revision: int, by: str) -> Meeting:
    found = meeting_of(db, workspace, session_id, by, revision)
    if found.session.number in {1, found.session.total}:
        raise Refusal("session-prompt-fixed")
    if not can_swap(found):
        raise Refusal("session-over")
    return found


def _pass_over(found: Meeting) -> None:
    session = found.session
    if session.prompt not in {None, FREE}:
        session.passed_over = [*session.passed_over, str(session.prompt)]
