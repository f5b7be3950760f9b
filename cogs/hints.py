"""Hints: the answer behind the button of the one hint about a name, for its owner alone."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.act.choices import Choices
from bot.model import Decision, Response
from bot.transport import buttons
from bot.transport.words import listed
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, sorry_in, theirs


class HintButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.HINT):
    """The button of a hint."""

    cog = "Hints"


class Hints(commands.Cog):
    """Shows a hint to whom it is for."""

    def __init__(self, choices: Choices, wording: Wording) -> None:
        self._choices = choices
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """The button was pressed: load the decision, check the presser, answer, and tidy up."""
        wording = theirs(self._wording, interaction)
        say = wording.say
        decision = await self._choices.decision(match["id"], interaction.guild_id, interaction.channel_id)
        if decision is None:
            await interaction.response.send_message(say("too-old"), ephemeral=True)
        elif interaction.user.id != decision.author_id:
            await interaction.response.send_message(say("nudge-not-yours"), ephemeral=True)
        else:
            await interaction.response.send_message(_words(decision, wording), ephemeral=True)
            if interaction.guild_id is not None:
                await self._choices.put_away(decision)


def _words(decision: Decision, wording: Wording) -> str:
    say = wording.say
    what = listed(wording, sorted(decision.answered(Response.NUDGE)))
    lines = ("hint-why", "hint-how", "hint-choice")
    return "\n".join([say("hint-noticed", what=what), *map(say, lines), say("learn-more")])
