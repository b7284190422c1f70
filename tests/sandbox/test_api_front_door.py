"""What every method has in common: arguments, tokens, scopes, headers, the record."""

from __future__ import annotations

import ast
import datetime as dt
import json
import pathlib
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime

import aiohttp
import pytest

import sandbox
from sandbox.api import METHODS
from sandbox.contracts import common_errors, contract
from sandbox.server import Options
from tests.sandbox.conftest import ADA, MANIFEST, Slack

BEARER = {"Authorization": "Bearer xoxb-sandbox"}


def body(answer: tuple[int, str, dict[str, str]]) -> dict[str, object]:
    return dict(json.loads(answer[1]))


def test_an_address_that_others_could_reach_is_refused() -> None:
    for host in ("0.0.0.0", "192.168.1.4", "::", "example.com"):
        with pytest.raises(ValueError, match="loopback"):
            Options(MANIFEST, host=host)


def test_time_does_not_stand_still() -> None:
    with pytest.raises(ValueError, match="forward"):
        Options(MANIFEST, speed=0)


def test_it_opens_on_ipv6_loopback_too(starts: Callable[..., Slack]) -> None:
    slack = starts(host="::1")
    assert slack.sandbox.url.startswith("http://[::1]:")
    assert slack.ok("auth.test")["team_id"] == "T0FLIPSIDE"


@pytest.mark.parametrize(
    "request_",
    [
        {"params": {"user": ADA}},
        {"data": {"user": ADA}},
        {"data": aiohttp.FormData({"user": ADA}, default_to_multipart=True)},
    ],
)
def test_arguments_come_as_query_form_or_multipart(slack: Slack, request_: dict[str, object]) -> None:
    found = body(slack.post("/api/users.info", headers=BEARER, **request_))
    assert found["user"]["id"] == ADA  # type: ignore[index]


def test_arguments_come_by_get_and_the_token_as_one_of_them(slack: Slack) -> None:
    found = body(slack.get("/api/users.info", params={"user": ADA, "token": "xoxb-sandbox"}))
    assert found["ok"] is True


def test_a_method_that_takes_no_json_does_not_look_at_it(slack: Slack) -> None:
    assert body(slack.post("/api/users.info", headers=BEARER, json={"user": ADA}))["error"] == "user_not_found"
    assert body(slack.post("/api/team.info", headers=BEARER, json={"team": "T0OTHER"}))["error"] == "team_not_found"


@pytest.mark.parametrize(
    ("kind", "sent", "error"),
    [
        ("application/json", "{", "invalid_json"),
        ("application/json", "[]", "json_not_object"),
        ("application/xml", "<a/>", "invalid_post_type"),
        ("application/json; charset=ebcdic", "{}", "invalid_charset"),
        ("multipart/form-data", "a", "invalid_form_data"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(slack: Slack, kind: str, sent: str, error: str) -> None:
    answer = slack.post("/api/chat.postMessage", headers={**BEARER, "Content-Type": kind}, data=sent)
    assert (answer[0], body(answer)["error"]) == (200, error)


def test_a_body_without_a_type_is_refused(slack: Slack) -> None:
    sent = {"headers": BEARER, "data": b"text=a", "skip_auto_headers": ["Content-Type"]}
    assert body(slack.post("/api/chat.postMessage", **sent))["error"] == "missing_post_type"


def test_names_that_no_argument_can_have_are_refused(slack: Slack) -> None:
    assert slack.refused("auth.test", **{"a-b": "1"}) == "invalid_arg_name"
    assert slack.refused("auth.test", **{"a" * 65: "1"}) == "invalid_arg_name"
    assert slack.refused("auth.test", **{"users[0]": "1"}) == "invalid_array_arg"


def test_unknown_arguments_are_ignored(slack: Slack) -> None:
    assert slack.ok("auth.test", surprise="1")["user"] == "flipside"


def test_charsets_are_warned_of(slack: Slack) -> None:
    plain = body(slack.post("/api/auth.test", headers={**BEARER, "Content-Type": "application/json"}, data="{}"))
    assert (plain["warning"], plain["response_metadata"]) == ("missing_charset", {"warnings": ["missing_charset"]})
    kind = "application/x-www-form-urlencoded; charset=utf-8"
    assert body(slack.post("/api/auth.test", headers={**BEARER, "Content-Type": kind}, data="a=1"))["warning"]


def test_an_unknown_method_says_so(slack: Slack) -> None:
    assert slack.refusal("mentors.list") == {"ok": False, "error": "unknown_method", "req_method": "mentors.list"}


def test_what_is_missing_is_named(slack: Slack) -> None:
    answer = slack.refusal("chat.postMessage", text="hello")
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"] == {"messages": ["[ERROR] missing required field: channel"]}


def test_a_token_must_be_there_known_alive_and_of_the_right_kind(slack: Slack) -> None:
    assert body(slack.post("/api/auth.test"))["error"] == "not_authed"
    assert slack.refused("auth.test", token="xoxb-other") == "invalid_auth"
    assert slack.refused("users.list", token="xapp-sandbox") == "not_allowed_token_type"
    assert slack.refused("apps.connections.open") == "not_allowed_token_type"
    tokens, team = slack.sandbox.tokens, slack.sandbox.world.team
    installed = [tokens.newest(team) is not None]
    tokens.kill("xoxb-sandbox")
    installed.append(tokens.newest(team) is not None)
    newest = tokens.new_bot_token()
    assert [*installed, tokens.newest(team)] == [True, False, newest]
    assert slack.refused("auth.test") == "token_revoked"
    slack.sandbox.tokens.kill("xoxb-sandbox", "account_inactive")
    assert slack.refused("chat.postMessage", channel=ADA, text="a") == "account_inactive"


def test_a_call_without_its_scope_names_it(slack: Slack) -> None:
    answer = slack.refusal("files.info", file="F1")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "files:read")
    assert "chat:write" in answer["provided"].split(",")


@pytest.mark.parametrize("skew", [0, -90, 3600])
def test_the_headers_tell_scopes_and_the_time_of_slacks_machines(slack: Slack, skew: float) -> None:
    slack.sandbox.skew = skew
    slack.sandbox.clock.forward(dt.timedelta(days=3))
    _, _, headers = slack.post("/api/users.list", headers=BEARER)
    assert headers["x-oauth-scopes"].startswith("commands,chat:write")
    assert headers["x-accepted-oauth-scopes"] == "users:read"
    told = parsedate_to_datetime(headers["Date"])
    assert abs(told.timestamp() - time.time() - skew) < 5


def test_every_call_is_recorded_without_its_token(slack: Slack) -> None:
    slack.get("/api/users.info", params={"user": ADA, "token": "xoxb-sandbox"})
    slack.refused("users.info", user="U0NOBODY")
    calls, number = slack.sandbox.judge.since(0)
    assert [(call.method, call.response.get("error"), call.applied) for call in calls] == [
        ("users.info", None, True),
        ("users.info", "user_not_found", False),
    ]
    assert calls[0].arguments == {"user": ADA}
    assert slack.sandbox.judge.since(number) == ([], 2)
    assert slack.sandbox.judge.counts["users.info"] == 2


def test_every_method_has_a_contract() -> None:
    for method in METHODS:
        assert contract(method).errors


def test_every_code_in_the_source_is_documented_somewhere() -> None:
    documented = common_errors().union(*(contract(method).errors for method in METHODS))
    folder = pathlib.Path(sandbox.__path__[0])
    server = [*folder.glob("api/*.py"), *folder.glob("blocks/*.py"), *map(folder.joinpath, ("views.py", "world.py"))]
    raised = {code for path in server for code in _raised(ast.parse(path.read_text()))}
    assert raised <= documented, raised - documented


def _raised(tree: ast.AST) -> set[str]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    names = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "WorldError"]
    return {name.value for name in names if isinstance(name, ast.Constant) and isinstance(name.value, str)}


def test_the_page_is_served_with_a_policy_and_nothing_else_is(slack: Slack) -> None:
    for path in ("/page/..%2fserver.py", "/page/%2e%2e/server.py", "/page/nothing.js"):
        assert slack.get(path)[0] == 404


def test_the_page_is_held_to_its_own_address(slack: Slack) -> None:
    for path in ("/", "/page/api.js"):
        status, _, headers = slack.get(path)
        assert status == 200
        assert headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert "http" not in headers["Content-Security-Policy"]
