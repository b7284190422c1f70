"""Two workspaces full of rows, and what the buttons of each carry; nobody presses them here."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlmodel import SQLModel, col, select

from bot.models import (
    CONFIRMED,
    GROUND_RULES,
    Circle,
    Commitment,
    Delivery,
    DeliveryState,
    Joining,
    Kind,
    OwnPrompt,
    Pairing,
    Participant,
    Person,
    Program,
    Role,
    Round,
    Session,
    Workspace,
)
from bot.program import closures, membership, own_prompts, preparing, publishing, rounds, workspaces
from bot.store import Db
from tests.cast import LIBRARY, NOW

Json = dict[str, Any]

HERE, THERE = "T0FLIPSIDE", "T0SECOND01"
# The same people in both: as in an organisation, where one person has one id everywhere.
ADA, BRUNO = "U0ADA0001", "U0BRUNO01"
MARK = "Elsewhere"  # stands in whatever the other workspace wrote
TEXTS = ("title", "why", "together", "mentor_tip", "mentee_tip", "commitment")
LATER = NOW + timedelta(days=40)


def furnish(db: Db, workspace: str, word: str) -> None:
    """Give a workspace a round that is published, one that is rehearsed, and a message in doubt."""
    workspaces.settle_in(db, workspace, name=word, bot_user="U0BOT", coordinators=[ADA])
    usual: Json = {"department": word, "languages": ["en"], "days": [0, 1, 2, 3, 4], "starts": 540, "ends": 1020}
    for number, (who, role, level) in enumerate([(ADA, Role.MENTOR, 1), (BRUNO, Role.MENTEE, 5)] * 2):
        slack_id = who if number < 2 else f"{who}X"
        answers = Joining(role=role, level=level, offers=["ai-tools"], wants=["ai-tools"], hope=word, **usual)
        membership.join(db, workspace, Person(slack_id, f"{word} {slack_id}"), answers, now=NOW)
        preparing.agree(db, workspace, slack_id, GROUND_RULES, now=NOW)
        if number == 1:
            rounds.rehearse(db, workspace, ADA, seed=1, now=NOW)
            publishing.publish(db, workspace, ADA, round_id=None, now=NOW)
    rounds.rehearse(db, workspace, ADA, seed=1, now=NOW)
    for pairing in db.exec(select(Pairing).where(Pairing.workspace == workspace)):
        pairing.channel = f"C{word}"
        db.add(pairing)
        taken_on: Json = {
            "participant_id": pairing.mentor_id,
            "added_by": pairing.mentor_id,
            "what": word,
            "added_at": NOW,
        }
        db.add(Commitment(workspace=workspace, pairing_id=pairing.id or 0, **taken_on))
        members = [pairing.mentor_id, pairing.mentee_id]
        db.add(Circle(workspace=workspace, round_id=pairing.round_id, number=1, members=members, next_at=LATER))
    words: Json = {"language": "en", "words": dict.fromkeys(("title", *TEXTS), word) | {"questions": [word] * 3}}
    given = own_prompts.Given(topic=None, title=word, depth="light", needs="phone", **words)
    own_prompts.add(db, workspace, LIBRARY, ADA, given, now=NOW)
    for place, row in enumerate(deliveries(db, workspace)):
        row.state = DeliveryState.NEEDS_PERSON if place > 1 else DeliveryState.SENT
        row.channel, row.ts = f"C{word}", CONFIRMED if place % 2 else "1.1"
        db.add(row)


def deliveries(db: Db, workspace: str) -> list[Delivery]:
    asked = select(Delivery).where(Delivery.workspace == workspace)
    return list(db.exec(asked.order_by(col(Delivery.kind) != Kind.SESSION, col(Delivery.id)).limit(4)))


def ids(db: Db, model: Any, workspace: str) -> list[int]:
    return list(db.exec(select(model.id).where(model.workspace == workspace).order_by(model.id).limit(2)))


def values(db: Db, workspace: str) -> list[str]:
    """Return what the buttons and forms of a workspace carry: every id in every form that a listener reads."""
    one = [str(number) for model in (Program, Round, Session, Pairing, Circle) for number in ids(db, model, workspace)]
    one += [str(number) for model in (Commitment, Participant) for number in ids(db, model, workspace)]
    one += [str(row.id) for row in deliveries(db, workspace)]
    own = db.exec(select(OwnPrompt).where(OwnPrompt.workspace == workspace)).one()
    one += [own.name, own.topic, f"prompt:off:{own.name}", f"topic:off:{own.topic}", f"{own.id}:en", f"{own.id}:0:en"]
    two = [f"{number}:0{end}" for number in ids(db, Session, workspace) for end in ("", "::how-does-tiktok-work")]
    two += [
        f"{one}:{other}" for one, other in zip(ids(db, Pairing, workspace), ids(db, Session, workspace), strict=False)
    ]
    two += [f"{number}:{closures.stand(db, workspace, number).seen}" for number in ids(db, Program, workspace)]
    pairs = [
        f"{round_.id}:{pair['mentor']}:{pair['mentee']}"
        for round_ in db.exec(select(Round).where(Round.workspace == workspace))
        for pair in round_.plan["pairs"]
    ]
    ways = [f"{pair}{way}" for pair in pairs for way in ("", ":lock", ":free", ":forbid", ":swap")]
    return list(dict.fromkeys([*one, *two, *ways]))


def everything_of(db: Db, workspace: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of a workspace, by table."""
    kept = {}
    for table in SQLModel.metadata.sorted_tables:
        if "workspace" not in table.c:
            continue
        rows = db.connection().execute(table.select().where(table.c.workspace == workspace))
        kept[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return kept | {"workspace": [tuple(db.get_one(Workspace, workspace).model_dump().values())]}
