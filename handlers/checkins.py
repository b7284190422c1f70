"""The private check-in: one tap, an optional sentence, and changing one's mind."""

from __future__ import annotations

from bot.messages import private
from bot.messages.phrases import say
from bot.messages.text import post, section
from bot.program import feedback
from bot.program.feedback import Answer
from handlers import forms
from handlers.listeners import Listeners
from handlers.visit import Visit, window


def register(listeners: Listeners) -> None:
    for answer in Answer:
        listeners.action(f"checkin_{answer}", answered)
    listeners.action("checkin_change", change)
    listeners.action("checkin_note", note)
    listeners.view(forms.NOTE, noted)


async def answered(visit: Visit) -> None:
    answer = Answer(visit.asked.name.removeprefix("checkin_"))
    kept = await visit.do(feedback.check_in, visit.number(), visit.slack_id, answer, now=visit.now)
    visit.wake()
    await visit.answer(
        private.checkin_thanks(
            visit.locale,
            session=kept.meeting.session,
            partner=kept.meeting.partner_of(visit.slack_id),
            answer=kept.answer,
            note_kept=bool(kept.note),
            neutral=kept.neutral,
        )
    )


async def change(visit: Visit) -> None:
    kept = await visit.do(feedback.answer_of, visit.number(), visit.slack_id)
    partner = kept.meeting.partner_of(visit.slack_id)
    await visit.answer(
        private.checkin(visit.locale, session=kept.meeting.session, partner=partner, neutral=kept.neutral)
    )


async def note(visit: Visit) -> None:
    kept = await visit.do(feedback.answer_of, visit.number(), visit.slack_id)
    partner = kept.meeting.partner_of(visit.slack_id)
    await visit.open(forms.note_form(visit.locale, session=kept.meeting.session, partner=partner, note=kept.note))


async def noted(visit: Visit) -> None:
    session_id, words = forms.read_note_form(visit.view)
    await visit.do(feedback.add_note, session_id, visit.slack_id, words, now=visit.now)
    thanks = post(section(say(visit.locale, "checkin-kept")))
    await visit.ack(response_action="update", view=window(visit.locale, thanks))
