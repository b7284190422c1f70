"""The forms: whatever is built is taken by Slack and read back as it was; whatever is wrong is named, all at once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.matching import STYLES
from bot.messages.text import clean, escape
from bot.models import Joining, Participant, Role
from handlers.forms import (
    HALF_HOURS,
    LANGUAGES,
    LONGEST_NOTE,
    FormRefused,
    join_form,
    note_form,
    read_join_form,
    read_note_form,
)
from sandbox.blocks import view_problems
from sandbox.fields import state_of
from sandbox.mistakes import mistakes
from tests.cast import LIBRARY, NOW, bruno, program, session

TOPICS = sorted(LIBRARY.topics)
ADA = "U0ADA0001"


def words(longest: int, *, lines: bool = False) -> st.SearchStrategy[str]:
    return st.text(max_size=longest // 2).map(lambda text: clean(text, lines=lines))


@st.composite
def answers(draw: st.DrawFn) -> Joining:
    role = draw(st.sampled_from(Role))
    off_limits = draw(st.lists(st.sampled_from(TOPICS), unique=True, max_size=len(TOPICS) - 1))
    left = [topic for topic in TOPICS if topic not in off_limits]
    topics = st.permutations(left).flatmap(lambda order: st.integers(0, len(order)).map(lambda count: order[:count]))
    starts = draw(st.sampled_from(range(0, 23 * 60 + 1, 30)))
    return Joining(
        role=role,
        level=draw(st.integers(1, 5)),
        department=draw(words(80).filter(bool)),
        manager=draw(st.none() | st.just("U0BRUNO01")),
        offers=draw(topics) or left[: role != Role.MENTEE],
        wants=draw(topics) or left[: role != Role.MENTOR],
        off_limits=off_limits,
        languages=draw(st.lists(st.sampled_from(LANGUAGES), unique=True, min_size=1)),
        days=draw(st.lists(st.integers(0, 6), unique=True, min_size=1)),
        starts=starts,
        ends=draw(st.sampled_from([end for end in HALF_HOURS if end - starts >= 60])),
        style=draw(st.sampled_from(STYLES)),
        capacity=draw(st.integers(1, 3)),
        hope=draw(words(500, lines=True)),
    )


def participant_of(given_answers: Joining) -> Participant:
    facts = given_answers.model_dump()
    return Participant(
        id=1, workspace="T0", slack_id=ADA, name="Ada", locale="en", zone="UTC", joined_at=NOW, changed_at=NOW, **facts
    )


def submitted(view: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The view as Slack sends it back: what was typed is escaped, everything else as it stood."""
    values = state_of(view["blocks"], {})
    for block, change in changes.items():
        values[block][block] |= change
    for entry in (entry for block in values.values() for entry in block.values()):
        if entry.get("value"):
            entry["value"] = escape(entry["value"])
    return view | {"state": {"values": values}}


def chosen(*values: str) -> dict[str, Any]:
    return {"selected_options": [{"value": value} for value in values]}


def one(value: str) -> dict[str, Any]:
    return {"selected_option": {"value": value}}


@settings(deadline=None)
@given(answers(), st.sampled_from(["en-US", "fi-FI", "ja-JP", ""]))
def test_every_form_is_taken_by_slack_and_comes_back_as_it_was(said: Joining, locale: str) -> None:
    view = join_form(
        locale, participant=participant_of(said), zone="Europe/Helsinki", library=LIBRARY, program=program()
    )
    assert not view_problems(view, "modal")
    assert not mistakes(view["blocks"], {})
    assert read_join_form(submitted(view), user=ADA) == said


def empty_form() -> dict[str, Any]:
    return join_form("fi-FI", participant=None, zone="Europe/Helsinki", library=LIBRARY, program=program())


MENDED = {
    "role": one("both"),
    "level": one("2"),
    "department": {"value": "Design"},
    "offers": chosen("ai-tools"),
    "wants": chosen("recruiting", "social-media"),
}


def wrong(**changes: Any) -> dict[str, str]:
    with pytest.raises(FormRefused) as refused:
        read_join_form(submitted(empty_form(), **(MENDED | changes)), user=ADA)
    assert all(refused.value.said("en-US").values())
    return refused.value.errors


def test_a_first_form_holds_the_usual_week_and_the_readers_language() -> None:
    view = empty_form()
    assert not view_problems(view, "modal")
    joining = read_join_form(submitted(view, **MENDED), user=ADA)
    assert (joining.languages, joining.days, joining.starts, joining.ends) == (["fi", "en"], [0, 1, 2, 3, 4], 540, 1020)
    assert (joining.role, joining.style, joining.capacity, joining.hope) == ("both", "talk", 1, "")


def test_topics_keep_the_order_of_choosing() -> None:
    assert read_join_form(submitted(empty_form(), **MENDED), user=ADA).wants == ["recruiting", "social-media"]


def test_a_form_that_was_not_filled_in_names_every_field() -> None:
    with pytest.raises(FormRefused) as refused:
        read_join_form({"state": {"values": {}}}, user=ADA)
    assert set(refused.value.errors) == {"role", "level", "department", "languages", "days", "starts", "ends"}
    assert set(refused.value.errors.values()) == {"form-needed"}


def test_a_mentor_offers_and_a_mentee_wants_at_least_one_topic() -> None:
    assert wrong(offers=chosen(), wants=chosen()) == {"offers": "form-offers-needed", "wants": "form-wants-needed"}
    assert wrong(role=one("mentor"), offers=chosen()) == {"offers": "form-offers-needed"}
    assert wrong(role=one("mentee"), wants=chosen()) == {"wants": "form-wants-needed"}


def test_a_topic_is_not_both_off_limits_and_wanted_or_offered() -> None:
    assert wrong(off_limits=chosen("recruiting")) == {"off_limits": "form-off-limits-clash"}
    assert wrong(off_limits=chosen("ai-tools")) == {"off_limits": "form-off-limits-clash"}


@pytest.mark.parametrize("ends", ["540", "570", "60"])
def test_a_working_day_has_an_hour_at_least(ends: str) -> None:
    assert wrong(ends=one(ends)) == {"ends": "form-hours-short"}


def test_nobody_is_their_own_manager() -> None:
    assert wrong(manager={"selected_user": ADA}) == {"manager": "form-manager-self"}


def test_everything_wrong_is_named_at_once() -> None:
    assert set(wrong(offers=chosen(), ends=one("540"), manager={"selected_user": ADA})) == {"offers", "ends", "manager"}


@pytest.mark.parametrize(
    ("field", "forged"),
    [
        ("role", one("boss")),
        ("level", one("9")),
        ("capacity", one("x")),
        ("starts", one("-30")),
        ("days", chosen("7")),
        ("languages", chosen("klingon")),
        ("style", one("shout")),
        ("department", {"value": "x" * 81}),
        ("hope", {"value": "x" * 501}),
    ],
)
def test_what_the_form_never_offered_is_not_taken(field: str, forged: dict[str, Any]) -> None:
    assert wrong(**{field: forged}) == {field: "form-wrong"}


def test_a_department_of_blanks_is_none() -> None:
    assert wrong(department={"value": " \u202e\n "}) == {"department": "form-needed"}


def test_hours_between_the_halves_stay_as_they_are() -> None:
    participant = participant_of(read_join_form(submitted(empty_form(), **MENDED), user=ADA))
    participant.starts, participant.ends = 9 * 60 + 10, 17 * 60 + 55
    view = join_form("en", participant=participant, zone="UTC", library=LIBRARY, program=program())
    joining = read_join_form(submitted(view), user=ADA)
    assert (joining.starts, joining.ends) == (550, 1075)


@settings(deadline=None)
@given(words(LONGEST_NOTE, lines=True), st.text(max_size=40))
def test_a_note_comes_back_with_its_session(note: str, partner: str) -> None:
    view = note_form("en-US", session=session(), partner=bruno(name=partner), note=note)
    assert not view_problems(view, "modal")
    assert read_note_form(submitted(view)) == (7, note)


def test_a_note_whose_session_was_tampered_with_is_refused() -> None:
    view = submitted(note_form("en", session=session(), partner=bruno())) | {"private_metadata": "7 or 1=1"}
    with pytest.raises(Refusal):
        read_note_form(view)
