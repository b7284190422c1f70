"""How the log is written: one greppable action and ids to a line, never what people wrote."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Collection
from typing import Any, Literal

import structlog

# At DEBUG these write message texts and installation codes (docs/slack.md section 13).
TALKATIVE = ("slack_bolt", "slack_sdk", "aiohttp", "apscheduler", "sqlalchemy", "alembic", "asyncio")

HIDDEN = "[hidden]"
# Fields whose value is never shown, whatever it is.
HIDING = re.compile(r"token|secret|password|authorization|cookie|signature|seal", re.IGNORECASE)
# What stands for a secret wherever it stands, also in the words of a library or of an exception: Slack's tokens
# (docs/slack.md section 12), what a request is authorised or signed with, one-time words in addresses, passwords there.
SECRETS = re.compile(
    r"xox[a-z][\w.-]*-[\w.-]+|xapp-[\w.-]+"
    r"|(?<=Bearer )[\w.~+/=-]+|(?<=Basic )[\w+/=-]+|\bv0=[0-9a-f]{64}\b"
    r"|(?:(?<=[?&]code=)|(?<=[?&]state=)|(?<=[?&]ticket=)|(?<=_secret=)|(?<=_token=))[^&\s\"']+"
    r"|(?<=://)[^/\s:@\"']*:[^/\s@\"']+(?=@)",
    re.IGNORECASE,
)


def configure(level: str, form: Literal["console", "json"], secrets: Collection[str] = ()) -> None:
    """Send every log, ours and the libraries', to standard error in one form; `secrets` stand nowhere in it."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _hide_fields,
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
    end: list[structlog.typing.Processor] = [drawn, _hiding(secrets)]
    if form == "json":
        end.insert(0, structlog.processors.format_exc_info)
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


def _hide_fields(_logger: object, _method: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Hide the values of fields that are named like a secret."""
    return {name: HIDDEN if HIDING.search(name) else value for name, value in line.items()}


def _hiding(secrets: Collection[str]) -> Callable[[object, str, Any], str]:
    """Return what hides secrets in a line that is drawn, its exception included."""
    known = re.compile("|".join(re.escape(one) for one in secrets if one) or "(?!)")

    def hide(_logger: object, _method: str, drawn: Any) -> str:
        return known.sub(HIDDEN, SECRETS.sub(HIDDEN, drawn))

    return hide
