"""The shapes of the blocks, and on which surfaces each may stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks import data, rich_text
from sandbox.blocks.composition import plain, text, texts
from sandbox.blocks.elements import BUTTON, IMAGE, SLACK_FILE, some
from sandbox.blocks.schema import (
    array,
    at_least_one,
    boolean,
    choice,
    exactly_one,
    limit,
    shape,
    string,
    url,
    variants,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sandbox.blocks.schema import Check, Problems, Rule
    from sandbox.nouns import Json

BLOCK_ID = string(limit("block_id.max_length"))

_SELECTS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
_MULTI_SELECTS = tuple(f"multi_{kind}" for kind in _SELECTS)
_PICKERS = ("checkboxes", "radio_buttons", "datepicker", "timepicker", *_SELECTS)
_WRITTEN = ("plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input")
IN_ACTIONS = ("button", "overflow", "datetimepicker", "rich_text_input", *_PICKERS)
IN_SECTION = ("button", "image", "overflow", *_PICKERS, *_MULTI_SELECTS)
IN_INPUT = ("datetimepicker", "file_input", *_WRITTEN, *_PICKERS, *_MULTI_SELECTS)


def _block(required: dict[str, Check], optional: dict[str, Check] | None = None, *rules: Rule) -> Check:
    return shape(required, {"block_id": BLOCK_ID, **(optional or {})}, *rules)


def _expands(value: Json) -> str | None:
    if value.get("default_collapsed") and not value.get("is_collapsible"):
        return "default_collapsed needs is_collapsible"
    return None


def _children(value: object, pointer: str, problems: Problems) -> None:
    """Accept the blocks in a container, which holds no containers."""
    check = array(
        variants({kind: BLOCKS[kind] for kind in IN_CONTAINER}),
        limit("container.child_blocks.min_items"),
        limit("container.child_blocks.max_items"),
    )
    check(value, pointer, problems)


_CARD = _block(
    {},
    {
        "hero_image": variants({"image": IMAGE}),
        "icon": variants({"image": IMAGE}),
        "title": text(limit("card.title.max_length")),
        "subtitle": text(limit("card.subtitle.max_length")),
        "body": text(limit("card.body.max_length")),
        "subtext": text(limit("card.subtext.max_length")),
        "actions": array(variants({"button": BUTTON}), 1, limit("card.actions.max_items")),
    },
    at_least_one("hero_image", "title", "actions", "body"),
)

BLOCKS: dict[str, Check] = {
    "actions": _block({"elements": array(some(*IN_ACTIONS), 1, limit("actions.elements.max_items"))}),
    "alert": _block(
        {"text": text(limit("alert.text.max_length"))},
        {"level": choice("default", "info", "warning", "error", "success")},
    ),
    "card": _CARD,
    "carousel": _block(
        {
            "elements": array(
                variants({"card": _CARD}), limit("carousel.elements.min_items"), limit("carousel.elements.max_items")
            )
        }
    ),
    "container": _block(
        {"child_blocks": _children},
        {
            "title": plain(limit("container.title.max_length")),
            "rich_text_title": rich_text.BLOCK,
            "subtitle": text(limit("container.subtitle.max_length")),
            "width": choice("narrow", "standard", "wide", "full"),
            "icon": variants({"image": IMAGE}),
            "is_collapsible": boolean,
            "default_collapsed": boolean,
            "has_header_divider": boolean,
        },
        at_least_one("title", "rich_text_title"),
        _expands,
    ),
    "context": _block(
        {
            "elements": array(
                variants({"image": IMAGE, **texts(limit("text.max_length"))}),
                1,
                limit("context.elements.max_items"),
            )
        }
    ),
    "context_actions": _block(
        {"elements": array(some("feedback_buttons", "icon_button"), 1, limit("context_actions.elements.max_items"))}
    ),
    "data_table": _block(*data.DATA_TABLE),
    "data_visualization": _block(*data.DATA_VISUALIZATION),
    "divider": _block({}),
    "header": _block({"text": plain(limit("header.text.max_length"))}),
    "image": _block(
        {"alt_text": string(limit("image.alt_text.max_length"), 1)},
        {
            "image_url": url(limit("image.image_url.max_length")),
            "slack_file": SLACK_FILE,
            "title": plain(limit("image.title.max_length")),
        },
        exactly_one("image_url", "slack_file"),
    ),
    "input": _block(
        {"label": plain(limit("input.label.max_length")), "element": some(*IN_INPUT)},
        {"hint": plain(limit("input.hint.max_length")), "optional": boolean, "dispatch_action": boolean},
    ),
    "markdown": _block({"text": string(limit("markdown.text.max_length"), 1)}),
    "rich_text": rich_text.BLOCK,
    "section": _block(
        {},
        {
            "text": text(limit("section.text.max_length")),
            "fields": array(text(limit("section.fields.item_max_length")), 1, limit("section.fields.max_items")),
            "accessory": some(*IN_SECTION),
            "expand": boolean,
        },
        at_least_one("text", "fields"),
    ),
    "table": _block(*data.TABLE),
    "video": _block(
        {
            "alt_text": string(limit("video.alt_text.max_length"), 1),
            "title": plain(limit("video.title.max_length")),
            "thumbnail_url": url(limit("video.thumbnail_url.max_length")),
            "video_url": url(limit("video.video_url.max_length")),
        },
        {
            "author_name": string(limit("video.author_name.max_length")),
            "description": plain(limit("video.description.max_length")),
            "provider_name": string(limit("video.provider_name.max_length")),
            "provider_icon_url": url(limit("video.provider_icon_url.max_length")),
            "title_url": url(limit("video.title_url.max_length")),
        },
    ),
}
"""Every block by its type; those that only agents and Slack itself make are not among them."""

IN_CONTAINER = ("actions", "context", "divider", "header", "image", "rich_text", "section")

_EVERYWHERE = ("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video")
_IN_MESSAGES = (
    "card",
    "carousel",
    "container",
    "context_actions",
    "data_table",
    "data_visualization",
    "markdown",
    "table",
)


def _allowed(kinds: Iterable[str]) -> Check:
    return variants({kind: BLOCKS[kind] for kind in kinds})


SURFACES: dict[str, Check] = {
    "message": array(_allowed((*_EVERYWHERE, *_IN_MESSAGES)), 0, limit("message.blocks.max_items")),
    "modal": array(_allowed((*_EVERYWHERE, "alert", "container")), 0, limit("view.blocks.max_items")),
    "home": array(_allowed((*_EVERYWHERE, "container")), 0, limit("view.blocks.max_items")),
}
"""What may stand on a surface: a message, a modal, a Home tab."""
