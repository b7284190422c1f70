"""A report as tables for people, as JSON and as CSV for machines; it works nothing out and prints nothing."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from bot.messages import say
from bot.messages.text import visible
from bot.messages.times import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from bot.offline.report import Alone, Met, Report

COLUMNS = ("kind", "mentor", "mentor_name", "mentee", "mentee_name", "score", "reasons", "help")
FORMULA = "=+-@\t\r\n"  # what a spreadsheet takes for the beginning of one
NAMED = 5  # people of one line of what would help


def as_json(report: Report) -> str:
    """Everything there is, as one document."""
    return json.dumps(asdict(report), ensure_ascii=False, indent=2)


def as_csv(report: Report) -> str:
    """A row for each pair, then one for each person without a partner, in the column of their role."""
    written = io.StringIO()
    sheet = csv.DictWriter(written, COLUMNS, lineterminator="\n", quoting=csv.QUOTE_ALL)
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
    """The text of a cell that no spreadsheet takes for a formula, also after blanks and in letters of full width."""
    begins = unicodedata.normalize("NFKC", "".join(filter(visible, cell)).lstrip())[:1]
    return f"'{cell}" if cell[:1] in {*FORMULA} or begins in {*FORMULA} else cell


def as_tables(report: Report) -> Iterator[RenderableType]:
    """The pairs, those without a partner, what would match more of them, and one line of summary."""
    locale = report.locale
    if report.pairs:
        titles = ("offline-mentor", "offline-mentee", "offline-fit", "offline-why")
        yield _table(locale, titles, map(_of_pair, report.pairs))
    sent = [
        [
            due.at[:16].replace("T", " "),
            due.what,
            named(met.mentor, met.mentor_name),
            named(met.mentee, met.mentee_name),
        ]
        for met in report.pairs
        for due in met.messages
    ]
    if sent:
        yield _table(locale, ("offline-when", "offline-message", "offline-mentor", "offline-mentee"), sorted(sent))
    if report.unmatched:
        titles = ("offline-alone", "offline-role", "offline-obstacles", "offline-help")
        yield _table(locale, titles, (_of_alone(alone, locale) for alone in report.unmatched))
    for need in report.needs:
        yield Text(say(locale, "offline-need-of", what=need.what, people=_some(need.people.values(), locale)))
    if report.seats:
        seats = [f"{name} ({seat.what})" for seat in report.seats for name in seat.people.values()]
        yield Text(say(locale, "offline-seats", people=_some(seats, locale)))
    if report.strangers:
        managers = _some(report.strangers, locale)
        yield Text(say(locale, "offline-strangers", count=len(report.strangers), managers=managers))
    yield Text(summary(report), style="bold")


def summary(report: Report) -> str:
    """The whole matching in one line."""
    locale = report.locale
    matched = {person for met in report.pairs for person in (met.mentor, met.mentee)}
    proof = "offline-proof-none" if report.gap is None else "offline-proof-gap" if report.gap else "offline-proof"
    return say(
        locale,
        "offline-summary",
        pairs=len(report.pairs),
        matched=len(matched),
        people=len(matched) + len(report.unmatched),
        total=f"{report.total:.2f}",
        proof=say(locale, proof, gap=f"{report.gap or 0:.4f}"),
        limits=_limits(report),
        seed=str(report.asked["seed"]),
        week=str(report.asked["on"]),
    )


def _limits(report: Report) -> str:
    if not report.limits:
        return say(report.locale, "offline-no-rule" if report.unmatched else "offline-nothing")
    return "; ".join(say(report.locale, "limit", rules=limit.what, count=limit.more) for limit in report.limits)


def _of_pair(met: Met) -> list[str]:
    reasons = " · ".join(met.reasons)
    return [named(met.mentor, met.mentor_name), named(met.mentee, met.mentee_name), f"{met.score:.0%}", reasons]


def _of_alone(alone: Alone, locale: str) -> list[str]:
    role = say(locale, f"role-{alone.role}")
    return [named(alone.id, alone.name), role, ", ".join(alone.reasons), ", ".join(alone.help)]


def _some(names: Iterable[str], locale: str) -> str:
    """The first of some names, and how many others there are."""
    every = [*names]
    others = [say(locale, "offline-others", count=len(every) - NAMED)] if len(every) > NAMED else []
    return listing([*every[:NAMED], *others], locale)


def named(person: str, name: str) -> str:
    """A name with the id behind it, unless the id is the name."""
    return name if name == person else f"{name} ({person})"


def _table(locale: str, titles: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    table = Table(*(say(locale, title) for title in titles))
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))  # as Text, so that no name is taken for markup
    return table
