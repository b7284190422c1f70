"""The import table and the colours of docs/architecture.md, as data, held against the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PURE = {"models", "errors"}

# module: what it may import from the project; a package stands for all it holds.
TABLE: dict[str, set[str]] = {
    "bot.models": set(),
    "bot.errors": set(),
    "bot.settings": set(),
    "bot.logs": set(),
    "bot.figures": set(),
    "bot.allowance": set(),
    "bot.matching": {"bot.models", "bot.scheduling"},
    "bot.zones": set(),
    "bot.due": {"bot.models"},
    "bot.scheduling": {"bot.models", "bot.zones"},
    "bot.library": {"bot.models"},
    "bot.certificate": set(),
    "bot.calendar": set(),
    "bot.messages": {"bot.models", "bot.errors", "bot.library", "bot.allowance", "bot.calendar"},
    "bot.store": {"bot.models", "bot.allowance", "bot.figures"},
    "bot.migrations": {"bot.models", "bot.store", "bot.settings"},
    "bot.doctor": {"bot.models", "bot.settings", "bot.store", "bot.migrations", "bot.program", "bot.access"},
    "bot.program": {
        "bot.models",
        "bot.errors",
        "bot.matching",
        "bot.zones",
        "bot.due",
        "bot.scheduling",
        "bot.library",
        "bot.store",
    },
    "bot.delivery": {
        "bot.certificate",
        "bot.program",
        "bot.messages",
        "bot.library",
        "bot.store",
        "bot.models",
        "bot.errors",
        "bot.figures",
        "bot.allowance",
        "bot.calendar",
    },
    "bot.access": {"bot.models", "bot.errors", "bot.settings", "bot.store", "bot.program", "bot.delivery"},
    "handlers": {
        *("bot.models", "bot.errors", "bot.settings", "bot.access", "bot.doctor", "bot.figures"),
        *("bot.matching", "bot.scheduling", "bot.library", "bot.messages", "bot.store", "bot.program"),
        "bot.calendar",
    },
    "bot.offline": {
        *("bot.zones", "bot.due", "bot.scheduling", "bot.models", "bot.matching", "bot.library", "bot.messages"),
    },
    "bot.book": {"bot.library", "bot.messages"},
    "bot.operating": {
        "bot.models",
        "bot.settings",
        "bot.logs",
        "bot.store",
        "bot.migrations",
        "bot.program",
        "bot.access",
        "bot.library",
        "bot.errors",
    },
    "sandbox": set(),
    "app": {"bot", "handlers", "sandbox"},
}
OUTSIDE_NEVER = {
    "bot.matching": {"sqlalchemy", "slack_sdk", "slack_bolt", "structlog", "logging", "time"},
    "bot.scheduling": {"sqlalchemy", "slack_sdk", "slack_bolt", "structlog", "logging", "time"},
    "bot.library": {"sqlalchemy", "slack_sdk", "slack_bolt", "time"},
    "bot.calendar": {"sqlalchemy", "slack_sdk", "slack_bolt", "structlog", "logging", "time"},
    "bot.messages": {"sqlalchemy", "slack_sdk", "slack_bolt", "time"},
    "bot.program": {"sqlmodel", "sqlalchemy", "slack_sdk", "slack_bolt", "time"},
    "bot.store": {"slack_sdk", "slack_bolt"},
    "bot.delivery": {"slack_bolt"},
    "bot.access": {"slack_bolt", "sqlmodel", "time"},
    "bot.offline": {"sqlmodel", "sqlalchemy", "slack_sdk", "slack_bolt", "structlog", "logging", "time"},
    "handlers": {"sqlmodel", "sqlalchemy"},
}
MAY_WAIT = ("handlers", "bot/access", "bot/delivery", "sandbox", "app.py", "bot/store/__init__.py")
# Where the machine's clock may be read: app, what waits for machines, and the sandbox, which has a clock of its own.
MAY_READ_THE_CLOCK = (
    *("app.py", "bot/delivery", "bot/store/outages.py", "handlers/people.py", "sandbox"),
    "handlers/installing.py",  # rolls dice for the one-time word
    "handlers/calendars.py",  # and for the word in an address
)
DICE = {"random", "secrets", "time"}
CODE = sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/*.py"), *ROOT.glob("sandbox/**/*.py"), ROOT / "app.py"])
# What is held to the same size.
BESIDE = sorted([*ROOT.glob("tests/**/*.py"), *ROOT.glob("benchmarks/**/*.py")])


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _owner(module: str) -> str:
    """Return the row of the table that a module belongs to."""
    fitting = [row for row in TABLE if module == row or module.startswith(f"{row}.")]
    return max(fitting, key=len, default="")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", CODE, ids=_module)
def test_a_module_imports_only_what_the_table_allows(path: Path) -> None:
    module = _module(path)
    if "migrations/versions" in str(path) or module == "bot":
        return
    owner = _owner(module)
    assert owner, f"{module} is in no row of the table"
    for imported in _imports(path):
        top = imported.split(".")[0]
        if top in {"bot", "handlers", "sandbox", "app", "tests"}:
            row = _owner(imported)
            inside = row == owner or not row
            assert inside or row in TABLE[owner] or top in TABLE[owner], f"{module} imports {imported}"
        assert top not in OUTSIDE_NEVER.get(owner, set()), f"{module} imports {imported}"


@pytest.mark.parametrize("path", CODE, ids=_module)
def test_only_those_who_talk_to_slack_can_wait(path: Path) -> None:
    waits = any(
        isinstance(node, ast.AsyncFunctionDef) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )
    assert not waits or str(path.relative_to(ROOT)).startswith(MAY_WAIT)


@pytest.mark.parametrize("path", CODE, ids=_module)
def test_nobody_below_app_reads_the_clock_or_rolls_dice(path: Path) -> None:
    if str(path.relative_to(ROOT)).startswith(MAY_READ_THE_CLOCK):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).split(".")[-1] in {"datetime", "date", "uuid"}:
            assert node.attr not in {"now", "utcnow", "today", "uuid1", "uuid4"}, f"{path}:{node.lineno}"
    assert not DICE & {name.split(".")[0] for name in _imports(path)}


@pytest.mark.parametrize("path", CODE, ids=_module)
def test_a_module_says_in_one_sentence_what_it_knows(path: Path) -> None:
    sentence = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert sentence and sentence.split("\n\n")[0].rstrip().endswith(".")


@pytest.mark.parametrize("path", [*CODE, *BESIDE], ids=_module)
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if "migrations/versions" in str(path):
        return
    assert text.count("\n") <= 250, "split it by conversation or noun"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and "tests" not in path.relative_to(ROOT).parts:
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{node.name} has {length} lines"


def test_the_table_of_the_docs_is_this_table() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for row, allowed in TABLE.items():
        line = next((one for one in page.splitlines() if one.startswith(f"| `{row}` |")), None)
        assert line is not None, f"docs/architecture.md has no row for {row}"
        named = {part.strip(" `") for part in line.split("|")[2].replace("nothing", "").split(",")} - {""}
        assert named == allowed, row


def test_the_glossary_words_that_we_do_not_use_are_not_file_names() -> None:
    never = {"utils", "helpers", "common", "manager", "base", "service"}
    assert not [path for path in CODE if path.stem in never]
