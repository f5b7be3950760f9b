"""Scores texts in batches, in a process of its own, off the event loop; says so when it cannot keep up.

    text -> known lately?  -> its scores
         -> behind?        -> none: the rules have to do
         -> the queue      -> a batch -> the process (process.py) -> its scores

Nobody waits for longer than ``patience``, and once somebody has waited in vain, nobody waits before the model has
caught up: what the same person says next stands in line behind this message. A process that hangs is ended; one that
has died is begun again, after longer and longer pauses, with what lies in the model's folder then. ``renew`` has that
loaded while the one before goes on answering, and changes them between two batches.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import structlog

from bot.scoring.limits import KINDNESS, USUAL, Limits
from bot.scoring.process import Process, Seat
from bot.scoring.waiting import Scores, Waiting, Wanted
from bot.trouble import Trouble

log = structlog.get_logger("breakwater.scoring")

State = Literal["off", "starting", "well", "behind", "down"]


class EndedError(EOFError):
    """The process has ended while this model did nothing."""


class Batches:
    """One for each model. ``start`` it inside the event loop and ``shut`` it at the end. ``about``: what the manifest
    says of the model that runs (config/models_loader.py), ``labels`` of its scores; none runs where it is empty.
    """

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
        self.about: Mapping[str, object] = {}
        self._folder = folder
        self._limits = limits
        self._process = process or Process(command)
        self._kindness = kindness
        self._wanted = Waiting(limits.remembered)
        self._more = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._seat: Seat | None = None
        self._coming: Seat | None = None

    @property
    def given_up(self) -> bool:
        """Whether nothing runs, and nothing will unless it is started."""
        return self._work is None or self._work.done()

    @property
    def begins(self) -> bool:
        """Whether a model is about to be loaded: whatever lies in the folder then."""
        return not self.given_up and self._seat is None

    def start(self) -> None:
        """Begin, or begin again where it has given up. Until the model is ready there are no scores."""
        if self.given_up:
            self.state = "starting"
            self._work = asyncio.create_task(self._run())

    async def renew(self) -> None:
        """Have what lies in the folder now loaded beside the model that runs, which answers until then. Where none runs
        at this moment, nothing is done: that folder is what is loaded next.

        Raises ``Trouble`` with one line where it cannot be used: then the one before goes on.
        """
        if self._seat is None:
            return
        try:
            async with asyncio.timeout(self._limits.wakes):
                seat = await self._process.seat(self._folder, self._kindness, self._more.set)
        except TimeoutError:
            raise Trouble(f"{self._folder}: takes longer than {self._limits.wakes:g} seconds to load.") from None
        except (EOFError, OSError):  # the process has ended, and is begun again with it
            return
        if self._seat is None:
            await seat.leave()
            return
        before, self._coming = self._coming, seat
        self._more.set()
        if before is not None:
            await before.leave()

    async def shut(self) -> None:
        """Let go of the model. Whoever waits gets no scores."""
        self.state = "off"
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
            self._work = None
        self._give_up()
        self._wanted.forget()
        seats = (self._seat, self._coming)
        self._seat = self._coming = None
        for seat in seats:
            if seat is not None:
                await seat.leave()

    async def scores(self, text: str, *, spare: bool = False) -> Scores | None:
        """A row of scores; None where there is none in time: then nobody waits again before the model has caught up.

        A ``spare`` text is one that somebody can do without: it gives way to others, and is not counted as missed; nor
        is one that comes while the model is off.
        """
        key = self._wanted.key(text)
        known = self._wanted.known(key)
        if known is not None:
            return known
        wanted = self._wanted.find(key) or self._take(key, text, spare=spare)
        scores = None
        if wanted is not None:
            try:
                async with asyncio.timeout(self._limits.patience):
                    scores = await asyncio.shield(wanted.scores)
            except TimeoutError:
                if wanted.scores.done():  # it came at the last moment
                    scores = wanted.scores.result()
                else:
                    self._wanted.answer(key, None)
                    self._fall_behind()
        self.missed += scores is None and not spare and self.state != "off"
        return scores

    def _take(self, key: bytes, text: str, *, spare: bool) -> Wanted | None:
        """Put a text into the queue; None where there is no room, or nobody who works on it."""
        if self.state != "well" or (spare and len(self._wanted) >= self._limits.together):
            return None
        if len(self._wanted) >= self._limits.waiting:
            self._fall_behind()
            return None
        self._more.set()
        return self._wanted.put(key, text)

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
                    self._sit(await self._process.seat(self._folder, self._kindness, self._more.set))
                self.state = "well"
                while self._seat is not None:
                    await self._next(self._seat)
                    await self._change()
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
                log.error(
                    "a model fails again and again, and is left alone until the next start or another model",
                    model=self.name,
                )
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

    def _sit(self, seat: Seat) -> None:
        """Ask this one from now on."""
        self._seat, self.labels, self.about = seat, seat.labels, seat.about
        self._wanted.forget()  # it may be another model

    async def _change(self) -> None:
        """The one that was loaded meanwhile takes the place of the one before."""
        before, coming = self._seat, self._coming
        self._coming = None
        if before is None or coming is None or not coming.alive:
            return
        self._sit(coming)
        await before.leave()

    async def _stop(self) -> None:
        """The process is of no use: end it, and with it whatever hangs in it."""
        self.state = "down"
        self.about = {}
        self._give_up()
        seats = (self._seat, self._coming)
        self._seat = self._coming = None
        for seat in seats:
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
        batch = self._wanted.batch(self._limits.together, self._limits.characters)
        if batch:
            rows = await self._ask(seat, [wanted.text for _, wanted in batch])
            for (key, _), row in zip(batch, rows, strict=True):
                self._wanted.remember(key, row)
                self._wanted.answer(key, row)
        if len(self._wanted):
            self._more.set()
        if self.state == "behind" and len(self._wanted) <= self._limits.waiting // 2:
            self.state = "well"
            log.info("messages are read by the model again", model=self.name, missed=self.missed)

    async def _ask(self, seat: Seat, texts: Sequence[str]) -> Sequence[Scores]:
        """Raises ``TimeoutError`` when the model hangs, ``EOFError`` or ``OSError`` when the process has died."""
        async with asyncio.timeout(self._limits.hangs):
            rows = np.array(await seat.ask(texts), np.float32)
        if rows.ndim != 2 or len(rows) != len(texts) or not np.isfinite(rows).all():
            raise ValueError(rows.shape)
        return list(rows)

    def _give_up(self) -> None:
        self._wanted.give_up()
        self._more.clear()
