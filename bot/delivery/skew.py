"""How far the clocks around us are from ours: Slack's, by the date of its answers, and the database's."""

from __future__ import annotations

import types
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp

from bot import figures
from bot.delivery.brake import Brake

# Beyond this, leases and "not before" of different processes mean different things: nothing is sent.
MOST = timedelta(seconds=60)
SECOND = timedelta(seconds=1)
NAME = "clock_{of}"


class Skew:
    """The clocks as last seen; a clock too far from ours holds sending back until it is seen to be right again."""

    def __init__(self, brake: Brake) -> None:
        self._brake = brake

    def seen(self, of: str, theirs: datetime, asked: datetime, answered: datetime, *, exact: timedelta) -> timedelta:
        """Take what a clock said between two moments of ours; return how far it is surely ahead (behind: negative).

        `exact` is how finely it tells the time; an answer that took long says less, and never makes a clock wrong.
        """
        ahead = max(theirs - answered, timedelta())
        behind = max(asked - (theirs + exact), timedelta())
        off = ahead - behind
        figures.skewed(of, off.total_seconds())
        name = NAME.format(of=of)
        if abs(off) > MOST:
            by = f"{abs(off).total_seconds():.0f} s {'behind' if off > timedelta() else 'ahead of'}"
            self._brake.hold(name, f"this machine's clock is {by} that of {of}: nothing is sent until one is set right")
        else:
            self._brake.release(name)
        return off

    def trace(self) -> aiohttp.TraceConfig:
        """Return what lets an HTTP session tell us the date of every answer of Slack's."""
        trace = aiohttp.TraceConfig()

        async def begun(_session: object, context: types.SimpleNamespace, _params: object) -> None:
            context.asked = datetime.now(UTC)

        async def ended(
            _session: object, context: types.SimpleNamespace, params: aiohttp.TraceRequestEndParams
        ) -> None:
            theirs = _date(params.response.headers.get("Date", ""))
            if theirs is not None:
                self.seen("slack", theirs, context.asked, datetime.now(UTC), exact=SECOND)

        trace.on_request_start.append(begun)
        trace.on_request_end.append(ended)
        return trace


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
