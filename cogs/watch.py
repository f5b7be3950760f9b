"""Watch: what the bot says of itself when it comes to a server. Messages are read by the pipeline."""

from __future__ import annotations

from dataclasses import replace

import aiohttp
import discord
import structlog
from discord.ext import commands

from bot.act.perform import Performer
from bot.act.plan import introduction
from bot.model import Result
from bot.ports import Clock, Ledger

log = structlog.get_logger("breakwater.watch")


class Watch(commands.Cog):
    """Introduces the bot, once, to the person who invited it."""

    def __init__(self, performer: Performer, ledger: Ledger, clock: Clock) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock

    @commands.Cog.listener()
    async def on_arrival(self, guild: discord.Guild) -> None:
        """The bot was invited, or sees a server again; perhaps it was invited while it was away."""
        await self.introduce(guild)

    async def introduce(self, guild: discord.Guild) -> None:
        """Say what has to be done first, unless it was said or done already."""
        server = await self._ledger.server(guild.id)
        if server.introduced or not server.missing:
            return
        now = self._clock.now()
        place = guild.system_channel.id if guild.system_channel else 0
        outcome = await self._performer.add_and_perform(introduction(guild.id, await inviter(guild), place, now))
        if outcome.result is Result.DONE:
            await self._ledger.change_server(guild.id, lambda server: replace(server, introduced=True), now)


async def inviter(guild: discord.Guild) -> int:
    """Who invited the bot: the audit log says so where the bot may read it; else the server's owner."""
    if guild.me is not None and guild.me.guild_permissions.view_audit_log:
        try:
            async for entry in guild.audit_logs(action=discord.AuditLogAction.bot_add, limit=20):
                if entry.target is not None and entry.target.id == guild.me.id and entry.user_id is not None:
                    return entry.user_id
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("the audit log could not be read", error=type(error).__name__)
    return guild.owner_id or 0
