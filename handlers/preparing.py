"""Preparing: the cards one by one, the ground rules, the first self-assessment; left and resumed at any page."""

from __future__ import annotations

from bot.messages import cards
from bot.messages.text import Block, post
from bot.models import GROUND_RULES
from bot.program import preparing
from bot.program.preparing import Desk
from handlers import assessing, forms, home
from handlers.fields import numbers
from handlers.listeners import Listeners
from handlers.visit import Visit, window

CARD, RULES = "prepare_card", "prepare_rules"  # callback ids


def register(listeners: Listeners) -> None:
    listeners.command("prepare", prepare)
    listeners.action("prepare_open", prepare)
    listeners.action("home_prepare", prepare)
    listeners.action("prepare_back", back)
    listeners.view(CARD, turned)
    listeners.view(RULES, agreed)


async def prepare(visit: Visit) -> None:
    """Open the page that comes next, in place of the window that offers it, if there is one."""
    desk = await visit.do(preparing.desk, visit.slack_id)
    await _show(visit, page(visit.locale, desk, desk.page))


async def back(visit: Visit) -> None:
    desk = await visit.do(preparing.desk, visit.slack_id)
    await _show(visit, page(visit.locale, desk, visit.number()))


async def turned(visit: Visit) -> None:
    """A card has been read: keep it and show the next page."""
    following = numbers(visit.view.get("private_metadata"), 1)[0] + 1
    desk = await visit.do(preparing.read, visit.slack_id, following)
    await visit.ack(response_action="update", view=page(visit.locale, desk, following))


async def agreed(visit: Visit) -> None:
    version = str(visit.view.get("private_metadata"))
    desk = await visit.do(preparing.agree, visit.slack_id, version, now=visit.now)
    await visit.ack(response_action="update", view=page(visit.locale, desk, desk.pages))
    await home.publish(visit)


def page(locale: str, desk: Desk, number: int) -> Block:
    """The view of one page: a card, the ground rules, the first self-assessment, or that all is done."""
    if number < len(desk.cards):
        blocks = cards.card(locale, which=desk.cards[number], number=number + 1, total=desk.pages, program=desk.program)
        return _modal(locale, CARD, blocks, "prepare-next", str(number))
    if number < desk.pages:
        return _modal(locale, RULES, cards.rules(locale, number=desk.pages), "rules-agree", GROUND_RULES)
    if not desk.first.is_kept:
        return assessing.form(locale, desk.first)
    return window(locale, post(*cards.ready(locale, paired=desk.paired)))


def _modal(locale: str, callback_id: str, blocks: list[Block], submit: str, metadata: str) -> Block:
    return forms.modal(
        locale, callback_id, "prepare-title", blocks, submit=submit, close="prepare-later", metadata=metadata
    )


async def _show(visit: Visit, view: Block) -> None:
    shown = visit.body.get("view") or {}
    if shown.get("type") != "modal":
        await visit.open(view)
        return
    await visit.client.views_update(view_id=shown["id"], view=view)
    await visit.ack()
