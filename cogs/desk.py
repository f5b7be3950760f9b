"""Desk: the button by which a volunteer takes a case."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.desk.desk import Claim, Desk
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
        claim, case = await self._desk.claim(match["id"], presser(interaction))
        await interaction.followup.send(self._words(claim, case), ephemeral=True)

    def _words(self, claim: Claim, case: Case | None) -> str:
        key = {
            Claim.DONE: "card-claim-done",
            Claim.YOURS: "card-claim-yours",
            Claim.TAKEN: "card-claim-taken",
            Claim.NOT_ALLOWED: "card-claim-not-allowed",
            Claim.GONE: "card-claim-gone",
        }[claim]
        if case is None:
            return self._wording.say(key)
        return self._wording.say(key, owner=str(case.owner_id), link=jump(case.guild_id, case.links[0]))
