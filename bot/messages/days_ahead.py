"""Days as people name them from today on, in any language that there are words in; it reads no clock."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.messages import phrases
from bot.messages.vocabulary import everywhere, folded, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WEEK = 7  # days
TODAY, TOMORROW = WEEK, WEEK + 1  # beside the weekdays, of which 0 is Monday


def read_ahead(said: Sequence[str], *, today: date) -> date | None:
    """Return the day that folded words mean: today, tomorrow or a weekday, the first after today; None for none.

    "Next" changes nothing: whoever says it on a Monday of the day after may mean either, and the answer names the day.
    """
    days = _days(phrases.LANGUAGES)
    meant = {days[word] for word in said if word in days}
    beside = everywhere("date-next-words") | everywhere("date-little-words") | everywhere("pause-until-words")
    if len(meant) != 1 or not all(word in days or word in beside for word in said):
        return None
    number = meant.pop()
    if number >= WEEK:
        return today + timedelta(days=number - TODAY)
    return today + timedelta(days=(number - today.weekday() - 1) % WEEK + 1)


@lru_cache(maxsize=4)
def _days(languages: tuple[str, ...]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for language in languages:
        for number, forms in enumerate(words(language, "date-weekday-words")):
            found |= dict.fromkeys(folded(forms).split(), number)
        found |= {folded(word): TODAY for word in words(language, "date-today-words")}
        found |= {folded(word): TOMORROW for word in words(language, "date-tomorrow-words")}
    return found
