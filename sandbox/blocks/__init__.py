"""Whether blocks and views are what Slack accepts, and what Slack makes of them; it knows no conversation."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from sandbox.blocks.composition import plain
from sandbox.blocks.elements import ELEMENTS
from sandbox.blocks.kinds import SURFACES
from sandbox.blocks.schema import Check, Problems, boolean, limit, say, shape, string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.nouns import Json

_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

_VIEW: dict[str, Check] = {
    "private_metadata": string(limit("view.private_metadata.max_length")),
    "callback_id": string(limit("view.callback_id.max_length")),
    "external_id": string(limit("view.external_id.max_length")),
}
_VIEWS: dict[str, Check] = {
    "modal": shape(
        {"title": plain(limit("view.title.max_length")), "blocks": SURFACES["modal"]},
        {
            "close": plain(limit("view.close.max_length")),
            "submit": plain(limit("view.submit.max_length")),
            "clear_on_close": boolean,
            "notify_on_close": boolean,
            "submit_disabled": boolean,
            **_VIEW,
        },
    ),
    "home": shape({"blocks": SURFACES["home"]}, _VIEW),
}


def message_problems(blocks: list[Json]) -> Problems:
    """Return what is wrong with the blocks of a message, in Slack's words."""
    problems: Problems = []
    SURFACES["message"](blocks, "/blocks", problems)
    if not problems:
        _together(blocks, "/blocks", problems)
        written = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
        if written > (longest := limit("markdown.total_text.max_length")):
            say(problems, f"must be less than {longest + 1} characters", "/blocks")
        charts = sum(block["type"] == "data_visualization" for block in blocks)
        if charts > (most := limit("message.data_visualizations.max_items")):
            say(problems, f"no more than {most} items allowed", "/blocks")
    return problems


def view_problems(view: Any, *kinds: str) -> Problems:
    """Return what is wrong with a view of one of these kinds (modal, home), in Slack's words."""
    problems: Problems = []
    if not isinstance(view, dict) or view.get("type") not in kinds:
        given = view.get("type") if isinstance(view, dict) else view
        say(problems, f"unsupported type: {given}", "/view/type")
        return problems
    # Slack takes an explicit null for a field that was left out.
    given = {name: value for name, value in view.items() if value is not None}
    _VIEWS[view["type"]](given, "/view", problems)
    if not problems:
        _together(view["blocks"], "/view/blocks", problems)
        if view["type"] == "modal" and "submit" not in given and any(b["type"] == "input" for b in view["blocks"]):
            say(problems, "missing required field: submit", "/view")
    return problems


def _together(blocks: list[Json], pointer: str, problems: Problems) -> None:
    """Look at what must be unique: block ids, action ids in one block, the element in focus."""
    block_ids: set[str] = set()
    focused = 0
    for place, block in _blocks(blocks, pointer):
        block_id = block.get("block_id")
        if block_id and block_id in block_ids:
            say(problems, f"block_id already exists: {block_id}", f"{place}/block_id")
        block_ids.add(block_id or "")
        action_ids: set[str] = set()
        for element in elements(block):
            action_id = element.get("action_id")
            if action_id and action_id in action_ids:
                say(problems, f"action_id already exists: {action_id}", place)
            action_ids.add(action_id or "")
            focused += bool(element.get("focus_on_load"))
    if focused > 1:
        say(problems, "only one element can have focus_on_load", pointer)


def _blocks(blocks: list[Json], pointer: str) -> Iterator[tuple[str, Json]]:
    for index, block in enumerate(blocks):
        place = f"{pointer}/{index}"
        yield place, block
        yield from _blocks(block.get("child_blocks", []), f"{place}/child_blocks")
        if block["type"] == "carousel":
            yield from _blocks(block["elements"], f"{place}/elements")


def elements(block: Json) -> list[Json]:
    """Return the elements of one block that a person can use."""
    listed = block.get("elements", []) if block["type"] in ("actions", "context_actions") else []
    found = [block.get("element"), block.get("accessory"), *listed, *block.get("actions", [])]
    return [element for element in found if element and element["type"] in ELEMENTS and element["type"] != "image"]


def walk(value: Any, pointer: str = "") -> Iterator[tuple[str, Json]]:
    """Yield every object in a JSON value with its JSON pointer."""
    if isinstance(value, dict):
        yield pointer, value
        for name, content in value.items():
            yield from walk(content, f"{pointer}/{name}")
    elif isinstance(value, list):
        for index, content in enumerate(value):
            yield from walk(content, f"{pointer}/{index}")


def complete(blocks: list[Json]) -> list[Json]:
    """Return the blocks as Slack stores them: every id there, every text object and input spelled out."""
    # Through JSON, so that nothing in it stands in two places at once.
    stored: list[Json] = json.loads(json.dumps(blocks))
    for _, found in walk(stored):
        if found.get("type") == "plain_text":
            found.setdefault("emoji", True)
        elif found.get("type") == "mrkdwn":
            found.setdefault("verbatim", False)
    for _, block in _blocks(stored, ""):
        if not block.get("block_id"):
            block["block_id"] = _short_id()
        if block["type"] == "input":
            block.setdefault("optional", False)
            block.setdefault("dispatch_action", False)
        for element in elements(block):
            if not element.get("action_id"):
                element["action_id"] = _short_id()
    return stored


def _short_id() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(5))
