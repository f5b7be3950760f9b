"""A guest with hardly anything to say, for tests of the practice server itself."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import discord

from bot.practice.server import Guest
from bot.practice.stage import PracticeClock
from bot.practice.world import World

PERMISSIONS: Final = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True)


class Tiny(discord.AutoShardedClient):
    """Answers "hello" in the channel, and tells the moderators of it."""

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, messages=True, message_content=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none(), max_messages=None)
        self.home: World | None = None
        self.joined: list[int] = []

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Note an invitation."""
        self.joined.append(guild.id)

    async def on_message(self, message: discord.Message) -> None:
        """Answer."""
        if message.content != "hello" or self.home is None:
            return
        await message.reply("hello yourself")
        log = self.get_channel(self.home.channels["mod-log"].id)
        assert isinstance(log, discord.TextChannel)
        await log.send("somebody said hello")


class TinyGuests:
    """Makes the guest, and remembers it and its folder. ``shut`` counts how often it was told that all is over."""

    def __init__(self) -> None:
        self.client = Tiny()
        self.folder: Path | None = None
        self.shut = 0

    async def make(self, clock: PracticeClock, folder: Path) -> Guest:
        """What ``serve`` is given."""
        self.folder = folder
        (folder / "something").write_text("kept", encoding="utf-8")
        return Guest(self.client, PERMISSIONS, self._prepare, self._shut)

    async def _prepare(self, world: World) -> None:
        assert not self.client.is_ready()
        self.client.home = world

    async def _shut(self) -> None:
        self.shut += 1
