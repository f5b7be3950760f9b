"""Weekly: looks every hour whether a server's weekly note is still to be left. What it says: bot/desk/weekly.py."""

from __future__ import annotations

from typing import Final

import structlog
from discord.ext import commands, tasks

from bot.desk.weekly import WeeklyNotes
from bot.transport.client import Client

log = structlog.get_logger("breakwater.weekly")

EVERY: Final = 3600.0
"""Seconds between two looks."""


class Weekly(commands.Cog):
    """Sees to the servers of this process: with shards in several, each sees to its own."""

    def __init__(self, client: Client, notes: WeeklyNotes) -> None:
        self._client = client
        self._notes = notes

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Connected, perhaps not for the first time: begin to look, unless it is looked already."""
        if not self.look.is_running():
            self.look.start()

    async def cog_unload(self) -> None:
        """No more."""
        self.look.cancel()

    @tasks.loop(seconds=EVERY)
    async def look(self) -> None:
        """One round over the servers."""
        for guild in [guild for guild in self._client.guilds if not guild.unavailable]:
            try:
                await self._notes.look(guild.id)
            except Exception:  # at the next look; the other servers now
                log.exception("a weekly note could not be seen to", guild=guild.id)
