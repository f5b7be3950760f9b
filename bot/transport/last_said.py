"""When something was last said in a channel: the id of its last message tells, and nothing is read."""

from __future__ import annotations

import discord

from bot.desk.clock import said_at


class DiscordLastSaid:
    """``bot.ports.LastSaid`` on Discord: what discord.py knows of the channels and threads that are there."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    def __call__(self, guild_id: int, channel_id: int) -> float | None:
        """As in the port."""
        guild = self._client.get_guild(guild_id)
        place = guild.get_channel_or_thread(channel_id) if guild else None
        last = getattr(place, "last_message_id", None)
        return said_at(last) if last else None
