"""discord.Message -> model.Message. Pure: reads what is there, asks nobody.

Which slots of a message hold text, and where in them, is written down once: normalise/surfaces.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import discord

from bot.model import File, Message, Surface
from bot.normalise.surfaces import TEXT_SLOTS, texts


def translate(message: discord.Message) -> Message:
    """The message as the brain sees it."""
    channel = message.channel
    return Message(
        id=message.id,
        channel_id=channel.id,
        author_id=message.author.id,
        posted_at=message.created_at.timestamp(),
        surfaces=tuple(surface for surface in _surfaces(message) if surface.text.strip()),
        guild_id=message.guild.id if message.guild else None,
        parent_id=channel.parent_id if isinstance(channel, discord.Thread) else None,
        author_is_bot=message.author.bot or message.webhook_id is not None,
        author_roles=role_ids(message.author),
        revision=int(message.edited_at.timestamp() * 1000) if message.edited_at else 0,
        author_name=_name(message.author),
        files=tuple(_files(message)),
        age_restricted=_is_age_restricted(channel),
    )


def role_ids(author: discord.User | discord.Member) -> frozenset[int]:
    """The roles that somebody has at this moment; none outside a server."""
    if not isinstance(author, discord.Member):
        return frozenset()
    # The ids as they came: Member.roles would leave out roles that the cache does not know yet.
    return frozenset(author._roles)


def _is_age_restricted(channel: object) -> bool:
    """Whether a channel has Discord's age restriction; a thread or forum post is as its channel.

    A channel that is not known yet counts as one without: nothing is laxer for want of knowledge.
    """
    if isinstance(channel, discord.Thread):
        return channel.parent is not None and channel.parent.is_nsfw()
    return isinstance(channel, discord.abc.GuildChannel) and bool(getattr(channel, "nsfw", False))


def _name(author: discord.User | discord.Member) -> str:
    """The name that the server sees: nickname, else global name, else user name.

    Histories tell of no nicknames: what they give is not what the server sees, so it counts as unknown.
    """
    return author.display_name if isinstance(author, discord.Member) else ""


def _files(message: discord.Message) -> Iterator[File]:
    """Everything attached to a message, and to what it forwards."""
    forwarded = [one for snapshot in message.message_snapshots for one in snapshot.attachments]
    for one in (*message.attachments, *forwarded):
        yield File(one.filename, one.size, one.content_type or "", one.url)


def _surfaces(message: discord.Message) -> Iterator[Surface]:
    for slot in TEXT_SLOTS:
        value = _titled(message) if slot.name == "channel" else getattr(message, slot.name)
        for text in texts(slot, value):
            yield Surface(slot.kind or slot.name, text)


def _titled(message: discord.Message) -> discord.Thread | None:
    """The thread or forum post that the message opens: its title is its author's words once, with that message.

    Discord tells again of a message from which a thread is opened. Somebody else may open it: then its title is theirs.
    """
    if isinstance(message.channel, discord.Thread) and message.channel.id == message.id:
        return message.channel
    thread = message.thread
    return thread if thread is not None and thread.owner_id == message.author.id else None
