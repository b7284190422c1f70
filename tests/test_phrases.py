"""Every word in every language: files that parse, values that fit, and ids that the code and the files agree on."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from bot.library import DEPTHS, FRAMES, NEEDS
from bot.matching import STYLES, Weights
from bot.matching.reasons import TAKEN
from bot.matching.rules import RULES
from bot.messages import LANGUAGES, farewells, phrases, privacy, private, say
from bot.models import AIMS, LET_GO, REPEATABLE, Approval, Kind, Role, SessionState, Shelved
from bot.program.agreements import QUESTIONS
from bot.program.assessing import STEPS, At
from bot.program.closing import Next
from bot.program.commitments import State
from bot.program.halfway import Way
from bot.program.history import Did
from bot.program.nudging import Nudge
from bot.program.preparing import CARDS
from bot.program.silence import Wish
from handlers.forms import LEVELS
from handlers.grammar import ALL
from tests.fluent_files import forget

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
SOURCES = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")]
RULED = [*(rule for rule in RULES if rule != "oneself"), TAKEN]  # oneself is no partner, so it is never told
DOUBTED = [kind for kind in Kind if kind not in {*REPEATABLE, *LET_GO}]
PLANNED = ("sessions", "cadence-weeks", "minutes", "level-gap", "quarter-cap", "circle-weeks")
# Ids that the code puts together from what it is told.
FAMILIES = {
    *(
        f"{form}-{why}"
        for form in ("reason", "fit")
        for why in ("topics", "departments", "languages", "hours", "style", "location")
    ),
    *(f"{form}-{rule}" for form in ("obstacle", "ruled") for rule in RULED),
    *(f"chosen-{why}" for why in ("agreement", "closing", "limits", "both", "wanted", "offered", "last", "variety")),
    *(f"chosen-{why}" for why in (*DEPTHS, "rating", "lot")),
    *(f"{form}-{kind}" for form in ("question", "kind") for kind in DOUBTED),
    *(f"{form}-{style}" for form in ("style", "form-style") for style in STYLES),
    *(f"{form}-{role}" for form in ("role", "form-role") for role in Role),
    *(f"status-partner-{role}" for role in (Role.MENTOR, Role.MENTEE)),
    *(f"{form}-{way}" for form in ("program-approval", "program-offer-approval") for way in Approval),
    *(f"program-{field}{form}" for field in PLANNED for form in ("", "-hint")),
    *(f"aim-{aim}{form}" for aim in AIMS for form in ("", "-asks")),
    *(f"form-level-{level}" for level in LEVELS),
    *(f"checkin-thanks-{answer}" for answer in private.ANSWERS),
    *(f"commitment-who-{role}" for role in (Role.MENTOR, Role.MENTEE)),
    *(f"agreement-{question}{form}" for question in QUESTIONS for form in ("", "-hint")),
    *(f"silent-{wish}-done" for wish in Wish),
    *(f"concern-{way}" for way in ("named", "nameless")),
    *(f"settle-{state}" for state in (State.DONE, State.DROPPED)),
    *(f"halfway-said-{way}" for way in Way),
    *(f"closing-said-{one}" for one in (*Next, "stop-here")),
    *(f"closing-sure-{one}" for one in farewells.FINAL),
    *(f"thanks-{way}" for way in ("taken-back", "kept-posted", "kept-waiting", "kept-silent")),
    *(f"certificate-{role}" for role in (Role.MENTOR, Role.MENTEE)),
    *(f"weight-{field.name}" for field in dataclasses.fields(Weights)),
    *(f"pair-{way}" for way in ("lock", "free", "forbid", "swap")),
    *(f"card-{card}{form}" for cards in CARDS.values() for card in cards for form in ("", "-title")),
    *(f"assess-{moment}" for moment in At),
    *(f"nudge-assessment-{moment}" for moment in At),
    *(f"nudge-stopped-{what}" for what in Nudge),
    *(f"assess-{step}" for step in STEPS),
    *(f"rehearsal-{why}" for why in ("preparing", "paused")),
    *(f"data-{table}" for table in privacy.KEPT),
    *(f"{on}{when}" for on in ("paused-next", "pause-done") for when in ("", "-open")),
    *(f"paused-{who}{when}" for who in ("by", "itself") for when in ("", "-open")),
    *(f"fate-{did}{by}" for did in Did if did != Did.PROPOSED for by in ("", "-by")),
    *(f"prompts-{frame}" for frame in FRAMES),
    *(f"prompts-{kind}-switch-{way}" for kind in Shelved for way in ("on", "off")),
    *(f"writing-{field}" for field in ("why", "questions", "together", "mentor-tip", "mentee-tip", "commitment")),
    *(f"depth-{depth}" for depth in DEPTHS),
    *(f"needs-{need}" for need in NEEDS),
    *(f"agenda-{state}" for state in (SessionState.OPEN, SessionState.SKIPPED, SessionState.MISSED)),
    *(f"command-{command}-words" for command in {*ALL, "prompts"}),
    *(f"book-{part}" for part in ("agreement", "closing", "circle")),
    *(f"book-{what}" for what in ("topic", "depth", "all-topics", "all-depths")),
    *(f"form-{field}-hint" for field in ("offers", "wants", "off-limits")),
}


class Variables(visitor.Visitor):
    """The variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.names.add(node.id.name)


def entries(language: str) -> Iterator[tuple[Path, ftl.EntryType]]:
    for path in sorted((phrases.LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            yield path, entry


def variables(language: str) -> dict[str, set[str]]:
    found = {}
    for _, entry in entries(language):
        if isinstance(entry, ftl.Message):
            reader = Variables()
            reader.visit(entry)
            found[entry.id.name] = reader.names
    return found


def calls() -> Iterator[ast.Call]:
    for path in SOURCES:
        yield from (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def said() -> Iterator[str]:
    """The ids that stand in the code where something is said or refused."""
    for call in calls():
        called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        arguments = {"say": call.args[1:2], "Refusal": call.args[:1], "notice": call.args[2:3]}.get(called, [])
        for argument in arguments:
            choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            yield from (str(one.value) for one in choices if isinstance(one, ast.Constant))


def written() -> set[str]:
    """Every text constant of the code: some ids wait in tables before they are said."""
    trees = (ast.parse(path.read_text("utf-8")) for path in SOURCES)
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_parses_and_no_id_stands_twice(language: str) -> None:
    junk = [(path.name, entry.content) for path, entry in entries(language) if isinstance(entry, ftl.Junk)]
    assert not junk
    ids = [entry.id.name for _, entry in entries(language) if isinstance(entry, ftl.Message)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 5, 1000])
def test_every_message_formats_with_its_variables(language: str, count: int) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((phrases.LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    for message, names in variables(language).items():
        pattern = bundle.get_message(message).value
        assert pattern, message
        formatted, errors = bundle.format_pattern(pattern, dict.fromkeys(names, count))
        assert str(formatted).strip(), message
        assert not errors, message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_messages_and_values_of_english(language: str) -> None:
    assert variables(language) == variables(phrases.SOURCE)


def test_the_code_says_nothing_that_no_file_has() -> None:
    known = set(variables(phrases.SOURCE))
    assert set(said()) <= known
    assert known >= FAMILIES


def test_no_file_has_what_the_code_never_says() -> None:
    assert set(variables(phrases.SOURCE)) - FAMILIES <= written()


def test_a_message_that_nobody_wrote_is_a_bug() -> None:
    with pytest.raises(KeyError):
        say("en", "no-such-message")


def test_a_value_that_is_missing_is_a_bug() -> None:
    with pytest.raises(KeyError, match="reference"):
        say("en", "oops")


def test_of_a_value_of_any_length_the_beginning_is_said() -> None:
    assert say("en", "oops", reference="&amp;" * 1000).endswith("&amp;…")


@pytest.mark.parametrize("locale", ["en-US", "en_GB", "pt-BR", "xx", "", "zh-Hant-TW"])
def test_every_reader_is_spoken_to(locale: str) -> None:
    assert say(locale, "role-mentor") == "mentor"


def test_a_second_language_needs_only_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language, text in {"en": "one = One\ntwo = Two", "pt": "one = Um", "pt-BR": "three = Três"}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "words.ftl").write_text(text, "utf-8")
    monkeypatch.setattr(phrases, "LOCALES", tmp_path)
    monkeypatch.setattr(phrases, "LANGUAGES", ("en", "pt", "pt-BR"))
    forget()
    try:
        assert [say("pt-BR", message) for message in ("one", "two", "three")] == ["Um", "Two", "Três"]
    finally:
        forget()
