"""A report as tables for people, as JSON and as CSV for machines; it works nothing out and prints nothing."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from bot.messages import say
from bot.messages.times import listing
from bot.offline.report import LOCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from bot.offline.report import Report

COLUMNS = ("kind", "mentor", "mentor_name", "mentee", "mentee_name", "score", "reasons", "help")
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for the beginning of one
NAMED = 5  # people of one line of what would help


def as_json(report: Report) -> str:
    """Everything there is, as one document."""
    return json.dumps(asdict(report), ensure_ascii=False, indent=2)


def as_csv(report: Report) -> str:
    """A row for each pair, then one for each person without a partner, in the column of their role."""
    written = io.StringIO()
    sheet = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    sheet.writeheader()
    for met in report.pairs:
        row = asdict(met) | {"kind": "pair", "reasons": "; ".join(met.reasons), "help": ""}
        sheet.writerow({name: safe(str(row[name])) for name in COLUMNS})
    for alone in report.unmatched:
        side = "mentee" if alone.role == "mentee" else "mentor"
        row = dict.fromkeys(COLUMNS, "") | {side: alone.id, f"{side}_name": alone.name}
        row |= {"kind": "unmatched", "reasons": "; ".join(alone.reasons), "help": "; ".join(alone.help)}
        sheet.writerow({name: safe(row[name]) for name in COLUMNS})
    return written.getvalue()


def safe(cell: str) -> str:
    """The text of a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def as_tables(report: Report) -> Iterator[RenderableType]:
    """The pairs, those without a partner, what limits the round, and one line of summary."""
    names = {
        person: name
        for met in report.pairs
        for person, name in ((met.mentor, met.mentor_name), (met.mentee, met.mentee_name))
    }
    names |= {alone.id: alone.name for alone in report.unmatched}
    if report.pairs:
        rows = [
            [
                named(met.mentor, met.mentor_name),
                named(met.mentee, met.mentee_name),
                f"{met.score:.0%}",
                " · ".join(met.reasons),
            ]
            for met in report.pairs
        ]
        yield _table(("offline-mentor", "offline-mentee", "offline-fit", "offline-why"), rows)
    if report.unmatched:
        rows = [
            [
                named(alone.id, alone.name),
                say(LOCALE, f"role-{alone.role}"),
                ", ".join(alone.reasons),
                ", ".join(alone.help),
            ]
            for alone in report.unmatched
        ]
        yield _table(("offline-alone", "offline-role", "offline-obstacles", "offline-help"), rows)
    for missing in report.limits:
        people = [names[person] for person in missing.people]
        more = [say(LOCALE, "offline-others", count=len(people) - NAMED)] if len(people) > NAMED else []
        yield Text(say(LOCALE, "offline-limit", what=missing.what, people=listing([*people[:NAMED], *more], LOCALE)))
    if report.strangers:
        yield Text(say(LOCALE, "offline-strangers", count=len(report.strangers), managers=", ".join(report.strangers)))
    yield Text(summary(report), style="bold")


def summary(report: Report) -> str:
    """The whole matching in one line."""
    matched = {person for met in report.pairs for person in (met.mentor, met.mentee)}
    proof = "offline-proof-none" if report.gap is None else "offline-proof-gap" if report.gap else "offline-proof"
    return say(
        LOCALE,
        "offline-summary",
        pairs=len(report.pairs),
        matched=str(len(matched)),
        people=str(len(matched) + len(report.unmatched)),
        total=f"{report.total:.2f}",
        proof=say(LOCALE, proof, gap=f"{report.gap or 0:.4f}"),
        limit=report.limits[0].what if report.limits else say(LOCALE, "offline-nothing"),
        seed=str(report.asked["seed"]),
        week=str(report.asked["on"]),
    )


def named(person: str, name: str) -> str:
    """A name with the id behind it, unless the id is the name."""
    return name if name == person else f"{name} ({person})"


def _table(titles: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    table = Table(*(say(LOCALE, title) for title in titles))
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))  # as Text, so that no name is taken for markup
    return table
