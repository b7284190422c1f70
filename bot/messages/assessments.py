"""What somebody said of themselves, shown to nobody else: that it is kept, and how it has changed since the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.text import Block, button, section

if TYPE_CHECKING:
    from collections.abc import Mapping

START, MIDDLE = "start", "middle"  # every other moment is the end


def kept(locale: str, at_start: Mapping[str, int], now: Mapping[str, int]) -> list[Block]:
    """The blocks after a self-assessment: thanks, and each statement with its answer then and now."""
    changes = [
        say(locale, "assess-change", before=at_start[aim], now=step, statement=say(locale, f"aim-{aim}-asks"))
        for aim, step in now.items()
        if aim in at_start
    ]
    told = [section("\n".join([say(locale, "assess-then"), *changes]))] if changes else []
    return [section(say(locale, "assess-kept")), *told]


def offer(locale: str, moment: str, pairing_id: int) -> Block:
    """The button that opens the form of a moment, for the pairing that it is about: 0 at the start."""
    label = say(locale, "button-assess")
    if moment == START:
        return button("assess_start", label, 0)
    if moment == MIDDLE:
        return button("assess_middle", label, pairing_id)
    return button("assess_end", label, pairing_id)
