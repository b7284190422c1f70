"""What a delivery is about, gathered from the rows; it draws nothing and sends nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from bot import messages
from bot.library import Library
from bot.messages import Post
from bot.models import (
    CONFIRMED,
    Agreement,
    Choice,
    Circle,
    Commitment,
    Delivery,
    DeliveryState,
    Kind,
    Pairing,
    PairingState,
    Participant,
    Program,
    Session,
    SessionState,
    Standing,
)
from bot.program import dated, prompts, sessions, thanking
from bot.program.commitments import State
from bot.program.ratings import Rated
from bot.program.shelves import Shelves
from bot.store import Db
from bot.store.background import Background

# What is said of a state is not said any more once there is another.
SAYS: dict[str, str] = {
    Kind.PAUSED: PairingState.PAUSED,
    Kind.RESUMED: PairingState.ACTIVE,
    Kind.SILENT: PairingState.ACTIVE,
}


@dataclasses.dataclass(frozen=True)
class Scene:
    """A delivery with the rows that its drawing needs."""

    row: Delivery
    now: datetime
    program: Program
    locale: str  # empty for somebody of whom only Slack knows it
    books: Library
    second: str | None = None  # the mentee's, where no language suits both and this is said in the mentor's
    pairing: Pairing | None = None
    mentor: Participant | None = None
    mentee: Participant | None = None
    session: Session | None = None
    recipient: Participant | None = None
    about: Delivery | None = None
    dates: tuple[Session, ...] = ()  # all of the pairing, in order, for what tells dates
    agreement: Agreement | None = None
    commitments: Sequence[Commitment] = ()  # open ones
    settled: Sequence[Commitment] = ()
    choices: Sequence[Choice] = ()
    circle: Circle | None = None
    members: tuple[Participant, ...] = ()  # of the circle, who are there now

    @property
    def workspace(self) -> str:
        return self.row.workspace

    @property
    def first(self) -> Session | None:
        return next(iter(self.dates), None)

    @property
    def partner(self) -> Participant | None:
        """The other one, seen from the recipient."""
        if self.recipient is None or self.mentor is None or self.mentee is None:
            return None
        return self.mentee if self.recipient.id == self.mentor.id else self.mentor

    @property
    def shared(self) -> Pairing | Circle | None:
        """Whose direct message this goes into, when it goes to no one person."""
        return self.circle or self.pairing

    @property
    def readers(self) -> tuple[Participant, ...]:
        """Those who share that direct message."""
        return self.members or tuple(one for one in (self.mentor, self.mentee) if one is not None)

    @property
    def thread(self) -> str | None:
        """The message to answer in a thread, if this one belongs there and we know where it is."""
        if self.row.kind in {Kind.FILE, Kind.FOLDED}:
            return self.row.values.get("thread")
        if self.row.kind != Kind.MOVED or self.about is None or self.about.ts == CONFIRMED:
            return None
        return self.about.ts


def gather(
    db: Db, row: Delivery, around: Background, shelves: Shelves, now: datetime, rated: Callable[[str], Rated]
) -> Scene | None:
    """Return the scene of a delivery, its prompt chosen; None when there is nothing to say any more.

    `rated` tells how a workspace rated its prompts.
    """
    here = row.workspace
    pairing = around.pairings.get((here, row.pairing_id))
    recipient = around.by_slack_id.get((here, row.recipient))
    about = around.about.get((here, row.about))
    of_its_own = row.values.get("program") if row.kind == Kind.ANNOUNCEMENT else None
    which = next((one.program_id for one in (pairing, recipient) if one is not None), of_its_own)
    program = around.programs.get((here, which)) or around.programs[here, None]
    if not _is_asked_for(row, about) or _is_of_a_time_before(row, program, recipient):
        return None
    books = shelves.at(db, here, around.revisions.get(here, 0))
    usual = Scene(row, now, program, _locale(around, row, recipient), books, recipient=recipient, about=about)
    if pairing is None:
        return usual if row.circle_id is None else _of_circle(usual, around)
    scene = _of_pairing(db, usual, pairing, around, rated)
    return None if scene is None or _says_nothing(scene) else scene


def _of_pairing(
    db: Db, usual: Scene, pairing: Pairing, around: Background, rated: Callable[[str], Rated]
) -> Scene | None:
    """Return the scene of a message of a pairing, its prompt chosen; None when that stands otherwise by now."""
    row, here = usual.row, usual.workspace
    session = around.sessions.get((here, row.session_id))
    if row.kind == Kind.OPENING and pairing.channel is not None:
        return None
    if _is_over(row, pairing, session) or (session is not None and dated.is_of_old_date(row, session)):
        return None
    mentor, mentee = around.people[here, pairing.mentor_id], around.people[here, pairing.mentee_id]
    if session is not None and session.prompt is None and row.kind in {Kind.REMINDER, Kind.SESSION}:
        lived = [*around.lives[pairing.mentor_id], *around.lives[pairing.mentee_id]]
        prompts.choose_prompt(db, usual.books, sessions.Meeting(session, pairing, mentor, mentee), lived, rated(here))
    if row.recipient is None:
        locale, second = messages.for_two(mentor, mentee)
        if row.kind == Kind.FOLDED and second is None:
            return None
        if _is_folded(row, usual.about):
            locale, second = mentee.locale, None
        usual = dataclasses.replace(usual, locale=locale, second=second)
    taken_on = around.commitments.get((here, pairing.id), ())
    return dataclasses.replace(
        usual,
        pairing=pairing,
        mentor=mentor,
        mentee=mentee,
        session=session,
        dates=tuple(around.dates.get((here, pairing.id), ())),
        agreement=around.agreements.get((here, pairing.id)),
        commitments=[one for one in taken_on if one.state == State.OPEN],
        settled=[one for one in taken_on if one.state != State.OPEN],
        choices=around.choices.get((here, pairing.id), ()),
    )


def _is_of_a_time_before(row: Delivery, program: Program, person: Participant | None) -> bool:
    """Say whether the program was closed, or opened again, since this became due, so that it is not true any more."""
    is_closed = program.closed_at is not None
    if row.kind == Kind.CLOSED:
        waits = person is not None and person.standing == Standing.JOINED
        return not (is_closed and waits and program.id == row.values["program"])
    return is_closed and row.kind in {Kind.ANNOUNCEMENT, Kind.UNMATCHED, Kind.LOOKBACK}


def _says_nothing(scene: Scene) -> bool:
    """Say whether what a message at the close or after it is about is not true any more."""
    match scene.row.drawn_as:
        case Kind.CERTIFICATE:
            return not any(one.state == SessionState.MET for one in scene.dates)
        case Kind.THANKS:
            return not thanking.agreed(scene.choices)
        case Kind.LOOKBACK:
            return scene.recipient is None or scene.recipient.standing != Standing.JOINED
        case _:
            return False


def _is_over(row: Delivery, pairing: Pairing, session: Session | None) -> bool:
    """Say whether the pairing, or the session asked about again, has come to another state than this speaks of."""
    if row.values.get("again") and (session is None or session.state == SessionState.MET):
        return True
    if pairing.state == PairingState.ENDED:
        private = row.kind == Kind.FILE and row.recipient is not None
        return not private and row.kind not in {Kind.REFRESH, Kind.ENDED, Kind.NOTICE}
    return SAYS.get(row.drawn_as, pairing.state) != pairing.state


def _of_circle(usual: Scene, around: Background) -> Scene | None:
    """Return the scene of a message to a circle; None when it meets no more, or not on the day that this tells."""
    here = usual.workspace
    circle = around.circles.get((here, usual.row.circle_id))
    members = tuple(around.people[here, one] for one in circle.members) if circle is not None else ()
    if circle is None or circle.next_at is None or not members:
        return None
    if usual.row.values.get("ahead") and datetime.fromisoformat(usual.row.values["at"]) != circle.next_at:
        return None
    if usual.row.recipient is None:
        usual = dataclasses.replace(usual, locale=messages.for_several(members))
    return dataclasses.replace(usual, circle=circle, members=members)


def _is_folded(row: Delivery, about: Delivery | None) -> bool:
    """Say whether this stands in a thread for the mentee alone, or touches or belongs to what does."""
    return row.kind == Kind.FOLDED or (about is not None and about.kind == Kind.FOLDED)


def _is_asked_for(row: Delivery, about: Delivery | None) -> bool:
    """Say whether what this is about stands so that it is needed: a doubt that is open, a message that is there."""
    if row.kind in {Kind.QUESTION, Kind.ATTENTION}:
        return about is not None and about.state in {DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON}
    return row.kind not in {Kind.FILE, Kind.FOLDED} or (about is not None and about.state == DeliveryState.SENT)


def _locale(around: Background, row: Delivery, person: Participant | None) -> str:
    """Return the language of whoever reads it: what they chose, or what we know of a participant; else nothing."""
    return around.locales.get((row.workspace, row.recipient)) or (person.locale if person is not None else "")


def is_early(scene: Scene) -> bool:
    """Say whether this asks how a session was whose message is not there yet."""
    return scene.row.kind == Kind.CHECKIN and scene.session is not None and scene.session.state == SessionState.PLANNED


@dataclasses.dataclass(frozen=True)
class File:
    """What goes into the thread of a message: the name it is saved under, its title, and a picture's words, `alt`."""

    name: str
    title: str
    content: bytes
    alt: str = ""


# What draws each kind of delivery; and the file in the thread of each kind that has one, None where it says nothing.
Drawings: TypeAlias = dict[Kind, Callable[[Scene, Library], Post]]
Files: TypeAlias = dict[Kind, Callable[[Scene, Library], File | None]]
