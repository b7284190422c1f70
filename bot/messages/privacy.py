"""What a person reads of the data that is kept about them: a summary, all of it to the letter, and that it is gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bot.messages.phrases import say
from bot.messages.reasons import bullets
from bot.messages.text import (
    SECTION,
    Block,
    Post,
    actions,
    button,
    confirm,
    context,
    header,
    post,
    section,
    size,
    visible,
)

# In the order of the summary; what is kept under other names is told to the letter only.
KEPT = (
    *("participant", "preference", "coordinator", "pairing", "circle", "agreement", "session", "change"),
    *("checkin", "assessment", "choice", "commitment", "reaction", "block", "feed", "delivery"),
    *("inbox", "round", "trail", "alias"),
)
# Of a window's 100 blocks of 3,000 characters; Slack refuses one that is larger than about 250 KB.
PIECES = 60
HALF = SECTION // 2  # characters of which each may count as two

Document = dict[str, Any]


def kept(locale: str, document: Document) -> Post:
    """What is kept of a person, counted; buttons data_show and data_erase, which asks again."""
    if not document:
        return post(header(say(locale, "data-title")), section(say(locale, "data-nothing")))
    lines = [say(locale, f"data-{table}", count=len(document[table])) for table in KEPT if table in document]
    if named := sum(document.get("named_by_others", {}).values()):
        lines.append(say(locale, "data-named", count=named))
    again = confirm(
        say(locale, "data-erase-title"),
        say(locale, "data-erase-text"),
        say(locale, "data-erase-yes"),
        say(locale, "data-erase-no"),
    )
    return post(
        header(say(locale, "data-title")),
        section(f"{say(locale, 'data-kept')}\n{bullets(lines)}"),
        context(say(locale, "data-not-kept")),
        actions(
            button("data_show", say(locale, "data-show")),
            button("data_erase", say(locale, "data-erase"), style="danger", confirm=again),
        ),
    )


def all_of_it(locale: str, document: Document) -> Post:
    """Every row as it is kept, for a window: its name and its columns as JSON, and a word where it does not all fit."""
    if not document:
        return post(section(say(locale, "data-nothing")))
    pieces = [*_pieces(document)]
    shown = [_as_it_is(piece) for piece in pieces[:PIECES]]
    more = [section(say(locale, "data-too-long"))] if len(pieces) > PIECES else []
    return Post("", [section(say(locale, "data-shown")), *shown, *more])


def erased(locale: str) -> Post:
    """After somebody was erased."""
    return post(
        header(say(locale, "erased-title")),
        section(say(locale, "erased-text")),
        context(say(locale, "erased-slack")),
    )


def _as_it_is(text: str) -> Block:
    """A paragraph in which Slack reads no markup; nothing is cleaned, for people ask for what is there."""
    return {"type": "section", "text": {"type": "plain_text", "text": text, "emoji": False}}


def _pieces(document: Document) -> Iterator[str]:
    """Yield the lines of the document, as many together as a paragraph takes."""
    piece = ""
    for line in _lines(document):
        for part in (line[at : at + HALF] for at in range(0, len(line), HALF)):
            if piece and size(f"{piece}\n{part}") > SECTION:
                yield piece
                piece = ""
            piece = f"{piece}\n{part}" if piece else part
    yield piece


def _lines(document: Document) -> Iterator[str]:
    for table, rows in document.items():
        for row in rows if isinstance(rows, list) else [rows]:
            told = json.dumps(row, ensure_ascii=False)
            yield "".join(one if visible(one) else json.dumps(one)[1:-1] for one in f"{table} {told}")
