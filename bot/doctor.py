"""What the doctor concludes: each check's facts in, a finding and what to do out; it asks nobody itself."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Collection
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from bot import migrations
from bot.program import trail
from bot.settings import Settings
from bot.store import Store

# Slack refuses signatures that are five minutes off; at one minute something is wrong already.
MOST_SKEW = timedelta(seconds=60)


@dataclasses.dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is well, what was seen, and what to do if it is not."""

    what: str
    well: bool
    seen: str
    advice: str = ""


def of_settings(settings: Settings) -> Finding:
    missing = settings.missing()
    if not settings.has_tokens:
        return Finding("Settings", True, "no tokens: `python app.py run` starts the sandbox")
    if missing:
        return Finding(
            "Settings", False, f"missing: {', '.join(missing)}", "Fill them in in .env; README says where from."
        )
    if not settings.coordinators:
        return Finding("Settings", False, "nobody is a coordinator", "Put your Slack member id into COORDINATORS.")
    return Finding("Settings", True, f"{settings.slack_mode} mode; coordinators: {len(settings.coordinators)}")


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
        return Finding("Database", True, f"{settings.database} at revision {found}")
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, the doctor reports it
        return Finding(
            "Database", False, str(error).splitlines()[0], "Check DATABASE_URL and the folder's permissions."
        )
    finally:
        store.close()


def of_trail(settings: Settings) -> list[Finding]:
    """Say whether the trail is as it was written; nothing is said of a database that is not there or not up to date."""
    file = _file(settings)
    if file is not None and not file.exists():
        return []
    store = Store(settings.database_url)
    try:
        if migrations.current(store.engine) != migrations.newest():
            return []
        found = store.transact(trail.verify)
    except Exception:  # noqa: BLE001 - what is wrong with the database, of_database has said
        return []
    finally:
        store.close()
    if found.faults:
        return [Finding("Trail", False, "; ".join(found.faults), "Somebody changed it. Compare it with a backup.")]
    return [Finding("Trail", True, f"whole; entries: {found.entries}, digest {found.digest[:16]}")]


def _file(settings: Settings) -> Path | None:
    is_file = settings.database_url.startswith("sqlite:")
    return Path(settings.database_url.removeprefix("sqlite:///")) if is_file else None


def of_scopes(granted: Collection[str], manifest: dict[str, Any]) -> Finding:
    needed = set(manifest["oauth_config"]["scopes"]["bot"])
    if lacking := sorted(needed - set(granted)):
        advice = "Update the app from manifest.yml and install it to the workspace again."
        return Finding("Scopes", False, f"missing: {', '.join(lacking)}", advice)
    if spare := sorted(set(granted) - needed):
        return Finding("Scopes", True, f"all there; not needed: {', '.join(spare)}")
    return Finding("Scopes", True, "exactly those of manifest.yml")


def of_clock(date: str | None, wall: datetime) -> Finding:
    """Compare Slack's Date header with the machine's time."""
    try:
        skew = abs(parsedate_to_datetime(date or "") - wall)
    except (TypeError, ValueError):
        return Finding("Clock", True, "Slack did not say the time")
    seen = f"{skew.total_seconds():.0f} s from Slack's"
    return Finding(
        "Clock", skew <= MOST_SKEW, seen, "" if skew <= MOST_SKEW else "Switch on time synchronisation (NTP)."
    )


def of_call(what: str, seen: str, error: str | None, advice: str) -> Finding:
    """Turn a call's answer into a finding; `error` is Slack's code or the network's complaint."""
    return Finding(what, True, seen) if error is None else Finding(what, False, error, advice)
