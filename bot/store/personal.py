"""Questions about one person across all tables: every row that speaks of them, and how often others name them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, String, cast, false, func, or_
from sqlmodel import col, select

from bot.models import (
    Agreement,
    Alias,
    Assessment,
    Block,
    Change,
    CheckIn,
    Choice,
    Circle,
    Commitment,
    Coordinator,
    Delivery,
    Feed,
    Inbox,
    Installation,
    Pairing,
    Participant,
    Preference,
    Program,
    Reaction,
    Round,
    Session,
    Trail,
    Workspace,
)
from bot.store import Db, people


def pairings_of(db: Db, workspace: str, participant_id: int | None) -> list[Pairing]:
    """Return every pairing of a participant, the ended ones too."""
    one_of = or_(col(Pairing.mentor_id) == participant_id, col(Pairing.mentee_id) == participant_id)
    return list(db.exec(select(Pairing).where(Pairing.workspace == workspace, one_of).order_by(col(Pairing.id))))


def sessions_of(db: Db, workspace: str, participant_id: int | None) -> list[Session]:
    pairs = [pairing.id for pairing in pairings_of(db, workspace, participant_id)]
    return _rows(db, Session, workspace, col(Session.pairing_id).in_(pairs))


def said_by(db: Db, workspace: str, participant_id: int | None) -> dict[str, list[Any]]:
    """Return what a participant said, by table: answers of their own, and what they agreed on and took on in pairs."""
    pairs = [pairing.id for pairing in pairings_of(db, workspace, participant_id)]
    theirs = or_(col(Commitment.participant_id) == participant_id, col(Commitment.added_by) == participant_id)
    return {
        "checkin": _rows(db, CheckIn, workspace, col(CheckIn.participant_id) == participant_id),
        "assessment": _rows(db, Assessment, workspace, col(Assessment.participant_id) == participant_id),
        "choice": _rows(db, Choice, workspace, col(Choice.participant_id) == participant_id),
        "commitment": _rows(db, Commitment, workspace, theirs),
        "agreement": _rows(db, Agreement, workspace, col(Agreement.pairing_id).in_(pairs)),
    }


def programs_naming(db: Db, workspace: str, slack_id: str) -> list[Program]:
    """Return the programs whose neutral person this is."""
    return _rows(db, Program, workspace, col(Program.neutral) == slack_id)


def deliveries_of(db: Db, workspace: str, participant_id: int | None) -> list[Delivery]:
    """Return all messages about the pairings of a participant, to whomever."""
    pairs = [pairing.id for pairing in pairings_of(db, workspace, participant_id)]
    return _rows(db, Delivery, workspace, col(Delivery.pairing_id).in_(pairs), alone=True)


def reactions_of(db: Db, workspace: str, slack_id: str) -> list[Reaction]:
    return _rows(db, Reaction, workspace, col(Reaction.slack_id) == slack_id)


def deliveries_to(db: Db, workspace: str, slack_id: str) -> list[Delivery]:
    """Return the messages to this person alone, sent or not; nobody settles them before this transaction is over."""
    return _rows(db, Delivery, workspace, col(Delivery.recipient) == slack_id, alone=True)


def deliveries_naming(db: Db, workspace: str, slack_id: str) -> list[Delivery]:
    """Return the messages to others whose values name this person, held like those."""
    return _rows(db, Delivery, workspace, _names(Delivery.values, slack_id), alone=True)


def events_naming(db: Db, workspace: str, slack_id: str) -> list[Inbox]:
    """Return the events of Slack that name this person and are not worked off yet."""
    return _rows(db, Inbox, workspace, _names(Inbox.payload, slack_id))


def rounds(db: Db, workspace: str) -> list[Round]:
    return _rows(db, Round, workspace)


def installations_by(db: Db, workspace: str, slack_id: str) -> list[Installation]:
    """Return the installation of a workspace, if this person made it."""
    home = people.workspace(db, workspace)
    found = db.get(Installation, home.installation_id) if home and home.installation_id is not None else None
    return [found] if found is not None and found.installed_by == slack_id else []


def naming(db: Db, workspace: str, slack_id: str) -> list[Participant]:
    """Return those who named this person as their manager, or to move their sessions for them."""
    named = or_(col(Participant.manager) == slack_id, col(Participant.delegate) == slack_id)
    return _rows(db, Participant, workspace, named)


def forget_roles(db: Db, workspace: str, slack_id: str) -> None:
    """Delete that this person coordinates, how they want to be spoken to, whom they would not meet, and who not them.

    With it goes the number that stands for them in the trail.
    """
    for table in (Coordinator, Alias, Preference, Feed, Block):
        for row in _rows(db, table, workspace, col(table.slack_id) == slack_id):
            db.delete(row)
    for row in _rows(db, Block, workspace, col(Block.blocked) == slack_id):
        db.delete(row)


def everything_of(db: Db, workspace: str, slack_id: str) -> dict[str, list[Any]]:
    """Return every row that is about this person, by table."""
    participant = people.participant(db, workspace, slack_id)
    number = participant.id if participant else None
    alias = _rows(db, Alias, workspace, col(Alias.slack_id) == slack_id)
    return {
        "participant": [participant] if participant else [],
        "coordinator": _rows(db, Coordinator, workspace, col(Coordinator.slack_id) == slack_id),
        "pairing": pairings_of(db, workspace, number),
        "session": sessions_of(db, workspace, number),
        **said_by(db, workspace, number),
        "change": _rows(db, Change, workspace, col(Change.by_id) == number) if participant else [],
        "circle": [one for one in _rows(db, Circle, workspace) if number in one.members],
        "preference": _rows(db, Preference, workspace, col(Preference.slack_id) == slack_id),
        "feed": _rows(db, Feed, workspace, col(Feed.slack_id) == slack_id),
        "block": _rows(db, Block, workspace, col(Block.slack_id) == slack_id),
        "reaction": reactions_of(db, workspace, slack_id),
        "delivery": deliveries_to(db, workspace, slack_id),
        "inbox": events_naming(db, workspace, slack_id),
        "alias": alias,
        "trail": _rows(db, Trail, workspace, col(Trail.alias).in_([one.id for one in alias])),
    }


def mentions_of(db: Db, workspace: str, slack_id: str) -> dict[str, int]:
    """Return how many rows about others, or about nobody, name this person, by column.

    But for one: who would rather not meet them is told to nobody, not even as a number.
    """
    places: dict[str, ColumnElement[bool]] = {
        "participant.manager": col(Participant.manager) == slack_id,
        "participant.delegate": col(Participant.delegate) == slack_id,
        "program.neutral": col(Program.neutral) == slack_id,
        "round.rehearsed_by": col(Round.rehearsed_by) == slack_id,
        "round.published_by": col(Round.published_by) == slack_id,
        "delivery.values": _names(Delivery.values, slack_id) & (col(Delivery.recipient).is_distinct_from(slack_id)),
        "workspace.stopped_by": col(Workspace.stopped_by).in_([slack_id, f"operator {slack_id}"]),
    }
    tables: dict[str, Any] = {
        str(table.__tablename__): table for table in (Participant, Program, Round, Delivery, Workspace)
    }
    counts = {}
    for place, names in places.items():
        table = tables[place.split(".")[0]]
        home = col(Workspace.id) if table is Workspace else col(table.workspace)
        counts[place] = db.exec(select(func.count()).select_from(table).where(home == workspace, names)).one()
    counts["installation.installed_by"] = len(installations_by(db, workspace, slack_id))
    return {place: count for place, count in counts.items() if count}


def _rows(
    db: Db, table: Any, workspace: str, which: ColumnElement[bool] | None = None, *, alone: bool = False
) -> list[Any]:
    query = select(table).where(table.workspace == workspace).order_by(*table.__table__.primary_key)
    if alone:
        query = query.with_for_update().execution_options(populate_existing=True)
    return list(db.exec(query if which is None else query.where(which)))


def _names(column: Any, slack_id: str) -> ColumnElement[bool]:
    """Say whether JSON names a person: Slack ids are letters and digits, so that LIKE takes them to the letter."""
    if not (slack_id.isascii() and slack_id.isalnum()):
        return false()
    return cast(col(column), String).like(f'%"{slack_id}"%')
