"""Asking for another partner, in private, and saying with whom never again."""

from __future__ import annotations

from bot.messages import answers
from bot.messages import rematching as words
from bot.program import membership, rematching
from handlers import home
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.offer("rematch", ask)
    listeners.action("rematch_yes", rematch)
    listeners.action("rematch_no", stay)
    listeners.action("rematch_block", block)
    listeners.action("rematch_unblock", unblock)


async def ask(visit: Visit) -> None:
    found = await visit.do(rematching.running, visit.slack_id)
    partners = [(one.pairing.id or 0, one.other(visit.slack_id)) for one in found]
    await visit.answer(words.question(visit.locale, partners=partners, program_closed=await _is_closed(visit)))


async def rematch(visit: Visit) -> None:
    pairing_id = visit.number()
    partner = await visit.do(rematching.rematch, pairing_id, visit.slack_id, now=visit.now)
    visit.wake()
    closed = await _is_closed(visit)
    await visit.answer(words.done(visit.locale, partner=partner, pairing_id=pairing_id, program_closed=closed))
    await home.publish(visit)


async def _is_closed(visit: Visit) -> bool:
    """Return whether there is nobody else to be matched with, as the person's program is closed."""
    return (await visit.ask(membership.place, visit.slack_id, now=visit.now)).closed


async def stay(visit: Visit) -> None:
    await visit.answer(answers.stayed(visit.locale))


async def block(visit: Visit) -> None:
    pairing_id = visit.number()
    partner = await visit.do(rematching.block, pairing_id, visit.slack_id)
    await visit.answer(words.blocked(visit.locale, partner=partner, pairing_id=pairing_id))


async def unblock(visit: Visit) -> None:
    partner = await visit.do(rematching.unblock, visit.number(), visit.slack_id)
    await visit.answer(words.unblocked(visit.locale, partner=partner))
