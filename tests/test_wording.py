"""What single messages say and offer: the words that people rely on, and the buttons that fit the moment."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from bot import messages
from bot.errors import Refusal
from bot.library import Prompt, load
from bot.messages.private import ANSWERS
from bot.messages.text import WHOLE_TEXT, size
from bot.models import Participant, SessionState
from sandbox.blocks import walk
from tests.cast import (
    AGREEMENT,
    LIBRARY,
    REASONS,
    ROW,
    TIKTOK,
    ada,
    bruno,
    pairing,
    session,
)

if TYPE_CHECKING:
    from bot.messages import Post

PROMPTS = Path(__file__).parent.parent / "prompts"

KEPT = {"commitments_open": "1", "agreement_open": "1"}  # what the two keep together


def buttons(blocks: list[dict[str, Any]]) -> dict[str, str | None]:
    return {found["action_id"]: found.get("value") for _, found in walk(blocks) if found.get("type") == "button"}


def drawn(state: str, prompt: Prompt | None = TIKTOK) -> Post:
    return messages.session("en", session=session(state=state), prompt=prompt, mentor=ada(), mentee=bruno())


def test_an_open_session_says_all_that_a_conversation_needs() -> None:
    post = drawn(SessionState.OPEN)
    assert post.text.startswith("Session 2 of 6: How does TikTok work\nTue, 24 Nov, 10:00 Helsinki (Ada) · 09:00 Rome")
    for words in ("Whom do you believe?", "Show, do not explain.", "5 min to arrive · 25 min", "45 minutes"):
        assert words in post.text
    of_session = ("met", "next_week", "time", "other_prompt", "free", "skip")
    assert buttons(post.blocks) == {f"session_{one}": "7:0" for one in of_session} | KEPT


@pytest.mark.parametrize("prompt", load(PROMPTS).prompts.values(), ids=lambda prompt: prompt.id)
def test_with_every_prompt_of_the_library_the_text_is_whole(prompt: Prompt) -> None:
    text = drawn(SessionState.OPEN, prompt).text
    assert text.endswith("both of you see them.")
    assert size(text) < WHOLE_TEXT


@pytest.mark.parametrize(
    ("minutes", "agenda"),
    [
        (30, "3 min to arrive · 18 min for the questions · 6 min to do something together · 3 min for"),
        (45, "5 min to arrive · 23 min for the questions · 12 min to do something together · 5 min for"),
        (50, "5 min to arrive · 26 min for the questions · 14 min to do something together · 5 min for"),
        (60, "6 min to arrive · 30 min for the questions · 18 min to do something together · 6 min for"),
        (90, "10 min to arrive · 43 min for the questions · 27 min to do something together · 10 min for"),
    ],
)
def test_a_prompt_says_how_much_of_a_session_is_for_doing(minutes: int, agenda: str) -> None:
    prompt = dataclasses.replace(TIKTOK, doing=(6, 12, 18))
    post = messages.session("en", session=session(minutes=minutes), prompt=prompt, mentor=ada(), mentee=bruno())
    assert agenda in post.text


def test_a_session_that_was_held_wears_its_badge_and_asks_for_nothing_more() -> None:
    post = drawn(SessionState.MET)
    assert "You met." in post.text
    assert buttons(post.blocks) == KEPT
    assert ":calendar:" not in post.text


def test_a_cancelled_session_says_so_and_nothing_else() -> None:
    post = drawn(SessionState.CANCELLED)
    assert "will not take place" in post.text
    assert not buttons(post.blocks)
    assert "Whom do you believe?" not in post.text


def test_where_there_is_no_other_prompt_none_is_offered() -> None:
    post = drawn(SessionState.OPEN, AGREEMENT)
    assert "session_other_prompt" not in buttons(post.blocks)
    assert "arrows_counterclockwise" not in post.text


def test_whoever_chose_a_topic_of_their_own_can_have_one_brought_again() -> None:
    post = drawn(SessionState.OPEN, None)
    assert "you choose the topic yourselves" in post.text
    assert "session_other_prompt" in buttons(post.blocks)


def test_a_session_that_fell_out_offers_another_date_and_no_topic() -> None:
    for state, met in ((SessionState.SKIPPED, []), (SessionState.MISSED, ["session_met"])):
        post = drawn(state)
        assert [*buttons(post.blocks)] == [*met, "session_next_week", "session_time", *reversed(KEPT)]
        assert "Nothing is lost" in post.text
        assert "Whom do you believe?" not in post.text


def test_a_moved_session_says_the_new_date_and_that_nothing_is_lost() -> None:
    post = messages.session_moved("en", session=session(), mentor=ada(), mentee=bruno(zone="Europe/Helsinki"))
    assert "moved to *Tue, 24 Nov, 10:00*. Nothing is lost" in post.text
    assert not buttons(post.blocks)


def test_a_reminder_can_move_the_session() -> None:
    post = messages.reminder("en", session=session(revision=3), prompt=TIKTOK, mentor=ada(), mentee=bruno())
    assert buttons(post.blocks) == {"session_next_week": "7:3", "session_time": "7:3"}


def test_who_sees_an_answer_stands_above_the_buttons_that_give_it() -> None:
    post = messages.checkin("en", session=session(), partner=bruno())
    kinds = [block["type"] for block in post.blocks]
    assert "nobody but you" in str(post.blocks[kinds.index("context")])
    assert kinds.index("context") < kinds.index("actions")
    assert buttons(post.blocks) == {f"checkin_{answer}": "7" for answer in ANSWERS}


def test_an_answered_check_in_can_be_changed_and_explained() -> None:
    post = messages.checkin_thanks("en", session=session(), partner=bruno(), answer="met_bad", note_kept=False)
    assert buttons(post.blocks) == {"checkin_note": "7", "checkin_change": "7"}
    assert "`/mentor leave`" in post.text


def test_the_one_who_stays_hears_neither_a_reason_nor_who_ended_it() -> None:
    text = messages.ended("en", partner_name="Bruno").text
    assert "come to an end" in text
    assert not re.search(r"Bruno (left|has left|ended|stopped)", text)


def test_somebody_without_a_partner_hears_why_in_numbers_the_commonest_first() -> None:
    text = messages.unmatched("en", participant=ada(), row=ROW, round_number=2).text
    assert "all 14 people" in text
    assert text.index("9 have too few working hours") < text.index("2 share no language") < text.index("1 is not far")
    assert "reporting line" not in text


def test_the_introduction_names_reasons_ground_rules_and_the_first_date() -> None:
    post = messages.introduction(
        "en",
        mentor=ada(hope="To be <heard>"),
        mentee=bruno(),
        reasons=REASONS,
        first=session(number=1),
        cadence_weeks=4,
        library=LIBRARY,
    )
    for words in (
        "Social media and trends; AI tools",
        "10 hours and 30 minutes a week",
        "To be &lt;heard&gt;",
        "I cannot read this conversation",
        "10:00 Helsinki (Ada) · 09:00 Rome (Bruno)",
        "6 sessions, one every 4 weeks",
    ):
        assert words in post.text


def test_status_tells_the_partner_the_reasons_and_the_next_session_in_ones_own_zone() -> None:
    seen = [SimpleNamespace(pairing=pairing(), partner=ada(), next=session())]
    text = messages.status("en", participant=bruno(), pairings=seen, library=LIBRARY).text
    for words in ("*Ada* is your mentor", "session 2 of 6, *Tue, 24 Nov, 09:00*", "you share Finnish and English"):
        assert words in text


def test_the_home_offers_what_fits_the_person() -> None:
    def offered(person: Participant | None, *, coordinator: bool) -> set[str]:
        view = messages.home("en", participant=person, pairings=[], coordinator=coordinator, library=LIBRARY)
        return set(buttons(view["blocks"]))

    stranger, mine = offered(None, coordinator=False), offered(ada(), coordinator=False)
    assert {"home_join", "home_data", "home_help"} <= stranger
    assert "home_leave" not in stranger
    assert {"home_join", "home_leave", "home_data", "home_help"} <= mine
    running = {"home_program", "home_announce", "home_rehearse", "home_publish", "home_coordinators", "home_stop"}
    assert offered(None, coordinator=True) >= stranger | running
    assert running.isdisjoint(stranger | mine)


@pytest.mark.parametrize("stopped", [True, False])
def test_a_coordinator_is_offered_the_one_way_in_which_the_switch_can_be_turned(stopped: bool) -> None:
    view = messages.home("en", participant=None, pairings=[], coordinator=True, library=LIBRARY, stopped=stopped)
    assert {"home_stop", "home_start"} & set(buttons(view["blocks"])) == {"home_start" if stopped else "home_stop"}
    assert ("Sending is stopped" in str(view["blocks"])) == stopped


def test_help_repeats_what_nobody_understood_without_obeying_it() -> None:
    text = messages.help_("en", coordinator=False, not_understood="<!channel> " + "x" * 4000).text
    assert text.startswith('I do not know what to do with "&lt;!channel&gt; xxx')
    assert "/mentor rehearse" not in text
    assert "x" * 100 not in text


def test_a_refusal_is_said_with_its_values_made_safe() -> None:
    assert messages.refused("en", Refusal("coordinators-only")).startswith("Only coordinators can do this.")
    assert messages.refused("en", Refusal("oops", reference="<!here>")).endswith("&lt;!here&gt;")


def test_a_late_message_says_so_until_they_have_met() -> None:
    for state, says in ((SessionState.OPEN, True), (SessionState.MET, False)):
        post = messages.session(
            "en", session=session(state=state), prompt=TIKTOK, mentor=ada(), mentee=bruno(), late=True
        )
        assert ("comes late" in post.text) == says
    assert "comes late" not in drawn(SessionState.OPEN).text
