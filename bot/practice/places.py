"""Where somebody can go on the practice server at this moment, read from the pretend Discord itself.

One mechanism for all of it: the channels that somebody may read, below each the open threads that they are in, and
their direct messages. What is closed, left or deleted is gone the next time one asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import simcord
from simcord.backend.access import channel_accessible
from simcord.backend.models.channel import Channel

DIRECT: Final = "direct"
"""The key of direct messages with the bot."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel, a thread or direct messages, for one person.

    ``key`` names it in addresses: the name of a channel that stands from the start, the id of any other. ``name`` is
    for people; empty for direct messages. ``inside`` is the key of a thread's channel.
    """

    key: str
    name: str
    channel: simcord.ChannelHandle
    inside: str = ""


def places(
    guild: simcord.GuildHandle, named: Mapping[str, simcord.ChannelHandle], user: simcord.UserHandle
) -> Mapping[str, Place]:
    """Key -> place, in the order in which they are listed. ``named`` are the channels that stand from the start."""
    return {place.key: place for place in _all(guild, {one.id: name for name, one in named.items()}, user)}


def _all(guild: simcord.GuildHandle, named: Mapping[int, str], user: simcord.UserHandle) -> Iterator[Place]:
    env = user._env
    backend = env.backend

    def readable(channel: Channel) -> bool:
        return channel_accessible(backend, channel.id, user.id, history=True)

    def place(channel: Channel, inside: str = "") -> Place:
        key = named.get(channel.id) or str(channel.id)
        return Place(key, channel.name or "", simcord.ChannelHandle(env, guild, channel), inside)

    threads = [one for one in backend.active_threads(guild.id) if user.id in one.thread_members and readable(one)]
    for channel_id in backend.get_guild(guild.id).channel_ids:
        channel = backend.get_channel(channel_id)
        if not readable(channel):
            continue
        parent = place(channel)
        yield parent
        yield from (place(one, parent.key) for one in threads if one.parent_id == channel_id)
    yield Place(DIRECT, "", user.dm_channel)
