"""Socket Mode as the real client of slack_sdk and Bolt lives it."""

from __future__ import annotations

import asyncio

import pytest

from tests.sandbox.peer import Scene, played
from tests.sandbox.props import ADA, Json


@played()
async def test_a_command_is_acknowledged_with_a_message_for_one_person(scene: Scene) -> None:
    reply = await scene.ada.command("/mentor hello")
    assert reply["ok"]
    assert reply["error"] is None
    (message,) = await scene.ada.messages()
    assert message["text"] == "Hello"
    assert message["ephemeral"]
    assert scene.sandbox.judge.acks[-1].type == "slash_commands"
    assert not scene.sandbox.judge.acks[-1].late


@played()
async def test_a_late_acknowledgement_fails_and_is_counted(scene: Scene) -> None:
    reply = await scene.ada.command("/mentor slow")
    assert reply["error"] == "operation_timeout"
    (message,) = await scene.ada.messages()
    assert message["user"] == "USLACKBOT"
    assert "operation_timeout" in message["text"]
    judged = await scene.stage.judge()
    assert judged["acks"]["late"] == 1
    await asyncio.sleep(0.6)
    assert len(scene.heard) == 1, "a command is never repeated"


@played()
async def test_an_event_reaches_the_app_once_when_all_is_well(scene: Scene) -> None:
    await scene.ada.home()
    (event,) = await scene.hears("app_home_opened")
    assert event["user"] == ADA
    assert event["tab"] == "home"
    (body,) = scene.heard
    assert body["type"] == "event_callback"
    assert body["event_id"].startswith("Ev")
    assert body["authorizations"][0]["is_bot"]
    assert body["event_time"] == pytest.approx(scene.sandbox.clock.now().timestamp(), abs=10)


@played()
async def test_an_event_that_is_lost_comes_again_with_the_same_id(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "lose_first", n=2)
    await scene.ada.home()
    await scene.hears("app_home_opened")
    await scene.until(lambda: scene.sandbox.delivery.counts["acknowledged"])
    assert scene.sandbox.judge.acks[-1].retry == 2


@played()
async def test_an_event_is_given_up_after_three_retries(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "lose_first", n=4)
    await scene.ada.home()
    await scene.until(lambda: scene.sandbox.delivery.counts["lost"])
    assert not scene.heard


@played()
async def test_a_duplicate_is_the_same_event_twice(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "duplicate")
    await scene.ada.home()
    await scene.hears("app_home_opened", 2)
    assert len({body["event_id"] for body in scene.heard}) == 1


@played(sockets=2)
async def test_an_event_comes_as_often_as_is_asked_by_any_connection(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "duplicate", copies=4)
    await scene.ada.home()
    await scene.hears("app_home_opened", 4)
    assert len({body["event_id"] for body in scene.heard}) == 1


@played()
async def test_slack_says_for_which_minute_it_held_events_back(scene: Scene) -> None:
    heard: list[Json] = []

    async def listen(_: object, request: object) -> None:
        heard.append(request.payload)  # type: ignore[attr-defined]

    scene.handlers[0].client.socket_mode_request_listeners.append(listen)
    await scene.stage.hold_back()
    await scene.until(lambda: heard)
    told = heard[0]
    assert (told["type"], told["team_id"], told["minute_rate_limited"] % 60) == ("app_rate_limited", "T0FLIPSIDE", 0)
    assert "event" not in told, "it comes in no envelope"


@played()
async def test_a_reordered_event_is_overtaken_by_the_next(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "reorder")
    ts = await scene.ada.say("first")
    await scene.ada.say("second")
    first, second = await scene.hears("message", 2)
    assert first["text"] == "second"
    assert second["ts"] == ts


@played()
async def test_a_late_event_keeps_its_time(scene: Scene) -> None:
    await scene.stage.plan_fault("events", "late", seconds=0.3)
    ts = await scene.ada.say("late")
    await asyncio.sleep(0.1)
    assert not scene.heard
    (event,) = await scene.hears("message")
    assert event["event_ts"] == ts


@played(sockets=0)
async def test_envelopes_look_as_slack_sends_them(scene: Scene) -> None:
    async with scene.stage.session.ws_connect(scene.sandbox.delivery.ticket()) as socket:
        await socket.receive_json()
        await scene.ada.say("hello")
        frame = await socket.receive_json()
        assert set(frame) == {
            "envelope_id",
            "payload",
            "type",
            "accepts_response_payload",
            "retry_attempt",
            "retry_reason",
        }
        assert frame["type"] == "events_api"
        again = await socket.receive_json()
        assert again["retry_attempt"] == 1
        assert again["retry_reason"] == "timeout"
        assert again["payload"]["event_id"] == frame["payload"]["event_id"]
        await socket.send_json({"envelope_id": again["envelope_id"]})
        await scene.until(lambda: scene.sandbox.delivery.counts["acknowledged"])
