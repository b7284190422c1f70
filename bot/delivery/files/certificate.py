"""The certificate as a picture, in the thread of the message that brings it."""

from __future__ import annotations

from bot.delivery.scene import File, Files, Scene
from bot.library import Library
from bot.messages import certificates
from bot.models import AIMS, Kind, SessionState


def _certificate(scene: Scene, _books: Library) -> File | None:
    from bot import certificate  # noqa: PLC0415 - Pillow is loaded once there is one to draw

    owner, mentor = scene.recipient, scene.mentor
    if owner is None or mentor is None or not any(one.state == SessionState.MET for one in scene.dates):
        return None
    words = certificates.words(
        scene.locale,
        owner=owner,
        is_mentor=owner.id == mentor.id,
        program=scene.program,
        aims=[aim for aim in scene.program.aims if aim in AIMS],
        several=scene.dates,
        at=scene.now,
    )
    return File(
        name="certificate.png",
        title=words["title"],
        content=certificate.draw(certificate.Certificate(**words)),
        alt=certificates.alt(scene.locale, owner=owner, program=scene.program, several=scene.dates),
    )


FILES: Files = {Kind.CERTIFICATE: _certificate}
