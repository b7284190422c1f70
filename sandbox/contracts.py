"""What Slack documents of each method: arguments, scopes, tier and error codes, read from the data beside it."""

from __future__ import annotations

import dataclasses
import functools
import json
import pathlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.nouns import Json

_FOLDER = pathlib.Path(__file__).parent / "data" / "method-contracts"

UNDOCUMENTED = frozenset(
    {
        "invalid_arguments",
        "invalid_auth",
        "invalid_cursor",
        "invalid_json",
        "invalid_limit",
        "json_not_object",
        "missing_argument",
        "invalid_view",
        "team_access_not_granted",
    }
)
"""Codes that any method may answer though no list here names them: of Slack's argument parser, and of organisations."""


@dataclasses.dataclass(frozen=True)
class Contract:
    """One method as documented."""

    method: str
    arguments: dict[str, Json]
    required: tuple[str, ...]
    scopes: tuple[str, ...]
    tier: str | None
    takes_json: bool
    errors: frozenset[str]
    examples: Json


@functools.cache
def common_errors() -> frozenset[str]:
    return frozenset(json.loads((_FOLDER / "_common-errors.json").read_text())["errors"]) | UNDOCUMENTED


@functools.cache
def contract(method: str) -> Contract:
    """Return the contract of a method; KeyError for one that is not documented here."""
    path = _FOLDER / f"{method}.json"
    if not path.is_file():
        raise KeyError(method)
    data = json.loads(path.read_text())
    arguments = data.get("args", {})
    return Contract(
        method=method,
        arguments=arguments.get("properties", {}),
        required=tuple(name for name in arguments.get("required", ()) if name != "token"),
        scopes=tuple(data.get("scope", {}).get("bot", ())),
        tier=data.get("rate_limits"),
        takes_json=bool(data.get("json_input_supported")),
        errors=frozenset(data.get("errors", {})),
        examples=data.get("examples", {}),
    )
