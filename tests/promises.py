"""What holds after every step of the machine, and what must have come of everything when calm returns."""

from __future__ import annotations

import collections
from datetime import timedelta

import hypothesis
from hypothesis.stateful import invariant, run_state_machine_as_test

from bot.models import LET_GO, REPEATABLE, Delivery, DeliveryState, Kind, SessionState
from bot.program import switch
from tests.doubtful import CARLA
from tests.machine import Deliveries
from tests.machinery import OWNERS, told
from tests.theatre import WORKSPACE

DOUBTED = (DeliveryState.SENDING, DeliveryState.DOUBT, DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON)
UNSENT = (DeliveryState.PLANNED, DeliveryState.LEASED)
PATIENCE = 600  # minutes until all is settled, and as many dates


def is_message(row: Delivery) -> bool:
    return row.kind not in REPEATABLE


class Promised(Deliveries):
    """The machine with its promises: I1 to I6, no message twice, no session lost."""

    @invariant()
    def promises(self) -> None:
        rows = self.rows()
        unsent: collections.Counter[int | None] = collections.Counter()
        for number, row in rows.items():
            old = self.before.get(number)
            if old is not None:
                self._kept(old, row)
            if row.state == DeliveryState.SENT:
                assert row.channel, "I1"
                assert row.ts, "I1"
                assert not is_message(row) or self.slack.there[row.key], "sent, and not there"
            if is_message(row):
                copies = len(self.slack.there[row.key])
                assert copies <= 1 + (row.key in self.slack.too_late), "a second message"
            unsent[row.session_id] += row.kind == Kind.SESSION and row.state in UNSENT
        assert len({row.key for row in rows.values()}) == len(rows), "I2"
        assert max(unsent.values()) <= 1, "I6"
        self.before = rows

    def _kept(self, old: Delivery, row: Delivery) -> None:
        assert row.epoch >= old.epoch, "I3"
        if old.state in DOUBTED and row.state == DeliveryState.PLANNED and is_message(row):
            known = not self.slack.may_hold(row.key) or row.key in self.slack.too_late
            assert known, "I5: put back although it may be there"

    def teardown(self) -> None:
        """Let calm return: nothing fails any more, people answer, and all that was promised has to come true."""
        self._calm_down()
        self.promises()
        self._all_is_there()

    def _calm_down(self) -> None:
        self.run(switch.start, WORKSPACE, CARLA, now=self.now)
        for owner in OWNERS:
            self.held[owner].clear()
        for _ in range(PATIENCE):
            self._pass(timedelta(seconds=61))
            self.tick()
            self._send_all()
            self.clear_up()
            self.answer()
            rows = self.rows().values()
            if any(row.state in DOUBTED or row.state == DeliveryState.LEASED for row in rows):
                continue
            planned = [row for row in rows if row.state == DeliveryState.PLANNED]
            if not planned:
                break
            self._pass(max(min(row.due_at for row in planned) - self.now, timedelta()))
        for _ in range(5):
            self._pass(timedelta(minutes=16))
            self.clear_up()

    def _send_all(self) -> None:
        self.claim(OWNERS[0], 12)
        while self.held[OWNERS[0]]:
            self.go_on(OWNERS[0], "ok", "written", 1)

    def _all_is_there(self) -> None:
        rows = self.rows().values()
        left = [row for row in rows if row.state in (*DOUBTED, *UNSENT)]
        assert not left, f"never settled: {left}"
        for row in filter(is_message, rows):
            copies = self.slack.there[row.key]
            sent = row.state == DeliveryState.SENT
            # Nobody is asked about a nudge that is in doubt, nor about anything once the pairing has ended: it stands
            # there once, or not.
            let_go = row.kind in LET_GO or not self._pairing_is_active()
            unasked = row.state == DeliveryState.CANCELLED and row.was_in_doubt and let_go
            assert len(copies) == sent or (unasked and len(copies) == 1), f"{len(copies)} copies of {row}"
            assert not sent or row.ts in {*copies, "confirmed"}, "the wrong ts"
        for session in self._sessions() if self._pairing_is_active() else []:
            sent_rows = [
                row
                for row in rows
                if row.kind == Kind.SESSION
                and row.session_id == session.id
                and row.values["revision"] == session.revision
                and row.state == DeliveryState.SENT
            ]
            skipped = session.state == SessionState.SKIPPED
            assert len(sent_rows) <= 1 if skipped else len(sent_rows) == 1, f"lost: {session}"
            assert skipped or session.state == SessionState.OPEN


def run(runs: int, seed: int, steps: int = 40) -> dict[str, int]:
    """Play so many runs and return what happened; a broken promise raises, with the steps that lead to it."""
    told.clear()
    settings = hypothesis.settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        print_blob=False,
        # The first broken promise is told as it was found: to shorten it takes many times as long.
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    run_state_machine_as_test(hypothesis.seed(seed)(Promised), settings=settings)
    return dict(sorted(told.items()))
