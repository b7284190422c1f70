"""The private line to the neutral person: its form is built and read here."""

from __future__ import annotations

import html

from bot.errors import Refusal
from bot.messages import concerns as words
from bot.messages.phrases import say
from bot.messages.text import Block, clean, context, mention_of, section
from bot.program import concerns
from bot.program.concerns import Line
from handlers import fields
from handlers.fields import field
from handlers.forms import modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

CONCERN = "concern"  # callback id
LONGEST = 2_500
NAMED, NAMELESS = "named", "nameless"


def register(listeners: Listeners) -> None:
    listeners.offer("concern", concern)
    listeners.action("concern_open", concern)
    listeners.view(CONCERN, brought)


async def concern(visit: Visit) -> None:
    found = await visit.do(concerns.line, visit.slack_id)
    if (await visit.look_up(found.neutral)).is_deleted:
        raise Refusal("concern-refused-nobody")
    await visit.open(concern_form(visit.locale, found=found))


async def brought(visit: Visit) -> None:
    said = clean(html.unescape(str(fields.answer(visit.view, "words") or "")), lines=True)[:LONGEST]
    if not said:
        raise Refusal("form-needed", field="words")
    neutral, named = str(visit.view.get("private_metadata")), fields.answer(visit.view, "name") == NAMED
    found = await visit.do(
        concerns.bring, visit.slack_id, neutral, words=said, named=named, form=str(visit.view["id"]), now=visit.now
    )
    visit.wake()
    thanks = words.brought(visit.locale, neutral=found.neutral, named=named, halted=found.halted)
    await visit.ack(response_action="update", view=window(visit.locale, thanks))


def concern_form(locale: str, *, found: Line) -> Block:
    """The view in which somebody writes to the neutral person, who is named, as is everybody who does not see it."""
    neutral = mention_of(found.neutral)
    ways = [(way, say(locale, f"concern-{way}")) for way in (NAMELESS, NAMED)]
    scope = [say(locale, "concern-scope", neutral=neutral)]
    if found.coordinates:
        scope.append(say(locale, "concern-coordinates", neutral=neutral))
    return modal(
        locale,
        CONCERN,
        "concern-form-title",
        [
            section(say(locale, "concern-form-about", neutral=neutral)),
            context("\n".join(scope)),
            field(say(locale, "concern-words"), "words", fields.text("", LONGEST, lines=True)),
            field(
                say(locale, "concern-name"), "name", fields.radio(ways, NAMELESS), hint=say(locale, "concern-name-hint")
            ),
        ],
        submit="concern-send",
        metadata=found.neutral,
    )
