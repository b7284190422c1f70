"""The forms: each is built and read here, with its ids; what a right answer leads to it does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from bot.messages.phrases import say
from bot.messages.text import Block, clean, context, name, plain, plain_text, section
from bot.messages.times import choice, city, language, time_of_day, weekday
from bot.messages.vocabulary import folded
from bot.models import STYLES, Joining, Participant, Program, Role
from handlers import fields
from handlers.fields import field, numbers, unescaped

if TYPE_CHECKING:
    from bot.library import Library
    from bot.models import Session

JOIN, NOTE = "join", "checkin_note"  # callback ids
LANGUAGES = (
    *("ar", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hi", "hu"),
    *("it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "sv", "tr", "uk", "zh"),
)
LEVELS, CAPACITIES, WEEK = range(1, 6), range(1, 4), range(7)
HALF_HOURS = range(0, 24 * 60 + 1, 30)
SHORTEST_DAY = 60  # minutes
LONGEST_DEPARTMENT, LONGEST_HOPE, LONGEST_NOTE = 80, 500, 500


class FormRefused(Exception):  # noqa: N818 - the glossary's word
    """A form that cannot be taken as it is: a message id for each wrong block, all of them at once.

    `values` are for the messages that need some, `of_block` for that of one block.
    """

    def __init__(
        self, errors: dict[str, str], of_block: Mapping[str, Mapping[str, str]] | None = None, /, **values: str
    ) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors
        self.of_block = of_block or {}
        self.values = values

    def said(self, locale: str) -> dict[str, str]:
        """The errors in words, as Slack's response_action "errors" takes them."""
        return {
            block: say(locale, message, **{**self.values, **self.of_block.get(block, {})})
            for block, message in self.errors.items()
        }


def join_form(locale: str, *, participant: Participant | None, zone: str, library: Library, program: Program) -> Block:
    """The view in which a person joins a program, or changes what they answered; `zone` is the IANA name of theirs."""
    known = participant or _first_answers(locale)
    return modal(
        locale,
        JOIN,
        "form-edit-title" if participant else "form-join-title",
        [
            section(say(locale, "form-join-about")),
            context(say(locale, "form-join-program", program=plain(program.name))),
            *_who(locale, known),
            *_about_what(locale, known, library),
            *_when(locale, known, zone),
            *_how(locale, known),
        ],
        metadata=str(program.id),
    )


def _first_answers(locale: str) -> Joining:
    """What the form holds before anybody has answered: the usual week, and the language of the reader."""
    tongue = locale.replace("_", "-").split("-", maxsplit=1)[0]
    return Joining.model_construct(
        role=None,
        level=None,
        department="",
        languages=[*dict.fromkeys((tongue, "en"))],
        days=[*WEEK][:5],
        starts=9 * 60,
        ends=17 * 60,
    )


def read_join_form(view: dict[str, Any], *, user: str) -> Joining:
    """What the person with Slack id `user` answered; FormRefused names everything that is to be mended."""
    given = {block: fields.answer(view, block) for block in Joining.model_fields}
    given["department"] = clean(unescaped(given["department"]))
    given["hope"] = clean(unescaped(given["hope"]), lines=True)
    try:
        joining = Joining.model_validate({block: answer for block, answer in given.items() if answer is not None})
    except ValidationError as invalid:
        wrong = {str(error["loc"][0]) for error in invalid.errors()}
        raise FormRefused({block: "form-wrong" if given[block] else "form-needed" for block in wrong}) from None
    if errors := _errors(joining, user):
        raise FormRefused(errors)
    return joining


def read_join_program(view: dict[str, Any]) -> int:
    """The id of the program that the form was opened for."""
    return numbers(view.get("private_metadata"), 1)[0]


def note_form(locale: str, *, session: Session, partner: Participant, note: str = "") -> Block:
    """The view for a sentence beside a check-in, with the sentence there is already."""
    about = section(say(locale, "form-note-about", number=session.number, name=name(partner)))
    box = field(say(locale, "form-note"), "note", fields.text(note, LONGEST_NOTE, lines=True), optional=True)
    return modal(locale, NOTE, "form-note-title", [about, box], metadata=str(session.id))


def read_note_form(view: dict[str, Any]) -> tuple[int, str]:
    """The session's id and the sentence, empty if it was taken away; whose check-in it is must be asked again."""
    session_id = numbers(view.get("private_metadata"), 1)[0]
    return session_id, clean(unescaped(fields.answer(view, "note")), lines=True)[:LONGEST_NOTE]


def _errors(joining: Joining, user: str) -> dict[str, str]:
    """What is wrong with the fields taken together (README, "For participants")."""
    mentors, mentees = joining.role != Role.MENTEE, joining.role != Role.MENTOR
    wrong = {
        "offers": ("form-offers-needed", mentors and not joining.offers),
        "wants": ("form-wants-needed", mentees and not joining.wants),
        "off_limits": ("form-off-limits-clash", {*joining.off_limits} & {*joining.offers, *joining.wants}),
        "ends": ("form-hours-short", joining.ends - joining.starts < SHORTEST_DAY),
        "manager": ("form-manager-self", joining.manager == user),
        "languages": ("form-wrong", not {*joining.languages} <= {*LANGUAGES}),
        "days": ("form-wrong", not {*joining.days} <= {*WEEK}),
        "style": ("form-wrong", joining.style not in STYLES),
    }
    return {block: message for block, (message, is_wrong) in wrong.items() if is_wrong}


def modal(
    locale: str,
    callback_id: str,
    title: str,
    blocks: list[Block],
    *,
    submit: str = "form-save",
    close: str = "form-cancel",
    metadata: str = "",
) -> Block:
    """A form's view; `title`, `submit` and `close` are message ids, `metadata` comes back with the answers."""
    view = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain_text(say(locale, title), 24),
        "submit": plain_text(say(locale, submit), 24),
        "close": plain_text(say(locale, close), 24),
        "blocks": blocks,
    }
    return view | ({"private_metadata": metadata} if metadata else {})


def _who(locale: str, known: Participant | Joining) -> list[Block]:
    roles = [(role.value, say(locale, f"form-role-{role}")) for role in Role]
    levels = [(str(level), say(locale, f"form-level-{level}")) for level in LEVELS]
    choose = say(locale, "form-choose")
    return [
        field(say(locale, "form-role"), "role", fields.radio(roles, known.role)),
        field(
            say(locale, "form-level"),
            "level",
            fields.one(levels, str(known.level), choose),
            hint=say(locale, "form-level-hint"),
        ),
        field(say(locale, "form-department"), "department", fields.text(known.department, LONGEST_DEPARTMENT)),
        field(
            say(locale, "form-manager"),
            "manager",
            fields.person(known.manager, choose),
            hint=say(locale, "form-manager-hint"),
            optional=True,
        ),
    ]


def _about_what(locale: str, known: Participant | Joining, library: Library) -> list[Block]:
    # What is off limits stays so while its topic is switched off.
    away = [topic for topic in known.off_limits if topic in library.topics_away]
    themes, limits = (
        [(topic, library.topic_title(topic, locale)) for topic in several]
        for several in (library.topics, [*library.topics, *away])
    )
    chosen = {"offers": known.offers, "wants": known.wants, "off_limits": known.off_limits}
    words = {"offers": "form-offers", "wants": "form-wants", "off_limits": "form-off-limits"}
    return [
        field(
            say(locale, words[block]),
            block,
            fields.several(limits if block == "off_limits" else themes, topics, say(locale, "form-choose")),
            hint=say(locale, f"{words[block]}-hint"),
            optional=True,
        )
        for block, topics in chosen.items()
    ]


def _when(locale: str, known: Participant | Joining, zone: str) -> list[Block]:
    days = [(str(day), weekday(day, locale)) for day in WEEK]
    starts, ends = (
        [(str(minutes), time_of_day(minutes, locale)) for minutes in sorted({*HALF_HOURS, own})]
        for own in (known.starts, known.ends)
    )
    choose, hint = say(locale, "form-choose"), say(locale, "form-hours-hint", zone=city(zone, locale))
    return [
        field(say(locale, "form-days"), "days", fields.boxes(days, [str(day) for day in known.days])),
        field(say(locale, "form-starts"), "starts", fields.one(starts, str(known.starts), choose), hint=hint),
        field(say(locale, "form-ends"), "ends", fields.one(ends, str(known.ends), choose), hint=hint),
    ]


def _how(locale: str, known: Participant | Joining) -> list[Block]:
    tongues = sorted(
        ((code, choice(language(code, locale))) for code in LANGUAGES), key=lambda tongue: folded(tongue[1])
    )
    styles = [(style, say(locale, f"form-style-{style}")) for style in STYLES]
    capacities = [(str(count), str(count)) for count in CAPACITIES]
    spoken = fields.several(tongues, known.languages, say(locale, "form-choose"))
    hope = fields.text(known.hope, LONGEST_HOPE, lines=True)
    return [
        field(say(locale, "form-languages"), "languages", spoken),
        field(say(locale, "form-style"), "style", fields.radio(styles, known.style)),
        field(
            say(locale, "form-capacity"),
            "capacity",
            fields.radio(capacities, str(known.capacity)),
            hint=say(locale, "form-capacity-hint"),
        ),
        field(say(locale, "form-hope"), "hope", hope, hint=say(locale, "form-hope-hint"), optional=True),
    ]
