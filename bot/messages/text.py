"""Text and blocks that Slack takes as they are: escaped once, within every limit; it knows no words of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.models import Participant

Block = dict[str, Any]

# Slack's limits (docs/slack.md section 8). It does not say whether it counts code points or UTF-16 units, so
# size() counts the larger of the two.
WHOLE_TEXT, BLOCKS, SECTION, HEADER, LABEL, NAME = 3_900, 50, 3_000, 150, 75, 80
CONFIRM_TITLE, CONFIRM_TEXT, CONFIRM_BUTTON, ELEMENTS = 100, 300, 30, 10
BESIDE = 24  # characters of a name where a control says more than the name

# Joiners shape emoji and several scripts; tags shape flags, and hide words anywhere else. Every other character that
# shows nothing can only mislead: controls, turns of direction, and letters that are blank.
_JOINERS = {"\u200c", "\u200d"}
_BLANK = {*"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"}
_TAGS = re.compile("(\U0001f3f4[\U000e0030-\U000e007a]{1,8}\U000e007f)|[\U000e0020-\U000e007f]")
_LINK = re.compile(r"<https?://[^|>]*\|([^>]*)>")
_BROKEN_END = re.compile(r"(&[a-z]{0,4}|<(@[A-Z0-9]*)?|[\u200c\u200d])$")


def size(text: str) -> int:
    """The length of a text as Slack may count it at most."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(character: str) -> bool:
    """Say whether a character shows, or shapes others that do; every other can only mislead."""
    if character in _JOINERS or "\U000e0020" <= character <= "\U000e007f":
        return True
    return character not in _BLANK and unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def clean(text: str, *, lines: bool = False) -> str:
    """What a person typed, without controls, direction overrides and stray blanks; on one line unless `lines`.

    For plain_text objects and for what is stored: nothing is escaped.
    """
    if text.isascii() and text.isprintable():  # most texts: nothing in them can mislead
        return " ".join(text.split())
    flags = _TAGS.sub(lambda found: found[1] or "", text)
    kept = (" ".join("".join(filter(visible, line.replace("\t", " "))).split()) for line in flags.splitlines())
    return ("\n".join(kept) if lines else " ".join(filter(None, kept))).strip()


def escape(text: str) -> str:
    """The text as Slack wants it in mrkdwn (docs/slack.md section 7): no mention, link or entity comes out of it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain(text: str, *, lines: bool = False) -> str:
    """What a person typed, cleaned and escaped once, for mrkdwn and for the text of a message."""
    return escape(clean(text, lines=lines))


def clip(text: str, limit: int) -> str:
    """At most `limit` characters; a cut ends in an ellipsis, never inside an entity, a mention or an emoji."""
    if size(text) <= limit:
        return text
    cut = text[: limit - 1]
    while size(cut) > limit - 1:
        cut = cut[: -max(1, (size(cut) - limit + 1) // 2)]
    return _BROKEN_END.sub("", cut).rstrip() + "…"


def name(person: Participant) -> str:
    """A person's name, escaped; the mention where the name has nothing to see."""
    return escape(clip(clean(person.name), NAME)) or mention(person)


def short(person: Participant) -> str:
    """A person's name for a control that says more: cut so early that nothing else is; not escaped."""
    return clip(clean(person.name), BESIDE)


def fitting(texts: Sequence[str], most: int) -> list[str]:
    """The first of some texts, at most so many, and no more than a message says whole with commas between them."""
    kept, room = list[str](), SECTION * 4 // 5  # bot.messages.phrases cuts a value that is longer
    for text in texts[:most]:
        room -= size(text) + 2
        if room < 0:
            break
        kept.append(text)
    return kept


def mention(person: Participant) -> str:
    """The person by Slack id, which Slack shows as a name that opens the profile."""
    return mention_of(person.slack_id)


def link(address: str, label: str) -> str:
    """A link for mrkdwn; `label` is escaped already."""
    return f"<{escape(address)}|{label}>"


def mention_of(slack_id: str) -> str:
    return f"<@{escape(slack_id)}>"


def plain_text(text: str, limit: int = LABEL) -> Block:
    """A text object in which Slack reads no markup, so that nothing in it is escaped."""
    return {"type": "plain_text", "text": clip(clean(text), limit), "emoji": True}


def section(text: str) -> Block:
    """A paragraph of mrkdwn; whatever people typed in it is escaped already."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": clip(text, SECTION), "verbatim": True}}


def quotation(text: str) -> Block:
    """What a person wrote, shown to the letter: Slack reads no markup in it."""
    return {"type": "section", "text": {"type": "plain_text", "text": clip(clean(text, lines=True), SECTION)}}


def context(*texts: str) -> Block:
    """Small print, each text an element of mrkdwn."""
    elements = [{"type": "mrkdwn", "text": clip(text, SECTION), "verbatim": True} for text in texts[:ELEMENTS]]
    return {"type": "context", "elements": elements}


def header(text: str) -> Block:
    """A headline, not escaped: Slack reads no markup in it."""
    return {"type": "header", "text": plain_text(text, HEADER)}


def divider() -> Block:
    return {"type": "divider"}


def actions(*buttons: Block) -> Block:
    return {"type": "actions", "elements": list(buttons)}


def button(
    action_id: str,
    label: str,
    value: str | int | None = None,
    *,
    style: str | None = None,
    confirm: Block | None = None,
) -> Block:
    """A button; `value` comes back when it is pressed, `style` is "primary" or "danger"."""
    drawn: Block = {
        "type": "button",
        "action_id": action_id,
        "text": plain_text(label),
    }
    extras = {"value": None if value is None else str(value), "style": style, "confirm": confirm}
    return drawn | {key: extra for key, extra in extras.items() if extra is not None}


def overflow(action_id: str, choices: Sequence[tuple[str, str]]) -> Block:
    """A menu behind three dots: up to five values and what each is called."""
    options = [{"text": plain_text(label), "value": value} for value, label in choices]
    return {"type": "overflow", "action_id": action_id, "options": options}


def menu(action_id: str, placeholder: str, choices: Sequence[tuple[str, str]]) -> Block:
    """A list that drops down, of which one is chosen: values and labels."""
    options = [{"text": plain_text(label), "value": value} for value, label in choices]
    words = plain_text(placeholder)
    return {"type": "static_select", "action_id": action_id, "placeholder": words, "options": options}


def confirm(title: str, text: str, yes: str, no: str) -> Block:
    """The question that Slack asks before it lets a button be pressed."""
    return {
        "title": plain_text(title, CONFIRM_TITLE),
        "text": plain_text(text, CONFIRM_TEXT),
        "confirm": plain_text(yes, CONFIRM_BUTTON),
        "deny": plain_text(no, CONFIRM_BUTTON),
    }


@dataclass(frozen=True)
class Post:
    """A message: its blocks, and the same in one text, which is all that screen readers and notifications have."""

    text: str
    blocks: list[Block]


def post(*blocks: Block | None) -> Post:
    """A message of these blocks, None left out; its text is what they say, so the two cannot disagree."""
    drawn = [block for block in blocks if block is not None][:BLOCKS]
    return Post(clip("\n".join(filter(None, map(_words, drawn))), WHOLE_TEXT), drawn)


def _words(block: Block) -> str:
    """What a block says; of a link its label, for nobody wants an address read out."""
    texts = block.get("elements", []) if block["type"] == "context" else [block.get("text", {})]
    return " ".join(
        _LINK.sub(r"\1", text["text"]) if text["type"] == "mrkdwn" else escape(text["text"])
        for text in texts
        if "text" in text
    )
