"""In which language the command answers: the machine's, where it is one of ours; it says nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import LANGUAGES
from bot.messages.phrases import SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that says anything counts, as for any program


def of_machine(environment: Mapping[str, str]) -> str:
    """The language that an environment asks for, of "fi_FI.UTF-8" Finnish; English where it asks for none of ours."""
    asked = next(filter(None, (environment.get(name) for name in NAMES)), "")
    language = asked.replace("-", "_").split("_")[0].split(".")[0].split("@")[0].lower()
    return language if language in LANGUAGES else SOURCE
