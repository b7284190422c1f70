"""Pages and cursors of lists."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, TypeVar

from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.arguments import Arguments

Item = TypeVar("Item")
MAX_PAGE = 1000


def page(items: Sequence[Item], arguments: Arguments, default: int, most: int = MAX_PAGE) -> tuple[list[Item], str]:
    """Return the asked page and the cursor of the next one, empty after the last."""
    limit = arguments.number("limit", default)
    if limit < 1:
        raise WorldError("invalid_limit")
    start = _position(arguments.text("cursor"))
    end = start + min(limit, most)
    return list(items[start:end]), _cursor(end) if end < len(items) else ""


def _cursor(position: int) -> str:
    return base64.b64encode(f"next:{position}".encode()).decode()


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        name, _, position = base64.b64decode(cursor, validate=True).decode().partition(":")
        if name == "next":
            return int(position)
    except (binascii.Error, ValueError):
        pass
    raise WorldError("invalid_cursor")
