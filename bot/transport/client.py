"""The client: listens to Discord and hands everything on. Decides nothing.

Sharded, with the gateway's interactions; caches no members and no messages (what is not kept cannot leak); pings
nobody, whatever is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Final, Protocol

import discord
import structlog
from discord import app_commands
from discord.ext import commands, tasks

from bot.model import Message, Server
from bot.ports import Clock, Ledger
from bot.transport.arrivals import Arrivals
from bot.transport.guard import Guard
from bot.transport.intake import Intake
from bot.transport.positions import Positions
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
    manage_webhooks=True,
    view_audit_log=True,
    create_private_threads=True,
    manage_threads=True,
    mention_everyone=True,
)
"""Everything that the invite link asks for. Why each: README.md, "Inviting the bot"."""


def intents() -> discord.Intents:
    """What the bot hears: servers, their messages, the text in them (privileged: Message Content), and what Discord's
    AutoMod has stopped (which Discord tells a bot only where it has *Manage Server*).
    """
    return discord.Intents(guilds=True, guild_messages=True, message_content=True, auto_moderation_execution=True)


class Handles(Protocol):
    """The pipeline, as far as the client knows it."""

    async def handle(self, message: Message) -> object:
        """Read one message and do what has to be done."""
        ...

    async def gone(self, message_ids: Collection[int]) -> None:
        """Messages were deleted."""
        ...

    def edited(self, message_id: int, revision: int) -> None:
        """A message was edited (when: milliseconds), and is going to be read again."""
        ...

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
        self.published: dict[str, int] = {}
        self.translator: app_commands.Translator | None = None
        self.arrivals = Arrivals(self.get_guild, self.catch_up, self._tell_of_arrival)

    def attach(
        self,
        pipeline: Handles,
        ledger: Ledger,
        clock: Clock,
        everywhere: Callable[[Server], bool] = lambda _: False,
        sweep: Callable[[float], Awaitable[int]] | None = None,
    ) -> None:
        """Give the client what it works for. Call once, before it connects.

        ``everywhere``: whether a server's rules are also about what members say outside the support channels.
        ``sweep`` drops what has expired, and what stands about it.
        """
        self.intake = Intake(pipeline.handle)
        self.positions = Positions(self, self.intake, ledger, clock, everywhere)
        self._pipeline = pipeline
        self._ledger = ledger
        self._clock = clock
        self._drop_expired = sweep or ledger.sweep

    async def setup_hook(self) -> None:
        """Add the cogs, publish the commands, and start tending."""
        for cog in self.extras:
            await self.add_cog(cog)
        if self.translator is not None:
            await self.tree.set_translator(self.translator)
        self.published = {one.name: one.id for one in await self.tree.sync()}
        self.tend.start()
        self.sweep.start()

    async def process_commands(self, message: discord.Message, /) -> None:
        """There are no commands in messages."""

    async def on_message(self, message: discord.Message, /) -> None:
        """A message was posted."""
        self.take(translate(message))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """A message was edited: read again, whether or not it is in a cache."""
        message = translate(payload.message)
        if message.guild_id is not None and message.revision:
            self._pipeline.edited(message.id, message.revision)
        self.take(message)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was deleted, by whomever."""
        if payload.guild_id is not None:
            await self._pipeline.gone([payload.message_id])

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Many messages were deleted at once."""
        if payload.guild_id is not None:
            await self._pipeline.gone(sorted(payload.message_ids))

    async def on_shard_ready(self, shard_id: int) -> None:
        """Connected: see to every server of this shard that has not been announced by itself."""
        self.arrivals.new_session(shard_id)
        guilds = [guild for guild in self.guilds if guild.shard_id == shard_id]
        log.info("connected", shard=shard_id, servers=len(guilds))
        for guild in guilds:
            await self.arrivals.arrive(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is there (again)."""
        await self.arrivals.come_back(guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited."""
        await self.arrivals.arrive(guild)

    def _tell_of_arrival(self, guild: discord.Guild) -> None:
        """Now others may see to the server."""
        self.dispatch("arrival", guild)

    async def on_shard_disconnect(self, shard_id: int) -> None:
        """Hearing nothing: positions stay where they are until it is known what was missed."""
        self.arrivals.pause(shard_id, self.guilds)

    async def on_shard_resumed(self, shard_id: int) -> None:
        """Connected again, and Discord has said everything that was missed."""
        self.arrivals.resume(shard_id)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """A listener failed: say which, and nothing of what it was given."""
        log.exception("a listener failed", listener=event_method)

    def take(self, message: Message) -> None:
        """Hand a message to the intake."""
        if not message.author_is_bot and not self.intake.put(message):
            log.warning("too much at once: a channel will be read again", channel=message.channel_id)

    async def catch_up(self, guild: discord.Guild) -> None:
        """Read what was posted in a server's support channels since it was last noted."""
        await self.positions.catch_up(guild)

    async def start_watching(self, before: Server, after: Server) -> None:
        """A server's settings or rules were changed: what was said where the bot did not listen is not its business."""
        guild = self.get_guild(after.guild_id)
        if guild is not None:
            await self.positions.start_watching(guild, before, after)

    async def note_positions(self) -> None:
        """Keep up to where everything has been handled, in servers that are up to date."""
        await self.positions.note(self.arrivals.up_to_date)

    @tasks.loop(seconds=TEND_EVERY)
    async def tend(self) -> None:
        """Try again what failed, read back what was missed, note what has been handled."""
        await self._tend()

    async def _tend(self) -> None:
        jobs: dict[str, Callable[[], Awaitable[object]]] = {
            "resume": self._pipeline.resume,
            "arrive": self._arrive_late,
            "pass over archives": self.positions.pass_over_archives,
            "read what was missed": self.positions.read_missed,
            "note positions": self.note_positions,
        }
        for name, job in jobs.items():
            if self.is_closed():
                return
            try:
                await job()
            except Exception:  # tried again at the next round; the other jobs now
                log.exception("tending failed", job=name)

    @tend.before_loop
    async def _when_connected(self) -> None:
        await self.wait_until_ready()

    async def _arrive_late(self) -> None:
        """Catch up with servers where that has failed. Those of a shard that hears nothing wait for it."""
        await self.arrivals.arrive_late(self.guilds)

    @tasks.loop(seconds=SWEEP_EVERY)
    async def sweep(self) -> None:
        """Forget what has expired."""
        try:
            await self._drop_expired(self._clock.now())
        except Exception:  # tried again at the next round
            log.exception("sweeping failed")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot has left, or was asked to: forget the server. Invited again, it arrives as in a new one."""
        self.arrivals.forget(guild.id)
        self.positions.forget(guild.id)
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
