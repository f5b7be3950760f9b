"""The stage: the SimCord environment, the one preview that is open on it, and its time.

SimCord shows one channel to one person at a time, allows one operation at a time, and its clock stands still unless it
is moved. So everything that touches it goes through one lock, and a heartbeat moves its clock along with ours and
publishes what has changed since. Time can be let pass faster: from then on its clock stays ahead of ours.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import discord
import simcord

from bot.practice.places import DIRECT, Place
from bot.practice.world import Person, World

BEAT: Final = 0.5
"""Seconds between two heartbeats."""

RENEWED: Final = 60
"""Heartbeats after which the page is published anew, so that "2 minutes ago" stays true."""

STRIDE: Final = 300.0
"""Seconds by which the clock moves at once: so much as the bot can live through in SimCord's patience."""

LONGEST: Final = 7 * 86_400.0
"""Seconds that can be let pass in one go."""

log = logging.getLogger(__name__)


class PracticeClock:
    """Tells the time of the practice server: our own until the environment stands, then the environment's."""

    def __init__(self) -> None:
        self.env: simcord.Env | None = None

    def now(self) -> float:
        """Unix seconds, UTC."""
        return time.time() if self.env is None else self.env.now().timestamp()


@dataclass(slots=True)
class Stage:
    """What is open, and what has been seen by whom. ``turn`` counts how often something was opened.

    ``ahead`` is by how many seconds its clock is ahead of ours. ``errands`` are run at the next heartbeat, when nobody
    is acting.
    """

    env: simcord.Env
    world: World
    turn: int = 0
    person: Person | None = None
    place: Place | None = None
    preview: simcord.Preview | None = None
    ahead: float = 0.0
    errands: list[Callable[[], Awaitable[object]]] = field(default_factory=list)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _published: int = 0
    _seen: dict[tuple[str, int], int] = field(default_factory=dict)
    _timezone: str = "UTC"

    @property
    def origin(self) -> str | None:
        """Where SimCord's own server listens; None while nothing is open."""
        return None if self.preview is None else self.preview.url.split("/#", 1)[0]

    async def open(self, person: Person, place: str, timezone: str = "UTC") -> str:
        """Show a place to a person. Returns the secret that SimCord's page wants in its address.

        ``timezone`` is an IANA name; one that is not known here counts as UTC. Raises KeyError for a place where this
        person cannot go, simcord.SetupError when they have lost access to it.
        """
        async with self.acting():
            return await self._open(person, self.world.places(person)[place], timezone)

    async def _open(self, person: Person, place: Place, timezone: str) -> str:
        if self.preview is not None:
            await self.preview.close()
            self.preview = None
        try:
            preview = self._preview(person, place, timezone)
        except simcord.SetupError:
            timezone = "UTC"
            preview = self._preview(person, place, timezone)
        self.preview = await preview.__aenter__()
        self.person, self.place, self.turn, self._timezone = person, place, self.turn + 1, timezone
        return self.secret()

    def _preview(self, person: Person, place: Place, timezone: str) -> simcord.Preview:
        return self.env.preview(
            place.channel,
            # In direct messages SimCord knows people as users, elsewhere as members.
            viewers=[person.user if place.key == DIRECT else person.member],
            layout="channel",
            locale="en-GB",
            timezone=timezone,
            assets=self.world.pictures,
        )

    def secret(self) -> str:
        """What SimCord's page wants in its address now. Raises ValueError while nothing is open."""
        if self.preview is None:
            raise ValueError("nothing is open")
        return self.preview.url.split("#", 1)[1]

    @contextlib.asynccontextmanager
    async def acting(self) -> AsyncIterator[None]:
        """Have the environment to oneself, at the present time. What happens in here needs no publishing."""
        async with self._lock:
            await self._catch_up()
            if self.preview is not None:
                self.preview.capture_time = self.env.now()  # what "2 seconds ago" is counted from
            try:
                yield
            finally:
                self._published = len(self.env.backend.transcript)

    async def keep_up(self) -> None:
        """Move the time along and publish what changed, for ever. The heartbeat."""
        for beat in itertools.count(1):
            await asyncio.sleep(BEAT)
            async with self._lock:
                await self._catch_up()
                await self._run_errands()
                happened = len(self.env.backend.transcript)
                if happened != self._published or beat % RENEWED == 0:
                    await self._publish()

    async def let_pass(self, seconds: float) -> None:
        """Let time go by for everybody, with all that the bot does meanwhile. ``seconds``: 0 to ``LONGEST``.

        Raises ValueError for any other number.
        """
        if not 0 <= seconds <= LONGEST:
            raise ValueError(seconds)
        async with self._lock:
            self.ahead += seconds
            await self._catch_up()
            await self._run_errands()
            await self._publish()

    async def _publish(self) -> None:
        if self.preview is not None:
            with contextlib.suppress(TimeoutError, simcord.SetupError):
                await self.preview.refresh()
        self._published = len(self.env.backend.transcript)

    async def _run_errands(self) -> None:
        while self.errands:
            try:
                await self.errands.pop(0)()
            except discord.HTTPException as error:  # such as: gone already
                log.warning("the bot was refused something: %s %s", error.status, error.code)

    async def _catch_up(self) -> None:
        while (behind := time.time() + self.ahead - self.env.now().timestamp()) > 0:
            try:
                await self.env.advance_time(min(behind, STRIDE))
            except TimeoutError:
                log.warning("the bot was still busy when the practice server's clock moved on")
            if behind <= STRIDE:
                return

    def unread(self, person: Person, place: Place) -> int:
        """How many messages of others they have not seen there. What is open now counts as seen."""
        messages = self.env.backend.messages.get(place.channel.id, {})
        looked = person.key, place.channel.id
        if person is self.person and self.place is not None and place.key == self.place.key:
            self._seen[looked] = max(messages, default=0)
            return 0
        seen = self._seen.get(looked, 0)
        return sum(
            1
            for message in messages.values()
            if message.id > seen and message.author_id != person.user.id and message.visible_to(person.user.id)
        )

    async def close(self) -> None:
        """Take the preview down and let the bot go."""
        async with self._lock:
            if self.preview is not None:
                await self.preview.close()
                self.preview = None
            await self.env.shutdown()
