"""What we say, whoever reads it and whatever people typed: within Slack's limits, safe, and true to the rows."""

from __future__ import annotations

import re
from itertools import chain, product
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import messages
from bot.library import Library, Prompt, Words
from bot.messages import concerns, language, rematching, silence
from bot.messages import pausing as breaks
from bot.messages.agreements import agreement
from bot.messages.commitments import taken_on
from bot.messages.concerns import brought, concern, undelivered
from bot.messages.private import ANSWERS
from bot.messages.silence import silent
from bot.messages.text import WHOLE_TEXT, size
from bot.models import LET_GO, REPEATABLE, Kind, Participant, SessionState
from bot.program import owing
from bot.program.agreements import QUESTIONS
from bot.program.commitments import Taken
from bot.program.silence import Wish
from sandbox.blocks import message_problems, view_problems, walk
from tests.cast import (
    LIBRARY,
    NOW,
    REASONS,
    ROW,
    ada,
    bruno,
    commitment,
    pairing,
    rehearsed,
    session,
)
from tests.said import more_posts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.messages import Post

NASTY = (
    "<!channel>",
    "<!subteam^S1>",
    "<@U0COORD01>",
    "<#C1|x>",
    "<https://evil.example|ok>",
    "&",
    "&amp;",
    "*_~`",
    "\n> ",
    "\u202e",
    "\x00",
    "👩‍👩‍👧",
    "\ud800",
    "",
    "i" * 4000,
    "𐍈" * 3000,
)
typed = st.lists(st.sampled_from(NASTY) | st.text(max_size=20), max_size=4).map("".join)
locales = st.sampled_from([*messages.LANGUAGES, "en-US", "es-LA", "ja-JP", "", "nonsense"])
COMMITMENTS: tuple[dict[str, Any], ...] = (
    {},
    {"due_on": None, "participant_id": 2},
    {"state": "done", "came_of_it": "<!channel>"},
    {"state": "done"},
    {"state": "dropped"},
)
OURS = re.compile(
    r"<@U0(ADA0001|BRUNO01)>|<#C0GENERAL>"
    r"|<https://flipside\.example\.com/calendar/secret\.ics\|[^<>|]+>"
    r"|<https://(calendar\.google|outlook\.office)\.com/[\w/]+\?([\w%=/.~-]|&amp;)+\|(Google|Outlook)>"
)
ENTITY = re.compile(r"&(?!(amp|lt|gt);)")


def of_doubts(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    asked: dict[str, Any] = {"session": session(), "delivery": 9, "epoch": 1}
    for kind in (kind for kind in Kind if kind not in {*REPEATABLE, *LET_GO, Kind.FOLDED}):
        for folds in {False, kind in owing.FOLDS}:
            yield messages.question(locale, kind=kind, partner=mentee, **asked, folded=folds)
            yield messages.attention(locale, kind=kind, mentor=mentor, mentee=mentee, **asked, folded=folds)


def posts(locale: str, mentor: Participant, mentee: Participant, prompt: Prompt, library: Library) -> Iterator[Post]:
    both: dict[str, Any] = {"mentor": mentor, "mentee": mentee}
    people = {1: mentor, 2: mentee}
    yield messages.introduction(
        locale, **both, reasons=REASONS, first=session(number=1), cadence_weeks=4, library=library
    )
    for state in SessionState:
        yield messages.session(locale, session=session(state=state), prompt=prompt, **both)
    yield messages.session(locale, session=session(), prompt=None, **both)
    yield messages.session_moved(locale, session=session(), **both)
    for known in (prompt, None):
        yield messages.reminder(locale, session=session(), prompt=known, **both)
    for by in (mentor, None):
        yield messages.moved(locale, session=session(), by=by, **both)
    yield messages.ended(locale, partner_name=mentor.name)
    for neutral in (None, mentor.slack_id):
        yield messages.checkin(locale, session=session(), partner=mentee, neutral=neutral)
    for answer in ANSWERS:
        yield messages.checkin_thanks(locale, session=session(), partner=mentee, answer=answer, note_kept=True)
    for row in (ROW, ROW | {"obstacles": {}}, ROW | {"role": "mentee"}):
        yield messages.unmatched(locale, participant=mentor, row=row, round_number=2)
    yield from of_doubts(locale, mentor, mentee)
    yield messages.answered(locale, there=True)
    yield messages.answered(locale, there=False)
    yield messages.help_(locale, coordinator=True, not_understood=mentor.name)
    seen = [SimpleNamespace(pairing=pairing(), partner=mentee, next=upcoming) for upcoming in (session(), None)]
    for person in (mentor, None):
        yield messages.status(locale, participant=person, pairings=seen, library=library)
    yield messages.leave_question(locale, partners=[mentor.name, mentee.name])
    yield messages.left(locale)
    yield messages.stayed(locale)
    pair = {"mentor": 1, "mentee": 2, "score": 0.87, "reasons": REASONS, "starts": [NOW.isoformat()] * 6}
    for pairs, alone in (([pair] * 60, [ROW] * 60), ([], [ROW]), ([pair], []), ([], [])):
        plan = rehearsed(pairs, alone)
        yield messages.rehearsal(
            locale,
            program="Reverse mentoring",
            round_=plan,
            people=people,
            library=library,
            coordinator_zone="Asia/Tokyo",
        )
        yield messages.published(locale, round_=plan)
        yield messages.warned(locale, messages.published(locale, round_=plan))
    yield from (language.offered(locale, chosen=lost, lost=lost) for lost in (None, mentor.name))
    yield from (language.taken(locale, chosen=one) for one in (None, "en"))
    yield from on_a_break(locale, mentor, mentee)
    yield rematching.question(locale, partners=[(one, mentee) for one in range(6)])
    yield rematching.done(locale, partner=mentee, pairing_id=1)
    yield rematching.blocked(locale, partner=mentee, pairing_id=1)
    yield rematching.unblocked(locale, partner=mentee)
    yield messages.stopped(locale)
    yield messages.started(locale)


def on_a_break(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    both: dict[str, Any] = {"mentor": mentor, "mentee": mentee}
    for until in (NOW, None):
        for by in (mentor, None):
            yield breaks.pairing_paused(locale, **both, by=by, until=until, session=session())
        yield breaks.paused(locale, participant=ada(name=mentor.name, paused_at=NOW, paused_until=until), met=True)
        held = SimpleNamespace(pairing=pairing(state="paused", paused_until=until), partner=mentee, next=session())
        yield breaks.resumed(locale, zone="UTC", pairings=[held])
        yield messages.status(locale, participant=mentor, pairings=[held], library=LIBRARY)
    for coming in (session(), None):
        yield breaks.pairing_resumed(locale, **both, session=coming)


def said_beside(locale: str, mentor: Participant, mentee: Participant, prompt: Prompt) -> Iterator[Post]:
    """Yield what the two keep together, and what one brings to the neutral person."""
    both: dict[str, Any] = {"mentor": mentor, "mentee": mentee}
    rows = [commitment(what=mentor.name, **facts) for facts in COMMITMENTS]
    shown = messages.session(locale, session=session(), prompt=prompt, **both, commitments=rows)
    yield from (shown, messages.folded(locale, shown))
    for several in ([], [Taken(pairing(), **both, rows=tuple(rows * 5))] * 6):
        yield taken_on(locale, several, mentor.slack_id)
    answers = dict.fromkeys(QUESTIONS, mentor.name + mentor.hope)
    for written in (answers, {}):
        yield messages.session(locale, session=session(number=1), prompt=prompt, **both, agreement=written)
    yield agreement(locale, {"why": mentor.name})
    yield silent(locale, session=session(), **both)
    for wish in Wish:
        yield silence.answered(mentor, mentee, wish)
    for by, halted in ((mentor.slack_id, True), (None, False)):
        yield concern(locale, words=mentor.name, program=mentor.name, by=by)
        yield brought(locale, neutral=mentor.slack_id, named=by is not None, halted=halted)
    yield undelivered(locale, neutral=mentor.slack_id)
    for named in (True, False):
        yield concerns.neutral(locale, program=f"A{mentor.name}", named=named)


def mrkdwn(post: Post) -> Iterator[str]:
    yield post.text
    for _, found in walk(post.blocks):
        if found.get("type") == "mrkdwn":
            assert found["verbatim"] is True
            yield found["text"]


@settings(max_examples=40, deadline=None)
@given(locale=locales, name=typed, other=typed, hope=typed, curated=typed)
def test_every_message_is_taken_by_slack_and_nothing_typed_speaks_slack(
    locale: str, name: str, other: str, hope: str, curated: str
) -> None:
    words = Words(curated, curated, (curated, curated), curated, curated, curated, curated)
    prompt = Prompt("any", "ai-tools", "light", "nothing", (), {"en": words}, (8, 10, 15))
    library = Library({"social-media": {"en": curated}}, {"any": prompt})
    mentor = ada(name=name, hope=hope, department=other, offers=["social-media", "gone"])
    mentee = bruno(name=other, hope=hope)
    usual, beside = posts(locale, mentor, mentee, prompt, library), said_beside(locale, mentor, mentee, prompt)
    for post in chain(usual, beside):
        hold(post)


@settings(max_examples=8, deadline=None)
@given(locale=locales, name=typed, other=typed)
def test_so_is_every_message_of_a_program_from_its_form_to_its_close(locale: str, name: str, other: str) -> None:
    for post in more_posts(locale, ada(name=name, department=other), bruno(name=other)):
        hold(post)


def hold(post: Post) -> None:
    """Fail unless Slack takes a post and nothing that somebody typed acts in it."""
    assert post.text.strip()
    assert size(post.text) <= WHOLE_TEXT
    assert not message_problems(post.blocks)
    for text in mrkdwn(post):
        assert "<" not in OURS.sub("", text)
        assert not ENTITY.search(text)
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00]", text)
        text.encode("utf-8")


@settings(max_examples=20, deadline=None)
@given(locale=locales, name=typed)
def test_every_view_is_taken_by_slack(locale: str, name: str) -> None:
    seen = [SimpleNamespace(pairing=pairing(), partner=bruno(name=name), next=session())]
    for person, closed, left in product((None, ada(name=name)), (False, True), (False, True)):
        view = messages.home(
            locale, participant=person, pairings=seen, coordinator=True, library=LIBRARY, closed=closed, left=left
        )
        assert not view_problems(view, "home")
    for edited in (True, False):
        assert not view_problems(messages.joined(locale, participant=ada(), edited=edited, prepares=True), "modal")
