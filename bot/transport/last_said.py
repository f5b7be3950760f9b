"""When somebody last said something in a channel: the newest messages' ids and authors tell, and no word is read."""

from __future__ import annotations

from typing import Final

import aiohttp
import discord

from bot.desk.clock import said_at

NEWEST: Final = 50
"""So many messages are looked through: whoever said none of them has left the talking to others."""


class DiscordLastSaid:
    """``bot.ports.LastSaid`` on Discord."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def __call__(self, guild_id: int, channel_id: int, person_id: int) -> float | None:
        """As in the port."""
        place = self._client.get_partial_messageable(channel_id, guild_id=guild_id)
        try:
            async for message in place.history(limit=NEWEST):
                if message.author.id == person_id:
                    return said_at(message.id)
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            return None
        return None
