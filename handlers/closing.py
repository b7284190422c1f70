"""Halfway, the close and half a year later: buttons in private messages, and the form for a word of thanks."""

from __future__ import annotations

import html
from typing import Any

from bot.messages import farewells, midway
from bot.messages.phrases import say
from bot.messages.text import Block, Post, clean, context, name, post, section, short
from bot.models import Choice, Participant, Standing
from bot.program import closing, halfway, lookback, membership, thanking
from bot.program.closing import Farewell, Next
from bot.program.halfway import Way
from bot.program.lookback import Lasting
from handlers import fields, forms
from handlers.fields import field, numbers
from handlers.listeners import Listeners
from handlers.visit import Visit, window

THANKS = "closing_thanks"  # callback id
LONGEST = 1_000
AGREES = "agrees"


def register(listeners: Listeners) -> None:
    for way in Way:
        listeners.action(f"halfway_{way}", halfway_answered)
    listeners.action("halfway_again", halfway_again)
    for one in Next:
        listeners.action(f"closing_{one}", chosen)
    listeners.action("closing_thanks", thank)
    listeners.view(THANKS, thanked)
    for lasting in Lasting:
        listeners.action(f"lookback_{lasting}", looked_back)


async def halfway_answered(visit: Visit) -> None:
    way = Way(visit.asked.name.removeprefix("halfway_"))
    found = await visit.do(halfway.answer, visit.number(), visit.slack_id, way, now=visit.now)
    place = await visit.ask(membership.place, visit.slack_id, now=visit.now)
    shown = midway.answered(
        visit.locale,
        pairing_id=visit.number(),
        partner=found.other(visit.slack_id),
        way=way,
        number=found.next,
        program_closed=place.closed,
    )
    await visit.answer(shown)


async def halfway_again(visit: Visit) -> None:
    found = await visit.do(halfway.question, visit.number(), visit.slack_id)
    partner = found.other(visit.slack_id)
    shown = midway.halfway(
        visit.locale, pairing_id=visit.number(), partner=partner, number=found.total // 2, total=found.total
    )
    await visit.answer(shown)


async def chosen(visit: Visit) -> None:
    """Answer with the whole message as it stands now: what else is in it can still be used."""
    way = Next(visit.asked.name.removeprefix("closing_"))
    found = await visit.do(closing.choose, visit.number(), visit.slack_id, way, now=visit.now)
    visit.wake()
    await visit.answer(_drawn(visit, found))


async def thank(visit: Visit) -> None:
    found, kept = await visit.do(thanking.written, visit.number(), visit.slack_id)
    await visit.open(
        thanks_form(visit.locale, pairing_id=visit.number(), partner=found.other(visit.slack_id), kept=kept)
    )


async def thanked(visit: Visit) -> None:
    pairing_id, words, agrees = read_thanks_form(visit.view)
    found, posted = await visit.do(thanking.thank, pairing_id, visit.slack_id, words, agrees=agrees, now=visit.now)
    visit.wake()
    way = "taken-back" if not words else "kept-posted" if posted else "kept-waiting" if agrees else "kept-silent"
    shown = post(section(say(visit.locale, f"thanks-{way}", name=name(found.other(visit.slack_id)))))
    await visit.ack(response_action="update", view=window(visit.locale, shown))


async def looked_back(visit: Visit) -> None:
    answered = Lasting(visit.asked.name.removeprefix("lookback_"))
    await visit.do(lookback.answer, visit.number(), visit.slack_id, answered, now=visit.now)
    await visit.answer(farewells.lookback_thanks(visit.locale))


def thanks_form(locale: str, *, pairing_id: int, partner: Participant, kept: Choice | None) -> Block:
    """The view for a word of thanks, with what is there already; who sees it stands above."""
    who = name(partner)
    agree = [(AGREES, say(locale, "thanks-form-agrees", name=short(partner)))]
    ticked = [AGREES] if kept is None or kept.agrees else []
    words = fields.text(kept.note if kept else "", LONGEST, lines=True)
    blocks = [
        section(say(locale, "thanks-form-about", name=who)),
        context(say(locale, "thanks-form-scope", name=who)),
        field(say(locale, "thanks-form-words"), "note", words, optional=True),
        field(say(locale, "thanks-form-agree"), "agree", fields.boxes(agree, ticked), optional=True),
    ]
    return forms.modal(locale, THANKS, "thanks-form-title", blocks, metadata=str(pairing_id))


def read_thanks_form(view: dict[str, Any]) -> tuple[int, str, bool]:
    """The pairing, the words, empty if they are taken back, and whether they may be shown; whose it is, ask again."""
    pairing_id = numbers(view.get("private_metadata"), 1)[0]
    words = clean(html.unescape(str(fields.answer(view, "note") or "")), lines=True)[:LONGEST]
    return pairing_id, words, AGREES in (fields.answer(view, "agree") or [])


def _drawn(visit: Visit, found: Farewell) -> Post:
    me, partner = found.one(visit.slack_id), found.other(visit.slack_id)
    return farewells.closing(
        visit.locale,
        pairing_id=found.pairing.id or 0,
        reader=me,
        partner=partner,
        held=found.held,
        total=found.total,
        changed=found.done if me.id == found.mentor.id else (),
        said="stop-here" if found.said == Next.STOP and me.standing == Standing.JOINED else found.said,
        outcome=found.outcome,
        until=found.until or visit.now,
        program_closed=found.closed,
    )
