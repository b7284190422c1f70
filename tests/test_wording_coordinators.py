"""What coordinators read: a rehearsal with what publishing does, and a message of which nobody knows if it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import messages
from bot.messages.coordinators import SHOWN
from bot.models import Kind
from sandbox.blocks import walk
from tests.cast import (
    LIBRARY,
    NOW,
    REASONS,
    ROW,
    ada,
    bruno,
    participant,
    rehearsed,
    session,
)

if TYPE_CHECKING:
    pass
from tests.test_wording import buttons


def test_a_rehearsal_says_what_publishing_does_and_asks_again_before_it() -> None:
    pair = {"mentor": 1, "mentee": 2, "score": 0.874, "reasons": REASONS, "starts": [NOW.isoformat()] * 6}
    plan = rehearsed([pair], [ROW | {"participant": 3}])
    people = {1: ada(), 2: bruno(), 3: participant(3, name="Cem")}
    post = messages.rehearsal(
        "en", program="P", round_=plan, people=people, library=LIBRARY, coordinator_zone="Europe/Madrid"
    )
    for words in (
        "*Ada* → *Bruno* · fit 87%",
        "Tue, 24 Nov, 09:00",
        "*Cem* (mentor)",
        "plans 6 sessions",
        "Nothing has",
    ):
        assert words in post.text
    publish = next(found for _, found in walk(post.blocks) if found.get("action_id") == "rehearsal_publish")
    assert publish["value"] == "3"
    assert "write to 3 people" in publish["confirm"]["text"]["text"]


def test_a_long_rehearsal_counts_what_it_does_not_show() -> None:
    pair = {"mentor": 1, "mentee": 2, "score": 0.5, "reasons": [], "starts": [NOW.isoformat()]}
    plan = rehearsed([pair] * (SHOWN + 7), [])
    people = {1: ada(), 2: bruno()}
    post = messages.rehearsal("en", program="P", round_=plan, people=people, library=LIBRARY, coordinator_zone="UTC")
    assert "And 7 more pairs." in post.text


def test_a_rehearsal_without_a_pair_cannot_be_published() -> None:
    plan = rehearsed([], [ROW])
    post = messages.rehearsal(
        "en", program="P", round_=plan, people={1: ada()}, library=LIBRARY, coordinator_zone="UTC"
    )
    assert set(buttons(post.blocks)) == {"rehearsal_again", "rehearsal_weights"}


def test_a_message_to_one_person_in_doubt_names_only_that_person() -> None:
    post = messages.attention(
        "en",
        kind=Kind.CHECKIN,
        session=session(),
        mentor=ada(),
        mentee=bruno(),
        delivery=9,
        epoch=2,
        recipient="U0ADA0001",
    )
    assert "<@U0ADA0001>" in post.text
    assert "Bruno" not in post.text
    assert buttons(post.blocks) == {"doubt_yes": "9:2", "doubt_no": "9:2"}
