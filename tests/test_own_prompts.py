"""A workspace's own prompts, and switching ours off: as coordinators do it, and as pairs get it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from app import ROOT
from bot import library, migrations
from bot.errors import Refusal
from bot.library import FRAMES
from bot.messages import LANGUAGES
from bot.messages import own_prompts as drawn
from bot.models import OwnPrompt, Session, Shelved, Workspace
from bot.program import own_prompts
from bot.program.own_prompts import Given
from bot.program.shelves import Shelves, composed
from bot.program.trail import told
from bot.store import Db, Store, pairings
from bot.store import library as kept
from handlers import writing
from handlers.visit import page
from sandbox.blocks import view_problems
from tests.cast import NOW
from tests.player import Player, whole
from tests.test_topics import labels, press
from tests.theatre import WORKSPACE, Json, Theatre

BOOKS = library.load(ROOT / "prompts")
WORDS: Json = {
    "title": "Our canteen",
    "why": "Everybody eats.",
    "questions": ["What do you eat?", "With whom?", "What is missing?"],
    "together": "Go there.",
    "mentor_tip": "Show where you sit.",
    "mentee_tip": "Sit there too.",
    "commitment": "One lunch together.",
}
FILLED: Json = {
    **{name: value for name, value in WORDS.items() if name != "questions"},
    "questions": "\n".join(WORDS["questions"]),
    "language": "en",
    "topic": "new",
    "topic_title": "Everyday here",
    "depth": "light",
    "needs": "nothing",
}
GIVEN = Given(None, "Everyday here", "light", "nothing", "en", WORDS)
CARLA = "U0COORD01"


OFF = (
    (Shelved.TOPIC, "customers"),
    (Shelved.TOPIC, "own.everyday-here"),
    (Shelved.PROMPT, "how-does-tiktok-work"),
    (Shelved.PROMPT, next(iter(BOOKS.circle))),
)


def writes(carla: Player, **changes: Any) -> Json:
    carla.types("/mentor prompts")
    press(carla, "prompts_add")
    return carla.submits(**{**FILLED, **changes})


def test_only_coordinators_look_after_the_library(paired: Theatre, ada: Player) -> None:
    assert "Only coordinators can do this" in ada.types("/mentor prompts")


def test_a_prompt_is_written_offered_and_taken(paired: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    assert not writes(carla)["errors"]
    shown = whole(carla.form())
    assert "Our canteen" in shown
    assert "your own" in shown
    ada.types("/mentor topics")
    assert "Everyday here" in whole(ada.form())
    press(ada, "topics_topic", "own.everyday-here")
    press(ada, "topics_prompt", "own.our-canteen")
    assert "prompt of your session 2" in press(ada, "topics_take")
    paired.forward(days=7)
    ada.sees("Session 1 of 6")
    paired.forward(days=28)
    message = whole(bruno.sees("Session 2 of 6: Our canteen"))
    assert "What do you eat?" in message
    bruno.types("/mentor join")
    topics = next(block for block in bruno.form()["blocks"] if block.get("block_id") == "wants")
    assert "own.everyday-here" in str(topics)


def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(theatre: Theatre, carla: Player) -> None:
    result = writes(carla, questions="Only one?", why=" ", topic_title="")
    assert {*result["errors"]} == {"questions", "why", "topic_title"}
    assert "Three or four questions" in result["errors"]["questions"]
    assert not carla.submits(**FILLED)["errors"]
    assert theatre.ask(rows)[0].name == "own.our-canteen"


def test_a_second_language_and_a_change_that_somebody_else_made_first(theatre: Theatre, carla: Player) -> None:
    writes(carla)
    press(carla, "prompts_language")
    assert not carla.submits(**{**FILLED, "language": "fi", "title": "Ruokalamme", "topic_title": "Arki"})["errors"]
    row = theatre.ask(rows)[0]
    assert {*row.words} == {"en", "fi"}
    assert theatre.ask(composed, WORKSPACE, BOOKS).topic_title(row.topic, "fi-FI") == "Arki"
    press(carla, "prompts_edit", f"{row.id}:fi")
    theatre.ask(changed, row.id or 0, theatre)
    refused = carla.submits(title="Ruoka")
    assert "Somebody has changed this prompt" in str(refused["errors"])
    assert theatre.ask(rows)[0].words["fi"]["title"] == "Ruokalamme"


def test_a_prompt_that_was_taken_out_stays_where_it_is(paired: Theatre, ada: Player, carla: Player) -> None:
    writes(carla)
    row = paired.ask(rows)[0]
    ada.types("/mentor topics")
    press(ada, "topics_topic", row.topic)
    press(ada, "topics_prompt", row.name)
    press(ada, "topics_take")
    press(carla, "prompts_remove")
    assert "Our canteen" not in whole(carla.form())
    paired.forward(days=7)
    ada.sees("Session 1 of 6")
    paired.forward(days=28)
    ada.sees("Session 2 of 6: Our canteen")
    assert session(paired, 2).prompt == row.name
    ada.types("/mentor topics")
    assert "Everyday here" not in whole(ada.form())


def test_a_topic_that_is_switched_off_is_offered_to_nobody_and_comes_back(
    paired: Theatre, ada: Player, carla: Player
) -> None:
    carla.types("/mentor prompts")
    press(carla, "prompts_topic", "social-media")
    assert "This topic is switched off" in press(carla, "prompts_switch", "topic:off:social-media")
    ada.types("/mentor topics")
    assert "Social media" not in whole(ada.form()).split("What", 1)[0] + str(buttons(ada))
    assert "is switched off" not in press(carla, "prompts_switch", "topic:on:social-media")
    ada.types("/mentor topics")
    assert "social-media" in buttons(ada)
    deeds = [entry.did for entry, _ in paired.ask(told)]
    assert deeds[-2:] == ["switched_off", "switched_on"]


def test_what_the_mentors_circle_talks_about_is_switched_off_too(theatre: Theatre, carla: Player) -> None:
    first, second, *_ = BOOKS.circle
    carla.types("/mentor prompts")
    assert "The mentors' circle" in whole(carla.form())
    assert BOOKS.circle[first].in_language("en").title in press(carla, "prompts_topic", "circle")
    full = press(carla, "prompts_prompt", first)
    assert BOOKS.circle[first].in_language("en").care in full
    assert "switched off" in press(carla, "prompts_switch", f"prompt:off:{first}")
    press(carla, "prompts_topic", "circle")
    assert "8 prompts · 1 switched off" in press(carla, "prompts_all")
    off = theatre.ask(composed, WORKSPACE, BOOKS)
    assert library.choose_for_circle(off, []) == second
    assert off.of_circle(first) == BOOKS.circle[first]
    press(carla, "prompts_topic", "circle")
    press(carla, "prompts_prompt", first)
    assert "switched off" not in press(carla, "prompts_switch", f"prompt:on:{first}")
    assert library.choose_for_circle(theatre.ask(composed, WORKSPACE, BOOKS), []) == first
    assert [entry.about for entry, _ in theatre.ask(told)][-2:] == [f"prompt {first}"] * 2


def test_a_page_that_stood_open_has_no_wrong_effect(theatre: Theatre, carla: Player) -> None:
    writes(carla)
    row = theatre.ask(rows)[0]
    theatre.ask(own_prompts.remove, WORKSPACE, BOOKS, CARLA, row.id or 0, now=NOW)
    assert "taken out already" in press(carla, "prompts_remove")
    theatre.run(carla.actor.close(carla.form()["id"]))
    assert "taken out already" in press(carla, "prompts_edit", f"{row.id}:en")


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = Store(database_url)
    migrations.upgrade(opened.engine)
    opened.transact(lambda db: db.add(Workspace(id=WORKSPACE, name="", bot_user="")))
    yield opened
    opened.close()


def test_something_always_stays_to_begin_and_to_end_with(store: Store) -> None:
    def switch(name: str) -> None:
        store.transact(own_prompts.switch, WORKSPACE, BOOKS, CARLA, Shelved.PROMPT, name, off=True, now=NOW)

    for frame in FRAMES:
        several = [prompt.id for prompt in BOOKS.prompts.values() if prompt.topic == frame]
        for name in several[:-1]:
            switch(name)
        with pytest.raises(Refusal, match="prompts-last"):
            switch(several[-1])
    *several, last = BOOKS.circle
    for name in several:
        switch(name)
    with pytest.raises(Refusal, match="prompts-last"):
        switch(last)
    with pytest.raises(Refusal, match="topics-gone"):
        store.transact(own_prompts.switch, WORKSPACE, BOOKS, CARLA, Shelved.TOPIC, "circle", off=True, now=NOW)


def test_every_process_sees_a_change_at_once_and_asks_once_while_there_is_none(store: Store) -> None:
    here, there = Shelves(BOOKS), Shelves(BOOKS)
    assert store.transact(here.of, WORKSPACE) is BOOKS
    assert store.transact(there.of, WORKSPACE) is BOOKS
    row = store.transact(own_prompts.add, WORKSPACE, BOOKS, CARLA, GIVEN, now=NOW)
    seen = store.transact(there.of, WORKSPACE)
    assert row.name in seen.prompts
    assert store.transact(there.of, WORKSPACE) is seen
    store.transact(own_prompts.remove, WORKSPACE, BOOKS, CARLA, row.id or 0, now=NOW)
    again = store.transact(there.of, WORKSPACE)
    assert row.name not in again.prompts
    assert again.known(row.name) is not None
    assert store.transact(here.of, "T0ELSEWHERE") is BOOKS


def test_names_are_free_whatever_the_title(store: Store) -> None:
    def play(db: Db) -> list[str]:
        titles = ["Our canteen", "Our canteen", "Кантина", "Şöyle böyle"]
        given = [dataclasses.replace(GIVEN, words={**WORDS, "title": title}) for title in titles]
        return [own_prompts.add(db, WORKSPACE, BOOKS, CARLA, one, now=NOW).name for one in given]

    assert store.transact(play) == ["own.our-canteen", "own.our-canteen-2", "own.one", "own.soyle-boyle"]


def test_there_is_room_for_as_many_as_a_window_shows(store: Store) -> None:
    def play(db: Db) -> None:
        for _ in range(own_prompts.MOST_IN_A_TOPIC):
            own_prompts.add(db, WORKSPACE, BOOKS, CARLA, dataclasses.replace(GIVEN, topic="customers"), now=NOW)
        stock = own_prompts.stock(db, WORKSPACE, BOOKS)
        for locale in LANGUAGES:
            for blocks in (drawn.all_prompts(locale, stock), drawn.prompts_of(locale, "customers", stock)):
                assert view_problems(page(locale, blocks), "modal") == []
        with pytest.raises(Refusal, match="prompts-full"):
            own_prompts.add(db, WORKSPACE, BOOKS, CARLA, dataclasses.replace(GIVEN, topic="customers"), now=NOW)

    store.transact(play)


def test_every_page_and_form_is_taken_by_slack_in_every_language(store: Store) -> None:
    def play(db: Db) -> None:
        longest = dict.fromkeys(WORDS, "W" * 500) | {"title": "W" * 80, "questions": ["W" * 500] * 4}
        row = own_prompts.add(db, WORKSPACE, BOOKS, CARLA, dataclasses.replace(GIVEN, words=longest), now=NOW)
        for kind, name in OFF:
            own_prompts.switch(db, WORKSPACE, BOOKS, CARLA, kind, name, off=True, now=NOW)
        stock = own_prompts.stock(db, WORKSPACE, BOOKS)
        assert any(map(stock.is_off, stock.every("own.everyday-here")))
        for locale in LANGUAGES:
            views = [page(locale, drawn.all_prompts(locale, stock))]
            views += [page(locale, drawn.prompts_of(locale, topic, stock)) for topic in stock.topics]
            views += [page(locale, drawn.prompts_of_circle(locale, stock))]
            views += [page(locale, drawn.one_of_circle(locale, one, stock)) for one in stock.circle]
            views += [page(locale, drawn.one_of_all(locale, one, stock, minutes=45)) for one in stock.every()]
            views += [writing.prompt_form(locale, stock=stock, row=one, language="en") for one in (row, None)]
            views += [writing.prompt_form(locale, stock=stock, row=row), writing.prompt_form(locale, stock=stock)]
            assert [problem for view in views for problem in view_problems(view, "modal")] == []
            assert not [text for text in labels(views) if text.endswith("…")]

    store.transact(play)


def rows(db: Db) -> list[OwnPrompt]:
    return kept.prompts(db, WORKSPACE)


def changed(db: Db, prompt_id: int, theatre: Theatre) -> None:
    row = own_prompts.own_prompt(db, WORKSPACE, prompt_id)
    given = dataclasses.replace(GIVEN, topic=row.topic)
    now = theatre.sandbox.clock.now()
    own_prompts.change(db, WORKSPACE, BOOKS, CARLA, given, prompt_id=prompt_id, seen=row.revision, now=now)


def session(theatre: Theatre, number: int) -> Session:
    found = theatre.ask(pairings.session, WORKSPACE, number)
    assert found is not None
    return found


def buttons(player: Player) -> list[str]:
    return [str(block["accessory"].get("value")) for block in player.form()["blocks"] if "accessory" in block]
