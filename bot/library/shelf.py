"""What a library holds: prompts, topics and their words in every language; it reads no file and chooses nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

AGREEMENT = "agreement"
CLOSING = "closing"
FREE = "free"  # stands for a prompt where the two choose their topic themselves
CIRCLE = "circle"  # in place of a topic, for what the mentors talk about among themselves
FRAMES = (AGREEMENT, CLOSING)  # topics of the first and the last session, which nobody picks
DEPTHS = ("light", "honest", "brave")
NEEDS = ("nothing", "phone", "laptop")
FALLBACK = "en"
TRANSLATIONS = ("tr", "pl", "fi", "it", "es")  # each a folder of the library
LENGTHS = (30, 45, 60)  # minutes of a session for which a prompt says how long its doing takes


@dataclass(frozen=True)
class Words:
    """A prompt in one language."""

    title: str
    why: str
    questions: tuple[str, ...]
    together: str
    mentor_tip: str
    mentee_tip: str
    commitment: str


@dataclass(frozen=True)
class Prompt:
    """One conversation starter, by language tag in `words`; `doing` has its minutes for each of LENGTHS."""

    id: str
    topic: str
    depth: str
    needs: str
    tags: tuple[str, ...]
    words: dict[str, Words]
    doing: tuple[int, ...]

    def in_language(self, locale: str) -> Words:
        """The words for a BCP 47 tag: that tag's, else its language's, else the English ones."""
        return self.words[_nearest(locale, self.words)]

    def doing_in(self, minutes: int) -> int:
        """How many whole minutes of a session of `minutes` are for doing something together.

        Between two lengths that have their number it lies as far between the two numbers. Beyond them it keeps its
        share of the session: of 90 minutes as much as of 60, since with the same number of minutes all that a long
        session has more would be talk, and with the same step from 45 to 60 the doing would outgrow the talk.
        """
        for (short, few), (long, many) in pairwise(zip(LENGTHS, self.doing, strict=True)):
            if short <= minutes <= long:
                return few + (many - few) * (minutes - short) // (long - short)
        nearest = 0 if minutes < LENGTHS[0] else -1
        return self.doing[nearest] * minutes // LENGTHS[nearest]


@dataclass(frozen=True)
class CircleWords:
    """A prompt of the mentors' circle in one language; `care` says what keeps those safe who are not there."""

    title: str
    why: str
    questions: tuple[str, ...]
    together: str
    care: str


@dataclass(frozen=True)
class CirclePrompt:
    """Something for mentors to talk about among themselves, by language tag in `words`."""

    id: str
    words: dict[str, CircleWords]

    def in_language(self, locale: str) -> CircleWords:
        """The words for a BCP 47 tag, as a prompt's."""
        return self.words[_nearest(locale, self.words)]


@dataclass(frozen=True)
class Library:
    """All prompts by id, and the titles of the topics to pick from: topic id, language tag, title, in file order.

    What is `away` comes no more, and is there for the sessions, the people and the circles that have it.
    """

    topics: dict[str, dict[str, str]]
    prompts: dict[str, Prompt]
    circle: dict[str, CirclePrompt] = field(default_factory=dict)  # of the mentors' circle, in file order
    away: dict[str, Prompt] = field(default_factory=dict)
    topics_away: dict[str, dict[str, str]] = field(default_factory=dict)
    circle_away: dict[str, CirclePrompt] = field(default_factory=dict)
    forbidden: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by language, words that no prompt says

    def known(self, prompt: str | None) -> Prompt | None:
        """The prompt with this id, whether it still comes or not; None for no prompt, and for a topic of their own."""
        return self.prompts.get(prompt or FREE) or self.away.get(prompt or FREE)

    def of_circle(self, prompt: str) -> CirclePrompt | None:
        """The prompt of the mentors' circle with this id, whether it still comes or not."""
        return self.circle.get(prompt) or self.circle_away.get(prompt)

    def knows_topic(self, topic: str) -> bool:
        """Whether a topic has a title, be it one to pick or not."""
        return topic in self.topics or topic in self.topics_away

    def topic_title(self, topic: str, locale: str) -> str:
        """The title of a topic for a BCP 47 tag, else in English; KeyError if there is no such topic."""
        titles = self.topics.get(topic) or self.topics_away[topic]
        return titles[_nearest(locale, titles)]


def _nearest(locale: str, languages: Collection[str]) -> str:
    """The best of the language tags for a locale: else English, else the first, for one's own need not have English."""
    tag = locale.replace("_", "-")
    wished = (tag, tag.split("-")[0], FALLBACK)
    return next((known for known in wished if known in languages), None) or next(iter(languages))
