"""Several workspaces as the app hears them: who speaks, who removes it, and what an organisation lets it into."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from slack_sdk.errors import SlackApiError

from sandbox.actors import Refused
from sandbox.teams import NORTH, ORGANISATION, SECOND, SOUTH
from tests.sandbox.peer import Scene, played
from tests.sandbox.props import MANIFEST as SCENE
from tests.sandbox.test_api_oauth import CLIENT, LINK, REDIRECT
from tests.sandbox.test_teams import CAT, HEL, Json

EVENTS = ["app_uninstalled", "tokens_revoked", "team_access_granted", "team_access_revoked", "user_change"]


def several(**settings: Any) -> Json:
    """The scene's manifest, with the events and the address that installing takes."""
    oauth = {**SCENE["oauth_config"], "redirect_urls": [REDIRECT]}
    subscribed = SCENE["settings"]["event_subscriptions"]["bot_events"]
    events = {"bot_events": sorted({*subscribed, *EVENTS})}
    return {**SCENE, "oauth_config": oauth, "settings": {"event_subscriptions": events, **settings}}


async def token_of(scene: Scene, team: str) -> str:
    wanted = {**LINK, "scope": " ".join(scene.sandbox.tokens.bot_scopes)}
    link = f"{scene.sandbox.url}/oauth/v2/authorize?{urlencode(wanted)}"
    code = parse_qs(urlsplit(await scene.stage.consent(link, team)).query)["code"][0]
    bought = {**CLIENT, "code": code, "redirect_uri": REDIRECT}
    return str((await scene.app.client.api_call("oauth.v2.access", params=bought))["access_token"])


@played(manifest=several())
async def test_the_app_hears_which_workspace_speaks(scene: Scene) -> None:
    cat = await scene.actor(CAT)
    room = next(one["id"] for one in await cat.channels() if one["kind"] == "channel")
    assert (await cat.command("/mentor hello", room))["error"] == "unknown_command", "it is not installed there yet"
    await token_of(scene, SECOND.id)
    assert (await cat.command("/mentor hello", room))["ok"]
    assert [one["text"] for one in await cat.messages(room)][-1] == "Hello"
    assert (scene.heard[-1]["team_id"], scene.heard[-1]["user_id"]) == (SECOND.id, CAT)
    await scene.stage.change_profile(CAT, real_name="Catherine Lowe")
    await scene.hears("user_change")
    told = scene.heard[-1]
    assert (told["team_id"], told["authorizations"][0]["user_id"]) == (SECOND.id, SECOND.bot_user)
    with pytest.raises(Refused, match="channel_not_found"):
        await scene.ada.messages(room)


@pytest.mark.parametrize("http", [False, True])
def test_a_workspace_that_removes_the_app_is_the_only_one(http: bool) -> None:
    @played(manifest=several(), http=http)
    async def story(scene: Scene) -> None:
        token = await token_of(scene, SECOND.id)
        await scene.stage.uninstall(SECOND.id)
        await scene.hears("tokens_revoked")
        await scene.hears("app_uninstalled")
        assert {one["team_id"] for one in scene.heard} == {SECOND.id}
        scene.app.client.token = token
        with pytest.raises(SlackApiError, match="account_inactive"):
            await scene.app.client.auth_test()
        assert [one["installed"] for one in await scene.stage.teams()] == [True, False, False, False]

    story()


@played(manifest=several(org_deploy_enabled=True))
async def test_an_organisation_lets_the_app_in_and_out_and_removes_it(scene: Scene) -> None:
    await token_of(scene, ORGANISATION.id)
    await scene.stage.access(grant=[NORTH.id, SOUTH.id])
    (granted,) = await scene.hears("team_access_granted")
    assert granted["team_ids"] == [NORTH.id, SOUTH.id]
    assert scene.heard[-1]["enterprise_id"] == ORGANISATION.id
    assert "team_id" not in scene.heard[-1]
    hel = await scene.actor(HEL)
    room = next(one["id"] for one in await hel.channels() if one["kind"] == "channel")
    assert (await hel.command("/mentor hello", room))["ok"]
    heard = {name: scene.heard[-1][name] for name in ("team_id", "enterprise_id", "is_enterprise_install")}
    assert heard == {"team_id": NORTH.id, "enterprise_id": ORGANISATION.id, "is_enterprise_install": "true"}
    await scene.stage.change_profile(HEL, real_name="Helga Moen")
    await scene.hears("user_change")
    assert scene.heard[-1]["authorizations"][0] == {
        "enterprise_id": ORGANISATION.id,
        "team_id": None,
        "user_id": NORTH.bot_user,
        "is_bot": True,
        "is_enterprise_install": True,
    }
    await scene.stage.access(revoke=[NORTH.id])
    await scene.hears("team_access_revoked")
    assert (await hel.command("/mentor hello", room))["error"] == "unknown_command"
    await scene.stage.uninstall(ORGANISATION.id)
    await scene.hears("app_uninstalled")
    assert not any(one["org_wide"] for one in await scene.stage.teams())
    with pytest.raises(Refused, match="team_not_found"):
        await scene.stage.access(grant=[SECOND.id])
