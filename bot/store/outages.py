"""An outage of the database: told once, waited out for a moment, and told again when it is over."""

from __future__ import annotations

import threading
import time

import structlog

from bot import figures

log = structlog.get_logger()

PATIENCE_SECONDS = 1.5  # of a verb; Slack waits three for an answer
PAUSES = (0.05, 0.1, 0.2, 0.4)


class Unreachable(Exception):  # noqa: N818 - reads as what it is
    """The database did not answer. The verb did nothing, or, when its COMMIT was under way, nobody knows."""


class Outage:
    """What the verbs of one process know together of a database that does not answer."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._since: float | None = None

    def wait(self, attempt: int, error: Exception) -> bool:
        """Note a failed attempt, and pause; False: it has lasted too long for another one."""
        now = time.monotonic()
        with self._lock:
            first, self._since = self._since is None, self._since or now
            left = self._since + PATIENCE_SECONDS - now
        if first:
            figures.database_lost()
            log.error("the database does not answer", action="database_lost", error=type(error).__name__)
        if left <= 0:
            return False
        time.sleep(min(PAUSES[min(attempt, len(PAUSES)) - 1], left))
        return True

    def over(self) -> None:
        """Note that the database has answered."""
        if self._since is None:
            return
        with self._lock:
            since, self._since = self._since, None
        if since is not None:
            log.warning("the database is back", action="database_back", seconds=round(time.monotonic() - since, 1))
