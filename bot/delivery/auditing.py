"""The auditor's round: asks which promises are broken, and tells whoever watches; it mends nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from bot import figures
from bot.delivery.courier import wall
from bot.program.audit import Promise, audit
from bot.store import Store

log = structlog.get_logger()


class Auditing:
    """The audits of one process; `now` is asked for people's time."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def __call__(self) -> None:
        """Audit once; each broken promise is a line in the log."""
        at = wall()
        findings = await self._store.run(audit, now=self._now(), wall=at)
        for one in findings:
            log.error("a promise is broken", action="audit_finding", promise=one.promise, rows=one.rows)
        if not findings:
            log.debug("all promises hold", action="audit_well")
        broken = {one.promise: len(one.rows) for one in findings}
        figures.audited({promise: broken.get(promise, 0) for promise in Promise}, at.timestamp())
