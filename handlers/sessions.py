"""What partners do with a session: its buttons and the reactions on its message."""

from __future__ import annotations

from slack_bolt.app.async_app import AsyncApp

from bot.program import prompts, sessions
from handlers.fields import numbers
from handlers.visit import Visit


def register(app: AsyncApp) -> None:
    app.action("session_met")(met)
    app.action("session_next_week")(next_week)
    app.action("session_other_prompt")(other_prompt)
    app.event("reaction_added")(event_kept)
    app.event("reaction_removed")(event_kept)
    app.event("user_change")(event_kept)


async def met(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(sessions.say_met, session_id, visit.slack_id, revision=revision, now=visit.now)
    await visit.ack()
    visit.wake()


async def next_week(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(sessions.next_week, session_id, revision, visit.slack_id, now=visit.now)
    await visit.ack()
    visit.wake()


async def other_prompt(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(prompts.other_prompt, visit.books, session_id, revision, visit.slack_id, now=visit.now)
    await visit.ack()
    visit.wake()


async def event_kept(visit: Visit) -> None:
    """Give an event that is in the inbox its effect; if this process dies first, the tick does."""
    await visit.work(str(visit.body.get("event_id")))


def session_of(visit: Visit) -> tuple[int, int]:
    """Return the session and the revision that the pressed button names."""
    session_id, revision = numbers(visit.pressed, 2)
    return session_id, revision
