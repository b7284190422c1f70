"""A browser's window on a sandbox with the real bot in it, and what a person does and sees there; it holds no rules."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

import app

PATIENCE = 60.0  # a busy machine takes its time
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the machine's browser."""
    found = shutil.which("chromium")
    assert found, "chromium is not on the PATH: `make test-browser` installs it, or says so"
    expect.set_options(timeout=PATIENCE * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def sandbox(folder: Path) -> Iterator[str]:
    """Start `app.py sandbox` with an empty home, as a newcomer does; yields the address it prints."""
    command = [sys.executable, str(app.ROOT / "app.py"), "sandbox", "--port", "0"]
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    printed, logged = folder / "printed.txt", folder / "logged.txt"
    with (
        printed.open("wb") as out,
        logged.open("wb") as err,
        subprocess.Popen(command, cwd=folder, env=surroundings, stdout=out, stderr=err) as process,
    ):
        try:
            deadline = time.monotonic() + PATIENCE
            while not (address := ADDRESS.search(printed.read_text(encoding="utf-8"))):
                assert process.poll() is None and time.monotonic() < deadline, logged.read_text(encoding="utf-8")
                time.sleep(0.05)
            yield address[0]
        finally:
            process.terminate()
            process.wait(PATIENCE)


class Window:
    """One window, in which one is one person after the other."""

    def __init__(self, page: Page, pictures: Path) -> None:
        self.page = page
        self.troubles: list[str] = []
        self.pictures = pictures
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", lambda said: self.troubles.append(said.text) if said.type == "error" else None)

    def part(self, testid: str) -> Locator:
        return self.page.get_by_test_id(testid)

    @property
    def title(self) -> Locator:
        """Where one is."""
        return self.page.locator("#title")

    @property
    def form(self) -> Locator:
        return self.part("modal")

    @property
    def answer(self) -> Locator:
        """The newest answer that only this person sees."""
        return self.part("ephemeral").last

    @property
    def message(self) -> Locator:
        """The newest message for everybody here."""
        return self.part("message").last

    @property
    def session(self) -> Locator:
        """The newest message of a session that has begun."""
        return self.part("message").filter(has_text="Questions to start from").last

    @property
    def pair(self) -> Locator:
        """The conversation shared with the partner, in the list of places."""
        return self.page.get_by_role("region", name="Group conversations").get_by_role("button")

    def opens(self, address: str) -> None:
        self.page.goto(address)
        self.page.wait_for_selector("body[data-ready]")

    def reloads(self) -> None:
        self.page.reload()
        self.page.wait_for_selector("body[data-ready]")

    def becomes(self, person: str) -> None:
        """Choose a person in the menu."""
        self.part("person-menu").click()
        self.part(f"person-option-{person}").click()
        self.page.wait_for_selector(f'body[data-as="{person}"]')

    def passes(self, step: str) -> None:
        """Let an hour, a day or a week pass, wait until it has, and for what comes in its last moment."""
        button = self.part(f"clock-{step}")
        button.click()
        self.reads(button, "passing")
        self.reads(button, f"+1 {step}")
        self.page.wait_for_timeout(300)

    def reads(self, place: Locator, *words: str) -> None:
        for word in words:
            expect(place).to_contain_text(word)

    def types(self, command: str) -> None:
        self.part("composer").click()
        self.page.keyboard.type(command)
        self.part("send").click()

    def chooses(self, field: str, *values: str) -> None:
        """Open a list of the form, click what is wanted, and go on."""
        self.part(f"element-{field}").click()
        for value in values:
            self.page.get_by_role("listbox").get_by_test_id(f"option-{value}").click()
        self.page.keyboard.press("Tab")
        expect(self.page.get_by_role("listbox")).to_have_count(0)

    def ticks(self, field: str, value: str) -> None:
        self.part(f"element-{field}").get_by_test_id(f"option-{value}").check()

    def insists(self, command: str, place: Locator, *words: str) -> None:
        """Type a command until it is answered: on a busy machine Slack's three seconds may be over before."""
        for _ in range(6):
            self.types(command)
            with suppress(AssertionError):
                expect(place).to_contain_text(words[0], timeout=8_000)
                break
        self.reads(place, *words)

    def opens_form(self) -> None:
        self.insists("/mentor join", self.form, "Join reverse mentoring")

    def saves(self, *words: str) -> None:
        """Send the form, read the answer in its place, and close it."""
        self.part("modal-submit").click()
        self.reads(self.form, *words)
        self.part("modal-close").click()
        expect(self.form).to_have_count(0)

    def tabs_to(self, testid: str) -> None:
        """Walk by the Tab key until something is reached."""
        inside = "testid => Boolean(document.activeElement.closest(`[data-testid='${testid}']`))"
        for _ in range(80):
            if self.page.evaluate(inside, testid):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the Tab key never reaches {testid}")

    def picks(self, field: str, *typed: str) -> None:
        """Choose from a list by letters and Enter, and go on."""
        self.tabs_to(f"element-{field}")
        for letters in typed:
            self.page.keyboard.type(letters)
            self.page.keyboard.press("Enter")
        self.page.keyboard.press("Tab")

    def picture(self, name: str, *, size: tuple[int, int] | None = None, show: Locator | None = None) -> None:
        """Take a picture in a window of this size, with the end of something in sight."""
        before = self.page.viewport_size
        assert before is not None
        if size:
            self.page.set_viewport_size({"width": size[0], "height": size[1]})
        if show:
            show.evaluate("shown => shown.scrollIntoView({ block: 'end' })")
        self.page.mouse.move(0, 0)
        self.page.screenshot(path=self.pictures / f"{name}.png", animations="disabled", caret="hide")
        self.page.set_viewport_size(before)
