"""Connections of Socket Mode: how many there are, how one ends, and what becomes of what was on its way."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from sandbox import sockets
from tests.sandbox.peer import Scene, played


@played(sockets=2)
async def test_each_envelope_goes_to_one_of_two_connections(scene: Scene) -> None:
    for number in range(12):
        await scene.ada.say(f"message {number}")
    await scene.until(lambda: len(scene.sandbox.judge.acks) == 12)
    assert len({ack.connection for ack in scene.sandbox.judge.acks}) == 2
    assert len(scene.events("message")) == 12


@played()
async def test_the_client_comes_back_after_a_disconnect_frame(scene: Scene) -> None:
    (old,) = scene.sandbox.delivery.connections
    await scene.stage.disturb("disconnect", reason="refresh_requested")
    await scene.until(lambda: old not in scene.sandbox.delivery.connections)
    await scene.stage.connected()
    assert (await scene.ada.command("/mentor hello"))["ok"]


@played(ping=0.2)
async def test_a_dropped_connection_is_replaced_and_the_event_comes_again(scene: Scene) -> None:
    await scene.stage.plan_fault("socket", "drop")
    await scene.ada.say("are you there")
    await scene.hears("message")
    await scene.stage.connected()


@played(ping=0.2)
async def test_a_silent_connection_is_noticed_by_the_client(scene: Scene) -> None:
    await scene.stage.plan_fault("socket", "silence")
    (old,) = scene.sandbox.delivery.connections
    assert (await scene.ada.command("/mentor hello"))["error"] == "operation_timeout"
    await scene.until(lambda: old not in scene.sandbox.delivery.connections)
    await scene.stage.connected()
    assert (await scene.ada.command("/mentor hello"))["ok"]


@played()
async def test_a_connection_may_be_silent_for_a_while(scene: Scene) -> None:
    await scene.stage.disturb("silence", seconds=0.3)
    await scene.ada.say("can you hear me")
    await scene.hears("message")
    assert scene.sandbox.judge.acks[0].late
    assert scene.sandbox.delivery.counts["retried"]


@played()
async def test_without_a_connection_events_wait_and_commands_fail(scene: Scene) -> None:
    (handler,) = scene.handlers
    await scene.stage.deliveries(retry_delays=[0, 0.05, 20])
    await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt has no types here
    await scene.stage.connected(0)
    assert (await scene.ada.command("/mentor hello"))["error"] == "dispatch_failed"
    await scene.ada.say("nobody hears")
    assert scene.sandbox.delivery.counts["lost"] == 0
    assert scene.sandbox.delivery.counts["acknowledged"] == 0


@played(sockets=0)
async def test_a_ticket_opens_one_connection(scene: Scene) -> None:
    url = scene.sandbox.delivery.ticket()
    async with scene.stage.session.ws_connect(url) as socket:
        hello = await socket.receive_json()
        assert hello["type"] == "hello"
        assert hello["num_connections"] == 1
        assert hello["connection_info"] == {"app_id": "A0FLIPSIDE"}
        assert hello["debug_info"]["approximate_connection_time"] == 18060
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await scene.stage.session.ws_connect(url)


@played(sockets=0)
async def test_an_acknowledgement_may_come_by_another_connection(scene: Scene) -> None:
    delivery, session = scene.sandbox.delivery, scene.stage.session
    async with session.ws_connect(delivery.ticket()) as old, session.ws_connect(delivery.ticket()) as new:
        await old.receive_json()
        await new.receive_json()
        asked = asyncio.create_task(scene.ada.command("/mentor hello"))
        reading = [asyncio.create_task(socket.receive_json()) for socket in (old, new)]
        done, _ = await asyncio.wait(reading, return_when=asyncio.FIRST_COMPLETED)
        asked_by, other = (old, new) if reading[0] in done else (new, old)
        frame = done.pop().result()
        assert frame["accepts_response_payload"]
        await asked_by.close()
        await other.send_json({"envelope_id": frame["envelope_id"], "payload": {"text": "Hello"}})
        assert (await asked)["ok"]
        await other.close()
        await asyncio.gather(*reading, return_exceptions=True)


@played(sockets=0)
async def test_a_warning_leaves_the_connection_open_and_other_reasons_do_not(
    scene: Scene,
) -> None:
    async with scene.stage.session.ws_connect(scene.sandbox.delivery.ticket()) as socket:
        await socket.receive_json()
        await scene.stage.disturb("disconnect", reason="warning")
        assert (await socket.receive_json())["reason"] == "warning"
        assert [connection.leaving for connection in scene.sandbox.delivery.connections] == [False]
        await scene.stage.disturb("disconnect", reason="link_disabled")
        assert (await socket.receive_json())["reason"] == "link_disabled"
        assert [connection.leaving for connection in scene.sandbox.delivery.connections] == [True]
        assert (await scene.ada.command("/mentor hello"))["error"] == "dispatch_failed"


@played(sockets=0)
async def test_the_eleventh_connection_is_told_that_it_is_too_many(scene: Scene) -> None:
    opened = [
        await scene.stack.enter_async_context(scene.stage.session.ws_connect(scene.sandbox.delivery.ticket()))
        for _ in range(sockets.MAX_CONNECTIONS + 1)
    ]
    frame = await opened[-1].receive_json()
    assert frame["type"] == "disconnect"
    assert frame["reason"] == "too_many_websockets"
