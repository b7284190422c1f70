"""The file in a message's thread: there once, whatever Slack answers, and the newest date wins in every calendar."""

from __future__ import annotations

from datetime import timedelta

import icalendar
import pytest

from bot.delivery.files import FILES
from bot.models import Delivery, DeliveryState, Kind
from bot.program import owing, sessions
from bot.store import deliveries, pairings
from sandbox.nouns import File
from tests.player import Player
from tests.theatre import WORKSPACE, Theatre

METHODS = ("files.getUploadURLExternal", "files.completeUploadExternal")


def breaks(theatre: Theatre, method: str, kind: str, **params: object) -> None:
    theatre.run(theatre.stage.plan_fault(method, kind, **params))


def rows(theatre: Theatre, kind: Kind = Kind.FILE) -> list[Delivery]:
    return [row for row in theatre.ask(deliveries.all_of, WORKSPACE) if row.kind == kind]


def event(file: File) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(file.content or b"")
    (found,) = calendar.walk("VEVENT")
    assert isinstance(found, icalendar.Event)
    return found


def pressing_next_week(theatre: Theatre, person: Player) -> None:
    person.presses("session_next_week", person.sees("Session 1 of 6"))
    theatre.eventually(lambda: len(theatre.files()) == 3, "the file with the new date")


def test_the_first_date_is_a_file_in_the_thread_of_the_introduction(paired: Theatre, ada: Player) -> None:
    ((message, file),) = paired.eventually(paired.files, "the file")
    introduction = ada.sees("Your first session")
    assert (message.channel, message.thread_ts) == (introduction["channel"], introduction["ts"])
    assert (file.name, file.title) == ("session-1.ics", "Session 1 of 6 for your calendar")
    first = paired.ask(pairings.sessions, WORKSPACE, 1)[0]
    found = event(file)
    assert found.decoded("dtstart") == first.starts_at
    assert found.decoded("dtend") - found.decoded("dtstart") == timedelta(minutes=45)
    assert found["summary"] == "Ada Virtanen & Bruno Conti, session 1 of 6"
    (row,) = rows(paired)
    assert (row.state, row.ts) == (DeliveryState.SENT, file.id)


def test_a_session_that_moves_stays_one_date_in_every_calendar(paired: Theatre, ada: Player) -> None:
    """The introduction's file, the session's and the one with the new date all speak of the same entry."""
    starts_at = paired.ask(pairings.sessions, WORKSPACE, 1)[0].starts_at
    paired.forward(seconds=(starts_at - paired.sandbox.clock.now()).total_seconds())
    session = ada.sees("Session 1 of 6")
    paired.eventually(lambda: len(paired.files()) == 2, "the session's file")
    pressing_next_week(paired, ada)
    (_, first), (beside, second), (below, third) = paired.files()
    assert len({str(event(one)["uid"]) for one in (first, second, third)}) == 1
    assert [event(one)["sequence"] for one in (first, second, third)] == [0, 1, 3]
    assert event(third).decoded("dtstart") - event(first).decoded("dtstart") == timedelta(days=7)
    assert beside.thread_ts == below.thread_ts == session["ts"]  # a thread has no threads


def test_a_session_that_is_skipped_and_a_pairing_that_ends_leave_the_calendar(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    paired.eventually(paired.files, "the introduction's file")
    session = paired.ask(pairings.sessions, WORKSPACE, 1)[0]
    paired.ask(sessions.skip, WORKSPACE, session.id, session.revision, bruno.id, now=paired.sandbox.clock.now())
    paired.wake()
    (_, told), (_, skipped) = paired.eventually(lambda: paired.files()[1:] and paired.files(), "the file")
    assert event(skipped)["uid"] == event(told)["uid"]
    assert (event(skipped)["status"], event(skipped)["sequence"]) == ("CANCELLED", 2)
    ada.types("/mentor leave")
    ada.presses_own("leave_yes")
    (_, last) = paired.eventually(lambda: paired.files()[2:], "the file for the one who stays")[0]
    off = icalendar.Calendar.from_ical(last.content or b"")
    assert off["method"] == "CANCEL"
    assert len(off.walk("VEVENT")) == 5
    ended = bruno.sees("come to an end", where="private")
    assert [one["thread_ts"] for one in bruno.private() if one["files"]] == [ended["ts"]]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("applied", [True, False], ids=["arrived", "lost"])
def test_a_file_stands_there_once_although_slacks_answer_is_lost(
    theatre: Theatre, request: pytest.FixtureRequest, method: str, applied: bool
) -> None:
    breaks(theatre, method, "drop", applied=applied)
    request.getfixturevalue("paired")
    theatre.eventually(lambda: [one for one in rows(theatre) if one.state == DeliveryState.SENT], "the receipt")
    theatre.settle()
    assert len(theatre.files()) == 1
    assert not [one for one in rows(theatre) if one.was_in_doubt]
    assert not rows(theatre, Kind.QUESTION)


def test_an_upload_that_slack_lost_is_made_again(theatre: Theatre, request: pytest.FixtureRequest) -> None:
    breaks(theatre, "files.completeUploadExternal", "error", code="file_not_found")
    request.getfixturevalue("paired")
    theatre.eventually(theatre.files, "the file")
    assert theatre.sandbox.judge.counts["files.getUploadURLExternal"] == 2


def test_where_a_workspace_takes_no_files_the_message_is_there_all_the_same(
    theatre: Theatre, ada: Player, request: pytest.FixtureRequest
) -> None:
    breaks(theatre, "files.getUploadURLExternal", "error", code="file_uploads_disabled")
    request.getfixturevalue("paired")
    theatre.eventually(lambda: [one for one in rows(theatre) if one.state == DeliveryState.FAILED], "the refusal")
    assert "Outlook" in ada.sees("Your first session")["text"]
    assert "https://" not in ada.sees("Your first session")["text"]


def test_a_message_that_a_person_has_confirmed_gets_its_file_beside_it(
    theatre: Theatre, ada: Player, request: pytest.FixtureRequest
) -> None:
    """Nobody knows where the message stands, so there is no thread to put it into."""
    breaks(theatre, "chat.postMessage", "drop", applied=True)
    request.getfixturevalue("paired")
    ada.presses("doubt_yes", ada.sees("introduction", where="private"))
    ((message, _),) = theatre.eventually(theatre.files, "the file")
    assert message.thread_ts is None
    assert message.channel == ada.sees("Your first session")["channel"]


def test_every_kind_of_message_that_owes_a_file_has_one() -> None:
    assert {*FILES} == {*owing.WITH_FILE}
