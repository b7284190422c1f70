"""Reads every message that the bot writes: is it for this person, at this hour, once, and free of others' secrets?"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import select

from bot.models import Circle, Delivery, Kind, Pairing, Participant, Session
from bot.store import Db
from sandbox.nouns import Channel, Message
from tests.player import whole
from tests.theatre import WORKSPACE, Json, Theatre

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")
DATED = (Kind.SESSION, Kind.REMINDER, Kind.MOVED, Kind.INVITATION)  # tell when a session is
# What somebody is told in private without having asked, and neither as an answer to what they just did nor at once.
UNASKED = (Kind.NUDGE, Kind.HALFWAY, Kind.CLOSING, Kind.LOOKBACK, Kind.CLOSED)


@dataclasses.dataclass(frozen=True)
class Scenery:
    """The rows that say for whom a message is."""

    pairings: Mapping[int | None, Pairing]
    sessions: Mapping[int | None, Session]
    people: Mapping[int | None, Participant]
    circles: Mapping[int | None, Circle]


def scenery(db: Db, session_id: int | None = None) -> Scenery:
    """Return the rows as they are now, of sessions the one that is named or all of them."""
    sessions = select(Session).where(Session.workspace == WORKSPACE)
    if session_id is not None:
        sessions = sessions.where(Session.id == session_id)
    return Scenery(
        {one.id: one for one in db.exec(select(Pairing).where(Pairing.workspace == WORKSPACE))},
        {one.id: one for one in db.exec(sessions)},
        {one.id: one for one in db.exec(select(Participant).where(Participant.workspace == WORKSPACE))},
        {one.id: one for one in db.exec(select(Circle).where(Circle.workspace == WORKSPACE))},
    )


class Censor:
    """Collects what is wrong, in words; `secrets` are texts, each with those who may read it."""

    def __init__(
        self, theatre: Theatre, names: Mapping[str, str], look: Callable[[Callable[[Db, int], Scenery], int], Scenery]
    ) -> None:
        self.theatre = theatre
        self._look = look
        self.names = names  # by Slack id
        self.wrong: list[str] = []
        self.read: Counter[str] = Counter()
        self.secrets: dict[str, Collection[str]] = {}
        self._keys: set[str] = set()

    def hears(self, channel: Channel, message: Message, row: Delivery | None) -> None:
        """Read a message as it appears."""
        if row is None:
            self._note(message, "a message that no row owes")
            return
        self.read[row.kind] += 1
        there = self._look(scenery, row.session_id or 0)
        text = whole(dataclasses.asdict(message)) + self._inside(message)
        if row.key in self._keys:
            self._note(message, f"{row.kind} a second time")
        self._keys.add(row.key)
        readers = set(_readers_of(row, there))
        members = {one for one in channel.members if one != self.theatre.sandbox.world.team.bot_user}
        if row.kind != Kind.ANNOUNCEMENT and members != readers:
            self._note(message, f"{row.kind} for {sorted(readers)} is read by {sorted(members)}")
        self._strangers(message, row, text, there)
        if row.kind in DATED and row.session_id is not None and row.values.get("did") != "skipped":
            self._dates(message, row, text, there)
        if row.kind in UNASKED:
            self._courtesy(message, row, there)

    def _inside(self, message: Message) -> str:
        """Return what the files of a message tell in words; a line of a calendar goes on behind a blank."""
        world = self.theatre.sandbox.world
        told = [world.files[one] for one in message.files]
        inside = [one.content.decode() for one in told if one.name.endswith(".ics") and one.content]
        return "".join(inside).replace("\r\n ", "")

    def ends(self) -> None:
        """Read everything once more, as it stands now, and what single people see: answers, windows and Home tabs."""
        world = self.theatre.sandbox.world
        for channel in world.channels.values():
            for message in channel.messages:
                readers = {message.visible_to} if message.visible_to else set(channel.members)
                self._secrets(whole(dataclasses.asdict(message)), readers, message.ts)
        for view in (*world.homes.values(), *(one for stack in world.stacks.values() for one in stack)):
            self._secrets(whole(view.view), {view.user}, view.id)

    def _secrets(self, text: str, readers: Collection[str | None], where: str) -> None:
        bot = self.theatre.sandbox.world.team.bot_user
        for secret, allowed in self.secrets.items():
            if secret in text and not {*readers} - {bot} <= {*allowed}:
                self.wrong.append(f"{where}: {secret!r} is read by {sorted(map(str, readers))}")

    def _strangers(self, message: Message, row: Delivery, text: str, there: Scenery) -> None:
        """Nobody else is named: not to a pair, and in private only who is or was one's partner."""
        if row.kind in {Kind.NOTICE, Kind.ATTENTION, Kind.CIRCLE, Kind.CONCERN, Kind.ANNOUNCEMENT}:
            return
        known = set(_readers_of(row, there))
        if row.recipient is not None:
            mine = {one.id for one in there.people.values() if one.slack_id == row.recipient}
            for pairing in there.pairings.values():
                couple = {pairing.mentor_id, pairing.mentee_id}
                if couple & mine:
                    known |= {there.people[one].slack_id for one in couple}
        for slack_id, name in self.names.items():
            if slack_id not in known and (name in text or slack_id in text):
                self._note(message, f"{row.kind} to {sorted(known)} names {name}")

    def _dates(self, message: Message, row: Delivery, text: str, there: Scenery) -> None:
        session, pairing = there.sessions[row.session_id], there.pairings[row.pairing_id]
        for one in (there.people[pairing.mentor_id], there.people[pairing.mentee_id]):
            wall = session.starts_at.astimezone(ZoneInfo(one.zone))
            told = (f"{wall:%a}, {wall.day} {MONTHS[wall.month - 1]}", f"{wall:%H:%M}")
            if not all(part in text for part in told):
                self._note(message, f"{row.kind} does not tell {one.name} {told}")
            minutes = wall.hour * 60 + wall.minute
            if not one.starts <= minutes <= one.ends - session.minutes or wall.weekday() not in one.days:
                self._note(message, f"{row.kind} is at {wall:%a %H:%M} for {one.name}")

    def _courtesy(self, message: Message, row: Delivery, there: Scenery) -> None:
        one = next(one for one in there.people.values() if one.slack_id == row.recipient)
        wall = datetime.fromtimestamp(float(message.ts), ZoneInfo(one.zone))
        if not one.starts <= wall.hour * 60 + wall.minute <= one.ends or wall.weekday() not in one.days:
            self._note(message, f"{row.kind} comes to {one.name} at {wall:%a %H:%M}")

    def _note(self, message: Message, what: str) -> None:
        self.wrong.append(f"{message.ts} in {message.channel}: {what}")


def _readers_of(row: Delivery, there: Scenery) -> list[str]:
    if row.recipient is not None:
        return [row.recipient]
    circle = there.circles.get(row.circle_id)
    pairing = there.pairings.get(row.pairing_id)
    ids = circle.members if circle is not None else (pairing.mentor_id, pairing.mentee_id) if pairing else ()
    return [there.people[one].slack_id for one in ids]


__all__ = ["Censor", "Json", "scenery"]
