"""The partnership agreement: its form is built and read here, and either of the two fills it in."""

from __future__ import annotations

import html
from typing import Any

from bot.messages import agreements as words
from bot.messages.phrases import say
from bot.messages.text import Block, clean, context, name, section
from bot.program import agreements
from bot.program.agreements import QUESTIONS, Agreed
from handlers import fields
from handlers.fields import field, numbers
from handlers.forms import modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

AGREEMENT = "agreement"  # callback id
LONGEST = 500


def register(listeners: Listeners) -> None:
    listeners.action("agreement_open", agreement)
    listeners.view(AGREEMENT, kept)


async def agreement(visit: Visit) -> None:
    found = await visit.do(agreements.read, visit.number(), visit.slack_id)
    await visit.open(agreement_form(visit.locale, found=found, reader=visit.slack_id))


async def kept(visit: Visit) -> None:
    pairing_id, revision = numbers(visit.view.get("private_metadata"), 2)
    answers = {question: _typed(visit.view, question) for question in QUESTIONS}
    found = await visit.do(agreements.keep, pairing_id, visit.slack_id, answers, revision, now=visit.now)
    visit.wake()
    await visit.ack(response_action="update", view=window(visit.locale, words.agreement(visit.locale, found.answers)))


def agreement_form(locale: str, *, found: Agreed, reader: str) -> Block:
    """The view in which the two write down what they agree on, with what they wrote before."""
    boxes = [
        field(
            say(locale, f"agreement-{question}"),
            question,
            fields.text(found.answers.get(question, ""), LONGEST, lines=True),
            hint=say(locale, f"agreement-{question}-hint"),
            optional=True,
        )
        for question in QUESTIONS
    ]
    return modal(
        locale,
        AGREEMENT,
        "agreement-form-title",
        [
            section(say(locale, "agreement-about")),
            context(say(locale, "commitments-scope", name=name(found.other(reader)))),
            *boxes,
        ],
        metadata=f"{found.pairing.id}:{found.revision}",
    )


def _typed(view: dict[str, Any], box: str) -> str:
    return clean(html.unescape(str(fields.answer(view, box) or "")), lines=True)[:LONGEST]
