"""Nothing that people say reaches a log, whichever way a line is written, and every line is one JSON object."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import structlog

from bot import logs
from bot.model import Message, Surface

CANARY = "quinquereme"
ours = structlog.get_logger("breakwater.test")
discords = logging.getLogger("discord.client")


def fault() -> ValueError:
    """An exception that says what somebody wrote, with a cause and a traceback that do, too."""
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as cause:
            raise ValueError(f"cannot read {CANARY}") from cause
    except ValueError as error:
        return error


class Lines:
    """What is written from ``listen`` on. Every line of it is a JSON object, and nothing is written past it."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._monkeypatch, self._stream = capsys, monkeypatch, io.StringIO()

    def listen(self, level: str = "DEBUG") -> None:
        with self._monkeypatch.context() as instead:
            instead.setattr(sys, "stderr", self._stream)
            logs.set_up(level)

    @property
    def written(self) -> str:
        assert self._capsys.readouterr() == ("", "")
        for line in self._stream.getvalue().splitlines():
            assert isinstance(json.loads(line), dict), line
        return self._stream.getvalue()

    @property
    def one(self) -> dict[str, Any]:
        assert len(self.written.splitlines()) == 1, self.written
        found: dict[str, Any] = json.loads(self.written)
        return found


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Lines]:
    """What is logged, with everything as it was before when the test ends."""
    root = logging.getLogger()
    handlers, config = root.handlers[:], structlog.get_config()
    levels = {name: logging.getLogger(name).level for name in ("", *logs.OURS, *logs.AT_LEAST)}
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    yield Lines(capsys, monkeypatch)
    root.handlers[:] = handlers
    structlog.configure(**config)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


class Talkative:
    """An object whose ``repr`` shows what somebody wrote, as a message of discord.py's or a dataclass does."""

    def __repr__(self) -> str:
        return f"<Talkative content={CANARY!r}>"

    def take(self, *_: object) -> None:
        raise fault()


MESSAGE = Message(1, 2, 3, 0.0, (Surface("content", CANARY),))
TOKEN = "aW50ZXJhY3Rpb246" + CANARY


def caught(write: Callable[[], object]) -> None:
    try:
        raise fault()
    except ValueError:
        write()


LEAKS: dict[str, Callable[[], object]] = {
    "an exception with a traceback": lambda: caught(lambda: ours.exception("it failed")),
    "exc_info is an exception": lambda: ours.error("it failed", exc_info=fault()),
    "an exception as a value": lambda: ours.error("it failed", error=fault()),
    "exceptions in a list and a mapping": lambda: ours.error("it failed", errors=[fault()], by={"a": (fault(),)}),
    "an exception for an event": lambda: ours.error(fault()),
    "an exception as an argument": lambda: ours.error("it failed: %s", fault()),
    "an object as a value": lambda: ours.info("seen", what=MESSAGE, who=Talkative()),
    "the stack": lambda: ours.info("here", stack_info=True, canary=None),
    "a library's exception": lambda: caught(lambda: discords.exception("Ignoring exception in %s", "on_message")),
    "a library's exc_info": lambda: discords.error("it failed", exc_info=fault()),
    "a library's exc_info as a tuple": lambda: discords.error("no", exc_info=(ValueError, fault(), None)),
    "a library's exception as an argument": lambda: discords.error("it failed: %s (%r)", fault(), fault()),
    "a library's exception by name": lambda: discords.error("it failed: %(why)s", {"why": fault()}),
    "a library's exceptions in a list": lambda: discords.error("they failed: %s", [fault()]),
    "a library's exception for a message": lambda: discords.error(fault()),
    "a mapping for a message": lambda: discords.error({"content": MESSAGE}),
    "a library that writes the exception into its words": lambda: caught(
        lambda: discords.exception(f"it failed: {sys.exc_info()[1]}")  # as some libraries do
    ),
    "a library that writes its cause into its words": lambda: caught(
        lambda: discords.exception(f"it failed: {fault().__cause__!r}")  # as some libraries do
    ),
    "a library's object": lambda: discords.warning("unknown view for item %s. Discarding", Talkative()),
    "a library's stack": lambda: discords.warning("here", stack_info=True),
    "a line that cannot be filled in": lambda: discords.warning("%d of %d", Talkative(), 3),
    "a line with too many arguments": lambda: discords.warning("it failed", Talkative(), fault()),
    "an interaction's address": lambda: discords.warning("POST %s", f"https://a/api/interactions/1/{TOKEN}/callback"),
    "a webhook's address": lambda: ours.info(f"https://a/api/webhooks/12/{TOKEN}/messages/@original?wait=true"),
    "an address in a list": lambda: ours.info("asked", urls=[f"/webhooks/12/{TOKEN}", {"url": f"/webhooks/1/{TOKEN}"}]),
    "an address in words": lambda: discords.error("%s %s failed", "PATCH", f"/webhooks/12/{TOKEN}/messages/1"),
    "an unclosed thing": lambda: logging.getLogger("asyncio").error(
        f"Unclosed client session\nclient_session: {Talkative()!r}"  # noqa: G004  # asyncio's own way
    ),
    "a callback that failed": lambda: logging.getLogger("asyncio").error(
        f"Exception in callback Talkative.take({MESSAGE!r})\nhandle: <Handle>",  # noqa: G004  # asyncio's own way
        exc_info=fault(),
    ),
    "a warning": lambda: warnings.showwarning(UserWarning(CANARY), UserWarning, "file.py", 3),
    "the end of the process": lambda: sys.excepthook(ValueError, fault(), fault().__traceback__),
    "a thread's end": lambda: threading.excepthook(
        threading.ExceptHookArgs((ValueError, fault(), None, threading.current_thread()))
    ),
    "a fault in a finaliser": lambda: sys.unraisablehook(
        SimpleNamespace(exc_type=ValueError, exc_value=fault(), exc_traceback=None, err_msg=CANARY, object=Talkative())
    ),
}


@pytest.mark.parametrize("way", LEAKS)
def test_no_way_of_writing_a_line_shows_what_somebody_said(way: str, lines: Lines) -> None:
    lines.listen()
    LEAKS[way]()
    written = lines.written
    assert len(written.splitlines()) == 1
    assert CANARY not in written
    assert "Traceback" not in written


async def test_a_task_nobody_waited_for_is_named_without_its_exception(lines: Lines) -> None:
    lines.listen()

    async def fail() -> None:
        raise fault()

    task = asyncio.create_task(fail(), name=CANARY)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    line = lines.one
    assert line["event"] == "Task exception was never retrieved"
    assert line["error"] == "ValueError"
    assert CANARY not in json.dumps(line)


async def test_a_callback_that_fails_is_named_without_what_it_was_given(lines: Lines) -> None:
    lines.listen()
    asyncio.get_running_loop().call_soon(Talkative().take, MESSAGE, CANARY)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    line = lines.one
    assert line["event"].startswith("Exception in callback")
    assert CANARY not in json.dumps(line)


def test_an_exception_is_named_by_its_kind_and_place(lines: Lines) -> None:
    lines.listen()
    caught(lambda: ours.exception("it failed", channel=7))
    line = lines.one
    assert (line["event"], line["channel"], line["error"], line["level"]) == ("it failed", 7, "ValueError", "error")
    assert all(place.startswith("test_logs.py:") for place in line["at"])


@pytest.mark.parametrize(
    ("message", "args", "event"),
    [
        ("Shard ID %s has connected", (3,), "Shard ID 3 has connected"),
        ("Retrying in %.2f seconds", (0.5,), "Retrying in 0.50 seconds"),
        ("%s %s", ("POST", "/channels/1/messages"), "POST /channels/1/messages"),
        ("it is 100% sure", (), "it is 100% sure"),
        ("shard %s", (None,), "shard None"),
        ("%(count)d left", ({"count": 2},), "2 left"),
        ("unknown item %s", (Talkative(),), "unknown item Talkative"),
        ("%d of %d", (Talkative(), 3), "%d of %d"),
    ],
)
def test_a_librarys_line_keeps_its_words_and_numbers(
    message: str, args: tuple[Any, ...], event: str, lines: Lines
) -> None:
    lines.listen()
    discords.warning(message, *args)
    assert lines.one["event"] == event


LIBRARIES = ("discord", "discord.http", "discord.gateway", "discord.ext.tasks", "aiohttp.client", "asyncio",
             "aiosqlite", "sqlalchemy.engine", "alembic", "simcord", "anything")  # fmt: skip


@pytest.mark.parametrize("name", LIBRARIES)
@pytest.mark.parametrize("level", logs.LEVELS)
def test_no_library_ever_speaks_below_info(name: str, level: str, lines: Lines) -> None:
    lines.listen(level)
    logging.getLogger(name).debug("%s", CANARY)
    assert lines.written == ""
    assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        ("DEBUG", ["debug", "info", "warning", "error"]),
        ("INFO", ["info", "warning", "error"]),
        ("WARNING", ["warning", "error"]),
        ("ERROR", ["error"]),
    ],
)
def test_our_own_lines_follow_the_level(level: str, heard: list[str], lines: Lines) -> None:
    lines.listen(level)
    for method in ("debug", "info", "warning", "error"):
        getattr(ours, method)(method)
    assert [json.loads(line)["event"] for line in lines.written.splitlines()] == heard


def test_a_line_is_one_line_whatever_is_in_it(lines: Lines) -> None:
    lines.listen()
    ours.info("one\ntwo\r\u2028three \ud800", key="a\nb")
    assert len(lines.written.splitlines()) == 1


def test_a_record_that_breaks_the_formatter_gives_a_line_without_its_content(lines: Lines) -> None:
    lines.listen()

    class Unspeakable(str):
        def __mod__(self, _: object) -> str:
            raise RuntimeError(CANARY)

    discords.warning(Unspeakable(CANARY), 1)
    line = lines.one
    assert (line["event"], line["logger"]) == ("a log line could not be written", "discord.client")
