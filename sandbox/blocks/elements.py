"""The shapes of the elements that stand in blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.blocks import rich_text
from sandbox.blocks.composition import (
    CONFIRM,
    MARKED_OPTION,
    OPTION_GROUPS,
    OVERFLOW_OPTION,
    SELECT_OPTION,
    SELECT_OPTIONS,
    plain,
)
from sandbox.blocks.schema import (
    array,
    boolean,
    choice,
    exactly_one,
    in_order,
    integer,
    limit,
    shape,
    string,
    url,
    variants,
)

if TYPE_CHECKING:
    from sandbox.blocks.schema import Check, Rule
    from sandbox.nouns import Json

ACTION_ID = string(limit("action_id.max_length"))


def _offered(value: Json) -> str | None:
    """Hold what is chosen from the start among the options."""
    groups = value.get("option_groups", [{"options": value.get("options", [])}])
    offered = [_identity(option) for group in groups for option in group["options"]]
    chosen = value.get("initial_options", [value["initial_option"]] if "initial_option" in value else [])
    if all(_identity(option) in offered for option in chosen):
        return None
    return "initial_option must be one of the options"


def _identity(option: Json) -> tuple[Any, Any]:
    return option["value"], option["text"]["text"]


def _element(required: dict[str, Check], optional: dict[str, Check], *rules: Rule) -> Check:
    return shape(required, {"action_id": ACTION_ID, **optional}, *rules)


def _picked(name: str, **more: Check) -> dict[str, Check]:
    """Return the optional fields of an element with placeholder, confirmation and focus."""
    return {"placeholder": plain(limit(name)), "confirm": CONFIRM, "focus_on_load": boolean, **more}


def _select(one: str, many: str, chosen: Check, *rules: Rule, only_one: dict[str, Check], **more: Check) -> list[Check]:
    """Return the checks of a select menu and of its sister that takes several choices."""
    placeholder = "select.placeholder.max_length"
    several = {many: array(chosen), "max_selected_items": integer(limit("multi_select.max_selected_items.min"))}
    return [
        _element({}, _picked(placeholder, **{one: chosen}, **only_one, **more), *rules),
        _element({}, _picked(placeholder, **several, **more), *rules),
    ]


_ANY_ID = string(255, 1)
_KINDS = choice("im", "mpim", "private", "public")
_FILTER = shape(
    {},
    {
        "include": array(_KINDS, limit("conversation_filter.include.min_items")),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
_STATIC = _select(
    "initial_option",
    "initial_options",
    SELECT_OPTION,
    exactly_one("options", "option_groups"),
    _offered,
    only_one={},
    options=SELECT_OPTIONS,
    option_groups=OPTION_GROUPS,
)
_EXTERNAL = _select(
    "initial_option",
    "initial_options",
    SELECT_OPTION,
    only_one={},
    min_query_length=integer(limit("select.min_query_length.min")),
)
_USERS = _select("initial_user", "initial_users", _ANY_ID, only_one={})
_CONVERSATIONS = _select(
    "initial_conversation",
    "initial_conversations",
    _ANY_ID,
    only_one={"response_url_enabled": boolean},
    default_to_current_conversation=boolean,
    filter=_FILTER,
)
_CHANNELS = _select("initial_channel", "initial_channels", _ANY_ID, only_one={"response_url_enabled": boolean})

_DISPATCH = shape(
    {
        "trigger_actions_on": array(
            choice("on_enter_pressed", "on_character_entered"),
            limit("dispatch_action_configuration.trigger_actions_on.min_items"),
            limit("dispatch_action_configuration.trigger_actions_on.max_items"),
        )
    }
)


def _written(kind: str, *rules: Rule, required: dict[str, Check] | None = None, **more: Check) -> Check:
    """Accept an input that a person writes into."""
    optional: dict[str, Check] = {
        "placeholder": plain(limit(f"{kind}.placeholder.max_length")),
        "focus_on_load": boolean,
        "dispatch_action_config": _DISPATCH,
        "initial_value": string(),
        **more,
    }
    return _element(required or {}, optional, *rules)


def _fits(value: Json) -> str | None:
    written = len(value.get("initial_value", ""))
    longest = value.get("max_length", limit("plain_text_input.max_length.max"))
    return f"initial_value must be less than {longest + 1} characters" if written > longest else None


def _lines(name: str) -> Check:
    return integer(limit(f"rich_text_input.{name}.min"), limit(f"rich_text_input.{name}.max"))


SLACK_FILE = shape({}, {"id": string(255, 1), "url": url(3000)}, exactly_one("id", "url"))
IMAGE = shape(
    {"alt_text": string(limit("image_element.alt_text.max_length"), 1)},
    {"image_url": url(limit("image_element.image_url.max_length")), "slack_file": SLACK_FILE},
    exactly_one("image_url", "slack_file"),
)
BUTTON = _element(
    {"text": plain(limit("button.text.max_length"))},
    {
        "url": url(limit("button.url.max_length")),
        "value": string(limit("button.value.max_length")),
        "style": choice("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": string(limit("button.accessibility_label.max_length")),
    },
)
_FEEDBACK = shape(
    {
        "text": plain(limit("feedback_button.text.max_length")),
        "value": string(limit("feedback_button.value.max_length")),
    },
    {"accessibility_label": string(limit("feedback_button.accessibility_label.max_length"))},
)


def _options(kind: str, option: Check) -> Check:
    return array(option, limit(f"{kind}.options.min_items"), limit(f"{kind}.options.max_items"))


ELEMENTS: dict[str, Check] = {
    "button": BUTTON,
    "checkboxes": _element(
        {"options": _options("checkboxes", MARKED_OPTION)},
        {"initial_options": array(MARKED_OPTION, 1), "confirm": CONFIRM, "focus_on_load": boolean},
        _offered,
    ),
    "radio_buttons": _element(
        {"options": _options("radio_buttons", MARKED_OPTION)},
        {"initial_option": MARKED_OPTION, "confirm": CONFIRM, "focus_on_load": boolean},
        _offered,
    ),
    "overflow": _element({"options": _options("overflow", OVERFLOW_OPTION)}, {"confirm": CONFIRM}),
    "datepicker": _element(
        {}, _picked("date_picker.placeholder.max_length", initial_date=string(pattern=r"\d{4}-\d\d-\d\d"))
    ),
    "timepicker": _element(
        {},
        _picked(
            "time_picker.placeholder.max_length",
            initial_time=string(pattern=r"([01]\d|2[0-3]):[0-5]\d"),
            timezone=string(255, 1),
        ),
    ),
    "datetimepicker": _element(
        {}, {"initial_date_time": integer(10**9, 10**10 - 1), "confirm": CONFIRM, "focus_on_load": boolean}
    ),
    "static_select": _STATIC[0],
    "multi_static_select": _STATIC[1],
    "external_select": _EXTERNAL[0],
    "multi_external_select": _EXTERNAL[1],
    "users_select": _USERS[0],
    "multi_users_select": _USERS[1],
    "conversations_select": _CONVERSATIONS[0],
    "multi_conversations_select": _CONVERSATIONS[1],
    "channels_select": _CHANNELS[0],
    "multi_channels_select": _CHANNELS[1],
    "plain_text_input": _written(
        "plain_text_input",
        in_order("min_length", "max_length"),
        _fits,
        multiline=boolean,
        min_length=integer(limit("plain_text_input.min_length.min"), limit("plain_text_input.min_length.max")),
        max_length=integer(limit("plain_text_input.max_length.min"), limit("plain_text_input.max_length.max")),
    ),
    "email_text_input": _written("email_input"),
    "url_text_input": _written("url_input"),
    "number_input": _written(
        "number_input", required={"is_decimal_allowed": boolean}, min_value=string(), max_value=string()
    ),
    "rich_text_input": _written(
        "rich_text_input",
        in_order("min_lines", "max_lines"),
        initial_value=rich_text.BLOCK,
        min_lines=_lines("min_lines"),
        max_lines=_lines("max_lines"),
    ),
    "file_input": _element(
        {}, {"filetypes": array(string(255, 1), 1), "max_files": integer(1, limit("file_input.max_files.max"))}
    ),
    "image": IMAGE,
    "feedback_buttons": _element({"positive_button": _FEEDBACK, "negative_button": _FEEDBACK}, {}),
    "icon_button": _element(
        {"icon": choice("trash"), "text": plain(limit("button.text.max_length"))},
        {
            "value": string(limit("icon_button.value.max_length")),
            "accessibility_label": string(limit("icon_button.accessibility_label.max_length")),
            "visible_to_user_ids": array(_ANY_ID, 0, limit("icon_button.visible_to_user_ids.max_items")),
            "confirm": CONFIRM,
        },
    ),
}
"""Every element by its type."""


def some(*types: str) -> Check:
    return variants({kind: ELEMENTS[kind] for kind in types})
