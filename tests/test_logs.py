"""The log: a line for each thing that happened, with an action, and never what people wrote or a token."""

from __future__ import annotations

import contextlib
import io
import json
import logging
from collections.abc import Iterator
from typing import Literal

import pytest
import structlog
from sqlalchemy import text

from bot import logs
from bot.store import Db
from tests.player import USUAL, Player
from tests.theatre import MENTEE, MENTOR, Json, Theatre

# Each stands where somebody writes, and nowhere else.
DEPARTMENT, HOPE, NOTE, TYPED, LOST = "Heliotrope", "Periwinkle", "Marigold", "Snapdragon", "Foxglove"
WORDS = [DEPARTMENT, HOPE, NOTE, TYPED, LOST]
SECRETS = ["xoxb-", "xapp-", "signing-secret"]
NAMES = ["Virtanen", "Conti"]


class Book:
    """What is logged, kept."""

    def __init__(self) -> None:
        self._kept = io.StringIO()

    def open(self, level: str, form: Literal["json", "console"]) -> None:
        with contextlib.redirect_stderr(self._kept):
            logs.configure(level, form)

    @property
    def text(self) -> str:
        return self._kept.getvalue()

    @property
    def lines(self) -> list[Json]:
        return [json.loads(line) for line in self.text.splitlines()]


@pytest.fixture
def book() -> Iterator[Book]:
    """Everything there is to log, as JSON."""
    opened = Book()
    opened.open("DEBUG", "json")
    yield opened
    logs.configure("INFO", "console")


@pytest.fixture
def open_book(theatre: Theatre, book: Book) -> Book:
    """The same in a theatre, which opens one of its own first."""
    book.open("DEBUG", "json")
    return book


def quiet(lines: list[Json]) -> None:
    """Hold that nothing was told, and that every line can be found."""
    for line in lines:
        assert {"action", "event", "level", "timestamp"} <= line.keys()
        told = json.dumps(line)
        assert not [word for word in [*WORDS, *SECRETS, *NAMES] if word.casefold() in told.casefold()], told


def test_a_whole_story_is_told_without_a_word_of_it(
    theatre: Theatre, open_book: Book, ada: Player, bruno: Player, carla: Player
) -> None:
    ada.types(f"/mentor {TYPED} please")
    ada.joins(MENTOR, department=DEPARTMENT, hope=f"{HOPE} <!channel> & more")
    bruno.joins(MENTEE, hope=HOPE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    ada.sees("Ada Virtanen")
    theatre.forward(days=7)
    invited = ada.sees("Session 1 of 6")
    theatre.settle()
    ada.reacts("white_check_mark", invited)
    theatre.forward(days=1, hours=1)
    ada.presses("checkin_met_good", ada.sees("How was session", where="private"))
    ada.presses("checkin_note", ada.sees("Thank", where="private"))
    assert ada.submits(note=NOTE)["ok"]
    ada.home()
    theatre.settle()
    told = open_book.lines
    quiet(told)
    assert {line["kind"] for line in told if line["action"] == "delivery_sent"} >= {
        "introduction",
        "session",
        "checkin",
    }


@pytest.mark.parametrize("kind", ["half_body", "html_200", "http_5xx", "drop", "error"])
def test_what_slack_answers_wrongly_is_told_without_its_words(
    theatre: Theatre, open_book: Book, ada: Player, kind: str
) -> None:
    ada.joins(MENTOR, department=DEPARTMENT, hope=HOPE)
    theatre.settle()
    theatre.expect_no_home()
    code = {"code": "fatal_error"} if kind == "error" else {}
    for method in ("views.open", "views.publish"):
        theatre.run(theatre.stage.plan_fault(method, kind, count=1, **code))
    answer = ada.types("/mentor join")
    theatre.run(ada.actor.home())
    theatre.settle()
    told = open_book.lines
    quiet(told)
    bugs = [line["reference"] for line in told if line["action"] == "bug"]
    assert len(bugs) == 2
    assert [bug for bug in bugs if bug in answer]


def test_an_error_of_the_database_is_told_without_what_was_to_be_written(
    theatre: Theatre, open_book: Book, ada: Player
) -> None:
    def spoil(db: Db) -> None:
        db.connection().execute(text("ALTER TABLE participant RENAME COLUMN hope TO hopes"))

    ada.types("/mentor join")
    theatre.ask(spoil)
    refused = ada.submits(**{**USUAL, **MENTOR, "department": DEPARTMENT, "hope": LOST})
    assert refused["errors"]
    told = open_book.lines
    quiet(told)
    bug = next(line for line in told if line["action"] == "bug")
    assert bug["reference"] in str(refused["errors"])
    assert "OperationalError" in bug["exception"]


def test_the_lines_of_libraries_can_be_found_and_are_few(book: Book) -> None:
    for name in (*logs.TALKATIVE, "slack_bolt.AsyncApp", "slack_sdk.web.async_client"):
        logging.getLogger(name).debug("the text is %s", LOST)
        logging.getLogger(name).info("the text is %s", LOST)
    logging.getLogger("aiohttp.server").error("something broke")
    told = book.lines
    quiet(told)
    assert [(line["action"], line["of"], line["event"]) for line in told] == [
        ("library", "aiohttp.server", "something broke")
    ]


def test_an_exception_stands_in_one_line_of_json_and_at_length_for_people(book: Book) -> None:
    def fail() -> None:
        secret = LOST  # what stands in variables is nobody's business
        assert secret
        raise ZeroDivisionError

    log = structlog.get_logger()
    forms: list[Literal["json", "console"]] = ["json", "console"]
    for form in forms:
        book.open("DEBUG", form)
        try:
            fail()
        except ZeroDivisionError:
            log.exception("it failed", action="failed")
    out = book.text
    first, rest = out.split("\n", 1)
    assert "ZeroDivisionError" in json.loads(first)["exception"]
    assert "action=failed" in rest
    assert "Traceback" in rest
    assert LOST not in out


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
def test_a_level_is_the_least_that_is_told(book: Book, level: str) -> None:
    book.open(level, "json")
    log = structlog.get_logger()
    for each in ("debug", "info", "warning", "error"):
        getattr(log, each)("it happened", action=each)
    order = ["DEBUG", "INFO", "WARNING", "ERROR"]
    assert [line["level"].upper() for line in book.lines] == order[order.index(level) :]


TOKENS = [
    "xoxb-1-2-Ab",
    "xoxp-1-2",
    "xoxe.xoxb-1-Mi0yLTEy",
    "xoxe-1-My0xLTEy",
    "xapp-1-A0-1-ab",
    "v0=" + "0a" * 32,
]
PLACES = [
    "{}",
    "https://slack.com/api/?token={}",
    "Authorization: Bearer {}",
    "('{}',)",
    '{{"token": "{}"}}',
]


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("form", ["json", "console"])
def test_a_token_is_hidden_wherever_it_stands(
    book: Book, token: str, place: str, form: Literal["json", "console"]
) -> None:
    book.open("DEBUG", form)
    said = place.format(token)
    structlog.get_logger().info(said, action="told", seen=[said, {"deep": said}])
    logging.getLogger("somebody").warning("%s", said)
    try:
        int(said)
    except ValueError:
        structlog.get_logger().exception("it failed", action="failed")
    assert token not in book.text
    assert logs.HIDDEN in book.text
    if form == "json":
        assert len(book.lines) == 3


@pytest.mark.parametrize(
    "address",
    [
        "wss://wss-primary.slack.com/link/?ticket=Marigold&app_id=1",
        "https://example.com/slack/oauth_redirect?code=Marigold&state=Marigold",
        "https://slack.com/api/oauth.v2.access?client_secret=Marigold",
        "postgresql://flipside:Marigold@db/flipside",
    ],
)
def test_a_secret_in_an_address_is_hidden(book: Book, address: str) -> None:
    structlog.get_logger().info("asked", action="asked", address=address)
    assert NOTE not in book.text
    assert book.lines[0]["address"].split("?")[0].split("://")[0] in address


def test_what_is_named_like_a_secret_or_known_as_one_is_hidden(book: Book) -> None:
    with contextlib.redirect_stderr(book._kept):
        logs.configure("DEBUG", "json", ["Snapdragon.+"])
    structlog.get_logger().info("asked Snapdragon.+ of", action="asked", signing_secret=NOTE, new_token=NOTE, state=1)
    (line,) = book.lines
    assert (line["signing_secret"], line["new_token"], line["state"]) == (logs.HIDDEN, logs.HIDDEN, 1)
    assert line["event"] == f"asked {logs.HIDDEN} of"
