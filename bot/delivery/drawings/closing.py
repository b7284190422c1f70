"""The drawings of halfway, of the close, and of half a year later."""

from __future__ import annotations

from bot import messages
from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post
from bot.models import Kind, SessionState
from bot.program import closing, thanking
from bot.program.choices import Turn
from bot.program.closing import Outcome


def _halfway(scene: Scene, _books: Library) -> Post:
    assert scene.pairing and scene.partner and scene.dates
    total = len(scene.dates)
    return messages.halfway(
        scene.locale, pairing_id=scene.pairing.id or 0, partner=scene.partner, number=total // 2, total=total
    )


def _closing(scene: Scene, _books: Library) -> Post:
    assert scene.pairing and scene.partner and scene.recipient and scene.mentor
    mine = [one for one in scene.choices if one.participant_id == scene.recipient.id and one.moment == Turn.CLOSE]
    return messages.closing(
        scene.locale,
        pairing_id=scene.pairing.id or 0,
        reader=scene.recipient,
        partner=scene.partner,
        held=sum(one.state == SessionState.MET for one in scene.dates),
        total=len(scene.dates),
        changed=closing.changed(scene.settled) if scene.recipient.id == scene.mentor.id else (),
        said=mine[0].choice if mine else None,
        outcome=scene.row.values.get("outcome", Outcome.OPEN),
        until=closing.until(scene.row),
        program_closed=scene.program.closed_at is not None,
    )


def _thanks(scene: Scene, _books: Library) -> Post:
    assert scene.mentor and scene.mentee
    written = thanking.agreed(scene.choices)
    return messages.thanks(scene.locale, mentor=scene.mentor, mentee=scene.mentee, written=written)


def _certificate(scene: Scene, _books: Library) -> Post:
    from bot import certificate  # noqa: PLC0415 - Pillow is loaded once there is one to draw

    assert scene.recipient
    by_hand = not certificate.shown(scene.recipient.name)
    return messages.certificate_ready(scene.locale, program=scene.program, by_hand=by_hand)


def _lookback(scene: Scene, _books: Library) -> Post:
    assert scene.pairing and scene.partner
    return messages.lookback(scene.locale, pairing_id=scene.pairing.id or 0, partner=scene.partner)


DRAWINGS: Drawings = {
    Kind.HALFWAY: _halfway,
    Kind.CLOSING: _closing,
    Kind.THANKS: _thanks,
    Kind.CERTIFICATE: _certificate,
    Kind.LOOKBACK: _lookback,
}
