"""What partners have agreed on, as both read it; nobody else is shown it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.messages.phrases import say
from bot.messages.text import Block, Post, actions, button, context, header, plain, post, section


def agreement(locale: str, answers: Mapping[str, str]) -> Post:
    """The agreement to read again, once it is kept."""
    return post(
        header(say(locale, "agreement-form-title")),
        *agreed(locale, answers),
        context(say(locale, "agreement-kept")),
    )


def agreed(locale: str, answers: Mapping[str, str]) -> list[Block]:
    """Each question with its answer; empty where nothing was agreed on."""
    return [
        section(f"*{say(locale, f'agreement-{question}')}*\n{plain(answer, lines=True)}")
        for question, answer in answers.items()
    ]


def kept_together(locale: str, pairing_id: int, *, first: bool = False, written: bool = True) -> Block:
    """The buttons that lead to what the two keep: commitments_open and agreement_open, each with the pairing's id.

    The message of the `first` session asks them to write down their agreement, until it is `written`.
    """
    label = say(locale, "agreement-change" if written else "agreement-fill-in") if first else say(locale, "agreement")
    agreement_button = button("agreement_open", label, pairing_id, style="primary" if first and not written else None)
    return actions(agreement_button, button("commitments_open", say(locale, "commitments-show"), pairing_id))
