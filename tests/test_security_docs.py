"""docs/security.md against the tests: every promise names tests that exist."""

from __future__ import annotations

import re

from app import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def promises() -> list[list[str]]:
    table = PAGE.split("## What is promised")[1].split("\n\n")[1].splitlines()
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table[2:]]


def written() -> set[str]:
    """Return the name of every test there is."""
    files = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {name for text in files for name in re.findall(r"^(?:async )?def (test_\w+)", text, re.MULTILINE)}


def test_every_promise_is_held_by_tests_that_exist() -> None:
    assert promises()
    for promise, how, held in promises():
        named = {*re.findall(r"`(test_\w+)`", held)}
        assert how, promise
        assert named, f"nothing holds: {promise}"
        assert named <= written(), f"{promise}: {named - written()}"
