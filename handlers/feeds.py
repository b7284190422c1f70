"""What calendars are served: the sessions of whoever's word stands in the address, and to all others nothing."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from bot import calendar
from bot.messages import calendar as words
from bot.messages.phrases import say
from bot.program import feeds
from bot.store import Store, Unreachable

# Of 256 bits: nobody finds one by trying. What does not look like one is not looked for.
WORD = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
# Whoever stands between must not keep it; a calendar need not ask again for five minutes.
HEADERS = {"Cache-Control": "private, max-age=300", "X-Content-Type-Options": "nosniff", "X-Robots-Tag": "noindex"}


def digest(word: str) -> str:
    """Return what is kept of an address's word."""
    return hashlib.sha256(word.encode()).hexdigest()


@dataclasses.dataclass(frozen=True)
class Feeds:
    """What calendars are served, at the port that Slack calls and at the operators'."""

    store: Store
    now: Callable[[], datetime]

    def routes(self) -> list[web.RouteDef]:
        """Return where the calendars are."""
        return [web.get("/calendar/{word}.ics", self.serve)]

    async def serve(self, request: web.Request) -> web.Response:
        """Answer with a person's sessions, or with 404 for every address that leads nowhere, whatever the reason."""
        word = request.match_info["word"]
        try:
            found = await self.store.run(feeds.followed, digest(word)) if WORD.fullmatch(word) else None
        except Unreachable:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "60"}) from None
        if found is None:
            raise web.HTTPNotFound
        entries = [
            words.calendar_entry(found.locale, session=one.session, mentor=one.mentor, mentee=one.mentee)
            for one in found.dates
        ]
        document = calendar.document(entries, stamp=self.now(), feed=say(found.locale, "calendar-title-feed"))
        return web.Response(body=document, content_type="text/calendar", charset="utf-8", headers=HEADERS)
