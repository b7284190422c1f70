"""What comes from elsewhere is pinned and checked, and nothing that people send makes the bot think for long."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from app import ROOT

LOCKS = ["constraints.txt", "constraints-run.txt"]
ENDLESS = _parser.MAXREPEAT
PARTED = "[a-z0-9]+(-[a-z0-9]+)*"  # by a hyphen that stands in no part, so that there is one way to read it
REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def requirements(name: str) -> list[str]:
    """Return the entries of a lock file, each with its continued lines."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith(("#", "--"))]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_its_digest(name: str) -> None:
    found = requirements(name)
    assert len(found) > 20
    for entry in found:
        assert re.match(r"[\w.\[\],-]+==[\w.+!]+(\s*;[^#]+?)?\s+--hash=sha256:[0-9a-f]{64}", entry), entry[:80]


def test_what_installs_them_insists_on_the_digests() -> None:
    for name in ("Makefile", "Dockerfile"):
        text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
        installs = [line for line in text.splitlines() if re.search(r"\bpip\b.* install\b", line)]
        assert installs
        assert all("--require-hashes" in line for line in installs), name


def patterns() -> Iterator[tuple[str, str]]:
    """Yield every pattern that the bot itself compiles, with its place."""
    for path in [*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/*.py"), ROOT / "app.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
                try:
                    pattern = ast.literal_eval(node.args[0])
                except ValueError:
                    continue  # put together of what is known, such as our own secrets
                yield f"{path.relative_to(ROOT)}:{node.lineno}", pattern


def loops(parsed: Any, *, inside: bool = False) -> Iterator[str]:
    """Yield each endless repetition that stands inside another one: only those make a text take for ever."""
    for operation, argument in parsed:
        within = inside
        if str(operation) in REPEATS and argument[1] == ENDLESS:
            if inside:
                yield str(operation)
            within = True
        for part in argument if isinstance(argument, list | tuple) else [argument]:
            for one in part if isinstance(part, list) else [part]:
                if isinstance(one, _parser.SubPattern):
                    yield from loops(one, inside=within)


def test_no_pattern_of_ours_takes_for_ever_over_any_text() -> None:
    found = dict(patterns())
    assert len(found) > 5
    assert {pattern for pattern in found.values() if [*loops(_parser.parse(pattern))]} == {PARTED}
    assert [*loops(_parser.parse(r"(a+)+b"))]
    assert [*loops(_parser.parse(r"(x|(?:y*z)*)*"))]
