"""Logs: structured, to standard error, without anything that people say.

One JSON object a line. An exception is named by its kind and place, never by its message, which might repeat what
somebody wrote; secrets in Discord's addresses are cut out; discord.py never logs below INFO, because at DEBUG it logs
message texts and interaction tokens.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, Final

import structlog

SECRETS: Final = re.compile(r"(/(?:interactions|webhooks)/\d+/)[^/\s?]+")
AT_LEAST: Final = {
    "discord": logging.INFO,
    "aiohttp": logging.INFO,
    "asyncio": logging.INFO,
    "aiosqlite": logging.WARNING,
    "sqlalchemy": logging.WARNING,
    "alembic": logging.WARNING,
}
"""Libraries that say too much below these levels: message texts and tokens, or every statement."""

LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")


def set_up(level: str) -> None:
    """Send every log line of the process to standard error, from ``level`` upwards (one of ``LEVELS``)."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        name_exceptions,
        cut_secrets,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, least in AT_LEAST.items():
        logging.getLogger(name).setLevel(max(least, logging.getLevelName(level)))


def name_exceptions(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Put an exception's kind and place where its text would stand."""
    info = event.pop("exc_info", None)
    record = event.get("_record")
    if info in (True, None) and record is not None and record.exc_info:
        info = record.exc_info
    if record is not None:
        record.exc_info = None
        record.exc_text = None
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        frames = traceback.extract_tb(error.__traceback__)
        event["at"] = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames[-4:]]
    return event


def cut_secrets(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Interaction and webhook tokens never reach a log, and neither does an exception as an argument of a line."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = SECRETS.sub(r"\1...", value)
    return event
