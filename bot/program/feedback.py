"""Quick feedback: reactions on session messages, in any order and any number of times, and the private check-ins."""

from __future__ import annotations

import dataclasses
import enum
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.errors import Refusal
from bot.models import CheckIn, Delivery, Kind, Reaction, SessionState
from bot.program import holding, owing, prompts, ratings, sessions
from bot.program.sessions import Meeting
from bot.program.shelves import Shelves
from bot.store import Db, deliveries, feedback, people

# Slack's clock and ours may differ by this much.
SKEW = timedelta(minutes=2)
# Somebody who says that they have found a time is asked once more.
AGAIN_AFTER = timedelta(days=7)


class Answer(enum.StrEnum):
    """What a check-in can be answered with."""

    GOOD = "met_good"
    MIXED = "met_mixed"
    BAD = "met_bad"
    BOOKED = "booked"  # not held yet, but the two have found a time
    NOT_YET = "not_yet"
    NO = "no"


MET = (Answer.GOOD, Answer.MIXED, Answer.BAD)


@dataclasses.dataclass(frozen=True)
class Answered:
    """A check-in as its author sees it: the session, what is kept, and who the neutral person is, if anybody."""

    meeting: Meeting
    answer: str
    note: str
    neutral: str | None


def react(db: Db, shelves: Shelves, workspace: str, event: dict[str, Any], *, now: datetime) -> bool:
    """Take in a `reaction_added` or `reaction_removed` event; return whether it was news of a session message.

    The newest event of a person, emoji and message wins, in whatever order they arrive (docs/slack.md section 3).
    """
    item, slack_id, name = (
        event.get("item") or {},
        str(event.get("user")),
        ratings.canonical(str(event.get("reaction"))),
    )
    if name is None or item.get("type") != "message":
        return False
    channel, ts = str(item.get("channel")), str(item.get("ts"))
    shown = _message(db, workspace, event, channel, ts)
    if shown is None or shown.session_id is None:
        return False
    found = sessions.meeting(db, workspace, shown.session_id)
    if slack_id not in {partner.slack_id for partner in found.partners}:
        return False
    if shown.values.get("revision") != found.session.revision or found.session.state == SessionState.CANCELLED:
        return False
    present = event.get("type") == "reaction_added"
    if _note(db, found, channel, ts, slack_id, name, str(event.get("event_ts")), present=present):
        _follow(db, shelves, found, slack_id, name, present=present, now=now)
        return True
    return False


def _message(db: Db, workspace: str, event: dict[str, Any], channel: str, ts: str) -> Delivery | None:
    """Return the session message reacted to; a reaction can also tell us where a confirmed one is."""
    shown = deliveries.message(db, workspace, channel, ts)
    if shown is not None:
        return shown
    home = people.workspace(db, workspace)
    ours = home is not None and event.get("item_user") == home.bot_user
    if ours and deliveries.at(db, workspace, channel, ts) is None:
        seconds, _ = ratings.moment(ts)
        shown = deliveries.unlocated(db, workspace, channel, datetime.fromtimestamp(seconds, UTC) + SKEW)
        if shown is not None:
            shown.ts = ts
            db.add(shown)
    return shown


def _note(
    db: Db, found: Meeting, channel: str, ts: str, slack_id: str, name: str, event_ts: str, *, present: bool
) -> bool:
    """Keep the reaction's newest state; return whether this event is news."""
    workspace = found.session.workspace
    held = feedback.reaction(db, workspace, channel, ts, slack_id, name)
    if held is not None and ratings.moment(held.event_ts) >= ratings.moment(event_ts):
        return False
    news = held is None or held.present != present
    held = held or Reaction(
        workspace=workspace,
        session_id=found.session.id or 0,
        channel=channel,
        ts=ts,
        slack_id=slack_id,
        name=name,
        event_ts=event_ts,
        present=present,
    )
    held.event_ts, held.present = event_ts, present
    if name in ratings.RATINGS and present:
        held.prompt = found.session.prompt
    db.add(held)
    db.flush()
    return news


def _follow(
    db: Db, shelves: Shelves, found: Meeting, slack_id: str, name: str, *, present: bool, now: datetime
) -> None:
    session = found.session
    if name == ratings.MET:
        holding.settle_met(db, session, by=found.side(slack_id), now=now)
    elif present and name == ratings.OTHER_PROMPT and prompts.can_swap(found):
        books = shelves.of(db, session.workspace)
        prompts.other_prompt(db, session.workspace, books, session.id or 0, session.revision, slack_id, now=now)
    elif present and name == ratings.NEXT_WEEK and not sessions.why_it_stays(db, found):
        sessions.next_week(db, session.workspace, session.id or 0, session.revision, slack_id, now=now)


def check_in(db: Db, workspace: str, session_id: int, slack_id: str, answer: Answer, *, now: datetime) -> Answered:
    """Keep a private answer; answering again changes it. Only whether the two met settles the session.

    A past date never counts as met by itself: as long as somebody has not said so, it is not.
    """
    found = sessions.meeting_of(db, workspace, session_id, slack_id)
    kept = _answer_of(db, found, slack_id)
    if kept is None:
        kept = CheckIn(
            workspace=workspace,
            session_id=session_id,
            participant_id=_participant_id(found, slack_id),
            answer=answer,
            answered_at=now,
        )
    kept.answer, kept.answered_at = answer, now
    db.add(kept)
    if answer in MET:
        holding.say_met(db, workspace, session_id, slack_id, now=now)
    else:
        holding.take_back_met(db, found.session, slack_id, now=now)
    if answer == Answer.BOOKED:
        _ask_again(db, found, slack_id, now)
    if answer == Answer.NO and _both_say_no(db, found):
        holding.miss(db, found.session, now=now)
    return _answered(db, found, kept)


def _both_say_no(db: Db, found: Meeting) -> bool:
    said = [_answer_of(db, found, one.slack_id) for one in found.partners]
    return all(one is not None and one.answer == Answer.NO for one in said)


def _ask_again(db: Db, found: Meeting, slack_id: str, now: datetime) -> None:
    """Ask once more, when the time that the two have found may be over."""
    session = found.session
    owing.owe(
        db,
        session.workspace,
        Kind.CHECKIN,
        f"session {session.id} revision {session.revision} again",
        due_at=now + AGAIN_AFTER,
        expires_at=now + 2 * AGAIN_AFTER,
        recipient=slack_id,
        pairing_id=session.pairing_id,
        session_id=session.id,
        values={"revision": session.revision, "again": True},
    )


def answer_of(db: Db, workspace: str, session_id: int, slack_id: str) -> Answered:
    """Return what a person keeps of a session, both empty if nothing."""
    found = sessions.meeting_of(db, workspace, session_id, slack_id)
    return _answered(db, found, _answer_of(db, found, slack_id))


def add_note(db: Db, workspace: str, session_id: int, slack_id: str, note: str, *, now: datetime) -> Answered:
    """Keep a private sentence beside the answer; refused before there is one."""
    found = sessions.meeting_of(db, workspace, session_id, slack_id)
    kept = _answer_of(db, found, slack_id)
    if kept is None:
        raise Refusal("checkin-refused-no-answer")
    kept.note, kept.answered_at = note, now
    db.add(kept)
    return _answered(db, found, kept)


def _answered(db: Db, found: Meeting, kept: CheckIn | None) -> Answered:
    neutral = people.program(db, found.session.workspace, found.pairing.program_id).neutral
    return Answered(found, kept.answer if kept else "", kept.note if kept else "", neutral)


def _answer_of(db: Db, found: Meeting, slack_id: str) -> CheckIn | None:
    session = found.session
    return feedback.checkin(db, session.workspace, session.id or 0, _participant_id(found, slack_id))


def _participant_id(found: Meeting, slack_id: str) -> int:
    return next(one.id for one in found.partners if one.slack_id == slack_id and one.id is not None)
