"""Blocks as small as they can be, to be grown by whoever tries a limit; it knows none."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def plain(text: str = "a") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "a") -> Json:
    return {"type": "mrkdwn", "text": text}


def option(value: str = "a", **more: Any) -> Json:
    return {"text": plain(), "value": value, **more}


def options(count: int) -> list[Json]:
    return [option(str(number)) for number in range(count)]


def group(count: int = 1, label: str = "a") -> Json:
    return {"label": plain(label), "options": options(count)}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain(), **more}


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": options(1), **more}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element, **more}


def written(kind: str = "plain_text_input", **more: Any) -> Json:
    return field({"type": kind, **more})


def confirm(**more: Any) -> Json:
    return actions(button(confirm={"title": plain(), "text": plain(), "confirm": plain(), "deny": plain(), **more}))


def image(**more: Any) -> Json:
    return {"type": "image", "alt_text": "a", "image_url": "https://a.example/a", **more}


def url(length: int) -> str:
    return "https://a.example/".ljust(length, "a")


def feedback(**more: Any) -> Json:
    button = {"text": plain(), "value": "a"}
    buttons = {"positive_button": {**button, **more}, "negative_button": button}
    return {"type": "context_actions", "elements": [{"type": "feedback_buttons", **buttons}]}


def icon(**more: Any) -> Json:
    return {"type": "context_actions", "elements": [{"type": "icon_button", "icon": "trash", "text": plain(), **more}]}


def card(**more: Any) -> Json:
    return {"type": "card", "title": plain(), **more}


def container(**more: Any) -> Json:
    return {"type": "container", "title": plain(), "child_blocks": [section()], **more}


def video(**more: Any) -> Json:
    urls = {"thumbnail_url": url(30), "video_url": url(30)}
    return {"type": "video", "alt_text": "a", "title": plain(), **urls, **more}


def cell(text: str = "a") -> Json:
    return {"type": "raw_text", "text": text}


def table(rows: int = 1, columns: int = 1, **more: Any) -> Json:
    return {"type": "table", "rows": [[cell()] * columns] * rows, **more}


def data_table(rows: int = 2, columns: int = 1, text: str = "a", **more: Any) -> Json:
    filled = [[cell()] * columns for _ in range(rows)]
    if filled and columns:
        filled[0][0] = cell(text)
    return {"type": "data_table", "caption": "a", "rows": filled, **more}


def pie(segments: int = 1, label: str = "a", title: str = "a", value: Any = 1) -> Json:
    chart = {"type": "pie", "segments": [{"label": label, "value": value}] * segments}
    return {"type": "data_visualization", "title": title, "chart": chart}


def bar(points: int = 1, series: int = 1, name: str = "a", label: str = "a", axis: str = "a") -> Json:
    data = [{"label": label, "value": 1}] * points
    axes = {"categories": [label] * points, "x_label": axis}
    chart = {"type": "bar", "series": [{"name": name, "data": data}] * series, "axis_config": axes}
    return {"type": "data_visualization", "title": "a", "chart": chart}


def rich(*parts: Json) -> Json:
    return {"type": "rich_text", "elements": list(parts)}


def rich_list(**more: Any) -> Json:
    return rich({"type": "rich_text_list", "style": "bullet", "elements": [], **more})


def rich_part(kind: str, border: int) -> Json:
    return rich({"type": kind, "elements": [], "border": border})


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain(), "submit": plain(), "blocks": list(blocks), **more}


def text(length: int) -> str:
    return "x" * length
