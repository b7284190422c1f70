"""The manifest against Slack's schema and against the code: no scope, event or command too many, none too few."""

from __future__ import annotations

import ast
import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from slack_sdk.web.async_client import AsyncWebClient

import app
import handlers
from bot.delivery import looking
from handlers import grammar
from tests.register import visited

Json = dict[str, Any]

ROOT = app.ROOT
SAMPLES = ROOT / "tests" / "samples" / "manifest"
CONTRACTS = ROOT / "sandbox" / "data" / "method-contracts"
CATALOG = ROOT / "sandbox" / "data" / "event-catalog.json"
CODE = sorted([ROOT / "app.py", *ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/*.py")])


def loaded(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return yaml.safe_load(text) if path.suffix == ".yml" else json.loads(text)


MANIFEST: Json = loaded(ROOT / "manifest.yml")
SCOPES: set[str] = {*MANIFEST["oauth_config"]["scopes"]["bot"]}
OPTIONAL = {looking.SCOPE}
EVENTS: set[str] = {*MANIFEST["settings"]["event_subscriptions"]["bot_events"]}


def is_valid(manifest: Json) -> bool:
    schema = loaded(SAMPLES / "manifest.schema.2.0.0.json")
    return bool(jsonschema.validators.validator_for(schema)(schema).is_valid(manifest))


def nodes() -> Iterator[ast.AST]:
    """Yield everything that stands in the code which talks to Slack or decides what it says."""
    for path in CODE:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def contracts() -> dict[str, Json]:
    return {path.stem: loaded(path) for path in CONTRACTS.glob("[!_]*.json")}


def snake(method: str) -> str:
    """Return the client's name of a Web API method: chat_postMessage for chat.postMessage."""
    return method.replace(".", "_")


def called_methods() -> set[str]:
    """Return the Web API methods that the code calls, by the client's functions or by name."""
    by_function = {snake(method): method for method in contracts()}
    functions = {node.attr for node in nodes() if isinstance(node, ast.Attribute)}
    of_client = {name for name in functions if hasattr(AsyncWebClient, name) and "_" in name} - {"api_call"}
    unknown = {name for name in of_client if name not in by_function and not name.startswith("_")} - OF_THE_CLIENT
    assert not unknown, f"no contract says what these need: {unknown}"
    by_name = {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {by_function[name] for name in of_client if name in by_function} | (by_name & {*contracts()})


OF_THE_CLIENT = {"retry_handlers", "base_url"}  # what AsyncWebClient has besides methods


def listened_to(kind: str) -> set[str]:
    """Return the names of this kind that there are listeners for."""
    return {asked.name for asked in handlers.every_listener().known if asked.kind == kind}


def bot_scopes(method: str) -> set[str]:
    return {*contracts()[method]["scope"].get("bot", [])}


def event_scopes(event: str) -> set[str]:
    return next({*entry["scopes"]} for entry in loaded(CATALOG) if entry["name"] == event)


def test_the_manifest_is_valid() -> None:
    assert is_valid(MANIFEST)


@pytest.mark.parametrize(("sample", "valid"), [("manifest.v2.valid.json", True), ("manifest.v2.invalid.json", False)])
def test_the_schema_tells_good_from_bad(sample: str, valid: bool) -> None:
    assert is_valid(loaded(SAMPLES / sample)) is valid


@pytest.mark.parametrize(
    "spoil",
    [
        lambda manifest: manifest["display_information"].pop("name"),
        lambda manifest: manifest["display_information"].update(name="x" * 36),
        lambda manifest: manifest["settings"].update(nonsense=True),
        lambda manifest: manifest["features"]["slash_commands"][0].pop("description"),
    ],
)
def test_a_spoiled_manifest_is_not_valid(spoil: Any) -> None:
    manifest = copy.deepcopy(MANIFEST)
    spoil(manifest)
    assert not is_valid(manifest)


def test_the_methods_are_found_at_all() -> None:
    assert {"chat.postMessage", "conversations.open", "reactions.add", "users.info", "views.open"} <= called_methods()


@pytest.mark.parametrize("method", sorted(called_methods()))
def test_every_method_that_is_called_has_a_scope_it_needs(method: str) -> None:
    needed = bot_scopes(method)
    assert not needed or needed & SCOPES or needed & OPTIONAL


def test_conversations_are_read_only_where_a_workspace_gives_a_scope_of_its_own_for_it() -> None:
    """Whoever installs the app as it is can rely on it: the bot cannot read what people write."""
    assert not [scope for scope in SCOPES if scope.endswith(":history")]
    assert {"mpim:history"} == OPTIONAL


@pytest.mark.parametrize("event", sorted(EVENTS))
def test_every_event_has_a_scope_it_needs(event: str) -> None:
    needed = event_scopes(event)
    assert not needed or needed & SCOPES


@pytest.mark.parametrize("scope", sorted(SCOPES))
def test_every_scope_is_needed(scope: str) -> None:
    """Not merely of use: without it some method or event would have none that it needs."""
    rest = SCOPES - {scope}
    needs = [bot_scopes(method) for method in called_methods()] + [event_scopes(event) for event in EVENTS]
    needs += [{"commands"}] if listened_to("command") else []
    assert any(needed and not needed & rest for needed in needs)


def test_there_is_no_scope_to_read_conversations() -> None:
    asked = json.dumps(MANIFEST["oauth_config"])
    assert "history" not in asked
    assert "user" not in MANIFEST["oauth_config"]["scopes"]


def test_the_events_are_those_with_a_listener() -> None:
    assert listened_to("event") == EVENTS


def test_the_commands_are_those_with_a_listener() -> None:
    assert {grammar.COMMAND} == {one["command"] for one in MANIFEST["features"]["slash_commands"]}
    assert visited({"command": grammar.COMMAND, "text": "join"}).asked in handlers.every_listener().known


def test_people_in_a_command_arrive_as_ids() -> None:
    assert all(one["should_escape"] for one in MANIFEST["features"]["slash_commands"])


def test_the_manifest_for_http_is_valid_with_the_lines_of_the_readme() -> None:
    """The lines change every place where Slack has to know an address, and nothing but those."""
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 1
    lines = yaml.safe_load(blocks[0])
    manifest = merged(MANIFEST, lines)
    assert is_valid(manifest)
    assert manifest["settings"]["socket_mode_enabled"] is False
    addresses = re.findall(r"https://[^\"]+", json.dumps(lines))
    assert {*addresses} == {"https://flipside.example.com/slack/events"}
    assert len(addresses) == 3
    assert {*manifest["oauth_config"]["scopes"]["bot"]} == SCOPES


def test_the_manifest_for_many_workspaces_asks_for_nothing_else() -> None:
    """It differs only in how Slack reaches the bot, in where people come back to, and in what Slack lets it do."""
    many = loaded(ROOT / "docs" / "manifest-http.yml")
    assert is_valid(many)
    assert many["oauth_config"].pop("redirect_urls") == ["https://flipside.example.com/slack/oauth_redirect"]
    one = copy.deepcopy(MANIFEST)
    for manifest in (many, one):
        settings = manifest["settings"]
        for name in ("socket_mode_enabled", "org_deploy_enabled", "token_rotation_enabled"):
            settings.pop(name)
        for place in (*manifest["features"]["slash_commands"], settings["event_subscriptions"]):
            place.pop("url", None), place.pop("request_url", None)
        settings["interactivity"].pop("request_url", None)
    assert many == one


def merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{key: merged(one.get(key), value) for key, value in other.items()}}
    if isinstance(one, list) and isinstance(other, list):
        return [merged(mine, theirs) for mine, theirs in zip(one, other, strict=True)]
    return other
