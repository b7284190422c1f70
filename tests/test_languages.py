"""Stories of people who speak different languages: who reads what, in which conversation, and when it changes."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, event

from bot.models import Delivery, DeliveryState, Kind
from bot.program import owing
from bot.store import deliveries
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Player, Theatre, whole


def speaks(theatre: Theatre, person: Player, locale: str) -> None:
    """Let somebody's Slack be in another language."""
    theatre.run(theatre.stage.change_profile(person.id, locale=locale))
    theatre.settle()


def pair_up(theatre: Theatre, ada: Player, bruno: Player, carla: Player, *languages: list[str]) -> None:
    """Let the two join, with the languages that they say to speak, and be introduced."""
    ada.joins(MENTOR, languages=languages[0])
    bruno.joins(MENTEE, languages=languages[-1])
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    theatre.settle()


def rows(theatre: Theatre, kind: Kind) -> list[Delivery]:
    return [row for row in theatre.ask(deliveries.all_of, WORKSPACE) if row.kind == kind]


def thread_of(player: Player, message: Json) -> list[Json]:
    return [one for one in player.shared() if one["thread_ts"] == message["ts"]]


@pytest.fixture
def apart(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> Theatre:
    """Ada reads Finnish, Bruno Turkish; what they have in common is German, in which there are no words."""
    speaks(theatre, ada, "fi-FI")
    speaks(theatre, bruno, "tr-TR")
    pair_up(theatre, ada, bruno, carla, ["fi", "de"], ["tr", "de"])
    return theatre


def test_without_a_common_language_each_reads_everything_in_their_own(
    apart: Theatre, ada: Player, bruno: Player
) -> None:
    hello = ada.sees("Tervetuloa")
    assert "Bunun *Türkçesi* yanıtlarda." in whole(hello)
    folded = bruno.sees("Hoş geldiniz")
    assert folded["thread_ts"] == hello["ts"]
    assert "yanıtlarda." not in whole(folded).splitlines()[-1]
    assert {one["thread_ts"] for one in thread_of(bruno, hello)} == {hello["ts"]}
    # a file for each, in the thread, each in its language
    apart.eventually(lambda: len({file.title for _, file in apart.files()}) == len(apart.files()) == 1 + 1, "2 files")
    apart.forward(weeks=2)
    session = ada.sees("Tapaaminen 1/6")
    again = bruno.sees("Görüşme 1/6")
    assert again["thread_ts"] == session["ts"]
    apart.settle()
    # both press, each in the message that they can read; it counts once, and both are drawn anew
    bruno.presses("session_met", again)
    apart.settle()
    assert "session_met" not in str(ada.sees("Tapaaminen 1/6")["blocks"])
    assert "session_met" not in str(bruno.sees("Görüşme 1/6")["blocks"])


def test_what_is_folded_comes_once_and_takes_reactions_too(apart: Theatre, ada: Player, bruno: Player) -> None:
    apart.forward(weeks=2)
    folded = bruno.sees("Görüşme 1/6")
    apart.settle()
    bruno.reacts("white_check_mark", folded)
    apart.settle()
    assert "session_met" not in str(ada.sees("Tapaaminen 1/6")["blocks"])
    apart.forward(days=3)
    apart.settle()
    there = [one for one in apart.ask(deliveries.all_of, WORKSPACE) if one.state == DeliveryState.SENT]
    firsts = [one.id for one in there if one.kind in owing.FOLDS and one.recipient is None]
    assert sorted(one.about or 0 for one in there if one.kind == Kind.FOLDED) == sorted(one or 0 for one in firsts)
    assert len(firsts) >= len(("introduction", "session", "invitation"))
    assert len([one for one in bruno.shared() if "Hoş geldiniz" in whole(one)]) == 1


def test_a_common_third_language_is_enough(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    speaks(theatre, ada, "fi-FI")
    speaks(theatre, bruno, "tr-TR")
    pair_up(theatre, ada, bruno, carla, ["fi", "es"], ["tr", "es"])
    assert ada.sees("mentoría va al revés")["ts"] == bruno.sees("mentoría va al revés")["ts"]
    theatre.forward(weeks=2)
    bruno.sees("Sesión 1")
    assert not rows(theatre, Kind.FOLDED)


def transactions_of(theatre: Theatre, person: Player, command: str) -> int:
    """Return in how many transactions the database is asked about somebody while they type a command."""
    asked: set[object] = set()

    def noted(connection: Connection, _cursor: object, _statement: str, parameters: object, *_: object) -> None:
        if person.id in str(parameters):
            asked.add(connection.get_transaction())

    event.listen(theatre.store.engine, "before_cursor_execute", noted)
    person.types(command)
    event.remove(theatre.store.engine, "before_cursor_execute", noted)
    return len(asked)


def test_the_language_takes_no_transaction_of_its_own(paired: Theatre, ada: Player) -> None:
    assert transactions_of(paired, ada, "/mentor status") == 1
    ada.types("/mentor language fi")
    assert transactions_of(paired, ada, "/mentor tilanne") == 1
