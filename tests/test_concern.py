"""A concern reaches the neutral person and nobody else, and nothing of it is kept once it is there."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot import logs
from bot.delivery import settle
from bot.delivery.pace import BRISK
from bot.delivery.settle import Moment
from bot.errors import Outcome, Refusal, SendFailed
from bot.models import Delivery, DeliveryState, Kind, Standing
from bot.program import concerns, doubt
from bot.store import Db, Store, deliveries, people
from tests.cast import NOW, participant
from tests.player import Player, whole
from tests.rows import insert, pair, ready
from tests.theatre import WORKSPACE, Theatre

ADA, BRUNO, CELIA = "U0ADA0001", "U0BRUNO01", "U0CELIA01"
WORDS = "Periwinkle"  # stands in a concern and nowhere else


def name_neutral(db: Db, workspace: str, slack_id: str | None) -> None:
    people.program(db, workspace).neutral = slack_id


@pytest.fixture
def celia(paired: Theatre) -> Player:
    """The neutral person."""
    paired.ask(name_neutral, WORKSPACE, CELIA)
    return paired.person(CELIA)


def everything(paired: Theatre) -> str:
    """Return all that stands in any row."""
    rows = paired.ask(deliveries.all_of, WORKSPACE)
    return json.dumps([row.model_dump(mode="json") for row in rows])


def seen_by(player: Player) -> str:
    shown = [*player.shared(), *player.private()]
    return "\n".join(whole(one) for one in shown) + player.home() + player.types("/mentor status")


def test_a_concern_without_a_name_is_read_by_the_neutral_person_alone(
    paired: Theatre, celia: Player, ada: Player, bruno: Player, carla: Player
) -> None:
    told = io.StringIO()
    with contextlib.redirect_stderr(told):
        logs.configure("DEBUG", "json")
    ada.types("/mentor concern")
    form = whole(ada.form())
    assert form.index("Who sees this") < len(form)
    assert [block["type"] for block in ada.form()["blocks"]] == ["section", "context", "input", "input"]
    assert f"<@{CELIA}>" in form
    assert ada.submits(words=f"{WORDS} <!channel>\nand more", name="nameless")["ok"]
    assert f"I bring it to <@{CELIA}> now, without your name" in whole(ada.form())
    read = celia.sees(WORDS, where="private")
    assert "Ada" not in whole(read)
    assert ADA not in str(read)
    assert "<!channel>\nand more" in whole(read)  # to the letter, in a block where nothing acts
    paired.settle()
    assert WORDS not in everything(paired)
    for player in (ada, bruno, carla):
        assert WORDS not in seen_by(player)
    assert WORDS not in carla.types("/mentor rehearse") + carla.types("/mentor data")
    assert not [line for line in told.getvalue().splitlines() if WORDS in line]
    [row] = [row for row in paired.ask(deliveries.all_of, WORKSPACE) if row.kind == Kind.CONCERN]
    assert (row.state, row.values, row.pairing_id, row.session_id) == (DeliveryState.SENT, {}, None, None)
    logs.configure("INFO", "console")


def test_with_a_name_it_can_be_answered(paired: Theatre, celia: Player, bruno: Player) -> None:
    bruno.types("/mentor concern")
    assert bruno.submits(words=WORDS, name="named")["ok"]
    assert f"from <@{BRUNO}>" in whole(celia.sees(WORDS, where="private"))
    paired.settle()
    assert WORDS not in everything(paired)


def test_a_check_in_leads_there(paired: Theatre, celia: Player, ada: Player) -> None:
    paired.forward(days=7)
    ada.sees("Session 1 of 6")
    paired.forward(days=1, hours=1)
    asked = ada.sees("Just between us", where="private")
    assert "nothing is sent before you have written it" in whole(asked)
    ada.presses("concern_open", asked)
    assert ada.submits(words=WORDS, name="nameless")["ok"]
    celia.sees(WORDS, where="private")
    ada.presses("checkin_met_bad", asked)
    assert "concern_open" in str(ada.sees("was hard", where="private")["blocks"])


def test_a_form_that_names_somebody_else_by_now_keeps_the_words(paired: Theatre, celia: Player, ada: Player) -> None:
    ada.types("/mentor concern")
    paired.ask(name_neutral, WORKSPACE, "U0DENIZ01")
    assert "another neutral person" in str(ada.submits(words=WORDS, name="nameless")["errors"])
    paired.ask(name_neutral, WORKSPACE, CELIA)
    assert ada.submits(words=WORDS, name="nameless")["ok"]
    celia.sees(WORDS, where="private")


def test_whoever_is_gone_is_no_neutral_person(paired: Theatre, celia: Player, ada: Player) -> None:
    paired.run(paired.stage.change_profile(celia.id, deleted=True))
    paired.settle()
    assert "Nobody is named" in ada.types("/mentor concern")


def test_while_the_switch_is_off_it_waits_and_says_so(
    paired: Theatre, celia: Player, ada: Player, carla: Player
) -> None:
    carla.types("/mentor stop")
    ada.types("/mentor concern")
    ada.submits(words=WORDS, name="nameless")
    assert "halted" in whole(ada.form())
    carla.types("/mentor start")
    celia.sees(WORDS, where="private")


@pytest.fixture
def store(tmp_path: Any) -> Iterator[Store]:
    opened = ready(f"sqlite:///{tmp_path}/flipside.db")
    opened.transact(
        insert,
        *pair(),
        participant(3, name="", standing=Standing.ERASED),
        participant(4, name="", standing=Standing.LEFT),
    )
    opened.transact(name_neutral, "T0", CELIA)
    yield opened
    opened.close()


def bring(store: Store, who: str = ADA, form: str = "V1", **more: Any) -> None:
    told: dict[str, Any] = {"words": WORDS, "named": False, "form": form, "now": NOW} | more
    store.transact(concerns.bring, "T0", who, CELIA, **told)


def rows(store: Store) -> list[Delivery]:
    return [row for row in store.transact(deliveries.all_of, "T0") if row.kind == Kind.CONCERN]


@pytest.mark.parametrize(
    ("neutral", "who", "why"),
    [
        (None, ADA, "concern-refused-nobody"),
        (ADA, ADA, "concern-refused-yourself"),
        (BRUNO, ADA, "concern-refused-partner"),
        (ADA, BRUNO, "concern-refused-partner"),
        (CELIA, "U0STRANGER", "concern-refused-stranger"),
        (CELIA, "U0PERSON3", "concern-refused-stranger"),
        ("U0DENIZ01", ADA, "concern-refused-changed"),
    ],
)
def test_it_goes_to_nobody_else(store: Store, neutral: str | None, who: str, why: str) -> None:
    store.transact(name_neutral, "T0", neutral)
    with pytest.raises(Refusal, match=why):
        bring(store, who)
    assert rows(store) == []


def test_who_has_left_is_heard_and_a_form_brings_one(store: Store) -> None:
    for _ in range(2):
        bring(store, "U0PERSON4")
    bring(store, "U0PERSON4", form="V2")
    assert [row.recipient for row in rows(store)] == [CELIA, CELIA]


def state(store: Store, now_is: DeliveryState) -> Delivery:
    """Let the one concern be in this state."""

    def put(db: Db) -> Delivery:
        row = next(row for row in deliveries.all_of(db, "T0") if row.kind == Kind.CONCERN)
        row.state, row.not_before, row.send_started_at = now_is, NOW, NOW
        db.add(row)
        return row

    return store.transact(put)


def test_in_doubt_it_is_kept_until_the_neutral_person_says_that_it_is_there(store: Store) -> None:
    bring(store)
    row = state(store, DeliveryState.DOUBT)
    store.transact(doubt.ask, now=NOW, wall=NOW + timedelta(minutes=5), quiet=timedelta(0))
    [question] = [one for one in store.transact(deliveries.all_of, "T0") if one.kind == Kind.QUESTION]
    assert (question.recipient, question.about) == (CELIA, row.id)
    assert rows(store)[0].values["words"] == WORDS
    store.transact(doubt.answer, "T0", row.id or 0, CELIA, epoch=row.epoch, there=True, now=NOW)
    assert [(one.state, one.values) for one in rows(store)] == [(DeliveryState.SENT, {})]


def test_a_doubt_that_nobody_ends_sends_it_again_and_no_coordinator_is_told(store: Store) -> None:
    bring(store)
    row = state(store, DeliveryState.DOUBT)
    store.transact(doubt.ask, now=NOW, wall=NOW + timedelta(minutes=5), quiet=timedelta(0))
    store.transact(doubt.escalate, now=NOW + timedelta(days=2))
    [again] = rows(store)
    assert (again.state, again.values["words"], again.epoch) == (DeliveryState.PLANNED, WORDS, row.epoch + 1)
    assert Kind.ATTENTION not in {one.kind for one in store.transact(deliveries.all_of, "T0")}


@pytest.mark.parametrize("named", [True, False])
def test_what_slack_refuses_is_gone_and_its_author_hears_of_it(store: Store, named: bool) -> None:
    bring(store, named=named)
    row = state(store, DeliveryState.LEASED)
    failure = SendFailed(Outcome.PERMANENT, "user_not_found")
    store.transact(settle.failed, row, failure, Moment(NOW, NOW), BRISK)
    gone, word = rows(store)
    assert (gone.state, gone.values) == (DeliveryState.FAILED, {})
    assert (word.recipient, word.values) == (ADA, {"undelivered": CELIA})
    store.transact(settle.failed, state_of(store, word), failure, Moment(NOW, NOW), BRISK)
    assert [one.state for one in rows(store)] == [DeliveryState.FAILED] * 2


def state_of(store: Store, word: Delivery) -> Delivery:
    def put(db: Db) -> Delivery:
        row = deliveries.delivery(db, "T0", word.id or 0)
        assert row is not None
        row.state = DeliveryState.LEASED
        db.add(row)
        return row

    return store.transact(put)


def test_nobody_who_knows_its_key_can_try_out_who_wrote_it(store: Store) -> None:
    bring(store, ADA)
    once = rows(store)[0].key
    bring(store, "U0PERSON4", words="Other words", named=True, now=NOW + timedelta(hours=1))
    assert [row.key for row in rows(store)] == [once]  # the form alone decides it
