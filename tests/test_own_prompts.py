"""A workspace's own prompts, and switching ours off: as coordinators do it, and as pairs get it."""

from __future__ import annotations

import dataclasses
from typing import Any

from app import ROOT
from bot import library
from bot.models import OwnPrompt, Session, Shelved
from bot.program import own_prompts
from bot.program.own_prompts import Given
from bot.program.shelves import composed
from bot.program.trail import told
from bot.store import Db, pairings
from bot.store import library as kept
from tests.cast import NOW
from tests.player import Player, whole
from tests.test_topics import press
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
