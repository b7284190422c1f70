"""Why this process sends nothing at the moment; it does not know how that is found out."""

from __future__ import annotations

import structlog

log = structlog.get_logger()


class Brake:
    """Reasons to hold back every delivery of this process, each under its name; without one it sends."""

    def __init__(self) -> None:
        self._reasons: dict[str, str] = {}

    @property
    def reasons(self) -> tuple[str, ...]:
        """The names of what holds the process back, for whoever asks whether it may be relied on."""
        return tuple(self._reasons)

    def hold(self, name: str, why: str) -> None:
        """Hold back from now on; `why` tells an operator what to do, and is logged once."""
        if name not in self._reasons:
            log.error("sending is held back", action="sending_held", reason=name, why=why)
        self._reasons[name] = why

    def release(self, name: str) -> None:
        """Let go of one reason."""
        if self._reasons.pop(name, None) is not None:
            log.warning("sending goes on", action="sending_released", reason=name)
