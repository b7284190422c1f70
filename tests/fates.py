"""What happens to single couples of the forty on their way: breaks, moves, leavers, what they take on and agree on."""

from __future__ import annotations

from datetime import timedelta

from tests.censor import Censor
from tests.player import Player, whole
from tests.village import Village

WEEK = timedelta(weeks=1)
NEUTRAL, DELEGATE = "U0CELIA01", "U0PIPPA01"


class Fates:
    """A couple at a time; what they write is a secret of those who may read it."""

    def __init__(self, village: Village, censor: Censor) -> None:
        self.village = village
        self.censor = censor
        self.theatre = village.theatre
        self.celia = self.theatre.person(NEUTRAL)
        self.pippa = self.theatre.person(DELEGATE)
        self.alone: set[str] = set()  # who lost a partner

    def wants_somebody_else(self, mentor: Player, mentee: Player) -> None:
        mentee.types("/mentor rematch")
        mentee.presses_own("rematch_yes")
        self.alone |= {mentor.id, mentee.id}
        self.village.rest()
        told = mentor.sees("come to an end", where="private")
        assert "asked" not in whole(told)

    def confides(self, mentor: Player, _mentee: Player) -> None:
        secret = "Somebody reads my screen aloud"
        self.censor.secrets[secret] = {mentor.id, NEUTRAL}
        mentor.types("/mentor concern")
        assert "Who sees this" in whole(mentor.form())
        mentor.submits(words=secret, name="nameless")
        self.village.closes(mentor)
        self.village.rest()
        brought = self.celia.sees(secret, where="private")
        author = self.village.villagers[mentor.id]
        assert author.name not in whole(brought) and author.id not in whole(brought)

    def takes_a_break(self, mentor: Player, _mentee: Player) -> None:
        back = self.village.now + 3 * WEEK
        assert "break" in mentor.types(f"/mentor pause until {back:%Y-%m-%d}")

    def moves_twice(self, _mentor: Player, mentee: Player) -> None:
        for _ in range(2):
            mentee.types("/mentor session")
            mentee.presses_own("session_next_week")
            self.village.rest()

    def takes_something_on(self, mentor: Player, mentee: Player) -> None:
        secret = "Write one page about the counter"
        self.censor.secrets[secret] = {mentor.id, mentee.id}
        mentor.types("/mentor commitments")
        mentor.presses_own("commitment_add")
        mentor.submits(what=secret)
        self.village.closes(mentor)
        self.agrees(mentor, mentee)
        self.took_on = mentor, mentee

    def agrees(self, mentor: Player, mentee: Player) -> None:
        secret = "Nothing about the reorganisation"
        self.censor.secrets[secret] = {mentor.id, mentee.id}
        mentee.presses("agreement_open", mentee.sees("Session 1 of 6"))
        assert mentee.submits(why="To see both ends", off_limits=secret)["ok"]
        self.village.closes(mentee)
        self.village.rest()
        assert secret in whole(mentor.sees("Session 1 of 6"))

    def something_came_of_it(self) -> None:
        mentor, mentee = self.took_on
        secret = "The counter has a second chair"
        self.censor.secrets[secret] = {mentor.id, mentee.id}
        mentee.types("/mentor commitments")
        mentee.presses_own("commitment_settle")
        assert mentee.submits(how="done", came=secret)["ok"]
        self.village.closes(mentee)

    def delegates(self, mentor: Player, mentee: Player) -> None:
        """A leader's sessions are moved by somebody who reads dates and no more."""
        mentee.types("/mentor session")
        mentee.presses_own("delegate_open")
        assert mentee.submits(delegate=DELEGATE)["ok"]
        self.village.closes(mentee)
        assert self.village.villagers[mentor.id].name not in self.pippa.types("/mentor session")
        self.pippa.presses_own("session_next_week")
        self.village.rest()
        mentor.sees(f"On behalf of {self.village.villagers[mentee.id].name}")

    def leaves(self, mentor: Player, mentee: Player) -> None:
        mentee.types("/mentor leave")
        mentee.presses_own("leave_yes")
        self.alone.add(mentor.id)

    def is_deactivated(self, mentor: Player, mentee: Player) -> None:
        self.alone.add(mentor.id)
        self.theatre.run(self.theatre.stage.change_profile(mentee.id, deleted=True))
        self.theatre.settle()

    def skips(self, mentor: Player, _mentee: Player) -> None:
        mentor.types("/mentor session")
        mentor.presses_own("session_skip")
