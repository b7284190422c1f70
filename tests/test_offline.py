"""A matching from a file: the rules and options are obeyed, nobody is lost, and what is shown can be read by all."""

from __future__ import annotations

import csv
import io
import json
import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import ROOT
from bot import library
from bot.matching.limits import CHANGEABLE
from bot.matching.rules import RULES
from bot.messages.needs import RULES as HOLDING
from bot.offline.asking import LOCKS, Asked, WrongInput, answer
from bot.offline.output import as_csv, as_json, safe, summary
from bot.offline.report import Report

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
    assert alone["E09"].reasons == ("no language in common (36)", "same reporting line (4)")
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


def test_every_rule_has_words_where_it_forbids_a_lock_or_holds_a_round_back() -> None:
    assert {*RULES} <= {*LOCKS}
    assert {*HOLDING} == {*CHANGEABLE}


def test_what_limits_the_round_and_what_would_match_more_is_told() -> None:
    found = matched(ADA, "dora,Dora,mentor,1,careers,,fr,,,,,", BRUNO, CARLA.replace(",en,", ",en;fr,carla2,,,,"))
    assert pairs(found) == {("ada", "bruno"), ("dora", "carla")}
    assert "what limits the round: nothing, everybody has a partner" in summary(found)
    found = matched(ADA, BRUNO, CARLA.replace(",en,", ",pl,"), "dora,Dora,mentor,1,careers,,fr,,,,,")
    assert [(limit.what, limit.more) for limit in found.limits] == [("languages", 2)]
    assert [(need.what, [*need.people]) for need in found.needs] == [
        ("1 more mentor who speaks Polish", ["carla"]),
        ("1 more mentee who speaks French", ["dora"]),
    ]
    assert "what limits the round: languages (2 more people without that)" in summary(found)
    found = matched(ADA, BRUNO, CARLA)
    assert [(seat.what, seat.people) for seat in found.seats] == [("as mentor", {"ada": "Ada"})]
    assert "what limits the round: no rule, only people are missing" in summary(found)


def test_options_and_file_are_judged_together() -> None:
    assert refused(ADA, weights="luck=1")[1:] == [
        "people.csv: column role: nobody in the file is a mentee, so there is nobody to match"
    ]


def test_a_matching_with_nobody_in_it_is_a_result_with_reasons() -> None:
    found = matched(ADA, BRUNO.replace(",en,", ",fr,"), CARLA.replace(",en,", ",fr,"))
    assert not found.pairs
    assert {row.reasons for row in found.unmatched} == {("no language in common (2)",), ("no language in common (1)",)}
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


def test_every_part_of_the_json_is_documented() -> None:
    page = (ROOT / "docs" / "matching-file.md").read_text(encoding="utf-8")
    parts = json.loads(as_json(matched(ADA, BRUNO, CARLA)))
    assert all(f"`{name}`" in page for name in parts)
    assert all(f"`{name}`" in page for name in {*parts["unmatched"][0]} - {"name"})


def test_every_message_of_every_pair_is_told_with_its_time_when_it_is_asked_for() -> None:
    assert matched(ADA, BRUNO).pairs[0].messages == ()
    pair = matched(ADA, BRUNO, messages=True).pairs[0]
    assert [one.what for one in pair.messages[:4]] == [
        "the introduction",
        "the reminder of session 1",
        "session 1",
        "the private check-in about session 1",
    ]
    assert len(pair.messages) == 1 + 3 * 6 + 5  # and an invitation to each session but the first
    assert [one.at for one in pair.messages] == sorted(one.at for one in pair.messages)
