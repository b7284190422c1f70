"""Published rounds of any size, written by few statements: pairs, their sessions, and one message for each session."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from bot import migrations
from bot.models import Kind
from bot.program import owing, workspaces
from bot.store import Db, Store, deliveries, people
from bot.store.postgresql import unhurried

TEAM = "T0FLIPSIDE"
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
PEOPLE = """INSERT INTO participant
 (workspace, slack_id, name, locale, zone, standing, role, level, department, offers, wants, off_limits, languages,
  days, starts, ends, style, capacity, hope, joined_at, changed_at)
 SELECT :team, :prefix || i, 'Person ' || i, 'en', 'UTC', 'joined', :role, :level, 'Sales', '["social-media"]',
  '["social-media"]', '[]', '["en"]', '[0, 1, 2, 3, 4]', 540, 1020, 'talk', 1, '', :now, :now FROM n"""
ROUND = """INSERT INTO round
 (workspace, program_id, number, state, seed, fingerprint, plan, wishes, rehearsed_by, rehearsed_at)
 SELECT :team, id, 1, 'published', 0, '', '{"pairs": [], "unmatched": []}', '{}', '', :now FROM program"""
PAIRINGS = """INSERT INTO pairing (workspace, round_id, mentor_id, mentee_id, state, channel, reasons, started_at)
 SELECT :team, 1, mentor.id, mentee.id, 'active', :channel, '[]', :now FROM participant mentor
 JOIN participant mentee ON mentee.id = mentor.id + :count WHERE mentor.id <= :count"""
SESSIONS = """INSERT INTO session
 (workspace, pairing_id, number, total, starts_at, minutes, state, passed_over, revision, drawing, said_met)
 SELECT :team, 1 + (i - 1) / :each, 1 + (i - 1) % :each, :each, :later, 45, 'planned', '[]', 0, 0, '[]' FROM n"""
MESSAGES = """INSERT INTO delivery (workspace, key, kind, priority, pairing_id, session_id, "values", state, due_at,
  expires_at, epoch, attempts, checks, was_in_doubt)
 SELECT workspace, 'message ' || id, 'session', :priority, pairing_id, id, '{"revision": 0}', 'planned', :later,
  :expires, 0, 0, 0, false FROM session WHERE id % :days = :day"""
DAYS = 30  # over which the sessions are spread
DUE = "UPDATE delivery SET due_at = :now WHERE id IN (SELECT id FROM delivery WHERE id % :step = 0 LIMIT :count)"


def store(url: str) -> Store:
    """Return an empty database, ready."""
    opened = Store(url)
    migrations.upgrade(opened.engine)
    return opened


def publish(db: Db, pairs: int, each: int, now: datetime, *, channel: str | None) -> None:
    """Write a round of so many pairs with so many sessions each, spread over a month, none due yet."""
    workspaces.settle_in(db, TEAM, name="Benchmark", bot_user="U0FLIPBOT")
    people.program(db, TEAM)
    later = now + timedelta(days=30)
    told: dict[str, Any] = {"team": TEAM, "now": now.replace(tzinfo=None), "later": later.replace(tzinfo=None)}
    run = db.connection().execute
    if db.connection().dialect.name == "postgresql":
        unhurried(db.connection())  # a million rows take longer than a verb may
        run(text("SET LOCAL statement_timeout = 0"))
    for prefix, role, level in (("UMENTOR", "mentor", 1), ("UMENTEE", "mentee", 5)):
        run(text(f"{NUMBERS} {PEOPLE}"), told | {"count": pairs, "prefix": prefix, "role": role, "level": level})
    run(text(ROUND), told)
    run(text(PAIRINGS), told | {"count": pairs, "channel": channel})
    run(text(f"{NUMBERS} {SESSIONS}"), told | {"count": pairs * each, "each": each})
    for day in range(DAYS):
        moments = {"later": told["later"] + timedelta(days=day), "expires": told["later"] + timedelta(days=day + 14)}
        which = {"priority": owing.PRIORITY[Kind.SESSION], "days": DAYS, "day": day}
        run(text(MESSAGES), told | moments | which)


def introduce(db: Db, now: datetime) -> None:
    """Owe every pairing its conversation and its introduction, as publishing does."""
    pairs = db.connection().execute(text("SELECT id FROM pairing")).scalars().all()
    kinds = (Kind.OPENING, Kind.INTRODUCTION)
    owed = [owing.owed(TEAM, kind, f"pairing {one}", due_at=now, pairing_id=one) for one in pairs for kind in kinds]
    deliveries.add(db, owed)


def let_be_due(db: Db, count: int, among: int, now: datetime) -> None:
    """Make so many of the messages due, evenly spread over all."""
    told = {"now": now.replace(tzinfo=None), "step": among // count, "count": count}
    db.connection().execute(text(DUE), told)
