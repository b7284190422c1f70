"""The library as coordinators look after it: what is switched off, and prompts of their own; it decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bot.library import CIRCLE, FRAMES, Library, is_own
from bot.messages.circles import circle_words
from bot.messages.phrases import LANGUAGES, say
from bot.messages.text import Block, actions, button, confirm, context, header, plain, section
from bot.messages.times import language as tongue
from bot.messages.topics import facts, prompt_in_full

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.library import CirclePrompt, Prompt
    from bot.models import OwnPrompt


class Stock(Protocol):
    """All prompts of a workspace, what is off, and the rows of its own."""

    @property
    def books(self) -> Library: ...
    @property
    def own(self) -> Mapping[str, OwnPrompt]: ...
    @property
    def topics_off(self) -> Collection[str]: ...
    @property
    def prompts_off(self) -> Collection[str]: ...
    @property
    def topics(self) -> Sequence[str]: ...
    @property
    def circle(self) -> Sequence[CirclePrompt]: ...
    def every(self, topic: str | None = None) -> Sequence[Prompt]: ...
    def is_off(self, prompt: Prompt | CirclePrompt) -> bool: ...


def all_prompts(locale: str, stock: Stock) -> list[Block]:
    """Every topic; buttons prompts_topic with the topic, and prompts_add."""
    return [
        header(say(locale, "prompts-title")),
        context(say(locale, "prompts-about")),
        actions(button("prompts_add", say(locale, "prompts-add"), style="primary")),
        *(
            _topic(locale, topic, titled(locale, topic, stock.books), stock.every(topic), stock)
            for topic in stock.topics
        ),
        *([_topic(locale, CIRCLE, say(locale, "book-circle"), stock.circle, stock)] if stock.circle else []),
    ]


def prompts_of(locale: str, topic: str, stock: Stock) -> list[Block]:
    """The prompts of a topic; buttons prompts_prompt, prompts_switch, prompts_add with the topic, prompts_all."""
    off = topic in stock.topics_off
    switch = [] if topic in FRAMES else [_switch(locale, "topic", topic, off=off)]
    return [
        header(titled(locale, topic, stock.books)),
        *([context(say(locale, "prompts-topic-off"))] if off else []),
        *(
            _listed(locale, prompt, [*facts(locale, prompt), *_marks(locale, prompt, stock)])
            for prompt in stock.every(topic)
        ),
        actions(
            button("prompts_add", say(locale, "prompts-add"), topic),
            *switch,
            button("prompts_all", say(locale, "topics-back")),
        ),
    ]


def prompts_of_circle(locale: str, stock: Stock) -> list[Block]:
    """What the mentors' circle talks about; buttons prompts_prompt, prompts_all."""
    return [
        header(say(locale, "book-circle")),
        context(say(locale, "prompts-circle-about")),
        *(_listed(locale, prompt, _marks(locale, prompt, stock)) for prompt in stock.circle),
        actions(button("prompts_all", say(locale, "topics-back"))),
    ]


def one_of_circle(locale: str, prompt: CirclePrompt, stock: Stock) -> list[Block]:
    """A prompt of the mentors' circle in full; buttons prompts_switch and prompts_topic."""
    words = prompt.in_language(locale)
    return [
        header(words.title),
        *map(context, _marks(locale, prompt, stock)),
        *circle_words(locale, words),
        actions(
            _switch(locale, "prompt", prompt.id, off=stock.is_off(prompt)),
            button("prompts_topic", say(locale, "topics-back"), CIRCLE),
        ),
    ]


def one_of_all(locale: str, prompt: Prompt, stock: Stock, *, minutes: int) -> list[Block]:
    """A prompt in full, in the reader's language, with what can be done with it."""
    row = stock.own.get(prompt.id)
    mine = [] if row is None else _own(locale, row)
    switch = [_switch(locale, "prompt", prompt.id, off=prompt.id in stock.prompts_off)]
    return [
        *prompt_in_full(locale, prompt, minutes=minutes, notes=_marks(locale, prompt, stock)),
        *mine,
        actions(*switch, button("prompts_topic", say(locale, "topics-back"), prompt.topic)),
    ]


def titled(locale: str, topic: str, library: Library) -> str:
    """What a topic is called, those of the first and the last session too."""
    return say(locale, f"prompts-{topic}") if topic in FRAMES else library.topic_title(topic, locale)


def _own(locale: str, row: OwnPrompt) -> list[Block]:
    """What can be done with one's own: change it in each language, add one, take it out."""
    sure = confirm(
        say(locale, "prompts-remove-title"),
        say(locale, "prompts-remove-text"),
        say(locale, "prompts-remove-yes"),
        say(locale, "prompts-remove-no"),
    )
    return [
        *(_in(locale, row, code) for code in row.words),
        actions(
            button("prompts_language", say(locale, "prompts-language"), row.id),
            button("prompts_remove", say(locale, "prompts-remove"), row.id, style="danger", confirm=sure),
        ),
    ]


def _in(locale: str, row: OwnPrompt, code: str) -> Block:
    """A language that a prompt has; those that the bot does not speak come from a file, and are changed there."""
    edit = button("prompts_edit", say(locale, "prompts-edit"), f"{row.id}:{code}")
    return section(plain(tongue(code, locale))) | ({"accessory": edit} if code in LANGUAGES else {})


def _switch(locale: str, kind: str, name: str, *, off: bool) -> Block:
    label = say(locale, f"prompts-{kind}-switch-{'on' if off else 'off'}")
    return button("prompts_switch", label, f"{kind}:{'on' if off else 'off'}:{name}")


def _topic(locale: str, topic: str, title: str, there: Sequence[Prompt | CirclePrompt], stock: Stock) -> Block:
    own, off = sum(is_own(one.id) for one in there), sum(map(stock.is_off, there))
    count = say(locale, "prompts-count", count=len(there), own=own, off=off)
    shown = section(f"*{plain(title)}*\n{count}")
    return shown | {"accessory": button("prompts_topic", say(locale, "topics-show"), topic)}


def _listed(locale: str, prompt: Prompt | CirclePrompt, small: Sequence[str]) -> Block:
    shown = section(f"*{plain(prompt.in_language(locale).title)}*\n{' · '.join(small)}".strip())
    return shown | {"accessory": button("prompts_prompt", say(locale, "topics-show"), prompt.id)}


def _marks(locale: str, prompt: Prompt | CirclePrompt, stock: Stock) -> list[str]:
    own = [say(locale, "prompts-own")] if is_own(prompt.id) else []
    return [*own, *([say(locale, "prompts-off")] if stock.is_off(prompt) else [])]
