"""A coordinator's programs: set up in a form, announced in their channels, closed and opened again."""

from __future__ import annotations

from bot import messages
from bot.messages import vocabulary
from bot.models import Program
from bot.program import closures, programs
from handlers import choosing, planning
from handlers.fields import numbers
from handlers.forms import FormRefused
from handlers.listeners import Listeners
from handlers.switching import warned
from handlers.visit import Visit, window


def register(listeners: Listeners) -> None:
    listeners.offer("program", show)
    listeners.action("program_edit", edit)
    listeners.action("program_new", new)
    listeners.action("program_close", close)
    listeners.action("program_close_yes", close_yes)
    listeners.action("program_close_no", show)
    listeners.action("program_reopen", reopen)
    listeners.view(planning.PROGRAM, saved)
    listeners.offer("announce", announce)
    listeners.action("program_announce", announce)
    listeners.action("announce_post", post)


async def show(visit: Visit) -> None:
    """Show every program; open the form at once for the one whose name was typed, unless it is closed."""
    await visit.only_coordinators()
    zone = visit.person.zone
    if vocabulary.means("program-new-words", visit.rest):
        await _open(visit, None)
    elif visit.rest:
        program = await visit.ask(programs.called, visit.rest)
        if program.closed_at is None:
            await _open(visit, program)
        else:
            await visit.answer(messages.closed_offer(visit.locale, program=program, zone=zone))
    else:
        await visit.answer(messages.offers(visit.locale, there=await visit.ask(programs.offers), zone=zone))


async def edit(visit: Visit) -> None:
    await visit.only_coordinators()
    await _open(visit, await visit.ask(programs.program, visit.number()))


async def new(visit: Visit) -> None:
    await visit.only_coordinators()
    await _open(visit, None)


async def close(visit: Visit) -> None:
    """Ask first, with who waits and who meets."""
    await visit.only_coordinators()
    stand = await visit.ask(closures.stand, visit.number())
    await visit.answer(messages.close_question(visit.locale, stand=stand))


async def close_yes(visit: Visit) -> None:
    await visit.only_coordinators()
    named, _, seen = visit.pressed.partition(":")
    program_id = numbers(named, 1)[0]
    closed = await visit.do(closures.close, visit.slack_id, program_id, seen, now=visit.now)
    visit.wake()
    await visit.answer(await warned(visit, messages.closed_done(visit.locale, stand=closed)))


async def reopen(visit: Visit) -> None:
    await visit.only_coordinators()
    program = await visit.do(closures.open_again, visit.slack_id, visit.number(), now=visit.now)
    await visit.answer(messages.reopened(visit.locale, program=program))


async def _open(visit: Visit, program: Program | None) -> None:
    seen = programs.digest(program) if program is not None else ""
    await visit.open(planning.program_form(visit.locale, program=program, seen=seen))


async def saved(visit: Visit) -> None:
    await visit.only_coordinators()
    program_id, seen, setup = planning.read_program_form(visit.view, locale=visit.locale, today=visit.now.date())
    if setup.neutral is not None:
        neutral = await visit.look_up(setup.neutral)
        if neutral.is_bot or neutral.is_guest or neutral.is_deleted or neutral.is_stranger:
            raise FormRefused({"neutral": "program-neutral-cannot"})
    kept = await visit.do(programs.keep, visit.slack_id, setup, program_id=program_id, seen=seen, now=visit.now)
    shown = window(visit.locale, messages.set_up(visit.locale, program=kept))
    await visit.ack(response_action="update", view=shown)


async def announce(visit: Visit) -> None:
    """Show what would be posted, and where."""
    await visit.only_coordinators()
    program = await choosing.chosen(visit, messages.choose_announce)
    if program is None:
        return
    known = await visit.ask(programs.to_announce, program.id or 0)
    await visit.answer(await warned(visit, messages.announce_question(visit.locale, program=known)))


async def post(visit: Visit) -> None:
    await visit.only_coordinators()
    announced = await visit.do(programs.announce, visit.slack_id, visit.number(), now=visit.now)
    visit.wake()
    await visit.answer(await warned(visit, messages.announcing(visit.locale, program=announced)))
