"""What to talk about: prompt files, and the choice among them; it knows no people and sends nothing."""

from bot.library.choosing import Occasion, Reasons, choose, choose_for_circle, why
from bot.library.faults import LibraryError
from bot.library.own import compose, faulty, has_frames, is_own, load_own, own, words_of
from bot.library.reading import load
from bot.library.shelf import (
    AGREEMENT,
    CLOSING,
    DEPTHS,
    FALLBACK,
    FRAMES,
    FREE,
    LENGTHS,
    NEEDS,
    TRANSLATIONS,
    CirclePrompt,
    CircleWords,
    Library,
    Prompt,
    Words,
)
from bot.library.wording import forbidden

__all__ = [
    "AGREEMENT",
    "CLOSING",
    "DEPTHS",
    "FALLBACK",
    "FRAMES",
    "FREE",
    "LENGTHS",
    "NEEDS",
    "TRANSLATIONS",
    "CirclePrompt",
    "CircleWords",
    "Library",
    "LibraryError",
    "Occasion",
    "Prompt",
    "Reasons",
    "Words",
    "choose",
    "choose_for_circle",
    "compose",
    "faulty",
    "forbidden",
    "has_frames",
    "is_own",
    "load",
    "load_own",
    "own",
    "why",
    "words_of",
]
