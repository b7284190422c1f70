"""What people see while time passes in the sandbox, in which order."""

from __future__ import annotations

from datetime import timedelta

from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, Theatre

WEEK = timedelta(weeks=1).total_seconds()


def test_while_a_week_passes_messages_come_in_their_order(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    ada.sees("Ada Virtanen")
    clock = theatre.sandbox.clock
    with clock.observed(theatre.wake):
        theatre.run(theatre.stage.forward(WEEK, over=7))
        theatre.eventually(lambda: not clock.hurries, "the end of the week")
    theatre.settle()
    introduction, reminder, session, _ = [one for one in ada.shared() if not one.get("files")]
    (checkin,) = [one for one in ada.private() if "How was session 1" in whole(one)]
    assert not introduction["reactions"]
    assert not reminder["reactions"]
    assert len(session["reactions"]) == 5
    assert "Who sees this" in whole(checkin)
    told = [float(one["ts"]) for one in (introduction, reminder, session, checkin)]
    assert told == sorted(told)
    # The reminder comes a day before; how late a message is depends on how busy this machine is.
    assert 12 < (told[2] - told[1]) / 3600 < 36
