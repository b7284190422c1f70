"""A file of people: whatever is in it, its people come out, or every fault with its row and column."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import library
from bot.messages.text import clean
from bot.models import Joining, Role
from bot.offline.columns import columns
from bot.offline.faults import FileRefused
from bot.offline.people import NEEDED, SHORTEST_DAY, People, read_people
from handlers import forms

ROOT = Path(__file__).parent.parent
BOOKS = library.load(ROOT / "prompts")
COLUMNS = columns(BOOKS)
SAMPLE = (ROOT / "docs" / "people.csv").read_bytes()
LANGUAGE = "language by its code or its English name, such as"
ZONE = "time zone by its IANA name, such as"
TWO = "id,role,level,offers,wants\nada,mentor,1,careers,\nbruno,mentee,4,,careers\n"


def read(text: str | bytes) -> People:
    return read_people(text.encode() if isinstance(text, str) else text, BOOKS)


def faults(text: str | bytes) -> list[str]:
    with pytest.raises(FileRefused) as refused:
        read(text)
    return [fault.said("en", "people.csv").removeprefix("people.csv: ") for fault in refused.value.faults]


def with_cells(**cells: str) -> str:
    """Return a file in which Ada's row has these cells besides the usual ones."""
    ada = {"id": "ada", "role": "mentor", "level": "1", "offers": "careers", "wants": ""} | cells
    bruno = dict.fromkeys(ada, "") | {"id": "bruno", "role": "both", "level": "4"}
    bruno |= {"offers": "careers", "wants": "careers"}
    written = io.StringIO()
    sheet = csv.DictWriter(written, list(ada))
    sheet.writeheader()
    sheet.writerows([ada, bruno])
    return written.getvalue()


def test_the_sample_has_sixty_people() -> None:
    people = read(SAMPLE)
    assert len(people.participants) == 60
    assert {person.role for person in people.participants} == {"mentor", "mentee", "both"}
    assert people.blocks and people.paired and not people.strangers


def test_what_is_left_out_has_its_default() -> None:
    people = read(TWO)
    ada = people.participants[0]
    assert (ada.slack_id, ada.name, ada.department, ada.manager) == ("ada", "ada", "", None)
    assert (ada.languages, ada.zone, ada.days, ada.starts, ada.ends) == (["en"], "UTC", [0, 1, 2, 3, 4], 540, 1020)
    assert (ada.style, ada.off_limits) == ("talk", [])
    assert people.seats == {(1, "mentor"): 1, (2, "mentee"): 1}
    assert people.ready == {1, 2}
    assert people.waited == {}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_separator_line_ending_and_order_of_columns_is_read(separator: str, ending: str, mark: str) -> None:
    lines = [
        ["WANTS", " Off-Limits", "level ", "Id", "role", "offers", "days", "languages"],
        ["", "", "1", "ada", " Mentor", '"Customers, today and tomorrow;\ncareers"', '"Sat-Mon;wed"', '"english; FI"'],
        [],
        ["purpose", '"recruiting"', "5", "bruno", "mentee", "", "thurs", ""],
    ]
    ada, bruno = read(mark + ending.join(separator.join(line) for line in lines)).participants
    assert (ada.offers, ada.days, ada.languages) == (["customers", "careers"], [0, 2, 5, 6], ["en", "fi"])
    assert (bruno.wants, bruno.off_limits, bruno.days, bruno.level) == (["purpose"], ["recruiting"], [3], 5)


def test_a_row_of_several_lines_and_an_empty_row_are_counted_as_a_spreadsheet_does() -> None:
    text = with_cells(name="Ada\nVirtanen", level="high")
    assert faults(text.replace("\r\nbruno", "\r\n,,,\r\nbruno").replace("both,4", "both,9")) == [
        'row 2, column level: "high" is not a whole number from 1 to 5',
        'row 4, column level: "9" is not a whole number from 1 to 5',
    ]


def test_seats_can_differ_between_the_roles() -> None:
    people = read(with_cells(role="both", wants="purpose", capacity="2", capacity_mentee="0"))
    assert people.seats == {(1, "mentor"): 2, (1, "mentee"): 0, (2, "mentor"): 1, (2, "mentee"): 1}


def test_blocks_earlier_partners_waiting_and_readiness_are_read() -> None:
    people = read(with_cells(blocked="bruno", paired="bruno;bruno", waited="3", ready="No", manager="carla"))
    assert people.blocks == people.paired == {(1, 2)}
    assert people.waited == {1: 3}
    assert people.ready == {2}
    assert people.strangers == ("carla",)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"id": ""}, ["id: needs an answer"]),
        ({"id": "bruno"}, None),
        ({"id": "a" * 81}, [f'id: "{"a" * 59}…" is longer than 80 characters']),
        ({"role": "boss"}, ['role: "boss" is none of these: mentor, mentee, both']),
        ({"role": "mentee"}, ["wants: a mentee wants to learn about at least one topic"]),
        ({"offers": ""}, ["offers: a mentor shares at least one topic"]),
        ({"level": ""}, ["level: needs an answer"]),
        ({"level": "three"}, ['level: "three" is not a whole number from 1 to 5']),
        ({"level": "1.5"}, ['level: "1.5" is not a whole number from 1 to 5']),
        ({"level": "٣"}, ['level: "٣" is not a whole number from 1 to 5']),
        ({"offers": "careers;tik tok"}, [f'offers: "tik tok" is none of these: {", ".join(BOOKS.topics)}']),
        ({"off_limits": "Careers and learning"}, ["off_limits: one of these topics is also offered or wanted"]),
        ({"languages": "en;Finish"}, [f'languages: "Finish" is no {LANGUAGE} "Finnish"']),
        ({"zone": "Europe/Helsinky"}, [f'zone: "Europe/Helsinky" is no {ZONE} "Europe/Helsinki"']),
        ({"days": "Mon-Fri;Funday"}, ['days: "Funday" is no day of the week, such as Mon, or Mon-Fri']),
        ({"days": ";"}, ["days: needs an answer"]),
        ({"starts": "nine"}, ['starts: "nine" is no time from 00:00 to 24:00, such as 09:00']),
        ({"starts": "24:01"}, ['starts: "24:01" is no time from 00:00 to 24:00, such as 09:00']),
        ({"ends": "9:59:00"}, ["ends: the working day must end at least one hour after it starts"]),
        ({"style": "sing"}, ['style: "sing" is none of these: talk, show, walk, try']),
        ({"capacity": "4"}, ['capacity: "4" is not a whole number from 0 to 3']),
        ({"blocked": "brunno"}, ['blocked: nobody in the file has the id "brunno"']),
        ({"paired": "ada"}, ["paired: names the person's own id"]),
        ({"waited": "-1"}, ['waited: "-1" is not a whole number from 0 to 99']),
        ({"ready": "maybe"}, ['ready: "maybe" is none of these: yes, no']),
        ({"manager": "ada"}, ["manager: people report to each other in a circle: ada → ada"]),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_with_a_cell_is_said_with_its_row_and_column(
    cells: dict[str, str], told: list[str] | None
) -> None:
    expected = ['row 3, column id: "bruno" is the id of row 2 already']
    assert faults(with_cells(**cells)) == ([f"row 2, column {line}" for line in told] if told else expected)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"", "is empty; its first row must name the columns: id, role, level, offers, wants, and any others"),
        (b"\n , \n", "is empty; its first row must name the columns: id, role, level, offers, wants, and any others"),
        (TWO.splitlines()[0], "has a header and no people"),
        (TWO.replace("mentee", "mentor"), "column role: nobody in the file is a mentee, so there is nobody to match"),
        (TWO.encode("utf-16"), "row 1: is not UTF-8 text"),
        (TWO.replace("bruno", "björn").encode("latin-1"), "row 3: is not UTF-8 text"),
        (TWO.replace("bruno", '"bruno'), "row 3: cannot be read from here on: quotes"),
        (TWO.replace("bruno", "bruno,a"), "row 3: has 6 cells, and the header names 5 columns"),
        (TWO.replace("wants", "wants,level"), "row 1, column level: stands in the header more than once"),
        (TWO.replace("wants", "wants,mail"), "row 1, column mail: there is no such column; those that there are: id"),
        (TWO.replace("level", ""), "row 1, column level: is missing; please add it to the header"),
    ],
    ids=range(11),
)  # fmt: skip
def test_what_is_wrong_with_a_file_is_said(text: str | bytes, told: str) -> None:
    assert any(line.startswith(told) for line in faults(text))


def test_every_circle_of_managers_is_told_once_from_its_first_row() -> None:
    manager = {"a": "b", "b": "d", "c": "b", "d": "b", "e": "f", "f": "e", "g": "e", "h": "nobody"}
    rows = [f"{who},both,1,careers,careers,{boss}" for who, boss in manager.items()]
    assert faults("\n".join(["id,role,level,offers,wants,manager", *rows])) == [
        "row 3, column manager: people report to each other in a circle: b → d → b",
        "row 6, column manager: people report to each other in a circle: e → f → e",
    ]


def test_all_faults_are_told_in_the_order_of_reading() -> None:
    text = "mail,level,id,role,offers\nx,0,ada,mentor,\ny,6,ada,boss,yoga\n,,,,\n"
    places = [line.partition(":")[0] for line in faults(text)]
    assert places == [
        *("row 1, column mail", "row 1, column wants"),
        *("row 2, column level", "row 2, column offers"),
        *("row 3, column level", "row 3, column id", "row 3, column role", "row 3, column offers"),
    ]  # fmt: skip


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@example(b"\xff\xfe")
@example(b'id,role\n"a')
@example("id,role,level,offers,wants\n\0,\x1b[2J,\u202e,,".encode())
@settings(deadline=None)
def test_whatever_a_file_holds_it_is_read_or_refused_in_plain_lines(content: bytes) -> None:
    assert all(clean(line) == line for line in faults(content))


@given(st.lists(st.fixed_dictionaries({name: st.text(max_size=12) for name in COLUMNS}), max_size=3))
@settings(max_examples=40, deadline=None)
def test_whatever_the_cells_hold_they_are_read_or_refused_in_plain_lines(rows: list[dict[str, str]]) -> None:
    written = io.StringIO()
    sheet = csv.DictWriter(written, list(COLUMNS))
    sheet.writeheader()
    sheet.writerows(rows)
    assert all(clean(line) == line for line in faults(written.getvalue().encode("utf-8", "replace")))


@given(
    st.builds(
        Joining,
        role=st.sampled_from(Role),
        level=st.integers(1, 5),
        department=st.just("Sales"),
        **dict.fromkeys(("offers", "wants", "off_limits"), st.lists(st.sampled_from([*BOOKS.topics][:3]), max_size=2)),
        languages=st.just(["en"]),
        days=st.lists(st.integers(0, 6), min_size=1, unique=True),
        **dict.fromkeys(("starts", "ends"), st.sampled_from([0, 540, 590, 600, 1440])),
        capacity=st.integers(1, 3),
    )
)  # fmt: skip
@settings(deadline=None)
def test_a_file_is_held_to_the_rules_of_the_form(answers: Joining) -> None:
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    cells = {name: ";".join(getattr(answers, name)) for name in ("offers", "wants", "off_limits", "languages")}
    cells |= {name: f"{getattr(answers, name) // 60}:{getattr(answers, name) % 60:02}" for name in ("starts", "ends")}
    cells |= {name: str(getattr(answers, name)) for name in ("role", "level", "department", "capacity", "style")}
    text = with_cells(**cells, days=";".join(days[day] for day in answers.days))
    if wrong := forms._errors(answers, user="ada"):
        assert {line.split(":")[0].removeprefix("row 2, column ") for line in faults(text)} == {*wrong}
    else:
        ada = read(text).participants[0]
        kept = {name: getattr(ada, name) for name in Joining.model_fields}
        assert {*kept.pop("days")} == {*answers.days}
        expected = {name: getattr(answers, name) for name in kept}
        topics = {name: [*dict.fromkeys(expected[name])] for name in ("offers", "wants", "off_limits")}
        assert kept == expected | topics


def test_every_word_of_the_form_can_stand_in_a_file() -> None:
    assert SHORTEST_DAY == forms.SHORTEST_DAY
    assert [COLUMNS["languages"].read(code) for code in forms.LANGUAGES] == [[code] for code in forms.LANGUAGES]
    assert [COLUMNS["level"].read(str(level)) for level in forms.LEVELS] == [*forms.LEVELS]
    assert [COLUMNS["capacity"].read(str(count)) for count in forms.CAPACITIES] == [*forms.CAPACITIES]


def test_every_column_is_documented_with_its_default() -> None:
    page = (ROOT / "docs" / "matching-file.md").read_text(encoding="utf-8").partition("## The options")[0]
    told = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", page, re.MULTILINE))
    given = {name: f"`{column.default}`" if column.default else "" for name, column in COLUMNS.items()}
    assert [*told] == [*COLUMNS]
    for name, default in given.items():
        assert told[name].startswith("needed") if name in NEEDED else not default or told[name] == default
