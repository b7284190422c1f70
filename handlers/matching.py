"""A coordinator's matching: rehearse and change it as often as one likes, then publish once."""

from __future__ import annotations

from collections.abc import Callable

from bot import messages
from bot.models import Participant, Round
from bot.program import programs, publishing, rounds
from bot.program.wishes import Wishes
from handlers import choosing, wishing
from handlers.listeners import Listeners
from handlers.switching import warned
from handlers.visit import Visit, window


def register(listeners: Listeners) -> None:
    listeners.offer("rehearse", rehearse)
    listeners.action("choose_rehearse", rehearse)
    listeners.action("rehearsal_again", rehearse)
    listeners.action("pair_change", change_pair)
    listeners.action("pair_free", change_pair)
    listeners.view(wishing.SWAP, swapped)
    listeners.action("rehearsal_weights", weigh)
    listeners.view(wishing.WEIGHTS, weighed)
    listeners.action("rehearsal_sends", sends)
    listeners.offer("publish", publish)
    listeners.action("choose_publish", publish)
    listeners.action("rehearsal_publish", publish_shown)


async def rehearse(visit: Visit) -> None:
    await visit.only_coordinators()
    program = await choosing.chosen(visit, messages.choose_rehearse)
    if program is None:
        return
    seed = int(visit.now.timestamp())
    rehearsed, people = await visit.do(rounds.rehearse, visit.slack_id, seed=seed, now=visit.now, program_id=program.id)
    await visit.answer(await warned(visit, await _drawn(visit, rehearsed, people)))


async def change_pair(visit: Visit) -> None:
    """Keep a pair, let it go, rule it out or allow it again; a swap asks for the other pair first."""
    await visit.only_coordinators()
    round_id, pair = wishing.read_couple(visit.pressed)
    way = visit.pressed.split(":")[3:] or ["free"]
    if way == ["swap"]:
        shown, people = await visit.do(rounds.with_people, round_id)
        await visit.open(wishing.swap_form(visit.locale, round_=shown, people=people, pair=pair))
        return
    changes = {"lock": Wishes.lock, "free": Wishes.free, "forbid": Wishes.forbid}
    change = changes.get(way[0], Wishes.free)
    await visit.answer(await _drawn(visit, *await _adjusted(visit, round_id, lambda wishes: change(wishes, pair))))


async def swapped(visit: Visit) -> None:
    await visit.only_coordinators()
    round_id, one, other = wishing.read_swap_form(visit.view)
    await _show_instead(visit, round_id, lambda wishes: wishes.swap(one, other))


async def weigh(visit: Visit) -> None:
    await visit.only_coordinators()
    shown = await visit.do(rounds.rehearsed, visit.number())
    await visit.open(wishing.weights_form(visit.locale, round_=shown))


async def weighed(visit: Visit) -> None:
    await visit.only_coordinators()
    round_id, weights, floor = wishing.read_weights_form(visit.view)
    await _show_instead(visit, round_id, lambda wishes: wishes.weigh(weights, floor))


async def sends(visit: Visit) -> None:
    """Show every message that publishing would send, with its time."""
    await visit.only_coordinators()
    shown, people, schedule = await visit.do(rounds.schedule, visit.number(), now=visit.now)
    drawn = messages.sends(visit.locale, round_=shown, people=people, schedule=schedule, zone=visit.person.zone)
    await visit.open(window(visit.locale, drawn))


async def _show_instead(visit: Visit, round_id: int, change: Callable[[Wishes], Wishes]) -> None:
    """Put the changed rehearsal in the place of the form."""
    drawn = await _drawn(visit, *await _adjusted(visit, round_id, change))
    await visit.ack(response_action="update", view=window(visit.locale, drawn))


async def _adjusted(
    visit: Visit, round_id: int, change: Callable[[Wishes], Wishes]
) -> tuple[Round, dict[int, Participant]]:
    return await visit.do(rounds.adjust, visit.slack_id, round_id, change, now=visit.now)


async def _drawn(visit: Visit, rehearsed: Round, people: dict[int, Participant]) -> messages.Post:
    program = await visit.ask(programs.program, rehearsed.program_id)
    return messages.rehearsal(
        visit.locale,
        program=program.name,
        round_=rehearsed,
        people=people,
        library=await visit.library(),
        coordinator_zone=visit.person.zone,
    )


async def publish(visit: Visit) -> None:
    await visit.only_coordinators()
    program = await choosing.chosen(visit, messages.choose_publish)
    if program is not None:
        await _publish(visit, program_id=program.id)


async def publish_shown(visit: Visit) -> None:
    """Publish the rehearsal that the pressed button was drawn with, and no newer one."""
    await visit.only_coordinators()
    await _publish(visit, round_id=visit.number())


async def _publish(visit: Visit, *, round_id: int | None = None, program_id: int | None = None) -> None:
    published = await visit.do(
        publishing.publish, visit.slack_id, round_id=round_id, program_id=program_id, now=visit.now
    )
    visit.wake()
    await visit.answer(await warned(visit, messages.published(visit.locale, round_=published)))
