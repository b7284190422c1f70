"""Buttons and menus on messages and on the Home, and the response URLs that come with them."""

from __future__ import annotations

import pytest

from sandbox.actors import Refused
from tests.sandbox.peer import Scene, played
from tests.sandbox.props import Json


async def buttons(scene: Scene) -> Json:
    await scene.ada.command("/mentor buttons")
    return (await scene.ada.messages())[-1]


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
