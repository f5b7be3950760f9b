"""discord.Message -> model.Message. Pure: reads what is there, asks nobody.

Which slots of a message hold text is written down in normalise/surfaces.py; here each kind is taken out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import discord

from bot.model import Message, Surface


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
    )


def role_ids(author: discord.User | discord.Member) -> frozenset[int]:
    """The roles that somebody has at this moment; none outside a server."""
    if not isinstance(author, discord.Member):
        return frozenset()
    # The ids as they came: Member.roles would leave out roles that the cache does not know yet.
    return frozenset(author._roles)


def _surfaces(message: discord.Message) -> Iterator[Surface]:
    yield Surface("content", message.content)
    for snapshot in message.message_snapshots:
        yield Surface("forward", snapshot.content)
        yield from _attached(snapshot.attachments)
        yield from _embedded(snapshot.embeds)
    if message.poll is not None:
        yield Surface("poll", str(message.poll.question))
        for answer in message.poll.answers:
            yield Surface("poll", answer.text)
    yield from _embedded(message.embeds)
    yield from _attached(message.attachments)
    for sticker in message.stickers:
        yield Surface("sticker", sticker.name)
    title = _title(message)
    if title is not None:
        yield Surface("title", title)


def _attached(attachments: Sequence[discord.Attachment]) -> Iterator[Surface]:
    for attachment in attachments:
        yield Surface("attachment", attachment.title or attachment.filename)
        yield Surface("attachment", attachment.description or "")


def _embedded(embeds: Sequence[discord.Embed]) -> Iterator[Surface]:
    for embed in embeds:
        yield Surface("embed", embed.title or "")
        yield Surface("embed", embed.description or "")
        for field in embed.fields:
            yield Surface("embed", field.name or "")
            yield Surface("embed", field.value or "")
        yield Surface("embed", embed.footer.text or "")
        yield Surface("embed", embed.author.name or "")


def _title(message: discord.Message) -> str | None:
    """A thread's or forum post's title is its author's words once: with the message that opens it."""
    if isinstance(message.channel, discord.Thread) and message.channel.id == message.id:
        return message.channel.name
    if message.thread is not None:
        return message.thread.name
    return None
