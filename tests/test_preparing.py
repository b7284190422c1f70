"""Preparation: cards left and resumed, rules agreed to once, and nobody matched who has not; in under five minutes."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.messages import LANGUAGES, say
from bot.models import GROUND_RULES, Participant, Program, Role
from bot.program import assessing, preparing
from bot.program.assessing import Asked, At
from bot.program.preparing import CARDS, Desk
from bot.store import Db, Store, people
from handlers.preparing import page
from sandbox.blocks import view_problems
from tests.cast import NOW, participant
from tests.databases import on_both
from tests.player import Player, whole
from tests.rows import insert, ready
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre

MINUTES = 5
WORDS_A_MINUTE = 230  # that adults read silently, on average


def title(player: Player) -> str:
    """Return the headline of the open window."""
    return str(next(block["text"]["text"] for block in player.form()["blocks"] if block["type"] == "header"))


def closes(player: Player) -> None:
    player.theatre.run(player.actor.close(player.form()["id"], everything=True))


@on_both
def test_preparation_is_left_and_resumed_and_ends_in_a_matching(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    bruno.joins(MENTEE)
    joined = ada.joins(MENTOR, prepares=False)
    assert "prepare_open" in str(joined["blocks"])
    assert "Next: prepare" in ada.types("/mentor status")
    assert "Still preparing, so not in this round:* Ada Virtanen" in carla.types("/mentor rehearse")

    ada.types("/mentor prepare")
    assert title(ada) == "What you bring"
    for headline in ("How a session goes", "Saying a hard thing upward"):
        ada.submits()
        assert title(ada) == headline
    closes(ada)
    ada.home()
    ada.presses("home_prepare")
    assert title(ada) == "Saying a hard thing upward"
    ada.presses("prepare_back")
    assert title(ada) == "How a session goes"
    ada.submits()
    ada.submits()
    assert "I cannot read your conversations" in whole(ada.form())
    ada.submits()
    assert title(ada) == "The ground rules"
    assert "version 1" in whole(ada.form())
    ada.submits()
    assert "Who sees this" in whole(ada.form())
    ada.submits(generations="2")
    assert "You are ready" in whole(ada.form())
    closes(ada)
    kept = theatre.ask(assessing.asked, WORKSPACE, ada.id, At.START)
    assert (kept.known, kept.is_kept) == ({"generations": 2}, True)

    assert "You have no partner yet. You take part" in ada.types("/mentor status")
    assert "since this rehearsal" in carla.types("/mentor publish")
    assert "Ada Virtanen* → *Bruno Conti" in carla.types("/mentor rehearse")


def test_the_cards_open_in_the_window_that_says_you_are_in(theatre: Theatre, ada: Player) -> None:
    ada.types("/mentor join")
    ada.submits(**{**FIELDS, **MENTOR, "role": "both", "wants": ["ai-tools"]})
    ada.presses("prepare_open")
    assert title(ada) == "Two roles, two partners"
    for _ in range(5):
        ada.submits()
    ada.submits()
    closes(ada)  # the self-assessment is left for another day
    assert theatre.ask(preparing.desk, WORKSPACE, ada.id).is_done
    ada.types("/mentor prepare")
    assert "How do you see yourself today?" in whole(ada.form())
    ada.submits()
    assert "You are ready" in whole(ada.form())


FIELDS = {
    "languages": ["en"],
    "days": ["0", "1", "2", "3", "4"],
    "starts": "540",
    "ends": "1020",
    "style": "talk",
    "capacity": "1",
}


def test_who_has_not_prepared_hears_nothing_of_a_round_they_were_not_in(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    ada.joins(MENTOR, prepares=False)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    bruno.sees("No partner for you this time", where="private")
    assert "1 is still preparing or has paused" in bruno.sees("No partner", where="private")["text"]
    assert not [one for one in ada.private() if "No partner" in one["text"]]


def test_a_stranger_has_nothing_to_prepare_for(ada: Player) -> None:
    assert "You have not joined yet" in ada.types("/mentor prepare")


def test_another_role_has_other_cards_and_the_agreement_stays(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR)
    changed = ada.joins({**MENTEE, "level": "3"}, prepares=False)
    assert "there are cards for the new one" in whole(changed)
    desk = theatre.ask(preparing.desk, WORKSPACE, ada.id)
    assert (desk.participant.has_agreed, desk.is_done, desk.page) == (True, False, 0)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = ready(f"sqlite:///{tmp_path}/flipside.db")
    opened.transact(insert, Program(id=1, workspace="T0", name=""), participant(1, agreed_version=None, name="Ada"))
    return opened


def test_rules_that_are_not_in_force_are_not_agreed_to(store: Store) -> None:
    with pytest.raises(Refusal, match="prepare-refused-rules"):
        store.transact(preparing.agree, "T0", "U0PERSON1", "0", now=NOW)
    store.transact(preparing.agree, "T0", "U0PERSON1", GROUND_RULES, now=NOW)
    again = store.transact(preparing.agree, "T0", "U0PERSON1", GROUND_RULES, now=NOW + timedelta(days=1))
    assert again.participant.agreed_at == NOW


def test_who_agreed_to_older_rules_agrees_again(store: Store) -> None:
    def as_of_old(db: Db) -> Participant | None:
        found = people.participant(db, "T0", "U0PERSON1")
        assert found
        found.agreed_version, found.cards = "0", 4
        return found

    store.transact(as_of_old)
    desk = store.transact(preparing.desk, "T0", "U0PERSON1")
    assert (desk.page, desk.is_done) == (4, False)
    assert preparing.ready([desk.participant]) == {1: False}


def desk(role: Role, *, read: int = 0, agreed: bool = False, kept: bool = False, neutral: str | None = None) -> Desk:
    person = participant(1, name="Ada", role=role, cards=read, agreed_version=GROUND_RULES if agreed else None)
    program = Program(id=1, workspace="T0", name="", neutral=neutral)
    first = Asked(At.START, 0, assessing.aims_of(program), {}, {}, is_kept=kept)
    return Desk(person, program, CARDS[role], first, paired=False)


@given(st.sampled_from(Role), st.integers(0, 9), st.booleans(), st.booleans())
def test_whoever_goes_on_is_led_to_the_end(role: Role, read: int, agreed: bool, kept: bool) -> None:
    found = desk(role, read=read, agreed=agreed, kept=kept)
    assert 0 <= found.page <= found.pages
    if found.participant.cards < len(found.cards):
        assert found.page == read
    elif not agreed:
        assert page("en", found, found.page)["callback_id"] == "prepare_rules"
    else:
        assert page("en", found, found.page)["callback_id"] == ("prepare_card" if kept else "assess")


@settings(deadline=None)
@given(st.sampled_from(LANGUAGES), st.sampled_from(Role), st.none() | st.just("U0NOEL001"))
def test_slack_takes_every_page(locale: str, role: Role, neutral: str | None) -> None:
    for kept in (True, False):
        found = desk(role, neutral=neutral, kept=kept)
        for number in range(found.pages + 2):
            assert not view_problems(page(locale, found, number), "modal")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_preparation_takes_under_five_minutes(locale: str, role: Role) -> None:
    blocks = [block for number in range(len(CARDS[role]) + 2) for block in page(locale, desk(role), number)["blocks"]]
    shown = [(block.get("text") or block.get("label") or {"text": ""})["text"] for block in blocks]
    words = sum(len(re.findall(r"\w[\w'’-]*", text)) for text in shown)
    assert words < (MINUTES - 1) * WORDS_A_MINUTE  # and a minute to answer


@pytest.mark.parametrize("role", Role)
def test_what_the_bot_cannot_see_and_where_trust_ends_stands_in_the_cards(role: Role) -> None:
    shown = "\n".join(whole(page("en", desk(role, neutral="U0NOEL001"), number)) for number in range(6))
    for words in ("cannot read your conversations", "three people at least", "harassment", "<@U0NOEL001>"):
        assert words in shown


def test_each_role_reads_its_own_and_both_read_all_but_once() -> None:
    assert {*CARDS[Role.MENTOR][1:]} | {*CARDS[Role.MENTEE][1:]} == {*CARDS[Role.BOTH][1:]}
    for cards in CARDS.values():
        assert len(cards) == len({*cards})
        assert all(say("en", f"card-{card}-title") for card in cards)
