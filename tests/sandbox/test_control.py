"""The control API: what a page or a script may ask, and what it is refused."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from sandbox.actors import Refused
from tests.sandbox.peer import Scene, played
from tests.sandbox.props import ADA, BRUNO, GONE, OTHER_BOT, Json


@played(sockets=0)
async def test_everybody_is_listed_with_what_the_page_shows(scene: Scene) -> None:
    answer = await scene.stage.people()
    people = {person["id"]: person for person in answer["people"]}
    assert people[ADA]["real_name"] == "Ada Virtanen"
    assert people[ADA]["about"]["level"] == people[ADA]["level"]
    assert people[GONE]["deleted"]
    assert people[OTHER_BOT]["is_bot"]
    assert sum(person["is_coordinator"] for person in people.values()) == 1
    assert answer["bot"]["app_name"] == "Flipside"
    assert {command["command"] for command in answer["bot"]["commands"]} == {"/mentor", "/raw"}
    assert answer["team"]["id"]
    assert not answer["bot"]["messages_read_only"]


@played()
async def test_everybody_is_listed_with_the_direct_conversations_that_are_new_to_them(scene: Scene) -> None:
    client = scene.app.client
    channel = (await client.conversations_open(users=f"{ADA},{BRUNO}"))["channel"]["id"]
    await client.chat_postMessage(channel=channel, text="Welcome")
    await client.chat_postEphemeral(channel=channel, user=ADA, text="Only you see this")

    async def news() -> Json:
        return {person["id"]: person["news"] for person in (await scene.stage.people())["people"] if person["news"]}

    assert await news() == {ADA: [channel], BRUNO: [channel]}
    await scene.ada.read(channel)
    assert await news() == {BRUNO: [channel]}


@played(sockets=0)
async def test_other_sites_are_refused(scene: Scene) -> None:
    session, url = scene.stage.session, f"{scene.sandbox.url}/sandbox"
    port = scene.sandbox.url.rpartition(":")[2]
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": f"evil.example:{port}", "Origin": f"http://evil.example:{port}"},
        {"Host": f"evil.example:{port}"},
    ):
        async with session.post(f"{url}/clock", json={"forward": 1}, headers=headers) as response:
            assert response.status == 403, headers
            assert (await response.json())["error"] == "foreign_origin"
        async with session.get(f"{url}/live?user={ADA}", headers=headers) as response:
            assert response.status == 403, headers
    async with session.get(f"{url}/clock", headers={"Origin": scene.sandbox.url}) as response:
        assert response.status == 200


@pytest.mark.parametrize(
    ("path", "body", "status", "says"),
    [
        (f"as/{ADA}/messages", b"{", 400, "no JSON"),
        (f"as/{ADA}/messages", b"[]", 400, "JSON object"),
        (f"as/{ADA}/messages", b"{}", 400, "'channel' must be given"),
        (f"as/{ADA}/messages", b'{"channel": 7, "text": "x"}', 400, "'channel' must be a string"),
        (f"as/{ADA}/messages", b'{"channel": "C0", "text": "x"}', 404, "channel not found"),
        (f"as/{ADA}/command", b'{"channel": "C0", "text": "join"}', 400, "starts with a slash"),
        (f"as/{ADA}/dm", b'{"users": "U1"}', 400, "list of strings"),
        (f"as/{ADA}/dm", b'{"users": ["U1"]}', 404, "user not found"),
        (f"as/{ADA}/home", b'{"tab": "about"}', 400, "home or messages"),
        (f"as/{ADA}/modal/submit", b'{"view_id": "V1"}', 404, "does not have that view open"),
        (f"as/{ADA}/modal/submit", b'{"view_id": "V1", "values": {"a": 1}}', 400, "object of objects"),
        (f"as/{ADA}/press", b'{"action_id": "a", "view_id": "V1"}', 404, "does not have that view open"),
        (f"as/{GONE}/dm", b"{}", 403, "deactivated"),
        ("as/U0FLIPBOT/dm", b"{}", 403, "Web API"),
        ("as/U0NOBODY/dm", b"{}", 404, "user not found"),
        (f"profile/{ADA}", b'{"level": 9}', 400, "a profile has"),
        (f"profile/{ADA}", b'{"tz": "Mars/Base"}', 400, "no zone 'Mars/Base'"),
        ("clock", b'{"forward": -1}', 400, "at least 0"),
        ("clock", b'{"forward": NaN}', 400, "at least 0"),
        ("clock", b'{"forward": 1e12}', 400, "ten years"),
        ("clock", b'{"forward": 1, "over": -1}', 400, "at least 0"),
        ("clock", b'{"forward": 1, "over": Infinity}', 400, "an hour"),
        ("faults", b'{"method": "chat.postMessage", "kind": "nonsense"}', 400, "no fault"),
        ("faults", b'{"method": "chat.postMessage", "kind": "drop", "count": "x"}', 400, ""),
        ("limits", b'{"enabled": 1}', 400, "true or false"),
        ("deliver", b"{}", 400, "'event', 'envelope' or 'rate_limited'"),
        ("socket", b'{"kind": "burn"}', 400, "drop, disconnect or silence"),
        ("delivery", b'{"retry_delays": 3}', 400, "list of seconds"),
        ("people", b'{"real_name": "Ada Two", "id": "U0ADA0001"}', 400, "already"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(path: str, body: bytes, status: int, says: str) -> None:
    @played(sockets=0)
    async def story(scene: Scene) -> None:
        async with scene.stage.session.post(f"{scene.sandbox.url}/sandbox/{path}", data=body) as response:
            answer = await response.json()
            assert response.status == status, answer
            assert says in answer["message"]
            assert answer["error"]

    story()


@played(sockets=0)
async def test_the_clock_goes_forward_for_all(scene: Scene) -> None:
    before = dt.datetime.fromisoformat((await scene.stage.get("clock"))["now"])
    after = dt.datetime.fromisoformat(await scene.stage.forward(7 * 86400))
    assert dt.timedelta(days=7) <= after - before < dt.timedelta(days=7, minutes=1)
    ts = await scene.ada.say("later")
    assert float(ts) >= after.timestamp()


@played(sockets=0)
async def test_a_page_hears_the_clock_turn_while_time_passes(scene: Scene) -> None:
    turns: list[Json] = []

    async def listen() -> None:
        async for news in scene.ada.news():
            turns.append(news)  # noqa: PERF401 - it never ends by itself

    listening = asyncio.create_task(listen())
    await scene.until(lambda: scene.sandbox.clock.observers)
    before = scene.sandbox.clock.now()
    await scene.stage.forward(86400, over=0.5)
    assert (await scene.stage.get("clock"))["hurries"]
    await scene.until(lambda: turns and not turns[-1]["hurries"])
    assert not (await scene.stage.get("clock"))["hurries"]
    shown = [dt.datetime.fromisoformat(turn["now"]) for turn in turns]
    assert len(shown) > 3
    assert shown == sorted(shown)
    assert shown[0] - before < dt.timedelta(hours=12)
    assert dt.timedelta(days=1) <= shown[-1] - before < dt.timedelta(days=1, minutes=1)
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening


@played()
async def test_the_record_shows_calls_acknowledgements_and_messages(scene: Scene) -> None:
    await scene.ada.command("/mentor hello")
    client = scene.app.client
    channel = (await client.conversations_open(users=f"{ADA},{BRUNO}"))["channel"]["id"]
    metadata: Json = {"event_type": "session", "event_payload": {"key": "k1"}}
    await client.chat_postMessage(channel=channel, text="Session 1", metadata=metadata)
    judged = await scene.stage.judge()
    assert judged["counts"]["chat.postMessage"] == 1
    assert judged["acks"]["total"] == 1
    assert judged["acks"]["late"] == 0
    assert judged["acks"]["p50"] == judged["acks"]["p99"] > 0
    assert judged["connections"] == 1
    (message,) = judged["messages"]
    assert (message["channel"], message["kind"], message["text"]) == (channel, "mpim", "Session 1")
    assert message["metadata"] == metadata
    (call,) = await scene.stage.calls("chat.postMessage")
    assert call["arguments"]["text"] == "Session 1"
    assert "xoxb" not in str(await scene.stage.calls())
    following = (await scene.stage.get("calls"))["next"]
    assert await scene.stage.calls(after=following) == []


@played()
async def test_faults_are_planned_listed_and_cleared(scene: Scene) -> None:
    await scene.stage.plan_fault("chat.postMessage", "error", code="fatal_error", count=2)
    (fault,) = (await scene.stage.get("faults"))["faults"]
    assert (fault["method"], fault["kind"], fault["count"]) == ("chat.postMessage", "error", 2)
    await scene.stage.clear_faults()
    assert (await scene.stage.get("faults"))["faults"] == []


@played()
async def test_any_payload_can_be_delivered(scene: Scene) -> None:
    await scene.stage.deliver(event={"type": "reaction_added", "user": ADA, "item": {}})
    (event,) = await scene.hears("reaction_added")
    assert event["user"] == ADA
    command = {"command": "/mentor", "text": "hello", "user_id": ADA, "team_id": "T0FLIPSIDE", "channel_id": "C1"}
    reply = await scene.stage.deliver(envelope=command)
    assert reply["ok"]
    assert reply["body"] == {"text": "Hello"}
    reply = await scene.stage.deliver(envelope={"envelope_id": "1", "payload": command})
    assert reply["ok"]


@played()
async def test_a_page_hears_only_what_its_person_sees(scene: Scene) -> None:
    heard: list[Json] = []

    async def listen() -> None:
        async for news in scene.ada.news():
            heard.append(news)  # noqa: PERF401 - it never ends by itself

    listening = asyncio.create_task(listen())
    channel = await scene.ada.dm()
    await scene.until(lambda: scene.sandbox.judge.observers)
    await scene.bruno.say("for the app alone")
    ts = await scene.ada.say("mine")
    await scene.ada.command("/mentor hello", channel)
    await scene.stage.forward(60)
    await scene.until(lambda: any(news["kind"] == "clock" for news in heard))
    posted = [news for news in heard if news["kind"] == "message_posted"]
    assert posted[0] == {"kind": "message_posted", "channel": channel, "ts": ts}
    assert all(news["channel"] == channel for news in posted)
    assert len(posted) == 2
    await scene.ada.home()
    await scene.until(lambda: any(news["kind"] == "home_published" for news in heard))
    await scene.until(lambda: any(news["kind"] == "calls" for news in heard))
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening
    await scene.until(lambda: not scene.sandbox.judge.observers)


@played(sockets=0)
async def test_messages_show_the_time_where_the_reader_is(scene: Scene) -> None:
    channel = await scene.ada.dm(BRUNO)
    await scene.ada.say("<b> & *all*", channel)
    (mine,) = await scene.ada.messages(channel)
    (theirs,) = await scene.bruno.messages(channel)
    assert mine["user_name"] == "Ada Virtanen"
    here, there = (dt.datetime.strptime(one["local"], "%H:%M").replace(tzinfo=dt.UTC) for one in (mine, theirs))
    assert (here - there).total_seconds() % 86400 == 3600, "Helsinki is an hour ahead of Rome"
    with pytest.raises(Refused, match="user_not_found"):
        await scene.stage.get("as/U0NOBODY")
