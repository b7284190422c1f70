"""What people type, say and react with, and what of it reaches the app."""

from __future__ import annotations

import pytest

from sandbox.actors import Actor, Refused
from sandbox.nouns import BOT_USER_ID
from tests.sandbox.peer import Scene, played
from tests.sandbox.props import ADA, BRUNO, CARLA, GONE, GUEST, MANIFEST, Json


async def pair(scene: Scene) -> tuple[str, str]:
    """Let the app open the DM of two and post into it; return where and what."""
    channel = (await scene.app.client.conversations_open(users=f"{ADA},{BRUNO}"))["channel"]["id"]
    ts = (await scene.app.client.chat_postMessage(channel=channel, text="Session 1"))["ts"]
    return channel, ts


@played()
async def test_a_command_carries_all_that_slack_sends(scene: Scene) -> None:
    channel = await scene.ada.dm()
    await scene.ada.command("/mentor  ask @bruno & #general <now> https://example.org ", channel)
    (body,) = scene.heard
    general = scene.sandbox.world.channels[next(iter(scene.sandbox.world.channels))]
    assert body["text"] == f"ask <@{BRUNO}|bruno> &amp; <#{general.id}|general> &lt;now&gt; <https://example.org>"
    assert body["command"] == "/mentor"
    assert body["user_id"] == ADA
    assert body["user_name"] == "ada"
    assert body["channel_id"] == channel
    assert body["channel_name"] == "directmessage"
    assert body["team_domain"]
    assert body["trigger_id"]
    assert body["response_url"].startswith(f"{scene.sandbox.url}/response/")


@played()
async def test_without_should_escape_a_command_comes_as_typed(scene: Scene) -> None:
    await scene.ada.command("/raw @bruno <now>")
    assert scene.heard[0]["text"] == "@bruno <now>"


@played()
async def test_a_command_that_nobody_has_is_answered_by_slackbot(scene: Scene) -> None:
    assert (await scene.ada.command("/nonsense"))["error"] == "unknown_command"
    (message,) = await scene.ada.messages()
    assert message["user"] == "USLACKBOT"
    assert not scene.heard


@played()
async def test_a_command_may_be_answered_for_all(scene: Scene) -> None:
    channel, _ = await pair(scene)
    await scene.ada.command("/mentor shout", channel)
    message = (await scene.bruno.messages(channel))[-1]
    assert message["text"] == "Hello all"
    assert not message["ephemeral"]


@played()
async def test_a_broken_answer_is_told_as_a_failure(scene: Scene) -> None:
    assert (await scene.ada.command("/mentor broken"))["error"] == "invalid_blocks"
    (message,) = await scene.ada.messages()
    assert "invalid_blocks" in message["text"]


@played()
async def test_guests_and_strangers_may_type_commands(scene: Scene) -> None:
    guest = await scene.actor(GUEST)
    assert (await guest.command("/mentor hello"))["ok"]
    stranger = await scene.actor(await scene.stage.welcome("Zoe New"))
    assert (await stranger.command("/mentor hello"))["ok"]
    (event,) = await scene.hears("team_join")
    assert event["user"]["real_name"] == "Zoe New"


@played()
async def test_a_deactivated_person_can_do_nothing(scene: Scene) -> None:
    gone = await scene.actor(GONE)
    general = next(iter(scene.sandbox.world.channels))
    with pytest.raises(Refused) as refused:
        await gone.command("/mentor hello", general)
    assert refused.value.status == 403
    assert refused.value.code == "account_inactive"
    assert not scene.heard


@played()
async def test_a_command_works_where_the_app_is_not(scene: Scene) -> None:
    private = await scene.ada.dm(BRUNO)
    assert BOT_USER_ID not in scene.sandbox.world.channels[private].members
    assert (await scene.ada.command("/mentor hello", private))["ok"]
    assert [message["text"] for message in await scene.ada.messages(private)] == ["Hello"]
    assert await scene.bruno.messages(private) == []
    await scene.ada.say("between us", private)
    assert not scene.events("message"), "the app does not hear what people say among themselves"


@played()
async def test_reactions_of_people_and_of_the_app_are_told(scene: Scene) -> None:
    channel, ts = await pair(scene)
    await scene.ada.react(channel, ts, ":tada:")
    (added,) = await scene.hears("reaction_added")
    assert added["user"] == ADA
    assert added["reaction"] == "tada"
    assert added["item"] == {"type": "message", "channel": channel, "ts": ts, "channel_type": "mpim"}
    assert added["item_user"] == BOT_USER_ID
    await scene.ada.react(channel, ts, "tada", remove=True)
    (removed,) = await scene.hears("reaction_removed")
    assert float(removed["event_ts"]) > float(added["event_ts"])
    await scene.app.client.reactions_add(channel=channel, timestamp=ts, name="+1")
    assert (await scene.hears("reaction_added", 2))[-1]["user"] == BOT_USER_ID
    with pytest.raises(Refused, match="no_reaction"):
        await scene.bruno.react(channel, ts, "tada", remove=True)


READ_ONLY: Json = {**MANIFEST, "features": {"app_home": {"messages_tab_read_only_enabled": True}}}


@played(sockets=0, manifest=READ_ONLY)
async def test_an_app_may_refuse_to_be_written_to(scene: Scene) -> None:
    assert (await scene.stage.people())["bot"]["messages_read_only"]
    with pytest.raises(Refused, match="turned off"):
        await scene.ada.say("hello")
    with pytest.raises(Refused, match="no home tab"):
        await scene.ada.home()
    channel, _ = await pair(scene)
    await scene.ada.say("hello", channel)
    with pytest.raises(Refused, match="invalid_name"):
        await scene.ada.react(channel, (await scene.ada.messages(channel))[0]["ts"], "not an emoji")


@played()
async def test_only_what_is_subscribed_permitted_and_visible_is_told(scene: Scene) -> None:
    channel, _ = await pair(scene)
    await scene.ada.say("not for the app", channel)  # message.mpim is subscribed, mpim:history is not granted
    private = await scene.ada.dm(BRUNO)
    ts = await scene.ada.say("between us", private)
    await scene.bruno.react(private, ts, "tada")
    ts = await scene.ada.say("for the app")
    (message,) = await scene.hears("message")
    assert message["ts"] == ts
    assert message["channel_type"] == "im"
    assert not scene.events("reaction_added")


@played()
async def test_a_changed_profile_is_told_with_its_locale(scene: Scene) -> None:
    await scene.stage.change_profile(ADA, tz="Europe/Istanbul", locale="tr-TR")
    (event,) = await scene.hears("user_change")
    assert event["user"]["locale"] == "tr-TR"
    assert event["user"]["tz"] == "Europe/Istanbul"
    assert event["user"]["tz_offset"] == 3 * 3600
    await scene.stage.change_profile(ADA, deleted=True)
    assert (await scene.hears("user_change", 2))[-1]["user"]["deleted"] is True


@played()
async def test_joining_a_channel_is_told_where_the_app_is(scene: Scene) -> None:
    places = {channel.name: channel.id for channel in scene.sandbox.world.channels.values()}
    guest = await scene.actor(GUEST)
    await guest.join(places["reverse-mentoring"])
    (event,) = await scene.hears("member_joined_channel")
    assert event["user"] == GUEST
    assert event["channel_type"] == "C"


@played()
async def test_an_uninstalled_app_hears_it_and_then_nothing(scene: Scene) -> None:
    await scene.stage.uninstall()
    await scene.hears("app_uninstalled")
    (revoked,) = await scene.hears("tokens_revoked")
    assert revoked["tokens"] == {"oauth": [], "bot": [BOT_USER_ID]}
    await scene.ada.say("anybody there")
    await scene.until(lambda: scene.sandbox.delivery.counts["acknowledged"] == 2)
    assert not scene.events("message")


@played()
async def test_unread_marks_and_mentions(scene: Scene) -> None:
    channel, _ = await pair(scene)

    async def listed(actor: Actor) -> Json:
        return next(found for found in await actor.channels() if found["id"] == channel)

    assert (await listed(scene.ada))["unread"] == 1
    assert (await listed(scene.ada))["mention"]
    assert (await listed(scene.ada))["title"] == "Ada Virtanen & Bruno Conti"
    await scene.ada.read(channel)
    assert (await listed(scene.ada))["unread"] == 0
    assert (await listed(scene.bruno))["unread"] == 1
    carla = await scene.actor(CARLA)
    with pytest.raises(Refused, match="channel_not_found"):
        await carla.messages(channel)
