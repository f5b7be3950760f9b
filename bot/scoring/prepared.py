"""The model that a host has prepared, from the start of the bot to its end: found, checked, run; or prepared first.

    switched off   BREAKWATER_MODEL=off: never begun
    found          its files are as they were made: it runs (batches.py)
    refused        a file was changed or is missing: one line in the log, and rules alone
    missing        rules alone; with BREAKWATER_MODEL=auto it is prepared beside the running bot (background.py), and
                   begins when that is done, without a new start. Where another process prepares it already (alone.py) it
                   is waited for

What could not be prepared is tried again at the next start, not before.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from bot.scoring.alone import taken
from bot.scoring.background import BY_HAND, prepare
from bot.scoring.batches import Batches
from bot.scoring.standing import Standing, Which, made
from bot.settings import Wish
from bot.trouble import Trouble
from config.models_loader import MANIFEST, prepared

log = structlog.get_logger("breakwater.scoring")


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. ``waits``: between two looks whether another process still prepares."""

    waits: float = 5.0


USUAL: Final = Pace()
Prepare = Callable[[Path], Awaitable[str | None]]
"""Prepares the model in a folder; says in one line why it could not."""


class PreparedModel:
    """``start`` it inside the event loop and ``shut`` it at the end. ``batches`` is there from the beginning, and has
    no scores before the model runs. ``standing``, ``made``, ``missed``: as in the port ``Model``.
    """

    which: Final[Which] = "toxicity"

    def __init__(
        self, folder: Path, wish: Wish, batches: Batches, *, prepare: Prepare = prepare, pace: Pace = USUAL
    ) -> None:
        """``batches`` runs what lies in ``folder``."""
        self.batches = batches
        self.made = ""
        self._folder = folder
        self._prepare = prepare
        self._pace = pace
        self._before: Standing | None = "switched-off" if wish == "off" else "missing"
        self._wish = wish
        self._work: asyncio.Task[None] | None = None

    @property
    def standing(self) -> Standing:
        """How it is now."""
        return self._before or self.batches.state

    @property
    def missed(self) -> int:
        """Messages since it began that it had no answer for in time."""
        return 0 if self._before else self.batches.missed

    def start(self) -> None:
        """Look for the model, and begin it or prepare it. Returns at once; the log says what came of it."""
        if self._work is None:
            self._work = asyncio.create_task(self._begin())

    async def shut(self) -> None:
        """End whatever runs."""
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
        await self.batches.shut()

    async def _begin(self) -> None:
        if self._wish == "off":
            log.info("the model is switched off: messages are judged by rules", setting="BREAKWATER_MODEL=off")
            return
        try:
            if not (self._folder / MANIFEST).exists() and not await self._make():
                return
            manifest = await asyncio.to_thread(prepared, self._folder)
        except Exception as error:  # whatever it is, the bot goes on with rules
            self._before = "refused"
            why = error.lines[0] if isinstance(error, Trouble) else f"{self._folder}: {_fault(error)}"
            log.error("the prepared model is refused: messages are judged by rules", why=why, command=BY_HAND)
            return
        self.made = made(manifest)
        self._before = None
        self.batches.start()
        log.info("the prepared model begins", model=self.made)

    async def _make(self) -> bool:
        """Prepare it, where that is wished, or wait for whoever does already. Whether it is there afterwards."""
        folder = str(self._folder)
        if self._wish != "auto":
            log.info("no model is prepared: messages are judged by rules", folder=folder, command=BY_HAND)
            return False
        self._before = "preparing"
        while not await self._another():
            log.warning("no model is prepared: it is prepared in the background, which takes a while", folder=folder)
            why = await self._prepare(self._folder)
            if why is None:
                return True
            if not await asyncio.to_thread(self._somebody):  # else another one was quicker
                self._before = "failed"
                log.error("the model could not be prepared: messages are judged by rules", why=why, command=BY_HAND)
                return False
        return True

    async def _another(self) -> bool:
        """Wait while another process prepares. Whether there is a model then."""
        waits = False
        while await asyncio.to_thread(taken, self._folder):
            if not waits:
                log.info("another process prepares the model, which takes a while", folder=str(self._folder))
            waits = True
            await asyncio.sleep(self._pace.waits)
        return (self._folder / MANIFEST).exists()

    def _somebody(self) -> bool:
        """Whether another process prepares, or has done so by now."""
        return taken(self._folder) or (self._folder / MANIFEST).exists()


def _fault(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__
