"""One's own data: all of it is shown to whom it belongs, and once erased it stands nowhere any more."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import messages
from bot.messages import privacy as words
from bot.messages.text import SECTION, size
from bot.models import Delivery, DeliveryState, Joining, Person, Workspace
from bot.models.personal import COLUMNS, Says, columns
from bot.program import membership, privacy, trail
from bot.store import Db, Store, deliveries
from tests.oneself import LATER, ME, OTHER, PARTNER, WORDS, myself, settle
from tests.rows import ready


def filled(url: str) -> Store:
    """Return a database in which the same person takes part in two workspaces."""
    opened = ready(url)
    for workspace in ("T0HERE001", "T0THERE01"):
        opened.transact(settle, workspace)
    return opened


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "flipside.db"
    filled(f"sqlite:///{file}").close()
    return file


@pytest.fixture
def store(template: Path, tmp_path: Path) -> Iterator[Store]:
    opened = Store(f"sqlite:///{shutil.copy(template, tmp_path)}")
    yield opened
    opened.close()


@pytest.fixture
def each_store(database_url: str) -> Iterator[Store]:
    """The same in each kind of database."""
    opened = filled(database_url)
    yield opened
    opened.close()


def everything(db: Db, workspace: str) -> dict[str, list[dict[str, Any]]]:
    """Return every row of a workspace, of every table, as the database keeps it."""
    found = {}
    for table in COLUMNS:
        every = [dict(row) for row in db.connection().execute(Workspace.metadata.tables[table].select()).mappings()]
        home = {"workspace": "id", "installation": "owner"}.get(table, "workspace")
        found[table] = [row for row in sorted(every, key=str) if row.get(home) == workspace]
    return found


def here(store: Store, workspace: str = "T0HERE001") -> dict[str, list[dict[str, Any]]]:
    return store.transact(everything, workspace)


def erase(store: Store, who: str = ME, *, by: str | None = ME) -> None:
    store.transact(privacy.erase, "T0HERE001", who, by=by, now=LATER)


def test_all_that_is_kept_of_a_person_is_shown_to_them(each_store: Store) -> None:
    document = each_store.transact(privacy.data_of, "T0HERE001", ME)
    named = document.pop("named_by_others")
    shown = {f"{table}.{column}" for table, every in document.items() for row in every for column in row} | {*named}
    personal = {f"{table}.{column}" for table in COLUMNS for column in columns(table, Says.PERSON, Says.SAID)}
    assert personal <= shown
    told = json.dumps(document)
    assert [word for word in WORDS if word not in told] == []


def test_nothing_of_others_is_shown_besides_what_they_share(store: Store) -> None:
    document = store.transact(privacy.data_of, "T0HERE001", PARTNER)
    told = json.dumps(document)
    assert PARTNER in told
    shared = {"knitting", "Larkspur"}  # why the two were matched, and what they agreed on
    assert {word for word in WORDS if word in told} == shared
    assert {row["blocked"] for row in document["block"]} == {ME, OTHER}
    assert [row["answer"] for row in document["checkin"]] == ["met_bad"]
    assert all(row["said_met"] == [PARTNER] for row in document["session"])
    assert "to me" not in told


def test_nobody_learns_who_would_rather_not_meet_them(store: Store) -> None:
    document = store.transact(privacy.data_of, "T0HERE001", ME)
    assert [row["blocked"] for row in document["block"]] == [OTHER]
    assert not [place for place in document["named_by_others"] if "block" in place]
    assert PARTNER not in json.dumps(document)


def test_of_somebody_unknown_nothing_is_kept_and_nothing_is_shown(store: Store) -> None:
    for who in ("U0NOBODY01", "", "%", "U0MYSELF_"):
        assert store.transact(privacy.data_of, "T0HERE001", who) == {}
    assert "I keep nothing" in words.kept("en", {}).text


def test_after_erasing_nothing_of_the_person_stands_in_any_table(each_store: Store) -> None:
    before = here(each_store)
    erase(each_store)
    after = here(each_store)
    told = json.dumps(after, default=str)
    assert [word for word in [ME, "D0MYSELF1", *WORDS] if word in told] == []
    gone = dict.fromkeys(("coordinator", "alias", "preference", "feed", "agreement"), 0)
    halved = dict.fromkeys(("checkin", "assessment", "choice", "commitment", "block"), 1)
    assert {table: len(every) for table, every in before.items()} | gone | halved == {
        table: len(every) - {"trail": 1, "delivery": 1, "change": 1}.get(table, 0) for table, every in after.items()
    }


def test_nothing_of_somebody_erased_lies_about_in_the_file(store: Store, tmp_path: Path) -> None:
    """Nor in what SQLite keeps beside it, once nobody has the database open."""

    def told() -> set[str]:
        stored = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
        return {word for word in [ME, "D0MYSELF1", *WORDS] if word.encode() in stored}

    assert told() == {ME, "D0MYSELF1", *WORDS}
    assert store.transact(privacy.erase_everywhere, ME, now=LATER) == 2
    store.close()
    assert told() == set()


def test_what_is_left_of_two_people_is_the_same(store: Store) -> None:
    for who in (ME, PARTNER):
        erase(store, who)
    one, other = here(store)["participant"]
    differs = {column for column in one if one[column] != other[column]}
    assert differs == {"id", "slack_id"}
    assert one["slack_id"] == f"erased-{one['id']}"


def test_another_workspace_keeps_what_it_has(store: Store) -> None:
    before = here(store, "T0THERE01")
    erase(store)
    assert here(store, "T0THERE01") == before


def test_others_keep_what_is_theirs(store: Store) -> None:
    erase(store)
    after = here(store)
    assert [row["participant_id"] for row in after["checkin"]] == [row["id"] for row in after["participant"][1:]]
    assert [row["state"] for row in after["pairing"]] == ["ended"]
    assert PARTNER in after["session"][0]["said_met"]
    assert after["participant"][1]["slack_id"] == PARTNER
    assert len(after["reaction"]) == 1


def test_the_partner_hears_neutral_words_without_the_name(store: Store) -> None:
    erase(store)
    words = [row for row in here(store)["delivery"] if row["kind"] == "ended"]
    assert [(row["recipient"], row["values"]) for row in words] == [(PARTNER, {"partner": ""})]
    assert "One of your pairings has come to an end" in messages.ended("en", partner_name="").text


def test_nothing_that_was_owed_is_sent_and_what_is_on_its_way_writes_no_receipt(store: Store) -> None:
    def on_its_way(db: Db) -> Delivery:
        row = deliveries.with_key(db, "T0HERE001", "to me, sending")
        assert row is not None
        return row

    held = store.transact(on_its_way)
    erase(store)
    states = {row["state"] for row in here(store)["delivery"] if str(row["recipient"]).startswith("erased")}
    assert states == {"sent", "cancelled"}
    sent = {"state": "sent", "channel": "D0MYSELF1", "ts": "9.9"}
    assert not store.transact(lambda db: deliveries.move(db, held, (DeliveryState.SENDING,), **sent))


def test_erasing_stands_in_the_trail_which_stays_whole(store: Store) -> None:
    erase(store)
    erase(store, PARTNER, by=None)
    verdict = store.transact(trail.verify)
    assert verdict.faults == ()
    assert [row["did"] for row in here(store)["trail"]] == ["published", "erased", "erased"]
    assert here(store)["alias"] == []


def test_erasing_twice_and_erasing_nobody_changes_nothing_more(store: Store) -> None:
    erase(store)
    once = here(store)
    erase(store, by=None)
    erase(store, "U0NOBODY01", by=None)
    again = here(store)
    assert {table: every for table, every in again.items() if every != once[table]}.keys() == {"trail", "trailend"}


def test_somebody_erased_can_come_back_as_somebody_new(store: Store) -> None:
    erase(store)
    answers = Joining.model_validate(myself("T0HERE001").model_dump())
    back, edited = store.transact(membership.join, "T0HERE001", Person(ME, "Wilhelmina"), answers, now=LATER)
    assert not edited
    assert len(here(store)["participant"]) == 3
    assert store.transact(privacy.data_of, "T0HERE001", ME).keys() == {"participant"}
    assert back.id == 5


def test_a_document_of_any_length_fits_a_window() -> None:
    document = {
        "participant": [{"hope": "x\u202e🙂" * 5_000, "id": 7}],
        "reaction": [{"id": one} for one in range(9_999)],
    }
    post = words.all_of_it("en", document)
    assert len(post.blocks) <= 100
    assert all(size(block["text"]["text"]) <= SECTION for block in post.blocks)
    assert "There is more" in post.blocks[-1]["text"]["text"]
    assert "\u202e" not in str([block["text"]["text"] for block in post.blocks])
    short = words.all_of_it("en", {"participant": [{"hope": "Ω 参加"}]})
    assert short.blocks[1]["text"]["text"] == 'participant {"hope": "Ω 参加"}'


def test_an_operator_gives_a_person_their_data_and_erases_it(store: Store) -> None:
    found = store.transact(privacy.export, ME, now=LATER)
    assert found.keys() == {"T0HERE001", "T0THERE01"}
    assert found["T0HERE001"]["participant"][0]["name"] == "Wilhelmina"
    assert store.transact(privacy.erase_everywhere, ME, now=LATER) == 2
    assert store.transact(privacy.erase_everywhere, ME, now=LATER) == 0
    assert store.transact(privacy.export, ME, now=LATER) == {}
    for workspace in found:
        assert [row["did"] for row in here(store, workspace)["trail"]] == ["published", "exported", "erased"]
        assert ME not in json.dumps(here(store, workspace), default=str)
