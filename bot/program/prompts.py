"""What a session is about: a prompt that is chosen for the pair, another one, or a topic of their own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

from bot import library
from bot.errors import Refusal
from bot.library import FRAMES, FREE
from bot.models import Pairing, Session, SessionState
from bot.program import owing, ratings
from bot.program.ratings import Rated
from bot.program.sessions import Meeting, meeting_of
from bot.store import Db, pairings

# Sessions that two people had, with each other or with somebody else, and their pairings; one may stand there twice.
Lived: TypeAlias = Iterable[tuple[Pairing, Session]]


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


def take(
    db: Db,
    workspace: str,
    books: library.Library,
    session_id: int,
    revision: int,
    by: str,
    prompt: str,
    *,
    seen: str,
    now: datetime,
) -> Meeting:
    """Give the session the prompt that a partner picked, in place of the one they have `seen` there.

    Refused when somebody was faster. What does not suit the pair is refused in one sentence, whatever the reason: off
    limits for either, had by the two or by one of them with another partner, or swapped away. So a no tells nobody
    which it was, and the limits of the partner are not told by what is offered: all of it is offered to everybody.
    """
    found = _to_be_swapped(db, workspace, session_id, revision, by)
    picked, session = books.prompts.get(prompt), found.session
    if picked is None or picked.topic in FRAMES:
        raise Refusal("topics-gone")
    if session.prompt == prompt:
        return found  # pressed twice, or both have picked the same
    if (session.prompt or "") != seen:
        raise Refusal("topics-changed")
    occasion = _occasion(db, books, found)
    if picked.topic in occasion.off_limits or prompt in {*occasion.had, *occasion.elsewhere, *occasion.swapped}:
        raise Refusal("topics-not-for-pair")
    session.prompt = prompt
    db.add(session)
    owing.owe_refresh(db, session, now)
    return found


def can_swap(found: Meeting) -> bool:
    """Say whether a session may have another topic: not the first and the last one, and none that is over."""
    session = found.session
    return 1 < session.number < session.total and session.state in {SessionState.PLANNED, SessionState.OPEN}


def choose_prompt(
    db: Db, books: library.Library, found: Meeting, lived: Lived | None = None, rated: Rated | None = None
) -> None:
    """Choose what the pair talks about, by what they want and offer, what they had, and what others rated well.

    `lived` spares the question what sessions each of the two ever had, `rated` how the workspace rated its prompts.
    """
    found.session.prompt = library.choose(books, _occasion(db, books, found, lived, rated)).id
    db.add(found.session)


def why(db: Db, books: library.Library, found: Meeting) -> library.Reasons:
    """Return what speaks for a session's prompt by what is known now; nothing for a topic of their own."""
    prompt = books.known(found.session.prompt)
    return library.why(books, _occasion(db, books, found), prompt) if prompt is not None else []


def _occasion(
    db: Db, books: library.Library, found: Meeting, lived: Lived | None = None, rated: Rated | None = None
) -> library.Occasion:
    """Return the session and what is known of the two, from all that they and each of them had with others.

    Their reactions count, which both see; their check-ins never do, which are private.
    """
    session, pairing, both = found.session, found.pairing, {found.pairing.mentor_id, found.pairing.mentee_id}
    if lived is None:
        lived = [one for each in pairings.lives(db, {session.workspace}, both).values() for one in each]
    rated = rated or ratings.rated(db, session.workspace)
    theirs, others = {}, set()
    for each, one in lived:
        if {each.mentor_id, each.mentee_id} == both:
            theirs[each.id, one.number] = one
        elif one.prompt:
            others.add(one.prompt)
    earlier = [one for place, one in sorted(theirs.items()) if place < (pairing.id, session.number)]
    topics = [prompt.topic for one in earlier if (prompt := books.known(one.prompt)) is not None]
    met = {one.id for one in earlier if one.state == SessionState.MET}
    return library.Occasion(
        number=session.number,
        total=session.total,
        seed=session.id or 0,
        wanted=found.mentee.wants,
        offered=found.mentor.offers,
        off_limits={*found.mentor.off_limits, *found.mentee.off_limits},
        had=[one.prompt for one in theirs.values() if one.prompt and one.id != session.id],
        elsewhere=others,
        swapped={name for one in theirs.values() for name in one.passed_over},
        before=next((topic for topic in reversed(topics) if topic not in FRAMES), None),
        trust=len(met - rated.disliked),
        ratings=rated.prompts,
    )


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
