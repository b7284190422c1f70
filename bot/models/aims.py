"""The aims that a program can have, by id: each is asked about at the start, in the middle and at the end."""

from __future__ import annotations

AIMS = ("generations", "digital", "voices", "leading", "confidence", "network", "knowledge", "staying")
USUAL_AIMS = ("generations", "digital", "leading")  # of a program that nobody has set up yet
