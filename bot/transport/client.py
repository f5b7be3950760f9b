"""The client: listens to Discord and hands everything on. Decides nothing.

Sharded, with the gateway's interactions; caches no members and no messages (what is not kept cannot leak); pings
nobody, whatever is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final, Protocol

import discord
import structlog
from discord.ext import commands, tasks

from bot.model import Message, Server
from bot.ports import Clock, Ledger
from bot.transport.catchup import Place, places, read_back, since
from bot.transport.guard import Guard
from bot.transport.intake import Intake
from bot.transport.translate import translate

log = structlog.get_logger("breakwater.client")

TEND_EVERY: Final = 30.0
"""Seconds between two rounds of tending: trying again what failed, reading back what was missed, noting positions."""

SWEEP_EVERY: Final = 10 * 60.0
"""Seconds between two sweeps of what has expired."""

PERMISSIONS: Final = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
    manage_messages=True,
    view_audit_log=True,
)
"""Everything that the invite link asks for. Why each: README.md, "Inviting the bot"."""


def intents() -> discord.Intents:
    """What the bot hears: servers, their messages, and the text in them (privileged: Message Content)."""
    return discord.Intents(guilds=True, guild_messages=True, message_content=True)


class Handles(Protocol):
    """The pipeline, as far as the client knows it."""

    async def handle(self, message: Message) -> object:
        """Read one message and do what has to be done."""
        ...


class Resumes(Protocol):
    """The performer, as far as the client knows it."""

    async def resume(self) -> int:
        """Try again what was written down and never closed."""
        ...


class Client(commands.AutoShardedBot):
    """Breakwater's connection to Discord."""

    def __init__(
        self,
        *,
        shard_ids: Sequence[int] | None = None,
        shard_count: int | None = None,
    ) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            shard_ids=list(shard_ids) if shard_ids is not None else None,  # type: ignore[arg-type]  # None is its default
            shard_count=shard_count,
        )
        self.guard = Guard()
        self.guard.protect(self)
        self.extras: list[commands.Cog] = []
        self._up_to_date: set[int] = set()
        self._arriving: set[int] = set()
        self._again: set[int] = set()
        self._paused: dict[int, set[int]] = {}

    def attach(self, pipeline: Handles, performer: Resumes, ledger: Ledger, clock: Clock) -> None:
        """Give the client what it works for. Call once, before it connects."""
        self.intake = Intake(pipeline.handle)
        self._performer = performer
        self._ledger = ledger
        self._clock = clock

    async def setup_hook(self) -> None:
        """Add the cogs, publish the commands, and start tending."""
        for cog in self.extras:
            await self.add_cog(cog)
        await self.tree.sync()
        self.tend.start()
        self.sweep.start()

    async def process_commands(self, message: discord.Message, /) -> None:
        """There are no commands in messages."""

    async def on_message(self, message: discord.Message, /) -> None:
        """A message was posted."""
        self.take(translate(message))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """A message was edited: read again, whether or not it is in a cache."""
        self.take(translate(payload.message))

    async def on_shard_ready(self, shard_id: int) -> None:
        """Connected: see to every server of this shard that has not been announced by itself."""
        guilds = [guild for guild in self.guilds if guild.shard_id == shard_id]
        log.info("connected", shard=shard_id, servers=len(guilds))
        for guild in guilds:
            await self._arrive(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is there (again)."""
        self._up_to_date.discard(guild.id)
        for deaf in self._paused.values():
            deaf.discard(guild.id)
        if guild.id in self._arriving:  # what is being read may not reach this far: once more
            self._again.add(guild.id)
        await self._arrive(guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited."""
        await self._arrive(guild)

    async def _arrive(self, guild: discord.Guild) -> None:
        """Read what was said in between before any position is noted; then others may see to the server."""
        if guild.id in self._up_to_date or guild.id in self._arriving:
            return
        self._arriving.add(guild.id)
        try:
            await self.catch_up(guild)
            while guild.id in self._again:
                self._again.discard(guild.id)
                await self.catch_up(guild)
            self._up_to_date.add(guild.id)
        finally:
            self._arriving.discard(guild.id)
            self._again.discard(guild.id)
        self.dispatch("arrival", guild)

    async def on_shard_disconnect(self, shard_id: int) -> None:
        """Hearing nothing: positions stay where they are until it is known what was missed."""
        deaf = {guild.id for guild in self.guilds if guild.shard_id == shard_id} & self._up_to_date
        self._up_to_date -= deaf
        self._paused.setdefault(shard_id, set()).update(deaf)

    async def on_shard_resumed(self, shard_id: int) -> None:
        """Connected again, and Discord has said everything that was missed."""
        self._up_to_date |= self._paused.pop(shard_id, set())

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """A listener failed: say which, and nothing of what it was given."""
        log.exception("a listener failed", listener=event_method)

    def take(self, message: Message) -> None:
        """Hand a message to the intake."""
        if not message.author_is_bot and not self.intake.put(message):
            log.warning("too much at once: a channel will be read again", channel=message.channel_id)

    async def catch_up(self, guild: discord.Guild) -> None:
        """Read what was posted in a server's support channels since it was last noted.

        Only noted positions count, never those of this moment: a message that came in just now says nothing about the
        ones before it. What is read twice is answered once.
        """
        server = await self._ledger.server(guild.id)
        if server.missing:
            return
        noted = await self._ledger.last_seen(guild.id)
        behind = {place: start for place in places(guild, server) if (start := since(place, noted)) is not None}
        for place, start in behind.items():
            if not await read_back(place, start, self.intake.put) and place.id not in self.intake.missed():
                self.intake.hold(place.id, guild.id, start)  # the next round of tending tries again
        # Those that were read are noted when what was read has been handled, not before.
        await self._start_at_the_end(guild, server, {**noted, **{place.id: start for place, start in behind.items()}})

    async def start_watching(self, server: Server) -> None:
        """A server has just been set up: what was said before that is not the bot's business."""
        guild = self.get_guild(server.guild_id)
        if guild is not None and not server.missing:
            await self._start_at_the_end(guild, server, await self._ledger.last_seen(guild.id))

    async def _start_at_the_end(self, guild: discord.Guild, server: Server, noted: Mapping[int, int]) -> None:
        new = [place for place in places(guild, server) if place.id not in noted]
        positions = {place.id: (guild.id, place.last_message_id or 0) for place in new}
        await self._ledger.seen(positions, self._clock.now())

    @tasks.loop(seconds=TEND_EVERY)
    async def tend(self) -> None:
        """Try again what failed, read back what was missed, note what has been handled."""
        if self.is_closed():
            return
        try:
            await self._performer.resume()
            await self._read_missed()
            await self.note_positions()
        except Exception:  # tending is tried again at the next round, whatever went wrong in this one
            log.exception("tending failed")

    @tend.before_loop
    async def _when_connected(self) -> None:
        await self.wait_until_ready()

    async def _read_missed(self) -> None:
        positions = self.intake.positions()
        for channel_id, messages in self.intake.missed().items():
            place = self.get_channel(channel_id)
            if not isinstance(place, Place) or await read_back(place, positions[channel_id][1], self.intake.put):
                self.intake.forgive(channel_id, messages)

    async def note_positions(self) -> None:
        """Keep up to where everything has been handled, in the support channels of servers that are up to date."""
        moved: dict[int, dict[int, tuple[int, int]]] = {}
        for channel_id, position in self.intake.positions().items():
            moved.setdefault(position[0], {})[channel_id] = position
        for guild_id, positions in moved.items():
            guild = self.get_guild(guild_id)
            if guild is not None and guild_id in self._up_to_date:
                watched = {place.id for place in places(guild, await self._ledger.server(guild_id))}
                here = {channel: position for channel, position in positions.items() if channel in watched}
                await self._ledger.seen(here, self._clock.now())

    @tasks.loop(seconds=SWEEP_EVERY)
    async def sweep(self) -> None:
        """Forget what has expired."""
        try:
            await self._ledger.sweep(self._clock.now())
        except Exception:  # tried again at the next round
            log.exception("sweeping failed")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot has left, or was asked to: forget the server."""
        await self._ledger.forget_server(guild.id)

    async def close(self) -> None:
        """Finish what was begun, note where to go on, and hang up."""
        self.tend.cancel()
        self.sweep.cancel()
        try:
            async with asyncio.timeout(10):
                await self.intake.drain()
            await self.note_positions()
        except Exception:  # hanging up must not be kept from happening
            log.exception("closing was not clean")
        await super().close()
