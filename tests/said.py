"""What programs, circles, calendars and moved sessions are said with, filled with whatever somebody typed."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from bot import messages
from bot.library import CirclePrompt, CircleWords
from bot.messages import agenda, calendar, certificates, circles, farewells, midway, moves, nudges, programs, rematching
from bot.messages.text import Post, header
from bot.models import Change, Choice, Participant, Program, SessionState
from tests.cast import LIBRARY, NOW, commitment, pairing, session

NOTICES = ("notice-stalled", "notice-rematch")


def more_posts(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    """Yield every post that tests/test_messages.py does not draw itself."""
    yield from of_programs(locale, mentor.name)
    yield from of_circles(locale, mentor, mentee)
    yield from of_moves(locale, mentor, mentee)
    yield from of_calendars(locale)
    yield from of_closes(locale, mentor, mentee)
    yield from of_nudges(locale, mentor)
    yield from of_new_partners(locale, mentor, mentee)
    for which in NOTICES:
        yield messages.notice(locale, which=which, mentor=mentor, mentee=mentee, values={})


def of_programs(locale: str, typed: str) -> Iterator[Post]:
    named = f"A{typed}"  # the form takes no program without a name
    one = Program(id=1, workspace="T0", name=named, channel="C0GENERAL", neutral="U0ADA0001", holidays=["2026-12-24"])
    several = [one, Program(id=2, workspace="T0", name="B")]
    shut = Program(id=3, workspace="T0", name=f"C{typed}", closed_at=NOW)
    for there in (several, [*several, shut], [shut], [*several * 5, *[shut] * 20]):
        offered = [SimpleNamespace(program=each, people=3) for each in there]
        yield programs.offers(locale, there=offered, zone="UTC")
    for each in (one, shut):
        yield programs.set_up(locale, program=each)
        yield programs.reopened(locale, program=each)
    yield programs.closed_offer(locale, program=shut, zone="UTC")
    yield programs.closed_to_waiting(locale, program=shut)
    for many in (0, 1, 5):
        stand = SimpleNamespace(program=one, waiting=range(many), pairs=many, seen="0123456789abcdef")
        yield programs.close_question(locale, stand=stand)
        yield programs.closed_done(locale, stand=stand)
    yield programs.announce_question(locale, program=one)
    yield programs.announcing(locale, program=one)
    yield programs.announcement(locale, program=one)
    yield programs.choose_join(locale, programs=several)
    yield programs.choose_rehearse(locale, programs=several)
    yield programs.choose_publish(locale, programs=several)
    yield programs.choose_announce(locale, programs=several)


def of_circles(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    members = [mentor, mentee]
    one, other = f"A{mentor.name}", f"B{mentee.name}"  # the library takes no prompt that says nothing
    words = CircleWords(one, other, (one, other), one, other)
    for first, told in ((True, False), (False, False), (False, True)):
        when: dict[str, Any] = {"first": first, "told": told, "starts_at": NOW, "minutes": 45}
        yield circles.circle_ahead(locale, circle=1, members=members, **when)
    for prompt in (CirclePrompt("any", {"en": words}), None):
        yield circles.circle(locale, circle=1, prompt=prompt, members=members, late=prompt is None)
    yield circles.circle_left(locale)


def of_moves(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    both: dict[str, Any] = {"mentor": mentor, "mentee": mentee}
    title = header("Session 2")
    for state in SessionState:
        yield moves.fell_out(locale, session=session(state=state), top=title, **both)
        yield from of_agendas(locale, mentor, mentee, state)
    for by in (mentor, None):
        yield moves.skipped(locale, session=session(), by=by)
    yield moves.invitation(locale, session=session(), **both, booked_at=NOW)
    yield moves.stalled(locale, **both)


def of_agendas(locale: str, mentor: Participant, mentee: Participant, state: SessionState) -> Iterator[Post]:
    rows = [session(state=state), session(number=3, state="planned", prompt="free")]
    changes = [Change(workspace="T0", session_id=7, did=did, at=NOW, starts_at=NOW) for did in ("moved", "skipped")]
    current = [one for one in rows if one.state in {SessionState.PLANNED, SessionState.OPEN}]
    for delegated in (True, False):
        one = SimpleNamespace(
            mine=mentor,
            partner=mentee,
            pairing=pairing(),
            sessions=rows,
            changes=changes,
            delegated=delegated,
            current=current,
            reasons={7: [{"reason": "both", "topics": ["social-media"]}, {"reason": "light"}]},
        )
        yield agenda.agenda(locale, [one], now=NOW, library=LIBRARY)


def of_calendars(locale: str) -> Iterator[Post]:
    for there in (True, False):
        yield calendar.feed_offer(locale, there=there)
    yield calendar.feed_made(locale, address="https://flipside.example.com/calendar/secret.ics")
    yield calendar.feed_gone(locale)


def of_closes(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    both: dict[str, Any] = {"mentor": mentor, "mentee": mentee}
    asked: dict[str, Any] = {"pairing_id": 1, "partner": mentee}
    yield midway.halfway(locale, **asked, number=3, total=6)
    for way, number in (("keep", 4), ("keep", None), ("adjust", 4), ("change", 4)):
        yield midway.answered(locale, **asked, way=way, number=number)
        yield midway.answered(locale, **asked, way=way, number=number, program_closed=True)
    changed = [commitment(what=mentor.name, state="done", came_of_it=mentee.name)]
    close: dict[str, Any] = {**asked, "reader": mentor, "held": 5, "total": 6, "changed": changed, "until": NOW}
    for said in ("together", "swapped", "round", "stop", None):
        yield farewells.closing(locale, **close, said=said, outcome="open")
        yield farewells.closing(locale, **close, said=said, outcome="open", program_closed=True)
    for outcome in ("differ", "goes_on", "over"):
        yield farewells.closing(locale, **close, said="together", outcome=outcome)
    for shut in (True, False):
        yield farewells.closed(locale, partner_name=mentor.name, program_closed=shut)
    note: dict[str, Any] = {"workspace": "T0", "pairing_id": 1, "moment": "thanks", "choice": "", "answered_at": NOW}
    written = [Choice(participant_id=1, note=f"A{mentor.name}", **note), Choice(participant_id=2, note="B", **note)]
    yield farewells.thanks(locale, **both, written=written)
    yield farewells.going_on(locale, **both, first=session())
    yield farewells.lookback(locale, **asked)
    yield farewells.lookback_thanks(locale)
    for by_hand in (True, False):
        program = Program(id=1, workspace="T0", name=f"A{mentor.name}")
        yield certificates.ready(locale, program=program, by_hand=by_hand)


def of_nudges(locale: str, mentor: Participant) -> Iterator[Post]:
    for number in (1, 2):
        yield nudges.prepare(locale, number)
        yield nudges.date(locale, number, session=session(), partner=mentor, zone="UTC")
        yield nudges.commitment(locale, number, row=commitment(what=f"A{mentor.name}"))
        yield nudges.assessment(locale, number, moment="start", pairing_id=0)
    for what in ("prepare", "date", "commitment", "assessment"):
        yield nudges.stopped(locale, what=what)
    yield nudges.goes_on(locale)


def of_new_partners(locale: str, mentor: Participant, mentee: Participant) -> Iterator[Post]:
    for shut in (True, False):
        yield rematching.question(locale, partners=[(1, mentor), (2, mentee)], program_closed=shut)
        yield rematching.done(locale, partner=mentor, pairing_id=1, program_closed=shut)
    yield rematching.blocked(locale, partner=mentor, pairing_id=1)
    yield rematching.unblocked(locale, partner=mentor)
