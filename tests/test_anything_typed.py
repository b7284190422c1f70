"""Anything typed gets an answer: of anybody, in any script, twice and late."""

from __future__ import annotations

import pytest

from bot.store import people
from handlers.grammar import parse
from tests.player import Player
from tests.theatre import MENTOR, WORKSPACE, Theatre

UNDERSTOOD = {
    "join": "join",
    "  JOIN  ": "join",
    "/join": "join",
    "Join!": "join",
    "join please": "join",
    "ｊｏｉｎ": "join",  # full-width letters
    "*status*": "status",
    "status\nleave": "status",
    "leave": "leave",
    "help": "help",
    "rehearse": "rehearse",
    "publish now": "publish",
    "Stop!!": "stop",
    "start": "start",
    "\u202ejoin": "join",  # a mark that turns the direction of writing
}
NOT_UNDERSTOOD = [
    "joi",
    "jonas",
    "hello there",
    "🙂🙂🙂",
    ":wave:",
    "привет",
    "参加する",
    "مرحبا",
    "<!channel>",
    "<@U0BRUNO01|bruno>",
    "'; DROP TABLE participant; --",
    "{{7*7}} ${HOME} %s %(x)s { $name }",
    "-1",
    "x" * 4000,
    "join" * 1000,
]
EMPTY = ["", " ", "\n\t", "\u00a0", None]


@pytest.mark.parametrize(("text", "command"), UNDERSTOOD.items())
def test_the_first_word_is_the_command(text: str, command: str) -> None:
    assert parse(text).command == command
    assert parse(text).lost is None


@pytest.mark.parametrize("text", NOT_UNDERSTOOD, ids=lambda text: text[:20])
def test_what_nobody_understands_becomes_help_that_says_so(text: str) -> None:
    typed = parse(text)
    assert typed.command == "help"
    assert typed.lost


@pytest.mark.parametrize("text", EMPTY)
def test_nothing_at_all_is_help(text: str | None) -> None:
    assert parse(text).command == "help"
    assert parse(text).lost is None


def test_every_answer_is_harmless(theatre: Theatre, ada: Player) -> None:
    for text in ["", *NOT_UNDERSTOOD]:
        answer = ada.types(f"/mentor {text}")
        assert "/mentor join" in answer, text
        assert "<!channel>" not in answer
        assert "<@U" not in answer
    assert not theatre.posts()


def test_a_guest_is_told_what_is_not_possible(theatre: Theatre) -> None:
    guest = theatre.person("U0GUEST01")
    assert "Guests" in guest.types("/mentor join")
    assert "/mentor join" in guest.types("/mentor status")
    assert "nothing to leave" in guest.types("/mentor leave")
    assert "Only coordinators" in guest.types("/mentor publish")


@pytest.mark.parametrize(
    ("who", "answer"),
    [
        ("U0OTHERBT", "Apps"),
        ("U0GONE001", "not active"),
        ("U0NOBODY01", "another workspace"),
    ],
)
def test_a_command_that_slack_would_not_let_through_is_answered_too(theatre: Theatre, who: str, answer: str) -> None:
    payload = {**COMMAND, "user_id": who, "text": "join"}
    reply = theatre.run(theatre.stage.deliver(envelope=payload))
    assert answer in str(reply["body"])


def test_a_stranger_of_another_workspace_is_told_so(theatre: Theatre) -> None:
    payload = {**COMMAND, "user_id": "U0GRACE01", "team_id": "T0ELSEWHERE", "text": "join"}
    reply = theatre.run(theatre.stage.deliver(envelope=payload))
    assert "another workspace" in str(reply["body"])


COMMAND = {
    "command": "/mentor",
    "team_id": "T0FLIPSIDE",
    "team_domain": "northwind",
    "channel_id": "C0000001",
    "channel_name": "general",
    "user_name": "somebody",
    "api_app_id": "A0FLIPSIDE",
    "is_enterprise_install": "false",
    "response_url": "https://hooks.slack.com/commands/EXAMPLE",
    "trigger_id": "1.2.3",
}


def test_a_form_sent_by_somebody_deactivated_meanwhile_is_refused(theatre: Theatre, ada: Player) -> None:
    ada.types("/mentor join")
    theatre.run(theatre.stage.change_profile("U0ADA0001", deleted=True))
    theatre.settle()
    values = {block: {block: {"type": "plain_text_input", "value": "x"}} for block in ("department", "hope")}
    view = {**theatre.sandbox.world.stacks["U0ADA0001"][0].view, "state": {"values": values}}
    payload = {
        "type": "view_submission",
        "team": {"id": "T0FLIPSIDE", "domain": "x"},
        "user": {"id": "U0ADA0001", "team_id": "T0FLIPSIDE"},
        "view": view,
    }
    reply = theatre.run(theatre.stage.deliver(envelope=payload))
    assert reply["body"]["response_action"] == "errors"
    assert theatre.ask(people.joined, WORKSPACE) == []


def test_typing_twice_answers_twice_and_does_once(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR)
    first, second = ada.types("/mentor status"), ada.types("/mentor status")
    assert first == second
    ada.joins(MENTOR)
    assert ada.types("/mentor status") == first


def test_words_in_a_form_are_shown_as_they_were_typed_and_never_act(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR, department="R&D <!here> *bold* 参加", hope="<https://evil.example|click> <@U0BRUNO01> 🙂")
    ada.types("/mentor join")
    blocks = {block.get("block_id"): block for block in ada.form()["blocks"]}
    assert blocks["department"]["element"]["initial_value"] == "R&D <!here> *bold* 参加"
    assert blocks["hope"]["element"]["initial_value"] == "<https://evil.example|click> <@U0BRUNO01> 🙂"


def test_a_participant_is_known_while_slack_does_not_say_who_they_are(theatre: Theatre, ada: Player) -> None:
    ada.joins(MENTOR)
    deniz = theatre.person("U0DENIZ01")
    theatre.run(
        theatre.stage.change_profile(ada.id, real_name="Ada Otto")
    )  # so that what was known of her is forgotten
    theatre.settle()
    theatre.sandbox.faults.plan("users.info", "error", count=20, code="internal_error")
    assert "take part as" in ada.types("/mentor status")
    assert "my fault, not yours" in deniz.types("/mentor join")
