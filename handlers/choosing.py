"""Which of a workspace's programs a request is about: a button names it, somebody typed its name, or they are asked."""

from __future__ import annotations

from typing import Protocol

from bot.messages import Post
from bot.models import Program
from bot.program import openness, programs
from handlers.visit import Visit


class Question(Protocol):
    """Asks which of several programs, with a button for each that carries its id."""

    def __call__(self, locale: str, *, programs: list[Program]) -> Post: ...


async def chosen(visit: Visit, question: Question) -> Program | None:
    """Return the program; None when the person was asked first. A Refusal for one that is not there, or closed."""
    if visit.pressed:
        return openness.must_be_open(await visit.ask(programs.program, visit.number()))
    if visit.rest:
        return openness.must_be_open(await visit.ask(programs.called, visit.rest))
    there = await visit.ask(openness.to_choose_from)
    if len(there) == 1:
        return there[0]
    await visit.answer(question(visit.locale, programs=there))
    return None
