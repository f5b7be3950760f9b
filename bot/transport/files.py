"""Attached files: fetched from Discord into memory, and nowhere else (port ``Files``)."""

from __future__ import annotations

import aiohttp
import discord

from bot.model import File


class DiscordFiles:
    """Fetches what Discord keeps. ``File.size`` is Discord's own count, so nothing larger than it says comes in."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def fetch(self, file: File) -> bytes | None:
        """Its bytes, or None where Discord does not give them (port ``Files``)."""
        try:
            return await self._client.http.get_from_cdn(file.address)
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError, ValueError):
            return None  # ValueError: an address that is none
