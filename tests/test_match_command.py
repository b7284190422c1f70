"""The command `match`: exit codes, what goes to which stream, and nothing that a terminal would stumble over."""

from __future__ import annotations

import json
import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from app import ROOT
from bot import library
from bot.messages import LANGUAGES, say
from bot.models import Program
from bot.offline import match_command, of_machine
from bot.offline.asking import Asked, answer
from bot.offline.columns import columns
from bot.offline.report import Report
from tests.command import flipside

SAMPLE = ROOT / "docs" / "people.csv"


def run(*arguments: str, file: bytes, folder: Path, locale: str = "en") -> tuple[int, str, str]:
    """Run the command in this process; return its exit code, what it wrote, and what it wrote to standard error."""
    (folder / "people.csv").write_bytes(file)
    cli = typer.Typer(add_completion=False)
    cli.command()(match_command(ROOT / "prompts", lambda: datetime(2026, 11, 23, tzinfo=UTC), locale))
    done = CliRunner().invoke(cli, [str(folder / "people.csv"), *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout, done.stderr


@given(st.binary(max_size=200))
@settings(max_examples=25, deadline=None)
def test_whatever_bytes_are_in_a_file_it_is_refused_in_lines(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    code, said, logged = run(file=content, folder=tmp_path_factory.mktemp("any"))
    assert (code, said) == (2, "")
    assert all("people.csv: " in line for line in logged.splitlines())


def test_names_are_shown_as_they_are_and_never_as_markup(tmp_path: Path) -> None:
    file = (
        "id,name,role,level,offers,wants\nada,[red]Ada[/] \x1b[31m:smile:,mentor,1,careers,\nbo,Bo,mentee,2,,careers\n"
    )
    code, said, _ = run(file=file.encode(), folder=tmp_path)
    assert code == 0
    assert "[red]Ada[/] [31m:smile: (ada)" in said
    assert "\x1b" not in said


def test_a_bar_is_drawn_on_a_terminal_once_it_takes_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(*given: Any) -> Report:
        time.sleep(0.5)
        return answer(*given)

    monkeypatch.setattr("bot.offline.command.PATIENCE", 0.01)
    monkeypatch.setattr("bot.offline.command.answer", slowly)
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    code, said, logged = run("--json", file=SAMPLE.read_bytes(), folder=tmp_path)
    assert code == 0
    assert say("en", "offline-matching") in logged
    assert json.loads(said)["pairs"]


def test_help_names_every_column_and_the_documents_name_every_option(tmp_path: Path) -> None:
    code, said, _ = run("--help", file=b"", folder=tmp_path)
    assert code == 0
    assert {*columns(library.load(ROOT / "prompts"))} <= {*re.findall(r"\w+", said)}
    page = (ROOT / "docs" / "matching-file.md").read_text(encoding="utf-8")
    assert {*re.findall(r"--[a-z-]+", said)} - {"--help"} == {*re.findall(r"^\| `(--[a-z-]+)", page, re.MULTILINE)}


def test_the_usual_options_are_those_of_a_program() -> None:
    usual = Program(workspace="T0", name="")
    assert Asked.weeks == usual.sessions * usual.cadence_weeks
    assert (Asked.minutes, Asked.level_gap) == (usual.minutes, usual.level_gap)


@pytest.mark.parametrize(
    ("machine", "language"),
    [
        ({}, "en"),
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "tr"}, "tr"),
        ({"LANG": "es_MX@valencia"}, "es"),
        ({"LANG": "it_IT", "LC_ALL": "pl_PL.UTF-8", "LC_MESSAGES": "tr_TR"}, "pl"),
        ({"LANG": "it_IT", "LC_ALL": "", "LC_MESSAGES": "tr_TR"}, "tr"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "../../etc"}, "en"),
    ],
    ids=str,
)
def test_the_language_is_the_machines_where_it_is_one_of_ours(machine: dict[str, str], language: str) -> None:
    assert of_machine(machine) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_answers_in_the_machines_language(tmp_path: Path, language: str) -> None:
    file = tmp_path / "given.csv"
    file.write_text("id,role,level,offers,wants\nada,mentee,3,,careers\nbo,mentee,4,,careers\n", encoding="utf-8")
    with flipside(tmp_path, "match", str(SAMPLE), "--on", "2026-11-23", LANG=f"{language}.UTF-8") as shown:
        assert shown.ends() == 0
    assert say(language, "offline-proof") in " ".join(shown.said.split())
    assert say(language, "role-mentee") in shown.said
    with flipside(tmp_path, "match", str(file), LC_ALL=f"{language}.UTF-8") as refused:
        assert refused.ends() == 2
    assert say(language, "fault-one-side", role="mentor") in refused.logged


def test_what_is_written_is_utf_8_whatever_the_machine_prefers(tmp_path: Path) -> None:
    with flipside(tmp_path, "match", str(SAMPLE), "--csv", PYTHONIOENCODING="ascii") as shown:
        assert shown.ends() == 0
    assert "Zieliński" in shown.said


def test_the_command_line_matches_a_file(tmp_path: Path) -> None:
    with flipside(tmp_path, "match", str(SAMPLE), "--on", "2026-11-23") as shown:
        assert shown.ends() == 0
    assert "Katarzyna Mazur (E09)" in shown.said
    assert "optimal over all pairs" in " ".join(shown.said.split())
    assert "\x1b" not in shown.said
    assert shown.logged == ""


def test_the_command_line_refuses_a_file_in_lines(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,role,level\nada,mentor,high\n", encoding="utf-8")
    with flipside(tmp_path, "match", "people.csv", "--seed", "3") as shown:
        assert shown.ends() == 2
    assert shown.said == ""
    assert shown.logged.splitlines() == [
        "people.csv: column role: nobody in the file is a mentee, so there is nobody to match",
        "people.csv: row 1, column offers: is missing; please add it to the header",
        "people.csv: row 1, column wants: is missing; please add it to the header",
        'people.csv: row 2, column level: "high" is not a whole number from 1 to 5',
    ]


@pytest.mark.parametrize("arguments", [("nobody.csv",), (".",), ("people.csv", "--json", "--csv")], ids=str)
def test_the_command_line_refuses_what_it_cannot_do_with_one_line(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with flipside(tmp_path, "match", *arguments) as shown:
        assert shown.ends() == 2
    assert shown.said == ""
    assert shown.logged.count("\n") == 1
    assert "Traceback" not in shown.logged
