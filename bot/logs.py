"""Logs: structured, to standard error, without anything that people say.

One JSON object a line, whatever is written: log lines, warnings, and what would end in a traceback. An exception is
named by its kind and place, never by its message, which might repeat what somebody wrote; so is every other object
that a library puts into a line, because its ``repr`` may hold a message. Secrets in Discord's addresses are cut out.
Libraries never log below INFO: at DEBUG discord.py writes message texts and interaction tokens.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator, Mapping, MutableMapping
from types import TracebackType
from typing import Any, Final, TextIO

import structlog

SECRETS: Final = re.compile(r"(/(?:interactions|webhooks)/\d+/)[^/\s?]+")
OURS: Final = ("breakwater", "bot", "cogs", "config")
"""Loggers that follow the level asked for. All others are libraries and stay at INFO or above."""

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

log = structlog.get_logger("breakwater.faults")


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
    handler = Lines(sys.stderr)
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
    asked = logging.getLevelName(level)
    root.setLevel(max(logging.INFO, asked))
    for name in OURS:
        logging.getLogger(name).setLevel(asked)
    for name, least in AT_LEAST.items():
        logging.getLogger(name).setLevel(max(least, asked))
    warnings.showwarning = _warned
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda left: log.error("a fault nobody waited for", exc_info=left.exc_value)
    threading.excepthook = lambda left: log.error("a thread ended with a fault", exc_info=left.exc_value)


class Lines(logging.StreamHandler[TextIO]):
    """Writes a line for each record. One that cannot be written is said to be so, and its content is not shown."""

    def format(self, record: logging.LogRecord) -> str:
        """The line. What a library has put into it is made harmless first."""
        if not hasattr(record, "_logger"):  # which structlog's own records have
            record = logging.makeLogRecord({**record.__dict__, "msg": spoken(record), "args": ()})
        return super().format(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's name
        """Say that there was one. The default would print the record with all that was given to it."""
        line = {"event": "a log line could not be written", "logger": record.name, "level": "error"}
        with contextlib.suppress(OSError, ValueError):  # standard error itself is gone: there is nowhere to say it
            self.stream.write(json.dumps(line) + self.terminator)


def spoken(record: logging.LogRecord) -> str:
    """A library's line: its own words, with numbers and texts filled in and everything else named by its kind."""
    if not isinstance(record.msg, str):
        return type(record.msg).__name__
    if record.name == "asyncio":  # it writes whole objects into its words: only what comes before them is its own
        return re.split(r"[\n<(:%]", record.msg, maxsplit=1)[0].strip()
    args = record.args
    try:
        if isinstance(args, Mapping):
            text = record.msg % {key: harmless(value) for key, value in args.items()}
        else:
            text = record.msg % tuple(harmless(value) for value in args) if args else record.msg
    except (TypeError, ValueError, KeyError):
        text = record.msg
    for error in _chain(record.exc_info[1] if isinstance(record.exc_info, tuple) else None):
        for said in (repr(error), str(error)):
            text = text.replace(said, type(error).__name__) if said else text
    return text


def harmless(value: object) -> object:
    """Numbers and texts as they are, lists of them too; of everything else the name of its kind."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Mapping):
        return {str(key): harmless(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [harmless(one) for one in value]
    return type(value).__name__


def name_exceptions(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Put an exception's kind and place where its text would stand."""
    info = event.pop("exc_info", None)
    event.pop("stack_info", None)
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
        event["at"] = places(error.__traceback__)
    return event


def places(trace: TracebackType | None) -> list[str]:
    """The last four places of a traceback, as file and line."""
    return [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-4:]]


def cut_secrets(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Interaction and webhook tokens never reach a log, and neither does an exception or an object in a line."""
    for key, value in event.items():
        if key not in ("_record", "_from_structlog"):
            event[key] = _cut(harmless(value))
    return event


def _cut(value: object) -> object:
    if isinstance(value, str):
        return SECRETS.sub(r"\1...", value)
    if isinstance(value, dict):
        return {_cut(key): _cut(one) for key, one in value.items()}
    return [_cut(one) for one in value] if isinstance(value, list) else value


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception, what caused it, and what it came in the middle of; at most ten."""
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """A library's warning: its kind and place, because its words may quote a value (as ``warnings.showwarning``)."""
    log.warning("a warning", kind=category.__name__, at=f"{filename.rsplit('/', 1)[-1]}:{lineno}")


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The end of the process: one line instead of a traceback, which would show what was being handled."""
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("stopped by a fault", exc_info=error)
