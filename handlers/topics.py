"""Browsing the library in a window: topics, prompts, taking one for a session, and one's own off-limits topics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from slack_bolt.app.async_app import AsyncApp

from bot.errors import Refusal
from bot.library import Library, Prompt
from bot.messages import topics as words
from bot.messages.phrases import say
from bot.messages.text import Block, context
from bot.program import changing, prompts, topics
from bot.program.topics import Browsing
from handlers import fields
from handlers.fields import field, numbers
from handlers.forms import modal
from handlers.typed import offer
from handlers.visit import Visit, page

LIMITS = "limits"  # callback id


def register(app: AsyncApp) -> None:
    offer(app, "topics", browse)
    app.action("topics_all")(everything)
    app.action("topics_topic")(topic)
    app.action("topics_prompt")(prompt)
    app.action("topics_take")(take)
    app.action("topics_limits")(limits)
    app.view(LIMITS)(limited)


async def browse(visit: Visit) -> None:
    """Open the window; over another one, so that closing leads back there."""
    await visit.open(page(visit.locale, await _everything(visit)))


async def everything(visit: Visit) -> None:
    await visit.turn(page(visit.locale, await _everything(visit)))


async def topic(visit: Visit) -> None:
    seen = await _browsing(visit)
    if visit.pressed not in visit.books.topics:
        raise Refusal("topics-gone")
    await visit.turn(page(visit.locale, words.one_topic(visit.locale, visit.pressed, seen=seen, library=visit.books)))


async def prompt(visit: Visit) -> None:
    seen, shown = await _browsing(visit), _prompt(visit, visit.pressed)
    await visit.turn(page(visit.locale, words.one_prompt(visit.locale, shown, seen=seen, library=visit.books)))


async def take(visit: Visit) -> None:
    named, _, picked = visit.pressed.rpartition(":")
    ids, _, seen = named.rpartition(":")
    session_id, revision = numbers(ids, 2)
    found = await visit.do(
        prompts.take, visit.books, session_id, revision, visit.slack_id, picked, seen=seen, now=visit.now
    )
    visit.wake()
    drawn = words.one_prompt(
        visit.locale,
        _prompt(visit, picked),
        seen=await _browsing(visit),
        library=visit.books,
        taken=found.session,
    )
    await visit.turn(page(visit.locale, drawn))


async def limits(visit: Visit) -> None:
    seen = await _browsing(visit)
    if seen.mine is None:
        raise Refusal("topics-refused-not-joined")
    await visit.turn(limits_form(visit.locale, off_limits=seen.off_limits, library=visit.books))


async def limited(visit: Visit, view: dict[str, Any]) -> None:
    chosen = fields.answer(view, "off_limits") or []
    known = {*visit.books.topics, *(await _browsing(visit)).off_limits}
    if not {*chosen} <= known:
        raise Refusal("form-wrong", field="off_limits")
    await visit.do(changing.limit, visit.books, visit.slack_id, chosen, now=visit.now)
    visit.wake()
    await visit.ack(response_action="update", view=page(visit.locale, await _everything(visit)))


def limits_form(locale: str, *, off_limits: Sequence[str], library: Library) -> Block:
    """The view in which somebody changes what is off limits for them."""
    themes = [(topic, library.topic_title(topic, locale)) for topic in library.topics]
    box = fields.several(themes, off_limits, say(locale, "form-choose"))
    asked = field(
        say(locale, "form-off-limits"), "off_limits", box, hint=say(locale, "form-off-limits-hint"), optional=True
    )
    return modal(locale, LIMITS, "limits-title", [context(say(locale, "limits-about")), asked])


async def _browsing(visit: Visit) -> Browsing:
    return await visit.ask(topics.browsing, visit.books, visit.slack_id, now=visit.now)


async def _everything(visit: Visit) -> list[Block]:
    return words.all_topics(visit.locale, seen=await _browsing(visit), library=visit.books)


def _prompt(visit: Visit, name: str) -> Prompt:
    found = visit.books.prompts.get(name)
    if found is None:
        raise Refusal("topics-gone")
    return found
