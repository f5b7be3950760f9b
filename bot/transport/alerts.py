"""Whether a mention of a role makes a sound: only if anybody may mention it, or the bot may all."""

from __future__ import annotations

from collections.abc import Iterable

import discord


def can_alert(guild: discord.Guild, place: discord.abc.GuildChannel | discord.Thread, roles: Iterable[int]) -> bool:
    """Whether everybody with these roles is alerted when the bot mentions them in a channel. Asks the cache alone; a
    role that it does not know counts as one that is.
    """
    known = [role for role in map(guild.get_role, roles) if role is not None]
    return all(role.mentionable for role in known) or place.permissions_for(guild.me).mention_everyone
