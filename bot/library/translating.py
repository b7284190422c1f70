"""Reads the folders of translations into the prompts and names what is wrong; one that is missing is no fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.library.faults import Place
from bot.library.shelf import FALLBACK, TRANSLATIONS, CirclePrompt, Prompt
from bot.library.wording import FORBIDDEN, read_circle_words, read_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Original:
    """What a file of the library holds to be translated: the titles of its topic, if it is one, and its prompts."""

    titles: dict[str, str] | None
    prompts: Mapping[str, Prompt | CirclePrompt]


def translate(folder: Path, originals: Mapping[str, Original], faults: list[str]) -> None:
    """Add to the originals, which are by file name, what the folders of languages say; faults are added to `faults`."""
    for language in sorted(each.name for each in folder.iterdir() if each.is_dir()):
        if language not in TRANSLATIONS:
            Place(f"{language}/", faults).fault(f"a folder for one of {', '.join(TRANSLATIONS)}, please")
            continue
        for path in sorted((folder / language).iterdir()):
            place = Place(f"{language}/{path.name}", faults)
            if path.name in originals:
                _read_file(place, place.content(path), originals[path.name], language)
            elif path.name != FORBIDDEN and not (folder / path.name).exists():  # if it exists, its fault is named
                place.fault("translates no file of the library")


def _read_file(file: Place, content: dict[str, Any] | None, original: Original, language: str) -> None:
    for name, entry in (content or {}).items():
        place = file.inside(f"prompt {name}")
        if name == "title" and original.titles is not None:
            original.titles[language] = file.inside("title").title(entry)
        elif name in original.prompts:
            _read_prompt(place, original.prompts[name], entry, language)
        else:
            place.fault("no such prompt in the English file")


def _read_prompt(place: Place, prompt: Prompt | CirclePrompt, entry: Any, language: str) -> None:
    if language in prompt.words:
        place.fault(f"{language} stands in the English file already")
    if isinstance(prompt, Prompt):
        prompt.words[language] = read_words(place, entry)
    else:
        prompt.words[language] = read_circle_words(place, entry)
    there, asked = len(prompt.words[language].questions), len(prompt.words[FALLBACK].questions)
    if there and there != asked:
        place.inside("questions").fault(f"{there}, and {asked} in English")
