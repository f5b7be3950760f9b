"""The real process ``python -m bot run``, started against a loopback Discord, and what it says on standard error."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.loopback.server import LoopbackDiscord

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds for a start or an end of the process on a busy machine."""


@dataclass(slots=True)
class Running:
    """A started process. ``lines`` is everything it has written to standard error so far."""

    process: Process
    lines: list[str] = field(default_factory=list)
    reader: asyncio.Task[None] | None = None

    @property
    def said(self) -> list[str]:
        """The lines that are meant for a person: those that are no log entry."""
        return [line for line in self.lines if line.strip() and not _is_log(line)]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)

    async def ends(self) -> int:
        """Wait until it has ended, and give its exit status."""
        async with asyncio.timeout(PATIENCE):
            code = await self.process.wait()
            if self.reader is not None:
                await self.reader
        return code

    async def stop(self) -> int:
        """Tell it to stop, as a service manager does."""
        self.process.send_signal(signal.SIGTERM)
        return await self.ends()

    async def kill(self) -> None:
        """End it as a crash or a power cut does."""
        self.process.kill()
        await self.ends()


def settings(discord_: LoopbackDiscord, folder: Path, **changes: str) -> Mapping[str, str]:
    """The environment of the process: nothing of the developer's own settings, all files in ``folder``.

    It logs as much as it can, so that a leak into a log is found.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "BREAKWATER_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/breakwater.db",
        "BREAKWATER_KEY_FILE": f"{folder}/breakwater.key",
        "BREAKWATER_LOG_LEVEL": "DEBUG",
        **discord_.environment(),
        **changes,
    }


async def start(discord_: LoopbackDiscord, folder: Path, **changes: str) -> Running:
    """Start the process in ``folder``; it may still fail. ``changes`` are environment variables."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=folder,
        env=settings(discord_, folder, **changes),
        stdin=DEVNULL,
        stdout=DEVNULL,
        stderr=PIPE,
    )
    running = Running(process)
    running.reader = asyncio.create_task(_read(running))
    return running


@contextlib.asynccontextmanager
async def bot(discord_: LoopbackDiscord, folder: Path, **changes: str) -> AsyncIterator[Running]:
    """The process, connected. At the end it is told to stop and has to end cleanly, unless the test ended it before."""
    running = await start(discord_, folder, **changes)
    before = len(discord_.gateway.identifies)
    try:
        await discord_.until(
            lambda: running.process.returncode is not None or len(discord_.gateway.identifies) > before,
            within=PATIENCE,
            why="the process connects",
        )
        assert running.process.returncode is None, running.text[-2000:]
        await discord_.connected()
        yield running
        if running.process.returncode is None:
            assert await running.stop() == 0, running.text[-2000:]
    finally:
        if running.process.returncode is None:
            await running.kill()
    assert "Traceback" not in running.text


def files_with(folder: Path, word: str) -> list[str]:
    """The files under a folder in which a word stands, as UTF-8 or UTF-16."""
    spellings = (word.encode(), word.encode("utf-16-le"))
    found = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    return [one.name for one in found if any(spelling in one.read_bytes() for spelling in spellings)]


async def _read(running: Running) -> None:
    assert running.process.stderr is not None, "standard error is piped"
    async for line in running.process.stderr:
        running.lines.append(line.decode("utf-8", "replace").rstrip("\n"))


def _is_log(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
