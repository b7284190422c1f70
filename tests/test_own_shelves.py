"""The rows behind a library of one's own: something always stays, all processes see a change, names are free."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from bot import migrations
from bot.errors import Refusal
from bot.library import FRAMES
from bot.messages import LANGUAGES
from bot.messages import own_prompts as drawn
from bot.models import Shelved, Workspace
from bot.program import own_prompts
from bot.program.shelves import Shelves
from bot.store import Db, Store
from handlers import writing
from handlers.visit import page
from sandbox.blocks import view_problems
from tests.cast import NOW
from tests.test_own_prompts import BOOKS, CARLA, GIVEN, OFF, WORDS
from tests.test_topics import labels
from tests.theatre import WORKSPACE


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
