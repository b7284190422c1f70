"""A person of the cast, as a transcript reads: what they do and what they see; whether it is right is for the test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.actors import Actor
from tests.prepared import prepared

if TYPE_CHECKING:
    from tests.theatre import Theatre

Json = dict[str, Any]
USUAL = {
    "languages": ["en"],
    "days": ["0", "1", "2", "3", "4"],
    "starts": "540",
    "ends": "1020",
    "style": "talk",
    "capacity": "1",
}


class Player:
    """A person of the cast, as a transcript reads: what they do and what they see."""

    def __init__(self, theatre: Theatre, actor: Actor) -> None:
        self.theatre = theatre
        self.actor = actor

    @property
    def id(self) -> str:
        return self.actor.user_id

    def room(self, name: str = "general") -> str:
        """Return a channel to type in: the app's own direct message is read-only."""
        channel: str = next(one["id"] for one in self.conversations("channel") if one["name"] == name)
        return channel

    def types(self, text: str) -> str:
        """Type a command and return the answer that only this person sees."""
        before = len(self._own())
        reply = self.theatre.run(self.actor.command(text, self.room()))
        assert reply["ok"], reply
        self.theatre.hear_out()
        answers = self._own()[before:]
        return whole(answers[-1]) if answers else ""

    def _own(self) -> list[Json]:
        return [one for one in self.theatre.run(self.actor.messages(self.room())) if one["ephemeral"]]

    def form(self) -> Json:
        view = self.theatre.run(self.actor.modal())
        assert view is not None, "no form is open"
        return view

    def submits(self, **answers: Any) -> Json:
        """Fill the open form in, by field, and send it."""
        values = {field: {field: answer} for field, answer in answers.items()}
        return self.theatre.run(self.actor.submit(self.form()["id"], values))

    def joins(self, answers: Json, *, prepares: bool = True, program: str = "", **changes: Any) -> Json:
        """Join, and prepare too, as nobody is matched who has not."""
        self.types(f"/mentor join {program}")
        result = self.submits(**{**USUAL, **answers, **changes})
        assert result["ok"] and not result["errors"], result
        seen = self.form()
        self.theatre.run(self.actor.close(seen["id"], everything=True))
        if prepares:
            self.theatre.ask(prepared, self.id, self.theatre.sandbox.clock.now())
        return seen

    def conversations(self, kind: str) -> list[Json]:
        return [one for one in self.theatre.run(self.actor.channels()) if one["kind"] == kind]

    def shared(self) -> list[Json]:
        """Return all that stands in the direct messages shared with a partner."""
        return [one for room in self.conversations("mpim") for one in self._in(room["id"])]

    def private(self) -> list[Json]:
        """Return all that the bot wrote to this person alone."""
        return [one for room in self.conversations("im") for one in self._in(room["id"]) if not one["ephemeral"]]

    def _in(self, channel: str) -> list[Json]:
        return [{**one, "channel": channel} for one in self.theatre.run(self.actor.messages(channel))]

    def sees(self, words: str, *, where: str = "shared") -> Json:
        """Wait for a message with these words and return the newest."""
        look = self.shared if where == "shared" else self.private
        found = self.theatre.eventually(lambda: [one for one in look() if words in whole(one)], f"{words!r} {where}")
        return found[-1]

    def presses(self, action_id: str, message: Json | None = None) -> Json:
        """Press a button of a message, or of the open window or Home tab."""
        if message is not None:
            where = {"channel": message["channel"], "ts": message["ts"]}
        else:
            modal = self.theatre.run(self.actor.modal())
            where = {"view_id": (modal or self.theatre.run(self.actor.home()) or {})["id"]}
        reply = self.theatre.run(self.actor.press(action_id, **where))
        self.theatre.hear_out()
        return reply

    def newest_answer(self) -> Json:
        """Return the newest answer that only this person sees."""
        return self._own()[-1]

    def hears(self, words: str, channel: str) -> None:
        """Wait for these words in the newest message that this person sees in a conversation, whoever else does."""
        self.theatre.eventually(lambda: words in whole(self._in(channel)[-1]), f"{words!r} at the end of {channel}")

    def presses_own(self, action_id: str) -> str:
        """Press a button of the newest answer only this person sees; return what stands there then."""
        self.presses(action_id, {**self.newest_answer(), "channel": self.room()})
        self.theatre.settle()
        return whole(self._own()[-1]) if self._own() else ""

    def reacts(self, name: str, message: Json, *, remove: bool = False) -> None:
        self.theatre.run(self.actor.react(message["channel"], message["ts"], name, remove=remove))

    def home(self) -> str:
        view = self.theatre.run(self.actor.home())
        assert view is not None
        return whole(view)


def whole(shown: Json) -> str:
    """Return every text of a message or a view."""
    found: list[str] = [shown.get("text") or ""] if isinstance(shown.get("text"), str) else []

    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if isinstance(part.get("text"), str):
                found.append(part["text"])
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(shown.get("blocks"))
    return "\n".join(found)
