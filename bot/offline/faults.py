"""What is wrong with a file of people, and how it is said; it finds no fault itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.messages import say
from bot.messages.text import clean, clip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SHOWN = 60  # characters of what stands in a cell
HEADER = 0  # the row of a fault that no row has


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: a message id and its values, with the row and the column where there is one.

    Rows are counted as a spreadsheet does: the header is row 1, and a cell of several lines is still one row.
    """

    message: str
    row: int = HEADER
    column: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    def said(self, locale: str, file: str) -> str:
        """The fault on one line, which begins with the file's name."""
        where = [say(locale, "fault-row", row=str(self.row))] if self.row else []
        where += [say(locale, "fault-column", column=self.column)] if self.column else []
        return ": ".join(filter(None, [file, ", ".join(where), say(locale, self.message, **self.values)]))


class FileRefused(Exception):  # noqa: N818 - as a form is refused
    """A file that cannot be matched as it is: all of its faults, as one meets them reading it."""

    def __init__(self, faults: Iterable[Fault], columns: Sequence[str] = ()) -> None:
        place = {name: place for place, name in enumerate(("", *columns))}
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.row, place.get(fault.column, len(place)))))
        super().__init__(", ".join(fault.message for fault in self.faults))


class Wrong(ValueError):  # noqa: N818 - the same
    """What stands in one cell and cannot be taken: a message id and its values."""

    def __init__(self, message: str, given: Any = "", **values: str) -> None:
        super().__init__(message)
        self.message, self.values = message, {"given": shown(given), **values}

    def at(self, row: int, column: str) -> Fault:
        """The same as a fault of the file."""
        return Fault(self.message, row, column, self.values)


def shown(text: Any) -> str:
    """What somebody wrote, on one line and with nothing in it that would move a cursor."""
    return clip(clean(str(text)), SHOWN)
