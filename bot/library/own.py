"""A workspace's own library: reads prompts of its own, and puts them among ours; where they are kept it does not know.

What is a workspace's own has a name that ours can never have, so that no later prompt of ours meets it.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from bot.library.faults import LibraryError, Place
from bot.library.reading import read_prompt
from bot.library.shelf import FRAMES, Library, Prompt
from bot.library.suiting import Misfit, forbidden_in, misfits
from bot.library.wording import read_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from bot.library.shelf import Words

    Titles = dict[str, str]

_OWN = "own."  # ours are words with hyphens, without a dot


def own(name: str) -> str:
    """The id of something of one's own that is called so in its file."""
    return f"{_OWN}{name}"


def is_own(name: str) -> bool:
    return name.startswith(_OWN)


def load_own(path: Path, ours: Library) -> tuple[str, Titles, list[Prompt]]:
    """A topic, its titles and the prompts in a TOML file like ours (prompts/README.md), with ids of one's own.

    The topic is one of `ours`, then its title may be left out, or a new one. The words are in one language at least,
    whichever it is. LibraryError names every fault of the file at once.
    """
    faults: list[str] = []
    place = Place(path.name, faults)
    content = place.content(path) or {}
    found: tuple[str, Titles, list[Prompt]] = ("", {}, [])
    if not faults:
        found = _read(place, content, ours)
    if faults:
        raise LibraryError(faults)
    return found


def _read(file: Place, content: dict[str, Any], ours: Library) -> tuple[str, Titles, list[Prompt]]:
    file.table(content, ("topic", "title", "prompt"), languages=False)
    topic = file.inside("topic").slug(content.get("topic"))
    titles: Titles = {}
    if topic not in ours.topics and topic not in FRAMES:
        topic, title = own(topic), file.inside("title")
        titles = title.by_any_language(title.table(content.get("title"), ()), Place.title)
        for language, said in titles.items():
            if words := forbidden_in(said, language, ours.forbidden):
                title.inside(language).fault(Misfit("title", "word", words).told())
    prompts: dict[str, Prompt] = {}
    for number, entry in enumerate(file.inside("prompt").several(content.get("prompt"), 1), 1):
        before = len(file.faults)
        prompt = read_prompt(file, topic, number, entry, in_english=False)
        if len(file.faults) == before:
            _must_suit(file.inside(f"prompt {prompt.id}"), prompt, ours)
        if own(prompt.id) in prompts:
            file.fault(f"prompt {prompt.id}: id: already used in this file")
        prompts[own(prompt.id)] = dataclasses.replace(prompt, id=own(prompt.id))
    return topic, titles, list(prompts.values())


def _must_suit(place: Place, prompt: Prompt, ours: Library) -> None:
    """Name as a fault what ours may not say either."""
    for language, words in prompt.words.items():
        for one in misfits(words, language, ours.forbidden):
            place.inside(language).inside(one.field).fault(one.told())


def faulty(words: Mapping[str, Any]) -> set[str]:
    """The fields that are at fault in a prompt's words in one language; none, and read_words takes them."""
    faults: list[str] = []
    read_words(Place("", faults), dict(words))
    return {fault.split(": ")[1] for fault in faults}


def words_of(words: Mapping[str, Any]) -> Words:
    """Words that have no fault."""
    return read_words(Place("", []), dict(words))


def compose(
    ours: Library,
    *,
    topics: Mapping[str, Titles],
    prompts: Iterable[Prompt],
    removed: Collection[str] = (),
    topics_off: Collection[str] = (),
    prompts_off: Collection[str] = (),
) -> Library:
    """Our library with own topics and prompts, less what is removed or switched off, which stays known.

    A topic without a prompt that comes is none to pick.
    """
    every = {**ours.prompts, **{prompt.id: prompt for prompt in prompts}}
    gone = {*removed, *prompts_off}
    comes = {name for name, prompt in every.items() if name not in gone and prompt.topic not in topics_off}
    titles = {**ours.topics, **topics}
    filled = {every[name].topic for name in comes}
    return Library(
        {topic: titled for topic, titled in titles.items() if topic in filled},
        {name: prompt for name, prompt in every.items() if name in comes},
        {name: prompt for name, prompt in ours.circle.items() if name not in prompts_off},
        {name: prompt for name, prompt in every.items() if name not in comes},
        {topic: titled for topic, titled in titles.items() if topic not in filled},
        {name: prompt for name, prompt in ours.circle.items() if name in prompts_off},
        ours.forbidden,
    )


def has_frames(library: Library) -> bool:
    """Whether there is still something to begin with, to end with, to talk about in between, and for the circle."""
    there = {prompt.topic for prompt in library.prompts.values()}
    return there >= {*FRAMES} and bool(library.topics) and bool(library.circle or not library.circle_away)
