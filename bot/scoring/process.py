"""The process that runs the models: one for all of them, so that it can be ended and begun again.

    seat = await process.seat(folder, ...)    the model is loaded, and sits
    rows = await seat.ask(texts)              its scores

One, because every process would bring libraries of 45 MB of its own. In it each model has a thread (worker.py), so that
none waits for another. A model that hangs takes the others with it when the process is ended: each is begun again by
whoever asks it (batches.py).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final

from bot.settings import others_environment
from bot.trouble import Trouble

ROOT: Final = Path(__file__).parent.parent.parent
THRIFT: Final = {"MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": str(1 << 20)}
"""What glibc is told, and others pass over: to give large stretches of memory back at once. A text of 512 tokens would
leave the process with 350 MB more otherwise; up to 200 tokens it costs no time that can be measured.
"""
_ENDS: Final = 2.0
"""Seconds in which a process that says nothing more has to have ended by itself."""
_LINE: Final = 1 << 20
"""Bytes of the longest answer."""


@dataclass(eq=False, slots=True)
class Seat:
    """One model in the running process. ``about``: what its manifest says of it (config/models_loader.py)."""

    process: Process
    running: asyncio.subprocess.Process
    model: str
    wake: Callable[[], None]
    about: Mapping[str, object] = field(default_factory=dict)

    @property
    def labels(self) -> tuple[str, ...]:
        """What its scores stand for, where it says so."""
        labels = self.about.get("labels")
        return tuple(map(str, labels)) if isinstance(labels, list) else ()

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self.running.returncode is None and self.process.running is self.running

    async def ask(self, texts: Sequence[str]) -> Any:
        """What the model says of these texts, unread. Raises ``EOFError`` or ``OSError`` where it has ended."""
        said = await self.process.say(self, {"texts": list(texts)})
        return said.get("rows")

    async def leave(self) -> None:
        """The model is not needed any more. The process ends with its last one."""
        await self.process.leave(self)

    async def end(self) -> None:
        """End the process: the model hangs, or says what makes no sense."""
        await self.process.end(self.running)


class Process:
    """Begun with the first model, ended with the last."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        """``command`` is what runs, in place of the usual worker."""
        self.running: asyncio.subprocess.Process | None = None
        self._command = tuple(command) or (sys.executable, "-m", "bot.scoring.worker")
        self._reading: asyncio.Task[None] | None = None
        self._asked: dict[int, asyncio.Future[Mapping[str, Any] | None]] = {}
        self._numbers = count()
        self._seats: set[Seat] = set()
        self._turn = asyncio.Lock()

    async def seat(self, folder: Path, kindness: int, wake: Callable[[], None]) -> Seat:
        """Have the model in ``folder`` loaded. ``kindness``: how far it stands back for others (``nice``). ``wake`` is
        called when the process has ended.

        Raises ``Trouble`` with one line where the model cannot be used, ``EOFError`` or ``OSError`` where the process
        has ended.
        """
        async with self._turn:
            running = self.running or await self._begin()
        seat = Seat(self, running, f"{next(self._numbers)}", wake)  # two may have the same folder, before and after
        self._seats.add(seat)
        try:
            said = await self.say(seat, {"load": str(folder), "nice": kindness})
        except BaseException:
            await self.leave(seat)
            raise
        if "trouble" in said:
            await self.leave(seat)
            raise Trouble(str(said["trouble"]))
        about = said.get("about")
        seat.about = about if isinstance(about, dict) else {}
        return seat

    async def say(self, seat: Seat, what: Mapping[str, object]) -> Mapping[str, Any]:
        """Hand something to the model's thread. Returns its answer."""
        if not seat.alive or seat.running.stdin is None:
            raise EOFError
        number = next(self._numbers)
        answer: asyncio.Future[Mapping[str, Any] | None] = asyncio.get_running_loop().create_future()
        self._asked[number] = answer
        try:
            seat.running.stdin.write(json.dumps({"model": seat.model, "number": number, **what}).encode() + b"\n")
            await seat.running.stdin.drain()
            said = await answer
        finally:
            del self._asked[number]
        if said is None:
            raise EOFError
        return said

    async def leave(self, seat: Seat) -> None:
        """As in ``Seat``."""
        self._seats.discard(seat)
        if not any(one.running is seat.running for one in self._seats):
            await self.end(seat.running)
        elif seat.alive and seat.running.stdin is not None:
            with contextlib.suppress(OSError):
                seat.running.stdin.write(json.dumps({"model": seat.model, "drop": True}).encode() + b"\n")

    async def end(self, running: asyncio.subprocess.Process) -> None:
        """End this process, unless it has ended and another runs by now."""
        if self.running is not running:
            return
        with contextlib.suppress(ProcessLookupError):
            running.kill()
        if self._reading is not None:
            await asyncio.wait([self._reading])

    async def end_running(self) -> None:
        """End it, whoever sits in it: a model hangs while it is loaded, which nothing else can stop."""
        if self.running is not None:
            await self.end(self.running)

    async def _begin(self) -> asyncio.subprocess.Process:
        running = self.running = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=_LINE,
            cwd=ROOT,
            env={**THRIFT, **others_environment()},
        )
        self._reading = asyncio.create_task(self._read(running))
        return running

    async def _read(self, running: asyncio.subprocess.Process) -> None:
        """Hand every answer to whoever asked, until there are no more, or one makes no sense."""
        assert running.stdout is not None  # noqa: S101  # it was begun with a pipe
        with contextlib.suppress(ValueError, KeyError, TypeError):
            while line := await running.stdout.readline():
                said = json.loads(line)
                answer = self._asked.get(said["number"])
                if answer is not None and not answer.done():
                    answer.set_result(said)
            # It has ended, or is about to. To signal it now would take its status from whoever waits for that.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_ENDS):
                    await running.wait()
        if running.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                running.kill()
        await running.wait()
        self.running = None
        for answer in self._asked.values():
            if not answer.done():
                answer.set_result(None)
        for seat in [one for one in self._seats if one.running is running]:
            self._seats.discard(seat)
            seat.wake()
