"""The input blocks of a form and what was answered in them; it knows no form."""

from __future__ import annotations

import html
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.messages.text import LABEL, Block, clip, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Choice = tuple[str, str]  # value and label

HINT, PLACEHOLDER = 2_000, 150  # Slack's limits
DIGITS = 9  # of an id; the database takes none that is much longer


def field(label: str, name: str, element: Block, *, hint: str = "", optional: bool = False) -> Block:
    """An input block: `name` is its id and its element's."""
    drawn = {
        "type": "input",
        "block_id": name,
        "label": plain_text(label, HINT),
        "element": element | {"action_id": name},
        "optional": optional,
    }
    return drawn | ({"hint": plain_text(hint, HINT)} if hint else {})


def text(value: str, longest: int, *, lines: bool = False) -> Block:
    """A box to write in, one line or several, of at most `longest` characters."""
    box: Block = {"type": "plain_text_input", "multiline": lines, "max_length": longest}
    return box | ({"initial_value": clip(value, longest)} if value else {})


def number(value: float, most: float) -> Block:
    """A box for a number from 0 to `most`, whole or not."""
    return {
        "type": "number_input",
        "is_decimal_allowed": True,
        "min_value": "0",
        "max_value": f"{most:g}",
        "initial_value": f"{value:g}",
    }


def one(choices: Iterable[Choice], value: str | None, placeholder: str) -> Block:
    """One of a list that drops down."""
    return _marked({"type": "static_select", "placeholder": plain_text(placeholder, PLACEHOLDER)}, choices, value)


def radio(choices: Iterable[Choice], value: str | None) -> Block:
    """One of a few, all of them in sight."""
    return _marked({"type": "radio_buttons"}, choices, value)


def several(choices: Iterable[Choice], values: Sequence[str], placeholder: str) -> Block:
    """Any of a list that drops down, in the order of choosing."""
    drawn = {"type": "multi_static_select", "placeholder": plain_text(placeholder, PLACEHOLDER)}
    return _ticked(drawn, choices, values)


def boxes(choices: Iterable[Choice], values: Sequence[str]) -> Block:
    """Any of a few, all of them in sight."""
    return _ticked({"type": "checkboxes"}, choices, values)


def person(value: str | None, placeholder: str) -> Block:
    """A person of the workspace; Slack offers apps and guests as well."""
    drawn: Block = {"type": "users_select", "placeholder": plain_text(placeholder, PLACEHOLDER)}
    return drawn | ({"initial_user": value} if value else {})


def channel(value: str | None, placeholder: str) -> Block:
    """A channel of the workspace, public or private; Slack offers those that the person is in, too."""
    drawn: Block = {
        "type": "conversations_select",
        "placeholder": plain_text(placeholder, PLACEHOLDER),
        "filter": {"include": ["public", "private"], "exclude_external_shared_channels": True},
    }
    return drawn | ({"initial_conversation": value} if value else {})


def people(values: Sequence[str], placeholder: str, most: int) -> Block:
    """Several people of the workspace, at most so many."""
    drawn: Block = {
        "type": "multi_users_select",
        "placeholder": plain_text(placeholder, PLACEHOLDER),
        "max_selected_items": most,
    }
    return drawn | ({"initial_users": list(values)} if values else {})


def day(value: date | None, placeholder: str) -> Block:
    """A day of the calendar."""
    drawn: Block = {"type": "datepicker", "placeholder": plain_text(placeholder, PLACEHOLDER)}
    return drawn | ({"initial_date": value.isoformat()} if value else {})


def answer(view: dict[str, Any], name: str) -> Any:
    """What was answered in a field: text, a value, a list of values, a day or a Slack id; None where nothing was."""
    state = view.get("state", {}).get("values", {}).get(name, {}).get(name) or {}
    if "selected_options" in state:
        return [option["value"] for option in state["selected_options"] or []]
    if "selected_option" in state:
        return (state["selected_option"] or {}).get("value")
    if "selected_users" in state:
        return state["selected_users"] or []
    chosen = ("selected_user", "selected_conversation", "selected_date", "value")
    return next((state[key] for key in chosen if state.get(key)), None)


def date_answer(view: dict[str, Any], name: str) -> date | None:
    """The day that was chosen in a field, None where none was; a Refusal for what is no day."""
    chosen = answer(view, name)
    try:
        return date.fromisoformat(str(chosen)) if chosen else None
    except ValueError:
        raise Refusal("form-wrong", field=name) from None


def unescaped(text: str | None) -> str:
    """What was typed: Slack hands it over with & < > escaped (docs/slack.md section 7)."""
    return html.unescape(text or "")


def numbers(text: object, count: int) -> list[int]:
    """The `count` ids, separated by colons, that a control or a form carries; a Refusal when it carries others."""
    parts = str(text).split(":")
    if len(parts) != count or not all(part.isascii() and part.isdecimal() and len(part) <= DIGITS for part in parts):
        raise Refusal("form-outdated")
    return [int(part) for part in parts]


def _option(choice: Choice) -> Block:
    value, label = choice
    return {"text": plain_text(label, LABEL), "value": value}


def _marked(drawn: Block, choices: Iterable[Choice], value: str | None) -> Block:
    options = [_option(choice) for choice in choices]
    chosen = [option for option in options if option["value"] == value]
    return drawn | {"options": options} | ({"initial_option": chosen[0]} if chosen else {})


def _ticked(drawn: Block, choices: Iterable[Choice], values: Sequence[str]) -> Block:
    options = {choice[0]: _option(choice) for choice in choices}
    chosen = [options[value] for value in values if value in options]
    return drawn | {"options": list(options.values())} | ({"initial_options": chosen} if chosen else {})
