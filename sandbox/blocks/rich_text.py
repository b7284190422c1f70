"""The shape of rich text: sections, lists, quotes and preformatted text, and what stands in them."""

from __future__ import annotations

from sandbox.blocks.schema import Check, array, boolean, choice, integer, limit, shape, string, url, variants

_STYLE = shape({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight"), boolean))
_ID = string(255, 1)


def _inline(**required: Check) -> Check:
    return shape(required, {"style": _STYLE})


_INLINE: dict[str, Check] = {
    "text": _inline(text=string(shortest=1)),
    "link": shape({"url": url(3000)}, {"text": string(), "style": _STYLE, "unsafe": boolean}),
    "emoji": shape({"name": _ID}, {"unicode": string(), "skin_tone": integer(1, 6), "style": _STYLE}),
    "user": _inline(user_id=_ID),
    "usergroup": _inline(usergroup_id=_ID),
    "team": _inline(team_id=_ID),
    "channel": _inline(channel_id=_ID),
    "broadcast": _inline(range=choice("here", "channel", "everyone")),
    "color": _inline(value=string(7, 7, r"#[0-9a-fA-F]{6}")),
    "date": shape(
        {"timestamp": integer(0), "format": string(shortest=1)},
        {"url": url(3000), "fallback": string(), "style": _STYLE},
    ),
}
_SECTION = shape({"elements": array(variants(_INLINE))})


def _border(kind: str) -> Check:
    return integer(limit(f"{kind}.border.min"), limit(f"{kind}.border.max"))


_PARTS: dict[str, Check] = {
    "rich_text_section": _SECTION,
    "rich_text_list": shape(
        {"style": choice("bullet", "ordered"), "elements": array(variants({"rich_text_section": _SECTION}))},
        {
            "indent": integer(limit("rich_text_list.indent.min"), limit("rich_text_list.indent.max")),
            "offset": integer(limit("rich_text_list.offset.min")),
            "border": _border("rich_text_list"),
        },
    ),
    "rich_text_preformatted": shape(
        {"elements": array(variants({kind: _INLINE[kind] for kind in ("text", "link")}))},
        {"border": _border("rich_text_preformatted"), "language": string()},
    ),
    "rich_text_quote": shape({"elements": array(variants(_INLINE))}, {"border": _border("rich_text_quote")}),
}

_BLOCK = shape({"elements": array(variants(_PARTS))}, {"block_id": string(limit("block_id.max_length"))})


BLOCK = variants({"rich_text": _BLOCK})
"""A rich_text block; it also stands in inputs and in the cells of tables."""
