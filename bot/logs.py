"""How the log is written: one greppable action and ids to a line, never what people wrote."""

from __future__ import annotations

import logging
import sys
from typing import Literal

import structlog

# At DEBUG these write message texts and installation codes (docs/slack.md section 13).
TALKATIVE = ("slack_bolt", "slack_sdk", "aiohttp", "apscheduler", "sqlalchemy", "alembic", "asyncio")


def configure(level: str, form: Literal["console", "json"]) -> None:
    """Send every log, ours and the libraries', to standard error in one form."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    drawn: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    end = [structlog.processors.format_exc_info, drawn] if form == "json" else [drawn]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _of_library],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *end],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in logging.root.manager.loggerDict:
        if name.split(".")[0] in TALKATIVE:
            logging.getLogger(name).setLevel(logging.NOTSET)  # some set a level of their own as they are made
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    # It warns of every look that is not begun because the one before is still sending.
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)


def _of_library(_logger: object, _method: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Give the lines of libraries an action too, and say whose they are."""
    line.update(action="library", of=line["_record"].name)
    return line
