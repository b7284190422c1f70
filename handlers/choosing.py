"""Which of a workspace's programs a request is about: a button names it, somebody typed its name, or they are asked."""

from __future__ import annotations

from typing import Protocol

from bot.messages import Post
from bot.models import Program
from bot.program import programs
from bot.store import people
from handlers.visit import Visit


class Question(Protocol):
    """Asks which of several programs, with a button for each that carries its id."""

    def __call__(self, locale: str, *, programs: list[Program]) -> Post: ...


async def chosen(visit: Visit, question: Question) -> Program | None:
    """Return the program; None when the person was asked first. A Refusal for one that is not there."""
    if visit.pressed:
        return await visit.ask(programs.program, visit.number())
    if visit.rest:
        return await visit.ask(programs.called, visit.rest)
    there = await visit.ask(people.programs)
    if len(there) == 1:
        return there[0]
    await visit.answer(question(visit.locale, programs=there))
    return None
