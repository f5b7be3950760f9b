"""Trying the rules: ``/rules try``, ``/rules backtest``, and *Why did Breakwater (not) react?* in a message's menu.

All of it is a dry run, answered to whoever asks alone: nothing is done, nothing is kept, nobody is quoted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.model import Message, Server, Surface
from bot.ports import Clock
from bot.transport.client import Client
from bot.transport.translate import translate
from bot.tune.backtest import MOST, Backtest, backtest
from bot.tune.trying import Trying
from cogs.asking import seen
from cogs.pressing import Interaction, theirs
from cogs.translator import menu
from cogs.trusting import Trusting
from cogs.trying_words import TryingWords
from config.loader import Configuration
from config.trust import Power

log = structlog.get_logger("breakwater.cogs")

LONGEST: Final = 1_000
"""Characters that can be tried at once."""

STEP: Final = 50
"""Messages after which the bar moves."""

Channel = discord.TextChannel | discord.Thread | discord.VoiceChannel | discord.ForumChannel | discord.StageChannel
Readable = discord.TextChannel | discord.Thread | discord.VoiceChannel | discord.StageChannel


@dataclass(frozen=True, slots=True)
class Tries:
    """Everything that trying needs, and the answers."""

    trying: Trying
    trusting: Trusting
    clock: Clock
    configure: Callable[[Server], Configuration]
    reading: set[int]
    """The channels of which a history is being read: one reader is enough."""

    async def words(self, interaction: Interaction, text: str, channel: Channel, role: discord.Role | None) -> None:
        """What would come of words that somebody has typed."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        server = await self.trusting.allows(interaction, Power.READ)
        if server is None:
            return
        now = self.clock.now()
        message = Message(
            id=interaction.id,
            channel_id=channel.id,
            author_id=interaction.user.id,
            posted_at=now,
            surfaces=(Surface("content", text),),
            guild_id=interaction.guild_id,
            parent_id=channel.parent_id if isinstance(channel, discord.Thread) else None,
            author_roles=frozenset({role.id} if role else ()),
            age_restricted=channel.is_nsfw(),
        )
        tried = await self.trying(message, server, now)
        words = self._words(interaction).typed(tried, channel.mention, role.mention if role else None)
        await interaction.followup.send(words, ephemeral=True, suppress_embeds=True)

    async def why(self, interaction: Interaction, given: discord.Message) -> None:
        """Why the bot did something about a message, or nothing: as the rules are now."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        server = await self.trusting.allows(interaction, Power.READ)
        if server is None:
            return
        message = seen(interaction, given)
        if message.author_is_bot:
            await interaction.followup.send(theirs(self.trusting.wording, interaction).say("try-bot"), ephemeral=True)
            return
        tried = await self.trying(message, server, message.said_at)
        words = self._words(interaction).posted(tried, edited=bool(message.revision))
        await interaction.followup.send(words, ephemeral=True, suppress_embeds=True)

    async def before(self, interaction: Interaction, channel: Readable) -> None:
        """What the rules would have done about what a channel held before, with a bar that moves meanwhile."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        server = await self.trusting.allows(interaction, Power.READ)
        if server is None:
            return
        say = theirs(self.trusting.wording, interaction).say
        if channel.id in self.reading:
            await interaction.followup.send(say("backtest-busy", channel=channel.mention), ephemeral=True)
            return
        self.reading.add(channel.id)
        try:
            await self._read(interaction, server, channel)
        except discord.Forbidden:
            await interaction.edit_original_response(content=say("backtest-forbidden", channel=channel.mention))
        finally:
            self.reading.discard(channel.id)

    async def _read(self, interaction: Interaction, server: Server, channel: Readable) -> None:
        words, show = self._words(interaction), interaction.edit_original_response
        messages = [translate(one) async for one in channel.history(limit=MOST)]
        messages.reverse()
        if not messages:
            await show(content=words.wording.say("backtest-none", channel=channel.mention))
            return
        sofar = Backtest()
        async for sofar in backtest(messages, server, self.configure(server), self.trying):
            if sofar.seen % STEP == 0:
                await show(content=words.reading(channel.mention, sofar.seen, len(messages)))
            await asyncio.sleep(0)  # members' messages come first
        if not sofar.read:
            await show(content=words.wording.say("backtest-none", channel=channel.mention))
            return
        content = words.backtested(sofar, server.guild_id, channel.mention)
        await show(content=content, allowed_mentions=discord.AllowedMentions.none())

    def _words(self, interaction: Interaction) -> TryingWords:
        return TryingWords(theirs(self.trusting.wording, interaction))


class TryingCommands:
    """``/rules try`` and ``/rules backtest``: a part of the group of commands about rules (rules.py)."""

    tries: Tries

    @app_commands.command(name="try")  # type: ignore[type-var]  # a part of a cog
    async def try_words(
        self,
        interaction: Interaction,
        text: app_commands.Range[str, 1, LONGEST],
        channel: Channel | None = None,
        role: discord.Role | None = None,
    ) -> None:
        """Try words on the live rules of a channel."""
        here = channel or interaction.channel
        if isinstance(here, Channel):
            await self.tries.words(interaction, text, here, role)

    @app_commands.command(name="backtest")  # type: ignore[type-var]  # likewise
    async def look_back(self, interaction: Interaction, channel: Readable | None = None) -> None:
        """Try the live rules on what a channel held before."""
        here = channel or interaction.channel
        if isinstance(here, Readable):
            await self.tries.before(interaction, here)


class WhyCog(commands.Cog, name="Why"):
    """*Why did Breakwater (not) react?*"""

    def __init__(self, client: Client, tries: Tries) -> None:
        self._client = client
        self._tries = tries
        self._menu = menu("try-menu", tries.trusting.wording, self.why)
        self._menu.default_permissions = discord.Permissions(manage_messages=True)

    async def cog_load(self) -> None:
        """Add the command: those of context menus belong to no cog by themselves."""
        self._client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take it away again."""
        self._client.tree.remove_command(self._menu.name, type=self._menu.type)

    async def why(self, interaction: Interaction, message: discord.Message) -> None:
        """Somebody asks about a message. Only they read the answer."""
        await self._tries.why(interaction, message)
