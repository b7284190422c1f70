"""What is known of two people when their prompt is chosen: what they had, each elsewhere, and how it was to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot import messages
from bot.library import FREE
from bot.models import CheckIn, Pairing, Participant, Reaction, Session, SessionState, Workspace
from bot.program import feedback, prompts, sessions
from bot.store import Db, Store, pairings, people
from tests.cast import NOW
from tests.couple import ADA, BRUNO, HERE, coupled, taken_back
from tests.machinery import BOOKS
from tests.rows import insert

TOPIC = "social-media"
OF_TOPIC = [prompt.id for prompt in BOOKS.prompts.values() if prompt.topic == TOPIC]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with coupled(tmp_path_factory.mktemp("occasions"), TOPIC, {}) as opened:
        yield opened


@pytest.fixture
def db(store: Store) -> Iterator[Db]:
    with taken_back(store) as opened:
        yield opened


def meetings(db: Db) -> list[sessions.Meeting]:
    [pairing] = pairings.pairings(db, HERE)
    return [sessions.meeting(db, HERE, one.id or 0) for one in pairings.sessions(db, HERE, pairing.id or 0)]


def chosen(db: Db, found: sessions.Meeting) -> str:
    prompts.choose_prompt(db, BOOKS, found)
    return found.session.prompt or ""


def reasons(db: Db, found: sessions.Meeting) -> list[str]:
    return [each["reason"] for each in prompts.why(db, BOOKS, found)]


def another(db: Db, who: str, *had: str | None, workspace: str = HERE, **facts: Any) -> None:
    """Somebody else, with whom a person of ours has another pairing, and what those two talk about."""
    [ours] = pairings.pairings(db, HERE)
    mine = people.participant(db, HERE, who)
    assert mine is not None
    usual: dict[str, Any] = {"name": "", "locale": "en", "zone": "UTC", "level": 3, "department": "", "role": "both"}
    eve = Participant(workspace=workspace, slack_id="U0EVE00001", joined_at=NOW, changed_at=NOW, **usual)
    insert(db, eve)
    mentor, mentee = (mine, eve) if who == ADA else (eve, mine)
    both: dict[str, Any] = {"mentor_id": mentor.id, "mentee_id": mentee.id}
    pairing = Pairing(workspace=workspace, round_id=ours.round_id, started_at=NOW, **both)
    insert(db, pairing)
    dates: dict[str, Any] = {"workspace": workspace, "pairing_id": pairing.id, "starts_at": NOW, "minutes": 45}
    rows = [Session(number=n, total=6, prompt=prompt, **(dates | facts)) for n, prompt in enumerate(had, 1)]
    insert(db, *rows)


def react(db: Db, found: sessions.Meeting, who: str, *names: str) -> None:
    for order, name in enumerate(names):
        given: dict[str, Any] = {
            "channel": "D0",
            "ts": str(found.session.id),
            "slack_id": who,
            "name": name,
            "present": True,
        }
        where: dict[str, Any] = {"workspace": HERE, "session_id": found.session.id, "prompt": found.session.prompt}
        insert(db, Reaction(**where, **given, event_ts=f"{order}.0"))


@pytest.mark.parametrize("who", [ADA, BRUNO])
def test_what_one_of_them_met_with_another_partner_does_not_come(db: Db, who: str) -> None:
    first, second, *_, last = meetings(db)
    frames = [p.id for p in BOOKS.prompts.values() if p.topic in {"agreement", "closing"}]
    taken = [frames[0], *OF_TOPIC[:-1], frames[-1]]
    another(db, who, *taken, None, FREE)
    first.session.state, second.session.state = SessionState.MET, SessionState.MET
    assert chosen(db, second) not in taken
    for each, topic in ((first, "agreement"), (last, "closing")):
        found = BOOKS.prompts[chosen(db, each)]
        assert found.topic == topic
        assert found.id not in taken or all(p.id in taken for p in BOOKS.prompts.values() if p.topic == topic)


def test_what_two_had_in_another_workspace_is_nobodys_business(db: Db) -> None:
    [_, second, *_] = meetings(db)
    before = chosen(db, second)
    insert(db, Workspace(id="T0OTHER", name="", bot_user="U0BOT"))
    another(db, ADA, before, workspace="T0OTHER")
    assert chosen(db, second) == before


def test_when_all_is_used_up_elsewhere_it_is_said(db: Db) -> None:
    [_, second, *_] = meetings(db)
    another(db, ADA, *BOOKS.prompts)
    found = BOOKS.prompts[chosen(db, second)]
    assert (found.topic, found.depth) == (TOPIC, "light")
    assert reasons(db, second)[:2] == ["both", "last"]


def test_depth_grows_with_what_they_held_and_liked_and_knows_nothing_private(db: Db) -> None:
    first, second, third, fourth, fifth, _ = meetings(db)

    def depths() -> list[str]:
        return [BOOKS.prompts[chosen(db, each)].depth for each in (second, third, fourth, fifth)]

    assert depths() == ["light"] * 4  # nobody has said yet that they met
    for each in (first, second, third, fourth):
        each.session.state = SessionState.MET
    assert depths() == ["light", "honest", "honest", "brave"]
    before = depths()
    insert(db, *(CheckIn(**private(each), answer=feedback.Answer.BAD) for each in (first, second, third)))
    react(db, second, ADA, "-1", "tada")  # the newest counts
    assert depths() == before
    react(db, third, BRUNO, "tada", "-1")
    react(db, fourth, BRUNO, "-1")
    assert depths() == ["light", "honest", "honest", "honest"]
    second.session.state = SessionState.SKIPPED
    assert depths() == ["light"] * 4


def private(found: sessions.Meeting) -> dict[str, Any]:
    return {"workspace": HERE, "session_id": found.session.id, "participant_id": found.mentor.id, "answered_at": NOW}


def test_it_says_why_in_words_and_of_a_topic_of_their_own_nothing(db: Db) -> None:
    first, second, third, *_ = meetings(db)
    first.session.state = SessionState.MET
    chosen(db, first)
    chosen(db, second)
    said = messages.chosen("en", prompts.why(db, BOOKS, second), BOOKS)
    assert said[0] == "one of you wants to talk about it and the other offers it: Social media and trends"
    assert messages.chosen("en", prompts.why(db, BOOKS, first), BOOKS) == [
        "at the beginning each pair agrees on how the two want to do this"
    ]
    for none in (None, FREE, "gone-from-the-library"):
        third.session.prompt = none
        assert prompts.why(db, BOOKS, third) == []


def test_what_was_swapped_away_stays_away_from_all_their_sessions(db: Db) -> None:
    first, second, third, *_ = meetings(db)
    first.session.state, second.session.state = SessionState.MET, SessionState.OPEN
    away = []
    for _ in range(len(OF_TOPIC)):
        away.append(chosen(db, second))
        prompts.other_prompt(db, HERE, BOOKS, second.session.id or 0, 0, ADA, now=NOW)
    assert len({*away}) == len(OF_TOPIC)
    assert chosen(db, third) not in {*away, second.session.prompt}
