"""The link that invites the bot, or gives it what it lacks: its scopes, and exactly the permissions that it needs."""

from __future__ import annotations

from typing import Final

import discord

from bot.transport.client import PERMISSIONS

SCOPES: Final = ("bot", "applications.commands")


def link(application_id: int, guild_id: int | None = None) -> str:
    """The address to open in a browser. With a server's id it is chosen already, and no other can be."""
    if guild_id is None:
        return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)
    return discord.utils.oauth_url(
        application_id,
        permissions=PERMISSIONS,
        scopes=SCOPES,
        guild=discord.Object(guild_id),
        disable_guild_select=True,
    )
