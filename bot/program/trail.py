"""The audit trail: what coordinators and the operator did, in a chain that shows when somebody changed it later.

An entry holds ids and no words: people stand in it as numbers, and whoever is erased takes the meaning of theirs away.
"""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import json
from datetime import datetime

from bot.models import Alias, Trail
from bot.store import Db
from bot.store import trail as kept

# The workspace of what the operator did to all of them.
EVERYWHERE = ""


class Deed(enum.StrEnum):
    """What can be done."""

    REHEARSED = "rehearsed"
    CHANGED = "changed"  # what a rehearsal wishes for: pairs kept, ruled out or swapped, weights
    PUBLISHED = "published"
    SET_UP = "set_up"  # a program, for the first time or anew
    ANNOUNCED = "announced"
    CLOSED = "closed"  # a program
    OPENED_AGAIN = "opened_again"
    PUBLISHED_ITSELF = "published_itself"  # as the program is set up: by nobody
    ANSWERED_YES = "answered_yes"  # about a delivery that needed a person: it is there
    ANSWERED_NO = "answered_no"
    STOPPED = "stopped"
    STARTED = "started"
    APPOINTED = "appointed"  # a coordinator
    DISMISSED = "dismissed"
    PROMPT_ADDED = "prompt_added"  # one of the workspace's own
    PROMPT_CHANGED = "prompt_changed"
    PROMPT_REMOVED = "prompt_removed"
    SWITCHED_OFF = "switched_off"  # a topic or a prompt
    SWITCHED_ON = "switched_on"
    EXPORTED = "exported"
    ERASED = "erased"
    RESTORED = "restored"  # a backup
    ROTATED = "rotated"  # the keys that seal tokens
    PURGED = "purged"  # the rows of a workspace that took the app out


@dataclasses.dataclass(frozen=True)
class Verdict:
    """How many entries were looked at, what is wrong with them, and one digest of where all the trails end."""

    entries: int
    faults: tuple[str, ...]
    digest: str


def note(db: Db, workspace: str, by: str | None, did: Deed, about: str, *, now: datetime) -> Trail:
    """Add an entry: the person with Slack id `by`, or the operator (None), did this to what `about` names by ids."""
    end = kept.end(db, workspace)
    entry = Trail(
        workspace=workspace,
        number=end.number + 1,
        at=now,
        alias=number_of(db, workspace, by) if by is not None else None,
        did=did,
        about=about,
        digest="",
    )
    entry.digest = digest(entry, end.digest)
    end.number, end.digest = entry.number, entry.digest
    db.add_all([entry, end])
    db.flush()
    return entry


def number_of(db: Db, workspace: str, slack_id: str) -> int:
    """Return the number that stands for a person in the trail."""
    kept.end(db, workspace)  # so that nobody else gives them one at the same time
    found = kept.alias(db, workspace, slack_id)
    if found is None:
        found = Alias(workspace=workspace, slack_id=slack_id)
        db.add(found)
        db.flush()
    assert found.id is not None
    return found.id


def digest(entry: Trail, before: str) -> str:
    """Return the digest of an entry and of the one before, which holds those before it."""
    facts = [before, entry.workspace, entry.number, entry.at.isoformat(), entry.alias, entry.did, entry.about]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def told(db: Db) -> list[tuple[Trail, str | None]]:
    """Return every entry in order of time, with the Slack id of whoever did it, as far as that is still known."""
    known = kept.aliases(db)
    found = [entry for workspace in kept.workspaces(db) for entry in kept.entries(db, workspace)]
    return [(entry, known.get(entry.alias or 0)) for entry in sorted(found, key=lambda entry: (entry.at, entry.id))]


def verify(db: Db) -> Verdict:
    """Say whether every trail is as it was written: no entry changed, taken out or put between."""
    ends = {end.workspace: end for end in kept.ends(db)}
    count, faults = 0, []
    for workspace in sorted({*ends, *kept.workspaces(db)}):
        number, before = 0, ""
        for entry in kept.entries(db, workspace):
            number += 1
            if entry.number != number or entry.digest != digest(entry, before):
                faults.append(f"{workspace or 'everywhere'}: entry {number} is not the one that was written")
                break
            before = entry.digest
        else:
            end = ends.get(workspace)
            if end is None or (end.number, end.digest) != (number, before):
                faults.append(f"{workspace or 'everywhere'}: entries after number {number} are missing")
        count += number
    newest = sorted((end.workspace, end.number, end.digest) for end in ends.values())
    return Verdict(count, tuple(faults), hashlib.sha256(json.dumps(newest).encode()).hexdigest())
