"""The arguments of a call, read from query, form, multipart or JSON as Slack reads them; it knows no method."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import TYPE_CHECKING, Any

from sandbox.nouns import Json, WorldError

if TYPE_CHECKING:
    from aiohttp import web

MAX_BODY = 4 * 1024 * 1024
_NAME = re.compile(r"[A-Za-z0-9_]{1,64}")
_CHARSETS = {"utf-8", "utf8", "iso-8859-1"}
_FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}
_TRUE, _FALSE = {"1", "true"}, {"", "0", "false"}


@dataclasses.dataclass
class Arguments:
    """The named values of one call; a form's values are strings, a JSON body's are what they are."""

    values: Json
    token: str | None = None
    basic: str = ""
    warnings: list[str] = dataclasses.field(default_factory=list)

    def given(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Return a string, empty when it was not given."""
        value = self.values.get(name)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (dict, list)):
            raise _wrong(f"must provide a string [json-pointer:/{name}]")
        return "" if value is None else str(value)

    def flag(self, name: str) -> bool:
        value = self.text(name).lower()
        if value not in _TRUE | _FALSE:
            raise _wrong(f"must provide a boolean [json-pointer:/{name}]")
        return value in _TRUE

    def number(self, name: str, default: int = 0) -> int:
        if not self.given(name):
            return default
        try:
            return int(self.text(name))
        except ValueError:
            raise _wrong(f"must provide an integer [json-pointer:/{name}]") from None

    def names(self, name: str) -> list[str]:
        """Return the items of a comma-separated string or of a list, without repeats."""
        value = self.values.get(name)
        items = value if isinstance(value, list) else self.text(name).split(",")
        return list(dict.fromkeys(item.strip() for item in map(str, items) if item.strip()))

    def nested(self, name: str, refusal: str = "invalid_arguments") -> Any:
        """Return an object or a list, given as such or as a JSON string; None when it was not given."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value.strip() else None
        except ValueError:
            raise WorldError(refusal, **messages(f"must be valid JSON [json-pointer:/{name}]")) from None


def messages(*lines: str) -> Json:
    """Return Slack's explanation that stands beside an error."""
    return {"response_metadata": {"messages": [f"[ERROR] {line}" for line in lines]}}


def _wrong(line: str) -> WorldError:
    return WorldError("invalid_arguments", **messages(line))


async def read(request: web.Request, *, takes_json: bool = True) -> Arguments:
    """Return the arguments of a request, or refuse it as Slack's front door does."""
    arguments = Arguments(dict(request.query))
    if request.method == "POST":
        await _read_body(request, arguments, takes_json=takes_json)
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    arguments.token = arguments.values.pop("token", None)
    if scheme.lower() == "bearer" and credentials.strip():
        arguments.token = credentials.strip()
    elif scheme.lower() == "basic":
        arguments.basic = credentials.strip()
    for name in arguments.values:
        if not _NAME.fullmatch(name):
            raise WorldError("invalid_array_arg" if name.endswith("]") else "invalid_arg_name")
    if not isinstance(arguments.token, str):
        arguments.token = None
    return arguments


async def _read_body(request: web.Request, arguments: Arguments, *, takes_json: bool) -> None:
    body_given = bool(request.content_length) or "Transfer-Encoding" in request.headers
    if not body_given:
        return
    if "Content-Type" not in request.headers:
        raise WorldError("missing_post_type")
    if (request.charset or "utf-8").lower() not in _CHARSETS:
        raise WorldError("invalid_charset")
    kind = request.content_type
    if kind == "application/json":
        if request.charset is None:
            arguments.warnings.append("missing_charset")
        # Methods that take no JSON do not look at it: their arguments are missing then.
        if takes_json:
            arguments.values.update(await _json_body(request))
    elif kind in _FORMS:
        if request.charset is not None:
            arguments.warnings.append("superfluous_charset")
        arguments.values.update(await _form_body(request))
    elif kind != "text/plain":
        raise WorldError("invalid_post_type")


async def _json_body(request: web.Request) -> Json:
    try:
        body = json.loads(await request.text())
    except ValueError:
        raise WorldError("invalid_json") from None
    if not isinstance(body, dict):
        raise WorldError("json_not_object")
    return body


async def _form_body(request: web.Request) -> Json:
    try:
        fields = list((await request.post()).items())
    except ValueError:
        raise WorldError("invalid_form_data") from None
    return {name: value for name, value in fields if isinstance(value, str)}
