"""A file of rows and columns: from bytes to named cells, or to what is wrong with the file; it knows no people."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.offline.faults import Fault, FileRefused, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    Records = Iterator[tuple[int, list[str]]]

SEPARATORS = ",;\t"


@dataclass(frozen=True)
class Sheet:
    """The rows of a file by their number, each with its cells by column, and the faults found on the way."""

    columns: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    faults: tuple[Fault, ...]


def read_sheet(content: bytes, known: Collection[str], needed: Collection[str]) -> Sheet:
    """The cells of a CSV file whose columns have `known` names, `needed` ones among them, in any order.

    UTF-8 with or without a byte order mark; comma, semicolon or tab; cells in quotes may hold those and new lines.
    FileRefused where nothing can be read at all: not UTF-8, or empty.
    """
    text = _text(content)
    faults: list[Fault] = []
    records = _records(text, _separator(text, known), faults)
    number, names = next(records, (1, []))
    if not names and not faults:
        raise FileRefused([Fault("fault-empty", values={"columns": ", ".join(needed)})])
    columns = [heading(name) for name in names]
    faults += _of_header(number, columns, known, needed)
    rows = {}
    for row, cells in records:
        if any(cells[len(columns) :]) or any(cells[place] for place in _nameless(columns, cells)):
            faults.append(Fault("fault-cells", row, values={"cells": str(len(cells)), "columns": str(len(columns))}))
        rows[row] = {name: cell for name, cell in zip(columns, cells, strict=False) if name}
    return Sheet(tuple(filter(None, columns)), rows, tuple(faults))


def heading(name: str) -> str:
    """The name of a column however it is written: "Off-limits " is off_limits."""
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        raise FileRefused([Fault("fault-encoding", row)]) from None


def _records(text: str, separator: str, faults: list[Fault]) -> Records:
    """The rows that hold anything, numbered; reading ends at a row in which quotes do not fit."""
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=separator, strict=True, skipinitialspace=True)
    row = 0
    try:
        for row, cells in enumerate(reader, 1):
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                yield row, stripped
    except csv.Error as error:
        faults.append(Fault("fault-quotes", row + 1, values={"why": shown(error)}))


def _separator(text: str, known: Collection[str]) -> str:
    """The separator by which the first row has most names that are known."""

    def names(separator: str) -> int:
        _, cells = next(_records(text, separator, []), (1, []))
        return len({heading(cell) for cell in cells}.intersection(known))

    return max(SEPARATORS, key=names)


def _of_header(row: int, columns: list[str], known: Collection[str], needed: Collection[str]) -> Iterator[Fault]:
    every = ", ".join(known)
    for name, count in Counter(filter(None, columns)).items():
        if name not in known:
            yield Fault("fault-column-unknown", row, shown(name), {"columns": every})
        elif count > 1:
            yield Fault("fault-column-twice", row, name)
    for name in needed:
        if name not in columns:
            yield Fault("fault-column-missing", row, name)


def _nameless(columns: list[str], cells: list[str]) -> list[int]:
    return [place for place, name in enumerate(columns[: len(cells)]) if not name]
