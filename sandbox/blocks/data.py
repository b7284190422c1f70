"""The shapes of tables and charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks import rich_text
from sandbox.blocks.schema import array, boolean, choice, integer, limit, number, shape, string, variants

if TYPE_CHECKING:
    from sandbox.blocks.schema import Check, Rule
    from sandbox.nouns import Json

Fields = tuple[dict[str, "Check"], dict[str, "Check"], "Rule"]

_CELLS: dict[str, Check] = {
    "raw_text": shape({"text": string(shortest=limit("data_table.cell_text.min_length"))}),
    "raw_number": shape({"value": number}, {"text": string()}),
    "rich_text": rich_text.BLOCK,
}


def _same_width(rows: list[list[Json]]) -> str | None:
    return "every row must have the same number of cells" if len({len(row) for row in rows}) > 1 else None


def _table(value: Json) -> str | None:
    return _same_width(value["rows"])


TABLE: Fields = (
    {"rows": array(array(variants(_CELLS), 1, limit("table.columns.max_items")), 1, limit("table.rows.max_items"))},
    {
        "column_settings": array(
            shape({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean}),
            0,
            limit("table.column_settings.max_items"),
        )
    },
    _table,
)


def _data_table(value: Json) -> str | None:
    rows: list[list[Json]] = value["rows"]
    if value.get("row_header_column_index", 0) >= len(rows[0]):
        return "row_header_column_index must be one of the columns"
    written = sum(len(str(cell.get("text", cell.get("value", "")))) for row in rows for cell in row)
    longest = limit("data_table.content.max_length")
    return f"must be less than {longest + 1} characters" if written > longest else _same_width(rows)


DATA_TABLE: Fields = (
    {
        "caption": string(shortest=1),
        "rows": array(
            array(variants(_CELLS), limit("data_table.columns.min_items"), limit("data_table.columns.max_items")),
            limit("data_table.rows.min_items"),
            limit("data_table.rows.max_items"),
        ),
    },
    {
        "page_size": integer(limit("data_table.page_size.min"), limit("data_table.page_size.max")),
        "row_header_column_index": integer(limit("data_table.row_header_column_index.min")),
    },
    _data_table,
)


def _limited(name: str, item: Check) -> Check:
    key = f"data_visualization.{name}"
    return array(item, limit(f"{key}.min_items"), limit(f"{key}.max_items"))


def _label(name: str) -> Check:
    return string(limit(f"data_visualization.{name}.max_length"), 1)


def _above_zero(value: Json) -> str | None:
    return None if value["value"] > 0 else "value must be more than 0"


_PIE = shape(
    {"segments": _limited("segments", shape({"label": _label("segment.label"), "value": number}, {}, _above_zero))}
)


def _one_value_per_category(value: Json) -> str | None:
    categories = value["axis_config"]["categories"]
    for series in value["series"]:
        if [point["label"] for point in series["data"]] != categories:
            return "every series must have one value per category, in order"
    return None


_AXES = shape(
    {
        "series": _limited(
            "series",
            shape(
                {
                    "name": _label("series_name"),
                    "data": _limited("data", shape({"label": _label("point_label"), "value": number})),
                }
            ),
        ),
        "axis_config": shape(
            {"categories": _limited("categories", _label("category_label"))},
            {"x_label": _label("axis_label"), "y_label": _label("axis_label")},
        ),
    },
    {},
    _one_value_per_category,
)


def _no_rule(_value: Json) -> str | None:
    return None


DATA_VISUALIZATION: Fields = (
    {
        "title": _label("title"),
        "chart": variants({"pie": _PIE, "bar": _AXES, "area": _AXES, "line": _AXES}),
    },
    {},
    _no_rule,
)
