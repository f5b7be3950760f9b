"""Clock: goes the rounds of the desk's clock, and takes the answer of whoever is asked whether a case is with them.

Whoever gives it back then is asked how they are, as after every end of a case (carers.py).
"""

from __future__ import annotations

import re
from typing import Any, Final

import discord
import structlog
from discord.ext import commands, tasks

from bot.desk.rounds import Rounds
from bot.desk.standing import Answer
from bot.desk.states import Move
from bot.model import Case
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.words import jump
from bot.wording.wording import Wording
from cogs.carers import Carers
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs

EVERY: Final = 5.0
"""Seconds between two rounds."""

STILL_OPEN: Final = frozenset({Answer.NOT_ALLOWED, Answer.NOT_NOW})
"""Answers that may be another one the next time: whether somebody is on the desk is asked of Discord."""

log = structlog.get_logger("breakwater.clock")


class AskButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.ASK):
    """An answer to whether a case is still with somebody."""

    cog = "ClockCog"


class ClockCog(commands.Cog):
    """Keeps the clock going."""

    def __init__(self, rounds: Rounds, ledger: Ledger, carers: Carers, wording: Wording) -> None:
        self._rounds = rounds
        self._ledger = ledger
        self._carers = carers
        self._wording = wording
        self.sorry = sorry_in(wording)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Connected, perhaps not for the first time: begin, unless it goes already."""
        if not self.tick.is_running():
            self.tick.start()

    async def cog_unload(self) -> None:
        """Stop, when the client closes."""
        self.tick.cancel()
        await self._rounds.stop()

    @tasks.loop(seconds=EVERY)
    async def tick(self) -> None:
        """One round."""
        try:
            await self._rounds.round()
        except Exception:  # the clock goes on, whatever happens
            log.exception("a round of the clock failed")

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """Answer the owner, alone. In their direct messages the question is settled by the answer."""
        move, direct = Move(match["move"]), interaction.guild_id is None
        if direct:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=True, thinking=True)
        wording, before = theirs(self._wording, interaction), await self._ledger.case(match["id"])
        answer, case = await self._rounds.answer(match["id"], move, interaction.user.id, interaction.guild_id)
        said: dict[str, Any] = {"content": _words(answer, move, case, wording)}
        if answer is Answer.DONE:
            said = await self._carers.besides(said["content"], before, case, move, presser(interaction), wording)
        if direct and answer not in STILL_OPEN:
            await interaction.edit_original_response(**{"view": None, **said})
        else:
            await interaction.followup.send(**said, ephemeral=True)


def _words(answer: Answer, move: Move, case: Case | None, wording: Wording) -> str:
    key = f"desk-answer-{answer}"
    if answer is Answer.DONE:
        key = "ask-done-stay" if move is Move.STAY else "desk-done-release"
    if case is None:
        return wording.say(key)
    place = case.card or next(iter(case.links), None)
    link = jump(case.guild_id, place) if place else ""
    return wording.say(key, owner=str(case.owner_id), link=link)
