"""The Dockerfile as data, and what of constraints.txt it needs: `python -m tests.container` writes that anew."""

from __future__ import annotations

import dataclasses
import json
import re
import shlex
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "constraints-run.txt"
HEAD = """\
# What the bot needs to run, without what only its developers need: the blocks of constraints.txt that lead there.
# Written by `python -m tests.container`; a test holds the two together.
"""


@dataclasses.dataclass(frozen=True)
class Step:
    """One instruction of a Dockerfile: its word, and what follows, as words where it is a JSON list."""

    word: str
    rest: str

    @property
    def words(self) -> list[str]:
        return [str(one) for one in json.loads(self.rest)] if self.rest.startswith("[") else shlex.split(self.rest)


def dockerfile() -> list[Step]:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#")).replace("\\\n", " ").splitlines()
    return [Step(*line.split(maxsplit=1)) for line in lines if line.strip()]


def lock() -> str:
    """Return the blocks of constraints.txt whose packages are dependencies of the bot, or of one of them."""
    blocks = re.split(r"(?m)^(?=[A-Za-z0-9])", (ROOT / "constraints.txt").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {_name(one) for one in project["dependencies"]}
    for _ in blocks:  # a chain of dependencies is no longer than their number
        needed |= {_name(block) for block in blocks if _asked_for_by(block) & needed}
    return HEAD + "".join(block for block in blocks if _name(block) in needed)


def _name(block: str) -> str:
    found = re.match(r"[\w.-]*", block)
    assert found
    return found[0].lower()


def _asked_for_by(block: str) -> set[str]:
    _, _, after = block.partition("# via")
    return {*re.findall(r"[a-z][\w.-]*", after.replace("(pyproject.toml)", "").replace("flipside", "").lower())}


if __name__ == "__main__":
    LOCK.write_text(lock(), encoding="utf-8")
