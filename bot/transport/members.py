"""Who is in a server at this moment, asked of Discord itself: the bot keeps no list of members."""

from __future__ import annotations

import aiohttp
import discord

from bot.transport.translate import role_ids


class DiscordMembers:
    """``bot.ports.Members`` on Discord. Asking costs one request."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def roles(self, guild_id: int, person_id: int) -> frozenset[int] | None:
        """As in the port."""
        guild = self._client.get_guild(guild_id)
        if guild is None:
            return None
        try:
            return role_ids(await guild.fetch_member(person_id))
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            return None
