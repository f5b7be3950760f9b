"""Which servers the bot is up to date with: it has read what was said while it was away, and hears what is said now.

Only of these does it note how far everything has been handled (positions.py). A server arrives when it is there for the
first time, and again after each new session; while its shard hears nothing it is not up to date, and after a resume it
is as it was, because Discord has said everything that was missed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

import discord
import structlog

log = structlog.get_logger("breakwater.client")


class Arrivals:
    """Reads each server back once at a time. One for the whole connection."""

    def __init__(
        self,
        guild: Callable[[int], discord.Guild | None],
        catch_up: Callable[[discord.Guild], Awaitable[None]],
        tell: Callable[[discord.Guild], None],
    ) -> None:
        """``guild`` is a server as it is known now, ``catch_up`` reads it back, ``tell`` says that it has arrived."""
        self._guild = guild
        self._catch_up = catch_up
        self._tell = tell
        self.up_to_date: set[int] = set()
        self.arriving: dict[int, object] = {}
        self._again: set[int] = set()
        self._paused: dict[int, set[int]] = {}

    async def arrive(self, guild: discord.Guild) -> None:
        """Read what was said in between before any position is noted; then others may see to the server."""
        if guild.unavailable or guild.id in self.up_to_date or guild.id in self.arriving:
            return
        arrival = self.arriving[guild.id] = object()
        try:
            await self._catch_up(guild)
            while self.arriving.get(guild.id) is arrival and guild.id in self._again:
                self._again.discard(guild.id)
                guild = self._guild(guild.id) or guild  # after a new session it is another object
                await self._catch_up(guild)
            if self.arriving.get(guild.id) is not arrival:  # the bot was removed meanwhile
                return
            self.up_to_date.add(guild.id)
        except Exception:  # tended to at the next round; the other servers now
            log.exception("a server could not be caught up with", guild=guild.id)
            return
        finally:
            if self.arriving.get(guild.id) is arrival:
                del self.arriving[guild.id]
                self._again.discard(guild.id)
        self._tell(guild)

    async def come_back(self, guild: discord.Guild) -> None:
        """A server is there (again): whatever was read of it before, it is read back."""
        self.up_to_date.discard(guild.id)
        self._unpause(guild.id)
        if guild.id in self.arriving:  # what is being read may not reach this far: once more
            self._again.add(guild.id)
        await self.arrive(guild)

    async def arrive_late(self, guilds: Iterable[discord.Guild]) -> None:
        """Catch up with servers where that has failed. Those of a shard that hears nothing wait for it."""
        for guild in [guild for guild in guilds if guild.shard_id not in self._paused]:
            await self.arrive(guild)

    def new_session(self, shard_id: int) -> None:
        """A shard has begun anew: what it had before a pause counts no more."""
        self._paused.pop(shard_id, None)

    def pause(self, shard_id: int, guilds: Iterable[discord.Guild]) -> None:
        """A shard hears nothing."""
        deaf = {guild.id for guild in guilds if guild.shard_id == shard_id} & self.up_to_date
        self.up_to_date -= deaf
        self._paused.setdefault(shard_id, set()).update(deaf)

    def resume(self, shard_id: int) -> None:
        """A shard hears again, and has missed nothing."""
        self.up_to_date |= self._paused.pop(shard_id, set())

    def forget(self, guild_id: int) -> None:
        """A server is gone."""
        self.up_to_date.discard(guild_id)
        self.arriving.pop(guild_id, None)
        self._again.discard(guild_id)
        self._unpause(guild_id)

    def _unpause(self, guild_id: int) -> None:
        for deaf in self._paused.values():
            deaf.discard(guild_id)
