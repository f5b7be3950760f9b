"""The bounded queue between Discord's events and the pipeline.

discord.py starts a task for every event, without a bound; so listeners only put messages in here. Messages of one
person in one server are handled one after another (a person's second message must see what became of the first), those
of different people side by side: a raid in one channel, answered slowly, must not keep a cry for help in another server
waiting. Lanes and their workers are there while there is something to do, and no longer.

Nothing is missed: for each channel the intake knows up to which message everything has been handled. A message that
finds the queue full, or whose handling failed, holds that position back until its channel has been read again from
history (catchup.py). A message that fails again and again is given up, and said to be; not while the ledger is away,
for that is no fault of the message's.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import structlog

from bot.model import Message
from bot.trouble import Trouble

log = structlog.get_logger("breakwater.intake")

CAPACITY: Final = 2_000
"""Messages that may wait at once, and so the most people who are answered side by side; at 50 a second that is 40 s
of standstill.
"""

TRIES: Final = 20
"""How often a message that cannot be handled is tried, for ten minutes."""

Lane = tuple[int, int]
"""A server and a person in it."""


class Intake:
    """Takes messages in and hands them on, one person at a time."""

    def __init__(self, handle: Callable[[Message], Awaitable[object]], *, capacity: int = CAPACITY) -> None:
        self._handle = handle
        self._capacity = capacity
        self._lanes: dict[Lane, deque[Message]] = {}
        self._workers: dict[Lane, asyncio.Task[None]] = {}
        # Counted: a message and its edit, or what is read twice, have the same id.
        self._pending: dict[int, Counter[int]] = {}
        self._newest: dict[int, tuple[int, int]] = {}
        self._parents: dict[int, int | None] = {}
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
        self._reaches(message.channel_id, message.guild_id, message.id - 1)
        self._parents[message.channel_id] = message.parent_id
        self._pending.setdefault(message.channel_id, Counter())[message.id] += 1
        self._waiting += 1
        lane = message.guild_id, message.author_id
        if lane not in self._lanes:
            self._lanes[lane] = deque()
            self._workers[lane] = asyncio.create_task(self._work(lane), name="intake")
        self._lanes[lane].append(message)
        return True

    def positions(self) -> dict[int, tuple[int, int]]:
        """Channel id -> (guild id, id of the message up to which everything is handled), where something was put in."""
        out = {}
        for channel, (guild, newest) in self._newest.items():
            out[channel] = (guild, min([newest, *(message - 1 for message in self._unfinished(channel))]))
        return out

    def parent(self, channel_id: int) -> int | None:
        """The channel in which a thread stands, as its messages told."""
        return self._parents.get(channel_id)

    def hold(self, channel_id: int, guild_id: int, after: int) -> None:
        """The channel could not be read after this message: its position stays there until it has been."""
        self._missed.setdefault(channel_id, set()).add(after + 1)
        self._reaches(channel_id, guild_id, after)

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

    def forget(self, channels: Iterable[int], *, settled: bool = False) -> None:
        """Know nothing of these channels any more; with ``settled`` only of those in which nothing is unfinished."""
        for channel in channels:
            if not (settled and self._unfinished(channel)):
                self._newest.pop(channel, None)
                self._missed.pop(channel, None)
                self._parents.pop(channel, None)

    async def drain(self) -> None:
        """Wait until everything that was taken in is handled."""
        while self._workers:
            await asyncio.gather(*self._workers.values(), return_exceptions=True)

    def _unfinished(self, channel: int) -> set[int]:
        return self._pending.get(channel, Counter()).keys() | self._missed.get(channel, set())

    def _reaches(self, channel: int, guild: int, up_to: int) -> None:
        """Where a channel's position starts that is not known yet: even with nothing handled it must not be passed by
        the positions of others.
        """
        self._newest.setdefault(channel, (guild, up_to))

    def _miss(self, message: Message) -> None:
        self._missed.setdefault(message.channel_id, set()).add(message.id)
        self._reaches(message.channel_id, message.guild_id or 0, message.id - 1)

    def _handled(self, message: Message) -> None:
        guild, newest = self._newest.get(message.channel_id, (message.guild_id or 0, 0))
        self._newest[message.channel_id] = (guild, max(newest, message.id))

    def _failed(self, message: Message, error: Exception) -> None:
        if not isinstance(error, Trouble):
            self._tries[message.id] += 1
        given_up = self._tries[message.id] >= TRIES
        log.exception("a message could not be handled", channel=message.channel_id, given_up=given_up)
        if given_up:
            del self._tries[message.id]
            self._handled(message)
        else:
            self._miss(message)

    async def _work(self, lane: Lane) -> None:
        waiting = self._lanes[lane]
        try:
            while waiting:
                await self._one(waiting.popleft())
        finally:
            del self._lanes[lane], self._workers[lane]

    async def _one(self, message: Message) -> None:
        try:
            await self._handle(message)
        except Exception as error:  # a message that breaks the pipeline must not take the next one with it
            self._failed(message, error)
        else:
            self._tries.pop(message.id, None)
            self._handled(message)
        finally:
            self._waiting -= 1
            pending = self._pending[message.channel_id]
            pending[message.id] -= 1
            if not pending[message.id]:
                del pending[message.id]
            if not pending:
                del self._pending[message.channel_id]
