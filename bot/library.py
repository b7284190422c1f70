"""What to talk about: reads the prompt files and chooses among them; it knows no people and sends nothing."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

AGREEMENT = "agreement"
CLOSING = "closing"
FRAMES = (AGREEMENT, CLOSING)  # topics of the first and the last session, which nobody picks
DEPTHS = ("light", "honest", "brave")
NEEDS = ("nothing", "phone", "laptop")
FALLBACK = "en"

T = TypeVar("T")

_FIELDS = ("id", "depth", "needs", "tags")  # of a prompt, beside its languages
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_LONGEST = 500  # characters of one text, so that a session's message stays readable
_LONGEST_TITLE = 80  # a title shares Slack's header of 150 characters with the session's number
_FEW_RATINGS = 5  # the mean of all ratings counts as this many


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
    """One conversation starter, by language tag in `words`."""

    id: str
    topic: str
    depth: str
    needs: str
    tags: tuple[str, ...]
    words: dict[str, Words]

    def in_language(self, locale: str) -> Words:
        """The words for a BCP 47 tag: that tag's, else its language's, else the English ones."""
        return self.words[_nearest(locale, self.words)]


@dataclass(frozen=True)
class Library:
    """All prompts by id, and the titles of the topics to pick from: topic id, language tag, title, in file order."""

    topics: dict[str, dict[str, str]]
    prompts: dict[str, Prompt]

    def topic_title(self, topic: str, locale: str) -> str:
        """The title of a topic for a BCP 47 tag, else in English; KeyError if there is no such topic."""
        titles = self.topics[topic]
        return titles[_nearest(locale, titles)]


class LibraryError(ValueError):
    """The prompt files have faults; all of them are listed, each with its file, prompt and field."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


def load(folder: Path) -> Library:
    """The library in the TOML files of `folder`; their format is told in prompts/README.md.

    LibraryError names every fault of every file at once.
    """
    faults: list[str] = []
    topics: dict[str, dict[str, str]] = {}
    prompts: dict[str, Prompt] = {}
    for path in sorted(folder.glob("*.toml")):
        place = _Place(path.name, faults)
        try:
            content = tomllib.loads(path.read_text("utf-8"))
        except ValueError as error:  # not TOML, or not UTF-8
            place.fault(str(error))
            continue
        topic, titles, found = _read_topic(place, path.stem, content)
        if topic not in FRAMES:
            topics[topic] = titles
        for prompt in found:
            if prompt.id in prompts:
                place.fault(f"prompt {prompt.id}: id: already used in topic {prompts[prompt.id].topic}")
            prompts[prompt.id] = prompt
    if not faults:
        read = {prompt.topic for prompt in prompts.values()}
        faults = [f"{folder.name}: topic {topic}: no prompt" for topic in FRAMES if topic not in read]
    if faults:
        raise LibraryError(faults)
    return Library(topics, prompts)


def choose(
    library: Library,
    *,
    number: int,
    total: int,
    offered: Collection[str],
    wanted: Collection[str],
    off_limits: Collection[str],
    used: Collection[str],
    recent_topics: Sequence[str],
    ratings: Mapping[str, tuple[int, int]],
    seed: int,
) -> Prompt:
    """The prompt for session `number` of `total` of a pairing (prompts/README.md); same arguments, same prompt.

    The first session gets the agreement, the last of several the closing. In between: a topic that is off limits
    never (with all of them off limits the agreement comes back), a prompt in `used` only when nothing else is left,
    the last of `recent_topics` (oldest first) not again if there is another. Then, in this order: topics both wanted
    and offered, then wanted, then the rest; topics the pairing had least often; light prompts early and brave ones
    late; the better rated. `ratings` holds sum and count by prompt id, on any scale where more is better.
    """
    frame = AGREEMENT if number == 1 else CLOSING if number == total else None
    topics = {frame} if frame else library.topics.keys() - set(off_limits) or {AGREEMENT}
    left = [p for p in library.prompts.values() if p.topic in topics]
    left = [p for p in left if p.id not in used] or left
    left = [p for p in left if p.topic not in recent_topics[-1:]] or left
    progress = (number - 2) / max(1, total - 3)

    def rank(prompt: Prompt) -> tuple[float | str, ...]:
        tier = 2 - (prompt.topic in wanted) * (1 + (prompt.topic in offered))
        distance = abs(DEPTHS.index(prompt.depth) - progress * (len(DEPTHS) - 1))
        dice = hashlib.sha256(f"{seed}:{prompt.id}".encode()).hexdigest()
        return tier, recent_topics.count(prompt.topic), distance, -_rated(prompt.id, ratings), dice

    return min(left, key=rank)


def _rated(prompt: str, ratings: Mapping[str, tuple[int, int]]) -> float:
    """The mean rating of a prompt, drawn towards the mean of all as long as few have rated it."""
    mean = sum(total for total, _ in ratings.values()) / max(1, sum(count for _, count in ratings.values()))
    total, count = ratings.get(prompt, (0, 0))
    return (total + _FEW_RATINGS * mean) / (count + _FEW_RATINGS)


def _nearest(locale: str, languages: Iterable[str]) -> str:
    """The best of the language tags for a locale; English is always among them."""
    tag = locale.replace("_", "-")
    return next((known for known in (tag, tag.split("-")[0]) if known in languages), FALLBACK)


@dataclass(frozen=True)
class _Place:
    """Where in the files we are reading, so that every fault names it; reading goes on after a fault."""

    name: str
    faults: list[str] = field(repr=False)

    def inside(self, name: str) -> _Place:
        return _Place(f"{self.name}: {name}", self.faults)

    def fault(self, what: str) -> None:
        self.faults.append(f"{self.name}: {what}")

    def text(self, value: Any, longest: int = _LONGEST) -> str:
        if not isinstance(value, str) or not value.strip():
            self.fault("a text is missing")
        elif value != value.strip() or "\n" in value:
            self.fault("one line without space around it, please")
        elif len(value) > longest:
            self.fault(f"{len(value)} characters, at most {longest}")
        return str(value)

    def title(self, value: Any) -> str:
        return self.text(value, _LONGEST_TITLE)

    def slug(self, value: Any) -> str:
        if not isinstance(value, str) or not _SLUG.fullmatch(value):
            self.fault("lower-case letters, digits and single hyphens, please")
        return str(value)

    def one_of(self, value: Any, known: tuple[str, ...]) -> str:
        if value not in known:
            self.fault(f"one of {', '.join(known)}, please")
        return str(value)

    def several(self, value: Any, least: int = 0, most: int = 99) -> list[Any]:
        if isinstance(value, list) and least <= len(value) <= most:
            return value
        self.fault(f"a list of {least} to {most}, please")
        return []

    def table(self, value: Any, known: Collection[str], *, languages: bool = True) -> dict[str, Any]:
        if not isinstance(value, dict):
            self.fault("a table is missing")
            return {}
        for name in value:
            if name not in known and not (languages and _LANGUAGE.fullmatch(name)):
                self.inside(name).fault("neither a field nor a language")
        return value

    def by_language(self, table: dict[str, Any], read: Callable[[_Place, Any], T]) -> dict[str, T]:
        """What `read` makes of each language's entry of a table; English is always among them."""
        languages = [FALLBACK, *(name for name in table if _LANGUAGE.fullmatch(name) and name != FALLBACK)]
        return {language: read(self.inside(language), table.get(language)) for language in languages}


def _read_topic(file: _Place, stem: str, content: dict[str, Any]) -> tuple[str, dict[str, str], list[Prompt]]:
    file.table(content, ("topic", "title", "prompt"), languages=False)
    topic = file.inside("topic").slug(content.get("topic"))
    if stem != (f"_{topic}" if topic in FRAMES else topic):
        file.inside("topic").fault(f"{topic} does not fit the file's name")
    place = file.inside("title")
    titles = place.by_language(place.table(content.get("title"), ()), _Place.title)
    found = file.inside("prompt").several(content.get("prompt"), 1)
    return topic, titles, [_read_prompt(file, topic, number, entry) for number, entry in enumerate(found, 1)]


def _read_prompt(file: _Place, topic: str, number: int, entry: Any) -> Prompt:
    name = entry.get("id", number) if isinstance(entry, dict) else number
    place = file.inside(f"prompt {name}")
    entry = place.table(entry, _FIELDS)
    tags = place.inside("tags")
    return Prompt(
        id=place.inside("id").slug(entry.get("id")),
        topic=topic,
        depth=place.inside("depth").one_of(entry.get("depth"), DEPTHS),
        needs=place.inside("needs").one_of(entry.get("needs"), NEEDS),
        tags=tuple(tags.slug(tag) for tag in tags.several(entry.get("tags"))),
        words=place.by_language({name: words for name, words in entry.items() if name not in _FIELDS}, _read_words),
    )


def _read_words(place: _Place, words: Any) -> Words:
    names = [each.name for each in fields(Words)]
    words = place.table(words, names, languages=False)
    asked = place.inside("questions")
    questions = tuple(asked.text(question) for question in asked.several(words.get("questions"), 3, 4))
    texts = {name: place.inside(name).text(words.get(name)) for name in names if name not in ("title", "questions")}
    return Words(title=place.inside("title").title(words.get("title")), questions=questions, **texts)
