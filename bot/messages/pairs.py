"""What mentor and mentee read in the direct message that they share; nothing private is ever said here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.library import FRAMES
from bot.messages.agreements import agreed, kept_together
from bot.messages.calendar import calendar_links
from bot.messages.commitments import of_session
from bot.messages.moves import buttons, date_buttons, fell_out, when_for
from bot.messages.phrases import say
from bot.messages.reasons import because, bullets
from bot.messages.text import (
    Block,
    Post,
    actions,
    clean,
    context,
    header,
    mention,
    name,
    plain,
    post,
    quotation,
    section,
)
from bot.messages.times import hours
from bot.models import SessionState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.library import Library, Prompt
    from bot.models import Commitment, Participant, Session


def introduction(
    locale: str,
    *,
    mentor: Participant,
    mentee: Participant,
    reasons: Sequence[Mapping[str, Any]],
    first: Session,
    cadence_weeks: int,
    library: Library,
) -> Post:
    """Who the two are, why they were matched, what they can rely on, the first date and what comes then.

    Buttons: session_next_week and session_time.
    """
    why = bullets(because(locale, reasons, library)) or say(locale, "introduction-no-reasons")
    hello = say(locale, "introduction-hello", mentor=mention(mentor), mentee=mention(mentee))
    return post(
        header(say(locale, "introduction-title")),
        section(hello),
        *_person(locale, mentor, "mentor"),
        *_person(locale, mentee, "mentee"),
        section(f"{say(locale, 'introduction-reasons')}\n{why}"),
        section(say(locale, "introduction-rules")),
        section(say(locale, "introduction-first", when=when_for(locale, first.starts_at, mentor, mentee))),
        calendar_links(locale, session=first, mentor=mentor, mentee=mentee),
        actions(*date_buttons(locale, first)),
        context(say(locale, "introduction-next", total=first.total, weeks=cadence_weeks)),
    )


def session(
    locale: str,
    *,
    session: Session,
    prompt: Prompt | None,
    mentor: Participant,
    mentee: Participant,
    late: bool = False,
    commitments: Sequence[Commitment] = (),
    agreement: Mapping[str, str] | None = None,
) -> Post:
    """A session's message, in the state that the session has now; without a prompt the partners choose their topic.

    `late` says that it was posted when the session was over already; `commitments` are those that are open, and the
    first session shows the `agreement`.

    Buttons: those of bot/messages/moves.py, and commitments_open and agreement_open with the pairing's id.
    """
    top = header(_title(locale, session, prompt))
    when = when_for(locale, session.starts_at, mentor, mentee)
    if session.state == SessionState.CANCELLED:
        return post(top, section(say(locale, "session-cancelled")))
    if session.state in {SessionState.SKIPPED, SessionState.MISSED}:
        return fell_out(locale, session=session, top=top, mentor=mentor, mentee=mentee)
    met, first = session.state == SessionState.MET, session.number == 1
    swaps = 1 < session.number < session.total and (prompt is None or prompt.topic not in FRAMES)
    return post(
        top,
        section(say(locale, "session-met")) if met else None,
        section(say(locale, "session-when", when=when, duration=hours(session.minutes, locale))),
        None if met or late else calendar_links(locale, session=session, mentor=mentor, mentee=mentee),
        context(say(locale, "session-late")) if late and not met else None,
        *of_session(locale, commitments, mentor=mentor, mentee=mentee, since=session.starts_at),
        section(say(locale, "session-agreed")) if first and agreement else None,
        *(agreed(locale, agreement) if first and agreement else []),
        *_topic(locale, session.minutes, prompt, mentor, mentee),
        context(_legend(locale, swaps=swaps, over=met)),
        None if met else buttons(locale, session, swaps=swaps),
        kept_together(locale, session.pairing_id, first=first, written=bool(agreement)),
    )


def reminder(locale: str, *, session: Session, prompt: Prompt | None, mentor: Participant, mentee: Participant) -> Post:
    """Before a session: when, and about what where that is chosen already; the buttons for another date."""
    said = {
        "mentor": name(mentor),
        "mentee": name(mentee),
        "when": when_for(locale, session.starts_at, mentor, mentee),
        "duration": hours(session.minutes, locale),
    }
    return post(
        header(say(locale, "reminder-title", session=_title(locale, session, prompt))),
        section(say(locale, "reminder-when", **said)),
        context(say(locale, "reminder-next")),
        actions(*date_buttons(locale, session)),
    )


def _title(locale: str, session: Session, prompt: Prompt | None) -> str:
    if prompt is None:
        return say(locale, "session-title", number=session.number, total=session.total)
    title = prompt.in_language(locale).title
    return say(locale, "session-prompt", number=session.number, total=session.total, title=title)


def _person(locale: str, person: Participant, role: str) -> list[Block]:
    who = {"name": name(person), "role": say(locale, f"role-{role}"), "department": plain(person.department)}
    drawn = [section(say(locale, "introduction-person", **who))]
    if clean(person.hope):
        drawn += [context(say(locale, "introduction-hope", name=name(person))), quotation(person.hope)]
    return drawn


def _topic(locale: str, minutes: int, prompt: Prompt | None, mentor: Participant, mentee: Participant) -> list[Block]:
    if prompt is None:
        return [section(say(locale, "session-free"))]
    words = prompt.in_language(locale)
    return [
        section(f"{say(locale, 'session-why')}\n{plain(words.why)}"),
        section(f"{say(locale, 'session-questions')}\n{bullets(map(plain, words.questions))}"),
        section(timing(locale, minutes, prompt.doing_in(minutes))),
        section(say(locale, "session-together", together=plain(words.together))),
        section(say(locale, "session-tip-mentor", name=name(mentor), tip=plain(words.mentor_tip))),
        section(say(locale, "session-tip-mentee", name=name(mentee), tip=plain(words.mentee_tip))),
        section(say(locale, "session-commitment", commitment=plain(words.commitment))),
    ]


def timing(locale: str, minutes: int, together: int) -> str:
    """How a session may be spent: a ninth to arrive and to part, and what the doing leaves for the questions.

    Of 45 minutes that is 5, 25, 10 and 5.
    """
    ends = minutes // 9
    shares = {"arrive": ends, "talk": minutes - 2 * ends - together, "together": together, "close": ends}
    return say(locale, "session-agenda", duration=hours(minutes, locale), **shares)


def _legend(locale: str, *, swaps: bool, over: bool) -> str:
    moves = [] if over else [say(locale, "session-legend-swap" if swaps else "session-legend-move")]
    return "\n".join([say(locale, "session-legend"), *moves, say(locale, "session-legend-scope")])
