"""What a person reads in answer to what they asked for; only that person sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from bot.messages import cards, pausing
from bot.messages.phrases import say
from bot.messages.reasons import because, bullets, topics
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    clip,
    context,
    header,
    name,
    plain,
    plain_text,
    post,
    section,
)
from bot.messages.times import listing, moment
from bot.messages.vocabulary import own_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.errors import Refusal
    from bot.library import Library
    from bot.models import Pairing, Participant, Session

_COMMAND = re.compile(r"^`/mentor (\w+)`", re.MULTILINE)
ECHO = 60  # characters of what somebody typed that are shown again


class Partnership(Protocol):
    """An active pairing as one of its partners sees it: who the other is, and the next session if there is one."""

    @property
    def pairing(self) -> Pairing: ...
    @property
    def partner(self) -> Participant: ...
    @property
    def next(self) -> Session | None: ...


def help_(locale: str, *, coordinator: bool, not_understood: str | None = None, near: str | None = None) -> Post:
    """What this person can do now; after something nobody understood, that first, and the command it is `near`."""
    lost = plain(clip(not_understood or "", ECHO))
    return post(
        section(say(locale, "help-not-understood", text=lost)) if lost else None,
        section(say(locale, "help-near", command=near)) if near else None,
        header(say(locale, "help-title")),
        section(_with_own_words(locale, say(locale, "help-commands"))),
        section(_with_own_words(locale, say(locale, "help-coordinator"))) if coordinator else None,
        context(say(locale, "help-privacy")),
    )


def _with_own_words(locale: str, commands: str) -> str:
    """The list of commands, each with the word beside it by which the reader's language calls it."""

    def beside(found: re.Match[str]) -> str:
        own = own_word(locale, found[1])
        return f"{found[0]} (`{own}`)" if own is not None else found[0]

    return _COMMAND.sub(beside, commands)


def status(
    locale: str,
    *,
    participant: Participant | None,
    pairings: Sequence[Partnership],
    library: Library,
    circle: datetime | None = None,
    program: str | None = None,
    closed: bool = False,
    left: bool = False,
) -> Post:
    """Where a person stands: role, topics, partners and why these, the next sessions in their own zone.

    `program` is the name of theirs, where there are several, and `closed` whether it is closed. Who takes part in none
    may have `left` one, and is not invited while all are closed.
    """
    return post(
        header(say(locale, "status-title")),
        *standing(locale, participant, pairings, library, circle=circle, program=program, closed=closed, left=left),
    )


def standing(
    locale: str,
    participant: Participant | None,
    pairings: Sequence[Partnership],
    library: Library,
    *,
    circle: datetime | None = None,
    program: str | None = None,
    closed: bool = False,
    left: bool = False,
) -> list[Block]:
    """The blocks of status(), which the App Home shows too."""
    if participant is None:
        invited = "status-left" if left else "status-stranger"
        return [section(say(locale, "programs-all-closed" if closed else invited))]
    lines = [say(locale, "status-joined", role=say(locale, f"role-{participant.role}"))]
    if program is not None:
        lines.append(say(locale, "status-program", program=plain(program)))
    if participant.offers:
        lines.append(say(locale, "status-offers", topics=topics(locale, participant.offers, library)))
    if participant.wants:
        lines.append(say(locale, "status-wants", topics=topics(locale, participant.wants, library)))
    break_ = pausing.standing(locale, participant)
    lines += filter(None, [break_])
    if not pairings and not (break_ and participant.has_agreed and not closed):
        waits = "status-waiting" if participant.has_agreed else "status-preparing"
        lines.append(say(locale, "status-closed" if closed else waits))
    met = [section(_partner(locale, participant, seen, library)) for seen in pairings]
    if circle is not None:
        met.append(section(say(locale, "status-circle", when=moment(circle, participant.zone, locale))))
    return [section("\n".join(lines)), *met]


def _partner(locale: str, participant: Participant, seen: Partnership, library: Library) -> str:
    role = "mentee" if seen.pairing.mentor_id == participant.id else "mentor"
    lines = [say(locale, f"status-partner-{role}", name=name(seen.partner))]
    waiting = pausing.waits(locale, seen.pairing, participant.zone)
    lines += filter(None, [waiting])
    if waiting and seen.pairing.paused_until is None:
        pass  # no date holds until they go on
    elif seen.next is None:
        lines.append(say(locale, "status-no-next"))
    else:
        when = moment(seen.next.starts_at, participant.zone, locale)
        lines.append(say(locale, "status-next", number=seen.next.number, total=seen.next.total, when=when))
    if seen.pairing.reasons:
        lines += [say(locale, "status-why"), bullets(because(locale, seen.pairing.reasons, library))]
    return "\n".join(lines)


def joined(locale: str, *, participant: Participant, edited: bool, prepares: bool) -> Block:
    """The view that takes the place of the join form once it is saved; who has something to prepare can do so now."""
    role = say(locale, f"role-{participant.role}")
    return {
        "type": "modal",
        "title": plain_text(say(locale, "joined-edited-title" if edited else "joined-title")),
        "close": plain_text(say(locale, "button-close")),
        "blocks": [
            section(say(locale, "joined-edited" if edited else "joined-text", role=role)),
            section(say(locale, "joined-running" if edited else "joined-next")),
            *(cards.offer(locale, participant) if prepares else []),
            context(say(locale, "joined-change")),
        ],
    }


def leave_question(locale: str, *, partners: Sequence[str]) -> Post:
    """Asks before somebody leaves, naming what ends; buttons leave_yes and leave_no."""
    if partners:
        names = listing(map(plain, partners), locale)
        what = say(locale, "leave-partners", names=names)
    else:
        what = say(locale, "leave-alone")
    return post(
        header(say(locale, "leave-question")),
        section(what),
        actions(
            button("leave_yes", say(locale, "leave-yes"), style="danger"),
            button("leave_no", say(locale, "leave-no")),
        ),
    )


def left(locale: str) -> Post:
    """After somebody has left."""
    return post(header(say(locale, "left-title")), section(say(locale, "left-text")))


def stayed(locale: str) -> Post:
    """After somebody was asked whether to leave, and stayed."""
    return post(section(say(locale, "stayed-text")))


def oops(locale: str, reference: str) -> str:
    """After a bug: whose fault it is, and the reference under which it is logged."""
    return say(locale, "oops", reference=plain(reference))


def refused(locale: str, refusal: Refusal) -> str:
    """A refusal in words, for mrkdwn; its values are whole numbers or text that is not escaped yet."""
    values = {key: value if isinstance(value, int) else plain(str(value)) for key, value in refusal.values.items()}
    return say(locale, refusal.message, **values)
