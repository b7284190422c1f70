"""Taking part: joining, changing one's answers, where one stands, leaving, and what can be done here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.library import Library
from bot.messages import answers
from bot.models import Person
from bot.program import membership
from bot.store import Store
from handlers import forms, home
from handlers.grammar import parse
from handlers.surfaces import answer
from handlers.typed import typed


def register(app: AsyncApp) -> None:
    app.command("/mentor", matchers=[typed("join")])(join)
    app.action("home_join")(join)
    app.view(forms.JOIN)(joined)
    app.command("/mentor", matchers=[typed("status")])(status)
    app.command("/mentor", matchers=[typed("leave")])(leave)
    app.action("home_leave")(leave)
    app.action("leave_yes")(leave_yes)
    app.action("leave_no")(leave_no)
    app.command("/mentor", matchers=[typed("help")])(help_)


async def join(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    store: Store,
    books: Library,
    workspace: str,
    person: Person,
    now: datetime,
) -> None:
    membership.welcome_or_refuse(person)
    found = await store.run(membership.place, workspace, person.slack_id, now=now)
    form = forms.join_form(person.locale, participant=found.participant, zone=person.zone, library=books)
    # Before the acknowledgement: if the form cannot open, that is the answer.
    await client.views_open(trigger_id=body["trigger_id"], view=form)
    await ack()


async def joined(
    ack: AsyncAck,
    view: dict[str, Any],
    client: AsyncWebClient,
    store: Store,
    books: Library,
    workspace: str,
    person: Person,
    coordinator: bool,
    now: datetime,
) -> None:
    given = forms.read_join_form(view, user=person.slack_id)
    participant, edited = await store.run(membership.join, workspace, person, given, now=now)
    await ack(response_action="update", view=answers.joined(person.locale, participant=participant, edited=edited))
    await home.publish(client, store, books, workspace, person, coordinator=coordinator, now=now)


async def status(ack: AsyncAck, store: Store, books: Library, workspace: str, person: Person, now: datetime) -> None:
    place = await store.run(membership.place, workspace, person.slack_id, now=now)
    shown = answers.status(person.locale, participant=place.participant, pairings=place.partnerships, library=books)
    await ack(text=shown.text, blocks=shown.blocks)


async def leave(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    store: Store,
    workspace: str,
    person: Person,
    now: datetime,
) -> None:
    place = await store.run(membership.place_or_refuse, workspace, person.slack_id, now=now)
    question = answers.leave_question(person.locale, partners=[one.partner.name for one in place.partnerships])
    await answer(question, body=body, locale=person.locale, ack=ack, client=client, respond=respond)


async def leave_yes(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    store: Store,
    books: Library,
    workspace: str,
    person: Person,
    coordinator: bool,
    now: datetime,
    wake: Any,
) -> None:
    await store.run(membership.leave, workspace, person.slack_id, now=now)
    wake()
    shown = answers.left(person.locale)
    await answer(shown, body=body, locale=person.locale, ack=ack, client=client, respond=respond)
    await home.publish(client, store, books, workspace, person, coordinator=coordinator, now=now)


async def leave_no(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, respond: AsyncRespond, person: Person
) -> None:
    shown = answers.stayed(person.locale)
    await answer(shown, body=body, locale=person.locale, ack=ack, client=client, respond=respond)


async def help_(ack: AsyncAck, command: dict[str, Any], locale: str, coordinator: bool) -> None:
    lost = parse(command.get("text")).lost
    shown = answers.help_(locale, coordinator=coordinator, not_understood=lost)
    await ack(text=shown.text, blocks=shown.blocks)
