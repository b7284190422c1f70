"""views.*: what the bot opens for a person, within three seconds of their doing something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox import shapes, views
from sandbox.arguments import messages
from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Json, View


async def open_view(asked: Asked) -> Json:
    view = views.check(_view(asked), "modal")
    return _shown(views.open_modal(asked.world, _triggered(asked), view))


async def push(asked: Asked) -> Json:
    view = views.check(_view(asked), "modal")
    return _shown(views.push(asked.world, _triggered(asked), view))


async def update(asked: Asked) -> Json:
    view_id, external_id = asked.arguments.text("view_id"), asked.arguments.text("external_id")
    if bool(view_id) == bool(external_id):
        raise _wrong("must provide exactly one of `view_id` or `external_id`")
    view = _view(asked)
    found = views.find(asked.world, view_id, external_id)
    return _shown(views.update(asked.world, found, view, asked.arguments.text("hash") or None))


async def publish(asked: Asked) -> Json:
    app_home = asked.sandbox.options.manifest.get("features", {}).get("app_home", {})
    if not app_home.get("home_tab_enabled"):
        raise WorldError("not_enabled")
    user = asked.world.users.get(asked.arguments.text("user_id"))
    if user is None or user.is_bot:
        raise _wrong("invalid `user_id`")
    return _shown(views.publish(asked.world, user.id, _view(asked), asked.arguments.text("hash") or None))


def _view(asked: Asked) -> Any:
    return asked.arguments.nested("view")


def _triggered(asked: Asked) -> str:
    trigger_id = asked.arguments.text("trigger_id") or asked.arguments.text("interactivity_pointer")
    if not trigger_id:
        raise _wrong("missing required field: trigger_id")
    owner = asked.sandbox.triggers.owner(trigger_id)
    if owner is not None and owner not in asked.world.users:
        raise WorldError("invalid_trigger_id")
    return asked.sandbox.triggers.take(trigger_id)


def _shown(view: View) -> Json:
    return {"view": shapes.surface(view)}


def _wrong(line: str) -> WorldError:
    return WorldError("invalid_arguments", **messages(line))
