"""Thanks: what each partner thanks the other for, shown to both once both wrote and agree, and to nobody before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.models import Choice, Kind
from bot.program import choices, owing
from bot.program.choices import Turn
from bot.program.closing import at_close
from bot.program.couples import Couple
from bot.store import Db, turning
from bot.store import choices as choice_rows

SAID = "said"
POSTED_WITHIN = timedelta(weeks=2)


def written(db: Db, workspace: str, pairing_id: int, slack_id: str) -> tuple[Couple, Choice | None]:
    """Return the pairing and what a partner has written; refused to others, before the close, and once it is posted."""
    found = at_close(db, workspace, pairing_id, slack_id)
    if turning.is_sent(db, workspace, pairing_id, Kind.THANKS):
        raise Refusal("thanks-refused-posted")
    return found, choices.of_one(db, found, slack_id, Turn.THANKS)


def thank(
    db: Db, workspace: str, pairing_id: int, slack_id: str, note: str, *, agrees: bool, now: datetime
) -> tuple[Couple, bool]:
    """Keep what a partner writes, or take it back with an empty note; return whether it is posted to both now."""
    found, _ = written(db, workspace, pairing_id, slack_id)
    choices.keep(db, found, slack_id, Turn.THANKS, SAID, note=note, agrees=agrees, now=now)
    kept = agreed(choice_rows.of_pairing(db, workspace, pairing_id, Turn.THANKS))
    if kept:
        owing.owe(
            db,
            workspace,
            Kind.THANKS,
            f"pairing {pairing_id} at {' '.join(str(one.answered_at) for one in kept)}",
            due_at=now,
            expires_at=now + POSTED_WITHIN,
            pairing_id=pairing_id,
        )
    return found, bool(kept)


def agreed(kept: Sequence[Choice]) -> list[Choice]:
    """Return both partners' thanks, if both have written and want them posted; else nothing."""
    said = [one for one in kept if one.moment == Turn.THANKS and one.agrees and one.note]
    return said if len(said) > 1 else []
