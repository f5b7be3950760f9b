"""Posting a message again with its details covered, and taking such a copy back.

The text passes through memory and is never kept: when a try is repeated, the message is read and covered anew, and a
copy that stands already (the answer was lost, or a crash came) is found among the messages after it.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Collection
from dataclasses import replace
from typing import Final
from weakref import WeakValueDictionary

import discord

from bot.act.lives import LIVES
from bot.model import Effect, EffectKind, Link, Message, Outcome, Result, Surface
from bot.ports import Rereads
from bot.reading import read_files
from bot.transport.copying import Copy, Look, acceptable, copy_of, covered
from bot.transport.files import DiscordFiles
from bot.transport.tongues import Tongues
from bot.transport.translate import translate
from bot.transport.webhooks import Home, Webhooks, home_of

LOOKED_THROUGH: Final = 100
"""Messages after the original among which a copy is looked for."""

REMEMBERED: Final = 1_000
"""Copies of which it is known, until the process ends, whose they are: two messages may have the same words."""

RETRIED: Final = 1.0
"""Seconds after which discord.py sends to a webhook again by itself, when Discord has answered with an error: by then
the first one may stand.
"""

PATIENCE: Final = 60.0
"""Seconds for fetching all files of a message."""


async def look_at(client: discord.Client, link: Link, told: Collection[str], reread: Rereads) -> Look:
    """A message as it stands now. Raises discord.HTTPException where it cannot be read."""
    place = client.get_channel(link.channel_id) or await client.fetch_channel(link.channel_id)
    where = place if isinstance(place, discord.abc.Messageable) else client.get_partial_messageable(link.channel_id)
    message = await where.fetch_message(link.message_id)
    read = translate(message)
    read = replace(read, surfaces=(*read.surfaces, *await read_files(read.files, DiscordFiles(client))))
    return Look(message, read, await reread(read, told))


class Reposts:
    """Posts copies by webhook."""

    def __init__(self, client: discord.Client, tongues: Tongues, reread: Rereads) -> None:
        self._client = client
        self._tongues = tongues
        self._reread = reread
        self._webhooks = Webhooks(client)
        self._made: dict[int, int] = {}
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def post(self, effect: Effect) -> Outcome:
        """Post the copy of a message (effect ``REPOST``). Raises discord.HTTPException."""
        if effect.message_id is None:
            return Outcome(Result.GONE, "message_gone")
        lock = self._locks.setdefault(effect.message_id, asyncio.Lock())
        async with lock:  # of two tries at once the second finds what the first has posted
            return await self._post(effect, effect.message_id)

    async def withdraw(self, effect: Effect) -> bool:
        """Take a copy back by the webhook that has posted it (effect ``WITHDRAW``). False where that could not be."""
        home = home_of(self._client.get_channel(effect.channel_id))
        if home is None or effect.message_id is None:
            return False
        thread = discord.Object(effect.channel_id) if home.id != effect.channel_id else discord.utils.MISSING
        try:
            hook = await self._webhooks.find(home)
            if hook is not None:
                await hook.delete_message(effect.message_id, thread=thread)
        except (discord.NotFound, discord.Forbidden):  # another webhook's, or none of ours is left
            return False
        return hook is not None

    async def _post(self, effect: Effect, message_id: int) -> Outcome:
        look = await look_at(self._client, Link(effect.channel_id, message_id), effect.codes, self._reread)
        home, guild = home_of(look.message.channel), look.message.guild
        if home is None or guild is None or look.message.author.id != effect.person_id:
            return Outcome(Result.REFUSED, "unmaskable_kind")
        if not look.reread.details:
            return Outcome(Result.GONE, "nothing_found")
        obstacle = look.obstacle(guild.filesize_limit)
        if obstacle:
            return Outcome(Result.REFUSED, obstacle)
        copy = copy_of(look, await self._tongues.of(guild))
        since = effect.expires_at - LIVES[EffectKind.REPOST]
        standing = await self._standing(look.message, copy, home, since)
        if not standing:
            begun = asyncio.get_running_loop().time()
            standing = [await self._send(look, copy, home, effect.codes)]
            if asyncio.get_running_loop().time() - begun >= RETRIED:
                standing = await self._standing(look.message, copy, home, since) or standing
        self._remember(standing[0], message_id)
        for one in standing[1:]:
            await self.withdraw(replace(effect, message_id=one))
        return Outcome(Result.DONE, channel_id=effect.channel_id, message_id=standing[0])

    async def _standing(self, message: discord.Message, copy: Copy, home: Home, since: float) -> list[int]:
        """The copies of a message that stand already and were made for this wish, oldest first."""
        hook = await self._webhooks.find(home)
        if hook is None:
            return []
        history = message.channel.history(after=message, limit=LOOKED_THROUGH, oldest_first=True)
        found = [later.id async for later in history if copy.is_(later, hook.id, since)]
        return [one for one in found if self._made.get(one, message.id) == message.id]

    def _remember(self, copy: int, message: int) -> None:
        self._made[copy] = message
        if len(self._made) > REMEMBERED:
            del self._made[next(iter(self._made))]

    async def _send(self, look: Look, copy: Copy, home: Home, told: Collection[str]) -> int:
        async with asyncio.timeout(PATIENCE):
            contents = [look.covered_file(await one.attachment.read()) for one in copy.files]
        author = await self._author(look.message)
        nobody = (await self._tongues.of(look.message.guild)).say("copy-author")
        name = acceptable(await self._covered_name(look.read, author.display_name, told), nobody)

        async def send(hook: discord.Webhook, name: str) -> int:
            files = [
                discord.File(
                    io.BytesIO(content), one.filename, spoiler=one.attachment.is_spoiler(), description=one.description
                )
                for one, content in zip(copy.files, contents, strict=True)
            ]
            in_thread = home.id != look.message.channel.id
            sent = await hook.send(
                copy.content or discord.utils.MISSING,
                username=name,
                avatar_url=author.display_avatar.url,
                files=files,
                allowed_mentions=discord.AllowedMentions.none(),
                suppress_embeds=copy.suppress_embeds,
                thread=discord.Object(look.message.channel.id) if in_thread else discord.utils.MISSING,
                wait=True,
            )
            return sent.id

        try:
            return await self._webhooks.use(home, lambda hook: send(hook, name))
        except discord.HTTPException as error:
            if name == nobody or error.code != 50035 or "username" not in error.text.casefold():
                raise
        return await self._webhooks.use(home, lambda hook: send(hook, nobody))

    @staticmethod
    async def _author(message: discord.Message) -> discord.User | discord.Member:
        """The author with the name and picture that they have in this server, as far as that can be known."""
        if isinstance(message.author, discord.Member) or message.guild is None:
            return message.author
        try:
            return await message.guild.fetch_member(message.author.id)
        except (discord.NotFound, discord.Forbidden):
            return message.author

    async def _covered_name(self, read: Message, name: str, told: Collection[str]) -> str:
        alone = Message(
            read.id,
            read.channel_id,
            read.author_id,
            read.posted_at,
            (Surface("author", name),),
            guild_id=read.guild_id,
            parent_id=read.parent_id,
        )
        return covered(alone, (await self._reread(alone, told)).details, "author", name)
