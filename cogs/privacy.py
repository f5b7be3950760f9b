"""Privacy: what is kept about a person, for that person alone: to read, and to have erased."""

from __future__ import annotations

import io
import json

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.desk import Desk
from bot.ports import Ledger
from bot.wording.wording import Wording
from cogs.pressing import Interaction, describe


class Privacy(commands.GroupCog, group_name="privacy"):
    """``/privacy export`` and ``/privacy erase``."""

    def __init__(self, ledger: Ledger, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self._ledger = ledger
        self._desk = desk
        self._wording = wording
        describe(self, wording)

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        """Everything that is kept about the person who asks, as a file that only they see."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        kept = await self._ledger.export(interaction.user.id)
        if not any(kept.values()):
            await interaction.followup.send(self._wording.say("privacy-export-none"), ephemeral=True)
            return
        file = discord.File(io.BytesIO(json.dumps(kept, indent=2).encode()), filename="breakwater.json")
        await interaction.followup.send(self._wording.say("privacy-export-done"), file=file, ephemeral=True)

    @app_commands.command()
    async def erase(self, interaction: Interaction) -> None:
        """Forget the person who asks."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        rows = await self._desk.forget(interaction.user.id)
        await interaction.followup.send(self._wording.say("privacy-erase-done", count=rows), ephemeral=True)
