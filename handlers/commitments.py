"""Commitments: the list of one's own, adding one, and saying what came of it; the forms are built and read here."""

from __future__ import annotations

import html
from typing import Any

from bot.errors import Refusal
from bot.messages import commitments as words
from bot.messages.phrases import say
from bot.messages.text import Block, clean, context, name, quotation, short
from bot.models import Commitment
from bot.program import commitments
from bot.program.commitments import State, Taken
from bot.program.couples import Couple
from handlers import fields
from handlers.fields import field, numbers
from handlers.forms import modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

ADD, SETTLE = "commitment_add", "commitment_settle"  # callback ids
LONGEST_WHAT, LONGEST_CAME = 200, 300


def register(listeners: Listeners) -> None:
    listeners.offer("commitments", everything)
    listeners.action("commitments_open", of_pairing)
    listeners.action("commitment_add", add)
    listeners.action("commitment_settle", settle)
    listeners.view(ADD, added)
    listeners.view(SETTLE, settled)


async def everything(visit: Visit) -> None:
    found = await visit.do(commitments.everything, visit.slack_id)
    await visit.answer(words.taken_on(visit.locale, found, visit.slack_id))


async def of_pairing(visit: Visit) -> None:
    found = await visit.do(commitments.of_pairing, visit.number(), visit.slack_id, now=visit.now)
    await visit.open(_shown(visit, [found]))


async def add(visit: Visit) -> None:
    found = await visit.do(commitments.of_pairing, visit.number(), visit.slack_id, now=visit.now)
    await visit.open(add_form(visit.locale, found=found, reader=visit.slack_id))


async def added(visit: Visit) -> None:
    pairing_id = numbers(visit.view.get("private_metadata"), 1)[0]
    what = _typed(visit.view, "what", LONGEST_WHAT)
    if not what:
        raise Refusal("form-needed", field="what")
    found = await visit.do(
        commitments.add,
        pairing_id,
        visit.slack_id,
        who=numbers(fields.answer(visit.view, "who"), 1)[0],
        what=what,
        due_on=fields.date_answer(visit.view, "due"),
        now=visit.now,
    )
    await _back(visit, found)


async def settle(visit: Visit) -> None:
    row, found = await visit.do(commitments.one, visit.number(), visit.slack_id)
    await visit.open(settle_form(visit.locale, row=row, couple=found, reader=visit.slack_id))


async def settled(visit: Visit) -> None:
    commitment_id = numbers(visit.view.get("private_metadata"), 1)[0]
    state = State.DROPPED if fields.answer(visit.view, "how") == State.DROPPED else State.DONE
    came = _typed(visit.view, "came", LONGEST_CAME)
    found = await visit.do(
        commitments.settle, commitment_id, visit.slack_id, state=state, came_of_it=came, now=visit.now
    )
    await _back(visit, found)


async def _back(visit: Visit, found: Taken) -> None:
    """Show the list as it is now: in the window beneath the form, or in the form's place."""
    visit.wake()
    every = await visit.ask(commitments.everything, visit.slack_id) or [found]
    shown, beneath = _shown(visit, every), visit.view.get("previous_view_id")
    if beneath:
        await visit.client.views_update(view_id=beneath, view=shown)
        await visit.ack()
    else:
        await visit.ack(response_action="update", view=shown)


def _shown(visit: Visit, found: list[Taken]) -> Block:
    return window(visit.locale, words.taken_on(visit.locale, found, visit.slack_id))


def add_form(locale: str, *, found: Taken, reader: str) -> Block:
    """The view in which either of the two writes down what one of them takes on."""
    both = [
        (str(one.id), say(locale, f"commitment-who-{role}", name=short(one)))
        for role, one in (("mentor", found.mentor), ("mentee", found.mentee))
    ]
    due = found.next.starts_at.date() if found.next is not None else None
    boxes = [
        field(say(locale, "commitment-who"), "who", fields.radio(both, str(found.one(reader).id))),
        field(
            say(locale, "commitment-what"),
            "what",
            fields.text("", LONGEST_WHAT),
            hint=say(locale, "commitment-what-hint"),
        ),
        field(
            say(locale, "commitment-by-when"),
            "due",
            fields.day(due, say(locale, "form-choose")),
            hint=say(locale, "commitment-by-when-hint"),
            optional=True,
        ),
    ]
    scope = context(say(locale, "commitments-scope", name=name(found.other(reader))))
    return modal(locale, ADD, "commitment-form-title", [scope, *boxes], metadata=str(found.pairing.id))


def settle_form(locale: str, *, row: Commitment, couple: Couple, reader: str) -> Block:
    """The view in which either of the two says what came of a commitment."""
    ways = [(state.value, say(locale, f"settle-{state}")) for state in (State.DONE, State.DROPPED)]
    came = fields.text("", LONGEST_CAME, lines=True)
    return modal(
        locale,
        SETTLE,
        "settle-form-title",
        [
            quotation(row.what),
            context(say(locale, "commitments-scope", name=name(couple.other(reader)))),
            field(say(locale, "settle-how"), "how", fields.radio(ways, State.DONE)),
            field(say(locale, "settle-came"), "came", came, hint=say(locale, "settle-came-hint"), optional=True),
        ],
        metadata=str(row.id),
    )


def _typed(view: dict[str, Any], box: str, longest: int) -> str:
    return clean(html.unescape(str(fields.answer(view, box) or "")))[:longest]
