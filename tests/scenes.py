"""What a newcomer does in the browser between the acts: prepares, agrees, takes something on, moves a session."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.window import Window

SMALL = (1200, 760)
BRUNO = "U0BRUNO01"
PAGES = 5  # of the preparation in one role


def prepares(window: Window, *, pictures: bool = False) -> None:
    """Read the cards from the window that says "You are in", agree to the rules and answer the first questions."""
    window.part("button-prepare_open").click()
    window.reads(window.form, "Prepare", "You can stop at any time")
    expect(window.part("modal-submit")).to_be_focused()
    if pictures:
        window.picture("prepare", size=SMALL)
    for page in range(1, PAGES):
        window.reads(window.form, f"{page} of {PAGES}")
        window.part("modal-submit").click()
    window.reads(window.form, "The ground rules", f"{PAGES} of {PAGES}")
    if pictures:
        window.picture("rules", size=SMALL)
    window.part("modal-submit").click()
    window.reads(window.form, "How you see yourself", "Who sees this")
    if pictures:
        window.picture("self-assessment", size=SMALL)
    window.saves("You are ready")


def agrees(window: Window) -> None:
    """Fill in the agreement from the first session's message, where both read it then."""
    window.session.get_by_test_id("button-agreement_open").click()
    window.reads(window.form, "Our agreement", "Who sees this")
    window.part("element-why").fill("To see the company from two ends.")
    window.part("element-off_limits").fill("Colleagues by name.")
    window.part("element-how").fill("Wednesdays by video; if a week is too full, we move and do not cancel.")
    window.part("element-others").fill("That we meet, and nothing of what we say.")
    window.picture("agreement", size=SMALL)
    window.saves("To see the company from two ends.")
    window.reads(window.session, "To see the company from two ends.")


def takes_something_on(window: Window) -> None:
    """Write down, from the session's message, what one of the two does until the next session."""
    window.session.get_by_test_id("button-commitments_open").click()
    window.reads(window.form, "Who sees this")
    window.part("button-commitment_add").click()
    window.part("element-what").fill("Let Ada show the team how she finds news")
    window.picture("commitment", size=SMALL)
    window.part("modal-submit").click()
    window.reads(window.form, "Let Ada show the team")
    window.part("modal-dismiss").click()
    expect(window.form).to_have_count(0)


def waits_for(window: Window, *words: str, step: str = "day") -> None:
    """Let hours or days pass until a message of the pair says this."""
    for _ in range(50):
        window.pair.click()
        said = window.part("message").all_inner_texts()
        if any(all(word in text for word in words) for text in said):
            return
        window.passes(step)
    raise AssertionError(f"never said: {words}")


def bruno_sees_it(window: Window) -> None:
    window.part(f"news-{BRUNO}").click()
    window.reads(window.title, "Ada Virtanen & Bruno Conti")
    window.reads(window.message, "Session 1 of 6", "For Ada Virtanen, the mentor")
    tada = window.message.get_by_test_id("reaction-tada")
    window.reads(tada, "2")
    expect(tada).to_have_attribute("aria-label", "tada: 2, by Flipside and Ada Virtanen")
    window.reloads()
    window.reads(window.message, "Session 1 of 6")
    window.picture("session", size=(1200, 1000), show=window.message)
    window.part("app-home-tab").click()
    window.reads(window.part("home"), "Ada Virtanen is your mentor", "Social media and trends")
    window.picture("home", size=(1200, 620))
