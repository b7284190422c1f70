"""Looking after the library, for coordinators: prompts of their own, and switching topics and prompts off and on."""

from __future__ import annotations

from bot.errors import Refusal
from bot.library import CIRCLE, is_own
from bot.messages import own_prompts as words
from bot.messages.phrases import LANGUAGES
from bot.messages.text import Block
from bot.models import OwnPrompt, Shelved
from bot.program import own_prompts
from bot.program.own_prompts import Stock
from bot.store import people
from handlers import writing
from handlers.fields import numbers
from handlers.listeners import Listeners
from handlers.visit import Visit, page


def register(listeners: Listeners) -> None:
    listeners.offer("prompts", show)
    listeners.action("prompts_all", everything)
    listeners.action("prompts_topic", topic)
    listeners.action("prompts_prompt", prompt)
    listeners.action("prompts_add", add)
    listeners.action("prompts_edit", edit)
    listeners.action("prompts_language", one_more)
    listeners.action("prompts_remove", remove)
    listeners.action("prompts_switch", switch)
    listeners.view(writing.WRITING, written)


async def show(visit: Visit) -> None:
    stock = await _stock(visit)
    await visit.open(page(visit.locale, words.all_prompts(visit.locale, stock)))


async def everything(visit: Visit) -> None:
    stock = await _stock(visit)
    await visit.turn(page(visit.locale, words.all_prompts(visit.locale, stock)))


async def topic(visit: Visit) -> None:
    stock = await _stock(visit)
    await visit.turn(_topic(visit, stock, visit.pressed))


async def prompt(visit: Visit) -> None:
    stock = await _stock(visit)
    await visit.turn(await _prompt(visit, stock, visit.pressed))


async def add(visit: Visit) -> None:
    """Turn the page to a form: windows lie three deep at most."""
    stock = await _stock(visit)
    wished = visit.pressed if visit.pressed in stock.topics else None
    await visit.turn(writing.prompt_form(visit.locale, stock=stock, topic=wished))


async def edit(visit: Visit) -> None:
    stock = await _stock(visit)
    named, _, language = visit.pressed.rpartition(":")
    row = await visit.ask(own_prompts.own_prompt, numbers(named, 1)[0])
    if language not in row.words or language not in LANGUAGES:
        raise Refusal("form-outdated")
    await visit.turn(writing.prompt_form(visit.locale, stock=stock, row=row, language=language))


async def one_more(visit: Visit) -> None:
    """Open the form in a language that the prompt does not have yet."""
    stock = await _stock(visit)
    row = await visit.ask(own_prompts.own_prompt, visit.number())
    if {*LANGUAGES} <= {*row.words}:
        raise Refusal("prompts-all-languages")
    await visit.turn(writing.prompt_form(visit.locale, stock=stock, row=row))


async def written(visit: Visit) -> None:
    await visit.only_coordinators()
    prompt_id, seen, given = writing.read_prompt_form(visit.view, visit.shelves.ours.forbidden)
    row = await _keep(visit, prompt_id, seen, given)
    stock = await _stock(visit)
    await visit.ack(response_action="update", view=await _prompt(visit, stock, row.name))


async def _keep(visit: Visit, prompt_id: int | None, seen: int, given: own_prompts.Given) -> OwnPrompt:
    ours, by = visit.shelves.ours, visit.slack_id
    if prompt_id is None:
        return await visit.do(own_prompts.add, ours, by, given, now=visit.now)
    return await visit.do(own_prompts.change, ours, by, given, prompt_id=prompt_id, seen=seen, now=visit.now)


async def remove(visit: Visit) -> None:
    await visit.only_coordinators()
    row = await visit.do(own_prompts.remove, visit.shelves.ours, visit.slack_id, visit.number(), now=visit.now)
    stock = await _stock(visit)
    await visit.turn(_topic(visit, stock, row.topic))


async def switch(visit: Visit) -> None:
    await visit.only_coordinators()
    kind, way, name = (*visit.pressed.split(":", 2), "", "")[:3]
    if kind not in [*Shelved] or way not in {"on", "off"}:
        raise Refusal("form-outdated")
    ours, off = visit.shelves.ours, way == "off"
    await visit.do(own_prompts.switch, ours, visit.slack_id, Shelved(kind), name, off=off, now=visit.now)
    stock = await _stock(visit)
    await visit.turn(_topic(visit, stock, name) if kind == Shelved.TOPIC else await _prompt(visit, stock, name))


async def _stock(visit: Visit) -> Stock:
    """Return what there is, for those who run the program alone."""
    await visit.only_coordinators()
    return await visit.ask(own_prompts.stock, visit.shelves.ours)


def _topic(visit: Visit, stock: Stock, name: str) -> Block:
    """Return the page of a topic; of all topics, when the last prompt of this one was taken out."""
    if name == CIRCLE and stock.circle:
        return page(visit.locale, words.prompts_of_circle(visit.locale, stock))
    there = name in stock.topics
    if not there and not is_own(name):
        raise Refusal("topics-gone")
    drawn = words.prompts_of(visit.locale, name, stock) if there else words.all_prompts(visit.locale, stock)
    return page(visit.locale, drawn)


async def _prompt(visit: Visit, stock: Stock, name: str) -> Block:
    of_circle = next((one for one in stock.circle if one.id == name), None)
    if of_circle is not None:
        return page(visit.locale, words.one_of_circle(visit.locale, of_circle, stock))
    found = next((one for one in stock.every() if one.id == name), None)
    if found is None:
        raise Refusal("topics-gone")
    program = await visit.ask(people.program)
    return page(visit.locale, words.one_of_all(visit.locale, found, stock, minutes=program.minutes))
