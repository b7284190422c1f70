"""The ways things fail: a no for a person, a message that Slack did not take, a repetition; all else is a bug."""

from __future__ import annotations

import enum
from typing import Any


class Refusal(Exception):  # noqa: N818 - the glossary's word
    """A "no" that a person should read: a message id of the locales with its values.

    `field` names the form's block that is to be mended, where the no answers a form.
    """

    def __init__(self, message: str, *, field: str | None = None, **values: Any) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.values = values


class Repeated(Exception):  # noqa: N818 - reads as what it is
    """What a person did has come again, and had its effect before."""


class Outcome(enum.StrEnum):
    """What is known after a request to Slack failed (docs/architecture.md, "What an answer of Slack means")."""

    NOT_SENT = "not_sent"  # certainly not accepted, may be repeated
    LIMITED = "limited"  # certainly not accepted, may be repeated after a wait
    PERMANENT = "permanent"  # refused for good
    CONVERSATION_GONE = "conversation_gone"  # refused: the stored conversation is not there any more
    PAUSED = "paused"  # the installation cannot send at all now
    DOUBT = "doubt"  # nobody knows


class SendFailed(Exception):  # noqa: N818 - the glossary's word
    """A request to Slack that did not succeed: its outcome, Slack's code, and seconds to wait where it said so."""

    def __init__(self, outcome: Outcome, code: str, wait: float = 0.0) -> None:
        super().__init__(f"{outcome}: {code}")
        self.outcome = outcome
        self.code = code
        self.wait = wait
