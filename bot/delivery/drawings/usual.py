"""The drawings of a round's everyday: introduction, sessions and what is said around them."""

from __future__ import annotations

from datetime import timedelta

from bot import messages
from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post
from bot.models import Kind, SessionState
from bot.program.dated import FELL_OUT


def _introduction(scene: Scene, books: Library) -> Post:
    assert scene.pairing and scene.mentor and scene.mentee and scene.first
    if scene.pairing.follows_id is not None:
        return messages.going_on(scene.locale, mentor=scene.mentor, mentee=scene.mentee, first=scene.first)
    return messages.introduction(
        scene.locale,
        mentor=scene.mentor,
        mentee=scene.mentee,
        reasons=scene.pairing.reasons,
        first=scene.first,
        cadence_weeks=scene.program.cadence_weeks,
        library=books,
    )


def _session(scene: Scene, books: Library) -> Post:
    assert scene.session and scene.mentor and scene.mentee
    shown = scene.about if scene.row.kind == Kind.REFRESH else scene.row
    session = scene.session
    if shown is not None and shown.values.get("revision") != session.revision and session.state not in FELL_OUT:
        return messages.session_moved(scene.locale, session=session, mentor=scene.mentor, mentee=scene.mentee)
    prompt = books.known(session.prompt)
    ends_at = session.starts_at + timedelta(minutes=session.minutes)
    posted_at = scene.about.sent_from if scene.about is not None else scene.now
    late = (posted_at or scene.now) > ends_at
    return messages.session(
        scene.locale,
        session=session,
        prompt=prompt,
        mentor=scene.mentor,
        mentee=scene.mentee,
        late=late,
        commitments=scene.commitments,
        agreement=scene.agreement.answers if scene.agreement else None,
    )


def _reminder(scene: Scene, books: Library) -> Post:
    assert scene.session and scene.mentor and scene.mentee
    return messages.reminder(
        scene.locale,
        session=scene.session,
        prompt=books.known(scene.session.prompt),
        mentor=scene.mentor,
        mentee=scene.mentee,
    )


def _moved(scene: Scene, _books: Library) -> Post:
    assert scene.session and scene.mentor and scene.mentee
    both = {partner.slack_id: partner for partner in (scene.mentor, scene.mentee)}
    by = both.get(str(scene.row.values.get("by")))
    if scene.session.state == SessionState.SKIPPED:
        return messages.skipped(scene.locale, session=scene.session, by=by)
    return messages.moved(
        scene.locale,
        session=scene.session,
        mentor=scene.mentor,
        mentee=scene.mentee,
        by=by,
        delegated=bool(scene.row.values.get("delegated")),
    )


def _checkin(scene: Scene, _books: Library) -> Post:
    assert scene.session and scene.partner
    return messages.checkin(scene.locale, session=scene.session, partner=scene.partner, neutral=scene.program.neutral)


def _unmatched(scene: Scene, _books: Library) -> Post:
    assert scene.recipient
    values = scene.row.values
    return messages.unmatched(
        scene.locale, participant=scene.recipient, row=values["row"], round_number=values["round"]
    )


def _ended(scene: Scene, _books: Library) -> Post:
    ended = messages.closed if scene.row.values.get("closed") else messages.ended
    program_closed = scene.program.closed_at is not None
    return ended(scene.locale, partner_name=scene.row.values["partner"], program_closed=program_closed)


def _question(scene: Scene, _books: Library) -> Post:
    assert scene.about and scene.about.id is not None
    shared = scene.about.recipient is None
    return messages.question(
        scene.locale,
        kind=scene.about.drawn_as,
        folded=scene.about.kind == Kind.FOLDED,
        session=scene.session,
        partner=scene.partner if shared else None,
        delivery=scene.about.id,
        epoch=scene.about.epoch,
    )


def _attention(scene: Scene, _books: Library) -> Post:
    assert scene.about and scene.about.id is not None
    return messages.attention(
        scene.locale,
        kind=scene.about.drawn_as,
        folded=scene.about.kind == Kind.FOLDED,
        session=scene.session,
        mentor=scene.mentor,
        mentee=scene.mentee,
        delivery=scene.about.id,
        epoch=scene.about.epoch,
        recipient=scene.about.recipient,
        members=scene.members,
        code=scene.row.values.get("code"),
    )


DRAWINGS: Drawings = {
    Kind.INTRODUCTION: _introduction,
    Kind.SESSION: _session,
    Kind.REFRESH: _session,
    Kind.REMINDER: _reminder,
    Kind.MOVED: _moved,
    Kind.CHECKIN: _checkin,
    Kind.UNMATCHED: _unmatched,
    Kind.ENDED: _ended,
    Kind.QUESTION: _question,
    Kind.ATTENTION: _attention,
}
