"""The story in a real browser, as people live it; the README's pictures are taken on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from playwright.sync_api import Browser, expect

import app
from tests import scenes, seasons
from tests.window import Window, chromium, sandbox

pytestmark = pytest.mark.browser

ADA, BRUNO, CARLA = "U0ADA0001", "U0BRUNO01", "U0COORD01"
WIDE, NARROW = (1440, 900), (390, 844)
PICTURES = app.ROOT / "docs" / "images"

Opening: TypeAlias = Callable[..., Window]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def opens(browser: Browser, tmp_path: Path) -> Iterator[Opening]:
    """Open a window on a sandbox of its own; with PICTURES=1 in the environment the README gets what it shows."""
    windows: list[Window] = []
    with sandbox(tmp_path) as address:

        def opening(size: tuple[int, int] = WIDE, **looks: Any) -> Window:
            page = browser.new_page(viewport={"width": size[0], "height": size[1]}, **looks)
            window = Window(page, PICTURES if os.environ.get("PICTURES") else tmp_path)
            windows.append(window)
            window.opens(address)
            return window

        yield opening
        for window in windows:
            window.page.context.close()
            assert not window.troubles


def test_two_people_join_prepare_are_matched_and_meet_twice(opens: Opening) -> None:
    window = opens()
    ada_and_bruno_join(window)
    carla_publishes(window)
    ada_meets_bruno_and_reacts(window)
    scenes.bruno_sees_it(window)
    a_day_later_bruno_answers_in_private(window)
    ada_takes_something_on(window)
    bruno_moves_the_second_session_and_they_meet(window)


def ada_and_bruno_join(window: Window) -> None:
    window.reads(window.title, "#reverse-mentoring")
    window.reads(window.part("welcome"), "Be Ada Virtanen", "Be Bruno Conti", "Be Carla Reyes")
    window.part("welcome-dismiss").click()
    window.opens_form()
    window.ticks("role", "mentor")
    window.chooses("level", "1")
    window.part("element-department").fill("Product")
    window.chooses("offers", "social-media", "recruiting")
    window.ticks("style", "show")
    window.part("element-hope").fill("To see how decisions are made, and to be heard.")
    window.picture("join", size=(1200, 800), show=window.part("field-department"))
    window.part("modal-submit").click()
    window.reads(window.form, "You are in", "You take part as mentor")
    scenes.prepares(window, pictures=True)

    window.becomes(BRUNO)
    window.opens_form()
    window.ticks("role", "mentee")
    window.chooses("level", "5")
    window.part("element-department").fill("Sales")
    window.chooses("wants", "social-media")
    window.ticks("style", "show")
    window.part("element-hope").fill("To understand what our youngest customers see that I do not.")
    window.part("modal-submit").click()
    window.reads(window.form, "You are in", "You take part as mentee")
    scenes.prepares(window)


def carla_publishes(window: Window) -> None:
    window.becomes(CARLA)
    window.part("app-home-tab").click()
    window.reads(window.part("home"), "As a coordinator")
    window.page.get_by_role("button", name="reverse-mentoring").click()
    rehearsed = ("Nothing has been sent", "Only visible to you", "1 pair", "Ada Virtanen → Bruno Conti")
    window.insists("/mentor rehearse", window.answer, *rehearsed)
    window.picture("rehearsal", size=(1200, 720))
    window.part("button-rehearsal_publish").click()
    window.part("confirm-no").click()
    window.reads(window.answer, "Nothing has been sent")
    window.part("button-rehearsal_publish").click()
    window.part("confirm-yes").click()
    window.reads(window.answer, "Round 1 is published")
    expect(window.pair).to_have_count(0)
    expect(window.part(f"news-{BRUNO}")).to_be_visible()


def ada_meets_bruno_and_reacts(window: Window) -> None:
    window.part(f"news-{ADA}").click()
    window.reads(window.title, "Ada Virtanen & Bruno Conti")
    window.reads(window.message, "Meet your partner", "Why the two of you", "Your first session")
    window.reads(window.message, "Add it to your calendar")
    scenes.waits_for(window, "Coming up: Session 1 of 6", "Helsinki")
    expect(window.message.get_by_test_id("reaction-tada")).to_have_count(0)
    scenes.waits_for(window, "Session 1 of 6", "Questions to start from", step="hour")
    window.reads(window.session, "For Bruno Conti, the mentee")
    for name in ("white_check_mark", "tada", "+1", "thinking_face", "-1"):
        window.reads(window.message.get_by_test_id(f"reaction-{name}"), "1")
    window.message.get_by_test_id("add-reaction").click()
    window.part("picker-search").fill("tada")
    window.part("picker-tada").click()
    window.reads(window.message.get_by_test_id("reaction-tada"), "2")


def a_day_later_bruno_answers_in_private(window: Window) -> None:
    window.passes("day")
    window.reads(window.part("app-messages-tab"), "1 unread")
    window.part("app-messages-tab").click()
    window.reads(window.message, "How was session 1 of 6 with Ada Virtanen?", "Who sees this")
    window.reads(window.part("composer-closed"), "read-only", "/mentor in any channel")
    expect(window.part("composer")).to_be_hidden()
    window.picture("checkin", size=(1200, 620))
    window.part("button-checkin_met_mixed").click()
    window.reads(window.message, "Thank you", "was mixed")
    window.becomes(ADA)
    window.part("app-messages-tab").click()
    window.reads(window.message, "How was session 1 of 6 with Bruno Conti?")
    window.pair.click()
    window.reads(window.session, "You met.")
    expect(window.session).not_to_contain_text("mixed")


def ada_takes_something_on(window: Window) -> None:
    scenes.agrees(window)
    scenes.takes_something_on(window)
    window.reads(window.session, "What you have taken on")


def bruno_moves_the_second_session_and_they_meet(window: Window) -> None:
    window.becomes(BRUNO)
    window.page.get_by_role("button", name="reverse-mentoring").click()
    window.insists("/mentor session", window.answer, "Session 2 of 6")
    window.picture("sessions", size=scenes.SMALL)
    window.answer.get_by_test_id("button-session_next_week").click()
    scenes.waits_for(window, "Session 2 of 6", "Questions to start from", "Let Ada show the team")
    window.session.get_by_test_id("button-session_met").click()
    window.reads(window.session, "Session 2 of 6", "You met.")
    window.picture("second", size=(1200, 1000), show=window.session)


def test_four_people_live_through_a_concern_a_circle_halfway_and_the_close(opens: Opening) -> None:
    window = opens()
    seasons.sets_the_program_up(window)
    for person in (ADA, seasons.KAI):
        seasons.joins(window, person, leads=False)
    for person in (BRUNO, seasons.CELIA):
        seasons.joins(window, person, leads=True)
    seasons.publishes(window)
    seasons.brings_a_concern(window)
    seasons.meets(window, 1)
    seasons.is_asked_halfway(window)
    seasons.meets_in_a_circle(window)
    seasons.meets(window, 2)
    seasons.meets(window, 3)
    seasons.is_given_a_certificate(window)


def test_one_joins_by_keyboard_on_a_small_dark_screen(opens: Opening) -> None:
    window = opens(NARROW, color_scheme="dark")
    keys = window.page.keyboard
    expect(window.page.locator("html")).to_have_attribute("data-theme", "dark")
    window.tabs_to("composer")
    keys.type("/mentor join")
    keys.press("Enter")
    window.reads(window.form, "Join reverse mentoring")
    window.tabs_to("element-role")
    keys.press("Space")
    window.picks("level", "Starting")
    window.tabs_to("element-department")
    keys.type("Product")
    window.picks("offers", "Social", "Recruiting")
    window.picture("dark", show=window.part("field-offers"))
    window.tabs_to("element-style")
    keys.press("ArrowDown")
    window.tabs_to("modal-submit")
    keys.press("Enter")
    window.reads(window.form, "You are in", "You take part as mentor")
    keys.press("Escape")
    expect(window.form).to_have_count(0)
    expect(window.part("composer")).to_be_focused()
    assert window.page.evaluate("document.documentElement.scrollWidth") == NARROW[0]


def test_mistakes_are_told_beside_their_fields_and_nothing_typed_is_lost(opens: Opening) -> None:
    window = opens()
    window.opens_form()
    window.part("element-department").fill("Product & <Design>")
    window.part("modal-submit").click()
    for field in ("role", "level"):
        expect(window.part(f"field-{field}").get_by_text("required field")).to_be_visible()
    expect(window.part("field-department").locator(".error")).to_be_hidden()

    window.ticks("role", "mentor")
    window.chooses("level", "1")
    window.chooses("manager", ADA)
    window.chooses("starts", "1020")
    window.ticks("style", "walk")
    window.part("element-hope").fill("To be heard.")
    window.part("modal-submit").click()
    window.reads(window.part("field-offers"), "A mentor shares at least one topic")
    window.reads(window.part("field-ends"), "an end at least one hour after the start")
    window.reads(window.part("field-manager"), "This is you")
    expect(window.part("element-department")).to_have_value("Product & <Design>")
    expect(window.part("element-hope")).to_have_value("To be heard.")
    expect(window.part("field-role").get_by_test_id("option-mentor")).to_be_checked()

    window.chooses("manager", "U0JALE001")
    window.chooses("offers", "social-media")
    window.chooses("ends", "1140")
    window.saves("You take part as mentor")
    window.types("/mentor join")
    window.reads(window.form, "Change your answers", "Social media and trends")
    expect(window.part("element-department")).to_have_value("Product & <Design>")


def test_what_is_kept_of_oneself_stands_row_by_row(opens: Opening) -> None:
    window = opens()
    seasons.joins(window, ADA, leads=False)
    window.insists("/mentor data", window.answer, "What I keep about you")
    window.answer.get_by_test_id("button-data_show").click()
    window.reads(window.form, "Every row as it is kept")
    rows = window.part("modal-body").inner_text().splitlines()
    assert any(row.startswith("participant") for row in rows)
    assert any(row.startswith("assessment") for row in rows)
