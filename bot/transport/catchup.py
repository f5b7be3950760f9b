"""Catch-up: a message that was posted while the bot was away is still read.

RESUME replays what was missed; a fresh IDENTIFY does not. Discord says of each channel which message is its last; where
that is newer than what was handled, the history in between is read, oldest first, and handed to the intake. A channel
that is met for the first time starts at its last message: what was said before the bot came is not its business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import discord
import structlog

from bot.model import Message, Server
from bot.transport.translate import translate

log = structlog.get_logger("breakwater.catchup")

AT_MOST: Final = 1_000
"""Messages read back in one channel. Older ones are left: nobody is helped by an answer to last week."""

Place = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def places(guild: discord.Guild, server: Server) -> Iterator[Place]:
    """The support channels, and their threads and forum posts that are open."""
    for channel in guild.channels:
        if channel.id in server.support_channels and isinstance(channel, Place):
            yield channel
    for thread in guild.threads:
        if thread.parent_id in server.support_channels:
            yield thread


async def read_back(place: Place, since: int, put: Callable[[Message], bool]) -> bool:
    """Hand over every message after ``since`` (a message id), oldest first. False when it has to be tried again.

    A history that the bot may not read counts as read: there is nothing more to be had from it.
    """
    count = 0
    try:
        async for message in place.history(limit=AT_MOST, after=discord.Object(since), oldest_first=True):
            if not put(translate(message)):
                return False
            count += 1
    except discord.HTTPException as error:
        if error.status >= 500:
            return False
        log.warning("a channel could not be read back", channel=place.id, status=error.status, code=error.code)
    if count:
        log.info("read back what was missed", channel=place.id, messages=count)
    return True
