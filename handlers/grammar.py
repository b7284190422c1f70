"""What can be typed after `/mentor`: any text becomes a command; what nobody understands becomes help."""

from __future__ import annotations

import dataclasses
import unicodedata

from bot.messages import vocabulary
from bot.messages.phrases import SOURCE

COMMAND = "/mentor"  # as the manifest has it
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
    "prompts",
    "announce",
    "rehearse",
    "publish",
    "stop",
    "start",
    "coordinators",
)


ALL = (*COMMANDS, *COORDINATOR_COMMANDS)
LONGEST = 4  # words of a phrase that means a command
LONGEST_WORD = 40  # letters of what may be nearly one of ours


@dataclasses.dataclass(frozen=True)
class Typed:
    """A command, what was typed after it, the text that was not understood, if any, and what it may have meant."""

    command: str
    rest: str = ""
    lost: str | None = None
    near: str | None = None


def parse(text: str | None, locale: str = SOURCE) -> Typed:
    """Return the command that a text means: its first word, whatever its case, width and the marks around it.

    Commands are English, and each has words in every language that there are words in.
    """
    said = unicodedata.normalize("NFKC", text or "").strip()
    if not said:
        return Typed("help")
    words = said.split(maxsplit=LONGEST)
    bare = ["".join(letter for letter in word if letter.isalnum()) for word in words[:LONGEST]]
    if bare[0].casefold() in ALL:
        return Typed(bare[0].casefold(), rest=_after(said, 1))
    known = vocabulary.commands(locale, ALL)
    for length in range(len(bare), 0, -1):
        command = known.get(vocabulary.folded(" ".join(bare[:length])))
        if command is not None:
            return Typed(command, rest=_after(said, length))
    return Typed("help", lost=said, near=vocabulary.near(locale, ALL, bare[0][:LONGEST_WORD]))


def _after(said: str, length: int) -> str:
    """Return what stands behind so many words."""
    return "".join(said.split(maxsplit=length)[length:])
