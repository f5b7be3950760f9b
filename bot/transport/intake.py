"""The bounded queue between Discord's events and the pipeline.

discord.py starts a task for every event, without a bound; so listeners only put messages in here. Messages of one
person are handled one after another (a person's second message must see what became of the first), those of different
people side by side. Workers start when there is something to do and end when there is not.

Nothing is missed: for each channel the intake knows up to which message everything has been handled. A message that
finds the queue full, or whose handling failed, holds that position back until its channel has been read again from
history (catchup.py). A message that fails again and again is given up, and said to be.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from bot.model import Message

log = structlog.get_logger("breakwater.intake")

CAPACITY: Final = 2_000
"""Messages that may wait at once; at 50 a second that is 40 s of standstill."""

LANES: Final = 8
"""People who are answered side by side."""

TRIES: Final = 20
"""How often a message that cannot be handled is tried: ten minutes of a database that is away."""


class Intake:
    """Takes messages in and hands them on, one person at a time."""

    def __init__(
        self, handle: Callable[[Message], Awaitable[object]], *, capacity: int = CAPACITY, lanes: int = LANES
    ) -> None:
        self._handle = handle
        self._capacity = capacity
        self._lanes: list[deque[Message]] = [deque() for _ in range(lanes)]
        self._workers: dict[int, asyncio.Task[None]] = {}
        self._pending: dict[int, set[int]] = {}
        self._newest: dict[int, tuple[int, int]] = {}
        self._missed: dict[int, set[int]] = {}
        self._tries: Counter[int] = Counter()
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """Messages that are not handled yet."""
        return self._waiting

    def put(self, message: Message) -> bool:
        """Take a message in. False when there is no room: then its channel has to be read again."""
        if message.guild_id is None:
            return True
        if self._waiting >= self._capacity:
            self._miss(message)
            return False
        number = message.author_id % len(self._lanes)
        self._lanes[number].append(message)
        self._pending.setdefault(message.channel_id, set()).add(message.id)
        self._waiting += 1
        if number not in self._workers:
            self._workers[number] = asyncio.create_task(self._work(number), name=f"intake-{number}")
        return True

    def positions(self) -> dict[int, tuple[int, int]]:
        """Channel id -> (guild id, id of the message up to which everything is handled), for channels that moved."""
        out = {}
        for channel, (guild, newest) in self._newest.items():
            unfinished = self._pending.get(channel, set()) | self._missed.get(channel, set())
            out[channel] = (guild, min([newest, *(message - 1 for message in unfinished)]))
        return out

    def hold(self, channel_id: int, guild_id: int, after: int) -> None:
        """The channel could not be read after this message: its position stays there until it has been."""
        self._missed.setdefault(channel_id, set()).add(after + 1)
        self._newest.setdefault(channel_id, (guild_id, after))

    def missed(self) -> dict[int, frozenset[int]]:
        """Channel id -> ids of the messages because of which it has to be read again from history."""
        return {channel: frozenset(messages) for channel, messages in self._missed.items()}

    def forgive(self, channel_id: int, messages: frozenset[int]) -> None:
        """The channel has been read again: what was missed there has been taken in, or is gone."""
        left = self._missed.get(channel_id, set()) - messages
        if left:
            self._missed[channel_id] = left
        else:
            self._missed.pop(channel_id, None)

    async def drain(self) -> None:
        """Wait until everything that was taken in is handled."""
        while self._workers:
            await asyncio.gather(*self._workers.values(), return_exceptions=True)

    def _miss(self, message: Message) -> None:
        self._missed.setdefault(message.channel_id, set()).add(message.id)
        self._newest.setdefault(message.channel_id, (message.guild_id or 0, message.id - 1))

    def _handled(self, message: Message) -> None:
        guild, newest = self._newest.get(message.channel_id, (message.guild_id or 0, 0))
        self._newest[message.channel_id] = (guild, max(newest, message.id))

    def _failed(self, message: Message) -> None:
        self._tries[message.id] += 1
        given_up = self._tries[message.id] >= TRIES
        log.exception("a message could not be handled", channel=message.channel_id, given_up=given_up)
        if given_up:
            del self._tries[message.id]
            self._handled(message)
        else:
            self._miss(message)

    async def _work(self, number: int) -> None:
        lane = self._lanes[number]
        try:
            while lane:
                await self._one(lane.popleft())
        finally:
            del self._workers[number]

    async def _one(self, message: Message) -> None:
        try:
            await self._handle(message)
        except Exception:  # a message that breaks the pipeline must not take the next one with it
            self._failed(message)
        else:
            self._tries.pop(message.id, None)
            self._handled(message)
        finally:
            self._waiting -= 1
            self._pending[message.channel_id].discard(message.id)
            if not self._pending[message.channel_id]:
                del self._pending[message.channel_id]
