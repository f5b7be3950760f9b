"""In which language the bot speaks in the open: a server's own choice, else what Discord knows of the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord

from bot.transport.words import spoken_in
from bot.wording.wording import Wording
from config.home import AUTO

Chosen = Callable[[int], Awaitable[str]]
"""A server's id -> the language that it has chosen, one of ``config.home.LANGUAGES``."""


async def nobody_chose(_guild_id: int) -> str:
    """Every server speaks as Discord knows it."""
    return AUTO


class Tongues:
    """Finds the language of a server at the moment in which something is said there."""

    def __init__(self, wording: Wording, chosen: Chosen = nobody_chose) -> None:
        self.wording = wording
        self._chosen = chosen

    async def of(self, guild: discord.Guild | None) -> Wording:
        """The sentences in the language of a server; English for what is said in no server."""
        return spoken_in(self.wording, guild, await self._chosen(guild.id) if guild else AUTO)
