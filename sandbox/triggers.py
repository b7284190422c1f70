"""The trigger ids handed out with interactions: each opens one view within three seconds of wall time."""

from __future__ import annotations

import itertools
import secrets
import time

from sandbox.nouns import WorldError

LIFETIME = 3.0
REMEMBERED = 10_000


class Triggers:
    """Remembers whom a trigger id was made for, and whether it was used."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[str, float]] = {}
        self._used: set[str] = set()
        self._numbers = itertools.count(1)
        self.lifetime = LIFETIME

    def new(self, user: str) -> str:
        trigger_id = f"{next(self._numbers)}.{int(time.time())}.{secrets.token_hex(16)}"
        self._made[trigger_id] = (user, time.monotonic())
        if len(self._made) > REMEMBERED:
            forgotten = next(iter(self._made))
            del self._made[forgotten]
            self._used.discard(forgotten)
        return trigger_id

    def owner(self, trigger_id: str) -> str | None:
        """Return whom a trigger id was made for, if it is one."""
        return self._made.get(trigger_id, (None, 0.0))[0]

    def take(self, trigger_id: str) -> str:
        """Return the person it was made for; a trigger id works once, within its lifetime."""
        if trigger_id not in self._made:
            raise WorldError("invalid_trigger_id")
        if trigger_id in self._used:
            raise WorldError("exchanged_trigger_id")
        user, made = self._made[trigger_id]
        if time.monotonic() - made > self.lifetime:
            raise WorldError("expired_trigger_id")
        self._used.add(trigger_id)
        return user
