"""The whole library as one page for a browser, with nothing to fetch; it knows no file of prompts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

from babel import Locale

from bot.library import CIRCLE, DEPTHS, FALLBACK, FRAMES, LENGTHS, TRANSLATIONS, CirclePrompt, Library, Prompt
from bot.messages.phrases import languages, say
from bot.messages.times import choice
from bot.messages.times import language as name_of

_HERE = Path(__file__).parent
_BOLD, _CODE = re.compile(r"\*([^*\n]+)\*"), re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class Edition:
    """The library in one language: that of its prompts, and of the words around them."""

    library: Library
    locale: str

    def said(self, message: str, **values: str | int) -> str:
        """One message as HTML, marked as another language where it is one."""
        text = _BOLD.sub(r"<b>\1</b>", html.escape(say(self.locale, message, **values), quote=False))
        return marked(text, languages(self.locale)[0], self.locale)

    def attribute(self, message: str) -> str:
        return html.escape(say(self.locale, message))


def page(library: Library) -> str:
    """The page: every language of the library, one of which is shown, and all without scripts."""
    known = languages_of(library)
    links = "".join(
        f'<a href="#{code}" hreflang="{code}" {tongue(code)}>{html.escape(choice(name_of(code, code)))}</a>'
        for code in known
    )
    editions = "\n".join(_edition(Edition(library, code)) for code in known)
    title = html.escape(say(FALLBACK, "book-title"))
    return (
        f'<!doctype html>\n<html lang="{FALLBACK}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>Flipside: {title}</title>\n<style>\n{_file('page.css')}</style>\n</head>\n<body>\n"
        f'<header class="top"><p class="brand">Flipside</p>'
        f'<nav class="languages" aria-label="{html.escape(say(FALLBACK, "book-language"))}">{links}</nav></header>\n'
        f"<main>\n{editions}\n</main>\n<script>\n{_file('page.js')}</script>\n</body>\n</html>\n"
    )


def languages_of(library: Library) -> list[str]:
    """English, the product's other languages that the library has words in, and then whichever else it has."""
    there = {code for prompt in library.prompts.values() for code in prompt.words}
    ours = [code for code in (FALLBACK, *TRANSLATIONS) if code in there]
    return [*ours, *sorted(there - {*ours})]


def tongue(code: str) -> str:
    """The attributes that say which language a text is in, and which way it runs."""
    return f'lang="{code}" dir="{Locale.parse(code, sep="-").text_direction}"'


def marked(text: str, code: str, around: str) -> str:
    """The HTML of a text within one in the language `around`."""
    return text if code == around else f"<span {tongue(code)}>{text}</span>"


def _edition(edition: Edition) -> str:
    code = edition.locale
    parts = "\n".join(_topic(edition, topic, prompts) for topic, prompts in by_topic(edition.library))
    return (
        f'<section class="edition" id="{code}" data-language="{code}" {tongue(code)}>\n'
        f'<h1>{edition.said("book-title")}</h1>\n<p class="about">{edition.said("book-about")}</p>\n'
        f'{_tools(edition)}\n{parts}\n<p class="nothing" hidden>{edition.said("book-none")}</p>\n</section>'
    )


def by_topic(library: Library) -> Iterator[tuple[str, list[Prompt | CirclePrompt]]]:
    """Yield the topics with their prompts: the first session, what can be picked, the last session, the circle."""
    first, *others = FRAMES
    for topic in (first, *library.topics, *others):
        mine = [prompt for prompt in library.prompts.values() if prompt.topic == topic]
        yield topic, [*sorted(mine, key=lambda prompt: DEPTHS.index(prompt.depth))]
    if library.circle:
        yield CIRCLE, [*library.circle.values()]


def title_of(edition: Edition, topic: str) -> str:
    """The title of a topic, or of what is none, as HTML."""
    if topic not in edition.library.topics:
        return edition.said(f"book-{topic}")
    titles = edition.library.topics[topic]
    code = edition.locale if edition.locale in titles else FALLBACK
    return marked(html.escape(titles[code], quote=False), code, edition.locale)


def _tools(edition: Edition) -> str:
    topics = [(topic, re.sub("<[^>]+>", "", title_of(edition, topic))) for topic, _ in by_topic(edition.library)]
    depths = [(depth, edition.attribute(f"depth-{depth}")) for depth in DEPTHS]
    return (
        '<form class="tools" role="search" hidden>'
        f'<label class="search"><span>{edition.said("book-search")}</span><input type="search" name="words"></label>'
        f"{_choice(edition, 'topic', topics)}{_choice(edition, 'depth', depths)}"
        f'<button type="button" name="open">{edition.said("book-open")}</button>'
        f'<button type="button" name="close">{edition.said("book-close")}</button>'
        '<output name="found" aria-live="polite"></output></form>'
    )


def _choice(edition: Edition, what: str, choices: list[tuple[str, str]]) -> str:
    options = "".join(f'<option value="{value}">{label}</option>' for value, label in choices)
    every = f'<option value="">{edition.attribute(f"book-all-{what}s")}</option>'
    return f'<label><span>{edition.said(f"book-{what}")}</span><select name="{what}">{every}{options}</select></label>'


def _topic(edition: Edition, topic: str, prompts: list[Prompt | CirclePrompt]) -> str:
    inside = "\n".join(_prompt(edition, prompt) for prompt in prompts)
    return f'<section class="topic" data-topic="{topic}">\n<h2>{title_of(edition, topic)}</h2>\n{inside}\n</section>'


def _prompt(edition: Edition, prompt: Prompt | CirclePrompt) -> str:
    code = edition.locale if edition.locale in prompt.words else FALLBACK
    inner = Edition(edition.library, code)  # in a prompt that has no words in this language, all is English
    words = [_CODE.sub(r"<code>\1</code>", html.escape(text, quote=False)) for text in _texts(prompt, code)]
    facts, lines = _of_circle(inner, words) if isinstance(prompt, CirclePrompt) else _of_pair(inner, prompt, words)
    questions = "".join(f"<li>{html.escape(text, quote=False)}</li>" for text in prompt.words[code].questions)
    return (
        f'<details id="{edition.locale}/{prompt.id}" data-depth="{getattr(prompt, "depth", "")}" {tongue(code)}>\n'
        f'<summary><span class="title">{words[0]}</span>{facts}</summary>\n'
        f"<p>{words[1]}</p>\n<h3>{inner.said('session-questions').replace('<b>', '').replace('</b>', '')}</h3>\n"
        f"<ol>{questions}</ol>\n{''.join(f'<p>{line}</p>' for line in lines)}\n"
        f'<p class="id"><code dir="ltr">{prompt.id}</code></p>\n</details>'
    )


def _texts(prompt: Prompt | CirclePrompt, code: str) -> list[str]:
    return [text for text in astuple(prompt.words[code]) if isinstance(text, str)]


def _of_pair(edition: Edition, prompt: Prompt, words: list[str]) -> tuple[str, list[str]]:
    _, _, together, mentor, mentee, commitment = words
    said = [edition.said(f"{kind}-{fact}") for kind, fact in (("depth", prompt.depth), ("needs", prompt.needs))]
    doing = {f"doing{length}": minutes for length, minutes in zip(LENGTHS, prompt.doing, strict=True)}
    return f'<span class="facts">{" · ".join(said)}</span>', [
        _filled(edition, "session-together", "together", together),
        f'<span class="small">{edition.said("book-doing", **doing)}</span>',
        _filled(edition, "topics-tip-mentor", "tip", mentor),
        _filled(edition, "topics-tip-mentee", "tip", mentee),
        _filled(edition, "session-commitment", "commitment", commitment),
    ]


def _of_circle(edition: Edition, words: list[str]) -> tuple[str, list[str]]:
    _, _, together, care = words
    return "", [
        _filled(edition, "circle-together", "together", together),
        _filled(edition, "circle-care", "care", care),
    ]


def _filled(edition: Edition, message: str, variable: str, text: str) -> str:
    """A message around a text of the prompt, which is marked as its own language where the message is in another."""
    own = marked(text, edition.locale, languages(edition.locale)[0])
    return edition.said(message, **{variable: "\0"}).replace("\0", own)


def _file(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
