"""Privacy: how to stay anonymous, and what is kept about a person: for that person alone, to read or have erased."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.forgetting import Forgetting
from bot.model import Server
from bot.ports import Ledger
from bot.talk import Talk
from bot.wording.wording import Wording
from cogs.pressing import Interaction, describe, theirs

PAGE: Final = ("learn-name", "learn-keep", "learn-others", "learn-pictures", "learn-slipped", "learn-bot")


class Privacy(commands.GroupCog, group_name="privacy"):
    """``/privacy learn``, ``/privacy export`` and ``/privacy erase``. ``learn`` gives a server's own words, if any."""

    def __init__(
        self, ledger: Ledger, forgetting: Forgetting, wording: Wording, learn: Callable[[Server], str], talk: Talk
    ) -> None:
        super().__init__()
        self._talk = talk
        self._ledger = ledger
        self._forgetting = forgetting
        self._wording = wording
        self._learn = learn
        describe(self, wording)

    @app_commands.command()
    async def learn(self, interaction: Interaction) -> None:
        """A short page on staying anonymous: the server's own words where it has set them, ours where it has not."""
        say = theirs(self._wording, interaction).say
        server = await self._ledger.server(interaction.guild_id) if interaction.guild_id else None
        own = self._learn(server).strip() if server else ""
        lines = [own, say("learn-bot")] if own else [f"## {say('learn-title')}", *map(say, PAGE)]
        await interaction.response.send_message("\n".join(lines), ephemeral=True, suppress_embeds=True)

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        """Everything that is kept about the person who asks, as a file that only they see."""
        say = theirs(self._wording, interaction).say
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self._ledger.export(interaction.user.id)
        if not any(kept.values()):
            await interaction.followup.send(say("privacy-export-none"), ephemeral=True)
            return
        file = discord.File(io.BytesIO(json.dumps(kept, indent=2).encode()), filename="breakwater.json")
        await interaction.followup.send(say("privacy-export-done"), file=file, ephemeral=True)

    @app_commands.command()
    async def erase(self, interaction: Interaction) -> None:
        """Forget the person who asks."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        self._talk.forget(interaction.user.id)
        rows = await self._forgetting.forget(interaction.user.id)
        words = theirs(self._wording, interaction).say("privacy-erase-done", count=rows)
        await interaction.followup.send(words, ephemeral=True)
