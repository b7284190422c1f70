"""blocks.validate: whether Slack would take these blocks, this view or this message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sandbox.arguments import messages
from sandbox.blocks import message_problems, view_problems
from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Json

_KINDS = ("blocks", "view", "message")
_PROBLEM = re.compile(r"(.*) \[json-pointer:(.*)\]", re.DOTALL)


async def blocks(asked: Asked) -> Json:
    given = [kind for kind in _KINDS if asked.arguments.given(kind)]
    if len(given) != 1:
        raise WorldError("invalid_arguments", **messages("must provide exactly one of `blocks`, `view`, or `message`"))
    kind = given[0]
    if problems := _problems(kind, asked.arguments.nested(kind, f"invalid_{kind}")):
        raise WorldError(f"invalid_{kind}", errors=[_told(problem) for problem in problems])
    return {}


def _problems(kind: str, value: Any) -> list[str]:
    if kind == "view":
        return view_problems(value, "modal", "home")
    if kind == "message":
        value = value.get("blocks", []) if isinstance(value, dict) else value
    return message_problems(value)


def _told(problem: str) -> Json:
    found = _PROBLEM.fullmatch(problem)
    assert found is not None
    return {"code": "failed_constraint", "message": found[1], "pointer": found[2].removeprefix("/blocks")}
