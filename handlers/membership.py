"""Taking part: joining, changing one's answers, where one stands, leaving, and what can be done here."""

from __future__ import annotations

from bot import messages
from bot.errors import Refusal
from bot.messages import answers
from bot.models import Participant, Program
from bot.program import changing, membership, preparing, programs
from bot.store import people
from handlers import choosing, forms, home
from handlers.listeners import Listeners
from handlers.switching import warned
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.offer("join", join)
    listeners.action("choose_join", join)
    listeners.action("announcement_join", join)
    listeners.view(forms.JOIN, joined)
    listeners.command("status", status)
    listeners.offer("leave", leave)
    listeners.action("leave_yes", leave_yes)
    listeners.action("leave_no", leave_no)
    listeners.offer("help", help_)


async def join(visit: Visit) -> None:
    """Open the form of one's own program, or of the one that was chosen; who waits in a closed one chooses anew."""
    person = visit.person
    membership.welcome_or_refuse(person)
    place = await visit.do(membership.place, person.slack_id, now=visit.now)
    known = place.participant
    program = await _program(visit, known, waits=not place.partnerships)
    if program is None:
        return
    if known is not None and place.partnerships and program.id != known.program_id:
        own = await visit.ask(people.program, known.program_id)
        raise Refusal("join-refused-other-program", program=own.name)
    await visit.open(
        forms.join_form(
            visit.locale, participant=known, zone=person.zone, library=await visit.library(), program=program
        )
    )


async def _program(visit: Visit, known: Participant | None, *, waits: bool) -> Program | None:
    if known is not None and not visit.pressed and not visit.rest:
        own = await visit.ask(people.program, known.program_id)
        if own.closed_at is None or not waits:
            return own
    return await choosing.chosen(visit, messages.choose_join)


async def joined(visit: Visit) -> None:
    given = forms.read_join_form(visit.view, user=visit.slack_id)
    program = await visit.ask(programs.program, forms.read_join_program(visit.view))
    participant, edited = await visit.do(
        changing.answer, await visit.library(), visit.person, given, program_id=program.id, now=visit.now
    )
    visit.wake()
    desk = await visit.ask(preparing.desk, visit.slack_id)
    shown = answers.joined(visit.locale, participant=participant, edited=edited, prepares=not desk.is_done)
    await visit.ack(response_action="update", view=shown)
    await home.publish(visit)


async def status(visit: Visit) -> None:
    place = await visit.do(membership.place, visit.slack_id, now=visit.now)
    shown = answers.status(
        visit.locale,
        participant=place.participant,
        pairings=place.partnerships,
        library=await visit.library(),
        circle=place.circle,
        program=place.program,
        closed=place.closed,
        left=place.left,
    )
    await visit.answer(await warned(visit, shown) if place.coordinator else shown)


async def leave(visit: Visit) -> None:
    place = await visit.do(membership.place_or_refuse, visit.slack_id, now=visit.now)
    partners = [one.partner.name for one in place.partnerships]
    await visit.answer(answers.leave_question(visit.locale, partners=partners))


async def leave_yes(visit: Visit) -> None:
    await visit.do(membership.leave, visit.slack_id, now=visit.now)
    visit.wake()
    await visit.answer(answers.left(visit.locale))
    await home.publish(visit)


async def leave_no(visit: Visit) -> None:
    await visit.answer(answers.stayed(visit.locale))


async def help_(visit: Visit) -> None:
    typed, coordinator = visit.typed, await visit.coordinates()
    shown = answers.help_(visit.locale, coordinator=coordinator, not_understood=typed.lost, near=typed.near)
    await visit.answer(shown)
