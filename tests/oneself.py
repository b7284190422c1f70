"""One person wherever one can stand: rows of every table that speak of them, with words that stand nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlmodel import select

from bot.models import (
    Agreement,
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
    Workspace,
)
from bot.program import trail
from bot.store import Db, people
from tests.cast import participant
from tests.rows import NOW, insert

ME, PARTNER, OTHER = "U0MYSELF1", "U0PARTNER", "U0OTHER01"
# Each stands where something is told of the person, and nowhere else.
WORDS = [
    *("Wilhelmina", "Periwinkle", "Heliotrope", "Marigold", "fy-NL", "Europe/Busingen", "knitting", "yodelling"),
    *("Larkspur", "Foxglove", "Celandine", "Bryony", "Teasel", "fy-DE", "Saxifrage"),
]
LATER = NOW + timedelta(days=1)


def myself(workspace: str) -> Participant:
    said: dict[str, Any] = {"role": "both", "level": 3, "style": "walk", "capacity": 2, "starts": 421, "ends": 1013}
    said |= {"offers": ["knitting"], "wants": ["yodelling"], "off_limits": ["recruiting"], "languages": ["fy"]}
    person = participant(1, slack_id=ME, name="Wilhelmina", locale="fy-NL", zone="Europe/Busingen", **said)
    person.sqlmodel_update({"department": "Heliotrope", "hope": "Periwinkle", "manager": OTHER, "delegate": OTHER})
    person.sqlmodel_update({"cards": 4, "agreed_version": "1", "agreed_at": NOW, "paused_at": NOW, "paused_until": NOW})
    person.first_since = NOW
    return Participant(**person.model_dump() | {"id": None, "workspace": workspace})


def rows(workspace: str) -> Iterator[Any]:
    """Yield rows of every table, in which one person stands wherever a person can stand."""
    yield Installation(
        owner=workspace, app_id="A1", bot_user="U0BOT", token="sealed", installed_by=ME, installed_at=NOW
    )
    home = Workspace(id=workspace, name="", bot_user="U0BOT", stopped_by=f"operator {ME}", stopped_at=NOW)
    yield home
    yield Program(workspace=workspace, name="", neutral=ME)
    yield Preference(workspace=workspace, slack_id=ME, locale="fy-DE", muted=["date"])
    yield Feed(workspace=workspace, slack_id=ME, digest="Teasel", made_at=NOW)
    for author, other in ((ME, OTHER), (PARTNER, ME), (PARTNER, OTHER)):
        yield Block(workspace=workspace, slack_id=author, blocked=other)
    yield Coordinator(workspace=workspace, slack_id=ME)
    yield myself(workspace)
    yield Participant(
        **participant(2, name="Partner").model_dump()
        | {"id": None, "workspace": workspace, "slack_id": PARTNER, "manager": ME, "delegate": ME}
    )


def more_rows(workspace: str, me: int, partner: int, program: int) -> Iterator[Any]:
    reasons = [{"reason": "topics", "topics": ["knitting"]}]
    plan = {
        "pairs": [{"mentor": me, "mentee": partner, "score": 1, "reasons": reasons, "starts": [NOW.isoformat()]}],
        "unmatched": [{"participant": me, "role": "mentee", "obstacles": {"level": 71}, "needs": ["yodelling"]}],
    }
    wishes = {"locked": [[me, partner]], "forbidden": [[partner, me]], "floor": 0.5}
    facts: dict[str, Any] = {"seed": 1, "fingerprint": "", "rehearsed_by": ME, "rehearsed_at": NOW, "published_by": ME}
    yield Round(id=me, workspace=workspace, program_id=program, number=1, plan=plan, wishes=wishes, **facts)
    couple: dict[str, Any] = {
        "mentor_id": me,
        "mentee_id": partner,
        "reasons": reasons,
        "channel": "G1",
        "started_at": NOW,
    }
    yield Pairing(id=me, workspace=workspace, round_id=me, **couple)
    meets: dict[str, Any] = {"number": 1, "total": 1, "starts_at": NOW, "minutes": 45}
    yield Session(id=me, workspace=workspace, pairing_id=me, said_met=[ME, PARTNER], **meets)
    liked: dict[str, Any] = {"channel": "G1", "ts": "1.1", "name": "+1", "event_ts": "1.2", "present": True}
    yield Reaction(workspace=workspace, session_id=me, slack_id=ME, **liked)
    for each, note in ((me, "Marigold"), (partner, "")):
        yield CheckIn(
            workspace=workspace, session_id=me, participant_id=each, answer="met_bad", note=note, answered_at=NOW
        )
    yield from what_was_said(workspace, me, partner)
    usual: dict[str, Any] = {"workspace": workspace, "priority": 1, "due_at": NOW, "session_id": me, "pairing_id": me}
    yield Delivery(
        key="to me, sent", kind="checkin", state="sent", recipient=ME, channel="D0MYSELF1", ts="2.1", **usual
    )
    for state in ("planned", "leased", "sending", "doubt", "checking", "needs_person"):
        yield Delivery(
            key=f"to me, {state}", kind="unmatched", state=state, recipient=ME, values={"row": "yodelling"}, **usual
        )
    yield Delivery(key="moved", kind="moved", values={"by": ME, "deep": [{"by": ME}]}, **usual)
    yield Delivery(key="to my partner", kind="reminder", recipient=PARTNER, **usual)
    yield Inbox(workspace=workspace, key="Ev1", payload={"user": ME, "name": "Wilhelmina"}, received_at=NOW)


def what_was_said(workspace: str, me: int, partner: int) -> Iterator[Any]:
    """Yield what the two said of their sessions and to each other: one of each, and of the partner one more."""
    in_it: dict[str, Any] = {"workspace": workspace, "pairing_id": me}
    yield Agreement(**in_it, answers={"why": "Larkspur"}, changed_by=partner, changed_at=NOW)
    yield Circle(workspace=workspace, round_id=me, number=1, members=[me, partner])
    for each in (me, partner):
        mine = each == me
        yield Assessment(**in_it, participant_id=each, moment="start", answers={"digital": "Saxifrage" if mine else 3},
                         answered_at=NOW)  # fmt: skip
        yield Choice(**in_it, participant_id=each, moment="end", choice="continue", agrees=True, answered_at=NOW,
                     note="Bryony" if mine else "")  # fmt: skip
        yield Commitment(**in_it, participant_id=each, added_by=each, what="Foxglove" if mine else "x", added_at=NOW,
                         came_of_it="Celandine" if mine else "")  # fmt: skip
        yield Change(workspace=workspace, session_id=me, did="moved", by_id=each, at=NOW, starts_at=NOW)


def settle(db: Db, workspace: str) -> None:
    insert(db, *rows(workspace))
    home = db.get_one(Workspace, workspace)
    home.installation_id = db.exec(select(Installation.id).where(Installation.owner == workspace)).one()
    me, partner = (people.participant(db, workspace, who) for who in (ME, PARTNER))
    assert me
    assert partner
    insert(db, *more_rows(workspace, me.id or 0, partner.id or 0, people.program(db, workspace).id or 0))
    trail.note(db, workspace, ME, trail.Deed.PUBLISHED, "round 1", now=NOW)
