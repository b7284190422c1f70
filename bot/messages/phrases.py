"""The words: it says a message of bot/locales in a locale, and knows nothing of what the message is about."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from bot.messages.text import clip

LOCALES = Path(__file__).parent.parent / "locales"
LANGUAGES = tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))
LONGEST = 2_500  # characters of a value; fluent.runtime refuses more
SOURCE = "en"  # the language that every message exists in


# The files with all the words that people may type.
TYPED = ("commands.ftl", "dates.ftl")


@cache
def _bundle(language: str, files: tuple[str, ...] = ()) -> FluentBundle:
    """The messages of these files of a language; of all, if none is named."""
    bundle = FluentBundle([language], use_isolating=False)
    # Without spans it is a third faster and smaller: nobody asks here where in a file a word stands.
    parser = FluentParser(with_spans=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        if files and path.name not in files:
            continue
        bundle.add_resource(parser.parse(path.read_text(encoding="utf-8")))
    return bundle


@lru_cache(maxsize=1_000)
def languages(locale: str) -> tuple[str, ...]:
    """The folders that are asked for `locale` (BCP 47 or with underscores), dearest first: pt-BR, then pt, then en."""
    parts = locale.replace("_", "-").split("-")
    wished = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys(language for language in (*wished, SOURCE) if language in LANGUAGES))


def say(locale: str, message: str, **values: str | int) -> str:
    """The message in the first language of `locale` that has it, with its values filled in.

    Values are text, escaped for where the message goes, or whole numbers, which choose plurals; times and lists
    are formatted before (bot.messages.times). A message that no file has, or a value that it lacks, is a bug and
    raises KeyError; of a text longer than LONGEST only the beginning is said.
    """
    if not values:
        return _plain(languages(locale), message)
    fitting = {name: clip(value, LONGEST) if isinstance(value, str) else value for name, value in values.items()}
    return _said(languages(locale), message, fitting)


def typed(locale: str, message: str) -> str:
    """The same of what people may type, without reading all else that a language has to say.

    A word is understood in every language, and whoever typed it waits.
    """
    return _plain(languages(locale), message, TYPED)


@cache
def _plain(asked: tuple[str, ...], message: str, files: tuple[str, ...] = ()) -> str:
    """Return a message without values, which is half of what a session's message says."""
    return _said(asked, message, {}, files)


def _said(asked: tuple[str, ...], message: str, values: dict[str, str | int], files: tuple[str, ...] = ()) -> str:
    for language in asked:
        bundle = _bundle(language, files)
        if bundle.has_message(message):
            pattern = bundle.get_message(message).value
            if pattern is None:
                break
            said, errors = bundle.format_pattern(pattern, values)
            if errors:
                raise KeyError(f"{message} in {language}: {errors}")
            return str(said)
    raise KeyError(message)
