"""What the forty do by themselves when a message comes: they answer and react, and keep secrets; it holds no story."""

from __future__ import annotations

from collections.abc import Callable

from bot.models import Delivery, Kind
from sandbox.nouns import Channel, Message
from tests.censor import Censor
from tests.player import Player
from tests.theatre import Json
from tests.village import Village

ANSWERS = ("met_good", "met_good", "met_mixed", "met_bad")


class Habits:
    """Answers what is asked, unless somebody is silent; writes a sentence that only its reader may ever see."""

    def __init__(self, village: Village, censor: Censor) -> None:
        self.village = village
        self.censor = censor
        self.silent: set[str] = set()
        self.swapping: set[int | None] = set()  # pairings that go on, the other way round
        self._asked = 0
        self._habits: dict[str, Callable[[Player, Json, Delivery], None]] = {
            Kind.SESSION: self._says_met,
            Kind.CHECKIN: self._answers,
            Kind.HALFWAY: self._is_halfway,
            Kind.CLOSING: self._closes,
            Kind.LOOKBACK: self._looks_back,
        }

    def hears(self, channel: Channel, message: Message, row: Delivery | None) -> None:
        """React to a message that has just come."""
        habit = self._habits.get(row.kind if row is not None else "")
        if row is None or habit is None:
            return
        for slack_id in channel.members:
            if slack_id in self.village.villagers and slack_id not in self.silent:
                habit(self.village.player(slack_id), {"channel": channel.id, "ts": message.ts}, row)

    def _says_met(self, who: Player, here: Json, _row: Delivery) -> None:
        who.reacts("white_check_mark", here)

    def _is_halfway(self, who: Player, here: Json, _row: Delivery) -> None:
        self._assesses(who, "assess_middle", here)
        who.presses("halfway_keep", here)

    def _looks_back(self, who: Player, here: Json, _row: Delivery) -> None:
        who.presses("lookback_some", here)

    def _assesses(self, who: Player, button: str, here: Json) -> None:
        who.presses(button, here)
        asked = [block["block_id"] for block in who.form()["blocks"] if block["type"] == "input"]
        result = who.submits(**dict.fromkeys(asked, "4"))
        assert result["ok"] and not result["errors"], result
        self.village.closes(who)

    def _closes(self, who: Player, here: Json, row: Delivery) -> None:
        """Answer the last questions, thank the partner, and go on with them or not."""
        self._assesses(who, "assess_end", here)
        who.presses("closing_thanks", here)
        who.submits(note=f"Thank you for every hour, says {self.village.villagers[who.id].name}", agree=["agrees"])
        self.village.closes(who)
        mentors = self.village.villagers[who.id].role == "mentor"
        alone = "closing_round" if mentors else "closing_stop"  # who stops leaves, and hears nothing more
        who.presses("closing_swapped" if row.pairing_id in self.swapping else alone, here)

    def _answers(self, who: Player, here: Json, _row: Delivery) -> None:
        self._asked += 1
        who.presses(f"checkin_{ANSWERS[self._asked % len(ANSWERS)]}", here)
        if self._asked % 5 == 0:
            secret = f"Whispered {self._asked} by nobody"
            self.censor.secrets[secret] = {who.id}
            who.presses("checkin_note", here)
            who.submits(note=secret)
            self.village.closes(who)
