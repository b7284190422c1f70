"""The library as somebody browses it in a window: topics, a topic's prompts, a prompt in full; it chooses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from bot.library import FREE
from bot.messages.pairs import timing
from bot.messages.phrases import say
from bot.messages.reasons import bullets, chosen
from bot.messages.text import Block, actions, button, context, divider, header, name, plain, section
from bot.messages.times import moment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from bot.library import Library, Prompt
    from bot.models import Participant, Session


class Seat(Protocol):
    """The session of a pairing that can take a prompt, and why it has the one it has; None where there is none."""

    @property
    def partner(self) -> Participant: ...
    @property
    def session(self) -> Session | None: ...
    @property
    def reasons(self) -> Sequence[Mapping[str, Any]]: ...


class Browsing(Protocol):
    """Who browses, and what is theirs: nothing here says what is off limits for anybody else."""

    @property
    def mine(self) -> Participant | None: ...
    @property
    def zone(self) -> str: ...
    @property
    def had(self) -> Collection[str]: ...
    @property
    def off_limits(self) -> Sequence[str]: ...
    @property
    def seats(self) -> Sequence[Seat]: ...
    @property
    def minutes(self) -> int: ...


def all_topics(locale: str, *, seen: Browsing, library: Library) -> list[Block]:
    """The sessions to come with their prompts, and all topics; buttons topics_topic with the topic, topics_limits."""
    return [
        header(say(locale, "topics-title")),
        context(say(locale, "topics-about" if seen.mine is not None else "topics-about-outside")),
        *(block for seat in seen.seats for block in _seat(locale, seat, seen.zone, library)),
        *([divider()] if seen.seats else []),
        *(_topic(locale, topic, seen, library) for topic in library.topics),
        *([context(say(locale, "topics-alone"))] if seen.mine is not None and not seen.seats else []),
        *([actions(button("topics_limits", say(locale, "topics-limits")))] if seen.mine is not None else []),
    ]


def one_topic(locale: str, topic: str, *, seen: Browsing, library: Library) -> list[Block]:
    """The prompts of a topic; buttons topics_prompt with the prompt, topics_all."""
    prompts = [prompt for prompt in library.prompts.values() if prompt.topic == topic]
    return [
        header(library.topic_title(topic, locale)),
        *([context(say(locale, "topics-off-limits"))] if topic in seen.off_limits else []),
        *(_listed(locale, prompt, seen) for prompt in prompts),
        actions(button("topics_all", say(locale, "topics-back"))),
    ]


def one_prompt(
    locale: str, prompt: Prompt, *, seen: Browsing, library: Library, taken: Session | None = None
) -> list[Block]:
    """A prompt in full; for each session that can take it a button topics_take. `taken` has just taken it."""
    return [
        *([section(say(locale, "topics-taken", number=taken.number, total=taken.total))] if taken is not None else []),
        *prompt_in_full(locale, prompt, minutes=seen.minutes, notes=_marks(locale, prompt, seen)),
        divider(),
        *(block for seat in seen.seats for block in _offered(locale, prompt, seat, seen.zone)),
        actions(button("topics_topic", say(locale, "topics-back"), prompt.topic))
        if prompt.topic in library.topics
        else actions(button("topics_all", say(locale, "topics-back"))),
    ]


def prompt_in_full(locale: str, prompt: Prompt, *, minutes: int, notes: Sequence[str] = ()) -> list[Block]:
    """All that a prompt says, as somebody reads it who thinks about it."""
    words = prompt.in_language(locale)
    return [
        header(words.title),
        context(" · ".join([*facts(locale, prompt), *notes])),
        section(f"{say(locale, 'session-why')}\n{plain(words.why)}"),
        section(f"{say(locale, 'session-questions')}\n{bullets(map(plain, words.questions))}"),
        section(timing(locale, minutes, prompt.doing_in(minutes))),
        section(say(locale, "session-together", together=plain(words.together))),
        section(say(locale, "topics-tip-mentor", tip=plain(words.mentor_tip))),
        section(say(locale, "topics-tip-mentee", tip=plain(words.mentee_tip))),
        section(say(locale, "session-commitment", commitment=plain(words.commitment))),
    ]


def facts(locale: str, prompt: Prompt) -> list[str]:
    """How deep a prompt goes and what it needs."""
    return [say(locale, f"depth-{prompt.depth}"), say(locale, f"needs-{prompt.needs}")]


def _seat(locale: str, seat: Seat, zone: str, library: Library) -> Iterator[Block]:
    session = seat.session
    if session is None:
        yield section(say(locale, "topics-framed", name=name(seat.partner)))
        return
    prompt = library.known(session.prompt)
    if prompt is not None:
        topic = say(locale, "agenda-topic", title=plain(prompt.in_language(locale).title))
    else:
        topic = say(locale, "agenda-free" if session.prompt == FREE else "topics-none-yet")
    shown = section(f"{_which(locale, seat.partner, session, zone)}\n{topic}")
    yield shown | ({"accessory": _open(locale, prompt)} if prompt is not None else {})
    if why := chosen(locale, seat.reasons, library):
        yield context(f"{say(locale, 'topics-why')}\n{bullets(why)}")


def _which(locale: str, partner: Participant, session: Session, zone: str) -> str:
    when = moment(session.starts_at, zone, locale)
    said: dict[str, str | int] = {"name": name(partner), "number": session.number, "total": session.total}
    return say(locale, "topics-session", **said, when=when)


def _topic(locale: str, topic: str, seen: Browsing, library: Library) -> Block:
    prompts = [prompt.id for prompt in library.prompts.values() if prompt.topic == topic]
    had = sum(prompt in seen.had for prompt in prompts)
    lines = [f"*{plain(library.topic_title(topic, locale))}*", say(locale, "topics-count", count=len(prompts), had=had)]
    if topic in seen.off_limits:
        lines.append(say(locale, "topics-off-limits"))
    return section("\n".join(lines)) | {"accessory": button("topics_topic", say(locale, "topics-show"), topic)}


def _listed(locale: str, prompt: Prompt, seen: Browsing) -> Block:
    small = " · ".join([*facts(locale, prompt), *_marks(locale, prompt, seen)])
    title = plain(prompt.in_language(locale).title)
    return section(f"*{title}*\n{small}") | {"accessory": _open(locale, prompt)}


def _open(locale: str, prompt: Prompt) -> Block:
    return button("topics_prompt", say(locale, "topics-show"), prompt.id)


def _marks(locale: str, prompt: Prompt, seen: Browsing) -> list[str]:
    next_ = any(seat.session is not None and seat.session.prompt == prompt.id for seat in seen.seats)
    had = [say(locale, "topics-had")] if prompt.id in seen.had else []
    return [*had, *([say(locale, "topics-is-next")] if next_ else [])]


def _offered(locale: str, prompt: Prompt, seat: Seat, zone: str) -> Iterator[Block]:
    """Yield the way to take a prompt for a session: the same for every prompt, whatever may speak against it."""
    session = seat.session
    if session is None or session.prompt == prompt.id:
        return
    value = f"{session.id}:{session.revision}:{session.prompt or ''}:{prompt.id}"
    yield section(_which(locale, seat.partner, session, zone))
    yield actions(button("topics_take", say(locale, "topics-take"), value, style="primary"))
