"""Browsing the library and taking a prompt from it, as transcripts; and that nothing tells a partner's limits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot import library
from bot.messages import LANGUAGES
from bot.messages import topics as drawn
from bot.models import Session
from bot.program import sessions
from bot.program.topics import Browsing, Seat
from bot.store import Db, pairings, people
from handlers.visit import page
from sandbox.blocks import view_problems
from tests.cast import ada as ada_row
from tests.cast import bruno as bruno_row
from tests.cast import session
from tests.player import USUAL, Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

BOOKS = library.load(Path(__file__).parent.parent / "prompts")
TIKTOK = "how-does-tiktok-work"


def press(player: Player, action_id: str, value: str | None = None) -> str:
    """Press the button with this value in the open window; return what the window shows then."""
    view = player.form()
    for block in view["blocks"]:
        elements = [block.get("accessory") or {}, *block.get("elements", [])]
        if any(one.get("action_id") == action_id and value in {None, one.get("value")} for one in elements):
            where = {"view_id": view["id"], "block_id": block["block_id"]}
            player.theatre.run(player.actor.press(action_id, **where))
            return whole(player.form())
    raise AssertionError(f"no {action_id} {value} in {whole(view)}")


def labels(part: Any) -> list[str]:
    """Return what stands on buttons, fields and windows, where a cut ends in an ellipsis; headers hold titles."""
    if isinstance(part, list):
        return [text for inner in part for text in labels(inner)]
    if not isinstance(part, dict) or part.get("type") == "header":
        return []
    own = [str(part["text"])] if part.get("type") == "plain_text" else []
    return [*own, *labels([*part.values()])]


def opened(player: Player, prompt: str = TIKTOK) -> str:
    """Open the window and turn to a prompt."""
    player.types("/mentor topics")
    press(player, "topics_topic", BOOKS.prompts[prompt].topic)
    return press(player, "topics_prompt", prompt)


def second(theatre: Theatre) -> Session:
    found = theatre.ask(pairings.session, WORKSPACE, 2)
    assert found is not None
    return found


def closes(player: Player) -> None:
    player.theatre.run(player.actor.close(player.form()["id"], everything=True))


def test_a_prompt_is_found_and_taken_and_the_partner_sees_it(paired: Theatre, ada: Player, bruno: Player) -> None:
    ada.types("/mentor topics")
    first = whole(ada.form())
    assert "With Bruno Conti: session 2 of 6" in first
    assert "8 prompts" in first
    listed = press(ada, "topics_topic", "social-media")
    assert "How does TikTok work" in listed
    assert "needs a phone" in listed
    shown = press(ada, "topics_prompt", TIKTOK)
    assert "*For the mentor:*" in shown
    assert "min for the questions" in shown
    taken = press(ada, "topics_take")
    assert "This is the prompt of your session 2 of 6 now" in taken
    assert "this is your next one" in taken
    assert second(paired).prompt == TIKTOK
    assert "How does TikTok work" in press(ada, "topics_topic", "social-media")
    assert "Why this one" in press(ada, "topics_all")
    assert "How does TikTok work" in opened_all(bruno)
    paired.forward(days=7)
    ada.sees("Session 1 of 6")
    paired.forward(days=28)
    assert "TikTok" in whole(bruno.sees("Session 2 of 6"))
    told = bruno.types("/mentor session")
    assert "one of you wants to talk about it and the other offers it: Social media" in told


def test_the_window_opens_from_the_home_tab_and_over_the_sessions(paired: Theatre, ada: Player) -> None:
    ada.home()
    ada.presses("home_topics")
    assert "What there is to talk about" in whole(ada.form())
    closes(ada)
    ada.home()
    ada.presses("home_session")
    press(ada, "home_topics")
    assert "What there is to talk about" in whole(ada.form())


def test_who_was_slower_is_told_and_changes_nothing(paired: Theatre, ada: Player, bruno: Player) -> None:
    other = _others("social-media")[0]
    opened(ada)
    opened(bruno, other)
    press(ada, "topics_take")
    assert "has had another prompt" in press(bruno, "topics_take")
    assert second(paired).prompt == TIKTOK
    closes(bruno)
    opened(bruno, other)
    press(bruno, "topics_take")
    assert second(paired).prompt == other


def test_both_at_once_with_the_same_and_pressing_twice_is_once(paired: Theatre, ada: Player, bruno: Player) -> None:
    opened(ada)
    opened(bruno)
    press(ada, "topics_take")
    assert "now" in press(bruno, "topics_take")
    found = second(paired)
    assert (found.prompt, found.passed_over) == (TIKTOK, [])


def test_a_window_that_stood_open_while_the_session_moved_changes_nothing(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    opened(ada)
    paired.ask(_moved, 2, bruno.id, paired)
    assert "another date already" in press(ada, "topics_take")
    assert second(paired).prompt is None


def test_what_is_off_limits_for_the_partner_looks_like_all_else_and_is_refused_like_all_else(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    before = _pages(ada, "ai-tools")
    bruno.types("/mentor topics")
    press(bruno, "topics_limits")
    assert "only you" in whole(bruno.form())
    assert not bruno.submits(off_limits=["ai-tools"])["errors"]
    assert "Off limits for you" in whole(bruno.form())
    assert _pages(ada, "ai-tools") == before
    refused = press(ada, "topics_take")
    assert second(paired).prompt is None
    closes(ada)
    # What the two have swapped away is refused in the same words.
    paired.ask(_swapped_away, TIKTOK)
    opened(ada)
    assert press(ada, "topics_take") == refused
    assert "does not suit your pair" in refused


def test_own_limits_change_the_sessions_to_come(paired: Theatre, ada: Player, bruno: Player) -> None:
    picked = _others("ai-tools")[0]
    opened(bruno, picked)
    press(bruno, "topics_take")
    ada.types("/mentor topics")
    press(ada, "topics_limits")
    clash = ada.submits(off_limits=["social-media"])
    assert "among those you share or want" in str(clash["errors"])
    assert not ada.submits(off_limits=["ai-tools"])["errors"]
    assert second(paired).prompt not in {None, picked}
    mine = paired.ask(people.participant, WORKSPACE, ada.id)
    assert mine is not None
    assert mine.off_limits == ["ai-tools"]


def test_without_a_partner_there_is_browsing_and_a_stranger_is_told_how_to_begin(theatre: Theatre, ada: Player) -> None:
    assert "`/mentor join`" in ada.types("/mentor topics")
    ada.joins(MENTOR)
    assert "Once you have a partner" in opened_all(ada)
    assert "topics_take" not in str(_after(ada))
    carla = theatre.person("U0COORD01")
    carla.types("/mentor topics")
    assert "My off-limits topics" not in whole(carla.form())


def test_with_two_partners_each_session_has_its_own_button(theatre: Theatre, ada: Player, bruno: Player) -> None:
    third = theatre.person("U0CELIA01")
    ada.joins(MENTOR, capacity="2")
    bruno.joins(MENTEE)
    third.joins({**MENTEE, **USUAL, "department": "People"})
    carla = theatre.person("U0COORD01")
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    bruno.sees("Ada Virtanen")
    third.sees("Ada Virtanen")
    opened(ada)
    shown = whole(ada.form())
    assert "With Bruno Conti" in shown
    assert "With Celia Hart" in shown
    press(ada, "topics_take")
    # One person has a prompt once, with whomever: for the other session it does not suit any more.
    assert "does not suit your pair" in press(ada, "topics_take")


def test_every_page_is_taken_by_slack_in_every_language() -> None:
    rows = [session(prompt=TIKTOK), session(prompt="free"), session(prompt=None)]
    why: list[Json] = [{"reason": "both", "topics": ["social-media"]}, {"reason": "light"}]
    seats = [*(Seat(bruno_row(), row, why) for row in rows), Seat(bruno_row(), None)]
    seen = Browsing(ada_row(off_limits=["ai-tools"]), frozenset({TIKTOK}), seats)
    for locale in LANGUAGES:
        for who in (seen, Browsing(ada_row()), Browsing(None)):
            pages = [drawn.all_topics(locale, seen=who, library=BOOKS)]
            pages += [drawn.one_topic(locale, topic, seen=who, library=BOOKS) for topic in BOOKS.topics]
            pages += [
                drawn.one_prompt(locale, prompt, seen=who, library=BOOKS, taken=rows[0])
                for prompt in BOOKS.prompts.values()
            ]
            assert not [problem for one in pages for problem in view_problems(page(locale, one), "modal")]
            assert not [text for text in labels(pages) if text.endswith("…")]


def opened_all(player: Player) -> str:
    player.types("/mentor topics")
    return whole(player.form())


def _after(player: Player) -> Json:
    press(player, "topics_topic", "social-media")
    press(player, "topics_prompt", TIKTOK)
    return player.form()


def _others(topic: str) -> list[str]:
    return [prompt.id for prompt in BOOKS.prompts.values() if prompt.topic == topic and prompt.id != TIKTOK]


def _pages(player: Player, topic: str) -> list[str]:
    """Return what somebody is shown on the way to a prompt of a topic."""
    player.types("/mentor topics")
    pages = [whole(player.form()), press(player, "topics_topic", topic)]
    return [*pages, press(player, "topics_prompt", _others(topic)[0])]


def _moved(db: Db, session_id: int, by: str, theatre: Theatre) -> None:
    sessions.next_week(db, WORKSPACE, session_id, 0, by, now=theatre.sandbox.clock.now())


def _swapped_away(db: Db, prompt: str) -> None:
    found = pairings.session(db, WORKSPACE, 3)
    assert found is not None
    found.passed_over = [prompt]
    db.add(found)
