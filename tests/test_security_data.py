"""`/mentor data` as a dialogue: a person sees all that is kept of them, to the letter, and takes it away."""

from __future__ import annotations

import json

from sqlalchemy import text

from bot.models.personal import COLUMNS
from bot.store import Db
from tests.theatre import MENTOR, Player, Theatre, whole

HOPE = "To be heard & understood <3"


def everything(db: Db) -> str:
    """Return all that stands in the database."""
    rows = {table: db.connection().execute(text(f'SELECT * FROM "{table}"')).all() for table in COLUMNS}
    return json.dumps({table: [[*row] for row in every] for table, every in rows.items()}, default=str)


def test_a_person_sees_their_data_and_erases_it(paired: Theatre, ada: Player, bruno: Player) -> None:
    ada.joins(MENTOR, hope=HOPE)
    assert "1 pairing, with the reasons for it" in ada.types("/mentor data")
    shown = ada.newest_answer()
    paired.run(ada.actor.press("data_show", channel=ada.room(), ts=shown["ts"]))
    seen = whole(ada.form())
    assert json.dumps(HOPE) in seen
    assert "Bruno" not in seen
    paired.run(ada.actor.close(ada.form()["id"], everything=True))

    assert "You are erased" in ada.presses_own("data_erase")
    assert "One of your pairings has come to an end" in bruno.sees("come to an end", where="private")["text"]
    paired.settle()
    kept = paired.ask(everything)
    assert not [word for word in (ada.id, "Virtanen", "heard") if word in kept]
    assert "Join" in ada.home()
    assert "I keep nothing about you" in ada.types("/mentor data")
    assert "1 pairing" in bruno.types("/mentor data")
