"""What time alone makes due in a program, besides the messages that are planned: each verb looks and acts once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from bot.library import Library
from bot.program import automatic, booking, circles, closing, halfway, nudging, pausing, silence
from bot.program.shelves import Shelves
from bot.store import Db

Verb: TypeAlias = Callable[[Db, str, Library, datetime], None]  # workspace, library, now; harmless to repeat

VERBS: tuple[Verb, ...] = (
    automatic.publish_due,
    booking.book,
    booking.miss,
    pausing.resume_due,
    circles.keep_up,
    silence.listen,
    nudging.keep_up,
    halfway.ask,
    closing.begin,
    closing.end_unanswered,
)


def upkeep(db: Db, workspace: str, shelves: Shelves, now: datetime) -> None:
    """Do in one workspace what time has made due."""
    books = shelves.of(db, workspace)
    for verb in VERBS:
        verb(db, workspace, books, now)
