"""What comes later in a program, in the browser: a concern, a circle of mentors, halfway, and the close."""

from __future__ import annotations

import io
import re

from PIL import Image
from playwright.sync_api import Locator, expect

from tests import scenes
from tests.window import Window

ADA, BRUNO, CARLA = "U0ADA0001", "U0BRUNO01", "U0COORD01"
KAI, CELIA, GRACE = "U0KAI0001", "U0CELIA01", "U0GRACE01"
TOPIC = {ADA: "social-media", KAI: "ai-tools", BRUNO: "social-media", CELIA: "ai-tools"}
MEETS = 3  # times, weekly


def sets_the_program_up(window: Window) -> None:
    """Be the coordinator and choose few sessions, a circle, and Grace as the neutral person."""
    window.becomes(CARLA)
    window.page.get_by_role("button", name="reverse-mentoring").click()
    window.insists("/mentor program", window.answer, "Your programs")
    window.answer.get_by_test_id("button-program_edit").click()
    window.reads(window.form, "Set up the program")
    for field, value in (("sessions", str(MEETS)), ("cadence_weeks", "1"), ("neutral", GRACE), ("circle_weeks", "2")):
        window.chooses(field, value)
    window.saves("is set up")


def joins(window: Window, person: str, *, leads: bool) -> None:
    """Be somebody, join and prepare."""
    window.becomes(person)
    window.opens_form()
    window.ticks("role", "mentee" if leads else "mentor")
    window.chooses("level", "5" if leads else "1")
    window.part("element-department").fill("Sales" if leads else "Product")
    window.chooses("wants" if leads else "offers", TOPIC[person])
    window.ticks("style", "talk")
    window.part("modal-submit").click()
    window.reads(window.form, "You are in")
    scenes.prepares(window)


def publishes(window: Window) -> None:
    window.becomes(CARLA)
    window.insists("/mentor rehearse", window.answer, "Nothing has been sent", "2 pairs")
    window.part("button-rehearsal_publish").click()
    window.part("confirm-yes").click()
    window.reads(window.answer, "Round 1 is published")


def brings_a_concern(window: Window) -> None:
    """Be Ada and write to the neutral person; then be that person and read it."""
    window.becomes(ADA)
    window.insists("/mentor concern", window.form, "A concern", "Who sees this", "Grace Bell")
    window.part("element-words").fill(
        "Twice now I was asked who in my team had complained. I did not say, and it sat badly."
    )
    window.picture("concern", size=scenes.SMALL)
    window.saves("Thank you for saying it", "without your name")
    window.becomes(GRACE)
    window.part("app-messages-tab").click()
    window.reads(window.message, "Somebody brings you a concern", "Twice now", "Who sees this")
    expect(window.message).not_to_contain_text("Ada")
    window.picture("concern-brought", size=scenes.SMALL, show=window.message)


def meets_in_a_circle(window: Window) -> None:
    """Be a mentor, and let days pass until the mentors have met."""
    window.becomes(ADA)
    circle = window.page.get_by_role("region", name="Group conversations").get_by_role("button", name="Kai Morgan")
    expect(circle).to_be_visible()
    circle.click()
    window.reads(window.message, "Your mentors' circle", "Who sees this")
    day = re.search(r"\w{3} \d+ \w{3}", window.message.inner_text().partition("You meet:")[2])
    assert day
    for _ in range(60):
        if "Mentors' circle:" in window.message.inner_text():
            break
        is_the_day = day[0] in window.part("clock-now").inner_text().replace(",", "")
        window.passes("hour" if is_the_day else "day")
    window.reads(window.message, "Mentors' circle:", "Questions to start from", "Who sees this")
    window.picture("circle", size=(1200, 820), show=window.message)


def meets(window: Window, number: int) -> None:
    """Be Bruno, who has one group conversation alone, and say that a session was held."""
    window.becomes(BRUNO)
    scenes.waits_for(window, f"Session {number} of {MEETS}", "Questions to start from")
    window.session.get_by_test_id("button-session_met").click()
    window.reads(window.session, f"Session {number} of {MEETS}", "You met.")


def is_asked_halfway(window: Window) -> None:
    hears(window, "A good moment to look at how it is going", "Who sees this")
    window.picture("halfway", size=(1200, 700), show=window.part("message").filter(has_text="A good moment").last)


def is_given_a_certificate(window: Window) -> None:
    """Be told of it in private, open the thread and see the picture, as it is given out."""
    hears(window, "Your certificate")
    told = window.part("message").filter(has_text="The picture is in the thread").last
    window.page.locator(f"[data-testid='thread-{told.get_attribute('data-ts')}']").click()
    given = window.page.locator(".thread-replies img").last
    expect(given).to_be_visible()
    expect(window.part("thread-composer")).to_have_count(0)
    keeps(window, given)


def hears(window: Window, *words: str) -> None:
    """Be Ada, and let days pass until she is told something in private."""
    window.becomes(ADA)
    window.part("app-messages-tab").click()
    for _ in range(20):
        if any(words[0] in said for said in window.part("message").all_inner_texts()):
            break
        window.passes("day")
    window.reads(window.part("message").filter(has_text=words[0]).last, *words)


def keeps(window: Window, shown: Locator) -> None:
    """Keep a picture of the product's own among those of this window, as small as a page needs it."""
    read = "shown => fetch(shown.src).then(answer => answer.arrayBuffer()).then(held => [...new Uint8Array(held)])"
    drawn = Image.open(io.BytesIO(bytes(shown.evaluate(read)))).convert("RGB")
    small = drawn.resize((1200, round(1200 * drawn.height / drawn.width)), Image.Resampling.LANCZOS)
    small.quantize(256).save(window.pictures / "certificate.png", optimize=True)
