"""QuietLines: ``/desk watches``, and what can be pressed there. Seen by whoever asked for the list alone."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.desk.quiet import Done, Quiet
from bot.transport import buttons
from bot.transport.buttons import QuietAction
from bot.transport.quiet import quiet_lines
from bot.transport.words import jump_to_card
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs


class QuietButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.QUIET):
    """A button below a quiet line."""

    cog = "QuietLines"


class QuietLines(commands.Cog):
    """Shows the quiet lines of a server."""

    def __init__(self, quiet: Quiet, wording: Wording) -> None:
        self._quiet = quiet
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def show(self, interaction: Interaction) -> None:
        """The list, to whoever asked for it."""
        await interaction.response.send_message(view=await self._list(interaction), ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Somebody has looked at a line: end it, and show those that are left."""
        await interaction.response.defer()
        by = presser(interaction)
        if match["action"] == QuietAction.CASE:
            done, case = await self._quiet.make_case(match["id"], by)
        else:
            done, case = await self._quiet.nothing(match["id"], by), None
        link = jump_to_card(case) if case else ""
        say = theirs(self._wording, interaction).say
        note = say(f"quiet-done-{done}", link=link) if done is not Done.NOT_ALLOWED else ""
        await interaction.edit_original_response(view=await self._list(interaction, note))

    async def _list(self, interaction: Interaction, note: str = "") -> discord.ui.LayoutView:
        wording = theirs(self._wording, interaction)
        return quiet_lines(await self._quiet.lines(presser(interaction)), wording, note)
