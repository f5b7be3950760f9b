"""Asking: the context-menu command by which anybody can ask a volunteer to look at a message.

Whoever wrote it is not told; who points is seen by the moderators (bot/desk/pointing.py). Asking for oneself is a
button of the care reply (resources.py).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import discord
from discord.ext import commands

from bot.desk.pointing import Pointing
from bot.model import Message
from bot.transport.client import Client
from bot.transport.translate import translate
from cogs.care_words import CareWords
from cogs.pressing import Interaction, theirs
from cogs.translator import menu

LONGEST: Final = 2_000
"""Characters of a message on Discord."""


class AskingCog(commands.Cog, name="Asking"):
    """*Ask a volunteer to look*."""

    def __init__(self, client: Client, pointing: Pointing, words: CareWords) -> None:
        self._client = client
        self._pointing = pointing
        self._words = words
        self._menu = menu("care-point-menu", words.wording, self.point)

    async def cog_load(self) -> None:
        """Add the command: those of context menus belong to no cog by themselves."""
        self._client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take it away again."""
        self._client.tree.remove_command(self._menu.name, type=self._menu.type)

    async def point(self, interaction: Interaction, message: discord.Message) -> None:
        """Somebody points at a message. Only they read the answer."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        pointed = await self._pointing.point(seen(interaction, message), interaction.user.id)
        own = replace(self._words, wording=theirs(self._words.wording, interaction))
        words = own.for_themselves(pointed.told) if pointed.told else own.passed_on(pointed)
        await interaction.followup.send(words[:LONGEST], ephemeral=True)


def seen(interaction: Interaction, message: discord.Message) -> Message:
    """The message at which was pointed, where it was: the interaction knows the server and channel for sure."""
    channel = interaction.channel
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    return replace(translate(message), guild_id=interaction.guild_id, parent_id=parent)
