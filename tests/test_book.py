"""The library as a page and as tables: as committed, whole, safe, and right in any language and direction."""

from __future__ import annotations

import dataclasses
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.book import counted, inserted, page
from bot.book.tables import SHOWN
from bot.library import Library, load
from tests.cast import LIBRARY, TIKTOK

ROOT = Path(__file__).parent.parent
WHOLE = load(ROOT / "prompts")
PAGE = page(WHOLE)
EMPTY = {"meta", "input"}  # elements without an end


class Outline(HTMLParser):
    """Every element with its attributes, and whether each that begins ends."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def in_arabic() -> Library:
    words = dataclasses.replace(TIKTOK.words["en"], title="كيف يعمل تيك توك <b>", why="لأن الناس هناك.")
    prompt = dataclasses.replace(TIKTOK, words={**TIKTOK.words, "ar": words})
    topics = {**LIBRARY.topics, "social-media": {"en": "Social media", "ar": "وسائل التواصل"}}
    return dataclasses.replace(LIBRARY, topics=topics, prompts={**LIBRARY.prompts, prompt.id: prompt})


def test_the_page_and_the_tables_are_what_the_prompts_say() -> None:
    """If this fails: make library."""
    assert (ROOT / "docs/library.html").read_text("utf-8") == PAGE, "make library"
    told = (ROOT / "docs/library.md").read_text("utf-8")
    assert inserted(told, WHOLE) == told, "make library"
    assert all(f"`{each}`" in told for each in SHOWN)


def test_every_prompt_stands_in_every_language_under_an_id_of_its_own() -> None:
    outline = Outline(PAGE)
    ids = [each["id"] for each in outline.all("details")]
    known = {*WHOLE.prompts, *WHOLE.circle}
    editions = [each["id"] for each in outline.all("section") if each.get("class") == "edition"]
    assert sorted(map(str, ids)) == sorted(f"{language}/{each}" for language in editions for each in known)
    assert {each["href"] for each in outline.all("a")} == {f"#{language}" for language in editions}
    assert all(each["lang"] and each["dir"] for each in outline.all("details"))


def test_the_page_fetches_nothing_and_obeys_nobody() -> None:
    assert not re.search(r"https?://|@import|url\(|src=|<link", PAGE)
    script = "<script>alert(1)</script>"
    words = dataclasses.replace(TIKTOK.words["en"], title=script, questions=(script, "A?", "B?"), mentor_tip=script)
    prompts = {TIKTOK.id: dataclasses.replace(TIKTOK, words={"en": words})}
    drawn = page(dataclasses.replace(LIBRARY, prompts=prompts, topics={"social-media": {"en": script}}))
    assert script not in drawn
    assert len(Outline(drawn).all("script")) == 1


def test_a_language_that_runs_from_right_to_left_does_and_what_it_lacks_is_marked_as_english() -> None:
    drawn = page(in_arabic())
    by_id = {each["id"]: each for each in Outline(drawn).all("details")}
    assert (by_id["ar/how-does-tiktok-work"]["lang"], by_id["ar/how-does-tiktok-work"]["dir"]) == ("ar", "rtl")
    assert (by_id["ar/our-agreement"]["lang"], by_id["ar/our-agreement"]["dir"]) == ("en", "ltr")
    assert '<h2><span lang="en" dir="ltr">AI tools</span></h2>' in drawn
    assert "<h2>وسائل التواصل</h2>" in drawn
    assert (
        '<b>Do together:</b> <span lang="ar" dir="rtl">Scroll' in drawn
    )  # the message is English, what it holds is not
    assert "كيف يعمل تيك توك &lt;b&gt;" in drawn
    assert '<h1><span lang="en" dir="ltr">The library</span></h1>' in drawn  # the words around are not there in Arabic


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_style_knows_beginnings_and_ends_but_no_left_and_right(side: str) -> None:
    assert side not in (ROOT / "bot/book/page.css").read_text("utf-8")


def test_a_table_counts_what_a_language_has() -> None:
    lines = counted(in_arabic()).splitlines()
    assert lines[0] == "| Topic | light | honest | brave | all | English | Arabic |"
    assert "| Social media | 1 |  |  | 1 | 1 | 1 |" in lines
    assert lines[-1] == "| **Together** | **2** | **0** | **0** | **2** | **2** | **1** |"
