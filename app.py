"""The composition root and the command line: puts the parts together, and holds the only clock."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import Annotated, Any

import structlog
import typer
import yaml
from pydantic import SecretStr
from rich.console import Console
from rich.table import Table
from rich.text import Text

import handlers
from bot import access, library, migrations, operating
from bot.delivery import (
    BRISK,
    Brake,
    Budget,
    Courier,
    Looking,
    Marking,
    Pace,
    Reached,
    Skew,
    Tick,
    awake,
    chores,
    ticking,
    unwatched,
)
from bot.delivery.marking import read as read_mark
from bot.program import workspaces
from bot.program.shelves import Shelves
from bot.settings import Settings, WrongSettings, is_loopback
from bot.store import Store
from handlers import connection
from handlers.doctor import examine
from handlers.feeds import Feeds
from handlers.health import Health, answering
from handlers.installing import Door

ROOT = Path(__file__).resolve().parent
SANDBOX_PORT = 8484

log = structlog.get_logger()
cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Reverse mentoring")
console = Console(highlight=False)


def wall() -> datetime:
    """Return the machine's time."""
    return datetime.now(UTC)


@cli.command()
def run() -> None:
    """Start the bot; with no tokens in the settings, start it in the sandbox."""
    settings = operating.settings()
    if not settings.has_tokens:
        console.print("No Slack tokens are set, so this starts the sandbox: a Slack of your own, on this machine.")
        _start(_in_sandbox(settings, SANDBOX_PORT))
    elif missing := settings.missing():
        operating.give_up(f"{missing[0]}: needed in {settings.slack_mode} mode, and not set")
    else:
        _start(_on_slack(settings))


@cli.command()
def sandbox(port: Annotated[int, typer.Option(help="Where the page opens.", min=0, max=65535)] = SANDBOX_PORT) -> None:
    """Start the bot in the sandbox, whatever tokens are set."""
    _start(_in_sandbox(operating.settings(), port))


@cli.command()
def doctor() -> None:
    """Look at settings, database, tokens, scopes and clock, and say what to do."""
    settings = operating.settings()
    path = settings.mark_path()
    mark = read_mark(path) if path is not None else None
    findings = asyncio.run(examine(settings, _manifest(), mark, wall()))
    table = Table("", "What", "Seen", "What to do")
    for one in findings:
        table.add_row("[green]✓[/]" if one.well else "[red]✗[/]", one.what, Text(one.seen), Text(one.advice))
    console.print(table)
    raise typer.Exit(0 if all(one.well for one in findings) else 1)


for command in operating.commands(wall):
    cli.command()(command)
cli.command()(operating.prompts_command(ROOT / "prompts", wall))
if sys.argv[1:] != ["run"]:  # what stays needs none of it in memory
    from bot import offline

    cli.command()(offline.match_command(ROOT / "prompts", wall, offline.of_machine(os.environ)))


def _start(service: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.run(_until_stopped(service))
    except WrongSettings as error:
        operating.give_up(str(error))


@cache
def _books() -> library.Library:
    """Return our library, which a process reads once."""
    return library.load(ROOT / "prompts")


def _manifest() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8")))


async def _on_slack(settings: Settings) -> None:
    store = operating.open_store(settings)
    began = await store.run(workspaces.faster_time_began, wall()) if settings.clock_speed != 1 else wall()

    def now() -> datetime:
        return began + (wall() - began) * settings.clock_speed

    async with serve(settings, store, now=now, pace=BRISK if is_loopback(settings.slack_api_url) else Pace()):
        await _for_good()


async def _in_sandbox(settings: Settings, port: int) -> None:
    """Start a sandbox and the bot in it; both forget everything when they stop."""
    from sandbox.people import COORDINATOR  # noqa: PLC0415 - the same
    from sandbox.server import Options, Sandbox  # noqa: PLC0415 - a bot on Slack has no need of it

    options = Options(manifest=_manifest(), port=_free(port), speed=settings.clock_speed)
    world = await Sandbox.start(options)
    try:
        with tempfile.TemporaryDirectory(prefix="flipside-") as folder:
            inside = settings.model_copy(
                update={
                    "slack_bot_token": SecretStr(options.bot_token),
                    "slack_app_token": SecretStr(options.app_token),
                    "slack_mode": "socket",
                    "slack_api_url": world.api_url,
                    "database_url": f"sqlite:///{folder}/flipside.db",
                    "coordinators": (COORDINATOR,),
                    "public_url": None,
                    "ops_host": "127.0.0.1",
                    "ops_port": settings.ops_port or _any_port(),  # calendars follow sessions there
                }
            )
            async with serve(inside, operating.open_store(inside), now=world.clock.now, pace=BRISK) as wake:
                with world.clock.observed(wake):
                    console.print(f"\nThe sandbox is open at [bold]{world.url}[/]\nStop it with Ctrl+C.\n")
                    await _for_good()
    finally:
        await world.stop()


def _free(port: int) -> int:
    """Return the port, or 0, which means any, when somebody else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port


def _any_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _until_stopped(service: Coroutine[Any, Any, None]) -> None:
    """Run the service until SIGINT or SIGTERM, which may come at any moment, and let it end in order."""
    running = asyncio.create_task(service)

    def stop() -> None:
        if not running.cancelling():  # a second signal must not disturb the end
            log.info("stopping", action="stopping")
            running.cancel()

    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop)
    with suppress(asyncio.CancelledError):
        await running


async def _for_good() -> None:
    operating.settle()
    log.info("running", action="started")
    await asyncio.Event().wait()


@asynccontextmanager
async def serve(
    settings: Settings, store: Store, *, now: Callable[[], datetime], pace: Pace, reached: Reached = unwatched
) -> AsyncIterator[Callable[[], None]]:
    """Run the bot for as long as the block lasts, then stop it gracefully and close the store.

    The block is given `wake`: it makes the bot look at once at what is due. `reached` is for tests
    (bot/delivery/points.py).
    """
    async with AsyncExitStack() as stack:
        stack.callback(store.close)
        shelves = Shelves(_books())
        brake = Brake()
        skew = Skew(brake)
        health = Health(store, migrations.newest(), now, wall)
        calendars = Feeds(store, now).routes()
        await stack.enter_async_context(answering(settings, health, calendars))
        scopes = tuple(_manifest()["oauth_config"]["scopes"]["bot"])
        way_in = access.opened(settings, store, scopes, pace, now=now, wall=wall, traces=(skew.trace(), awake.trace()))
        entrance, plain = await stack.enter_async_context(way_in)
        budget = Budget(store, pace.haste)
        courier = Courier(entrance.client, budget, pace.timeout)
        owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4()}"
        tick = Tick(store, courier, shelves, now=now, owner=owner, pace=pace, brake=brake, reached=reached)
        looking = Looking(store, courier, now=now, pace=pace, reached=reached)
        marking = Marking(store, settings.mark_path(), brake)
        besides = chores(
            store, courier, shelves, looking=looking, marking=marking, skew=skew, brake=brake, now=now, pace=pace
        )
        timer = await stack.enter_async_context(ticking(tick, marking, besides, pace))
        health.held = lambda: (*brake.reasons, *(() if timer.is_fresh() else ("look",)))
        app = connection.bolt(settings, plain)
        house = handlers.House(store, shelves, entrance, now, wall, timer.wake, settings.calendars_at)
        handlers.register(app, house)
        url = await access.accepted("SLACK_APP_TOKEN", partial(connection.opened, settings, plain), pace)
        pages = Door(store, entrance, wall).routes() if isinstance(entrance, access.Installed) else []
        routes = [*health.routes(), *calendars, *pages]
        health.connected = await stack.enter_async_context(connection.connected(settings, app, url, routes=routes))
        yield timer.wake


if __name__ == "__main__":
    cli()
