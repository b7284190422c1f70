"""What people do with a session: `/mentor session`, its buttons wherever they stand, and reactions on its message."""

from __future__ import annotations

from bot.messages.agenda import agenda
from bot.program import agenda as agendas
from bot.program import holding, prompts, sessions
from handlers.fields import numbers
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.offer("session", show)
    listeners.action("session_met", met)
    listeners.action("session_next_week", next_week)
    listeners.action("session_other_prompt", other_prompt)
    listeners.action("session_free", free_topic)
    listeners.action("session_skip", skip)
    listeners.event("reaction_added", event_kept)
    listeners.event("reaction_removed", event_kept)
    listeners.event("user_change", event_kept)


async def show(visit: Visit) -> None:
    library = await visit.library()
    found = await visit.do(agendas.agendas, library, visit.slack_id)
    await visit.answer(agenda(visit.locale, found, now=visit.now, library=library))


async def met(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(holding.say_met, session_id, visit.slack_id, revision=revision, now=visit.now)
    await shown_again(visit)


async def next_week(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(sessions.next_week, session_id, revision, visit.slack_id, now=visit.now)
    await shown_again(visit)


async def other_prompt(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    library = await visit.library()
    await visit.do(prompts.other_prompt, library, session_id, revision, visit.slack_id, now=visit.now)
    await shown_again(visit)


async def free_topic(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(prompts.free_topic, session_id, revision, visit.slack_id, now=visit.now)
    await shown_again(visit)


async def skip(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    await visit.do(sessions.skip, session_id, revision, visit.slack_id, now=visit.now)
    await shown_again(visit)


async def shown_again(visit: Visit) -> None:
    """Let what changed be sent; whoever pressed in an answer of their own sees it there, drawn anew."""
    visit.wake()
    private = (visit.body.get("container") or {}).get("is_ephemeral") or visit.body.get("view")
    await (show(visit) if private else visit.ack())


async def event_kept(visit: Visit) -> None:
    """Give an event that is in the inbox its effect; if this process dies first, the tick does."""
    await visit.work(str(visit.body.get("event_id")))


def session_of(visit: Visit) -> tuple[int, int]:
    """Return the session and the revision that the pressed button names."""
    session_id, revision = numbers(visit.pressed, 2)
    return session_id, revision
