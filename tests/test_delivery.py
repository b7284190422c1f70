"""What becomes of a message when Slack limits, hangs, breaks or refuses: it comes once, or somebody is asked."""

from __future__ import annotations

import pytest

from bot.models import Delivery, DeliveryState, Kind
from bot.store import deliveries
from tests.databases import on_both
from tests.player import Player
from tests.theatre import WORKSPACE, Json, Theatre


def breaks(theatre: Theatre, method: str, kind: str, **params: object) -> None:
    theatre.run(theatre.stage.plan_fault(method, kind, **params))


def of_kind(theatre: Theatre, kind: Kind) -> list[Delivery]:
    return [row for row in theatre.ask(deliveries.all_of, WORKSPACE) if row.kind == kind]


def session_messages(theatre: Theatre) -> list[Json]:
    return [one for one in theatre.posts("mpim") if "Questions to start from" in one["text"]]


@pytest.mark.parametrize(("wait", "seconds"), [("2", 2), ("0", 1)])
def test_a_limited_post_comes_when_slack_said_and_once(paired: Theatre, wait: str, seconds: float) -> None:
    breaks(paired, "chat.postMessage", "ratelimited", retry_after=wait)
    paired.forward(days=7)
    paired.eventually(lambda: session_messages(paired), "the session's message")
    paired.settle()
    assert len(session_messages(paired)) == 1
    calls = [call for call in paired.sandbox.judge.calls if call.method == "chat.postMessage"]
    limited = next(number for number, call in enumerate(calls) if call.status == 429)
    assert calls[limited + 1].wall - calls[limited].wall >= seconds


@pytest.mark.parametrize("wait", ["", "Wed, 21 Oct 2026 07:28:00 GMT", "999999999"])
def test_a_limit_that_says_no_seconds_is_waited_for_too(paired: Theatre, wait: str) -> None:
    breaks(paired, "chat.postMessage", "ratelimited", retry_after=wait)
    paired.forward(days=7)
    row = paired.eventually(
        lambda: next((one for one in of_kind(paired, Kind.SESSION) if one.last_error == "ratelimited"), None),
        "a delivery that waits",
    )
    assert row.state == DeliveryState.PLANNED
    paired.settle()
    assert session_messages(paired) == []


@pytest.mark.parametrize("applied", [True, False], ids=["arrived", "lost"])
@pytest.mark.parametrize("kind", ["drop", "http_5xx", "half_body", "hang"])
def test_in_doubt_a_partner_is_asked_and_the_message_stands_there_once(
    paired: Theatre, ada: Player, kind: str, applied: bool
) -> None:
    breaks(paired, "chat.postMessage", kind, applied=applied, **({"seconds": 30} if kind == "hang" else {}))
    paired.forward(days=7)
    question = ada.sees("session 1", where="private")
    assert len(session_messages(paired)) == int(applied)
    ada.presses("doubt_yes" if applied else "doubt_no", question)
    paired.eventually(lambda: session_messages(paired), "the session's message")
    paired.settle()
    assert len(session_messages(paired)) == 1
    row = next(one for one in of_kind(paired, Kind.SESSION) if one.session_id == 1)
    assert row.state == DeliveryState.SENT
    assert row.was_in_doubt


def test_a_confirmed_message_is_found_by_its_first_reaction(paired: Theatre, ada: Player, bruno: Player) -> None:
    breaks(paired, "chat.postMessage", "drop", applied=True)
    paired.forward(days=7)
    ada.presses("doubt_yes", ada.sees("session 1", where="private"))
    paired.settle()
    bruno.reacts("white_check_mark", bruno.sees("Questions to start from"))
    bruno.sees("You met")


def test_the_second_answer_to_a_question_is_told_that_it_is_late(paired: Theatre, ada: Player, carla: Player) -> None:
    breaks(paired, "chat.postMessage", "drop", applied=False)
    paired.forward(days=7)
    ada.sees("session 1", where="private")
    paired.forward(days=1, hours=1)
    shown = carla.sees("confirm", where="private")
    ada.presses("doubt_no", ada.sees("session 1", where="private"))
    paired.eventually(lambda: session_messages(paired), "the session's message")
    carla.presses("doubt_no", shown)
    paired.settle()
    assert len(session_messages(paired)) == 1


def test_a_message_that_slack_refuses_is_shown_to_the_coordinator_who_can_send_it_again(
    paired: Theatre, carla: Player
) -> None:
    breaks(paired, "chat.postMessage", "error", code="restricted_action")
    paired.forward(days=7)
    shown = carla.sees("restricted_action", where="private")
    assert session_messages(paired) == []
    carla.presses("doubt_no", shown)
    paired.eventually(lambda: session_messages(paired), "the session's message")


def test_a_conversation_that_is_gone_is_opened_again(paired: Theatre) -> None:
    breaks(paired, "chat.postMessage", "error", code="channel_not_found")
    paired.forward(days=7)
    paired.eventually(lambda: session_messages(paired), "the session's message")
    assert len(session_messages(paired)) == 1


def test_a_dead_token_stops_all_and_loses_nothing(paired: Theatre) -> None:
    breaks(paired, "chat.postMessage", "error", code="account_inactive", count=2)
    paired.forward(days=7)
    paired.eventually(lambda: session_messages(paired), "the session's message after the pause")
    paired.settle()
    assert len(session_messages(paired)) == 1


def test_a_reaction_that_cannot_be_seeded_does_not_stop_the_next_message(paired: Theatre) -> None:
    breaks(paired, "reactions.add", "error", code="missing_scope", count=50)
    paired.forward(days=7)
    paired.eventually(lambda: session_messages(paired), "the first session's message")
    paired.settle()  # its receipt is not written a month later
    paired.forward(days=28)
    paired.eventually(lambda: [one for one in paired.posts("mpim") if "Session 2 of 6" in one["text"]], "the second")


@on_both
def test_duplicate_and_reordered_events_end_in_the_right_state(paired: Theatre, ada: Player) -> None:
    paired.forward(days=7)
    session = ada.sees("Questions to start from")
    paired.settle()
    breaks(paired, "events", "duplicate", count=4)
    ada.reacts("arrows_counterclockwise", session)
    ada.reacts("tada", session)
    ada.reacts("+1", session)
    ada.reacts("+1", session, remove=True)
    ada.reacts("white_check_mark", session)
    ada.sees("You met")
    breaks(paired, "events", "reorder", count=2)
    ada.reacts("white_check_mark", session, remove=True)
    ada.reacts("white_check_mark", session)
    paired.settle()
    ada.sees("You met")
