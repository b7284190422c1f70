"""What is owed to whom and when: writes delivery rows, each under a key that makes the second writing harmless."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from bot.models import Delivery, Kind, Pairing, Participant, Session
from bot.store import Db, deliveries, people

NAMESPACE = uuid.UUID("8f8d9a5e-0a5c-5e0e-9a0e-1d7f3b6f2c11")

# A word to the coordinators that could not be sent for so long is no news any more.
NOTICED_WITHIN = timedelta(weeks=1)
# Lower goes first: people who wait, then session messages, then reminders and check-ins, then seeds.
PRIORITY = {
    Kind.CONCERN: 6,
    Kind.OPENING: 8,
    Kind.ANNOUNCEMENT: 10,
    Kind.INTRODUCTION: 10,
    Kind.UNMATCHED: 10,
    Kind.MOVED: 12,
    Kind.REFRESH: 12,
    Kind.PAUSED: 12,
    Kind.RESUMED: 12,
    Kind.THANKS: 12,
    Kind.CERTIFICATE: 12,
    Kind.NEUTRAL: 12,
    Kind.ENDED: 14,
    Kind.CLOSED: 14,
    Kind.QUESTION: 16,
    Kind.SESSION: 20,
    Kind.FOLDED: 21,
    Kind.INVITATION: 22,
    Kind.FILE: 24,
    Kind.REMINDER: 30,
    Kind.CHECKIN: 30,
    Kind.CIRCLE: 30,
    Kind.HALFWAY: 32,
    Kind.CLOSING: 32,
    Kind.STALLED: 34,
    Kind.SILENT: 34,
    Kind.ATTENTION: 40,
    Kind.NOTICE: 40,
    Kind.NUDGE: 50,
    Kind.LOOKBACK: 50,
    Kind.SEEDS: 90,
}


# What has a file in its thread; bot/delivery/files draws it, by the kind of the message.
WITH_FILE = (
    *(Kind.INTRODUCTION, Kind.INVITATION, Kind.SESSION, Kind.MOVED),
    *(Kind.PAUSED, Kind.RESUMED, Kind.ENDED, Kind.CERTIFICATE),
)
# What both partners read in the direct message that they share, and one of them may have to read in another language.
FOLDS = (
    *(Kind.INTRODUCTION, Kind.INVITATION, Kind.REMINDER, Kind.SESSION, Kind.MOVED),
    *(Kind.PAUSED, Kind.RESUMED, Kind.STALLED, Kind.SILENT, Kind.THANKS),
)
# Later than that it is not worth looking for: the file is gone from the thoughts of whoever read the message.
FILE_WITHIN = timedelta(days=3)


def key_of(workspace: str, kind: Kind, subject: str, recipient: str | None) -> str:
    """Return the delivery's opaque key: safe to show, the same for the same message."""
    return str(uuid.uuid5(NAMESPACE, f"{workspace}/{kind}/{subject}/{recipient or ''}"))


def owed(
    workspace: str,
    kind: Kind,
    subject: str,
    *,
    due_at: datetime,
    expires_at: datetime | None = None,
    recipient: str | None = None,
    **fields: Any,
) -> Delivery:
    """Return one delivery; `subject` says what it is about, `fields` go into the row."""
    return Delivery(
        workspace=workspace,
        key=key_of(workspace, kind, subject, recipient),
        kind=kind,
        priority=PRIORITY[kind],
        due_at=due_at,
        expires_at=expires_at,
        recipient=recipient,
        **fields,
    )


def owe(db: Db, workspace: str, kind: Kind, subject: str, *, due_at: datetime, **fields: Any) -> None:
    """Write one delivery, unless it is owed already; the rest is as for `owed`."""
    deliveries.add(db, [owed(workspace, kind, subject, due_at=due_at, **fields)])


def seeds_of(row: Delivery, now: datetime) -> list[Delivery]:
    """Return the first reactions that are owed to a session's message."""
    return [_beside(row, Kind.SEEDS, now, row.expires_at)]


def file_of(row: Delivery, thread: str | None, now: datetime) -> list[Delivery]:
    """Return the file that is owed to a message that is there, if it has one.

    It goes into the thread under this ts: None puts it beside the message.
    """
    if row.drawn_as not in WITH_FILE:
        return []
    return [_beside(row, Kind.FILE, now, now + FILE_WITHIN, recipient=row.recipient, values={"thread": thread})]


def folded_of(row: Delivery, thread: str | None, now: datetime) -> list[Delivery]:
    """Return what is owed to a pairing beside a message that is there: the same in the mentee's language.

    It goes into the thread under this ts: None puts it beside the message. Whether the two need it is decided when it
    is taken up.
    """
    if row.kind not in FOLDS or row.recipient is not None:
        return []
    kept = {name: value for name, value in row.values.items() if name not in {"look", "file"}}
    # A session's says how it stands by then.
    until = None if row.kind == Kind.SESSION else row.expires_at
    return [_beside(row, Kind.FOLDED, now, until, values={**kept, "folds": row.kind, "thread": thread})]


def _beside(row: Delivery, kind: Kind, now: datetime, expires_at: datetime | None, **fields: Any) -> Delivery:
    which: dict[str, Any] = {"pairing_id": row.pairing_id, "session_id": row.session_id, "about": row.id}
    return owed(row.workspace, kind, f"message {row.id}", due_at=now, expires_at=expires_at, **which, **fields)


def owe_refresh(db: Db, session: Session, now: datetime) -> Delivery | None:
    """Owe the session's message a new drawing, if it has been sent, and return it; the newest drawing wins.

    What is folded into its thread is drawn anew too.
    """
    session.drawing += 1
    db.add(session)
    shown = deliveries.latest_message(db, session.workspace, session.id or 0)
    anew = [shown, *deliveries.folded(db, session.workspace, shown.id)] if shown is not None else []
    for one in anew:
        owe(
            db,
            session.workspace,
            Kind.REFRESH,
            f"message {one.id} drawing {session.drawing}",
            due_at=now,
            pairing_id=session.pairing_id,
            session_id=session.id,
            about=one.id,
        )
    return shown


def forgotten(row: Delivery) -> dict[str, Any]:
    """Return what is taken out of a row once its message is there, or will never be: what somebody wrote."""
    return {"values": {}} if row.kind == Kind.CONCERN else {}


def owe_end(db: Db, pairing: Pairing, stays: Participant, leaves: Participant, now: datetime) -> None:
    """Owe the one who stays a kind word."""
    owe(
        db,
        pairing.workspace,
        Kind.ENDED,
        f"pairing {pairing.id}",
        due_at=now,
        recipient=stays.slack_id,
        pairing_id=pairing.id,
        values={"partner": leaves.name},
    )


def notice(
    db: Db, workspace: str, which: str, subject: str, *, now: datetime, pairing_id: int | None = None, **values: Any
) -> None:
    """Owe each coordinator a word about something that they can do something about, once for each `subject`.

    `which` is the id of the message, a "notice-..."; it is given `values`, and the names of the mentor and the mentee
    where there is a pairing. Only logistics belong here, never what somebody said.
    """
    owed_to = [
        owed(
            workspace,
            Kind.NOTICE,
            f"{which} {subject}",
            due_at=now,
            expires_at=now + NOTICED_WITHIN,
            recipient=coordinator,
            pairing_id=pairing_id,
            values={"notice": which, **values},
        )
        for coordinator in people.coordinators(db, workspace)
    ]
    deliveries.add(db, owed_to)
