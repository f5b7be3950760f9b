"""Scores texts in batches, in a process of its own, off the event loop; says so when it cannot keep up.

    text -> known lately?  -> its scores
         -> behind?        -> none: the rules have to do
         -> the queue      -> a batch -> the process (process.py) -> its scores

Nobody waits for longer than ``patience``, and once somebody has waited in vain, nobody waits before the model has
caught up: what the same person says next stands in line behind this message. A process that hangs is ended; one that
has died is begun again, after longer and longer pauses. Texts are kept in memory alone, for as long as they wait; what
is remembered of them afterwards is their scores, under a hash with a key that only this process has.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import math
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
import structlog
from numpy.typing import NDArray

from bot.scoring.process import Process, Seat
from bot.trouble import Trouble

log = structlog.get_logger("breakwater.scoring")

Scores = NDArray[np.float32]
State = Literal["off", "starting", "well", "behind", "down"]


@dataclass(frozen=True, slots=True)
class Limits:
    """``together``: texts in one batch at most, ``characters``: of all of them, unless one alone has more. ``gather``:
    seconds for which a batch waits for others. ``waiting``: texts that may wait. ``patience``: seconds that somebody
    waits for a score. ``hangs``: seconds after which a model that does not answer counts as hung; ``wakes`` the same
    for one that begins. ``pauses``: seconds before it is begun again, the first time and at most; ``tries``: how often
    it fails, without an answer in between, before it is left alone. ``remembered``: texts whose scores are known.
    """

    together: int = 32
    characters: int = 16_000
    gather: float = 0.005
    waiting: int = 256
    patience: float = 2.0
    hangs: float = 15.0
    wakes: float = 60.0
    pauses: tuple[float, float] = (1.0, 60.0)
    tries: float = math.inf
    remembered: int = 4096


USUAL: Final = Limits()
KINDNESS: Final = 5
"""How far a model stands back for other work (``nice``): the event loop comes first."""


class EndedError(EOFError):
    """The process has ended while this model did nothing."""


@dataclass(slots=True)
class _Wanted:
    text: str
    scores: asyncio.Future[Scores | None]


class Batches:
    """One for each model. ``start`` it inside the event loop and ``shut`` it at the end."""

    def __init__(
        self,
        folder: Path,
        limits: Limits = USUAL,
        command: Sequence[str] = (),
        *,
        process: Process | None = None,
        kindness: int = KINDNESS,
        name: str = "",
    ) -> None:
        """``folder`` holds the model; ``command`` is what runs it, in place of the usual worker. ``process``: the one
        in which it runs, if it shares one. ``name`` is what the log calls it, the folder's unless it is said.
        """
        self.name = name or folder.name
        self.state: State = "off"
        self.missed = 0
        self.labels: tuple[str, ...] = ()
        self._folder = folder
        self._limits = limits
        self._process = process or Process(command)
        self._kindness = kindness
        self._wanted: OrderedDict[bytes, _Wanted] = OrderedDict()
        self._known: OrderedDict[bytes, Scores] = OrderedDict()
        self._key = secrets.token_bytes(32)
        self._more = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._seat: Seat | None = None

    def start(self) -> None:
        """Begin, or begin again where it has given up. Until the model is ready there are no scores."""
        if self._work is None or self._work.done():
            self.state = "starting"
            self._work = asyncio.create_task(self._run())

    async def shut(self) -> None:
        """Let go of the model. Whoever waits gets no scores."""
        self.state = "off"
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
            self._work = None
        self._give_up()
        self._known.clear()
        seat, self._seat = self._seat, None
        if seat is not None:
            await seat.leave()

    async def scores(self, text: str, *, spare: bool = False) -> Scores | None:
        """A row of scores; None where there is none in time: then nobody waits again before the model has caught up.

        A ``spare`` text is one that somebody can do without: it gives way to others, and is not counted as missed; nor
        is one that comes while the model is off.
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
                if wanted.scores.done():  # it came at the last moment
                    scores = wanted.scores.result()
                else:
                    self._answer(key, None)
                    self._fall_behind()
        self.missed += scores is None and not spare and self.state != "off"
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
            log.warning(
                "a model cannot keep up: messages are judged without it", model=self.name, waiting=len(self._wanted)
            )
        self._more.set()  # even if nobody waits any more: it has to be seen that it has caught up

    async def _run(self) -> None:
        first, most = self._limits.pauses
        pause, failed = first, 0
        while True:
            try:
                async with asyncio.timeout(self._limits.wakes):
                    self._seat = await self._process.seat(self._folder, self._kindness, self._more.set)
                self.labels = self._seat.labels
                self._known.clear()  # another model may lie there by now
                self.state = "well"
                while True:
                    await self._next(self._seat)
                    pause, failed = first, 0
            except Trouble as trouble:
                why = trouble.lines[0]
                log.error("a model cannot be used: messages are judged without it", model=self.name, why=why)
                break
            except Exception as error:  # whatever it is, it is begun again
                why, innocent = type(error).__name__, isinstance(error, EndedError)
                if isinstance(error, TimeoutError) and self._seat is None:  # it hangs while it is loaded
                    await self._process.end_running()
            code = self._seat.running.returncode if self._seat else None
            await self._stop()
            failed += not innocent
            if failed >= self._limits.tries:
                log.error("a model fails again and again, and is left alone until the next start", model=self.name)
                break
            if innocent:  # another model has ended the process
                pause = first
            log.error(
                "a model has stopped: messages are judged without it",
                model=self.name, why=why, code=code, again_in=pause,
            )  # fmt: skip
            await asyncio.sleep(pause)
            pause = min(2 * pause, most)
            self.state = "starting"
        await self._stop()

    async def _stop(self) -> None:
        """The process is of no use: end it, and with it whatever hangs in it."""
        self.state = "down"
        self._give_up()
        seat, self._seat = self._seat, None
        if seat is not None:
            await seat.end()

    async def _next(self, seat: Seat) -> None:
        """Wait for texts, and answer some of them. Raises ``EndedError``, or as ``_ask`` does."""
        await self._more.wait()
        self._more.clear()
        if len(self._wanted) < self._limits.together:
            await asyncio.sleep(self._limits.gather)
        if not seat.alive:
            raise EndedError
        batch = self._batch()
        if batch:
            rows = await self._ask(seat, [wanted.text for _, wanted in batch])
            for (key, _), row in zip(batch, rows, strict=True):
                self._remember(key, row)
                self._answer(key, row)
        if self._wanted:
            self._more.set()
        if self.state == "behind" and len(self._wanted) <= self._limits.waiting // 2:
            self.state = "well"
            log.info("messages are read by the model again", model=self.name, missed=self.missed)

    def _batch(self) -> list[tuple[bytes, _Wanted]]:
        """The text that has waited longest and those that are most like it in length, the shortest first.

        So a short one does not wait for long ones that came after it, and the oldest is always among them: nobody waits
        for more batches than there were texts before.
        """
        if not self._wanted:
            return []
        (oldest, first), *others = self._wanted.items()
        size = len(first.text)
        others.sort(key=lambda one: abs(len(one[1].text) - size))  # equally far ones stay in their order
        batch, room = [(oldest, first)], self._limits.characters - size
        for key, wanted in others:
            room -= len(wanted.text)
            if room < 0 or len(batch) >= self._limits.together:
                break
            batch.append((key, wanted))
        return sorted(batch, key=lambda one: len(one[1].text))

    async def _ask(self, seat: Seat, texts: Sequence[str]) -> Sequence[Scores]:
        """Raises ``TimeoutError`` when the model hangs, ``EOFError`` or ``OSError`` when the process has died."""
        async with asyncio.timeout(self._limits.hangs):
            rows = np.array(await seat.ask(texts), np.float32)
        if rows.ndim != 2 or len(rows) != len(texts) or not np.isfinite(rows).all():
            raise ValueError(rows.shape)
        return list(rows)

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
