"""Catch-up: a message that was posted while the bot was away is still read.

RESUME replays what was missed; a fresh IDENTIFY does not. Discord says of each channel which message is its last; where
that is newer than what was handled, the history in between is read and handed to the intake, oldest first. A channel
or thread that was opened in the meantime is read as well, even one that is archived by now. In a server that is met for
the first time everything starts at the last message: what was said before the bot came is not its business.

So it is in the support channels; in all others that the bot may read as well, where the server's rules are about what
members say there (``everywhere``). Of those no archives are looked through: a server has many, and each is a request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

import aiohttp
import discord
import structlog

from bot.model import ChannelKind, Message, Server
from bot.transport.translate import translate

log = structlog.get_logger("breakwater.catchup")

AT_MOST: Final = 1_000
"""Messages read back in one channel, the newest. Older ones are left: nobody is helped by an answer to last week."""

ARCHIVED: Final = 50
"""Threads that are looked at in one channel, those that were archived last: one request."""

Place = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def places(guild: discord.Guild, server: Server, *, everywhere: bool = False) -> Iterator[Place]:
    """The support channels, and their threads and forum posts that are open; ``everywhere``: and all but the staff's
    that the bot may read.
    """
    for channel in guild.channels:
        if isinstance(channel, Place) and (
            channel.id in server.support_channels or (everywhere and _elsewhere(channel, guild, server))
        ):
            yield channel
    for thread in guild.threads:
        if thread.parent_id in server.support_channels or (everywhere and _elsewhere(thread, guild, server)):
            yield thread


def _elsewhere(place: Place, guild: discord.Guild, server: Server) -> bool:
    parent = place.parent_id if isinstance(place, discord.Thread) else None
    if server.channel_kind(place.id, parent) is not ChannelKind.ELSEWHERE or guild.me is None:
        return False
    try:
        granted = place.permissions_for(guild.me)
    except discord.ClientException:  # a thread whose channel is not known
        return False
    return granted.view_channel and granted.read_message_history


async def archived(guild: discord.Guild, server: Server) -> list[discord.Thread]:
    """Public threads and forum posts of the support channels that are archived. Needs Read Message History.

    A channel whose archive cannot be listed is passed over, and said to be.
    """
    found: list[discord.Thread] = []
    for channel in guild.channels:
        if channel.id in server.support_channels and isinstance(channel, discord.TextChannel | discord.ForumChannel):
            try:
                found += [thread async for thread in channel.archived_threads(limit=ARCHIVED)]
            except Exception as error:  # a refusal, a lost connection, nonsense: no other channel suffers from it
                log.warning("an archive could not be listed", channel=channel.id, error=type(error).__name__)
    return found


def since(place: Place, noted: Mapping[int, int]) -> int | None:
    """After which message a place has to be read; None where there is nothing to read. ``noted``: a server's positions.

    A place that is not known, in a server that is, was opened or woke up while nobody listened. Message ids grow with
    time: whatever is older than the newest noted one was heard when it was said.
    """
    start = noted.get(place.id, max(noted.values(), default=None))
    return start if start is not None and (place.last_message_id or 0) > start else None


async def read_back(place: Place, after: int, put: Callable[[Message], bool]) -> bool:
    """Hand over every message after ``after`` (a message id), oldest first. False when it has to be tried again.

    A history that the bot may not read counts as read: there is nothing more to be had from it.
    """
    found: list[Message] = []
    try:
        async for message in place.history(limit=AT_MOST + 1, oldest_first=False):
            if message.id <= after:
                break
            if len(found) == AT_MOST:
                log.warning("too much was missed: the oldest is left", channel=place.id, messages=AT_MOST)
                break
            found.append(translate(message))
    except discord.HTTPException as error:
        if error.status >= 500 or error.status in (408, 429):
            return False
        log.warning("a channel could not be read back", channel=place.id, status=error.status, code=error.code)
    except (TimeoutError, aiohttp.ClientError, OSError):
        return False
    except Exception:  # one message that cannot be understood hides those before it, and not those after it
        log.exception("a channel could not be read back to the end", channel=place.id, messages=len(found))
    for one in reversed(found):
        if not put(one):
            return False
    if found:
        log.info("read back what was missed", channel=place.id, messages=len(found))
    return True
