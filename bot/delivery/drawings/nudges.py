"""The drawings of nudges: what is awaited, and the way to do it."""

from __future__ import annotations

from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post, nudges
from bot.models import Kind
from bot.program.nudging import Nudge


def _nudge(scene: Scene, _books: Library) -> Post:
    values = scene.row.values
    number = int(values["number"])
    match values["nudge"]:
        case Nudge.PREPARE:
            return nudges.prepare(scene.locale, number)
        case Nudge.DATE:
            assert scene.session and scene.partner and scene.recipient
            zone = scene.recipient.zone
            return nudges.date(scene.locale, number, session=scene.session, partner=scene.partner, zone=zone)
        case Nudge.COMMITMENT:
            row = next(one for one in scene.commitments if one.id == values["row"])
            return nudges.commitment(scene.locale, number, row=row)
        case _:
            pairing_id = scene.row.pairing_id or 0
            return nudges.assessment(scene.locale, number, moment=values["moment"], pairing_id=pairing_id)


DRAWINGS: Drawings = {Kind.NUDGE: _nudge}
