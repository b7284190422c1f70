"""A matching from a file: the rules and options are obeyed, nobody is lost, and what is shown can be read by all."""

from __future__ import annotations

import csv
import io
import json
import random
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from app import ROOT
from bot import library
from bot.matching.rules import RULES
from bot.messages import say
from bot.offline import match_command
from bot.offline.asking import LOCKS, Asked, WrongInput, answer
from bot.offline.output import as_csv, as_json, safe, summary
from bot.offline.report import Report
from tests.command import flipside

BOOKS = library.load(ROOT / "prompts")
SAMPLE = (ROOT / "docs" / "people.csv").read_text(encoding="utf-8")
DAY = date(2026, 11, 23)
HEADER = "id,name,role,level,offers,wants,languages,manager,blocked,ready,capacity,zone"
ADA = "ada,Ada,mentor,1,careers,,en;fi,,,,,"
BRUNO = "bruno,Bruno,mentee,4,,careers,en,,,,,"
CARLA = "carla,Carla,mentee,5,,purpose,en,,,,,"


def matched(*rows: str, **options: Any) -> Report:
    return answer("\n".join([HEADER, *rows]).encode(), "people.csv", Asked(DAY, **options), BOOKS)


def pairs(report: Report) -> set[tuple[str, str]]:
    return {(met.mentor, met.mentee) for met in report.pairs}


def refused(*rows: str, **options: Any) -> list[str]:
    with pytest.raises(WrongInput) as wrong:
        matched(*(rows or (ADA, BRUNO, CARLA)), **options)
    return [*wrong.value.lines]


def test_everybody_of_the_sample_is_told_and_the_unmatched_are_told_why_and_what_helps() -> None:
    found = answer(SAMPLE.encode(), "people.csv", Asked(DAY), BOOKS)
    everybody = {row["id"] for row in csv.DictReader(io.StringIO(SAMPLE))}
    alone = {row.id: row for row in found.unmatched}
    assert everybody == {person for pair in pairs(found) for person in pair} | set(alone)
    assert found.gap == 0
    assert all(met.reasons for met in found.pairs)
    assert alone["E09"].reasons == ("no language in common 36", "same reporting line 4")
    assert alone["E09"].help == ("1 more mentor who speaks Polish",)
    assert alone["E16"].reasons == ("has paused, or has not prepared yet",)
    assert "optimal over all pairs" in summary(found)
    assert "seed 1, week of 2026-11-23" in summary(found)


@given(st.randoms(use_true_random=False))
@settings(max_examples=10, deadline=None)
def test_the_order_of_rows_and_columns_never_matters(chance: random.Random) -> None:
    rows = [*csv.DictReader(io.StringIO(SAMPLE))]
    columns = chance.sample([*rows[0]], len(rows[0]))
    written = io.StringIO()
    sheet = csv.DictWriter(written, columns, delimiter=";")
    sheet.writeheader()
    sheet.writerows(chance.sample(rows, len(rows)))
    shuffled = answer(written.getvalue().encode(), "people.csv", Asked(DAY), BOOKS)
    assert shuffled == answer(SAMPLE.encode(), "people.csv", Asked(DAY), BOOKS)


def test_locked_and_forbidden_pairs_are_obeyed() -> None:
    assert pairs(matched(ADA, BRUNO, CARLA)) == {("ada", "bruno")}
    assert pairs(matched(ADA, BRUNO, CARLA, locked=["ada:carla"])) == {("ada", "carla")}
    assert pairs(matched(ADA, BRUNO, CARLA, forbidden=["ada:bruno"])) == {("ada", "carla")}
    assert not pairs(matched(ADA, BRUNO, CARLA, forbidden=["bruno:ada", "ada : carla"]))
    assert pairs(matched(ADA.replace("ada", "T1:U1"), CARLA, locked=["T1:U1:carla"])) == {("T1:U1", "carla")}


def test_blocks_readiness_seats_and_the_reporting_line_are_obeyed() -> None:
    for bruno in ("en,,ada,,,", "en,,,no,,", "en,,,,0,", "en,ada,,,,", "fr,,,,,", "en,,,,,Pacific/Auckland"):
        assert pairs(matched(ADA, f"bruno,Bruno,mentee,4,,careers,{bruno}", CARLA)) == {("ada", "carla")}


def test_weights_and_the_floor_and_the_gap_and_the_length_decide() -> None:
    near = "dora,Dora,mentee,4,,careers,en,,,,,Europe/Paris"
    people = (
        ADA.replace("fi,,,,,", "fi,,,,,Europe/Paris"),
        CARLA.replace("en,", "en,,,,,Europe/Rome").rstrip(","),
        near,
    )
    assert pairs(matched(*people)) == {("ada", "dora")}
    assert matched(ADA, BRUNO, weights="topics=1,department=0,hours=0,style=0,location=0").pairs[0].score == 1
    assert matched(ADA, CARLA, weights=" topic = 1 , departments=0,hours=0,style=0,location=0,").pairs[0].score == 0
    assert not pairs(matched(ADA, BRUNO, level_gap=4))
    assert not pairs(matched(ADA, BRUNO, minutes=500))
    assert pairs(matched(ADA, CARLA, floor=1.0)) == {("ada", "carla")}


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        ({"locked": ["ada"]}, ["--lock ada: is no pair"]),
        ({"locked": ["ada:zoe"]}, ['--lock ada:zoe: nobody in the file has the id "zoe"']),
        ({"forbidden": ["x:y", "ada:z"]}, ["--forbid x:y: nobody in the file", "--forbid ada:z: nobody in the file"]),
        ({"locked": ["bruno:ada"]}, ["--lock bruno:ada: they do not take part in these roles"]),
        ({"locked": ["ada:bruno", "ada:carla"]}, ["--lock ada:carla: one of them has no seat left"]),
        ({"locked": ["ada:bruno"], "level_gap": 4}, ["--lock ada:bruno: the mentee is not far enough ahead"]),
        ({"locked": ["ada:bruno"], "forbidden": ["bruno:ada"]}, ["--lock ada:bruno: one has blocked the other"]),
        ({"weights": "luck=1"}, ['--weights luck=1: there is no weight "luck"; those that there are: topics, dep']),
        ({"weights": "topics"}, ['--weights topics: "topics" has no number']),
        ({"weights": "topics=-1"}, ["--weights topics=-1: weights must be zero or more"]),
        ({"weights": "hours=nan", "locked": ["ada"]}, ["--weights hours=nan: weights must", "--lock ada: is no pair"]),
    ],
    ids=str,
)
def test_whatever_is_wrong_with_the_options_is_said(options: dict[str, Any], lines: list[str]) -> None:
    told = refused(**options)
    assert len(told) == len(lines)
    assert all(line.startswith(beginning) for line, beginning in zip(told, lines, strict=True))


def test_a_year_that_no_clock_knows_is_refused() -> None:
    with pytest.raises(WrongInput, match="--on 9999-12-31: is too far away"):
        answer(SAMPLE.encode(), "people.csv", Asked(date(9999, 12, 31)), BOOKS)


def test_every_rule_has_words_for_a_lock_that_it_forbids() -> None:
    assert {*RULES} <= {*LOCKS}


def test_options_and_file_are_judged_together() -> None:
    assert refused(ADA, weights="luck=1")[1:] == [
        "people.csv: column role: nobody in the file is a mentee, so there is nobody to match"
    ]


def test_a_matching_with_nobody_in_it_is_a_result_with_reasons() -> None:
    found = matched(ADA, BRUNO.replace(",en,", ",fr,"), CARLA.replace(",en,", ",fr,"))
    assert not found.pairs
    assert {row.reasons for row in found.unmatched} == {("no language in common 2",), ("no language in common 1",)}
    assert summary(found).startswith("0 pairs, 0 of 3 people with a partner, total score 0.00, optimal over all pairs")


def test_a_level_that_nobody_can_be_below_is_not_said_to_be_missing() -> None:
    found = matched(ADA, BRUNO, CARLA.replace("5", "1"))
    assert next(row.help for row in found.unmatched if row.id == "carla") == ("another level, or the other role",)


def test_no_cell_of_the_csv_is_a_formula() -> None:
    assert [safe(cell) for cell in ("=1", "+1", "-1", "@x", "\tx", "\rx", "x=1", "")] == [
        *("'=1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "x=1", "")
    ]  # fmt: skip
    rows = [*csv.DictReader(io.StringIO(as_csv(matched(ADA.replace("Ada", '"=HYPERLINK(""x"")"'), BRUNO, CARLA))))]
    assert [row["kind"] for row in rows] == ["pair", "unmatched"]
    assert (rows[0]["mentor"], rows[0]["mentor_name"]) == ("ada", '\'=HYPERLINK("x")')
    assert (rows[1]["mentee"], rows[1]["mentor"], rows[1]["help"]) == ("carla", "", "1 more mentor")


def test_the_json_holds_all_that_it_takes_to_have_the_matching_again() -> None:
    options: dict[str, Any] = {"seed": 7, "floor": 0.5, "locked": ["ada:bruno"], "weights": "hours=3"}
    asked = json.loads(as_json(matched(ADA, BRUNO, CARLA, **options)))["asked"]
    assert asked | options == asked | {"weights": "hours=3"}
    assert asked["weights"]["hours"] == 3
    assert asked["on"] == "2026-11-23"


def run(*arguments: str, file: bytes = SAMPLE.encode(), folder: Path) -> tuple[int, str, str]:
    """Run the command in this process; return its exit code, what it wrote, and what it wrote to standard error."""
    (folder / "people.csv").write_bytes(file)
    cli = typer.Typer()
    cli.command()(match_command(ROOT / "prompts", lambda: datetime(2026, 11, 23, tzinfo=UTC)))
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
    file = "\n".join([HEADER, ADA.replace("Ada", "[red]Ada[/] \x1b[31m:smile:"), BRUNO]).encode()
    code, said, _ = run(file=file, folder=tmp_path)
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
    code, said, logged = run("--json", folder=tmp_path)
    assert code == 0
    assert say("en", "offline-matching") in logged
    assert json.loads(said)["pairs"]


def test_the_command_line_matches_a_file(tmp_path: Path) -> None:
    with flipside(tmp_path, "match", str(ROOT / "docs" / "people.csv"), "--on", "2026-11-23") as shown:
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
