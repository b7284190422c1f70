"""The documents against the code: settings, commands, targets, scopes, reactions, and whatever a text points at."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic_core import PydanticUndefined

import app
from bot import figures
from bot.messages.answers import help_
from bot.program import ratings
from bot.settings import Settings
from handlers.grammar import COMMANDS, COORDINATOR_COMMANDS, parse

ROOT = app.ROOT
README = (ROOT / "README.md").read_text(encoding="utf-8")
OPERATIONS = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
CODE = sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/*.py"), ROOT / "app.py"])
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("prompts/*.md")])
WRITTEN = sorted(
    path
    for pattern in ("*.py", "*.md", "*.yml", "*.toml", "*.ftl", "*.js", ".env.example", "Makefile")
    for folder in ("app.py", "bot", "handlers", "prompts", "sandbox", "tests", "benchmarks", "docs", ".")
    for path in ((ROOT / folder).rglob(pattern) if folder != "." else ROOT.glob(pattern))
    if "__pycache__" not in path.parts
)


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def rows(title: str, page: str = README) -> dict[str, list[str]]:
    """Return the cells of a page's table under the column `title`, by the first cell without its backticks."""
    found: dict[str, list[str]] = {}
    inside = False
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith(f"| {title} |"):
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not line.startswith("|---"):
            found[re.sub(r"^`(.*)`$", r"\1", cells[0])] = cells[1:]
    return found


def default_of(name: str) -> str:
    """Return a setting's default as one would write it in .env."""
    default = Settings.model_fields[name.lower()].default
    assert default is not PydanticUndefined
    if default in (None, ()):
        return ""
    return f"{default:g}" if isinstance(default, float) else str(default)


SETTINGS = [name.upper() for name in Settings.model_fields]


def test_the_readme_names_every_setting_with_its_default_and_no_other() -> None:
    told = {name: cells[0].strip("`").replace("none", "") for name, cells in rows("Setting").items()}
    assert told == {name: default_of(name) for name in SETTINGS}
    assert all(cells[1] for cells in rows("Setting").values())


def test_the_example_holds_every_setting_with_its_default_and_no_other() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert told == {name: default_of(name) for name in SETTINGS}


@pytest.mark.parametrize("command", [*COMMANDS, *COORDINATOR_COMMANDS])
def test_every_command_is_in_the_readme_and_in_the_help(command: str) -> None:
    assert len(rows("Command")[f"/mentor {command}"]) == 1
    helped = help_("en", coordinator=True).text
    assert f"`/mentor {command}`" in helped


def test_the_readme_and_the_help_promise_no_other_command() -> None:
    helped = help_("en", coordinator=True).text
    assert {*re.findall(r"/mentor ([a-z]+)", helped)} == {*COMMANDS, *COORDINATOR_COMMANDS}
    told = [parse(word) for word in re.findall(r"/mentor (\w+)", README)]  # some in the words of another language
    assert [typed.lost for typed in told if typed.lost] == []
    assert {typed.command for typed in told} == {*COMMANDS, *COORDINATOR_COMMANDS}


def test_the_readme_names_every_command_of_the_command_line() -> None:
    told = {name.removeprefix("python app.py ") for name in rows("Command") if name.startswith("python app.py ")}
    commands = [command.callback.__name__ for command in app.cli.registered_commands if command.callback]
    assert told == {name.replace("_", "-") for name in commands}


def test_every_make_target_is_in_the_readme_and_no_other() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    assert {*re.findall(r"\bmake ([a-z][a-z-]*)", "\n".join(in_code(README)))} == {*phony[1].split()}


def test_every_scope_and_event_of_the_manifest_has_its_reason() -> None:
    manifest = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
    assert list(rows("Scope")) == manifest["oauth_config"]["scopes"]["bot"]
    assert {*rows("Event")} == {*manifest["settings"]["event_subscriptions"]["bot_events"]}
    assert all(cells[0] for cells in [*rows("Scope").values(), *rows("Event").values()])


def test_every_reaction_has_its_meaning() -> None:
    told = [re.fullmatch(r":(\S+): `\1`", cell) for cell in rows("Reaction")]
    assert [match[1] for match in told if match][: len(ratings.SEEDS)] == list(ratings.SEEDS)
    assert {match[1] for match in told if match} == ratings.KNOWN


def test_every_reason_of_the_unmatched_is_explained() -> None:
    words = (ROOT / "bot/locales/en/coordinators.ftl").read_text(encoding="utf-8")
    said = re.findall(r"^ruled-\w+ = (.+) \(\{ \$count \}\)$", words, re.MULTILINE)
    assert said
    assert {*rows("It says")} == {*said}


def test_the_program_has_the_defaults_that_the_readme_tells() -> None:
    from bot.models import Program  # noqa: PLC0415 - one test's need

    told = Program(workspace="T0", name="")
    assert f"{told.sessions} sessions of {told.minutes} minutes, one every {told.cadence_weeks} weeks" in README


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_to_a_file_or_a_heading_leads_there(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        place, _, heading = target.partition("#")
        found = (page.parent / place).resolve() if place else page
        assert found.exists(), f"{named(page)} links to {target}"
        if heading:
            assert heading in anchors(found), f"{named(page)} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_path_that_a_page_names_is_there(page: Path) -> None:
    tops = "bot|docs|handlers|prompts|sandbox|tests|benchmarks"
    for path in re.findall(rf"`((?:{tops})/[\w./-]*)", page.read_text(encoding="utf-8")):
        assert (ROOT / path).exists(), f"{named(page)} names {path}"


@pytest.mark.parametrize("path", WRITTEN, ids=named)
def test_whatever_a_text_refers_to_is_in_this_repository(path: Path) -> None:
    """A document by its file, a section by its number, a heading by its words."""
    text = " ".join(path.read_text(encoding="utf-8").replace('"""', " ").split())
    for place in re.findall(r"(?<![\w/.<>{}*-])([\w/-]+\.md)\b", text):
        assert any((folder / place).exists() for folder in (ROOT, ROOT / "docs", path.parent)), (
            f"{named(path)} refers to {place}"
        )
    for document, number in re.findall(r"([\w./-]+) sections? (\d+)", text):
        page = ROOT / document
        assert page.is_file(), f"{named(path)} refers to {document} section {number}"
        assert re.search(rf"^## {number}\. ", page.read_text(encoding="utf-8"), re.MULTILINE), f"{document} {number}"
    for document, heading in re.findall(r"\b(README|[\w/]+\.md), \"([^\"]+)\"", text):
        page = ROOT / (document if document.endswith(".md") else f"{document}.md")
        assert anchor(heading) in anchors(page), f'{named(path)} refers to {document}, "{heading}"'


@pytest.mark.parametrize("folder", ["sandbox/data", "tests/samples"])
def test_the_origin_of_every_borrowed_file_is_told(folder: str) -> None:
    place = ROOT / folder
    told = re.findall(
        r"^- `([^`]+\.json)`: (?:.+ From |.+ written down)",
        (place / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert sorted(told) == sorted(str(path.relative_to(place)) for path in place.rglob("*.json"))


def logged() -> dict[str, set[str]]:
    """Return every action that the code logs, with the names of what is logged beside it."""
    found: dict[str, set[str]] = {}
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            given = {word.arg: word.value for word in node.keywords if word.arg}
            if ast.unparse(node.func.value) == "log" and node.func.attr in LEVELS:
                assert isinstance(given.get("action"), ast.Constant), f"{named(path)}:{node.lineno} has no action"
                assert isinstance(node.args[0], ast.Constant), f"{named(path)}:{node.lineno} has words of others"
            if isinstance(action := given.get("action"), ast.Constant):
                found.setdefault(str(action.value), set()).update(given.keys() - {"action", "exc_info"})
    return found


def test_every_action_of_the_log_has_its_meaning_and_names_what_stands_beside_it() -> None:
    told = {action: {*re.findall(r"`(\w+)`", cells[0])} for action, cells in rows("Action", OPERATIONS).items()}
    assert told == logged()
    assert all(cells[1] for cells in rows("Action", OPERATIONS).values())


def test_every_figure_has_its_meaning() -> None:
    told = rows("Figure", OPERATIONS)
    assert {*told} == {one.name + "_total" * (one.type == "counter") for one in figures.REGISTRY.collect()}
    assert all(cells[0] for cells in told.values())


def in_code(page: str) -> Iterator[str]:
    """Yield what a page shows as code: between backticks, in fences, or indented."""
    yield from re.findall(r"```.*?```", page, re.DOTALL)
    yield from re.findall(r"`[^`\n]+`", page)
    yield from re.findall(r"^    .+$", page, re.MULTILINE)


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {anchor(heading) for heading in headings}


def anchor(heading: str) -> str:
    """Return the name under which a heading can be linked to."""
    kept: list[Any] = [
        letter if letter.isalnum() or letter in "-_" else "-" if letter == " " else ""
        for letter in unicodedata.normalize("NFC", heading.lower())
    ]
    return "".join(kept)
