"""Who takes part: joining, what one's place is now, leaving, and what Slack tells of a person."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from bot.errors import Refusal
from bot.models import (
    TO_COME,
    Joining,
    Kind,
    Pairing,
    PairingState,
    Participant,
    Person,
    Session,
    SessionState,
    Standing,
)
from bot.program import circles, history, language, openness, owing, ratings, switch
from bot.program.history import Did
from bot.store import Db, deliveries, pairings, people, turning


@dataclasses.dataclass(frozen=True)
class Partnership:
    """One pairing as one of its partners sees it."""

    pairing: Pairing
    partner: Participant
    next: Session | None


@dataclasses.dataclass(frozen=True)
class Place:
    """Where a person stands; `participant` is None for somebody who has not joined or has left."""

    participant: Participant | None
    partnerships: tuple[Partnership, ...] = ()
    coordinator: bool = False
    circle: datetime | None = None  # when the mentors' circle meets next
    program: str | None = None  # its name, where the workspace has several
    closed: bool = False  # the program; for somebody who takes part in none, all of them
    left: bool = False  # they took part once
    stopped: bool = False  # a coordinator sees that nothing is sent unasked


def welcome_or_refuse(person: Person) -> None:
    """Refuse those who cannot take part: bots, guests, deactivated people, people of another workspace."""
    for cannot, message in (
        (person.is_stranger, "join-refused-stranger"),
        (person.is_bot, "join-refused-bot"),
        (person.is_deleted, "join-refused-deactivated"),
        (person.is_guest, "join-refused-guest"),
    ):
        if cannot:
            raise Refusal(message)


def join(
    db: Db, workspace: str, person: Person, answers: Joining, *, program_id: int | None = None, now: datetime
) -> tuple[Participant, bool]:
    """Take a person into a program, or change what they said before; return them and whether it was a change.

    Everybody takes part in one program at a time: refused to those who have a partner in another one, and for a program
    that is closed to all but those who have a partner in it.
    """
    welcome_or_refuse(person)
    if answers.manager == person.slack_id:
        raise Refusal("form-manager-self", field="manager")
    found = people.participant(db, workspace, person.slack_id)
    edited = found is not None and found.standing == Standing.JOINED
    locale = language.chosen(db, workspace, person.slack_id) or person.locale
    said = answers.model_dump() | {"program_id": _program(db, workspace, found, program_id)}
    if found is None:
        found = Participant(
            workspace=workspace,
            slack_id=person.slack_id,
            name=person.name,
            locale=locale,
            zone=person.zone,
            joined_at=now,
            changed_at=now,
            **said,
        )
    else:
        if found.role != answers.role:
            found.cards = 0  # another role has other cards
        facts = {"name": person.name, "locale": locale, "zone": person.zone}
        found.sqlmodel_update({**said, **facts, "standing": Standing.JOINED, "changed_at": now})
    db.add(found)
    db.flush()
    return found, edited


def _program(db: Db, workspace: str, found: Participant | None, program_id: int | None) -> int | None:
    if found is not None and found.standing == Standing.JOINED:
        own = people.program(db, workspace, found.program_id)
        paired = bool(pairings.active_pairings(db, workspace, found.id or 0))
        if program_id in {None, found.program_id}:
            return own.id if paired else openness.must_be_open(own).id
        if paired:
            raise Refusal("join-refused-other-program", program=own.name)
    return openness.must_be_open(people.program(db, workspace, program_id)).id


def place(db: Db, workspace: str, slack_id: str, *, now: datetime) -> Place:
    """Return where a person stands now."""
    participant = people.participant(db, workspace, slack_id)
    coordinator = people.coordinates(db, workspace, slack_id)
    stopped = coordinator and switch.is_stopped(db, workspace)
    if participant is None or participant.id is None or participant.standing != Standing.JOINED:
        closed = not openness.open_programs(db, workspace)
        return Place(None, coordinator=coordinator, closed=closed, left=participant is not None, stopped=stopped)
    rows = pairings.active_pairings(db, workspace, participant.id)
    there = people.programs(db, workspace)
    own = next((one for one in there if one.id == participant.program_id), there[0])
    partners = people.participants(db, workspace, {_other(row, participant.id) for row in rows})
    return Place(
        participant,
        tuple(
            Partnership(
                row,
                partners[_other(row, participant.id)],
                pairings.next_session(db, workspace, row.id or 0, now),
            )
            for row in rows
        ),
        coordinator,
        circles.next_of(db, workspace, participant.id, now=now),
        own.name if len(there) > 1 else None,
        closed=own.closed_at is not None,
        stopped=stopped,
    )


def place_or_refuse(db: Db, workspace: str, slack_id: str, *, now: datetime) -> Place:
    """Return the same for somebody who takes part; refused to others."""
    found = place(db, workspace, slack_id, now=now)
    if found.participant is None:
        raise Refusal("leave-refused-not-joined")
    return found


def leave(db: Db, workspace: str, slack_id: str, *, now: datetime, standing: Standing = Standing.LEFT) -> None:
    """Let a person go: their pairings end without a fault, their partners are told, nothing more is sent."""
    now_there = place_or_refuse(db, workspace, slack_id, now=now)
    assert now_there.participant is not None
    for partnership in now_there.partnerships:
        end(db, partnership.pairing, stays=partnership.partner, leaves=now_there.participant, now=now)
    now_there.participant.standing = standing
    now_there.participant.changed_at = now
    now_there.participant.paused_at = now_there.participant.paused_until = now_there.participant.first_since = None
    db.add(now_there.participant)


def end(db: Db, pairing: Pairing, *, stays: Participant, leaves: Participant, now: datetime) -> None:
    """End a pairing: its sessions to come are cancelled, the one who stays is told kindly and comes first next time.

    Its history does not say who ended it. With every session behind it, it is completed all the same, and the one who
    stays gets the certificate at once if the close has not brought it.
    """
    assert pairing.id is not None
    several = pairings.sessions(db, pairing.workspace, pairing.id)
    is_over = not any(session.state in TO_COME for session in several)
    pairing.state = PairingState.COMPLETED if is_over else PairingState.ENDED
    pairing.ended_at, pairing.paused_until = now, None
    db.add(pairing)
    deliveries.cancel(db, pairing.workspace, pairing_id=pairing.id)
    for session in several:
        if session.state in TO_COME:
            session.state = SessionState.CANCELLED
            db.add(session)
            history.note(db, session, Did.CANCELLED, now=now)
            owing.owe_refresh(db, session, now)
    stays.first_since = now
    db.add(stays)
    owing.owe_end(db, pairing, stays, leaves, now)
    held = any(session.state == SessionState.MET for session in several)
    if is_over and held and not turning.is_sent(db, pairing.workspace, pairing.id, Kind.CERTIFICATE):
        subject, whose = f"pairing {pairing.id} over", {"recipient": stays.slack_id, "pairing_id": pairing.id}
        owing.owe(db, pairing.workspace, Kind.CERTIFICATE, subject, due_at=now, **whose)


def heard_of(db: Db, workspace: str, person: Person, event_ts: str, *, now: datetime) -> None:
    """Take over what Slack says of a person: name, locale and zone; a deactivated person is gone.

    The newest word wins, in whatever order they arrive (docs/slack.md section 3).
    """
    participant = people.participant(db, workspace, person.slack_id)
    if participant is None or participant.standing != Standing.JOINED:
        return
    if participant.heard_ts and ratings.moment(participant.heard_ts) > ratings.moment(event_ts):
        return
    locale = language.chosen(db, workspace, person.slack_id) or person.locale or participant.locale
    participant.sqlmodel_update({"name": person.name, "locale": locale, "zone": person.zone})
    participant.heard_ts = event_ts
    db.add(participant)
    if person.is_deleted:
        leave(db, workspace, person.slack_id, now=now, standing=Standing.GONE)


def known(db: Db, workspace: str, slack_id: str) -> Person | None:
    """Return what we know ourselves of somebody who takes part, for when Slack does not say."""
    found = people.participant(db, workspace, slack_id)
    if found is None or found.standing != Standing.JOINED:
        return None
    return Person(slack_id, found.name, locale=found.locale, zone=found.zone)


def _other(pairing: Pairing, participant_id: int) -> int:
    return pairing.mentee_id if pairing.mentor_id == participant_id else pairing.mentor_id
