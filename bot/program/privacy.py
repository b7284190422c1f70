"""What is kept of a person: all of it in one document, and taking it away for good; bot/models/personal.py says where.

Erasing leaves what others need, with nobody in it: pairings, sessions and whether they were held, reactions, receipts.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.models import Delivery, DeliveryState, Participant, Round, Standing
from bot.models.personal import Says, columns
from bot.program import membership, trail
from bot.program.trail import Deed
from bot.store import Db, people, personal

# Stands where somebody stood who took no part: as a coordinator, or as somebody's manager.
ERASED = "erased"
# A name that says nothing in any language.
NOBODY = "—"
# What may still be sent, or whose fate is still asked about.
UNSETTLED = {
    DeliveryState.PLANNED,
    DeliveryState.LEASED,
    DeliveryState.SENDING,
    DeliveryState.DOUBT,
    DeliveryState.CHECKING,
    DeliveryState.NEEDS_PERSON,
}
# Of the values of a message that stands there, what its next drawing needs.
DRAWN_ANEW = {"revision", "did", "folds"}

Document = dict[str, Any]


def data_of(db: Db, workspace: str, slack_id: str) -> Document:
    """Return everything that is kept of a person: their rows by table, and how often others name them, by column."""
    found = people.participant(db, workspace, slack_id)
    document: Document = {
        table: [_shown(table, row.model_dump(mode="json"), slack_id) for row in rows]
        for table, rows in personal.everything_of(db, workspace, slack_id).items()
        if rows
    }
    if found is not None and (plans := [*_plans_with(personal.rounds(db, workspace), found.id or 0)]):
        document["round"] = plans
    if mentions := personal.mentions_of(db, workspace, slack_id):
        document["named_by_others"] = mentions
    return document


def export(db: Db, slack_id: str, *, now: datetime) -> dict[str, Document]:
    """Return the same of every workspace, for the operator, whose asking stands in the trail."""
    found = {one.id: data_of(db, one.id, slack_id) for one in people.workspaces(db)}
    kept = {workspace: document for workspace, document in found.items() if document}
    for workspace in kept:
        trail.note(db, workspace, None, Deed.EXPORTED, _subject(people.participant(db, workspace, slack_id)), now=now)
    return kept


def erase_everywhere(db: Db, slack_id: str, *, now: datetime) -> int:
    """Erase a person in every workspace, for the operator; return in how many something was kept."""
    kept = [one.id for one in people.workspaces(db) if data_of(db, one.id, slack_id)]
    for workspace in kept:
        erase(db, workspace, slack_id, by=None, now=now)
    return len(kept)


def erase(db: Db, workspace: str, slack_id: str, *, by: str | None, now: datetime) -> None:
    """Take everything away that says something of a person; `by` is their own Slack id, None for the operator.

    Pairings end as if the person had left. Nothing that is owed to them is sent any more. Erasing somebody of whom
    nothing is kept changes nothing but the trail.
    """
    found = people.participant(db, workspace, slack_id)
    if found is not None and found.standing == Standing.JOINED:
        membership.leave(db, workspace, slack_id, now=now)
    trail.note(db, workspace, by, Deed.ERASED, _subject(found), now=now)
    db.flush()
    nobody = f"{ERASED}-{found.id}" if found else ERASED
    _forget_messages(db, workspace, slack_id, nobody)
    _forget_mentions(db, workspace, slack_id, nobody)
    if found is not None and found.id is not None:
        _forget_meetings(db, workspace, slack_id, found, nobody)
        _forget_plans(personal.rounds(db, workspace), found.id)
        _forget_answers(found, nobody, now)
        db.add(found)
    personal.forget_roles(db, workspace, slack_id)
    db.flush()


def _subject(participant: Participant | None) -> str:
    """Return what the trail says of somebody: the number of their row, which stays."""
    return f"participant {participant.id}" if participant else "somebody who took no part"


def _shown(table: str, row: dict[str, Any], slack_id: str) -> dict[str, Any]:
    """Return what a row holds, without what is empty and without the Slack ids of others in lists."""
    shown = {
        column: value for column, value in row.items() if value not in (None, "", [], {}) and column != "workspace"
    }
    for column in columns(table, Says.PERSON):
        if isinstance(shown.get(column), list):
            shown[column] = [one for one in shown[column] if one == slack_id]
    return shown


def _plans_with(rounds: Iterable[Round], participant_id: int) -> Iterable[dict[str, Any]]:
    for one in rounds:
        pairs = [pair for pair in one.plan.get("pairs", []) if participant_id in {pair["mentor"], pair["mentee"]}]
        alone = [row for row in one.plan.get("unmatched", []) if row["participant"] == participant_id]
        wishes = {
            wish: [couple for couple in one.wishes.get(wish, []) if participant_id in couple]
            for wish in ("locked", "forbidden")
        }
        if pairs or alone or any(wishes.values()):
            yield {"id": one.id, "plan": {"pairs": pairs, "unmatched": alone}, "wishes": wishes}


def _forget_messages(db: Db, workspace: str, slack_id: str, nobody: str) -> None:
    for row in personal.deliveries_to(db, workspace, slack_id):
        row.recipient = nobody
        row.key = f"{nobody} {row.id}"
        row.channel = nobody if row.channel is not None else None
        row.values = {}
        if row.state in UNSETTLED:
            row.state = DeliveryState.CANCELLED
            row.epoch += 1  # whoever is sending it now may not write its receipt any more
        db.add(row)
    for row in personal.deliveries_naming(db, workspace, slack_id):
        row.values = _without(row.values, slack_id, nobody)
        db.add(row)
    for event in personal.events_naming(db, workspace, slack_id):
        event.payload, event.done_at = None, event.received_at
        db.add(event)


def _forget_mentions(db: Db, workspace: str, slack_id: str, nobody: str) -> None:
    """Take the person out of the rows of others, and of those of nobody."""
    for one in personal.naming(db, workspace, slack_id):
        one.manager = None if one.manager == slack_id else one.manager
        one.delegate = None if one.delegate == slack_id else one.delegate
        db.add(one)
    for program in personal.programs_naming(db, workspace, slack_id):
        program.neutral = None
        db.add(program)
    for matched in personal.rounds(db, workspace):
        matched.rehearsed_by = nobody if matched.rehearsed_by == slack_id else matched.rehearsed_by
        matched.published_by = nobody if matched.published_by == slack_id else matched.published_by
        db.add(matched)
    home = people.workspace(db, workspace)
    if home is not None and home.stopped_by is not None:
        home.stopped_by = " ".join(nobody if word == slack_id else word for word in home.stopped_by.split(" "))
        db.add(home)
    for installation in personal.installations_by(db, workspace, slack_id):
        installation.installed_by = nobody
        db.add(installation)


def _forget_meetings(db: Db, workspace: str, slack_id: str, found: Participant, nobody: str) -> None:
    for pairing in personal.pairings_of(db, workspace, found.id):
        pairing.reasons = []
        db.add(pairing)
    for row in personal.deliveries_of(db, workspace, found.id):
        row.values = _of_use(row, found.name)
        db.add(row)
    for session in personal.sessions_of(db, workspace, found.id):
        session.said_met = _without(session.said_met, slack_id, nobody)
        db.add(session)
    for reaction in personal.reactions_of(db, workspace, slack_id):
        reaction.slack_id = nobody
        db.add(reaction)
    for said in personal.said_by(db, workspace, found.id).values():
        for row in said:
            db.delete(row)


def _of_use(row: Delivery, name: str) -> dict[str, Any]:
    """Return what a message about a pairing still needs: what has been said already may be drawn anew at most."""
    if row.state in UNSETTLED:
        values: dict[str, Any] = _without(row.values, name, "")
        return values
    return {key: value for key, value in row.values.items() if key in DRAWN_ANEW}


def _forget_plans(rounds: Iterable[Round], participant_id: int) -> None:
    """Leave the numbers of who met whom, by which nobody is paired twice, and nothing of why."""
    for one in rounds:
        plan = dict(one.plan)
        plan["pairs"] = [
            pair | {"reasons": []} if participant_id in {pair["mentor"], pair["mentee"]} else pair
            for pair in plan.get("pairs", [])
        ]
        plan["unmatched"] = [
            row | {"obstacles": {}, "needs": []} if row["participant"] == participant_id else row
            for row in plan.get("unmatched", [])
        ]
        one.plan = plan
        couples = ("locked", "forbidden")
        one.wishes = {
            wish: [pair for pair in kept if participant_id not in pair] if wish in couples else kept
            for wish, kept in one.wishes.items()
        }


def _forget_answers(found: Participant, nobody: str, now: datetime) -> None:
    found.slack_id, found.name, found.manager = nobody, NOBODY, None
    found.locale, found.zone, found.standing = "en", "UTC", Standing.ERASED
    found.role, found.level, found.department, found.style, found.hope = "", 0, "", "", ""
    found.offers, found.wants, found.off_limits, found.languages, found.days = [], [], [], [], []
    found.starts, found.ends, found.capacity = 0, 0, 0
    found.joined_at = found.changed_at = now
    found.cards, found.agreed_version, found.agreed_at, found.delegate = 0, None, None, None
    found.paused_at = found.paused_until = found.first_since = None


def _without(value: Any, slack_id: str, nobody: str) -> Any:
    """Return JSON with nobody in place of the person."""
    if isinstance(value, dict):
        return {key: _without(inner, slack_id, nobody) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without(inner, slack_id, nobody) for inner in value]
    return nobody if value == slack_id else value
