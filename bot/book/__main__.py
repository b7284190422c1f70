"""Writes docs/library.html, and the tables of docs/library.md, anew from the prompts: `python -m bot.book`."""

from __future__ import annotations

from pathlib import Path

from bot.book import inserted, page
from bot.library import load

ROOT = Path(__file__).parents[2]


def write(docs: Path) -> None:
    """Write both files into a folder that has a library.md; LibraryError names the faults of the prompts."""
    library = load(ROOT / "prompts")
    (docs / "library.html").write_text(page(library), encoding="utf-8")
    told = docs / "library.md"
    told.write_text(inserted(told.read_text(encoding="utf-8"), library), encoding="utf-8")


if __name__ == "__main__":
    write(ROOT / "docs")
