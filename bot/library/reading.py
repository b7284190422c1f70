"""Reads the prompt files and names everything that is wrong with them; it chooses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.library.faults import LibraryError, Place
from bot.library.shelf import DEPTHS, FRAMES, LENGTHS, NEEDS, CirclePrompt, Library, Prompt
from bot.library.translating import Original, translate
from bot.library.wording import FORBIDDEN, read_circle_words, read_forbidden, read_words

if TYPE_CHECKING:
    from pathlib import Path

CIRCLE = "_circle.toml"
_FIELDS = ("id", "depth", "needs", "tags", "doing")  # of a prompt, beside its languages


def load(folder: Path) -> Library:
    """The library in the TOML files of `folder`; their format is told in prompts/README.md.

    LibraryError names every fault of every file at once.
    """
    faults: list[str] = []
    topics: dict[str, dict[str, str]] = {}
    prompts: dict[str, Prompt] = {}
    circle: list[CirclePrompt] = []
    originals: dict[str, Original] = {}
    for path in sorted(folder.glob("*.toml")):
        place = Place(path.name, faults)
        content = None if path.name == FORBIDDEN else place.content(path)
        if content is None:
            continue
        if path.name == CIRCLE:
            circle = _read_circle(place, content)
            originals[path.name] = Original(None, {prompt.id: prompt for prompt in circle})
            continue
        topic, titles, found = _read_topic(place, path.stem, content)
        originals[path.name] = Original(titles, {prompt.id: prompt for prompt in found})
        if topic not in FRAMES:
            topics[topic] = titles
        for prompt in found:
            if prompt.id in prompts:
                place.fault(f"prompt {prompt.id}: id: already used in topic {prompts[prompt.id].topic}")
            prompts[prompt.id] = prompt
    translate(folder, originals, faults)
    forbidden = read_forbidden(folder, faults)
    if not faults:
        read = {prompt.topic for prompt in prompts.values()}
        faults = [f"{folder.name}: topic {topic}: no prompt" for topic in FRAMES if topic not in read]
    if faults:
        raise LibraryError(faults)
    return Library(topics, prompts, {prompt.id: prompt for prompt in circle}, forbidden=forbidden)


def _read_topic(file: Place, stem: str, content: dict[str, Any]) -> tuple[str, dict[str, str], list[Prompt]]:
    file.table(content, ("topic", "title", "prompt"), languages=False)
    topic = file.inside("topic").slug(content.get("topic"))
    if stem != (f"_{topic}" if topic in FRAMES else topic):
        file.inside("topic").fault(f"{topic} does not fit the file's name")
    place = file.inside("title")
    titles = place.by_language(place.table(content.get("title"), ()), Place.title)
    found = file.inside("prompt").several(content.get("prompt"), 1)
    return topic, titles, [read_prompt(file, topic, number, entry) for number, entry in enumerate(found, 1)]


def read_prompt(file: Place, topic: str, number: int, entry: Any, *, in_english: bool = True) -> Prompt:
    """The prompt in an entry of a file, in English and others, or in whichever language there is."""
    name = entry.get("id", number) if isinstance(entry, dict) else number
    place = file.inside(f"prompt {name}")
    entry = place.table(entry, _FIELDS)
    tags, by_language = place.inside("tags"), place.by_language if in_english else place.by_any_language
    return Prompt(
        id=place.inside("id").slug(entry.get("id")),
        topic=topic,
        depth=place.inside("depth").one_of(entry.get("depth"), DEPTHS),
        needs=place.inside("needs").one_of(entry.get("needs"), NEEDS),
        tags=tuple(tags.slug(tag) for tag in tags.several(entry.get("tags"))),
        words=by_language({name: words for name, words in entry.items() if name not in _FIELDS}, read_words),
        doing=place.inside("doing").minutes(entry.get("doing"), [each // 2 for each in LENGTHS]),
    )


def _read_circle(file: Place, content: dict[str, Any]) -> list[CirclePrompt]:
    file.table(content, ("prompt",), languages=False)
    found: dict[str, CirclePrompt] = {}
    for number, entry in enumerate(file.inside("prompt").several(content.get("prompt"), 1), 1):
        name = entry.get("id", number) if isinstance(entry, dict) else number
        place = file.inside(f"prompt {name}")
        given = place.table(entry, ("id",))
        slug = place.inside("id").slug(given.get("id"))
        if slug in found:
            place.fault("id: already used in this file")
        words = place.by_language({name: words for name, words in given.items() if name != "id"}, read_circle_words)
        found[slug] = CirclePrompt(slug, words)
    return list(found.values())
