"""Stories of people who speak different languages: who reads what, in which conversation, and when it changes."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, event

from bot.messages import LANGUAGES, calendar_entry, certificates, say
from bot.messages.times import conventions, full_date
from bot.models import Delivery, DeliveryState, Kind
from bot.program import owing
from bot.store import Db, deliveries, people
from tests import cast
from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre


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


def days_go_by(theatre: Theatre, reader: Player, title: str) -> Json:
    """Let days go by until a session's message is there, and return it."""
    for _ in range(20):
        theatre.forward(days=3)
        theatre.settle()
        found = [one for one in reader.shared() if title in whole(one) and "session_met" in str(one["blocks"])]
        if found:
            return found[-1]
    raise AssertionError(f"never seen: {title!r}")


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
    session = days_go_by(apart, ada, "Tapaaminen 1/6")
    again = bruno.sees("Görüşme 1/6")
    assert again["thread_ts"] == session["ts"]
    apart.settle()
    # both press, each in the message that they can read; it counts once, and both are drawn anew
    bruno.presses("session_met", again)
    apart.settle()
    assert "session_met" not in str(ada.sees("Tapaaminen 1/6")["blocks"])
    assert "session_met" not in str(bruno.sees("Görüşme 1/6")["blocks"])


def test_what_is_folded_comes_once_and_takes_reactions_too(apart: Theatre, ada: Player, bruno: Player) -> None:
    folded = days_go_by(apart, bruno, "Görüşme 1/6")
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


@pytest.mark.parametrize("applied", [True, False], ids=["arrived", "lost"])
def test_in_doubt_whoever_reads_it_is_asked_and_it_stands_there_once(
    apart: Theatre, ada: Player, bruno: Player, applied: bool
) -> None:
    apart.settle()
    apart.run(apart.stage.plan_fault("chat.postMessage", "drop", applied=True))
    apart.forward(days=7)
    question = ada.sees("Onko viestini *tapaamisesta 1*", where="private")
    apart.run(apart.stage.plan_fault("chat.postMessage", "drop", applied=applied))
    ada.presses("doubt_yes", question)
    # where the message stands is not known, so the same in Turkish comes beside it; and of that nobody knows either
    asked = bruno.sees("şu mesajımın *Türkçesi* de var mı: *1. görüşme*", where="private")
    bruno.presses("doubt_yes" if applied else "doubt_no", asked)
    apart.settle()
    assert len([one for one in bruno.shared() if "Görüşme 1/6" in whole(one)]) == 1
    [row] = [one for one in rows(apart, Kind.FOLDED) if one.drawn_as == Kind.SESSION]
    assert (row.state, row.was_in_doubt) == (DeliveryState.SENT, True)


def test_a_common_third_language_is_enough(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    speaks(theatre, ada, "fi-FI")
    speaks(theatre, bruno, "tr-TR")
    pair_up(theatre, ada, bruno, carla, ["fi", "es"], ["tr", "es"])
    assert ada.sees("mentoría va al revés")["ts"] == bruno.sees("mentoría va al revés")["ts"]
    days_go_by(theatre, bruno, "Sesión 1")
    assert not rows(theatre, Kind.FOLDED)


def test_who_changes_language_in_the_middle_reads_on_in_the_new_one(apart: Theatre, ada: Player, bruno: Player) -> None:
    session, before = days_go_by(apart, ada, "Tapaaminen 1/6"), bruno.sees("Görüşme 1/6")
    assert "puhun" in bruno.types("/mentor dil fince")  # "language Finnish", as a Turk would say it
    assert "Mitä voit tehdä täällä" in bruno.types("/mentor help")
    assert "mentorisi" in bruno.home()
    bruno.presses("session_met", before)
    apart.settle()
    # what was sent stays where it is, and what is drawn anew is in Finnish, now for both
    folded = next(one for one in bruno.shared() if one["ts"] == before["ts"])
    assert "Tapaaminen 1/6" in whole(folded)
    assert "yanıtlarda" not in whole(next(one for one in ada.shared() if one["ts"] == session["ts"]))
    sent = len(rows(apart, Kind.FOLDED))
    days_go_by(apart, ada, "Tapaaminen 2/6")
    assert len(rows(apart, Kind.FOLDED)) == sent
    # left to Slack again, that counts, as soon as Slack tells of it
    bruno.types("/mentor kieli oletus")
    speaks(apart, bruno, "pl-PL")
    third = days_go_by(apart, ada, "Tapaaminen 3/6")
    assert bruno.sees("Sesja 3 z 6:")["thread_ts"] == third["ts"]
    assert "To samo *po polsku* jest w wątku." in whole(third)


def test_a_profile_without_a_language_changes_none(apart: Theatre, bruno: Player) -> None:
    apart.run(apart.stage.change_profile(bruno.id, real_name="Bruno C.", locale=None))
    apart.settle()
    found = apart.ask(people.participant, WORKSPACE, bruno.id)
    assert found is not None
    assert (found.name, found.locale) == ("Bruno C.", "tr-TR")


def test_a_region_has_its_own_conventions_and_unknown_languages_get_english(theatre: Theatre, ada: Player) -> None:
    for locale, told in (
        ("es-MX", "Lo que puedes hacer aquí"),
        ("ar-EG", "What you can do here"),
        ("x!", "What you can"),
    ):
        speaks(theatre, ada, locale)
        assert told in ada.types("/mentor help")
    assert conventions("es-MX").territory == "MX"
    assert {str(conventions(locale)) for locale in ("ar-EG", "he", "de-DE", "en", "", "x!")} == {"en_150"}
    assert str(conventions("en-GB")) == "en_GB"


def test_the_neutral_person_and_the_coordinator_read_their_own_language(
    apart: Theatre, ada: Player, carla: Player
) -> None:
    """They take no part, so only Slack knows what they speak, or they have said it."""
    celia = apart.person("U0CELIA01")
    speaks(apart, celia, "it-IT")
    speaks(apart, carla, "en-US")
    assert "polsku" in carla.types("/mentor language polski")
    apart.ask(name_neutral, celia.id)
    ada.types("/mentor huoli")
    ada.submits(words="Periwinkle", name="nameless")
    celia.sees("Qualcuno ti confida una preoccupazione", where="private")
    ada.types("/mentor uusi pari")
    ada.presses_own("rematch_yes")
    carla.sees("potrzebują nowych par", where="private")


def name_neutral(db: Db, slack_id: str) -> None:
    people.program(db, WORKSPACE).neutral = slack_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_calendar_and_certificate_are_in_the_readers_language(language: str) -> None:
    mentor, mentee, met = cast.ada(), cast.bruno(), cast.session(state="met")
    entry = calendar_entry(language, session=met, mentor=mentor, mentee=mentee)
    assert entry.title == say(language, "calendar-title", mentor="Ada", mentee="Bruno", number=2, total=6)
    words = certificates.words(
        language, owner=mentor, is_mentor=True, program=cast.program(), aims=[], several=[met], at=cast.NOW
    )
    assert full_date(cast.NOW, mentor.zone, language) in " ".join(map(str, words.values()))
    others = [one for one in LANGUAGES if one != language]
    assert words["title"] not in {say(other, "certificate-title") for other in others}


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
    paired.settle()  # the Home tab is drawn after the answer
    assert transactions_of(paired, ada, "/mentor tilanne") == 1
