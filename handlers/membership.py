"""Taking part: joining, changing one's answers, where one stands, leaving, and what can be done here."""

from __future__ import annotations

from typing import Any

from slack_bolt.app.async_app import AsyncApp

from bot.messages import answers
from bot.program import membership, preparing
from handlers import forms, home
from handlers.grammar import parse
from handlers.switching import warned
from handlers.typed import offer, typed
from handlers.visit import Visit


def register(app: AsyncApp) -> None:
    offer(app, "join", join)
    app.view(forms.JOIN)(joined)
    app.command("/mentor", matchers=[typed("status")])(status)
    offer(app, "leave", leave)
    app.action("leave_yes")(leave_yes)
    app.action("leave_no")(leave_no)
    offer(app, "help", help_)


async def join(visit: Visit) -> None:
    person = visit.person
    membership.welcome_or_refuse(person)
    place = await visit.do(membership.place, person.slack_id, now=visit.now)
    await visit.open(
        forms.join_form(visit.locale, participant=place.participant, zone=person.zone, library=visit.books)
    )


async def joined(visit: Visit, view: dict[str, Any]) -> None:
    given = forms.read_join_form(view, user=visit.slack_id)
    participant, edited = await visit.do(membership.join, visit.person, given, now=visit.now)
    desk = await visit.ask(preparing.desk, visit.slack_id)
    shown = answers.joined(visit.locale, participant=participant, edited=edited, prepares=not desk.is_done)
    await visit.ack(response_action="update", view=shown)
    await home.publish(visit)


async def status(visit: Visit) -> None:
    place = await visit.do(membership.place, visit.slack_id, now=visit.now)
    shown = answers.status(
        visit.locale,
        participant=place.participant,
        pairings=place.partnerships,
        library=visit.books,
        circle=place.circle,
    )
    await visit.answer(await warned(visit, shown) if await visit.coordinates() else shown)


async def leave(visit: Visit) -> None:
    place = await visit.do(membership.place_or_refuse, visit.slack_id, now=visit.now)
    partners = [one.partner.name for one in place.partnerships]
    await visit.answer(answers.leave_question(visit.locale, partners=partners))


async def leave_yes(visit: Visit) -> None:
    await visit.do(membership.leave, visit.slack_id, now=visit.now)
    visit.wake()
    await visit.answer(answers.left(visit.locale))
    await home.publish(visit)


async def leave_no(visit: Visit) -> None:
    await visit.answer(answers.stayed(visit.locale))


async def help_(visit: Visit) -> None:
    lost = parse(visit.body.get("text")).lost
    await visit.answer(answers.help_(visit.locale, coordinator=await visit.coordinates(), not_understood=lost))
