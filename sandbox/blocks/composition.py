"""The shapes of what elements are made of: text objects, options, confirmations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks.schema import array, boolean, choice, limit, shape, string, url, variants

if TYPE_CHECKING:
    from sandbox.blocks.schema import Check


def texts(longest: int) -> dict[str, Check]:
    content = {"text": string(longest, limit("text.min_length"))}
    return {"plain_text": shape(content, {"emoji": boolean}), "mrkdwn": shape(content, {"verbatim": boolean})}


def text(longest: int, *kinds: str) -> Check:
    """Accept a text object: of both kinds, unless only some are allowed."""
    table = texts(longest)
    return variants({kind: table[kind] for kind in kinds or table})


def plain(longest: int) -> Check:
    return text(longest, "plain_text")


def _option(*kinds: str, **more: Check) -> Check:
    return shape(
        {"text": text(limit("option.text.max_length"), *kinds), "value": string(limit("option.value.max_length"))},
        {"description": text(limit("option.description.max_length"), *kinds), **more},
    )


SELECT_OPTION = _option("plain_text")
MARKED_OPTION = _option("plain_text", "mrkdwn")
OVERFLOW_OPTION = _option("plain_text", url=url(limit("option.url.max_length")))

CONFIRM = shape(
    {
        "title": plain(limit("confirmation.title.max_length")),
        "text": text(limit("confirmation.text.max_length")),
        "confirm": plain(limit("confirmation.confirm.max_length")),
        "deny": plain(limit("confirmation.deny.max_length")),
    },
    {"style": choice("primary", "danger")},
)

SELECT_OPTIONS = array(SELECT_OPTION, limit("select.options.min_items"), limit("select.options.max_items"))
OPTION_GROUPS = array(
    shape(
        {
            "label": plain(limit("option_group.label.max_length")),
            "options": array(
                SELECT_OPTION, limit("option_group.options.min_items"), limit("option_group.options.max_items")
            ),
        }
    ),
    limit("select.option_groups.min_items"),
    limit("select.option_groups.max_items"),
)
