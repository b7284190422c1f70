"""What is said of a program: to its coordinators, to everybody in its channel, to whoever chooses one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bot.messages.phrases import say
from bot.messages.reasons import bullets
from bot.messages.text import Block, Post, actions, button, context, escape, header, mention_of, plain, post, section
from bot.messages.times import full_date, hours, titles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.models import Program

CLOSED_SHOWN = 14  # Slack takes 50 blocks, and ten open programs are 30


class Offer(Protocol):
    """A program and how many people take part in it."""

    @property
    def program(self) -> Program: ...
    @property
    def people(self) -> int: ...


class Stand(Protocol):
    """A program with who waits in it, how many pairs meet, and what stands for how it is now."""

    @property
    def program(self) -> Program: ...
    @property
    def waiting(self) -> Sequence[object]: ...
    @property
    def pairs(self) -> int: ...
    @property
    def seen(self) -> str: ...


def offers(locale: str, *, there: Sequence[Offer], zone: str) -> Post:
    """Every program as it is set up, the open ones first and of those that are closed the newest; days are of `zone`.

    Buttons program_edit, program_announce and program_close, or program_reopen, with its id, and program_new.
    """
    shown = [block for offer in there if offer.program.closed_at is None for block in _offer(locale, offer)]
    shut = [offer.program for offer in reversed(there) if offer.program.closed_at is not None]
    return post(
        header(say(locale, "program-list-title")),
        *shown,
        None if shown else section(say(locale, "program-list-none")),
        actions(button("program_new", say(locale, "program-new"))),
        section(say(locale, "program-list-closed")) if shut else None,
        *(_closed(locale, one, zone) for one in shut[:CLOSED_SHOWN]),
        context(say(locale, "program-list-more", count=len(shut) - CLOSED_SHOWN)) if len(shut) > CLOSED_SHOWN else None,
    )


def closed_offer(locale: str, *, program: Program, zone: str) -> Post:
    """One program that is closed; buttons program_reopen and program_edit with its id."""
    edit = button("program_edit", say(locale, "program-edit"), program.id)
    return post(_closed(locale, program, zone), context(say(locale, "program-saved-closed")), actions(edit))


def _closed(locale: str, program: Program, zone: str) -> Block:
    assert program.closed_at is not None
    day = full_date(program.closed_at, zone, locale)
    again = button("program_reopen", say(locale, "program-reopen"), program.id)
    return section(say(locale, "program-closed-line", name=plain(program.name), day=day)) | {"accessory": again}


def set_up(locale: str, *, program: Program) -> Post:
    """After a program was set up: what comes next."""
    following = "program-saved-closed" if program.closed_at is not None else "program-saved-next"
    return post(
        section(say(locale, "program-saved", name=plain(program.name))),
        section(say(locale, following)),
    )


def close_question(locale: str, *, stand: Stand) -> Post:
    """Asks before a program is closed; buttons program_close_yes with its id and how it stands, program_close_no."""
    known, waiting = stand.program, len(stand.waiting)
    return post(
        header(say(locale, "program-close-title", program=known.name)),
        section(say(locale, "program-close-counts", waiting=waiting, pairs=stand.pairs)),
        section(say(locale, "program-close-about")),
        context(say(locale, "program-close-again")),
        actions(
            button("program_close_yes", say(locale, "program-close"), f"{known.id}:{stand.seen}", style="danger"),
            button("program_close_no", say(locale, "program-close-no")),
        ),
    )


def closed_done(locale: str, *, stand: Stand) -> Post:
    """After a program was closed."""
    told = say(locale, "program-closed-told", waiting=len(stand.waiting))
    closed = say(locale, "program-closed-done", name=plain(stand.program.name))
    return post(section(f"{closed} {told}"), context(say(locale, "program-close-again")))


def reopened(locale: str, *, program: Program) -> Post:
    """After a program was opened again: what comes next."""
    return post(
        section(say(locale, "program-reopened", name=plain(program.name))),
        section(say(locale, "program-saved-next")),
    )


def closed_to_waiting(locale: str, *, program: Program) -> Post:
    """To somebody who waits in a program that was closed."""
    return post(
        header(say(locale, "program-closed-title", program=program.name)),
        section(say(locale, "program-closed-text")),
        context(say(locale, "program-closed-next")),
    )


def announce_question(locale: str, *, program: Program) -> Post:
    """What would be posted, and where; button announce_post with the program's id."""
    channel = channel_of(program.channel or "")
    shown = announcement(locale, program=program)
    return post(
        header(say(locale, "announce-title", program=program.name)),
        section(say(locale, "announce-question", channel=channel)),
        *shown.blocks[:-1],  # all but the Join button
        actions(button("announce_post", say(locale, "announce-post"), program.id, style="primary")),
    )


def announcing(locale: str, *, program: Program) -> Post:
    """After a coordinator has had a program announced."""
    return post(section(say(locale, "announce-done", channel=channel_of(program.channel or ""))))


def announcement(locale: str, *, program: Program) -> Post:
    """What a channel reads of a program; button announcement_join with the program's id."""
    aims = [say(locale, f"aim-{aim}") for aim in program.aims]
    length = hours(program.minutes, locale)
    plan = say(locale, "announcement-plan", sessions=program.sessions, weeks=program.cadence_weeks, length=length)
    return post(
        header(say(locale, "announcement-title", program=program.name)),
        section(say(locale, "announcement-about")),
        section(f"*{say(locale, 'announcement-aims')}*\n{bullets(aims)}") if aims else None,
        section(plan),
        context(say(locale, "announcement-private")),
        actions(button("announcement_join", say(locale, "announcement-join"), program.id, style="primary")),
    )


def choose_join(locale: str, *, programs: Sequence[Program]) -> Post:
    """Which of several programs to join; buttons choose_join with the program's id."""
    label, note = say(locale, "announcement-join"), context(say(locale, "choose-join"))
    return _choose(locale, programs, lambda one: button("choose_join", label, one.id), note)


def choose_rehearse(locale: str, *, programs: Sequence[Program]) -> Post:
    """Which of several programs to rehearse; buttons choose_rehearse with the program's id."""
    label = say(locale, "home-rehearse")
    return _choose(locale, programs, lambda one: button("choose_rehearse", label, one.id))


def choose_publish(locale: str, *, programs: Sequence[Program]) -> Post:
    """Which of several programs to publish; buttons choose_publish with the program's id."""
    label = say(locale, "home-publish")
    return _choose(locale, programs, lambda one: button("choose_publish", label, one.id))


def choose_announce(locale: str, *, programs: Sequence[Program]) -> Post:
    """Which of several programs to announce; buttons program_announce with the program's id."""
    label = say(locale, "program-announce")
    return _choose(locale, programs, lambda one: button("program_announce", label, one.id))


def _choose(locale: str, programs: Sequence[Program], control: Callable[[Program], Block], *notes: Block) -> Post:
    rows = [_choice(locale, one) | {"accessory": control(one)} for one in programs]
    return post(header(say(locale, "choose-title")), *rows, *notes)


def channel_of(slack_id: str) -> str:
    """A channel by its id, which Slack shows as a name that opens it."""
    return f"<#{escape(slack_id)}>"


def _choice(locale: str, program: Program) -> Block:
    aims = titles(say(locale, f"aim-{aim}") for aim in program.aims)
    lines = [say(locale, "program-offer", name=plain(program.name))]
    return section("\n".join([*lines, *([say(locale, "program-offer-aims", aims=aims)] if aims else [])]))


def _offer(locale: str, offer: Offer) -> list[Block]:
    known = offer.program
    length = hours(known.minutes, locale)
    plan = say(
        locale,
        "program-plan",
        sessions=known.sessions,
        weeks=known.cadence_weeks,
        length=length,
        people=offer.people,
    )
    channel, neutral = known.channel, known.neutral
    details = [
        say(locale, f"program-offer-approval-{known.approval}"),
        say(locale, "program-offer-channel", channel=channel_of(channel))
        if channel
        else say(locale, "program-offer-no-channel"),
        say(locale, "program-offer-neutral", person=mention_of(neutral))
        if neutral
        else say(locale, "program-offer-no-neutral"),
    ]
    choice = _choice(locale, known)
    choice["text"]["text"] += f"\n{plan}"
    return [
        choice,
        context(" ".join(details)),
        actions(
            button("program_edit", say(locale, "program-edit"), known.id),
            button("program_announce", say(locale, "program-announce"), known.id),
            button("program_close", say(locale, "program-close"), known.id),
        ),
    ]
