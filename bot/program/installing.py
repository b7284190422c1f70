"""Installing and taking out: whose token we hold, which workspaces it opens, and what is deleted after the end."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.models import Coordinator, Installation, InstallationState, InstallState, Workspace
from bot.program import trail, workspaces
from bot.program.trail import Deed
from bot.store import Db, beside_others, installations, people

EVENTS = {"app_uninstalled", "tokens_revoked", "team_access_granted", "team_access_revoked"}
STATE_LASTS = timedelta(minutes=10)
PURGE_PAGE = 1_000


@dataclasses.dataclass(frozen=True)
class Granted:
    """What Slack granted to whom, with the tokens sealed; `at` is by Slack's clock, as the times of events are."""

    owner: str
    enterprise: str | None
    whole_enterprise: bool
    app_id: str
    bot_user: str
    scopes: tuple[str, ...]
    token: str
    refresh_token: str | None
    expires_at: datetime | None
    installed_by: str
    name: str
    at: datetime


def remember_state(db: Db, digest: str, *, wall: datetime) -> None:
    """Keep the digest of a one-time word for the time that Slack keeps a code; forget those that are over."""
    installations.forget_states(db, wall)
    db.add(InstallState(digest=digest, expires_at=wall + STATE_LASTS))


def spend_state(db: Db, digest: str, *, wall: datetime) -> bool:
    """Return whether the word is one that we gave out, in time and for the first time."""
    until = installations.spend_state(db, digest)
    return until is not None and until > wall


def install(db: Db, granted: Granted) -> Installation:
    """Keep a token that was granted; what a workspace had before it was taken out is there again, if still kept."""
    given = {field.name: getattr(granted, field.name) for field in dataclasses.fields(granted)}
    del given["name"], given["at"]
    given |= {"scopes": list(granted.scopes), "installed_at": granted.at, "state": InstallationState.ACTIVE}
    found = installations.of_owner(db, granted.owner)
    if found is None:
        found = Installation(**given)
    else:
        found.sqlmodel_update(given | {"generation": found.generation + 1, "renewing_until": None})
    db.add(found)
    db.flush()
    if granted.whole_enterprise:
        for place in installations.workspaces_of(db, found.id or 0):
            admit(db, found, place.id, place.name)
    else:
        admit(db, found, granted.owner, granted.name)
    return found


def admit(db: Db, found: Installation, workspace: str, name: str) -> None:
    """Let an installation open a workspace, with whoever installed as its coordinator."""
    place = installations.locked(db, workspace)
    if place is not None and place.purge_began_at is not None:  # half of what was there is of no use
        while installations.purge_some(db, workspace, PURGE_PAGE):
            pass
        place.library_revision = 0
    place = workspaces.settle_in(db, workspace, name=name, bot_user=found.bot_user)
    place.installation_id = found.id
    place.paused_until = place.paused_why = place.purge_began_at = None
    if not people.coordinates(db, workspace, found.installed_by):
        db.add(Coordinator(workspace=workspace, slack_id=found.installed_by))
    db.add(place)
    db.flush()


def opening(db: Db, workspace: str, enterprise: str | None) -> tuple[Workspace, Installation] | None:
    """Return a workspace with the installation that opens it; one of an enterprise's is admitted when it first asks."""
    place = people.workspace(db, workspace)
    if place is None and enterprise is not None:
        whole = installations.of_owner(db, enterprise)
        if whole is not None and whole.token is not None:
            admit(db, whole, workspace, workspace)
            place = people.workspace(db, workspace)
    if place is None or place.installation_id is None or place.removed_at is not None:
        return None
    found = installations.by_id(db, place.installation_id)
    return (place, found) if found is not None and found.token is not None else None


@beside_others
def begin_renewal(
    db: Db, installation_id: int, stale: str | None, *, wall: datetime, until: datetime
) -> tuple[Installation | None, bool]:
    """Return the installation as it is, and whether this process may now renew the token that it found stale."""
    found = installations.by_id(db, installation_id)
    if found is None or found.token != stale or found.refresh_token is None or found.state != InstallationState.ACTIVE:
        return found, False
    return found, installations.hold(db, found, until, wall)


@beside_others
def renewed(db: Db, seen: Installation, token: str, refresh_token: str | None, expires_at: datetime) -> bool:
    """Keep a new pair of tokens; whoever was given one by Slack may, even when its lease is over."""
    return installations.replace(
        db,
        seen,
        token=token,
        refresh_token=refresh_token,
        expires_at=expires_at,
        renewing_until=None,
        state=InstallationState.ACTIVE,
    )


@beside_others
def died(db: Db, seen: Installation) -> bool:
    """Note that Slack refused for good to renew: only installing again helps; nothing is deleted."""
    return installations.replace(db, seen, renewing_until=None, state=InstallationState.DEAD)


@beside_others
def not_renewed(db: Db, seen: Installation) -> bool:
    """Let the next process try to renew: this one could not."""
    return installations.replace(db, seen, renewing_until=None)


def happened(db: Db, owner: str, event: dict[str, Any], *, wall: datetime) -> None:
    """Give an event about an installation its effect; `owner` is the team or, for all of one, the enterprise."""
    found = installations.of_owner(db, owner)
    teams = [str(team) for team in event.get("team_ids") or []]
    match event.get("type"):
        case "app_uninstalled":
            _taken_out(db, owner, found, event, wall)
        case "tokens_revoked" if (event.get("tokens") or {}).get("bot"):
            _taken_out(db, owner, found, event, wall)
        case "team_access_granted" if found is not None:
            for team in teams:
                admit(db, found, team, team)
        case "team_access_revoked" if found is not None:
            for place in installations.workspaces_of(db, found.id or 0):
                if place.id in teams:
                    _close(db, place, wall)


def _taken_out(db: Db, owner: str, found: Installation | None, event: dict[str, Any], wall: datetime) -> None:
    """Stop at once; an event that is older than the installation is about an earlier one."""
    if found is None:
        place = people.workspace(db, owner)
        if place is not None and place.installation_id is None:
            _close(db, place, wall)
        return
    if event.get("event_time") and datetime.fromtimestamp(int(event["event_time"]), UTC) < found.installed_at:
        return
    found.token = found.refresh_token = found.renewing_until = None
    db.add(found)
    for place in installations.workspaces_of(db, found.id or 0):
        _close(db, place, wall)


def _close(db: Db, place: Workspace, wall: datetime) -> None:
    place.removed_at = place.removed_at or wall
    db.add(place)


def purge(db: Db, workspace: str, *, now: datetime, wall: datetime, keep: timedelta, page: int = PURGE_PAGE) -> bool:
    """Delete a page of rows of a workspace whose time is over, at last the workspace; False: there is nothing left."""
    place = installations.locked(db, workspace)
    if place is None or place.removed_at is None or place.removed_at > wall - keep:
        return False
    place.purge_began_at = place.purge_began_at or wall
    db.add(place)
    if installations.purge_some(db, workspace, page):
        return True
    found = installations.by_id(db, place.installation_id or 0)
    trail.note(db, workspace, None, Deed.PURGED, f"workspace {workspace}", now=now)
    db.delete(place)
    db.flush()
    if found is not None and found.token is None and not installations.workspaces_of(db, found.id or 0):
        db.delete(found)
    return False


def reseal(db: Db, again: Callable[[str, str], str], *, now: datetime) -> int:
    """Seal every token with the newest key; return how many installations changed. What is renewed meanwhile, is."""
    changed = 0
    for seen in installations.every(db):
        pair = {
            name: again(seen.owner, sealed)
            for name, sealed in (("token", seen.token), ("refresh_token", seen.refresh_token))
            if sealed is not None
        }
        changed += bool(pair) and installations.replace(db, seen, **pair)
    trail.note(db, trail.EVERYWHERE, None, Deed.ROTATED, f"installations {changed}", now=now)
    return changed
