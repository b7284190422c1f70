"""What coordinators do with their library: prompts of their own, and switching off what is not wanted; no words."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot import library
from bot.errors import Refusal
from bot.library import FRAMES, CirclePrompt, Library, Prompt
from bot.models import OwnPrompt, OwnTopic, Shelved, SwitchedOff
from bot.program import trail
from bot.program.shelves import composed, prompt_of
from bot.program.trail import Deed
from bot.store import Db
from bot.store import library as kept

# So many fit into a window and a form (docs/slack.md section 8).
MOST_PROMPTS, MOST_IN_A_TOPIC, MOST_TOPICS = 200, 60, 40
DOING = [8, 10, 15]  # of a prompt that was written in a form
LONGEST_SLUG = 60


@dataclasses.dataclass(frozen=True)
class Given:
    """What a form says of a prompt, in one language; `topic` is None for a new one, which `title` names.

    With a `topic` of one's own, `title` is what it is called in this language; empty, it keeps its titles.
    """

    topic: str | None
    title: str
    depth: str
    needs: str
    language: str
    words: Mapping[str, Any]


@dataclasses.dataclass(frozen=True)
class Stock:
    """A workspace's library as its coordinators see it: all of it, with what is off and what is their own."""

    books: Library
    own: Mapping[str, OwnPrompt]  # that are not removed
    topics_off: Collection[str]
    prompts_off: Collection[str]

    @property
    def topics(self) -> list[str]:
        """The topics that have a prompt, whether it comes or not, and after them those of the frame."""
        filled = {prompt.topic for prompt in self.every()}
        return [topic for topic in (*self.books.topics, *self.books.topics_away, *FRAMES) if topic in filled]

    def every(self, topic: str | None = None) -> list[Prompt]:
        """The prompts, or those of one topic, without the removed ones."""
        both = [*self.books.prompts.values(), *self.books.away.values()]
        there = [one for one in both if not library.is_own(one.id) or one.id in self.own]
        return [one for one in there if topic in {None, one.topic}]

    @property
    def circle(self) -> list[CirclePrompt]:
        """The prompts of the mentors' circle, first those that come."""
        return [*self.books.circle.values(), *self.books.circle_away.values()]

    def is_off(self, prompt: Prompt | CirclePrompt) -> bool:
        return prompt.id in self.prompts_off or (isinstance(prompt, Prompt) and prompt.topic in self.topics_off)


def stock(db: Db, workspace: str, ours: Library) -> Stock:
    """Return what there is."""
    off = kept.off(db, workspace)
    return Stock(
        composed(db, workspace, ours),
        {row.name: row for row in kept.prompts(db, workspace) if row.removed_at is None},
        {one.name for one in off if one.kind == Shelved.TOPIC},
        {one.name for one in off if one.kind == Shelved.PROMPT},
    )


def add(db: Db, workspace: str, ours: Library, by: str, given: Given, *, now: datetime) -> OwnPrompt:
    """Add a prompt; refused when there are as many as fit."""
    there = kept.prompts(db, workspace)
    topic = _topic(db, workspace, ours, given)
    name = _free_name(str(given.words["title"]), {row.name for row in there})
    row = OwnPrompt(workspace=workspace, name=name, topic=topic, depth="", needs="", doing=DOING, changed_at=now)
    return _write(db, row, given, by, Deed.PROMPT_ADDED, now)


def change(
    db: Db, workspace: str, ours: Library, by: str, given: Given, *, prompt_id: int, seen: int, now: datetime
) -> OwnPrompt:
    """Change a prompt's facts, and its words in one language; refused when somebody else did since it was `seen`."""
    row = own_prompt(db, workspace, prompt_id)
    if row.revision != seen:
        raise Refusal("prompts-changed")
    row.topic = _topic(db, workspace, ours, given)
    row.revision += 1
    return _write(db, row, given, by, Deed.PROMPT_CHANGED, now)


def remove(db: Db, workspace: str, ours: Library, by: str, prompt_id: int, *, now: datetime) -> OwnPrompt:
    """Let an own prompt come no more; sessions that had it keep it."""
    row = own_prompt(db, workspace, prompt_id)
    row.removed_at = row.changed_at = now
    row.revision += 1
    db.add(row)
    db.flush()
    _must_still_work(db, workspace, ours)
    _note(db, row, by, Deed.PROMPT_REMOVED, now)
    return row


def switch(
    db: Db, workspace: str, ours: Library, by: str, kind: Shelved, name: str, *, off: bool, now: datetime
) -> None:
    """Switch a topic or a prompt off or on; refused when nothing would be left to begin, to end or to talk about.

    Sessions that have a prompt already keep it.
    """
    found = stock(db, workspace, ours)
    several = [prompt.id for prompt in found.every()] + [prompt.id for prompt in found.circle]
    known = found.topics if kind == Shelved.TOPIC else several
    if name not in known or (kind == Shelved.TOPIC and name in FRAMES):
        raise Refusal("topics-gone")
    row = db.get(SwitchedOff, (workspace, kind, name))
    if off == (row is not None):
        return
    if row is None:
        db.add(SwitchedOff(workspace=workspace, kind=kind, name=name))
    else:
        db.delete(row)
    db.flush()
    _must_still_work(db, workspace, ours)
    did = Deed.SWITCHED_OFF if off else Deed.SWITCHED_ON
    trail.note(db, workspace, by, did, f"{kind} {_number(db, workspace, name)}", now=now)
    kept.changed(db, workspace, now)


def take_in(
    db: Db, workspace: str, topic: str, titles: Mapping[str, str], prompts: Sequence[Prompt], *, now: datetime
) -> tuple[int, int]:
    """Keep the prompts of a file, for the operator; return how many are new and how many were there and change.

    A prompt that was removed comes back. A Refusal when there are as many as fit.
    """
    there = {row.name: row for row in kept.prompts(db, workspace)}
    if library.is_own(topic):
        known = {one.name: one for one in kept.topics(db, workspace)}
        _entitle(db, known.get(topic) or OwnTopic(workspace=workspace, name=topic), titles)
    for prompt in prompts:
        facts: dict[str, Any] = {"topic": topic, "depth": prompt.depth, "needs": prompt.needs}
        row = there.get(prompt.id) or OwnPrompt(
            workspace=workspace, name=prompt.id, revision=-1, changed_at=now, **facts
        )
        row.sqlmodel_update(facts)
        row.tags, row.doing = [*prompt.tags], [*prompt.doing]
        row.words = {language: _said(dataclasses.asdict(words)) for language, words in prompt.words.items()}
        row.revision, row.changed_at, row.removed_at = row.revision + 1, now, None
        db.add(row)
        db.flush()
        _note(db, row, None, Deed.PROMPT_CHANGED if prompt.id in there else Deed.PROMPT_ADDED, now)
    _must_fit(db, workspace)
    changed = sum(prompt.id in there for prompt in prompts)
    return len(prompts) - changed, changed


def own_prompt(db: Db, workspace: str, prompt_id: int) -> OwnPrompt:
    """Return an own prompt of this workspace; a Refusal when there is none, or it was removed."""
    row = next((one for one in kept.prompts(db, workspace) if one.id == prompt_id), None)
    if row is None or row.removed_at is not None:
        raise Refusal("prompts-removed")
    return row


def _write(db: Db, row: OwnPrompt, given: Given, by: str, did: Deed, now: datetime) -> OwnPrompt:
    row.depth, row.needs, row.changed_at = given.depth, given.needs, now
    row.words = {**row.words, given.language: _said(given.words)}
    db.add(row)
    db.flush()
    prompt_of(row)  # what cannot be read back is a bug, and nothing is kept
    _must_fit(db, row.workspace)
    _note(db, row, by, did, now)
    return row


def _said(words: Mapping[str, Any]) -> dict[str, Any]:
    return {name: [*value] if name == "questions" else value for name, value in words.items()}


def _topic(db: Db, workspace: str, ours: Library, given: Given) -> str:
    """Return the id of the topic that a form means; one that is new is kept, unless there is one of this title."""
    own = {topic.name: topic for topic in kept.topics(db, workspace)}
    if given.topic is not None:
        if given.topic not in {*ours.topics, *FRAMES, *own}:
            raise Refusal("topics-gone", field="topic")
        if given.topic in own and given.title:
            _entitle(db, own[given.topic], {**own[given.topic].titles, given.language: given.title})
        return given.topic
    wished = given.title.casefold()
    titled = {**ours.topics, **{name: topic.titles for name, topic in own.items()}}
    for name, titles in titled.items():
        if wished in {title.casefold() for title in titles.values()}:
            return name
    name = _free_name(given.title, {*own})
    _entitle(db, OwnTopic(workspace=workspace, name=name), {given.language: given.title})
    return name


def _entitle(db: Db, row: OwnTopic, titles: Mapping[str, str]) -> None:
    row.titles = dict(titles)
    db.add(row)
    db.flush()


def _free_name(title: str, taken: Collection[str]) -> str:
    """Return a name of one's own that is made of a title, with a number where there is one like it."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST_SLUG].strip("-") or "one"
    names = (library.own(slug if number == 1 else f"{slug}-{number}") for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def _must_fit(db: Db, workspace: str) -> None:
    there = [row for row in kept.prompts(db, workspace) if row.removed_at is None]
    by_topic = [row.topic for row in there]
    fullest = max((by_topic.count(topic) for topic in {*by_topic}), default=0)
    topics = len(kept.topics(db, workspace))
    if len(there) > MOST_PROMPTS or fullest > MOST_IN_A_TOPIC or topics > MOST_TOPICS:
        raise Refusal("prompts-full", most=MOST_PROMPTS, each=MOST_IN_A_TOPIC, topics=MOST_TOPICS)


def _must_still_work(db: Db, workspace: str, ours: Library) -> None:
    if not library.has_frames(composed(db, workspace, ours)):
        raise Refusal("prompts-last")


def _note(db: Db, row: OwnPrompt, by: str | None, did: Deed, now: datetime) -> None:
    trail.note(db, row.workspace, by, did, f"own prompt {row.id}", now=now)
    kept.changed(db, row.workspace, now)


def _number(db: Db, workspace: str, name: str) -> str:
    """Return what the trail calls something: our id, or the number of an own one, whose id is made of its words."""
    own = {one.name: one.id for one in kept.topics(db, workspace)}
    own |= {one.name: one.id for one in kept.prompts(db, workspace)}
    return f"own {own[name]}" if name in own else name
