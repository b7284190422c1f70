"""Installing the app: consent, code, token."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from tests.sandbox.conftest import Slack, manifest

Json = dict[str, Any]
REDIRECT = "https://app.example/slack/oauth_redirect"
LINK: Json = {"client_id": "1.2", "scope": "commands,chat:write", "redirect_uri": REDIRECT, "state": "<s>"}
CLIENT: Json = {"client_id": "1.2", "client_secret": "sandbox-client-secret"}


def consent(slack: Slack, answer: str = "allow", **changed: Any) -> dict[str, str]:
    form = {**LINK, "answer": answer, **changed}
    status, _, headers = slack.post("/oauth/v2/authorize", data=form, headers={"Origin": slack.sandbox.url})
    assert status == 302, headers
    back = urlsplit(headers["Location"])
    assert f"{back.scheme}://{back.netloc}{back.path}" == (changed.get("redirect_uri") or REDIRECT)
    return {name: values[0] for name, values in parse_qs(back.query).items()}


def test_the_page_shows_what_is_asked_for(slack: Slack) -> None:
    status, text, headers = slack.get("/oauth/v2/authorize", params=LINK)
    assert status == 200
    assert "<li>chat:write</li>" in text
    assert "&lt;s&gt;" in text
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client_id": "9.9"}, "invalid_client_id"),
        ({"redirect_uri": "https://evil.example/"}, "bad_redirect_uri"),
        ({"redirect_uri": f"{REDIRECT}.evil.example"}, "bad_redirect_uri"),
        ({"scope": ""}, "no_scopes"),
        ({"scope": "admin"}, "invalid_scope"),
    ],
)
def test_a_wrong_link_is_shown_as_such(slack: Slack, changed: Json, error: str) -> None:
    status, text, _ = slack.get("/oauth/v2/authorize", params={**LINK, **changed})
    assert status == 400
    assert error in text
    assert slack.post("/oauth/v2/authorize", data={**LINK, **changed, "answer": "allow"})[0] == 400


def test_another_site_cannot_consent_for_a_person(slack: Slack) -> None:
    answer = slack.post("/oauth/v2/authorize", data=LINK, headers={"Origin": "https://evil.example"})
    assert answer[0] == 403


# The SDK still uses what aiohttp has deprecated.
@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
def test_consent_buys_a_token_that_works(slack: Slack) -> None:
    told = consent(slack)
    assert told["state"] == "<s>"
    code = told["code"]
    answer = slack.run(slack.client.oauth_v2_access(**CLIENT, code=code, redirect_uri=REDIRECT))
    assert answer["scope"] == "commands,chat:write"
    assert (answer["team"]["id"], answer["bot_user_id"], answer["token_type"]) == ("T0FLIPSIDE", "U0FLIPBOT", "bot")
    assert slack.ok("auth.test", token=answer["access_token"])
    assert slack.refused("users.list", token=answer["access_token"]) == "missing_scope"
    used = slack.refused("oauth.v2.access", **CLIENT, code=code, redirect_uri=REDIRECT)
    assert used == "invalid_code"


def test_a_person_says_no(slack: Slack) -> None:
    assert consent(slack, "deny") == {"error": "access_denied", "state": "<s>"}


def test_a_code_is_bound_to_its_client_its_address_and_ten_minutes(slack: Slack) -> None:

    wrong = {**CLIENT, "client_secret": "x"}
    assert slack.refused("oauth.v2.access", **wrong, code="x") == "bad_client_secret"
    assert slack.refused("oauth.v2.access", client_id="9", client_secret="x", code="x") == "invalid_client_id"
    assert slack.refused("oauth.v2.access", **CLIENT, code="x") == "invalid_code"
    assert slack.refused("oauth.v2.access", **CLIENT, grant_type="password") == "invalid_grant_type"
    code = consent(slack)["code"]
    other = slack.refused("oauth.v2.access", **CLIENT, code=code, redirect_uri="https://app.example/")
    assert other == "bad_redirect_uri"
    late = consent(slack)["code"]
    slack.sandbox.clock.forward(dt.timedelta(minutes=11))
    assert slack.refused("oauth.v2.access", **CLIENT, code=late, redirect_uri=REDIRECT) == "invalid_code"


def test_the_client_may_come_by_basic_authentication(slack: Slack) -> None:
    code = consent(slack)["code"]
    form = {"code": code, "redirect_uri": REDIRECT}
    good = aiohttp.encode_basic_auth("1.2", "sandbox-client-secret")
    _, text, _ = slack.post("/api/oauth.v2.access", data=form, headers={"Authorization": good})
    assert '"ok": true' in text
    _, text, _ = slack.post("/api/oauth.v2.access", data=form, headers={"Authorization": "Basic ///"})
    assert "invalid_client_id" in text


def test_tokens_rotate_where_the_manifest_says_so(starts: Callable[..., Slack]) -> None:

    slack = starts(manifest=manifest(token_rotation_enabled=True))
    first = slack.ok("oauth.v2.access", **CLIENT, code=consent(slack)["code"], redirect_uri=REDIRECT)
    assert first["expires_in"] == 43_200
    slack.sandbox.clock.forward(dt.timedelta(hours=13))
    assert slack.ok("auth.test", token=first["access_token"]), "tokens live by the machine's time"
    slack.sandbox.installs.life = -1
    rotate = {**CLIENT, "grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    first = slack.ok("oauth.v2.access", **rotate)
    slack.sandbox.installs.life = 43_200
    assert slack.refused("auth.test", token=first["access_token"]) == "token_expired"
    rotate = {**CLIENT, "grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = slack.ok("oauth.v2.access", **rotate)
    assert slack.ok("auth.test", token=second["access_token"])
    assert slack.refused("oauth.v2.access", **rotate) == "invalid_refresh_token"
