"""Who is alerted by a mention. One of a role makes a sound only if anybody may mention it, or the bot may all."""

from __future__ import annotations

from collections.abc import Iterable

import discord


def can_alert(guild: discord.Guild, place: discord.abc.GuildChannel | discord.Thread, roles: Iterable[int]) -> bool:
    """Whether everybody with these roles is alerted when the bot mentions them in a channel. Asks the cache alone; a
    role that it does not know counts as one that is.
    """
    known = [role for role in map(guild.get_role, roles) if role is not None]
    return all(role.mentionable for role in known) or place.permissions_for(guild.me).mention_everyone


def only(people: Iterable[int] = (), roles: Iterable[int] = ()) -> discord.AllowedMentions:
    """Alert exactly these, whatever else is in the words: never everyone, and not whoever is answered to."""
    return discord.AllowedMentions(
        everyone=False,
        users=[discord.Object(one) for one in people] or False,
        roles=[discord.Object(one) for one in roles] or False,
        replied_user=False,
    )


def mentions(people: Iterable[int] = (), roles: Iterable[int] = ()) -> str:
    """Those who are alerted, as Discord writes them; nothing where there are none."""
    return " ".join([*(f"<@{one}>" for one in people), *(f"<@&{one}>" for one in roles)])
