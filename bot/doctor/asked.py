"""What the doctor concludes of the settings and of Slack's answers: facts in, a finding out; it asks nobody itself."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from bot.doctor.finding import Finding
from bot.settings import Settings

LOOKING = "mpim:history"
# Slack refuses signatures that are five minutes off; at one minute something is wrong already.
MOST_SKEW = timedelta(seconds=60)


def of_settings(settings: Settings) -> Finding:
    missing = settings.missing()
    if not settings.has_tokens:
        return Finding("Settings", True, "no tokens: `python app.py run` starts the sandbox")
    if missing:
        return Finding(
            "Settings", False, f"missing: {', '.join(missing)}", "Fill them in in .env; README says where from."
        )
    if settings.installs:
        return Finding("Settings", True, "http mode; workspaces install the app")
    if not settings.coordinators:
        return Finding("Settings", False, "nobody is a coordinator", "Put your Slack member id into COORDINATORS.")
    return Finding("Settings", True, f"{settings.slack_mode} mode; coordinators: {len(settings.coordinators)}")


def of_scopes(granted: Collection[str], manifest: dict[str, Any]) -> Finding:
    """Compare a token's scopes with the manifest's; one more lets the bot look for what is in doubt."""
    needed = set(manifest["oauth_config"]["scopes"]["bot"])
    if lacking := sorted(needed - set(granted)):
        advice = "Update the app from manifest.yml and install it to the workspace again."
        return Finding("Scopes", False, f"missing: {', '.join(lacking)}", advice)
    doubts = "doubts are looked up" if LOOKING in granted else "doubts are asked about"
    if spare := sorted(set(granted) - needed - {LOOKING}):
        return Finding("Scopes", True, f"all there, {doubts}; not needed: {', '.join(spare)}")
    return Finding("Scopes", True, f"exactly those of manifest.yml; {doubts}")


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
