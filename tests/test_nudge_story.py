"""Nudges in the sandbox: in working hours, one a day, and no more of a kind after one press."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.models import Commitment, Kind, Pairing, Participant, Round
from bot.store import Db, deliveries, people
from tests.cast import participant
from tests.player import Player, whole
from tests.rows import insert
from tests.theatre import MENTOR, WORKSPACE, Theatre

DAY = timedelta(days=1)


def test_nudges_come_in_working_hours_one_a_day_and_stop_by_one_press(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR, prepares=False)
    nudged = until(theatre, ada, "There is one thing left")
    assert "I remind you of it once more at most" in nudged["text"]
    ada.presses("prepare_open", nudged)
    theatre.run(ada.actor.close(ada.form()["id"], everything=True))
    ada.presses("nudge_stop", nudged)
    stopped = ada.sees("I do not remind you of preparing again", where="private")
    assert stopped["ts"] == nudged["ts"]
    for _ in range(20):
        passes(theatre, days=1)
    theatre.settle()
    rows = [row for row in theatre.ask(deliveries.all_of, WORKSPACE) if row.kind == Kind.NUDGE]
    assert [row.state for row in rows] == ["sent"]
    assert rows[0].sent_from is not None
    wall = rows[0].sent_from.astimezone(ZoneInfo("Europe/Helsinki"))
    assert wall.weekday() < 5
    assert 9 <= wall.hour < 17
    ada.presses("nudge_again", ada.sees("All right", where="private"))
    assert ada.sees("I remind you as before", where="private")["ts"] == nudged["ts"]


def passes(theatre: Theatre, **span: float) -> None:
    """Let time pass, and all that it makes due: a clock that leaps while something is sent is nobody's working day."""
    theatre.forward(**span)
    theatre.settle_briefly()
    theatre.eventually(lambda: not theatre.ask(_under_way, theatre.sandbox.clock.now()), "an end of sending")


def _under_way(db: Db, now: datetime) -> bool:
    rows = [row for row in deliveries.all_of(db, WORKSPACE) if row.kind == Kind.NUDGE]
    return any(row.state in {"leased", "sending"} or (row.state == "planned" and row.due_at <= now) for row in rows)


def until(theatre: Theatre, player: Player, words: str) -> Any:
    """Let time pass until a private message with these words is there."""
    for _ in range(6 * 8):
        found = [one for one in player.private() if words in one["text"]]
        if found:
            return found[-1]
        passes(theatre, hours=4)
    return player.sees(words, where="private")


def test_what_is_due_on_one_day_comes_on_as_many_days_as_it_takes(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR)
    theatre.ask(_three_commitments, ada.id, theatre.sandbox.clock.now())
    for _ in range(6 * 6):
        passes(theatre, hours=4)
    theatre.settle()
    rows = [row for row in theatre.ask(deliveries.all_of, WORKSPACE) if row.values.get("nudge") == "commitment"]
    came = [row.sent_from.astimezone(ZoneInfo("Europe/Helsinki")) for row in rows if row.sent_from]
    assert len({at.date() for at in came}) == len(came) >= 3
    assert all(at.weekday() < 5 and 9 <= at.hour < 17 for at in came)
    ada.presses("commitments_open", ada.sees("Something you took on", where="private"))
    assert "Commitment 1" in whole(ada.form())


def _three_commitments(db: Db, slack_id: str, now: datetime) -> None:
    """Let Ada have a partner, and three commitments whose day was yesterday."""
    ours = people.participant(db, WORKSPACE, slack_id)
    assert ours
    facts: Any = {"workspace": WORKSPACE, "slack_id": "U0BRUNO01", "locale": "en", "name": "Bruno", "agreed_at": None}
    other = Participant(**participant(2).model_dump(exclude={"id"}) | facts)
    program = people.program(db, WORKSPACE)
    round_facts: Any = {"seed": 0, "fingerprint": "", "rehearsed_by": "", "rehearsed_at": now}
    matched = Round(workspace=WORKSPACE, program_id=program.id or 0, number=1, **round_facts)
    insert(db, other, matched)
    both: Any = {"mentor_id": ours.id, "mentee_id": other.id, "round_id": matched.id}
    pairing = Pairing(workspace=WORKSPACE, started_at=now, **both)
    insert(db, pairing)
    usual: Any = {"workspace": WORKSPACE, "pairing_id": pairing.id, "participant_id": ours.id, "added_by": ours.id}
    for number in range(3):
        due_on = (now - DAY).date()
        insert(db, Commitment(what=f"Commitment {number}", due_on=due_on, added_at=now, **usual))
