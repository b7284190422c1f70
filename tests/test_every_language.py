"""Every post, form and window in every language: taken by Slack, with nothing cut, whether values are short or long."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot import messages
from bot.library import load
from bot.messages import LANGUAGES, cards, topics
from bot.messages.text import CONFIRM_BUTTON, CONFIRM_TEXT, CONFIRM_TITLE, HEADER, LABEL, WHOLE_TEXT, Block
from bot.models import AIMS, Participant, Program, Standing
from bot.program.agreements import QUESTIONS
from bot.program.assessing import At
from bot.program.preparing import CARDS
from handlers import (
    agreement,
    assessing,
    closing,
    commitments,
    concern,
    coordinating,
    delegates,
    forms,
    pausing,
    planning,
    preparing,
    times,
    wishing,
)
from handlers import topics as browsing
from handlers.visit import page
from sandbox.blocks import message_problems, view_problems, walk
from tests.cast import NOW, ROW, ada, bruno, commitment, pairing, program, rehearsed, session
from tests.fluent_files import said
from tests.said import more_posts
from tests.test_messages import posts, said_beside

ROOT = Path(__file__).parent.parent
LIBRARY = load(ROOT / "prompts")
LONG = "Wilhelmina-Konstantina van der Oudenhoven-Brzęczyszczykiewicz y Fernández-Ünlü"
SOURCES = [*ROOT.glob("bot/messages/*.py"), *ROOT.glob("handlers/*.py")]
BUTTON = 40  # characters; Slack takes more and shows no more than this of a button on a telephone
TITLE = 24
EVERY = pytest.mark.parametrize("language", LANGUAGES)


def two(name: str, hope: str) -> tuple[Participant, Participant]:
    mentor = ada(name=name, hope=hope, department=name, offers=["social-media", "ai-tools"])
    return mentor, bruno(name=name[::-1].strip(), hope=hope, wants=["social-media"])


def cut(value: Any) -> list[str]:
    """Return the texts that end in an ellipsis, as only what was cut does."""
    return [one["text"] for _, one in walk(value) if str(one.get("text", "")).endswith("…")]


@EVERY
def test_every_post_is_taken_by_slack_and_nothing_in_it_is_cut(language: str) -> None:
    longest = max(LIBRARY.prompts.values(), key=lambda prompt: len(str(prompt.words[language])))
    for name, hope in (("Ada", ""), (LONG, "To be heard. " * 38)):
        both = two(name, hope)
        usual = posts(language, *both, longest, LIBRARY), said_beside(language, *both, longest)
        for each in chain(*usual, more_posts(language, *both)):
            assert not message_problems(each.blocks), each.text
            assert not cut(each.blocks)
            assert hope or len(each.blocks) > 20 or not each.text.endswith("…"), each.text


@EVERY
def test_with_every_prompt_a_session_is_whole(language: str) -> None:
    mentor, mentee = two(LONG, "")
    for prompt in LIBRARY.prompts.values():
        drawn = messages.session(language, session=session(), prompt=prompt, mentor=mentor, mentee=mentee)
        assert not message_problems(drawn.blocks), prompt.id
        assert not cut(drawn.blocks)
        assert len(drawn.text) < WHOLE_TEXT


def windows(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Block]:
    """Yield the forms and windows that have a view of their own."""
    couple: Any = SimpleNamespace(
        pairing=pairing(),
        mentor=mentor,
        mentee=mentee,
        next=session(),
        revision=1,
        answers=dict.fromkeys(QUESTIONS, mentor.hope),
        session=session(),
        one=lambda _reader: mentor,
        other=lambda _reader: mentee,
        side=lambda _reader: mentor,
        partner_of=lambda _reader: mentee,
    )
    full = program(name=mentor.name, channel="C0GENERAL", neutral=mentor.slack_id, holidays=["2026-12-24"])
    for person in (mentor, None):
        yield forms.join_form(locale, participant=person, zone="Europe/Rome", library=LIBRARY, program=full)
    yield forms.note_form(locale, session=session(), partner=mentee)
    yield from (planning.program_form(locale, program=one) for one in (full, None))
    yield agreement.agreement_form(locale, found=couple, reader=mentor.slack_id)
    yield closing.thanks_form(locale, pairing_id=1, partner=mentee, kept=None)
    yield commitments.add_form(locale, found=couple, reader=mentor.slack_id)
    yield commitments.settle_form(locale, row=commitment(what=mentor.name), couple=couple, reader=mentor.slack_id)
    line: Any = SimpleNamespace(neutral=mentor.slack_id, coordinates=True)
    yield concern.concern_form(locale, found=line)
    yield coordinating.coordinators_form(locale, [])
    yield delegates.delegate_form(locale, mentee)
    yield pausing.pause_form(locale, participant=mentor)
    for hours in ([NOW], []):
        yield times.time_form(locale, couple, hours, mentor.slack_id)
    yield browsing.limits_form(locale, off_limits=["careers"], library=LIBRARY)
    yield from of_rounds(locale, mentor, mentee)
    yield from of_preparing(locale, full)
    yield from of_topics(locale, mentor, mentee)


def of_rounds(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Block]:
    pairs: list[dict[str, Any]] = [
        {"mentor": one, "mentee": one + 1, "score": 0.5, "reasons": [], "starts": []} for one in (1, 3)
    ]
    round_ = rehearsed(pairs, [ROW])
    people = {1: mentor, 2: mentee, 3: mentor, 4: mentee}
    yield wishing.weights_form(locale, round_=round_)
    yield wishing.swap_form(locale, round_=round_, people=people, pair=(1, 2))


def of_preparing(locale: str, one: Program) -> Iterator[Block]:
    for several in CARDS.values():
        for number, which in enumerate(several, 1):
            drawn = cards.card(locale, which=which, number=number, total=len(several), program=one)
            yield page(locale, drawn)
            yield forms.modal(locale, preparing.CARD, "prepare-title", drawn, submit="prepare-next")
    rules = cards.rules(locale, number=5)
    yield forms.modal(locale, preparing.RULES, "prepare-title", rules, submit="rules-agree", close="prepare-later")
    for moment in At:
        yield assessing.form(locale, SimpleNamespace(moment=moment, aims=AIMS, known={}, pairing_id=1))  # type: ignore[arg-type]


def of_topics(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Block]:
    seat = SimpleNamespace(partner=mentee, session=session(prompt="how-does-tiktok-work"), reasons=[{"reason": "lot"}])
    seen: Any = SimpleNamespace(
        mine=mentor, zone="UTC", had={"the-great-search"}, off_limits=["careers"], seats=[seat], minutes=45
    )
    yield page(locale, topics.all_topics(locale, seen=seen, library=LIBRARY))
    for topic in LIBRARY.topics:
        yield page(locale, topics.one_topic(locale, topic, seen=seen, library=LIBRARY))
    for prompt in LIBRARY.prompts.values():
        yield page(locale, topics.one_prompt(locale, prompt, seen=seen, library=LIBRARY))


@EVERY
def test_every_form_and_window_is_taken_by_slack_and_nothing_in_it_is_cut(language: str) -> None:
    for name, hope in (("Ada", ""), (LONG[:24], "To be heard. " * 38)):
        mentor, mentee = two(name, hope)
        for view in windows(language, mentor, mentee):
            assert not view_problems(view, "modal")
            assert not cut(view)
        seen = [SimpleNamespace(pairing=pairing(), partner=mentee, next=session())]
        for person in (None, mentor, ada(standing=Standing.LEFT)):
            home = messages.home(language, participant=person, pairings=seen, coordinator=True, library=LIBRARY)
            assert not view_problems(home, "home")
            assert not cut(home)
        assert not cut(messages.joined(language, participant=mentor, edited=True, prepares=True))


@cache
def limited() -> tuple[tuple[str, int], ...]:
    return tuple(sorted(set(_limited())))


def _limited() -> Iterator[tuple[str, int]]:
    """Yield the ids that the code hands to a control, and how many characters it takes."""
    places = {
        "button": {1: BUTTON},
        "header": {0: HEADER},
        "confirm": {0: CONFIRM_TITLE, 1: CONFIRM_TEXT, 2: CONFIRM_BUTTON, 3: CONFIRM_BUTTON},
        "plain_text": {0: LABEL},
    }
    for call in calls():
        called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        for place, limit in places.get(called, {}).items():
            for inner in ast.walk(call.args[place]) if place < len(call.args) else ():
                if isinstance(inner, ast.Call) and getattr(inner.func, "id", "") == "say":
                    yield from ((name, limit) for name in ids(inner.args[1]))
        if called == "modal":
            titles = [*call.args[2:3], *(word.value for word in call.keywords if word.arg in {"submit", "close"})]
            yield from ((name, TITLE) for title in titles for name in ids(title))


def calls() -> Iterator[ast.Call]:
    for path in SOURCES:
        yield from (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call))


def ids(argument: ast.expr) -> Iterator[str]:
    """Yield the ids that an argument can be: a text, one of two, or all that fit a pattern."""
    if isinstance(argument, ast.IfExp):
        yield from chain(ids(argument.body), ids(argument.orelse))
    elif isinstance(argument, ast.Constant):
        yield str(argument.value)
    elif isinstance(argument, ast.JoinedStr):
        parts = (re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+" for one in argument.values)
        pattern = re.compile("".join(parts))
        yield from (name for name in said("en") if pattern.fullmatch(name) and not name.endswith(("-hint", "-asks")))


@EVERY
def test_what_stands_on_buttons_and_in_titles_fits(language: str) -> None:
    assert len(limited()) > 150
    wrong = {name: (limit, text) for name, limit in limited() for text in said(language)[name] if len(text) > limit}
    assert not wrong
