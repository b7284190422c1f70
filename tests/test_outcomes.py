"""What is known after a request failed: every code that Slack documents, and every way a connection breaks."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.outcomes import DEFAULT_WAIT, LONGEST_WAIT, classify, of_code
from bot.errors import Outcome
from sandbox.faulty import UNEXPECTED
from sandbox.server import Options, Sandbox
from tests.theatre import MANIFEST

CONTRACTS = Path(__file__).parent.parent / "sandbox" / "data" / "method-contracts"
METHODS = (
    *("chat.postMessage", "conversations.open", "chat.update", "reactions.add"),
    *("files.getUploadURLExternal", "files.completeUploadExternal"),
)
# Slack says that parts may have happened, or ties the code to a de-duplication that is not ours.
NOBODY_KNOWS = {
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "update_failed",
    "file_update_failed",
    "duplicate_channel_not_found",
    "duplicate_message_not_found",
}


def _codes() -> set[str]:
    found = set(json.loads((CONTRACTS / "_common-errors.json").read_text(encoding="utf-8"))["errors"])
    for method in METHODS:
        found |= set(json.loads((CONTRACTS / f"{method}.json").read_text(encoding="utf-8"))["errors"])
    return found


class Answer(dict[str, Any]):
    """What slack_sdk attaches to its error."""

    def __init__(self, status: int, headers: dict[str, str], **body: Any) -> None:
        super().__init__(body)
        self.status_code = status
        self.headers = headers


def failure(status: int = 200, headers: dict[str, str] | None = None, **body: Any) -> SlackApiError:
    return SlackApiError("failed", Answer(status, headers or {}, **body))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("code", sorted(_codes()))
def test_every_documented_code_has_its_class(code: str) -> None:
    assert (of_code(code) == Outcome.DOUBT) == (code in NOBODY_KNOWS)
    assert classify(failure(error=code, ok=False)).code == code


@given(st.text(max_size=40))
def test_an_unknown_code_is_doubt(code: str) -> None:
    assert of_code(f"{code}?") == Outcome.DOUBT


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_is_doubt(status: int) -> None:
    assert classify(failure(status)).outcome == Outcome.DOUBT


@pytest.mark.parametrize(
    ("given_header", "seconds"),
    [
        ("30", 30),
        ("0", 1),
        ("999999", LONGEST_WAIT),
        ("", DEFAULT_WAIT),
        ("Wed, 21 Oct 2026 07:28:00 GMT", DEFAULT_WAIT),
        ("-5", DEFAULT_WAIT),
        ("1.5", DEFAULT_WAIT),
        ("٣", DEFAULT_WAIT),
    ],
)
def test_retry_after_is_honoured_in_every_shape(given_header: str, seconds: float) -> None:
    headers = {"Retry-After": given_header} if given_header else {}
    limited = classify(failure(429, headers))
    assert (limited.outcome, limited.wait) == (Outcome.LIMITED, seconds)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (aiohttp.ClientConnectorError(None, OSError(111, "refused")), Outcome.NOT_SENT),  # type: ignore[arg-type]
        (aiohttp.ConnectionTimeoutError(), Outcome.NOT_SENT),
        (aiohttp.ServerDisconnectedError(), Outcome.DOUBT),
        (aiohttp.ClientOSError(104, "reset"), Outcome.DOUBT),
        (aiohttp.ClientPayloadError("half a body"), Outcome.DOUBT),
        (aiohttp.SocketTimeoutError(), Outcome.DOUBT),
        (TimeoutError(), Outcome.DOUBT),
        (ConnectionResetError(), Outcome.DOUBT),
        (json.JSONDecodeError("no", "", 0), Outcome.DOUBT),
    ],
)
def test_a_broken_connection_is_doubt_unless_it_never_stood(error: Exception, outcome: Outcome) -> None:
    assert classify(error).outcome == outcome


@pytest.mark.parametrize("body", sorted(UNEXPECTED))
@pytest.mark.parametrize("applied", [True, False])
def test_json_that_no_method_answers_is_doubt(body: str, applied: bool) -> None:
    async def post() -> Outcome:
        sandbox = await Sandbox.start(Options(manifest=MANIFEST))
        sandbox.faults.plan("chat.postMessage", "wrong_json", body=body, applied=applied)
        async with aiohttp.ClientSession() as http:
            client = AsyncWebClient("xoxb-sandbox", sandbox.api_url, session=http, retry_handlers=[])
            try:
                await client.chat_postMessage(channel="U0ADA0001", text="Hello")
            except Exception as error:  # noqa: BLE001 - whatever it is, it must be understood
                return classify(error).outcome
            finally:
                await sandbox.stop()
        raise AssertionError("it looked like an answer")

    assert asyncio.run(post()) == Outcome.DOUBT


def test_a_bug_is_no_outcome() -> None:
    with pytest.raises(KeyError):
        classify(KeyError("a bug"))
