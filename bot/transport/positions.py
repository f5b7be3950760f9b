"""Positions: up to which message everything is handled, channel by channel. Kept, so that the next start goes on there.

Only noted positions count for reading back, never those of the moment: a message that came in just now says nothing
about the ones before it. What is read twice is answered once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import discord
import structlog

from bot.model import ChannelKind, Server
from bot.ports import Clock, Ledger
from bot.transport.catchup import Place, archived, places, read_back, since
from bot.transport.intake import Intake

log = structlog.get_logger("breakwater.positions")


class Positions:
    """Reads what was missed, and notes what is handled."""

    def __init__(
        self,
        client: discord.Client,
        intake: Intake,
        ledger: Ledger,
        clock: Clock,
        everywhere: Callable[[Server], bool] = lambda _: False,
    ) -> None:
        self._client = client
        self._everywhere = everywhere
        self._intake = intake
        self._ledger = ledger
        self._clock = clock
        self._noted: dict[int, tuple[int, int]] = {}
        self._new: dict[int, frozenset[int]] = {}

    async def catch_up(self, guild: discord.Guild) -> None:
        """Read what was posted where a server's members are heard since it was last noted."""
        server = await self._ledger.server(guild.id)
        if server.missing:
            return
        noted = await self._ledger.last_seen(guild.id)
        here: list[Place] = list(places(guild, server, everywhere=self._everywhere(server)))
        archive = await archived(guild, server) if noted else []
        behind = {place: start for place in [*here, *archive] if (start := since(place, noted)) is not None}
        # Where each starts is noted before anything is read: should the bot stop in the middle, a thread that was never
        # noted must not be measured by what has been handled elsewhere.
        starts = {place.id: place.last_message_id or 0 for place in here} | {p.id: start for p, start in behind.items()}
        new = {channel: (guild.id, start) for channel, start in starts.items() if channel not in noted}
        await self._ledger.seen(new, self._clock.now())
        if not noted:
            self._new[guild.id] = server.support_channels
        for place, start in behind.items():
            if not await read_back(place, start, self._intake.put) and place.id not in self._intake.missed():
                self._intake.hold(place.id, guild.id, start)  # the next round of tending tries again

    async def start_watching(self, guild: discord.Guild, before: Server, after: Server) -> None:
        """Members are heard in more channels than before: what was said there until now is not the bot's business."""
        old = frozenset() if before.missing else before.support_channels
        added = after.support_channels - old
        if after.missing:
            return
        if before.missing or not self._everywhere(before):
            heard = places(guild, after, everywhere=self._everywhere(after))
            await self._start_at_the_end(guild, [one for one in heard if not _in(one, old)])
        if added:
            self._new[guild.id] = self._new.get(guild.id, frozenset()) | added

    async def pass_over_archives(self) -> None:
        """Note that what was archived before a channel was watched is not to be read.

        By itself, because it takes a request for each channel, and whoever sets the server up is waiting.
        """
        for guild_id, channels in list(self._new.items()):
            guild = self._client.get_guild(guild_id)
            if guild is not None:
                archive = await archived(guild, Server(guild_id, channels))
                heard = self._intake.positions()
                await self._start_at_the_end(guild, [thread for thread in archive if thread.id not in heard])
            if self._new.get(guild_id) == channels:
                del self._new[guild_id]

    async def _start_at_the_end(self, guild: discord.Guild, new: Iterable[Place]) -> None:
        positions = {place.id: (guild.id, place.last_message_id or 0) for place in new}
        await self._ledger.seen(positions, self._clock.now())

    async def read_missed(self) -> None:
        """Read again where something found the queue full, or failed."""
        positions = self._intake.positions()
        for channel_id, messages in self._intake.missed().items():
            try:
                place = await self._place(channel_id)
                if place is None or await read_back(place, positions[channel_id][1], self._intake.put):
                    self._intake.forgive(channel_id, messages)
            except Exception:  # tried again at the next round; the other channels now
                log.exception("a channel could not be read again", channel=channel_id)

    async def _place(self, channel_id: int) -> Place | None:
        """A channel or thread, whether or not it is in the cache (archived threads are not); None where it is gone."""
        try:
            place = self._client.get_channel(channel_id) or await self._client.fetch_channel(channel_id)
        except (discord.NotFound, discord.Forbidden):
            return None
        return place if isinstance(place, Place) else None

    async def note(self, up_to_date: Collection[int]) -> None:
        """Keep what has moved since it was last noted, in the support channels of servers that are up to date."""
        moved: dict[int, dict[int, tuple[int, int]]] = {}
        for channel_id, position in self._intake.positions().items():
            if position[0] in up_to_date and self._noted.get(channel_id) != position:
                moved.setdefault(position[0], {})[channel_id] = position
        for guild_id, positions in moved.items():
            server = await self._ledger.server(guild_id)
            watched = {one: position for one, position in positions.items() if self._is_watched(server, one)}
            if watched:
                await self._ledger.seen(watched, self._clock.now())
                self._noted |= watched
            self._intake.forget([one for one in positions if not self._is_here(guild_id, one)], settled=True)
        self._noted = {one: position for one, position in self._noted.items() if self._is_here(position[0], one)}

    def _is_here(self, guild_id: int, channel_id: int) -> bool:
        guild = self._client.get_guild(guild_id)
        return guild is not None and guild.get_channel_or_thread(channel_id) is not None

    def _is_watched(self, server: Server, channel_id: int) -> bool:
        kind = server.channel_kind(channel_id, self._intake.parent(channel_id))
        heard = kind is ChannelKind.SUPPORT or (kind is ChannelKind.ELSEWHERE and self._everywhere(server))
        return heard and not server.missing

    def forget(self, guild_id: int) -> None:
        """The bot has left a server."""
        channels = [channel for channel, (guild, _) in self._intake.positions().items() if guild == guild_id]
        self._intake.forget(channels)
        self._new.pop(guild_id, None)
        for channel in channels:
            self._noted.pop(channel, None)


def _in(place: Place, channels: Collection[int]) -> bool:
    """Whether a place is one of these channels, or a thread of one."""
    return place.id in channels or (isinstance(place, discord.Thread) and place.parent_id in channels)
