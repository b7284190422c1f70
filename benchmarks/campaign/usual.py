"""The usual design, for contrast: the SDK repeats what failed, and a lease that ends lets another process send again.

It claims with one statement, marks what it has sent, and never loses anything. It is not how Flipside sends.
"""

from __future__ import annotations

import asyncio
import time

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler, AsyncServerErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Engine, create_engine, text

from benchmarks.campaign import worker

TABLE = """CREATE TABLE usual_message (id INTEGER PRIMARY KEY, mentor TEXT, mentee TEXT, due DOUBLE PRECISION,
  state TEXT, lease_until DOUBLE PRECISION, ts TEXT)"""
CLAIM = """UPDATE usual_message SET state = 'leased', lease_until = :until WHERE id = (
  SELECT id FROM usual_message WHERE state <> 'sent' AND lease_until < :now AND due <= :now ORDER BY due, id LIMIT 1)
  AND lease_until < :now RETURNING id, mentor, mentee"""
SENT = "UPDATE usual_message SET state = 'sent', ts = :ts WHERE id = :id"


def owe(engine: Engine, pairs: list[tuple[str, str]], messages: int, over: float) -> None:
    """Owe so many messages to these pairs, evenly over so many seconds."""
    rows = [
        {"id": number, "mentor": pair[0], "mentee": pair[1], "due": time.time() + over * number / messages}
        for number, pair in ((number, pairs[number % len(pairs)]) for number in range(messages))
    ]
    with engine.begin() as connection:
        connection.exec_driver_sql(TABLE)
        connection.execute(
            text("INSERT INTO usual_message VALUES (:id, :mentor, :mentee, :due, 'planned', 0, NULL)"), rows
        )


def left(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM usual_message WHERE state <> 'sent'")).scalar_one())


def run(part: worker.Part) -> None:
    """Send what is due, until killed."""
    worker.write_to(part.log)
    asyncio.run(_send(part))


async def _send(part: worker.Part) -> None:
    engine = create_engine(part.database_url)
    lease = part.pace.lease.total_seconds()
    async with aiohttp.ClientSession() as http:
        client = AsyncWebClient(
            "xoxb-sandbox", part.api_url, timeout=int(part.pace.timeout.total_seconds()), session=http
        )
        client.retry_handlers += [AsyncServerErrorRetryHandler(), AsyncRateLimitErrorRetryHandler()]
        while True:
            now = time.time()
            with engine.begin() as connection:
                row = connection.execute(text(CLAIM), {"now": now, "until": now + lease}).first()
            if row is None:
                await asyncio.sleep(part.pace.tick.total_seconds())
                continue
            try:
                ts = await _post(client, row.id, [row.mentor, row.mentee])
            except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError, ValueError, AttributeError):
                continue  # the lease ends, and it is sent again
            with engine.begin() as connection:
                connection.execute(text(SENT), {"ts": ts, "id": row.id})


async def _post(client: AsyncWebClient, number: int, people: list[str]) -> str:
    opened = await client.conversations_open(users=people)
    metadata = {"event_type": "usual", "event_payload": {"key": f"usual {number}"}}
    answer = await client.chat_postMessage(channel=opened["channel"]["id"], text=f"Message {number}", metadata=metadata)
    return str(answer["ts"])
