"""views.*: trigger ids, the stack, hashes, external ids and what was filled in."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from sandbox.nouns import WorldError
from sandbox.triggers import REMEMBERED, Triggers
from tests.sandbox.conftest import ADA, BRUNO, MANIFEST, OTHER_BOT, Slack

Json = dict[str, Any]
INPUT: Json = {
    "type": "input",
    "block_id": "topic",
    "label": {"type": "plain_text", "text": "Topic"},
    "element": {"type": "plain_text_input", "action_id": "text"},
}
HOME: Json = {"type": "home", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}]}


def modal(**fields: Any) -> Json:
    title, submit = {"type": "plain_text", "text": "Join"}, {"type": "plain_text", "text": "Send"}
    return {"type": "modal", "title": title, "submit": submit, "blocks": [INPUT], **fields}


def opened(slack: Slack, user: str = ADA, **fields: Any) -> Json:
    view: Json = slack.ok("views.open", trigger_id=slack.sandbox.triggers.new(user), view=modal(**fields))["view"]
    return view


def test_a_modal_opens_and_is_completed(slack: Slack) -> None:
    view = opened(slack, private_metadata="m", callback_id="join")
    assert view["id"].startswith("V")
    assert (view["root_view_id"], view["previous_view_id"]) == (view["id"], None)
    assert (view["private_metadata"], view["callback_id"], view["external_id"]) == ("m", "join", "")
    assert (view["team_id"], view["app_id"], view["bot_id"]) == ("T0FLIPSIDE", "A0FLIPSIDE", "B0FLIPSIDE")
    assert view["title"] == {"type": "plain_text", "text": "Join", "emoji": True}
    assert view["blocks"][0]["optional"] is False
    assert view["clear_on_close"] is view["notify_on_close"] is False
    assert [open_view.id for open_view in slack.sandbox.world.stacks[ADA]] == [view["id"]]


def test_a_trigger_id_works_once_for_three_seconds(slack: Slack, monkeypatch: pytest.MonkeyPatch) -> None:
    assert slack.refused("views.open", trigger_id="1.2.x", view=modal()) == "invalid_trigger_id"
    answer = slack.refusal("views.open", view=modal())
    assert answer["error"] == "invalid_arguments"
    trigger_id = slack.sandbox.triggers.new(ADA)
    slack.ok("views.open", trigger_id=trigger_id, view=modal())
    assert slack.refused("views.open", trigger_id=trigger_id, view=modal()) == "exchanged_trigger_id"
    late = slack.sandbox.triggers.new(ADA)
    now = time.monotonic()
    monkeypatch.setattr("sandbox.triggers.time.monotonic", lambda: now + 3.1)
    assert slack.refused("views.push", trigger_id=late, view=modal()) == "expired_trigger_id"


def test_a_wrong_view_does_not_use_the_trigger_up(slack: Slack) -> None:
    trigger_id = slack.sandbox.triggers.new(ADA)
    assert slack.refused("views.open", trigger_id=trigger_id, view=modal(title=None)) == "invalid_arguments"
    assert slack.ok("views.open", trigger_id=trigger_id, view=modal())


def test_the_stack_holds_three(slack: Slack) -> None:
    root = opened(slack)
    second = slack.ok("views.push", trigger_id=slack.sandbox.triggers.new(ADA), view=modal())["view"]
    assert (second["root_view_id"], second["previous_view_id"]) == (root["id"], root["id"])
    third = slack.ok("views.push", trigger_id=slack.sandbox.triggers.new(ADA), view=modal())["view"]
    assert (third["root_view_id"], third["previous_view_id"]) == (root["id"], second["id"])
    fourth = slack.refused("views.push", trigger_id=slack.sandbox.triggers.new(ADA), view=modal())
    assert fourth == "push_limit_reached"


def test_there_must_be_a_modal_to_push_onto(slack: Slack) -> None:
    assert slack.refused("views.push", trigger_id=slack.sandbox.triggers.new(BRUNO), view=modal()) == "not_found"


def test_an_update_needs_the_view_and_its_newest_hash(slack: Slack) -> None:
    view = opened(slack)
    changed = slack.ok("views.update", view_id=view["id"], hash=view["hash"], view=modal(callback_id="next"))["view"]
    assert (changed["callback_id"], changed["id"]) == ("next", view["id"])
    assert changed["hash"] != view["hash"]
    stale = slack.refused("views.update", view_id=view["id"], hash=view["hash"], view=modal())
    assert stale == "hash_conflict"
    assert slack.ok("views.update", view_id=view["id"], view=modal())
    assert slack.refused("views.update", view_id="V0NOTHING", view=modal()) == "not_found"
    assert slack.refused("views.update", view=modal()) == "invalid_arguments"
    assert slack.refused("views.update", view_id=view["id"], external_id="a", view=modal()) == "invalid_arguments"


def test_what_was_filled_in_survives_where_the_ids_stay(slack: Slack) -> None:
    view = opened(slack)
    (stored,) = slack.sandbox.world.stacks[ADA]
    filled = {"type": "plain_text_input", "value": "typed"}
    stored.values = {"topic": {"text": filled}}
    kept = slack.ok("views.update", view_id=view["id"], view=modal(callback_id="next"))["view"]
    assert kept["state"]["values"] == {"topic": {"text": filled}}
    renamed = {**INPUT, "block_id": "other"}
    slack.ok("views.update", view_id=view["id"], view=modal(blocks=[renamed]))
    assert stored.values == {}


def test_an_external_id_is_unique_and_finds_its_view(slack: Slack) -> None:
    view = opened(slack, external_id="mine")
    other = slack.sandbox.triggers.new(BRUNO)
    assert slack.refused("views.open", trigger_id=other, view=modal(external_id="mine")) == "duplicate_external_id"
    pushed = slack.sandbox.triggers.new(ADA)
    assert slack.refused("views.push", trigger_id=pushed, view=modal(external_id="mine")) == "duplicate_external_id"
    found = slack.ok("views.update", external_id="mine", view=modal(external_id="mine"))["view"]
    assert found["id"] == view["id"]
    home = {**HOME, "external_id": "mine"}
    assert slack.refused("views.publish", user_id=BRUNO, view=home) == "duplicate_external_id"
    slack.ok("views.publish", user_id=BRUNO, view={**HOME, "external_id": "his"})
    clash = slack.refused("views.update", view_id=view["id"], view=modal(external_id="his"))
    assert clash == "duplicate_external_id"


def test_a_view_has_a_size(slack: Slack) -> None:
    long = {"type": "section", "text": {"type": "plain_text", "text": "x" * 3_000}}
    view = opened(slack)
    for method, more in (
        ("views.open", {"trigger_id": slack.sandbox.triggers.new(ADA)}),
        ("views.push", {"trigger_id": slack.sandbox.triggers.new(ADA)}),
        ("views.update", {"view_id": view["id"]}),
    ):
        assert slack.refused(method, view=modal(blocks=[long] * 90), **more) == "view_too_large"
    assert slack.refused("views.publish", user_id=ADA, view={**HOME, "blocks": [long] * 90}) == "view_too_large"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": None}, "missing required field: title [json-pointer:/view]"),
        ({"submit": None}, "missing required field: submit [json-pointer:/view]"),
        ({"title": {"type": "plain_text", "text": "x" * 25}}, "must be less than 25 characters"),
        ({"title": {"type": "mrkdwn", "text": "x"}}, "unsupported type: mrkdwn [json-pointer:/view/title/type]"),
        ({"private_metadata": "x" * 3_001}, "must be less than 3001 characters"),
        ({"type": "home"}, "unsupported type: home [json-pointer:/view/type]"),
        ({"colour": "red"}, "invalid additional property: colour [json-pointer:/view]"),
        ({"blocks": [INPUT, INPUT]}, "block_id already exists: topic [json-pointer:/view/blocks/1/block_id]"),
        ({"blocks": [{"type": "markdown", "text": "a"}]}, "unsupported type: markdown"),
    ],
)
def test_a_wrong_view_is_pointed_at(slack: Slack, fields: Json, message: str) -> None:
    answer = slack.refusal("views.open", trigger_id=slack.sandbox.triggers.new(ADA), view=modal(**fields))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"][0].startswith(f"[ERROR] {message}")


def test_a_view_comes_as_a_json_string_too(slack: Slack) -> None:
    assert slack.refused("views.publish", user_id=ADA, view="{") == "invalid_arguments"
    assert slack.ok("views.publish", user_id=ADA, view='{"type": "home", "blocks": []}')


def test_a_home_is_published_and_replaced(slack: Slack) -> None:
    first = slack.ok("views.publish", user_id=ADA, view=HOME)["view"]
    second = slack.ok("views.publish", user_id=ADA, view=HOME, hash=first["hash"])["view"]
    assert (second["id"], second["type"]) == (first["id"], "home")
    assert slack.refused("views.publish", user_id=ADA, view=HOME, hash=first["hash"]) == "hash_conflict"
    assert slack.refused("views.publish", user_id=BRUNO, view=HOME, hash="1.x") == "hash_conflict"
    assert slack.sandbox.world.homes[ADA].id == first["id"]


def test_a_home_is_for_a_person_and_of_its_own_kind(slack: Slack) -> None:
    for nobody in ("U0NOBODY", OTHER_BOT):
        assert slack.refused("views.publish", user_id=nobody, view=HOME) == "invalid_arguments"
    assert slack.refused("views.publish", user_id=ADA, view=modal()) == "invalid_arguments"
    with_title = {**HOME, "title": {"type": "plain_text", "text": "x"}}
    assert slack.refused("views.publish", user_id=ADA, view=with_title) == "invalid_arguments"


def test_the_home_tab_must_be_switched_on(starts: Callable[..., Slack]) -> None:
    slack = starts(manifest={**MANIFEST, "features": {}})
    assert slack.refused("views.publish", user_id=ADA, view=HOME) == "not_enabled"


def test_trigger_ids_are_forgotten_in_time() -> None:
    triggers = Triggers()
    first = triggers.new(ADA)
    assert triggers.take(first) == ADA
    for _ in range(REMEMBERED):
        triggers.new(ADA)
    with pytest.raises(WorldError, match="invalid_trigger_id"):
        triggers.take(first)


def test_opening_a_modal_replaces_the_stack(slack: Slack) -> None:
    first = opened(slack)
    second = opened(slack)
    assert [view.id for view in slack.sandbox.world.stacks[ADA]] == [second["id"]]
    assert slack.refused("views.update", view_id=first["id"], view=modal()) == "not_found"
