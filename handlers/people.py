"""Who is asking: what Slack says of a person, asked at most once in ten minutes."""

from __future__ import annotations

import dataclasses
import time

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.models import Person
from bot.program.inbox import person_of

FRESH_SECONDS = 600
# So old may be the language in which somebody is answered who asks for nothing that the database knows.
TONGUE_SECONDS = 60
MOST = 10_000


def code_of(error: SlackApiError) -> str:
    """Return Slack's error code; empty when the answer was nothing that can be read."""
    try:
        return str(error.response["error"])
    except (KeyError, TypeError):
        return ""


@dataclasses.dataclass
class Tongue:
    """The language that somebody chose, as the database said last; None for somebody who leaves it to Slack."""

    chosen: str | None
    read_at: float = dataclasses.field(default_factory=time.monotonic)

    def is_now(self, chosen: str | None) -> None:
        """Take over what the database says now."""
        self.chosen, self.read_at = chosen, time.monotonic()


class Directory:
    """Remembers people for a while; `forget` when Slack says that somebody changed."""

    def __init__(self) -> None:
        self._tongues: dict[tuple[str, str], Tongue] = {}
        self._known: dict[tuple[str, str], tuple[float, Person]] = {}

    async def look_up(self, client: AsyncWebClient, workspace: str, slack_id: str) -> Person:
        """Return the person; somebody whom Slack does not show us is a stranger."""
        key = (workspace, slack_id)
        asked, person = self._known.get(key, (float("-inf"), None))
        if person is not None and time.monotonic() - asked < FRESH_SECONDS:
            return person
        try:
            answer = await client.users_info(user=slack_id, include_locale=True)
        except SlackApiError as error:
            if code_of(error) not in {"user_not_found", "user_not_visible"}:
                raise
            return Person(slack_id, slack_id, is_stranger=True)
        except (aiohttp.ClientError, TimeoutError):
            if person is None:
                raise
            return person
        if len(self._known) >= MOST:
            self._known.clear()
        found = person_of(answer["user"], workspace)
        self._known[key] = (time.monotonic(), found)
        return found

    def tongue(self, workspace: str, slack_id: str) -> Tongue | None:
        """Return the language that somebody chose, if it was read a moment ago; each reading of it is newer."""
        found = self._tongues.get((workspace, slack_id))
        return found if found is not None and time.monotonic() - found.read_at < TONGUE_SECONDS else None

    def hears(self, workspace: str, slack_id: str, chosen: str | None) -> Tongue:
        """Remember the language that somebody chose, and return it."""
        if len(self._tongues) >= MOST:
            self._tongues.clear()
        tongue = self._tongues[workspace, slack_id] = Tongue(chosen)
        return tongue

    def forget(self, workspace: str, slack_id: str) -> None:
        self._known.pop((workspace, slack_id), None)
