"""The channels of a server as the bot finds them: from the cache alone, so that hundreds take no request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import discord

from bot.model import Server
from bot.transport.alerts import can_alert
from bot.tune.coverage import SUPPORT, Kind, Place, Use, use_of

KINDS: Final = {
    discord.ChannelType.text: Kind.TEXT,
    discord.ChannelType.news: Kind.NEWS,
    discord.ChannelType.forum: Kind.FORUM,
    discord.ChannelType.media: Kind.FORUM,
    discord.ChannelType.voice: Kind.VOICE,
    discord.ChannelType.stage_voice: Kind.STAGE,
}
NAMES: Final = (*SUPPORT, "mention_everyone")


def places_of(guild: discord.Guild, server: Server) -> tuple[Place, ...]:
    """Every channel in Discord's order, each followed by its open threads."""
    threads: dict[int, list[discord.Thread]] = {}
    for thread in guild.threads:
        threads.setdefault(thread.parent_id, []).append(thread)
    channels = [channel for _, several in guild.by_category() for channel in several]
    everywhere = granted(guild.me.guild_permissions)
    return tuple(
        place
        for channel in channels
        if channel.type in KINDS
        for place in _with_threads(guild, server, channel, threads.get(channel.id, []), everywhere)
    )


def chosen_places(guild: discord.Guild, server: Server) -> tuple[Place, ...]:
    """The channels that a server has chosen, those for support first."""
    ids = [*sorted(server.support_channels), *dict.fromkeys(server.staff_channels)]
    everywhere = granted(guild.me.guild_permissions)
    channels = [channel for channel in map(guild.get_channel, ids) if channel is not None and channel.type in KINDS]
    return tuple(_place(guild, server, channel, everywhere) for channel in channels)


def granted(permissions: discord.Permissions) -> frozenset[str]:
    """The names of what is granted, as far as the bot cares."""
    return frozenset(name for name in NAMES if getattr(permissions, name))


def called_in(server: Server, use: Use) -> frozenset[int]:
    """The roles that are mentioned in a channel: on the desk by the clock, in the log when something is passed to the
    moderators, in the supervisors' channel when one of them is asked.
    """
    supervisors = server.supervisor_roles or server.moderator_roles
    return {
        Use.DESK: server.supervisor_roles | server.moderator_roles,
        Use.LOG: server.moderator_roles,
        Use.SUPERVISION: supervisors,
    }.get(use, frozenset())


def _with_threads(
    guild: discord.Guild,
    server: Server,
    channel: discord.abc.GuildChannel,
    threads: list[discord.Thread],
    everywhere: frozenset[str],
) -> Iterator[Place]:
    place = _place(guild, server, channel, everywhere)
    yield place
    for thread in threads:
        private = thread.is_private()
        yield Place(
            thread.id,
            Kind.PRIVATE_THREAD if private else Kind.THREAD,
            place.granted,
            place.use,
            channel.id,
            place.age_restricted,
            inside=not private or thread.me is not None or "manage_threads" in place.granted,
            everywhere=everywhere,
        )


def _place(
    guild: discord.Guild, server: Server, channel: discord.abc.GuildChannel, everywhere: frozenset[str]
) -> Place:
    use = use_of(server, channel.id)
    return Place(
        channel.id,
        KINDS[channel.type],
        granted(channel.permissions_for(guild.me)),
        use,
        age_restricted=bool(getattr(channel, "nsfw", False)),
        everywhere=everywhere,
        open_to_all=channel.permissions_for(guild.default_role).view_channel,
        soundless=not can_alert(guild, channel, called_in(server, use)),
    )
