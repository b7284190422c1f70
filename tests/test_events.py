"""Events that come several times, in another order, late or not at all, to two bots on one database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

import app
from bot.delivery import BRISK
from bot.models import Reaction, SessionState
from bot.operating import open_store
from bot.store import Db, pairings, people
from sandbox.nouns import BOT_USER_ID
from tests.command import free_port
from tests.player import Player, whole
from tests.theatre import WORKSPACE, Json, Theatre

MET = "white_check_mark"
FOUR_TIMES = (0.0, 0.05, 0.1)


@pytest.fixture(params=["socket", "http"])
def theatre(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Theatre]:
    """Two bots, of which either hears what Slack has to say."""
    opened = Theatre(tmp_path, mode=request.param)
    opened.run(another_bot(opened))
    yield opened
    opened.close()


async def another_bot(theatre: Theatre) -> None:
    settings = theatre.settings.model_copy(update={"http_port": free_port()})
    store = open_store(settings)
    serving = app.serve(settings, store, now=theatre.sandbox.clock.now, pace=BRISK)
    await theatre._bot.enter_async_context(serving)
    if settings.slack_mode == "http":
        theatre.sandbox.delivery.balance(f"http://127.0.0.1:{settings.http_port}/slack/events")
    else:
        await theatre.stage.connected(2)


@pytest.fixture
def session(session: Json, theatre: Theatre) -> Json:
    """The message of the first session, from which on Slack soon says again what nobody acknowledged."""
    theatre.run(theatre.stage.deliveries(retry_delays=list(FOUR_TIMES)))
    return session


def plan(theatre: Theatre, kind: str, **params: float) -> None:
    theatre.run(theatre.stage.plan_fault("events", kind, **params))


def acknowledged(theatre: Theatre, count: int) -> None:
    """Wait until so many deliveries of events have been acknowledged, and what follows from them is done."""
    delivered = theatre.sandbox.delivery.counts
    theatre.eventually(lambda: delivered["acknowledged"] >= count, f"{count} acknowledged: {delivered}")
    theatre.settle()


def told(theatre: Theatre) -> int:
    return theatre.sandbox.delivery.counts["acknowledged"]


def people_reacted(db: Db, name: str) -> list[bool]:
    """Return of everybody who ever reacted so whether the reaction is there."""
    rows = db.exec(select(Reaction).where(Reaction.name == name))
    return [row.present for row in rows if row.slack_id != BOT_USER_ID]


def name_of(db: Db, slack_id: str) -> str:
    found = people.participant(db, WORKSPACE, slack_id)
    assert found is not None
    return found.name


def newer(player: Player, than: Json) -> Json | None:
    return next((one for one in player.shared() if one["ts"] > than["ts"] and "Questions to start" in whole(one)), None)


def test_each_event_has_its_effect_once(theatre: Theatre, session: Json, ada: Player, bruno: Player) -> None:
    before = told(theatre)
    plan(theatre, "duplicate", copies=4)
    ada.reacts("calendar", session)
    acknowledged(theatre, before + 4)
    moved = theatre.ask(pairings.session, WORKSPACE, 1)
    assert moved is not None
    assert moved.revision == 1
    bruno.sees("has moved session 1")
    theatre.settle()
    assert sum("has moved session 1" in one["text"] for one in bruno.shared()) == 1
    theatre.forward(days=7)
    again = theatre.eventually(lambda: newer(bruno, session), "the session's message on its new date")
    theatre.settle()
    before = told(theatre)
    plan(theatre, "reorder")
    bruno.reacts(MET, again)
    bruno.reacts(MET, again, remove=True)
    acknowledged(theatre, before + 2)
    assert theatre.ask(people_reacted, MET) == [False], "the later one is the newer, though it came first"
    plan(theatre, "lose_first", n=3)
    bruno.reacts(MET, again)
    ada.sees("You met")
    settled = theatre.ask(pairings.session, WORKSPACE, 1)
    assert settled is not None
    assert settled.state == SessionState.MET
    acks = theatre.sandbox.judge.acks
    assert not [ack for ack in acks if ack.late]


def test_the_newest_word_of_a_person_wins(theatre: Theatre, session: Json, ada: Player) -> None:
    assert session
    before = told(theatre)
    plan(theatre, "late", seconds=0.3)
    theatre.run(theatre.stage.change_profile(ada.id, real_name="Ada Once"))
    theatre.run(theatre.stage.change_profile(ada.id, real_name="Ada Now"))
    acknowledged(theatre, before + 2)
    assert theatre.ask(name_of, ada.id) == "Ada Now"


def test_an_event_that_never_came_is_made_up_for_by_the_next(
    theatre: Theatre, session: Json, ada: Player, bruno: Player
) -> None:
    plan(theatre, "lose_first", n=4)
    lost = theatre.sandbox.delivery.counts["lost"]
    ada.reacts(MET, session)
    theatre.eventually(lambda: theatre.sandbox.delivery.counts["lost"] > lost, "an event that is lost")
    theatre.run(asyncio.sleep(0.1))
    assert theatre.ask(people_reacted, MET) == []
    bruno.reacts(MET, session)
    ada.sees("You met")
