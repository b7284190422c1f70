"""The form in which a coordinator writes a prompt of their own, in one language: built and read here, with its ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.errors import Refusal
from bot.library import (
    DEPTHS,
    FRAMES,
    LONGEST_SENTENCE,
    NEEDS,
    Misfit,
    faulty,
    forbidden_in,
    is_own,
    misfits,
    words_of,
)
from bot.messages.own_prompts import titled
from bot.messages.phrases import LANGUAGES, say
from bot.messages.text import Block, clean, context
from bot.messages.times import choice
from bot.messages.times import language as tongue
from bot.models import OwnPrompt
from bot.program.own_prompts import Given, Stock
from handlers import fields
from handlers.fields import field, numbers, unescaped
from handlers.forms import FormRefused, modal

WRITING = "own_prompt"  # callback id
NEW = "new"  # in place of a topic, or of a prompt
TEXTS = ("title", "why", "questions", "together", "mentor_tip", "mentee_tip", "commitment")
SAID = {"word": "writing-word-wrong", "sentence": "writing-sentence-wrong", "question": "writing-question-wrong"}
LONGEST, LONGEST_TITLE, LONGEST_QUESTIONS = 500, 80, 2_010


def prompt_form(
    locale: str, *, stock: Stock, row: OwnPrompt | None = None, language: str | None = None, topic: str | None = None
) -> Block:
    """The view of a prompt in a language: a new one for no `row`, in one language more for no `language`.

    `topic` is where a new one is to stand.
    """
    words = row.words.get(language or "", {}) if row is not None else {}
    return modal(
        locale,
        WRITING,
        "writing-title" if row is None else "writing-edit-title",
        [
            context(say(locale, "writing-about")),
            *_language(locale, row, language),
            *_where(locale, stock, row.topic if row is not None else topic, language),
            *_facts(locale, row),
            *(_text(locale, name, words.get(name, "")) for name in TEXTS),
        ],
        metadata=NEW if row is None else f"{row.id}:{row.revision}:{language or NEW}",
    )


def read_prompt_form(view: dict[str, Any], forbidden: Mapping[str, tuple[str, ...]]) -> tuple[int | None, int, Given]:
    """The prompt's id (None: a new one), its revision, and what is said of it; FormRefused says what is to be mended.

    What is checked of the words is what is checked of a file's; `forbidden` are those that no prompt says.
    """
    prompt_id, revision, language = _which(str(view.get("private_metadata", "")))
    answers = {name: fields.answer(view, name) for name in ("language", "topic", "depth", "needs")}
    language = language or str(answers["language"])
    topic, title = str(answers["topic"]), clean(unescaped(fields.answer(view, "topic_title")))
    words = {name: _typed(view, name) for name in TEXTS}
    words["questions"] = [line for line in str(words["questions"]).splitlines() if line]
    errors = {
        name: "form-needed" if not words[name] else "writing-questions-wrong" if name == "questions" else "form-wrong"
        for name in faulty(words)
    }
    known = {"language": LANGUAGES, "depth": DEPTHS, "needs": NEEDS}
    given = {**answers, "language": language}
    errors |= {name: "form-needed" for name, values in known.items() if given[name] not in values}
    if answers["topic"] is None:
        errors["topic"] = "form-needed"
    elif topic == NEW and not title:
        errors["topic_title"] = "writing-topic-needed"
    if len(title) > LONGEST_TITLE:
        errors["topic_title"] = "form-wrong"
    unsuited = _unsuited(title, words, language, forbidden)
    errors |= {name: SAID[one.what] for name, one in unsuited.items() if name not in errors}
    if errors:
        meant = {name: {"words": ", ".join(one.words)} for name, one in unsuited.items()}
        raise FormRefused(errors, meant, most=str(LONGEST_SENTENCE))
    about = {"depth": str(answers["depth"]), "needs": str(answers["needs"]), "language": language, "words": words}
    return prompt_id, revision, Given(topic=None if topic == NEW else topic, title=title, **about)  # type: ignore[arg-type]


def _unsuited(
    title: str, words: Mapping[str, Any], language: str, forbidden: Mapping[str, tuple[str, ...]]
) -> dict[str, Misfit]:
    """Return by field what ours may not say either, the first thing of each."""
    found = {one.field: one for one in reversed(misfits(words_of(words), language, forbidden))}
    if said := forbidden_in(title, language, forbidden):
        found["topic_title"] = Misfit("topic_title", "word", said)
    return found


def _which(metadata: str) -> tuple[int | None, int, str | None]:
    if metadata == NEW:
        return None, 0, None
    named, colon, language = metadata.rpartition(":")
    if not colon or language not in {NEW, *LANGUAGES}:
        raise Refusal("form-outdated")
    prompt_id, revision = numbers(named, 2)
    return prompt_id, revision, None if language == NEW else language


def _typed(view: dict[str, Any], name: str) -> Any:
    return clean(unescaped(fields.answer(view, name)), lines=name == "questions")


def _language(locale: str, row: OwnPrompt | None, language: str | None) -> list[Block]:
    """Ask for the language, unless it is known: of those that the prompt does not have yet."""
    if language is not None:
        return [context(say(locale, "writing-in", language=tongue(language, locale)))]
    there = row.words if row is not None else {}
    left = [(code, choice(tongue(code, locale))) for code in LANGUAGES if code not in there]
    own = locale.replace("_", "-").split("-", maxsplit=1)[0]
    return [field(say(locale, "writing-language"), "language", fields.one(left, own, say(locale, "form-choose")))]


def _where(locale: str, stock: Stock, topic: str | None, language: str | None) -> list[Block]:
    """Ask for the topic, and what it is called if it is their own."""
    books = stock.books
    topics = [*books.topics, *books.topics_away, *FRAMES]
    choices = [*((one, titled(locale, one, books)) for one in topics), (NEW, say(locale, "writing-topic-new"))]
    title = ""
    if topic is not None and is_own(topic) and language is not None:
        title = (books.topics.get(topic) or books.topics_away.get(topic) or {}).get(language, "")
    return [
        field(say(locale, "writing-topic"), "topic", fields.one(choices, topic, say(locale, "form-choose"))),
        field(
            say(locale, "writing-topic-title"),
            "topic_title",
            fields.text(title, LONGEST_TITLE),
            hint=say(locale, "writing-topic-title-hint"),
            optional=True,
        ),
    ]


def _facts(locale: str, row: OwnPrompt | None) -> list[Block]:
    depths = [(depth, choice(say(locale, f"depth-{depth}"))) for depth in DEPTHS]
    needs = [(need, choice(say(locale, f"needs-{need}"))) for need in NEEDS]
    return [
        field(say(locale, "writing-depth"), "depth", fields.radio(depths, row.depth if row else None)),
        field(say(locale, "writing-needs"), "needs", fields.radio(needs, row.needs if row else "nothing")),
    ]


def _text(locale: str, name: str, value: Any) -> Block:
    words = "writing-title-field" if name == "title" else f"writing-{name.replace('_', '-')}"
    said = "\n".join(value) if isinstance(value, list) else str(value)
    longest = {"title": LONGEST_TITLE, "questions": LONGEST_QUESTIONS}.get(name, LONGEST)
    box = fields.text(said, longest, lines=name != "title")
    hint = say(locale, "writing-questions-hint") if name == "questions" else ""
    return field(say(locale, words), name, box, hint=hint)
