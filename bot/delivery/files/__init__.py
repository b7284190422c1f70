"""What the file in a message's thread holds, by the kind of that message; it uploads nothing.

A part of a program adds a file to one of its messages in three steps: a module here with
`FILES: Files = {Kind.X: _x}`, where `_x(scene, books)` returns a `File` (its name with the ending that says what it
is, a title, the bytes, and for a picture the words for who cannot see it) or None when there is nothing to show; that
module merged in below; and `Kind.X` in `bot.program.owing.WITH_FILE`. The file is owed by itself as soon as the
message is there, and `scene.about` is that message; pairing, session, partners, recipient, program and locale are
those of the message.
"""

from __future__ import annotations

from bot.delivery.files import certificate, dates
from bot.delivery.scene import File, Files, Scene
from bot.models import Kind

FILES: Files = {**dates.FILES, **certificate.FILES}


def draw(scene: Scene) -> File | None:
    """Return the file of a delivery as it is now; None when there is nothing to show any more."""
    return FILES[Kind(scene.about.drawn_as)](scene, scene.books) if scene.about is not None else None
