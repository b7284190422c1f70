"""The command `match`: its options, and the order of reading, matching and showing; it reads no clock of its own."""

from __future__ import annotations

import io
import sys
import threading
import zoneinfo
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot import library
from bot.messages import say
from bot.offline.asking import Asked, WrongInput, answer
from bot.offline.output import as_csv, as_json, as_tables
from bot.offline.report import Report

WRONG_INPUT = 2
PATIENCE = 1.0  # seconds until there is something to look at
PIPED = 160  # characters of a line where no terminal sets a width
DAY = "%Y-%m-%d"

File = Annotated[
    Path,
    typer.Argument(
        metavar="people.csv", help="The people: a CSV file, described in docs/matching-file.md.", show_default=False
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write a JSON document.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Write CSV, a row for each pair and each person without a partner.")]
Messages = Annotated[
    bool, typer.Option("--messages", help="Also every message that publishing would send, with its time in UTC.")
]
Seed = Annotated[int, typer.Option(help="Decides between choices that are equally good.")]
Lock = Annotated[
    list[str] | None, typer.Option(metavar="A:B", help="Mentor A meets mentee B, whoever else meets. Repeatable.")
]
Forbid = Annotated[
    list[str] | None, typer.Option(metavar="A:B", help="These two do not meet, in either role. Repeatable.")
]
Weigh = Annotated[str, typer.Option(metavar="topics=3,...", help="What preferences count for, relative to each other.")]
Floor = Annotated[float, typer.Option(min=0, max=1, help="The least score of a pair, where there is a choice.")]
Gap = Annotated[int, typer.Option(min=0, max=4, help="How many levels the mentee is above the mentor, at least.")]
Minutes = Annotated[int, typer.Option(min=15, max=480, help="How long a session is.")]
Day = Annotated[
    datetime | None,
    typer.Option(formats=[DAY], metavar="DATE", help="A day of the first week whose hours count; today, unless told."),
]
Weeks = Annotated[int, typer.Option(min=0, max=260, help="For how many weeks hours must fit, whatever the clocks do.")]


def match_command(prompts: Path, now: Callable[[], datetime], locale: str) -> Callable[..., None]:
    """The command, which finds the topics in the folder `prompts`, asks `now` the week, and answers in `locale`."""

    def match(
        people: File, *, json: AsJson = False, csv: AsCsv = False,
        seed: Seed = Asked.seed, lock: Lock = None, forbid: Forbid = None, weights: Weigh = Asked.weights,
        floor: Floor = Asked.floor, level_gap: Gap = Asked.level_gap, minutes: Minutes = Asked.minutes,
        on: Day = None, weeks: Weeks = Asked.weeks, messages: Messages = False,
    ) -> None:  # fmt: skip
        """Match the people of a file, with no Slack and no database: pairs, reasons, and who is left.

        The first row names the columns, in any order. Semicolons separate several things in one cell.

        Needed: id, role, level, offers (of mentors), wants (of mentees).

        About them: name, department, manager, off_limits, languages, style.

        When they work: zone, days, starts, ends.

        This round: capacity, capacity_mentor, capacity_mentee, blocked, paired, waited, ready.
        """
        if json and csv:
            _give_up([say(locale, "fault-json-csv")])
        zoneinfo.reset_tzpath(())  # the zone rules of the tzdata package, the same on every machine
        day = (on or now()).date()
        asked = Asked(day, weeks, seed, minutes, level_gap, floor, weights, lock or (), forbid or (), messages, locale)
        try:
            with _patience(locale):
                found = answer(_read(people), str(people), asked, library.load(prompts))
        except WrongInput as wrong:
            _give_up(wrong.lines)
        _show(found, json=json, csv=csv)

    return match


def _show(found: Report, *, json: bool, csv: bool) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as the file that was read, whatever the machine prefers
    if json or csv:
        typer.echo(as_json(found) if json else as_csv(found), nl=json)
        return
    console = Console(highlight=False)
    console.width = console.width if console.is_terminal else PIPED
    console.print(*as_tables(found), sep="\n")


def _give_up(lines: Iterable[str]) -> NoReturn:
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(WRONG_INPUT)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise WrongInput([f"{file}: {error.strerror}"]) from None


@contextmanager
def _patience(locale: str) -> Iterator[None]:
    """A bar on the terminal, if it takes long."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    bar = Progress(*columns, console=console, transient=True)
    bar.add_task(say(locale, "offline-matching"), total=None)
    later = threading.Timer(PATIENCE, bar.start)
    if console.is_terminal:
        later.start()
    try:
        yield
    finally:
        if console.is_terminal:
            later.cancel()
            later.join()
            bar.stop()
