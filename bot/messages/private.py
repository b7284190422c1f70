"""What one person reads in private: it never tells one partner anything about the other but a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.messages.needs import need
from bot.messages.phrases import say
from bot.messages.reasons import bullets, obstacles
from bot.messages.text import Block, Post, actions, button, context, header, mention_of, name, plain, post, section
from bot.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.models import Participant, Session

# The answers to a check-in; the button of each is "checkin_" and the answer.
ANSWERS = ("met_good", "met_mixed", "met_bad", "booked", "not_yet", "no")


def ended(locale: str, *, partner_name: str, program_closed: bool = False) -> Post:
    """To the one who stays when a pairing ends: neutral words, whoever ended it and why; no name of somebody erased."""
    said = say(locale, "ended-text", name=plain(partner_name)) if partner_name else say(locale, "ended-text-erased")
    return post(
        header(say(locale, "ended-title")),
        section(said),
        context(say(locale, "ended-next-closed" if program_closed else "ended-next")),
    )


def checkin(locale: str, *, session: Session, partner: Participant, neutral: str | None = None) -> Post:
    """How a session was; who sees the answer stands above the buttons, each with the session's id as its value.

    `neutral` is the Slack id of the neutral person, to whom concern_open leads.
    """
    said: dict[str, str | int] = {"number": session.number, "total": session.total, "name": name(partner)}
    return post(
        header(say(locale, "checkin-title")),
        section(say(locale, "checkin-question", **said)),
        context(say(locale, "checkin-scope", name=name(partner))),
        actions(
            button("checkin_met_good", say(locale, "checkin-good"), session.id),
            button("checkin_met_mixed", say(locale, "checkin-mixed"), session.id),
            button("checkin_met_bad", say(locale, "checkin-bad"), session.id),
        ),
        actions(
            button("checkin_booked", say(locale, "checkin-booked"), session.id),
            button("checkin_not_yet", say(locale, "checkin-not-yet"), session.id),
            button("checkin_no", say(locale, "checkin-no"), session.id),
        ),
        *_to_neutral(locale, neutral, partner),
    )


def checkin_thanks(
    locale: str,
    *,
    session: Session,
    partner: Participant,
    answer: str,
    note_kept: bool,
    neutral: str | None = None,
) -> Post:
    """Takes the place of the check-in once it is answered; buttons checkin_note (opens a form) and checkin_change."""
    thanks = say(locale, f"checkin-thanks-{answer}", number=session.number, name=name(partner))
    return post(
        section(thanks),
        section(say(locale, "checkin-kept")) if note_kept else None,
        context(say(locale, "checkin-scope", name=name(partner))),
        actions(
            button("checkin_note", say(locale, "checkin-edit" if note_kept else "checkin-add"), session.id),
            button("checkin_change", say(locale, "checkin-change"), session.id),
        ),
        *_to_neutral(locale, neutral, partner),
    )


def _to_neutral(locale: str, neutral: str | None, partner: Participant) -> list[Block]:
    """The way to the neutral person, where there is one who is not the partner; button concern_open."""
    if neutral in {None, partner.slack_id}:
        return []
    return [
        context(say(locale, "checkin-neutral", neutral=mention_of(str(neutral)))),
        actions(button("concern_open", say(locale, "checkin-not-comfortable"))),
    ]


def unmatched(locale: str, *, participant: Participant, row: Mapping[str, Any], round_number: int) -> Post:
    """Why somebody has no partner yet, counted, and what would help; `row` is an Unmatched as a dict."""
    role = say(locale, f"role-{row['role']}")
    total = sum(row["obstacles"].values())
    if not total:
        said = section(say(locale, "unmatched-none", round=round_number, role=role))
    else:
        counted = say(locale, "unmatched-counted", round=round_number, total=total, role=role)
        said = section(f"{counted}\n{bullets(obstacles(locale, row))}")
    return post(
        header(say(locale, "unmatched-title")),
        said,
        section(f"{say(locale, 'unmatched-help')}\n{bullets(_help(locale, participant, row))}"),
        context(say(locale, "unmatched-next")),
    )


def _help(locale: str, participant: Participant, row: Mapping[str, Any]) -> list[str]:
    ways = {"hours": "help-hours", "language": "help-language", "level": "help-level"}
    mine = [say(locale, way) for rule, way in ways.items() if row["obstacles"].get(rule)]
    if participant.role != Role.BOTH:
        mine.append(say(locale, "help-both"))
    missing = [need(locale, one, 1) for one in row.get("needs", [])]
    return [*missing, *mine, say(locale, "help-others")]


def question(
    locale: str,
    *,
    kind: str,
    session: Session | None,
    partner: Participant | None,
    delivery: int,
    epoch: int,
    folded: bool = False,
) -> Post:
    """Asks one person whether a message arrived; buttons doubt_yes and doubt_no with the delivery's id and epoch.

    With `folded` it is about what stands in the thread of that message, in the reader's language.
    """
    said = _about(session, partner)
    if folded:
        said["what"] = say(locale, f"kind-{kind}", number=said.pop("number"))
    return post(
        header(say(locale, "question-title")),
        section(say(locale, "question-folded" if folded else f"question-{kind}", **said)),
        context(say(locale, "question-intro")),
        doubt(locale, delivery, epoch),
    )


def answered(locale: str, *, there: bool, needed: bool = True) -> Post:
    """Takes the place of a question once it is answered; a message that is not `needed` any more is not sent."""
    if there:
        return post(section(say(locale, "answered-yes")))
    return post(section(say(locale, "answered-no" if needed else "answered-moved")))


def doubt(locale: str, delivery: int, epoch: int) -> Block:
    """The two answers to "is the message there?", of use for as long as that is what the doubt is about."""
    asked = f"{delivery}:{epoch}"
    return actions(
        button("doubt_yes", say(locale, "doubt-yes"), asked),
        button("doubt_no", say(locale, "doubt-no"), asked),
    )


def _about(session: Session | None, partner: Participant | None) -> dict[str, str | int]:
    return {"number": session.number if session else 0, "name": name(partner) if partner else ""}
