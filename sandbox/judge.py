"""The record of every call and every acknowledgement; it watches, counts and never interferes."""

from __future__ import annotations

import collections
import dataclasses
import itertools
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.nouns import Json, Message

BOUND = 100_000


@dataclasses.dataclass(frozen=True)
class Call:
    """One Web API call as it was answered; `applied` says whether the workspace changed, whatever the caller heard."""

    at: str
    wall: float
    method: str
    arguments: Json
    status: int
    response: Json
    fault: str | None = None
    applied: bool = True
    millis: float = 0.0


@dataclasses.dataclass(frozen=True)
class Ack:
    """One acknowledgement by the bot; `late` ones came after three seconds, or never."""

    kind: str
    envelope_id: str
    type: str
    millis: float
    late: bool = False
    retry: int = 0
    connection: str = ""


class Judge:
    """Keeps the newest calls and acknowledgements, and the counts of all."""

    def __init__(self, bound: int = BOUND) -> None:
        self.calls: collections.deque[Call] = collections.deque(maxlen=bound)
        self.acks: collections.deque[Ack] = collections.deque(maxlen=bound)
        self.counts: collections.Counter[str] = collections.Counter()
        self.posted: collections.Counter[str] = collections.Counter()
        self.recorded = 0
        self.observers: list[Callable[[Call], None]] = []

    def record(self, call: Call) -> None:
        self.calls.append(call)
        self.counts[call.method] += 1
        self.recorded += 1
        for observer in list(self.observers):
            observer(call)

    def acknowledged(self, ack: Ack) -> None:
        self.acks.append(ack)

    def watch(self, kind: str, data: Json) -> None:
        """Count every message that was posted with metadata, whoever heard of it and whatever became of it."""
        message: Message | None = data.get("message") if kind == "message_posted" else None
        if message is not None and message.metadata:
            self.posted[key(message.metadata)] += 1

    def since(self, after: int = 0, method: str | None = None) -> tuple[list[Call], int]:
        """Return the kept calls numbered above `after` (of one method, if named) and the number to ask from next."""
        forgotten = self.recorded - len(self.calls)
        newer = itertools.islice(self.calls, max(0, after - forgotten), None)
        return [call for call in newer if method in (None, call.method)], self.recorded


def key(metadata: Json) -> str:
    """Return what tells one message of the app from another: its only value, if there is only one, or all of it."""
    payload: Json = metadata["event_payload"]
    only = next(iter(payload.values())) if len(payload) == 1 else None
    return only if isinstance(only, str) else json.dumps(payload, sort_keys=True)
