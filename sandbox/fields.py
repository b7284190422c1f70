"""What can be filled in on a surface: each element's value as Slack states it, its initial value, what is allowed."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from sandbox.blocks import elements
from sandbox.nouns import Json, WorldError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(NamedTuple):
    """Where the state of an element stands, and what a plain value for it is."""

    key: str
    initial: str
    plain: str


KINDS = {
    "plain_text_input": Kind("value", "initial_value", "text"),
    "email_text_input": Kind("value", "initial_value", "text"),
    "url_text_input": Kind("value", "initial_value", "text"),
    "number_input": Kind("value", "initial_value", "text"),
    "rich_text_input": Kind("rich_text_value", "initial_value", "rich"),
    "static_select": Kind("selected_option", "initial_option", "option"),
    "external_select": Kind("selected_option", "initial_option", "option"),
    "radio_buttons": Kind("selected_option", "initial_option", "option"),
    "multi_static_select": Kind("selected_options", "initial_options", "options"),
    "multi_external_select": Kind("selected_options", "initial_options", "options"),
    "checkboxes": Kind("selected_options", "initial_options", "options"),
    "users_select": Kind("selected_user", "initial_user", "id"),
    "multi_users_select": Kind("selected_users", "initial_users", "ids"),
    "conversations_select": Kind("selected_conversation", "initial_conversation", "id"),
    "multi_conversations_select": Kind("selected_conversations", "initial_conversations", "ids"),
    "channels_select": Kind("selected_channel", "initial_channel", "id"),
    "multi_channels_select": Kind("selected_channels", "initial_channels", "ids"),
    "datepicker": Kind("selected_date", "initial_date", "date"),
    "timepicker": Kind("selected_time", "initial_time", "time"),
    "datetimepicker": Kind("selected_date_time", "initial_date_time", "moment"),
    "file_input": Kind("files", "", "files"),
}
"""Elements with a state; buttons and overflow menus have none."""

_MANY = {"options", "ids", "files"}
REQUIRED = "Please complete this required field."


class Field(NamedTuple):
    """An element in its block."""

    block: Json
    element: Json

    @property
    def is_input(self) -> bool:
        return bool(self.block["type"] == "input")

    @property
    def kind(self) -> Kind | None:
        return KINDS.get(self.element["type"])


def fields(blocks: list[Json]) -> Iterator[Field]:
    """Yield every element that a person can use, also those inside containers."""
    for block in blocks:
        if block["type"] == "container":
            yield from fields(block.get("child_blocks", []))
        if block["type"] == "carousel":
            yield from fields(block["elements"])
        for element in elements(block):
            yield Field(block, element)


def field(blocks: list[Json], action_id: str, block_id: str | None = None) -> Field:
    for found in fields(blocks):
        if found.element["action_id"] == action_id and block_id in (None, found.block.get("block_id")):
            return found
    raise WorldError("action_not_found", message=f"there is no {action_id!r} here")


def state_of(blocks: list[Json], filled: Json) -> Json:
    """Return Slack's `state.values`: what was filled in, else the initial value, for every element with a state."""
    values: Json = {}
    for found in fields(blocks):
        if found.kind is not None:
            block_id, action_id = found.block.get("block_id", ""), found.element["action_id"]
            entry = filled.get(block_id, {}).get(action_id) or initial(found)
            values.setdefault(block_id, {})[action_id] = entry
    return values


def initial(found: Field) -> Json:
    kind = found.kind
    assert kind is not None
    value = found.element.get(kind.initial)
    return {"type": found.element["type"], kind.key: [] if value is None and kind.plain in _MANY else value}


def entry(found: Field, plain: Any) -> Json:
    """Turn a plain value (text, an option's value, ids, a date …) into Slack's entry, or refuse it."""
    kind = found.kind
    if kind is None:
        raise WorldError("invalid_value", message=f"a {found.element['type']} cannot be filled in")
    empty = plain is None or plain in ("", [])
    if kind.plain in _MANY:
        items = [] if empty else plain if isinstance(plain, list) else [plain]
        value: Any = [_one(found, kind.plain, item) for item in items]
    else:
        value = None if empty else _one(found, kind.plain, plain)
    return {"type": found.element["type"], kind.key: value}


def _one(found: Field, plain: str, value: Any) -> Any:
    if plain in {"option", "options"}:
        return option(found.element, value)
    if plain == "moment" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if plain in {"rich", "files"} and isinstance(value, dict):
        return value
    if plain == "rich" and isinstance(value, str):
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": value}]}
        return {"type": "rich_text", "elements": [section]}
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not _readable(plain, value):
        raise WorldError("invalid_value", message=f"{value!r} is no {plain} for {found.element['action_id']!r}")
    return value


def _readable(plain: str, value: str) -> bool:
    try:
        if plain == "date":
            dt.date.fromisoformat(value)
        elif plain == "time":
            return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is not None
    except ValueError:
        return False
    return plain not in {"moment", "rich", "files"}


def option(element: Json, value: Any) -> Json:
    """Return the option with this value (or with this text, which is what a person reads)."""
    groups = element.get("option_groups") or [{"options": element.get("options", [])}]
    options = [candidate for group in groups for candidate in group["options"]]
    for candidate in options:
        if value in (candidate.get("value"), candidate["text"]["text"]):
            return {name: candidate[name] for name in ("text", "value", "description") if name in candidate}
    raise WorldError("invalid_value", message=f"{element['action_id']!r} has no option {value!r}")
