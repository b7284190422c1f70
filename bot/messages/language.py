"""The languages that there are words in: how people name them, and what is said to whoever chooses one."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from bot.messages import phrases
from bot.messages.phrases import say
from bot.messages.text import Post, actions, button, clip, context, header, menu, plain, post, section
from bot.messages.times import choice, conventions, language
from bot.messages.vocabulary import folded

LONGEST = 60  # characters of what was typed that are shown again


def find(text: str, locale: str) -> str | None:
    """Return the locale that a text means: a code, or a language's name in any language that there are words in.

    None where it means none that there are words in.
    """
    said = " ".join(text.split()).casefold()
    for code in phrases.LANGUAGES:
        names = {code, *(language(code, one) for one in (*phrases.LANGUAGES, locale))}
        if folded(said) in {folded(one) for one in names}:
            return code
    tag = said.replace("_", "-")
    if tag.split("-", maxsplit=1)[0] not in phrases.LANGUAGES:
        return None
    try:
        return str(Locale.parse(tag, sep="-")).replace("_", "-")
    except (UnknownLocaleError, ValueError):
        return None


def own_name(code: str) -> str:
    """How those who speak a language call it."""
    return choice(conventions(code).languages.get(code, code))


def offered(locale: str, *, chosen: str | None, lost: str | None = None) -> Post:
    """All languages, to choose from: the menu language_choose, with their codes, and a button language_slack.

    `lost` is what was typed and means none of them.
    """
    now_is = language(phrases.languages(locale)[0], locale)
    there = menu("language_choose", say(locale, "form-choose"), [(code, own_name(code)) for code in phrases.LANGUAGES])
    as_in_slack = button("language_slack", say(locale, "language-as-in-slack")) if chosen else None
    return post(
        section(say(locale, "language-unknown", text=plain(clip(lost, LONGEST)))) if lost else None,
        header(say(locale, "language-title")),
        section(say(locale, "language-chosen" if chosen else "language-slacks", language=plain(now_is))),
        actions(*filter(None, (there, as_in_slack))),
        context(say(locale, "language-scope")),
    )


def taken(locale: str, *, chosen: str | None) -> Post:
    """After a choice, in the language that counts now."""
    return post(section(say(locale, "language-taken" if chosen else "language-left-to-slack")))
