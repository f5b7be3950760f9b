"""The model that a host has prepared, from the start of the bot to its end: found, checked, run; or prepared first.

    switched off   BREAKWATER_MODEL=off: never begun
    found          its files are as they were made: it runs (batches.py)
    refused        a file was changed or is missing: one line in the log, and rules alone
    missing        rules alone; with BREAKWATER_MODEL=auto it is prepared beside the running bot (background.py). Where
                   another process prepares it already (alone.py) it is waited for

The folder is looked at now and then (looking.py): another model in it is checked, loaded beside the one that runs, and
takes its place, without a new start. One that is refused leaves the one before where it is. What runs does not need its
files; a process that is begun again (batches.py) loads what lies there then.

What could not be prepared is tried again at the next start, not before.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from bot.scoring.alone import taken
from bot.scoring.background import BY_HAND, prepare
from bot.scoring.batches import Batches
from bot.scoring.looking import Seen, look
from bot.scoring.standing import Standing, Which, made
from bot.settings import Wish
from bot.trouble import Trouble
from config.models_loader import MANIFEST, about_model, prepared

log = structlog.get_logger("breakwater.scoring")


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. ``waits``: between two looks while another process prepares; ``looks``: between two looks at the folder
    else; ``settles``: for which a folder that has changed has to stay as it is, because somebody may be copying.
    """

    waits: float = 5.0
    looks: float = 60.0
    settles: float = 2.0


USUAL: Final = Pace()
MISSING: Final = "no model is prepared: messages are judged by rules"
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
        self._folder = folder
        self._prepare = prepare
        self._pace = pace
        self._wish = wish
        self._idle: Standing | None = "switched-off" if wish == "off" else "missing"
        self._busy = False
        self._begun: Mapping[str, object] = {}
        self._seen: Seen | None = None
        self._work: asyncio.Task[None] | None = None

    @property
    def standing(self) -> Standing:
        """How it is now."""
        if self._idle is None:
            return self.batches.state
        return "preparing" if self._busy else self._idle

    @property
    def made(self) -> str:
        """Which one is loaded; before that, which one begins."""
        about = self.batches.about or self._begun
        return made(about) if about else ""

    @property
    def missed(self) -> int:
        """Messages since it began that it had no answer for in time."""
        return 0 if self._idle else self.batches.missed

    def start(self) -> None:
        """Look for the model, and begin it or prepare it. Returns at once; the log says what came of it."""
        if self._work is None:
            self._work = asyncio.create_task(self._run())

    async def shut(self) -> None:
        """End whatever runs."""
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
        await self.batches.shut()

    async def _run(self) -> None:
        if self._wish == "off":
            log.info("the model is switched off: messages are judged by rules", setting="BREAKWATER_MODEL=off")
            return
        await self._guarded(self._begin)
        while True:
            await asyncio.sleep(self._pace.waits if self._busy else self._pace.looks)
            await self._guarded(self._look)

    async def _guarded(self, step: Callable[[], Awaitable[None]]) -> None:
        try:
            await step()
        except Exception as error:  # whatever it is, the bot goes on with what it has
            why = error.lines[0] if isinstance(error, Trouble) else f"{self._folder}: {_fault(error)}"
            if self._runs:
                log.error("the new model is refused: the one before goes on", why=why, command=BY_HAND)
            else:
                self._idle = "refused"
                log.error("the prepared model is refused: messages are judged by rules", why=why, command=BY_HAND)

    @property
    def _runs(self) -> bool:
        """Whether a model runs, or will again by itself."""
        return self._idle is None and not self.batches.given_up

    async def _begin(self) -> None:
        self._seen = await asyncio.to_thread(look, self._folder)
        if self._seen is None:
            if not await self._make():
                return
            self._seen = await asyncio.to_thread(look, self._folder)
        await self._take_up()

    async def _look(self) -> None:
        """Take up what lies in the folder, where that has changed."""
        if self._runs and self.batches.begins:
            return  # with whatever lies there: it is looked at once that is known
        if not self._runs:
            self._busy = await asyncio.to_thread(taken, self._folder)
        seen = await self._settled()
        if seen == self._seen:
            return
        self._seen = seen
        if seen is not None:
            await self._take_up()
        elif self._runs:
            gone = "the files of the model that runs are gone: it goes on until its process has to be begun again"
            log.warning(gone, folder=str(self._folder), command=BY_HAND)
        else:
            self._idle = "missing"
            log.info(MISSING, folder=str(self._folder), command=BY_HAND)

    async def _settled(self) -> Seen | None:
        """How the folder looks, once it has stopped changing."""
        seen, before = await asyncio.to_thread(look, self._folder), self._seen
        while seen != before:
            await asyncio.sleep(self._pace.settles)
            before, seen = seen, await asyncio.to_thread(look, self._folder)
        return seen

    async def _take_up(self) -> None:
        """Begin what lies in the folder, in place of what runs. Raises ``Trouble`` where that cannot be used."""
        about = about_model(await asyncio.to_thread(prepared, self._folder))
        if not self._runs:
            self._idle, self._busy = None, False
            self.batches.start()
            log.info("the prepared model begins", model=made(about))
        else:
            if about != self.batches.about:
                await self.batches.renew()
            if about != self._begun:
                log.info("another model was prepared: it is used from now on", model=made(about))
        self._begun = about

    async def _make(self) -> bool:
        """Prepare it, where that is wished, or wait for whoever does already. Whether it is there afterwards."""
        folder = str(self._folder)
        if self._wish != "auto":
            log.info(MISSING, folder=folder, command=BY_HAND)
            return False
        self._busy = True
        try:
            while not await self._another():
                log.warning(
                    "no model is prepared: it is prepared in the background, which takes a while", folder=folder
                )
                why = await self._prepare(self._folder)
                if why is None:
                    break
                if not await asyncio.to_thread(self._somebody):  # else another one was quicker
                    self._idle = "failed"
                    failed = "the model could not be prepared: messages are judged by rules"
                    log.error(failed, why=why, command=BY_HAND)
                    return False
            return True
        finally:
            self._busy = False

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
