"""Self-assessments: the form for any moment, and keeping what was answered."""

from __future__ import annotations

from typing import Any

from bot.errors import Refusal
from bot.messages import assessments, cards
from bot.messages.phrases import say
from bot.messages.text import Block, context, post, section
from bot.program import assessing, preparing
from bot.program.assessing import STEPS, Asked, At
from handlers import fields, forms
from handlers.fields import field
from handlers.listeners import Listeners
from handlers.visit import Visit, window

ASSESS = "assess"  # callback id
MOMENTS = tuple(At)


def register(listeners: Listeners) -> None:
    for moment in At:
        listeners.action(f"assess_{moment}", opened)
    listeners.view(ASSESS, answered)


async def opened(visit: Visit) -> None:
    """Open the form from a button "assess_" and the moment, whose value is the pairing, 0 at the start."""
    moment = At(visit.asked.name.removeprefix("assess_"))
    asked = await visit.do(assessing.asked, visit.slack_id, moment, visit.number())
    await visit.open(form(visit.locale, asked))


async def answered(visit: Visit) -> None:
    moment, pairing_id, given = read(visit.view)
    asked = await visit.do(assessing.keep, visit.slack_id, moment, given, pairing_id=pairing_id, now=visit.now)
    if moment == At.START:
        desk = await visit.ask(preparing.desk, visit.slack_id)
        shown = post(*assessments.kept(visit.locale, {}, asked.known), *cards.ready(visit.locale, paired=desk.paired))
    else:
        shown = post(*assessments.kept(visit.locale, asked.at_start, asked.known))
    await visit.ack(response_action="update", view=window(visit.locale, shown))


def form(locale: str, asked: Asked) -> Block:
    """The view in which a person says from 1 to 5 how they see themselves; whatever they like is left out."""
    steps = [(str(step), say(locale, f"assess-{step}")) for step in STEPS]
    choose = say(locale, "assess-choose")
    statements = [
        field(
            say(locale, f"aim-{aim}-asks"),
            aim,
            fields.one(steps, str(asked.known.get(aim, "")), choose),
            optional=True,
        )
        for aim in asked.aims
    ]
    about = section(say(locale, f"assess-{asked.moment}"))
    blocks = [about, context(say(locale, "assess-scope")), *statements]
    carried = f"{MOMENTS.index(asked.moment)}:{asked.pairing_id}"
    return forms.modal(locale, ASSESS, "assess-title", blocks, close="prepare-later", metadata=carried)


def read(view: dict[str, Any]) -> tuple[At, int, dict[str, int]]:
    """The moment, the pairing (0 at the start) and the answers by aim; whose pairing it is must be asked again."""
    place, pairing_id = fields.numbers(view.get("private_metadata"), 2)
    if place >= len(MOMENTS):
        raise Refusal("form-outdated")
    given = {block: fields.answer(view, block) for block in view.get("state", {}).get("values", {})}
    return MOMENTS[place], pairing_id, {aim: int(step) for aim, step in given.items() if _is_step(step)}


def _is_step(given: Any) -> bool:
    return isinstance(given, str) and given in {str(step) for step in STEPS}
