"""A coordinator's matching: rehearse as often as one likes, then publish once."""

from __future__ import annotations

from slack_bolt.app.async_app import AsyncApp

from bot.errors import Refusal
from bot.messages import coordinators
from bot.program import rounds
from handlers.typed import typed
from handlers.visit import Visit


def register(app: AsyncApp) -> None:
    app.command("/mentor", matchers=[typed("rehearse")])(rehearse)
    app.action("home_rehearse")(rehearse)
    app.action("rehearsal_again")(rehearse)
    app.command("/mentor", matchers=[typed("publish")])(publish)
    app.action("home_publish")(publish)
    app.action("rehearsal_publish")(publish_shown)


async def rehearse(visit: Visit) -> None:
    _only_coordinators(visit)
    seed = int(visit.now.timestamp())
    rehearsed, people = await visit.do(rounds.rehearse, visit.slack_id, seed=seed, now=visit.now)
    await visit.answer(
        coordinators.rehearsal(
            visit.locale,
            round_=rehearsed,
            people=people,
            library=visit.books,
            coordinator_zone=visit.person.zone,
        )
    )


async def publish(visit: Visit, round_id: int | None = None) -> None:
    _only_coordinators(visit)
    published = await visit.do(rounds.publish, visit.slack_id, round_id=round_id, now=visit.now)
    visit.wake()
    await visit.answer(coordinators.published(visit.locale, round_=published))


async def publish_shown(visit: Visit) -> None:
    """Publish the rehearsal that the pressed button was drawn with, and no newer one."""
    await publish(visit, visit.number())


def _only_coordinators(visit: Visit) -> None:
    if not visit.coordinator:
        raise Refusal("coordinators-only")
