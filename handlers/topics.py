"""Browsing the library in a window: topics, prompts, taking one for a session, and one's own off-limits topics."""

from __future__ import annotations

from collections.abc import Sequence

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
from handlers.listeners import Listeners
from handlers.visit import Visit, page

LIMITS = "limits"  # callback id


def register(listeners: Listeners) -> None:
    listeners.offer("topics", browse)
    listeners.action("topics_all", everything)
    listeners.action("topics_topic", topic)
    listeners.action("topics_prompt", prompt)
    listeners.action("topics_take", take)
    listeners.action("topics_limits", limits)
    listeners.view(LIMITS, limited)


async def browse(visit: Visit) -> None:
    """Open the window; over another one, so that closing leads back there."""
    await visit.open(await _everything(visit))


async def everything(visit: Visit) -> None:
    await visit.turn(await _everything(visit))


async def topic(visit: Visit) -> None:
    library, seen = await _browsing(visit)
    if visit.pressed not in library.topics:
        raise Refusal("topics-gone")
    await visit.turn(page(visit.locale, words.one_topic(visit.locale, visit.pressed, seen=seen, library=library)))


async def prompt(visit: Visit) -> None:
    library, seen = await _browsing(visit)
    shown = _prompt(library, visit.pressed)
    await visit.turn(page(visit.locale, words.one_prompt(visit.locale, shown, seen=seen, library=library)))


async def take(visit: Visit) -> None:
    named, _, picked = visit.pressed.rpartition(":")
    ids, _, before = named.rpartition(":")
    session_id, revision = numbers(ids, 2)
    books = await visit.library()
    found = await visit.do(
        prompts.take, books, session_id, revision, visit.slack_id, picked, seen=before, now=visit.now
    )
    visit.wake()
    library, seen = await _browsing(visit)
    taken = words.one_prompt(visit.locale, _prompt(library, picked), seen=seen, library=library, taken=found.session)
    await visit.turn(page(visit.locale, taken))


async def limits(visit: Visit) -> None:
    library, seen = await _browsing(visit)
    if seen.mine is None:
        raise Refusal("topics-refused-not-joined")
    await visit.turn(limits_form(visit.locale, off_limits=seen.off_limits, library=library))


async def limited(visit: Visit) -> None:
    library, seen = await _browsing(visit)
    chosen = fields.answer(visit.view, "off_limits") or []
    if not {*chosen} <= {*library.topics, *seen.off_limits}:
        raise Refusal("form-wrong", field="off_limits")
    await visit.do(changing.limit, library, visit.slack_id, chosen, now=visit.now)
    visit.wake()
    await visit.ack(response_action="update", view=await _everything(visit))


def limits_form(locale: str, *, off_limits: Sequence[str], library: Library) -> Block:
    """The view in which somebody changes what is off limits for them."""
    known = [*library.topics, *(topic for topic in off_limits if topic in library.topics_away)]
    themes = [(topic, library.topic_title(topic, locale)) for topic in known]
    box = fields.several(themes, off_limits, say(locale, "form-choose"))
    asked = field(
        say(locale, "form-off-limits"), "off_limits", box, hint=say(locale, "form-off-limits-hint"), optional=True
    )
    return modal(locale, LIMITS, "limits-title", [context(say(locale, "limits-about")), asked])


async def _browsing(visit: Visit) -> tuple[Library, Browsing]:
    library = await visit.library()
    return library, await visit.ask(topics.browsing, library, visit.slack_id, now=visit.now)


async def _everything(visit: Visit) -> Block:
    library, seen = await _browsing(visit)
    return page(visit.locale, words.all_topics(visit.locale, seen=seen, library=library))


def _prompt(library: Library, name: str) -> Prompt:
    found = library.known(name)
    if found is None:
        raise Refusal("topics-gone")
    return found
