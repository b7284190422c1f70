"""What the doctor concludes of the database and its rows; it changes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from bot import migrations
from bot.access import BrokenSeal, Seals
from bot.doctor.asked import MOST_SKEW
from bot.doctor.finding import Finding
from bot.models import Installation, InstallationState
from bot.program import audit, restoring, trail
from bot.settings import Settings
from bot.store import Db, Store, beside_others, installations, standing, times


def of_database(settings: Settings) -> Finding:
    """Look at the database without changing it; one that is not there yet is well, if its folder is there."""
    file = _file(settings)
    if file is not None and not file.exists() and os.access(file.parent, os.W_OK | os.X_OK):
        return Finding("Database", True, f"{settings.database} is not there yet; `run` makes it")
    store = Store(settings.database_url)
    try:
        if not (found := migrations.current(store.engine)):
            return Finding("Database", True, f"{settings.database} is empty; `run` sets it up")
        if migrations.is_newer(store.engine):
            advice = "Install the newer Flipside again, or restore the backup made before it."
            return Finding("Database", False, f"it is at revision {found}, which this version does not know", advice)
        if found != migrations.newest():
            return Finding("Database", True, f"at revision {found}; `run` or `migrate` brings it up to date")
        return Finding("Database", True, f"{_kind(store.engine)}: {settings.database} at revision {found}")
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, the doctor reports it
        return Finding(
            "Database", False, str(error).splitlines()[0], "Check DATABASE_URL and the folder's permissions."
        )
    finally:
        store.close()


def of_trail(settings: Settings) -> list[Finding]:
    """Say whether the trail is as it was written."""

    def look(store: Store) -> list[Finding]:
        found = store.transact(trail.verify)
        if found.faults:
            return [Finding("Trail", False, "; ".join(found.faults), "Somebody changed it. Compare it with a backup.")]
        return [Finding("Trail", True, f"whole; entries: {found.entries}, digest {found.digest[:16]}")]

    return _looked(settings, look)


def _file(settings: Settings) -> Path | None:
    is_file = settings.database_url.startswith("sqlite:")
    return Path(settings.database_url.removeprefix("sqlite:///")) if is_file else None


def of_rows(settings: Settings, mark: datetime | None, *, now: datetime) -> list[Finding]:
    """Say how things stand in the rows; `mark` is what the file beside the database knows of the newest request."""

    def look(store: Store) -> list[Finding]:
        return [
            *store.transact(_of_time, now),
            _of_mark(mark, store.transact(restoring.newest)),
            *store.transact(_of_standing, now),
            _of_promises(store.transact(audit.audit, now=now, wall=now)),
            *(_of_installations(store.transact(installations.every), settings) if settings.installs else []),
        ]

    return _looked(settings, look)


def _looked(settings: Settings, look: Callable[[Store], list[Finding]]) -> list[Finding]:
    """Return what a look finds; nothing is said of a database that is not there or not up to date."""
    file = _file(settings)
    if file is not None and not file.exists():
        return []
    store = Store(settings.database_url)
    try:
        return look(store) if migrations.current(store.engine) == migrations.newest() else []
    except Exception:  # noqa: BLE001 - what is wrong with the database, of_database has said
        return []
    finally:
        store.close()


@beside_others
def _of_time(db: Db, now: datetime) -> list[Finding]:
    theirs = times.now(db)
    if theirs is None:
        return []
    skew = abs(theirs - now)
    advice = "" if skew <= MOST_SKEW else "Switch on time synchronisation (NTP), here or there."
    return [Finding("Database's clock", not advice, f"{skew.total_seconds():.0f} s from this machine's", advice)]


def _of_mark(known: datetime | None, newest: datetime | None) -> Finding:
    if known is not None and (newest is None or newest < known):
        seen = f"something was sent at {known:%Y-%m-%d %H:%M} UTC that the database does not know"
        return Finding("Mark", False, seen, "It was restored: run `python app.py after-restore`.")
    return Finding("Mark", True, "no later than the database" if known is not None else "there is none yet")


@beside_others
def _of_standing(db: Db, now: datetime) -> list[Finding]:
    found = standing.standing(db, now=now, wall=now)
    counts = {name: count for name, count in found.workspaces.items() if count}
    halted = {
        "stopped": "`start-sending`, or `/mentor start` there.",
        "paused": "Its token does not work: see the log.",
    }
    advice = " ".join(words for name, words in halted.items() if name in counts)
    messages = {name: found.deliveries[name] for name in (standing.DUE, "doubt", "checking", "needs_person")}
    return [
        Finding("Workspaces", not advice, _listed(counts) or "none yet", advice),
        Finding("Messages", True, _listed(messages)),
    ]


def _of_promises(broken: list[audit.Finding]) -> Finding:
    if not broken:
        return Finding("Promises", True, "all are kept")
    seen = _listed({str(one.promise): len(one.rows) for one in broken})
    return Finding("Promises", False, seen, 'docs/operations.md, "What the auditor finds".')


def _of_installations(rows: list[Installation], settings: Settings) -> list[Finding]:
    seals = Seals(settings.keys())
    locked = sum(not _opens(seals, row) for row in rows)
    dead = sum(row.state == InstallationState.DEAD for row in rows)
    advice = ["TOKEN_KEYS lacks the key that they were sealed with."] * bool(locked)
    advice += [f"Those that are dead have to install the app again, at {settings.public_url}/slack/install."] * bool(
        dead
    )
    seen = _listed({"all": len(rows), "dead": dead, "that no key opens": locked})
    return [Finding("Installations", not advice, seen, " ".join(advice))]


def _opens(seals: Seals, row: Installation) -> bool:
    try:
        return row.token is None or bool(seals.unseal(row.owner, row.token))
    except BrokenSeal:
        return False


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{name}: {count}" for name, count in counts.items())


def _kind(engine: Engine) -> str:
    with engine.connect() as connection:
        version = connection.dialect.server_version_info or ()
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine.dialect.name]
    return f"{name} {'.'.join(map(str, version))}"
