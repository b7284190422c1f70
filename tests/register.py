"""Bolt's app with a list of who listens to what; it dispatches as any other."""

from __future__ import annotations
import ast
import asyncio
import inspect
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from types import SimpleNamespace
from typing import Any
import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.kwargs_injection.async_utils import build_async_required_kwargs
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
import handlers
from app import ROOT
from bot.access import OneToken
from bot.errors import Refusal
from bot.messages.text import post, section
from bot.models import Program, Role
from bot.program.agreements import Agreed
from bot.program.commitments import Taken
from bot.program.concerns import Line
from bot.program.couples import Couple
from bot.program.own_prompts import Stock
from bot.program.sessions import Meeting
from bot.program.shelves import Shelves
from bot.store import Store
from handlers import (
    agreement,
    assessing,
    closing,
    commitments,
    concern,
    coordinating,
    delegates,
    forms,
    planning,
    preparing,
    rest,
    times,
    topics,
    visit,
    wishing,
    writing,
)
from handlers.grammar import COMMANDS, COORDINATOR_COMMANDS, parse
from handlers.pausing import PAUSE, pause_form
from tests.cast import LIBRARY, NOW, ada, bruno, commitment, pairing, program, rehearsed, session
from tests.test_preparing import desk


class Register(AsyncApp):
    """Bolt's app, which writes down under which names listeners are registered."""

    def __init__(self) -> None:
        super().__init__(client=AsyncWebClient(token="xoxb-1"), signing_secret="secret")
        self.names: dict[str, list[str]] = defaultdict(list)

    def _wrote(self, kind: str, name: Any) -> None:
        if isinstance(name, str):
            self.names[kind].append(name)

    def action(self, constraints: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("action", constraints)
        return super().action(constraints, *args, **kwargs)

    def view(self, constraints: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("view", constraints)
        return super().view(constraints, *args, **kwargs)

    def event(self, event: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("event", event)
        return super().event(event, *args, **kwargs)


def registered(app: Register) -> list[tuple[str, str]]:
    """Return every request that a listener other than the catch-all is there for."""
    named = [(kind, name) for kind, names in app.names.items() for name in names]
    return [*named, *(("command", name) for name in [*COMMANDS, *COORDINATOR_COMMANDS, "", "nonsense"])]
