"""A TCP proxy that disturbs what passes: resets, silence, waits, and lost answers to COMMIT; it decides nothing."""

from __future__ import annotations

import asyncio
import contextlib
import enum
import random
import socket
import struct
import threading
from collections.abc import Iterator

COMMITTED = 0.02  # seconds in which the server does it
COMMIT = b"COMMIT\x00"


class Fault(enum.StrEnum):
    """What the proxy does with what passes it."""

    NONE = "none"
    RESET = "reset"  # every connection is reset, and every new one
    BLACK_HOLE = "black_hole"  # everything is taken, nothing passes
    SLOW = "slow"  # each piece waits
    LOST_COMMIT = "lost_commit"  # a COMMIT passes; then its connection is reset before the answer
    SILENT_COMMIT = "silent_commit"  # the same, and instead of a reset there is silence


class Proxy:
    """Passes connections on to a port of this machine; `fault` may be changed at any time, from any thread.

    Of the COMMITs, `chance` of them meet their fault, the same ones with the same seed and order.
    """

    def __init__(self, to_port: int, *, delay: float = 2.0, chance: float = 1.0, seed: int = 0) -> None:
        self.fault = Fault.NONE
        self.chance = chance
        self._dice = random.Random(seed)
        self.lost = 0  # COMMITs whose answer was lost
        self.commits = 0
        self.port = 0
        self._to_port = to_port
        self._delay = delay
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="proxy")
        self._thread.start()
        assert self._ready.wait(10)

    def reset_all(self) -> None:
        """Reset every connection that stands now."""
        self._loop.call_soon_threadsafe(self._reset_now)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._reset_now()
        self._loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(self._loop), return_exceptions=True))
        self._loop.close()

    def _reset_now(self) -> None:
        for writer in list(self._open):
            _reset(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._to_port)
        except OSError:
            _reset(writer)
            return
        self._open |= {writer, back}
        silent = asyncio.Event()
        with contextlib.suppress(OSError):
            await asyncio.gather(self._pass(reader, back, writer, silent), self._pass(there, writer, None, silent))
        self._open -= {writer, back}
        writer.close()
        back.close()

    async def _pass(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        client: asyncio.StreamWriter | None,
        silent: asyncio.Event,
    ) -> None:
        """Pass one direction on; `client` is given for the one that carries what the client asks."""
        while data := await source.read(65536):
            if self.fault == Fault.SLOW:
                await asyncio.sleep(self._delay)
            if self.fault == Fault.RESET:
                self._reset_now()
                return
            if self.fault == Fault.BLACK_HOLE or silent.is_set():
                continue
            if client is not None and COMMIT in data:
                self.commits += 1
                if self.fault in {Fault.LOST_COMMIT, Fault.SILENT_COMMIT} and self._dice.random() < self.chance:
                    await self._lose(data, target, client, silent)
                    continue
            target.write(data)
            await target.drain()
        target.close()

    async def _lose(
        self, data: bytes, target: asyncio.StreamWriter, client: asyncio.StreamWriter, silent: asyncio.Event
    ) -> None:
        """Let a COMMIT pass, and its answer not."""
        self.lost += 1
        mute = self.fault == Fault.SILENT_COMMIT
        silent.set()
        target.write(data)
        await target.drain()
        if not mute:
            await asyncio.sleep(COMMITTED)
            _reset(client)


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close a connection as one closes that breaks: at once, and with a reset."""
    sock = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@contextlib.contextmanager
def proxied(port: int, *, delay: float = 2.0, chance: float = 1.0, seed: int = 0) -> Iterator[Proxy]:
    proxy = Proxy(port, delay=delay, chance=chance, seed=seed)
    try:
        yield proxy
    finally:
        proxy.close()
