"""Blocks as small as they can be, and one way for each limit to reach it."""

from __future__ import annotations

from collections.abc import Callable
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


Builder = Callable[[int], Json]

LENGTHS: dict[str, Builder] = {
    "action_id": lambda n: actions(button(action_id=text(n))),
    "block_id": lambda n: section(block_id=text(n)),
    "button.accessibility_label": lambda n: actions(button(accessibility_label=text(n))),
    "button.text": lambda n: actions(button(text=plain(text(n)))),
    "button.url": lambda n: actions(button(url=url(n))),
    "button.value": lambda n: actions(button(value=text(n))),
    "card.body": lambda n: card(body=mrkdwn(text(n))),
    "card.subtext": lambda n: card(subtext=mrkdwn(text(n))),
    "card.subtitle": lambda n: card(subtitle=mrkdwn(text(n))),
    "card.title": lambda n: card(title=mrkdwn(text(n))),
    "confirmation.confirm": lambda n: confirm(confirm=plain(text(n))),
    "confirmation.deny": lambda n: confirm(deny=plain(text(n))),
    "confirmation.text": lambda n: confirm(text=mrkdwn(text(n))),
    "confirmation.title": lambda n: confirm(title=plain(text(n))),
    "container.subtitle": lambda n: container(subtitle=mrkdwn(text(n))),
    "container.title": lambda n: container(title=plain(text(n))),
    "data_table.content": lambda n: data_table(text=text(max(1, n - 1))),
    "data_table.total_content": lambda n: data_table(text=text(max(1, n - 1))),
    "data_visualization.axis_label": lambda n: bar(axis=text(n)),
    "data_visualization.category_label": lambda n: bar(label=text(n)),
    "data_visualization.point_label": lambda n: bar(label=text(n)),
    "data_visualization.segment.label": lambda n: pie(label=text(n)),
    "data_visualization.series_name": lambda n: bar(name=text(n)),
    "data_visualization.title": lambda n: pie(title=text(n)),
    "date_picker.placeholder": lambda n: actions({"type": "datepicker", "placeholder": plain(text(n))}),
    "email_input.placeholder": lambda n: written("email_text_input", placeholder=plain(text(n))),
    "feedback_button.accessibility_label": lambda n: feedback(accessibility_label=text(n)),
    "feedback_button.text": lambda n: feedback(text=plain(text(n))),
    "feedback_button.value": lambda n: feedback(value=text(n)),
    "header.text": lambda n: {"type": "header", "text": plain(text(n))},
    "icon_button.accessibility_label": lambda n: icon(accessibility_label=text(n)),
    "icon_button.value": lambda n: icon(value=text(n)),
    "image.alt_text": lambda n: image(alt_text=text(n)),
    "image.image_url": lambda n: image(image_url=url(n)),
    "image.title": lambda n: image(title=plain(text(n))),
    "image_element.alt_text": lambda n: section(accessory=image(alt_text=text(n))),
    "image_element.image_url": lambda n: section(accessory=image(image_url=url(n))),
    "input.hint": lambda n: field(select(), hint=plain(text(n))),
    "input.label": lambda n: field(select(), label=plain(text(n))),
    "markdown.text": lambda n: {"type": "markdown", "text": text(n)},
    "number_input.placeholder": lambda n: written("number_input", is_decimal_allowed=False, placeholder=plain(text(n))),
    "option.description": lambda n: actions(select(options=[option(description=plain(text(n)))])),
    "option.text": lambda n: actions(select(options=[{"text": plain(text(n)), "value": "a"}])),
    "option.url": lambda n: actions({"type": "overflow", "options": [option(url=url(n))]}),
    "option.value": lambda n: actions(select(options=[option(text(n))])),
    "option_group.label": lambda n: actions({"type": "static_select", "option_groups": [group(1, text(n))]}),
    "plain_text_input.placeholder": lambda n: written(placeholder=plain(text(n))),
    "rich_text_input.placeholder": lambda n: written("rich_text_input", placeholder=plain(text(n))),
    "section.fields.item": lambda n: section(fields=[plain(text(n))]),
    "section.text": lambda n: section(text=mrkdwn(text(n))),
    "select.placeholder": lambda n: actions(select(placeholder=plain(text(n)))),
    "text": lambda n: {"type": "context", "elements": [mrkdwn(text(n))]},
    "time_picker.placeholder": lambda n: actions({"type": "timepicker", "placeholder": plain(text(n))}),
    "url_input.placeholder": lambda n: written("url_text_input", placeholder=plain(text(n))),
    "video.alt_text": lambda n: video(alt_text=text(n)),
    "video.author_name": lambda n: video(author_name=text(n)),
    "video.description": lambda n: video(description=plain(text(n))),
    "video.provider_icon_url": lambda n: video(provider_icon_url=url(n)),
    "video.provider_name": lambda n: video(provider_name=text(n)),
    "video.thumbnail_url": lambda n: video(thumbnail_url=url(n)),
    "video.title": lambda n: video(title=plain(text(n))),
    "video.title_url": lambda n: video(title_url=url(n)),
    "video.video_url": lambda n: video(video_url=url(n)),
    "data_table.cell_text": lambda n: data_table(text=text(n)),
}
"""Each longest (or shortest) text."""

COUNTS: dict[str, Builder] = {
    "actions.elements": lambda n: actions(*[button()] * n),
    "card.actions": lambda n: card(actions=[button()] * n),
    "carousel.elements": lambda n: {"type": "carousel", "elements": [card()] * n},
    "checkboxes.options": lambda n: actions({"type": "checkboxes", "options": options(n)}),
    "container.child_blocks": lambda n: container(child_blocks=[section()] * n),
    "context.elements": lambda n: {"type": "context", "elements": [mrkdwn()] * n},
    "context_actions.elements": lambda n: {"type": "context_actions", "elements": icon()["elements"] * n},
    "conversation_filter.include": lambda n: actions(
        {"type": "conversations_select", "filter": {"include": ["im"] * n}}
    ),
    "data_table.columns": lambda n: data_table(columns=n),
    "data_table.rows": lambda n: data_table(rows=n),
    "data_visualization.categories": lambda n: bar(points=n),
    "data_visualization.data": lambda n: bar(points=n),
    "data_visualization.segments": lambda n: pie(segments=n),
    "data_visualization.series": lambda n: bar(series=n),
    "dispatch_action_configuration.trigger_actions_on": lambda n: written(
        dispatch_action_config={"trigger_actions_on": ["on_enter_pressed"] * n}
    ),
    "icon_button.visible_to_user_ids": lambda n: icon(visible_to_user_ids=["U1"] * n),
    "option_group.options": lambda n: actions({"type": "static_select", "option_groups": [group(n)]}),
    "overflow.options": lambda n: actions({"type": "overflow", "options": options(n)}),
    "radio_buttons.options": lambda n: actions({"type": "radio_buttons", "options": options(n)}),
    "section.fields": lambda n: section(fields=[plain()] * n),
    "select.option_groups": lambda n: actions({"type": "static_select", "option_groups": [group()] * n}),
    "select.options": lambda n: actions(select(options=options(n))),
    "table.column_settings": lambda n: table(column_settings=[{}] * n),
    "table.columns": lambda n: table(columns=n),
    "table.rows": lambda n: table(rows=n),
}
"""Each largest (or smallest) number of things."""

NUMBERS: dict[str, Builder] = {
    "data_table.page_size": lambda n: data_table(page_size=n),
    "data_table.row_header_column_index": lambda n: data_table(row_header_column_index=n),
    "data_visualization.segment.value.exclusive": lambda n: pie(value=n),
    "file_input.max_files": lambda n: written("file_input", max_files=n),
    "multi_select.max_selected_items": lambda n: field({"type": "multi_users_select", "max_selected_items": n}),
    "plain_text_input.max_length": lambda n: written(max_length=n),
    "plain_text_input.min_length": lambda n: written(min_length=n),
    "rich_text_input.max_lines": lambda n: written("rich_text_input", max_lines=n),
    "rich_text_input.min_lines": lambda n: written("rich_text_input", min_lines=n),
    "rich_text_list.border": lambda n: rich_list(border=n),
    "rich_text_list.indent": lambda n: rich_list(indent=n),
    "rich_text_list.offset": lambda n: rich_list(offset=n),
    "rich_text_preformatted.border": lambda n: rich_part("rich_text_preformatted", n),
    "rich_text_quote.border": lambda n: rich_part("rich_text_quote", n),
    "select.min_query_length": lambda n: actions({"type": "external_select", "min_query_length": n}),
}
"""Each largest (or smallest) number."""

VIEWS: dict[str, Builder] = {
    "view.callback_id.max_length": lambda n: modal(callback_id=text(n)),
    "view.close.max_length": lambda n: modal(close=plain(text(n))),
    "view.external_id.max_length": lambda n: modal(external_id=text(n)),
    "view.private_metadata.max_length": lambda n: modal(private_metadata=text(n)),
    "view.submit.max_length": lambda n: modal(submit=plain(text(n))),
    "view.title.max_length": lambda n: modal(title=plain(text(n))),
    "view.blocks.max_items": lambda n: modal(*[section()] * n),
    "alert.text.max_length": lambda n: modal({"type": "alert", "text": plain(text(n))}),
}
"""The limits of views and of what stands only in them."""
