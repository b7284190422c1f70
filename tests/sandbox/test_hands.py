"""What people do, and what of it reaches the app."""

from __future__ import annotations

import pytest

from sandbox.actors import Actor, Refused
from sandbox.world import BOT_USER_ID
from tests.sandbox.peer import ADA, BRUNO, CARLA, GONE, GUEST, MANIFEST, Json, Scene, played


async def opened(scene: Scene) -> Json:
    assert (await scene.ada.command("/mentor join"))["ok"]
    view = await scene.ada.modal()
    assert view is not None
    return view


async def buttons(scene: Scene) -> Json:
    await scene.ada.command("/mentor buttons")
    return (await scene.ada.messages())[-1]


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
async def test_a_form_is_filled_in_and_sent(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "Ada"}, "topics": {"value": ["a", "c"]}})
    assert outcome["ok"]
    assert outcome["closed"]
    assert await scene.ada.modal() is None
    body = scene.heard[-1]
    assert body["type"] == "view_submission"
    assert body["response_urls"] == []
    assert body["view"]["hash"] == view["hash"]
    assert body["view"]["state"]["values"]["name"]["value"] == {"type": "plain_text_input", "value": "Ada"}
    chosen = body["view"]["state"]["values"]["topics"]["value"]["selected_options"]
    assert [option["value"] for option in chosen] == ["a", "c"]
    assert body["view"]["state"]["values"]["buttons"]["when"]["selected_option"] is None


@played()
async def test_slacks_client_refuses_an_incomplete_form_itself(scene: Scene) -> None:
    view = await opened(scene)
    before = len(scene.heard)
    outcome = await scene.ada.submit(view["id"], {"topics": {"value": ["a", "b", "c"]}})
    assert outcome["errors"] == {
        "name": "Please complete this required field.",
        "topics": "Please select at most 2 items.",
    }
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "A"}, "topics": {"value": []}})
    assert outcome["errors"] == {"name": "Please enter at least 2 characters."}
    assert len(scene.heard) == before


@played()
async def test_errors_of_the_app_stay_on_the_form(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "wrong"}})
    assert outcome["errors"] == {"name": "Not that one"}
    modal = await scene.ada.modal()
    assert modal
    assert modal["errors"] == {"name": "Not that one"}
    assert modal["values"]["name"]["value"]["value"] == "wrong"


@played()
async def test_the_app_may_push_up_to_three_views(scene: Scene) -> None:
    view = await opened(scene)
    more = {"name": {"value": "more"}}
    assert (await scene.ada.submit(view["id"], more))["ok"]
    second = await scene.ada.modal()
    assert second
    assert second["previous_view_id"] == view["id"]
    assert second["root_view_id"] == view["id"]
    assert (await scene.ada.submit(second["id"], more))["ok"]
    third = await scene.ada.modal()
    assert third
    assert (await scene.ada.submit(third["id"], more))["error"] == "push_limit_reached"
    assert (await scene.ada.submit(third["id"], {"name": {"value": "clear"}}))["closed"]
    assert await scene.ada.modal() is None


@played()
async def test_the_app_may_change_the_view_it_was_sent(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "change"}})
    assert outcome["ok"]
    assert not outcome["closed"]
    changed = await scene.ada.modal()
    assert changed
    assert changed["id"] == view["id"]
    assert changed["title"]["text"] == "Changed"
    assert changed["hash"] != view["hash"]
    assert changed["values"]["name"]["value"]["value"] == "change", "values survive where the ids stay"


@played()
async def test_a_wrong_answer_to_a_form_is_a_failure(scene: Scene) -> None:
    view = await opened(scene)
    assert (await scene.ada.submit(view["id"], {"name": {"value": "misplaced"}}))["error"] == "invalid_errors"
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "invalid"}})
    assert outcome["error"] == "invalid_arguments"
    assert outcome["problems"]
    assert (await scene.ada.submit(view["id"], {"name": {"value": "slow"}}))["error"] == "operation_timeout"
    assert await scene.ada.modal()


@played()
async def test_closing_tells_the_app_that_asked_for_it(scene: Scene) -> None:
    view = await opened(scene)
    await scene.ada.submit(view["id"], {"name": {"value": "more"}})
    second = await scene.ada.modal()
    assert second
    await scene.ada.close(second["id"])
    await scene.until(lambda: scene.heard[-1]["type"] == "view_closed")
    assert scene.heard[-1]["is_cleared"] is False
    assert scene.heard[-1]["view"]["id"] == second["id"]
    await scene.ada.close(view["id"], everything=True)
    await scene.until(lambda: scene.heard[-1]["view"]["id"] == view["id"])
    assert scene.heard[-1]["is_cleared"] is True


@played()
async def test_a_button_on_an_ephemeral_message_has_a_response_url(scene: Scene) -> None:
    message = await buttons(scene)
    channel = await scene.ada.dm()
    assert (await scene.ada.press("yes", channel=channel, ts=message["ts"]))["ok"]
    body = scene.heard[-1]
    assert body["type"] == "block_actions"
    assert body["container"] == {
        "type": "message",
        "message_ts": message["ts"],
        "channel_id": channel,
        "is_ephemeral": True,
    }
    assert body["actions"][0]["value"] == "1"
    assert body["actions"][0]["block_id"] == "buttons"
    assert "message" not in body
    url = body["response_url"]
    async with scene.ada.session.post(url, json={"replace_original": True, "text": "Thanks"}) as response:
        assert response.status == 200
    (replaced,) = await scene.ada.messages()
    assert replaced["text"] == "Thanks"
    assert replaced["blocks"] == []
    async with scene.ada.session.post(url, json={"delete_original": True}) as response:
        assert await response.json() == {"ok": True}
    assert await scene.ada.messages() == []


@played()
async def test_what_was_chosen_comes_along_with_the_next_press(scene: Scene) -> None:
    message = await buttons(scene)
    where = {"channel": await scene.ada.dm(), "ts": message["ts"]}
    await scene.ada.press("when", "Tue", **where)
    assert scene.heard[-1]["actions"][0]["selected_option"]["value"] == "Tue"
    await scene.ada.press("more", "skip", **where)
    assert scene.heard[-1]["actions"][0]["selected_option"]["value"] == "skip"
    assert scene.heard[-1]["state"]["values"]["buttons"]["when"]["selected_option"]["value"] == "Tue"
    with pytest.raises(Refused, match="has no option"):
        await scene.ada.press("when", "Someday", **where)


@played()
async def test_a_response_url_is_good_for_five_messages(scene: Scene) -> None:
    await scene.ada.command("/mentor nothing")
    url = scene.heard[0]["response_url"]
    for number in range(5):
        async with scene.ada.session.post(url, json={"text": f"{number}"}) as response:
            assert await response.text() == "ok"
    async with scene.ada.session.post(url, json={"text": "6"}) as response:
        assert response.status == 404
        assert (await response.json())["error"] == "used_url"
    assert len(await scene.ada.messages()) == 5


@played()
async def test_a_response_url_refuses_what_is_no_message(scene: Scene) -> None:
    await scene.ada.command("/mentor nothing")
    url = scene.heard[0]["response_url"]
    refused = {
        "no_text": b"{}",
        "invalid_payload": b"[" + b" " * 300_000,
        "message_not_found": b'{"delete_original":1}',
    }
    refused["message_not_found"] = b'{"delete_original": true}'
    for code, body in refused.items():
        async with scene.ada.session.post(url, data=body) as response:
            assert (await response.json())["error"] == code
    async with scene.ada.session.post(f"{url}x", json={"text": "x"}) as response:
        assert response.status == 404


@played()
async def test_the_home_is_shown_when_the_app_has_published_it(scene: Scene) -> None:
    home = await scene.ada.home()
    assert home
    assert home["type"] == "home"
    assert (await scene.ada.overview())["home_unread"] is False
    assert (await scene.ada.press("when", "Mon", view_id=home["id"]))["ok"]
    body = scene.heard[-1]
    assert body["container"] == {"type": "view", "view_id": home["id"]}
    assert body["view"]["state"]["values"]["buttons"]["when"]["selected_option"]["value"] == "Mon"
    assert "response_url" not in body
    await scene.ada.home("messages")
    event = (await scene.hears("app_home_opened", 2))[-1]
    assert event["tab"] == "messages"
    assert "view" not in event


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
