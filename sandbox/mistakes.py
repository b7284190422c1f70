"""What Slack's client itself finds wrong with a form before the app ever sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sandbox.fields import REQUIRED, Field, fields, state_of

if TYPE_CHECKING:
    from sandbox.nouns import Json

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = re.compile(r"https?://\S+|mailto:\S+|slack://\S+")


def mistakes(blocks: list[Json], filled: Json) -> dict[str, str]:
    """Return a sentence for each input block that Slack would not let a person submit."""
    values = state_of(blocks, filled)
    found = {}
    for one in fields(blocks):
        if one.is_input and one.kind is not None:
            block_id = one.block.get("block_id", "")
            value = values[block_id][one.element["action_id"]][one.kind.key]
            if sentence := _mistake(one, value):
                found[block_id] = sentence
    return found


def _mistake(found: Field, value: Any) -> str | None:
    if value in (None, "", []):
        return None if found.block.get("optional") else REQUIRED
    if isinstance(value, list):
        most = found.element.get("max_selected_items") or found.element.get("max_files")
        return f"Please select at most {most} items." if most and len(value) > most else None
    check = _CHECKS.get(found.element["type"])
    return check(found.element, value) if check else None


def _text(element: Json, value: str) -> str | None:
    if len(value) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    if len(value) > element.get("max_length", 3000):
        return f"Please enter at most {element.get('max_length', 3000)} characters."
    return None


def _number(element: Json, value: str) -> str | None:
    pattern = r"-?\d+(\.\d+)?" if element.get("is_decimal_allowed") else r"-?\d+"
    if not re.fullmatch(pattern, value):
        return "Please enter a valid number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Please enter a number of at least {element['min_value']}."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Please enter a number of at most {element['max_value']}."
    return None


def _email(_: Json, value: str) -> str | None:
    return None if _EMAIL.fullmatch(value) else "Please enter a valid email address."


def _url(_: Json, value: str) -> str | None:
    return None if _URL.fullmatch(value) else "Please enter a valid URL."


_CHECKS = {"plain_text_input": _text, "number_input": _number, "email_text_input": _email, "url_text_input": _url}
