"""The modals and Home tabs that people have open: stacks, hashes, external ids; it knows no trigger and no HTTP."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from sandbox import blocks
from sandbox.arguments import messages
from sandbox.nouns import View, WorldError

if TYPE_CHECKING:
    from sandbox.nouns import Json
    from sandbox.world import World

MAX_STACK = 3
MAX_BYTES = 250_000


def check(view: Any, *kinds: str) -> Json:
    """Return a view of one of these kinds, completed as Slack does, or refuse it."""
    if len(json.dumps(view, ensure_ascii=False).encode()) > MAX_BYTES:
        raise WorldError("view_too_large")
    if problems := blocks.view_problems(view, *kinds):
        raise WorldError("invalid_arguments", **messages(*problems))
    return {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "clear_on_close": False,
        "notify_on_close": False,
        "close": None,
        "submit": None,
        **{name: _spelled_out(value) for name, value in view.items() if value is not None},
        "blocks": blocks.complete(view["blocks"]),
    }


def _spelled_out(value: Any) -> Any:
    return {"emoji": True, **value} if isinstance(value, dict) and value.get("type") == "plain_text" else value


def open_modal(world: World, user: str, view: Any) -> View:
    """Open a modal; what the person had open before is gone."""
    checked = check(view, "modal")
    _unique_external_id(world, checked, replaced=world.stacks.get(user, []))
    close(world, user)
    return _stack(world, user, checked)


def push(world: World, user: str, view: Any) -> View:
    """Put a modal on top of the person's modals."""
    stack = world.stacks.get(user, [])
    if not stack:
        raise WorldError("not_found")
    if len(stack) >= MAX_STACK:
        raise WorldError("push_limit_reached")
    checked = check(view, "modal")
    _unique_external_id(world, checked)
    return _stack(world, user, checked)


def update(world: World, found: View, view: Any, expected: str | None = None) -> View:
    """Change an open view; what was filled in stays where block_id and action_id stay."""
    checked = check(view, str(found.view["type"]))
    if expected and expected != found.hash:
        raise WorldError("hash_conflict")
    _unique_external_id(world, checked, replaced=[found])
    found.values = _kept(found.values, checked["blocks"])
    found.view, found.hash, found.errors = checked, _hash(world), {}
    world.tell("view_opened" if checked["type"] == "modal" else "home_published", view=found)
    return found


def publish(world: World, user: str, view: Any, expected: str | None = None) -> View:
    """Show a person's Home tab, in place of what was there."""
    home = world.homes.get(user)
    if home is not None:
        return update(world, home, view, expected)
    checked = check(view, "home")
    if expected:
        raise WorldError("hash_conflict")
    _unique_external_id(world, checked)
    view_id = world.new_id("V")
    home = world.homes[user] = View(view_id, user, world.team, checked, view_id, _hash(world))
    world.tell("home_published", view=home)
    return home


def close(world: World, user: str) -> None:
    """Close all modals of a person, top first."""
    for view in reversed(world.stacks.pop(user, [])):
        world.tell("view_closed", view=view)


def find(world: World, view_id: str = "", external_id: str = "") -> View:
    """Return an open modal or a Home tab by either of its ids."""
    for view in _all(world):
        if view.id == view_id or (external_id and view.view["external_id"] == external_id):
            return view
    raise WorldError("not_found")


def _stack(world: World, user: str, checked: Json) -> View:
    stack = world.stacks.setdefault(user, [])
    view_id = world.new_id("V")
    root, previous = (stack[0].id, stack[-1].id) if stack else (view_id, None)
    view = View(view_id, user, world.team, checked, root, _hash(world), previous)
    stack.append(view)
    world.tell("view_opened", view=view)
    return view


def _all(world: World) -> list[View]:
    return [*world.homes.values(), *(view for stack in world.stacks.values() for view in stack)]


def _unique_external_id(world: World, checked: Json, replaced: list[View] | None = None) -> None:
    external_id = checked["external_id"]
    others = [view for view in _all(world) if view not in (replaced or [])]
    if external_id and any(view.view["external_id"] == external_id for view in others):
        raise WorldError("duplicate_external_id")


def _kept(values: Json, shown: list[Json]) -> Json:
    there = {(block["block_id"], element["action_id"]) for block in shown for element in blocks.elements(block)}
    kept: Json = {}
    for block_id, elements in values.items():
        for action_id, value in elements.items():
            if (block_id, action_id) in there:
                kept.setdefault(block_id, {})[action_id] = value
    return kept


def _hash(world: World) -> str:
    return f"{int(world.clock.now().timestamp())}.{secrets.token_hex(4)}"
