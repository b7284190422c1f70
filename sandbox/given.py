"""The JSON body of a request to the control API, read with clear complaints; it knows no endpoint."""

from __future__ import annotations

import json
import zoneinfo
from typing import TYPE_CHECKING, Any

from sandbox.nouns import Json, WorldError

if TYPE_CHECKING:
    from aiohttp import web

LONGEST = 40_000


def wrong(message: str) -> WorldError:
    return WorldError("invalid_arguments", message=message)


class Given:
    """What was sent, asked for by name and type."""

    def __init__(self, body: Json) -> None:
        self.body = body

    @classmethod
    async def read(cls, request: web.Request) -> Given:
        raw = await request.read()
        try:
            body = json.loads(raw) if raw.strip() else {}
        except ValueError as error:
            raise wrong(f"the body is no JSON: {error}") from None
        if not isinstance(body, dict):
            raise wrong("the body must be a JSON object")
        return cls(body)

    def text(self, name: str) -> str:
        value = self.optional(name)
        if not value:
            raise wrong(f"{name!r} must be given, as a string")
        return value

    def optional(self, name: str) -> str | None:
        value = self.body.get(name)
        if value is None or (isinstance(value, str) and len(value) <= LONGEST):
            return value
        raise wrong(f"{name!r} must be a string of at most {LONGEST} characters")

    def zone(self) -> str | None:
        tz = self.optional("tz")
        if tz is not None and tz not in zoneinfo.available_timezones():
            raise wrong(f"there is no zone {tz!r}")
        return tz

    def flag(self, name: str) -> bool:
        value = self.body.get(name, False)
        if not isinstance(value, bool):
            raise wrong(f"{name!r} must be true or false")
        return value

    def number(self, name: str, least: float = 0) -> float:
        value = self.body.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= least:
            raise wrong(f"{name!r} must be a number of at least {least:g}")
        return value

    def texts(self, name: str) -> list[str]:
        value = self.body.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise wrong(f"{name!r} must be a list of strings")
        return value

    def mapping(self, name: str) -> Json:
        value = self.body.get(name, {})
        if not isinstance(value, dict):
            raise wrong(f"{name!r} must be an object")
        return value

    def any(self, name: str) -> Any:
        return self.body.get(name)
