"""Blocks within the limits are accepted, one over is refused, and the limits are all of them."""

from __future__ import annotations

import json
import pathlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sandbox
from sandbox.blocks import complete, elements, message_problems, view_problems, walk
from sandbox.blocks.elements import ELEMENTS
from sandbox.blocks.kinds import IN_ACTIONS, IN_INPUT, IN_SECTION
from sandbox.blocks.schema import limit
from tests.sandbox import kit, measures
from tests.sandbox.kit import actions, button, field, modal, mrkdwn, option, plain, section, select, written

Json = dict[str, Any]
LIMITS: dict[str, int] = json.loads((pathlib.Path(sandbox.__path__[0]) / "data" / "block-limits.json").read_text())


def _builders() -> dict[str, measures.Builder]:
    found = {}
    for table, ending in ((measures.LENGTHS, "_length"), (measures.COUNTS, "_items"), (measures.NUMBERS, "")):
        for name, build in table.items():
            for key in (f"{name}.max{ending}", f"{name}.min{ending}", f"{name}_max{ending}", f"{name}_min"):
                if key in LIMITS:
                    found[key] = build
    return found


BUILDERS = _builders()
ELSEWHERE = {
    "message.blocks.max_items",
    "message.attachments.max_items",
    "message.channel.min_length",
    "message.data_visualizations.max_items",
    "markdown.total_text.max_length",
}
NOT_THERE = {"button.agent_prompt", "plan.tasks", "workflow_button.accessibility_label", "workflow_button.text"}
MOST = sorted(key for key in BUILDERS if "max" in key.rpartition(".")[2])
LEAST = sorted(set(BUILDERS) - set(MOST))


def test_every_limit_is_looked_at() -> None:
    left = set(LIMITS) - set(BUILDERS) - set(measures.VIEWS) - ELSEWHERE
    assert {key.rpartition(".")[0] for key in left} == NOT_THERE


@pytest.mark.parametrize("key", MOST)
def test_the_limit_is_accepted_and_one_more_is_refused(key: str) -> None:
    assert message_problems([BUILDERS[key](LIMITS[key])]) == []
    assert message_problems([BUILDERS[key](LIMITS[key] + 1)])


@pytest.mark.parametrize("key", LEAST)
def test_the_least_is_accepted_and_one_less_is_refused(key: str) -> None:
    least = LIMITS[key] + key.endswith("exclusive_min")
    assert message_problems([BUILDERS[key](least)]) == []
    # No list has fewer than no items, and a text of -1 characters is an empty one.
    if least > 0 or key.endswith((".min", "_min")):
        assert message_problems([BUILDERS[key](least - 1)])


@pytest.mark.parametrize("key", sorted(measures.VIEWS))
def test_a_view_has_limits_too(key: str) -> None:
    assert view_problems(measures.VIEWS[key](LIMITS[key]), "modal") == []
    assert view_problems(measures.VIEWS[key](LIMITS[key] + 1), "modal")


@st.composite
def blocks_within_limits(draw: st.DrawFn) -> list[Json]:
    """Any blocks of a message, each of them somewhere between its smallest and its largest."""
    keys = draw(st.lists(st.sampled_from(MOST), max_size=20))
    blocks, charts = [], 0
    for key in keys:
        name, _, bound = key.rpartition(".")
        least = LIMITS.get(f"{name}.{bound.replace('max', 'min')}", int(bound != "max"))
        least = max(least, 20 if "url" in name else 0)
        block = BUILDERS[key](draw(st.integers(least, LIMITS[key])))
        charts += block["type"] == "data_visualization"
        if block["type"] != "markdown" and charts <= LIMITS["message.data_visualizations.max_items"]:
            blocks.append(block)
    unique = {block.get("block_id", str(number)): block for number, block in enumerate(blocks)}
    return list(unique.values())


@given(blocks_within_limits())
def test_any_blocks_within_the_limits_are_accepted_and_stored_whole(blocks: list[Json]) -> None:
    assert message_problems(blocks) == []
    stored = complete(blocks)
    assert message_problems(stored) == [], "what Slack stores can be sent again"
    assert complete(stored) == stored
    assert all(block["block_id"] for block in stored)
    assert all(element["action_id"] for block in stored for element in elements(block))


@given(blocks_within_limits(), st.sampled_from(MOST), st.integers(1, 50))
def test_any_blocks_with_one_over_a_limit_are_refused_and_pointed_at(blocks: list[Json], key: str, over: int) -> None:
    wrong = BUILDERS[key](LIMITS[key] + over)
    problems = message_problems([*blocks, wrong])
    assert problems
    assert any(f"[json-pointer:/blocks/{len(blocks)}" in problem for problem in problems)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "text", "a"]), inner),
    max_leaves=8,
)


@given(json_values)
def test_nonsense_is_refused_not_stumbled_over(value: Any) -> None:
    assert message_problems([value])
    view_problems(value, "modal", "home")


@given(blocks_within_limits(), json_values, st.data())
def test_nonsense_anywhere_inside_is_answered(blocks: list[Json], value: Any, data: st.DataObject) -> None:
    places = [found for _, found in walk(blocks) if found]
    if places:
        place = data.draw(st.sampled_from(places))
        place[data.draw(st.sampled_from(sorted(place)))] = value
    message_problems(blocks)


def test_fifty_blocks_fit_in_a_message() -> None:
    assert message_problems([section()] * 50) == []
    assert message_problems([section()] * 51) == ["no more than 50 items allowed [json-pointer:/blocks]"]


def test_markdown_and_charts_are_counted_together() -> None:
    half = {"type": "markdown", "text": "x" * 6_000}
    assert message_problems([half, half]) == []
    assert message_problems([half, half, {"type": "markdown", "text": "x"}])
    assert message_problems([kit.pie(), kit.bar()]) == []
    assert message_problems([kit.pie(), kit.bar(), kit.pie()])


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ({"type": "section"}, "must provide at least one of text, fields [json-pointer:/blocks/0]"),
        ({"text": plain()}, "missing required field: type [json-pointer:/blocks/0]"),
        ({"type": "task_card"}, "unsupported type: task_card [json-pointer:/blocks/0/type]"),
        ({"type": ["a"]}, "unsupported type: ['a'] [json-pointer:/blocks/0/type]"),
        ("section", "must provide an object [json-pointer:/blocks/0]"),
        (section(block_id=1), "must provide a string [json-pointer:/blocks/0/block_id]"),
        (section(expand="yes"), "must provide a boolean [json-pointer:/blocks/0/expand]"),
        (section(fields=plain()), "must provide an array [json-pointer:/blocks/0/fields]"),
        (kit.pie(value="1"), "must provide a number"),
        (actions(select(confirm="sure?")), "must provide an object"),
        (section(text=plain("")), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        (section(text="plain"), "must provide an object [json-pointer:/blocks/0/text]"),
        (section(colour="red"), "invalid additional property: colour [json-pointer:/blocks/0]"),
        ({"type": "header", "text": mrkdwn()}, "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
        (actions(button(url="javascript:alert(1)")), "must match the expected format"),
        (actions(button(style="loud")), "must be one of primary, danger"),
        (actions(select(option_groups=[])), "no fewer than 1 items allowed"),
        (actions(select(initial_option=option("b"))), "initial_option must be one of the options"),
        (actions({"type": "static_select"}), "must provide exactly one of options, option_groups"),
        (actions(written()["element"]), "unsupported type: plain_text_input"),
        (actions(select(options=[{"text": mrkdwn(), "value": "a"}])), "unsupported type: mrkdwn"),
        (field(button()), "unsupported type: button [json-pointer:/blocks/0/element/type]"),
        (written(min_length=9, max_length=3), "min_length must not be more than max_length"),
        (written(max_length=3, initial_value="four"), "initial_value must be less than 4 characters"),
        (written("number_input"), "missing required field: is_decimal_allowed"),
        (written("file_input", max_files=True), "must provide an integer"),
        (kit.image(slack_file={"id": "F1"}), "must provide exactly one of image_url, slack_file"),
        (kit.container(default_collapsed=True), "default_collapsed needs is_collapsible"),
        (kit.container(child_blocks=[kit.container()]), "unsupported type: container"),
        (kit.data_table(row_header_column_index=1), "row_header_column_index must be one of the columns"),
        ({"type": "alert", "text": plain()}, "unsupported type: alert"),
        ({"type": "actions", "elements": [button(action_id="a")] * 2}, "action_id already exists: a"),
        (actions(*[select(focus_on_load=True)] * 2), "only one element can have focus_on_load"),
    ],
)
def test_what_is_wrong_is_said(block: Any, message: str) -> None:
    (problem,) = message_problems([block])
    assert problem.startswith(message)


def test_charts_must_fit_their_categories() -> None:
    chart = kit.bar(points=2)
    chart["chart"]["axis_config"]["categories"] = ["a", "b"]
    assert message_problems([chart]) == [
        "every series must have one value per category, in order [json-pointer:/blocks/0/chart]"
    ]
    uneven = kit.table(2, 2)
    uneven["rows"] = [[kit.cell()], [kit.cell(), kit.cell()]]
    assert message_problems([uneven]) == ["every row must have the same number of cells [json-pointer:/blocks/0]"]


def test_block_ids_are_unique_also_inside_containers() -> None:
    inner = kit.container(child_blocks=[section(block_id="a")])
    assert message_problems([section(block_id="a"), inner])
    assert message_problems([section(block_id="a"), section(block_id="b")]) == []


def test_an_element_has_its_places() -> None:
    everywhere = {*IN_ACTIONS, *IN_SECTION, *IN_INPUT, "feedback_buttons", "icon_button"}
    assert everywhere == set(ELEMENTS)


def test_a_modal_with_an_input_needs_a_submit_button() -> None:
    assert view_problems(modal(written()), "modal") == []
    assert view_problems({**modal(written()), "submit": None}, "modal") == [
        "missing required field: submit [json-pointer:/view]"
    ]
    assert view_problems({**modal(section()), "submit": None}, "modal") == []


def test_a_home_takes_inputs_and_no_charts() -> None:
    home = {"type": "home", "blocks": [written(), section()]}
    assert view_problems(home, "home") == []
    assert view_problems({"type": "home", "blocks": [kit.pie()]}, "home")


def test_the_recorded_blocks_are_accepted() -> None:
    rich = {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Hello ", "style": {"bold": True}},
                    {"type": "user", "user_id": "U0ADA0001"},
                    {"type": "emoji", "name": "wave"},
                    {"type": "link", "url": "https://a.example", "text": "a"},
                    {"type": "date", "timestamp": 1_700_000_000, "format": "{date}", "fallback": "a"},
                ],
            },
            {"type": "rich_text_list", "style": "ordered", "elements": [{"type": "rich_text_section", "elements": []}]},
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "code"}]},
        ],
    }
    assert message_problems([rich]) == []
    assert limit("header.text.max_length") == 150
