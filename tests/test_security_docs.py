"""docs/security.md against the tests: every promise names tests that exist."""

from __future__ import annotations

import ast
import re

from app import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def promises() -> list[list[str]]:
    table = PAGE.split("## What is promised")[1].split("\n\n")[1].splitlines()
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table[2:]]


def written() -> set[str]:
    """Return the name of every test there is."""
    return {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    }


def test_every_promise_is_held_by_tests_that_exist() -> None:
    assert promises()
    for promise, how, held in promises():
        named = {*re.findall(r"`(test_\w+)`", held)}
        assert how, promise
        assert named, f"nothing holds: {promise}"
        assert named <= written(), f"{promise}: {named - written()}"
