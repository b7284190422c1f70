"""Several workspaces: each has its own people, conversations and token, and none sees anything of another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sandbox.actors import Actor, Refused, Stage
from sandbox.teams import FIRST, NORTH, ORGANISATION, SECOND, SOUTH
from tests.sandbox.conftest import ADA, BRUNO, READING, Slack, manifest
from tests.sandbox.test_api_oauth import CLIENT, LINK, REDIRECT, consent

Json = dict[str, Any]
CAT, BEN, AMY = "U0SECCAT1", "U0SECBEN1", "U0SECAMY1"
HEL, KIM = "U0NORHEL1", "U0SOUKIM1"
ORG_WIDE = manifest(*READING, org_deploy_enabled=True)


def installed(slack: Slack, team: str) -> Json:
    """Install the app somewhere and return what oauth.v2.access answers."""
    code = consent(slack, team=team, scope=",".join(slack.sandbox.tokens.bot_scopes))["code"]
    return slack.ok("oauth.v2.access", **CLIENT, code=code, redirect_uri=REDIRECT)


@pytest.fixture
def second(reader: Slack) -> str:
    """The token of the second workspace."""
    return str(installed(reader, SECOND.id)["access_token"])


@pytest.fixture
def everywhere(starts: Callable[..., Slack]) -> tuple[Slack, str]:
    """A sandbox whose organisation has installed the app, and let it into one of its workspaces."""
    slack = starts(manifest=ORG_WIDE)
    answer = installed(slack, ORGANISATION.id)
    assert (answer["team"], answer["is_enterprise_install"]) == (None, True)
    assert answer["enterprise"] == {"id": ORGANISATION.id, "name": ORGANISATION.name}
    slack.do(slack.sandbox.installs.grant, [NORTH.id])
    return slack, str(answer["access_token"])


def test_a_token_says_where_it_is_from(reader: Slack, second: str) -> None:
    answer = reader.ok("auth.test", token=second)
    assert (answer["team_id"], answer["user_id"], answer["bot_id"]) == (SECOND.id, SECOND.bot_user, SECOND.bot_id)
    assert reader.ok("auth.test")["team_id"] == FIRST.id
    assert reader.ok("team.info", token=second)["team"]["name"] == SECOND.name
    assert reader.ok("auth.teams.list", token=second)["teams"] == [{"id": SECOND.id, "name": SECOND.name}]


def test_people_of_another_workspace_are_nobody(reader: Slack, second: str) -> None:
    here, there = ({one["id"] for one in reader.ok("users.list", token=token)["members"]} for token in (None, second))
    assert here & there == {"USLACKBOT"}
    assert {CAT, BEN, SECOND.bot_user} <= there
    assert reader.refused("users.info", token=second, user=ADA) == "user_not_found"
    assert reader.refused("users.info", user=CAT) == "user_not_found"
    assert reader.refused("conversations.open", token=second, users=f"{ADA},{CAT}") == "user_not_found"
    assert reader.refused("chat.postMessage", token=second, channel=ADA, text="hello") == "channel_not_found"
    assert reader.refused("views.publish", token=second, user_id=ADA, view={"type": "home", "blocks": []})


def test_conversations_of_another_workspace_are_not_there(reader: Slack, second: str) -> None:
    where = reader.ok("conversations.open", users=f"{ADA},{BRUNO}")["channel"]["id"]
    ts = reader.ok("chat.postMessage", channel=where, text="ours")["ts"]
    for method, arguments in {
        "chat.postMessage": {"text": "hello"},
        "chat.update": {"ts": ts, "text": "hello"},
        "chat.delete": {"ts": ts},
        "conversations.history": {},
        "conversations.members": {},
        "reactions.add": {"timestamp": ts, "name": "tada"},
        "reactions.get": {"timestamp": ts},
    }.items():
        assert reader.refused(method, token=second, channel=where, **arguments) == "channel_not_found", method
    theirs = reader.ok("conversations.open", token=second, users=f"{CAT},{BEN}")["channel"]["id"]
    assert reader.refused("chat.postMessage", channel=theirs, text="hello") == "channel_not_found"
    message = reader.ok("chat.postMessage", token=second, channel=theirs, text="hello")["message"]
    assert (message["team"], message["user"]) == (SECOND.id, SECOND.bot_user)


def test_a_trigger_of_another_workspace_opens_nothing(reader: Slack, second: str) -> None:
    trigger = reader.sandbox.triggers.new(ADA)
    view = {"type": "modal", "title": {"type": "plain_text", "text": "a"}, "blocks": []}
    assert reader.refused("views.open", token=second, trigger_id=trigger, view=view) == "invalid_trigger_id"


def test_limits_count_for_each_workspace(starts: Callable[..., Slack]) -> None:
    slack = starts(rate_limits=True)
    second = installed(slack, SECOND.id)["access_token"]
    for _ in range(20):
        slack.ok("users.list", limit=1)
    assert slack.refused("users.list", limit=1) == "ratelimited"
    assert slack.ok("users.list", token=second, limit=1)


def test_only_the_two_newest_of_the_tokens_that_expire_work(starts: Callable[..., Slack]) -> None:
    slack = starts(manifest=manifest(token_rotation_enabled=True))
    answers = [installed(slack, SECOND.id)]
    for _ in range(2):
        rotate = {"grant_type": "refresh_token", "refresh_token": answers[-1]["refresh_token"]}
        answers.append(slack.ok("oauth.v2.access", **CLIENT, **rotate))
    assert slack.refused("auth.test", token=answers[0]["access_token"]) == "token_revoked"
    assert all(slack.ok("auth.test", token=one["access_token"])["team_id"] == SECOND.id for one in answers[1:])
    assert slack.ok("auth.test"), "the other workspace's go on"


def test_a_token_of_the_organisation_acts_where_it_was_let_in(everywhere: tuple[Slack, str]) -> None:
    slack, token = everywhere
    answer = slack.ok("auth.test", token=token)
    assert (answer["enterprise_id"], answer["is_enterprise_install"]) == (ORGANISATION.id, True)
    assert slack.ok("auth.teams.list", token=token)["teams"] == [{"id": NORTH.id, "name": NORTH.name}]
    assert slack.refused("users.list", token=token) == "missing_argument"
    assert {one["id"] for one in slack.ok("users.list", token=token, team_id=NORTH.id)["members"]} >= {HEL}
    assert slack.refusal("users.list", token=token, team_id=SOUTH.id)["error"] == "team_access_not_granted"
    where = slack.ok("conversations.open", token=token, users=HEL)["channel"]["id"]
    assert slack.ok("chat.postMessage", token=token, channel=where, text="hello")["message"]["team"] == NORTH.id
    assert slack.refused("chat.postMessage", token=token, channel=KIM, text="hello") == "team_access_not_granted"
    slack.do(slack.sandbox.installs.grant, [SOUTH.id])
    assert slack.ok("chat.postMessage", token=token, channel=KIM, text="hello")
    assert slack.refused("chat.postMessage", token=token, channel=ADA, text="hello") == "channel_not_found"


def test_a_workspace_of_an_installed_organisation_cannot_install_by_itself(everywhere: tuple[Slack, str]) -> None:
    slack, _ = everywhere
    code = consent(slack, team=NORTH.id)["code"]
    why = slack.refused("oauth.v2.access", **CLIENT, code=code, redirect_uri=REDIRECT)
    assert why == "cannot_install_an_org_installed_app"


def test_the_consent_page_offers_the_organisation_only_where_the_manifest_does(starts: Callable[..., Slack]) -> None:
    for options, offered in (({}, False), ({"manifest": ORG_WIDE}, True)):
        page = starts(**options).get("/oauth/v2/authorize", params={**LINK, "team": SECOND.id})[1]
        assert f'<option value="{SECOND.id}" selected>' in page
        assert (ORGANISATION.id in page) == offered
    status, text, _ = starts().post("/oauth/v2/authorize", data={**LINK, "answer": "allow", "team": ORGANISATION.id})
    assert (status, text) == (400, "invalid_team")


def test_an_app_ends_a_token_or_its_installation(reader: Slack, second: str) -> None:
    assert reader.ok("auth.revoke", token=second, test=True)["revoked"] is False
    another = installed(reader, SECOND.id)["access_token"]
    assert reader.ok("auth.revoke", token=second)["revoked"] is True
    assert reader.refused("auth.test", token=second) == "token_revoked"
    wrong = {**CLIENT, "client_secret": "x"}
    assert reader.refused("apps.uninstall", token=another, **wrong) == "bad_client_secret"
    reader.ok("apps.uninstall", token=another, **CLIENT)
    assert reader.refused("auth.test", token=another) == "account_inactive"
    assert reader.ok("auth.test")


def test_tokens_stop_working_for_a_while(slack: Slack) -> None:
    async def turn(dead: str | None) -> None:
        async with Stage(slack.sandbox.url) as stage:
            await stage.kill_tokens(dead=dead)

    slack.run(turn("invalid_auth"))
    assert slack.refused("auth.test") == "invalid_auth"
    slack.run(turn(None))
    assert slack.ok("auth.test")
    with pytest.raises(Refused, match="dead"):
        slack.run(turn("asleep"))


def test_people_join_the_workspace_that_is_named(slack: Slack) -> None:
    async def story() -> tuple[str, list[str]]:
        async with Stage(slack.sandbox.url) as stage:
            newcomer = await stage.welcome("Nia Holt", team=SECOND.id)
            people = [one["id"] for one in (await stage.get(f"people?team={SECOND.id}"))["people"]]
            async with Actor(slack.sandbox.url, newcomer) as actor:
                await actor.dm(CAT)
                with pytest.raises(Refused, match="user_not_found"):
                    await actor.dm(ADA)
            return newcomer, people

    newcomer, people = slack.run(asyncio.wait_for(story(), 10))
    assert newcomer in people
