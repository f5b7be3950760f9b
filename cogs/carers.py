"""What whoever takes or leaves a case reads besides: that there is a code to accept first, that they have enough, and
how they are. And what they answer, in the card's channel or in a direct message.
"""

from __future__ import annotations

import re
from typing import Any, Final

import discord
from discord.ext import commands

from bot.desk.aftercare import Aftercare
from bot.desk.desk import Desk
from bot.desk.standing import Answer, Presser, on_the_desk
from bot.desk.states import Move
from bot.desk.team import Team
from bot.model import Case
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.buttons import AfterAction
from bot.transport.people import after, after_buttons, after_view, code
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs

STAYS: Final = {
    AfterAction.FINE: (AfterAction.TALK,),
    AfterAction.LATER: (AfterAction.REST, AfterAction.TALK),
    AfterAction.REST: (AfterAction.TALK,),
    AfterAction.TALK: (AfterAction.REST,),
}
"""What can still be answered after an answer: *Fine* may not stay true, and closes no door."""


class AfterButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.AFTER):
    """An answer to how somebody is after a case."""

    cog = "Carers"


class Carers(commands.Cog):
    """Looks after those who answer, around their cases."""

    def __init__(self, desk: Desk, team: Team, aftercare: Aftercare, ledger: Ledger, wording: Wording) -> None:
        self._desk = desk
        self._team = team
        self._aftercare = aftercare
        self._ledger = ledger
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def instead(self, answer: Answer, by: Presser, wording: Wording) -> dict[str, Any] | None:
        """What somebody reads who may not take a case for now, though their role allows it; None for other answers.

        ``wording`` speaks their language.
        """
        if by.guild_id is None:
            return None
        if answer is Answer.CONDUCT:
            conduct = await self._team.code(by.guild_id)
            return code(conduct, by.guild_id, wording, lead="desk-answer-conduct")
        if answer is Answer.FULL:
            count = await self._desk.carried(by.guild_id, by.person_id)
            return {"content": wording.say("desk-answer-full", count=count)}
        return None

    async def besides(
        self, words: str, before: Case | None, case: Case | None, move: Move, by: Presser, wording: Wording
    ) -> dict[str, Any]:
        """What somebody reads who has made a move: ``words``, and where it was the end of a case of theirs how they
        are. ``before`` is the case as it was, ``case`` as it is; ``wording`` speaks their language.
        """
        said = await self._aftercare.left(before, case, move, by.person_id)
        if case is None or said.silent:
            return {"content": words}
        content = f"{words}\n\n{after(said, await self._aftercare.rules_of(case.guild_id), wording)}"
        actions = after_buttons(said)
        if not actions:
            return {"content": content}
        labels = "" if said.asked else "break"
        return {"content": content, "view": after_view(case.guild_id, case.id, actions, wording, labels)}

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """They have answered how they are: seen by them alone."""
        await interaction.response.defer()
        wording = theirs(self._wording, interaction)
        guild_id, case_id, action = int(match["guild"]), match["id"], AfterAction(match["action"])
        if interaction.guild_id not in (None, guild_id) or not await self._is_theirs(guild_id, presser(interaction)):
            await interaction.edit_original_response(content=wording.say("after-not-known"), view=None)
            return
        content = await self._answer(action, guild_id, interaction.user.id, case_id, wording)
        resting = await self._aftercare.resting(guild_id, interaction.user.id)
        still = [one for one in STAYS[action] if not (one is AfterAction.REST and resting)]
        view = after_view(guild_id, case_id, still, wording) if still else None
        await interaction.edit_original_response(content=content, view=view)

    async def _answer(self, action: AfterAction, guild_id: int, person_id: int, case_id: str, wording: Wording) -> str:
        if action is AfterAction.REST:
            until = await self._aftercare.rest(guild_id, person_id)
            return wording.say("after-done-rest", until=str(int(until)))
        if action is AfterAction.TALK:
            told = await self._aftercare.talk(guild_id, person_id, case_id)
            return wording.say("after-done-talk" if told else "after-not-told")
        if action is AfterAction.LATER:
            await self._aftercare.go_on(guild_id, person_id)
        return wording.say(f"after-done-{action}")

    async def _is_theirs(self, guild_id: int, by: Presser) -> bool:
        """Whether they answer on this server, or did: whoever is none of them any more may still need to talk."""
        if on_the_desk(await self._ledger.server(guild_id), by):
            return True
        return await self._aftercare.knows(guild_id, by.person_id)
