"""The operation log: every step of every row as the database committed it, and every request as Slack saw it.

A trigger of the campaign's own writes it, so it holds what happened and not what a process believes.
"""

from __future__ import annotations

import collections
import dataclasses
import itertools
import json
import math
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine, text

from bot.models import REPEATABLE, DeliveryState
from sandbox.judge import Call

COLUMNS = "delivery, key, kind, was, state, epoch_was, epoch, why"
VALUES = "new.id, new.key, new.kind, old.state, new.state, old.epoch, new.epoch, new.last_error"
CHANGED = "old.state <> new.state OR old.epoch <> new.epoch"
TABLE = """CREATE TABLE campaign_ledger (n {number}, at DOUBLE PRECISION, delivery INTEGER, key TEXT, kind TEXT,
  was TEXT, state TEXT, epoch_was INTEGER, epoch INTEGER, why TEXT)"""
SQLITE = (
    TABLE.format(number="INTEGER PRIMARY KEY AUTOINCREMENT"),
    f"""CREATE TRIGGER campaign_ledger AFTER UPDATE ON delivery WHEN {CHANGED} BEGIN
      INSERT INTO campaign_ledger (at, {COLUMNS}) VALUES ((julianday('now') - 2440587.5) * 86400.0, {VALUES}); END""",
)
POSTGRESQL = (
    TABLE.format(number="BIGSERIAL PRIMARY KEY"),
    f"""CREATE FUNCTION campaign_ledger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO campaign_ledger (at, {COLUMNS}) VALUES (extract(epoch from clock_timestamp()), {VALUES});
      RETURN NULL; END $$""",
    f"""CREATE TRIGGER campaign_ledger AFTER UPDATE ON delivery FOR EACH ROW WHEN ({CHANGED})
      EXECUTE FUNCTION campaign_ledger()""",
)
SAME = 0.02  # seconds
CLOCKS = 0.002  # seconds by which two readings of the machine's clock may be rounded
HELD = {DeliveryState.LEASED, DeliveryState.SENDING}
ASKED = {DeliveryState.DOUBT, DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON}


@dataclasses.dataclass(frozen=True)
class Entry:
    """One committed change of a row's state or owner number."""

    n: int
    at: float
    delivery: int
    key: str
    kind: str
    was: str
    state: str
    epoch_was: int
    epoch: int
    why: str | None


@dataclasses.dataclass(frozen=True)
class Request:
    """One post as Slack saw it: when it came, whether it changed anything, what was answered."""

    key: str
    at: float
    applied: bool
    code: str


def install(engine: Engine) -> None:
    """Let the database keep the log from now on."""
    with engine.begin() as connection:
        for statement in SQLITE if engine.dialect.name == "sqlite" else POSTGRESQL:
            connection.exec_driver_sql(statement)


def entries(engine: Engine) -> list[Entry]:
    """Return the log, in the order it was written."""
    with engine.begin() as connection:
        return [
            Entry(*row) for row in connection.execute(text(f"SELECT n, at, {COLUMNS} FROM campaign_ledger ORDER BY n"))
        ]


def key_of(arguments: dict[str, Any]) -> str | None:
    """Return the delivery's key in the arguments of a post."""
    given = arguments.get("metadata")
    metadata = json.loads(given) if isinstance(given, str) else given
    return str(metadata["event_payload"]["key"]) if metadata else None


def request(call: Call) -> Request | None:
    """Return the post that a call was, if it was one of a delivery."""
    key = key_of(call.arguments) if call.method == "chat.postMessage" else None
    if key is None:
        return None
    return Request(key, call.wall - call.millis / 1000, call.applied, str(call.response.get("error", "")))


def broken(log: Iterable[Entry], requests: Iterable[Request]) -> list[str]:
    """Return what the log shows that must not happen, one line each (docs/reliability.md, "The invariants")."""
    by_key: dict[str, list[Entry]] = collections.defaultdict(list)
    asked: dict[str, list[Request]] = collections.defaultdict(list)
    for entry in log:
        by_key[entry.key].append(entry)
    for one in requests:
        asked[one.key].append(one)
    found = [f"{key}: a request without a row" for key in asked if key not in by_key]
    for key, steps in by_key.items():
        found += [f"{steps[0].kind} {steps[0].delivery}: {what}" for what in _broken(steps, asked.get(key, []))]
    return found


def _broken(steps: list[Entry], requests: list[Request]) -> list[str]:
    intents = [step for step in steps if step.state == DeliveryState.SENDING and step.was != DeliveryState.SENDING]
    found = [what for step in steps for what in _misstep(step)]
    for before, after in itertools.pairwise(steps):
        if after.was != before.state:
            found.append(f"{before.state} became {after.state} from {after.was}")
    if len({step.epoch for step in intents}) != len(intents):
        found.append("two intents under one owner number")
    if steps[0].kind in REPEATABLE:
        return found
    for number, at in enumerate(_starts(requests), 1):
        if sum(intent.at <= at + CLOCKS for intent in intents) < number:
            found.append("a request without a committed intent of its own")
    return found + _taken_back(steps, intents, requests)


def _misstep(step: Entry) -> list[str]:
    """Return what one step alone shows."""
    found = []
    if step.epoch < step.epoch_was:
        found.append("its owner number fell")
    if step.was == DeliveryState.PLANNED and step.state == DeliveryState.LEASED and step.epoch != step.epoch_was + 1:
        found.append("it was claimed without a new owner number")
    if step.was == DeliveryState.PLANNED and step.state in {DeliveryState.SENDING, DeliveryState.SENT}:
        found.append(f"{step.state} without a claim")
    return found


def _starts(requests: list[Request]) -> list[float]:
    """Return when each request came; one that was accepted late is told of twice, with the same beginning."""
    starts: list[float] = []
    for at in sorted(one.at for one in requests):
        if not starts or at - starts[-1] > SAME:
            starts.append(at)
    return starts


def _taken_back(steps: list[Entry], intents: list[Entry], requests: list[Request]) -> list[str]:
    """Return the ways from `sending` straight back to `planned` of requests that Slack had accepted."""
    found = []
    for step in steps:
        if step.was != DeliveryState.SENDING or step.state != DeliveryState.PLANNED:
            continue
        began = max(intent.at for intent in intents if intent.n < step.n)
        next_one = min((intent.at for intent in intents if intent.n > step.n), default=math.inf)
        if any(one.applied and began <= one.at + CLOCKS < next_one for one in requests):
            found.append(f"back to planned ({step.why}) though Slack had it")
    return found


def ways_out(log: Iterable[Entry]) -> collections.Counter[str]:
    """Return how doubts ended: by whom or what, and with which result."""
    ways: collections.Counter[str] = collections.Counter()
    for step in log:
        if step.was in ASKED and step.state not in ASKED:
            ways[f"{step.was} to {step.state}"] += 1
    return ways


def doubts(log: Iterable[Entry]) -> int:
    return sum(step.state == DeliveryState.DOUBT and step.was in HELD for step in log)


def guarded(log: Iterable[Entry]) -> int:
    """Return how often a process found that it had slept, and sent nothing."""
    return sum(step.why == "guard" and step.state == DeliveryState.PLANNED and step.was in HELD for step in log)


def story(log: Iterable[Entry], requests: Iterable[Request], key: str) -> list[str]:
    """Return what happened to one message, in order: steps of its row, and requests as Slack saw them."""
    steps = [(one.at, f"{one.was} to {one.state}, owner {one.epoch}, {one.why}") for one in log if one.key == key]
    seen = [
        (one.at, f"request, {'accepted' if one.applied else 'not accepted'} {one.code}")
        for one in requests
        if one.key == key
    ]
    return [f"  {at:.3f} {what}" for at, what in sorted(steps + seen)]
