"""What can be typed after `/mentor`: any text becomes a command; what nobody understands becomes help."""

from __future__ import annotations

import dataclasses
import unicodedata

COMMANDS = (
    "join",
    "prepare",
    "status",
    "session",
    "topics",
    "commitments",
    "pause",
    "resume",
    "rematch",
    "language",
    "calendar",
    "concern",
    "leave",
    "data",
    "help",
)
COORDINATOR_COMMANDS = (
    "program",
    "announce",
    "rehearse",
    "publish",
    "stop",
    "start",
    "coordinators",
)


@dataclasses.dataclass(frozen=True)
class Typed:
    """A command, what was typed after it, and the text that was not understood, if any."""

    command: str
    rest: str = ""
    lost: str | None = None


def parse(text: str | None) -> Typed:
    """Return the command that a text means: its first word, whatever its case, width and the marks around it."""
    said = unicodedata.normalize("NFKC", text or "").strip()
    if not said:
        return Typed("help")
    words = said.casefold().split()
    first = "".join(letter for letter in words[0] if letter.isalnum())
    if first in {*COMMANDS, *COORDINATOR_COMMANDS}:
        return Typed(first, rest=said.split(maxsplit=1)[1] if len(words) > 1 else "")
    return Typed("help", lost=said)
