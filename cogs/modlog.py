"""The cards in the moderators' log: taking verdicts, and undoing what can be undone."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.act.deeds import Undo
from bot.model import Judged
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.buttons import LogAction
from bot.transport.words import listed_words
from bot.tune.judging import Answer, Judging, Said
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs


class LogButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.LOG):
    """A button on a card."""

    cog = "ModLog"


class ModLog(commands.Cog):
    """Answers presses on cards; the card itself is changed by an effect."""

    def __init__(self, judging: Judging, ledger: Ledger, wording: Wording) -> None:
        self._judging = judging
        self._ledger = ledger
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """A button was pressed: load the decision, let it be judged or undone, answer."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        decision, by = await self._ledger.decision(match["id"]), presser(interaction)
        if decision is None:
            said = Said(Answer.OLD)
        elif match["action"] == LogAction.UNDO:
            said = await self._judging.undo(decision, by)
        else:
            said = await self._judging.judge(decision, Judged(match["action"]), by)
        words = answered(said, theirs(self._wording, interaction))
        nobody = discord.AllowedMentions.none()
        await interaction.followup.send(words, ephemeral=True, allowed_mentions=nobody)


def answered(said: Said, wording: Wording) -> str:
    """What whoever pressed reads, alone."""
    say = wording.say
    if said.answer is Answer.OLD:
        return say("too-old")
    if said.answer is Answer.NOT_ALLOWED:
        roles = listed_words(wording, [f"<@&{one}>" for one in sorted(said.roles)])
        return say("modlog-said-roles", roles=roles) if roles else say("modlog-said-owner")
    if said.answer is Answer.UNDONE:
        what = [say(f"modlog-undone-{one}") for one in Undo if one in said.undone]
        return say("modlog-said-undone", what=listed_words(wording, what))
    words = say(f"modlog-said-{said.answer}")
    return words if said.author is None else f"{words}\n{say('modlog-tell-author', person=f'<@{said.author}>')}"
