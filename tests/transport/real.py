"""The real client in this process, connected to a loopback Discord, with a brain that only listens."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Self

from bot import model
from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.transport.client import Client
from bot.twins import SetClock
from tests.loopback.client import pointed_at
from tests.loopback.guild import Guild
from tests.loopback.people import Member
from tests.loopback.places import Channel, Message
from tests.loopback.server import LoopbackDiscord

NOW = SetClock().now()


class Listener:
    """The pipeline's place, taken by somebody who only remembers. ``fails`` makes it fail."""

    def __init__(self) -> None:
        self.heard: list[model.Message] = []
        self.deleted: list[int] = []
        self.changed: list[tuple[int, int]] = []
        self.fails = False

    async def handle(self, message: model.Message) -> None:
        if self.fails:
            raise RuntimeError("not now")
        self.heard.append(message)

    async def resume(self) -> int:
        return 0

    def edited(self, message_id: int, revision: int) -> None:
        self.changed.append((message_id, revision))

    async def gone(self, message_ids: Collection[int]) -> None:
        self.deleted += message_ids

    @property
    def words(self) -> list[str]:
        return [message.surfaces[0].text for message in self.heard]


class Connected:
    """A connected client and everything around it."""

    def __init__(
        self, discord_: LoopbackDiscord, ledger: MemoryLedger | None = None, listener: Listener | None = None
    ) -> None:
        self.discord, self.clock, self.ledger = discord_, SetClock(), ledger or MemoryLedger()
        self.listener = listener or Listener()
        self.client = Client()
        self.client.attach(self.listener, self.ledger, self.clock)

    async def heard_everything(self) -> None:
        """Wait until the client has read every event that was sent."""

        def read() -> bool:
            shards = self.client.shards.values()
            sent = sum(len(session.log) for session in self.discord.gateway.live)
            return sum(shard._parent.ws.sequence or 0 for shard in shards) >= sent  # no public place says it

        await self.discord.until(read, why="the client has read every event")

    async def until(self, happens: Callable[[], object], why: str = "it happens") -> None:
        await self.discord.until(happens, why=why)


@contextlib.asynccontextmanager
async def connected(
    discord_: LoopbackDiscord, ledger: MemoryLedger | None = None, listener: Listener | None = None
) -> AsyncIterator[Connected]:
    """The real client once it knows its servers. An error in it ends the test."""
    with pointed_at(discord_):
        one = Connected(discord_, ledger, listener)
        one.client._connection.guild_ready_timeout = 0.05  # seconds; 2 are for the real Discord
        task = asyncio.create_task(one.client.start(discord_.token))
        try:
            await discord_.until(lambda: task.done() or one.client.is_ready(), why="the client is ready")
            if task.done():
                task.result()
            yield one
        finally:
            await one.client.close()
            await asyncio.gather(task, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class Town:
    """A server in which everything is named that the bot has to know, as it is in ``ledger``."""

    guild: Guild
    support: Channel
    forum: Channel
    elsewhere: Channel
    sam: Member
    ledger: MemoryLedger

    @classmethod
    async def build(cls, discord_: LoopbackDiscord) -> Self:
        guild, ledger = discord_.guild(), MemoryLedger()
        support, forum, elsewhere, desk, log = (
            guild.text_channel("general-support"),
            guild.forum("stories"),
            guild.text_channel("games"),
            guild.text_channel("volunteer-desk"),
            guild.text_channel("mod-log"),
        )
        server = Server(
            guild.id,
            support_channels=frozenset({support.id, forum.id}),
            desk_channel=desk.id,
            log_channel=log.id,
            volunteer_roles=frozenset({guild.role("volunteer").id}),
            moderator_roles=frozenset({guild.role("moderator").id}),
            introduced=True,
        )
        await ledger.save_server(server, NOW)
        return cls(guild, support, forum, elsewhere, guild.member("sam"), ledger)

    async def noted(self) -> Mapping[int, int]:
        """Up to which message everything is noted as handled."""
        return await self.ledger.last_seen(self.guild.id)

    async def note(self, *messages: Message) -> None:
        """As if the bot had handled these, and then gone away."""
        positions = {one.channel.id: (self.guild.id, one.id) for one in messages}
        await self.ledger.seen(positions, NOW)


async def say(one: Connected, town: Town, text: str = "hello") -> int:
    """Sam says something, the bot handles it, and notes its positions. Gives the message's id."""
    before = len(one.listener.heard)
    message = await town.sam.says(town.support, text)
    await one.until(lambda: len(one.listener.heard) > before)
    await one.client.intake.drain()
    await one.client.note_positions()
    return message.id
