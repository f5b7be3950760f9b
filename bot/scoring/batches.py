"""Scores texts in batches, in a process of its own, off the event loop; says so when it cannot keep up.

    text -> known lately?  -> its scores
         -> behind?        -> none: the rules have to do
         -> the queue      -> a batch -> the worker (worker.py) -> its scores

Nobody waits for longer than ``patience``, and once somebody has waited in vain, nobody waits before the worker has
caught up: what the same person says next stands in line behind this message. A worker that hangs is ended; one that has
died is begun again, after longer and longer pauses. Texts are kept in memory alone, for as long as they wait; what is
remembered of them afterwards is their scores, under a hash with a key that only this process has.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import secrets
import sys
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
import structlog
from numpy.typing import NDArray

log = structlog.get_logger("breakwater.scoring")

Scores = NDArray[np.float32]
State = Literal["off", "starting", "well", "behind", "down"]


@dataclass(frozen=True, slots=True)
class Limits:
    """``together``: texts in one batch at most. ``gather``: seconds for which a batch waits for others. ``waiting``:
    texts that may wait. ``patience``: seconds that somebody waits for a score. ``hangs``: seconds after which a worker
    that does not answer counts as hung; ``wakes`` the same for one that begins. ``pauses``: seconds before it is begun
    again, the first time and at most. ``remembered``: texts whose scores are known.
    """

    together: int = 32
    gather: float = 0.005
    waiting: int = 256
    patience: float = 2.0
    hangs: float = 15.0
    wakes: float = 60.0
    pauses: tuple[float, float] = (1.0, 60.0)
    remembered: int = 4096


USUAL: Final = Limits()
_LINE: Final = 1 << 20
"""Bytes of the longest answer."""
_SECRET: Final = ("DISCORD_", "BREAKWATER_")
"""What the names of the bot's own settings begin with: a worker needs none of them."""


@dataclass(slots=True)
class _Wanted:
    text: str
    scores: asyncio.Future[Scores | None]


class Batches:
    """One for each model. ``start`` it inside the event loop and ``shut`` it at the end."""

    def __init__(self, folder: Path, limits: Limits = USUAL, command: Sequence[str] = ()) -> None:
        """``folder`` holds the model; ``command`` is what runs it, in place of the usual worker."""
        self.state: State = "off"
        self.missed = 0
        self._limits = limits
        self._command = command or (sys.executable, "-m", "bot.scoring.worker", str(folder))
        self._wanted: OrderedDict[bytes, _Wanted] = OrderedDict()
        self._known: OrderedDict[bytes, Scores] = OrderedDict()
        self._key = secrets.token_bytes(32)
        self._more = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._worker: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin. Until the worker is ready there are no scores."""
        if self._work is None:
            self.state = "starting"
            self._work = asyncio.create_task(self._run())

    async def shut(self) -> None:
        """End the worker. Whoever waits gets no scores."""
        self.state = "off"
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
            self._work = None
        await self._end()
        self._give_up()

    async def scores(self, text: str, *, spare: bool = False) -> Scores | None:
        """A row of scores; None where there is none in time: then nobody waits again before the worker has caught up.

        A ``spare`` text is one that somebody can do without: it gives way to others, and is not counted as missed.
        """
        key = hashlib.blake2b(text.encode("utf-8", "replace"), key=self._key, digest_size=16).digest()
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        wanted = self._wanted.get(key) or self._take(key, text, spare=spare)
        scores = None
        if wanted is not None:
            try:
                async with asyncio.timeout(self._limits.patience):
                    scores = await asyncio.shield(wanted.scores)
            except TimeoutError:
                self._answer(key, None)
                self._fall_behind()
        self.missed += scores is None and not spare
        return scores

    def _take(self, key: bytes, text: str, *, spare: bool) -> _Wanted | None:
        """Put a text into the queue; None where there is no room, or nobody who works on it."""
        if self.state != "well" or (spare and len(self._wanted) >= self._limits.together):
            return None
        if len(self._wanted) >= self._limits.waiting:
            self._fall_behind()
            return None
        wanted = self._wanted[key] = _Wanted(text, asyncio.get_running_loop().create_future())
        self._more.set()
        return wanted

    def _fall_behind(self) -> None:
        if self.state == "well":
            self.state = "behind"
            log.warning("a model cannot keep up: messages are judged without it", waiting=len(self._wanted))

    async def _run(self) -> None:
        first, most = self._limits.pauses
        pause = first
        while True:
            try:
                trouble = await self._begin()
                if trouble is not None:
                    log.error("a model cannot be used: messages are judged without it", why=trouble)
                    break
                self.state = "well"
                while True:
                    await self._next()
                    pause = first
            except Exception as error:  # whatever it is, it is begun again
                why = type(error).__name__
            code = self._worker.returncode if self._worker else None
            await self._stop()
            log.error("a model has stopped: messages are judged without it", why=why, code=code, again_in=pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, most)
            self.state = "starting"
        await self._stop()

    async def _begin(self) -> str | None:
        """Begin a worker. Returns what is wrong with its model, if something is that no second try can mend."""
        self._worker = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=_LINE,
            cwd=Path(__file__).parent.parent.parent,
            env={name: value for name, value in os.environ.items() if not name.startswith(_SECRET)},
        )
        self._watch = asyncio.create_task(self._notice(self._worker))
        async with asyncio.timeout(self._limits.wakes):
            said = await self._line()
        return str(said["trouble"]) if isinstance(said, dict) and "trouble" in said else None

    async def _notice(self, worker: asyncio.subprocess.Process) -> None:
        """Wake whoever waits for texts when a worker has died for itself."""
        await worker.wait()
        self._more.set()

    async def _stop(self) -> None:
        self.state = "down"
        self._give_up()
        await self._end()

    async def _end(self) -> None:
        if self._worker is None:
            return
        with contextlib.suppress(ProcessLookupError):
            self._worker.kill()
        await self._worker.wait()
        if self._watch is not None:
            await self._watch
        self._worker = None

    async def _next(self) -> None:
        """Wait for texts, and answer those that have waited longest. Raises as ``_ask`` does."""
        await self._more.wait()
        if len(self._wanted) < self._limits.together:
            await asyncio.sleep(self._limits.gather)
        if self._worker is None or self._worker.returncode is not None:
            raise EOFError
        batch = list(self._wanted.items())[: self._limits.together]
        if batch:
            rows = await self._ask([wanted.text for _, wanted in batch])
            for (key, _), row in zip(batch, rows, strict=True):
                self._remember(key, row)
                self._answer(key, row)
        if not self._wanted:
            self._more.clear()
        if self.state == "behind" and len(self._wanted) <= self._limits.waiting // 2:
            self.state = "well"
            log.info("messages are read by the model again", missed=self.missed)

    async def _ask(self, texts: Sequence[str]) -> Sequence[Scores]:
        """Raises ``TimeoutError`` when the worker hangs, ``EOFError`` or ``OSError`` when it has died."""
        worker = self._worker
        if worker is None or worker.stdin is None:
            raise EOFError
        async with asyncio.timeout(self._limits.hangs):
            worker.stdin.write(json.dumps(texts).encode() + b"\n")
            await worker.stdin.drain()
            rows = np.array(await self._line(), np.float32)
        if rows.ndim != 2 or len(rows) != len(texts) or not np.isfinite(rows).all():
            raise ValueError(rows.shape)
        return list(rows)

    async def _line(self) -> Any:
        if self._worker is None or self._worker.stdout is None:
            raise EOFError
        line = await self._worker.stdout.readline()
        if not line:
            raise EOFError
        return json.loads(line)

    def _answer(self, key: bytes, scores: Scores | None) -> None:
        wanted = self._wanted.pop(key, None)
        if wanted is not None and not wanted.scores.done():
            wanted.scores.set_result(scores)

    def _remember(self, key: bytes, scores: Scores) -> None:
        self._known[key] = scores
        if len(self._known) > self._limits.remembered:
            self._known.popitem(last=False)

    def _give_up(self) -> None:
        for key in tuple(self._wanted):
            self._answer(key, None)
        self._more.clear()
