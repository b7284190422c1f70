"""What to talk about: prompt files, and the choice among them; it knows no people and sends nothing."""

from bot.library.choosing import Occasion, Reasons, choose, choose_for_circle, why
from bot.library.faults import LibraryError
from bot.library.own import compose, faulty, has_frames, is_own, load_own, own, words_of
from bot.library.reading import load
from bot.library.shelf import (
    AGREEMENT,
    CIRCLE,
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
from bot.library.suiting import LONGEST_SENTENCE, Misfit, forbidden_in, misfits, sentences, small

__all__ = [
    "AGREEMENT",
    "CIRCLE",
    "CLOSING",
    "DEPTHS",
    "FALLBACK",
    "FRAMES",
    "FREE",
    "LENGTHS",
    "LONGEST_SENTENCE",
    "NEEDS",
    "TRANSLATIONS",
    "CirclePrompt",
    "CircleWords",
    "Library",
    "LibraryError",
    "Misfit",
    "Occasion",
    "Prompt",
    "Reasons",
    "Words",
    "choose",
    "choose_for_circle",
    "compose",
    "faulty",
    "forbidden_in",
    "has_frames",
    "is_own",
    "load",
    "load_own",
    "misfits",
    "own",
    "sentences",
    "small",
    "why",
    "words_of",
]
