"""Desk: the button by which a volunteer takes a case."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.desk.desk import Answer, Desk
from bot.desk.states import Move
from bot.model import Case
from bot.transport import buttons
from bot.transport.render import jump
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser


class ClaimButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.CLAIM):
    """*Claim*, on the card of a case."""

    cog = "DeskCog"


class DeskCog(commands.Cog):
    """Answers the presses on a case's card."""

    def __init__(self, desk: Desk, wording: Wording) -> None:
        self._desk = desk
        self._wording = wording
        self.sorry = wording.say("sorry")

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """A volunteer wants to take a case."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        answer, case = await self._desk.move(match["id"], Move.CLAIM, presser(interaction))
        await interaction.followup.send(self._words(answer, case), ephemeral=True)

    def _words(self, answer: Answer, case: Case | None) -> str:
        key = {
            Answer.DONE: "card-claim-done",
            Answer.YOURS: "card-claim-yours",
            Answer.TAKEN: "card-claim-taken",
            Answer.NOT_ALLOWED: "card-claim-not-allowed",
        }.get(answer, "card-claim-gone")
        if case is None:
            return self._wording.say(key)
        return self._wording.say(key, owner=str(case.owner_id), link=jump(case.guild_id, case.links[0]))
