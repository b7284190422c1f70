"""Who may move a mentee's sessions: the mentee chooses somebody in a form, or nobody."""

from __future__ import annotations

from bot.messages.phrases import say
from bot.messages.text import Block, mention_of, post, section
from bot.models import Participant
from bot.program import delegates
from handlers import fields
from handlers.fields import field
from handlers.forms import FormRefused, modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

DELEGATE = "delegate"  # the callback id, and the field


def register(listeners: Listeners) -> None:
    listeners.action("delegate_open", open_)
    listeners.view(DELEGATE, chosen)


async def open_(visit: Visit) -> None:
    await visit.open(delegate_form(visit.locale, await visit.do(delegates.mentee, visit.slack_id)))


async def chosen(visit: Visit) -> None:
    wanted = fields.answer(visit.view, DELEGATE) or None
    if wanted is not None:
        found = await visit.look_up(str(wanted))
        if found.is_bot or found.is_guest or found.is_deleted or found.is_stranger:
            raise FormRefused({DELEGATE: "delegate-cannot"})
    mentee = await visit.do(delegates.appoint, visit.slack_id, wanted, now=visit.now)
    said = say(visit.locale, "delegate-none")
    if mentee.delegate is not None:
        said = say(visit.locale, "delegate-now", name=mention_of(mentee.delegate))
    await visit.ack(response_action="update", view=window(visit.locale, post(section(said))))


def delegate_form(locale: str, mentee: Participant) -> Block:
    """The view in which a delegate is chosen; what they see stands above."""
    about = section(say(locale, "delegate-about"))
    person = fields.person(mentee.delegate, say(locale, "form-choose"))
    choice = field(say(locale, "delegate-field"), DELEGATE, person, hint=say(locale, "delegate-hint"), optional=True)
    return modal(locale, DELEGATE, "delegate-title", [about, choice])
