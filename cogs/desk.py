"""Desk: what can be pressed on the card of a case, and ``/desk``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Final, cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.desk import Desk
from bot.desk.standing import Answer
from bot.desk.states import Move
from bot.model import Case, Ending, Server
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.card import endings, standing
from bot.transport.words import jump_to, jump_to_card
from bot.wording.wording import Wording
from cogs.carers import Carers
from cogs.pressing import Interaction, Pressing, describe, presser, sorry_in, theirs
from cogs.quiet_lines import QuietLines

MOST: Final = 10
"""How many cases fit into one answer."""

WITH_CHECKLIST: Final = frozenset({Move.ESCALATE, Move.HAND})
"""The moves after which somebody needs to know what the server does in an emergency."""


class CaseButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.CASE):
    """A button on the card of a case."""

    cog = "DeskCog"


class EndingSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.ENDING):
    """The list of how a case may have ended, seen by whoever resolves it alone."""

    cog = "DeskCog"


class DeskCog(commands.GroupCog, group_name="desk"):
    """Answers the presses on a case's card, each to the presser alone."""

    def __init__(
        self,
        desk: Desk,
        ledger: Ledger,
        wording: Wording,
        carers: Carers,
        steps: Callable[[Server], Sequence[str]] = lambda _: (),
    ) -> None:
        """``steps`` gives a server's own written policy for emergencies, if any; ``carers`` says what whoever takes or
        leaves a case reads besides.
        """
        self._carers = carers
        self._desk = desk
        self._ledger = ledger
        self._steps = steps
        self._wording = wording
        self.sorry = sorry_in(wording)
        describe(self, wording)

    @app_commands.command(name="cases")
    @app_commands.guild_only()
    async def list_cases(self, interaction: Interaction) -> None:
        """List the open cases, for volunteers and moderators."""
        cases, wording = await self._desk.open_cases(presser(interaction)), theirs(self._wording, interaction)
        if cases is None:
            words = wording.say("desk-list-not-allowed")
        else:
            words = "\n".join(_lines(cases, wording)) or wording.say("desk-list-none")
        await interaction.response.send_message(words, ephemeral=True)

    @app_commands.command(name="watches")
    @app_commands.guild_only()
    async def list_watches(self, interaction: Interaction) -> None:
        """List the quiet lines, for volunteers and moderators."""
        await cast(QuietLines, interaction.client.get_cog("QuietLines")).show(interaction)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """A button on a card, or how a case ended."""
        if match.re.pattern == buttons.ENDING:
            await self._resolve(interaction, match["id"], Ending(values[0]))
            return
        move = Move(match["move"])
        await interaction.response.defer(ephemeral=True, thinking=True)
        by, before = presser(interaction), await self._ledger.case(match["id"])
        wording = theirs(self._wording, interaction)
        act = self._desk.ask if move is Move.RESOLVE else self._desk.move
        answer, case = await act(match["id"], move, by)
        if answer is Answer.DONE and move is Move.RESOLVE:
            words, view = wording.say("desk-how-it-ended"), endings(match["id"], wording)
            await interaction.followup.send(words, view=view, ephemeral=True)
            return
        instead = await self._carers.instead(answer, by, wording)
        if instead is not None:
            await interaction.followup.send(**instead, ephemeral=True)
            return
        words = _words(answer, move, case, wording)
        if case is not None and (answer is Answer.UNHEARD or (answer is Answer.DONE and move in WITH_CHECKLIST)):
            words = "\n".join([words, *await self._checklist(case.guild_id, wording)])
        said: dict[str, Any] = {"content": words}
        if answer is Answer.DONE:
            said = await self._carers.besides(words, before, case, move, by, wording)
        await interaction.followup.send(**said, ephemeral=True)

    async def _checklist(self, guild_id: int, wording: Wording) -> list[str]:
        """What the server has written down for emergencies; nothing, where it has not."""
        steps = self._steps(await self._ledger.server(guild_id))
        lines = [wording.say("desk-checklist-step", step=step) for step in steps]
        return [wording.say("desk-checklist"), *lines] if lines else []

    async def _resolve(self, interaction: Interaction, case_id: str, ending: Ending) -> None:
        await interaction.response.defer()
        wording = theirs(self._wording, interaction)
        by, before = presser(interaction), await self._ledger.case(case_id)
        answer, case = await self._desk.move(case_id, Move.RESOLVE, by, ending, beside=True)
        said: dict[str, Any] = {"content": _words(answer, Move.RESOLVE, case, wording)}
        if answer is Answer.DONE:
            said = await self._carers.besides(said["content"], before, case, Move.RESOLVE, by, wording)
        await interaction.edit_original_response(**{"view": None, **said})


def _lines(cases: tuple[Case, ...], wording: Wording) -> list[str]:
    say = wording.say
    lines = [
        say(
            "desk-list-line",
            level=say("card-title", level=case.level),
            when=f"<t:{int(case.opened_at)}:R>",
            standing=standing(case, wording),
            link=jump_to_card(case),
        )
        for case in cases[:MOST]
    ]
    return [*lines, say("desk-list-more", count=len(cases) - MOST)] if len(cases) > MOST else lines


def _words(answer: Answer, move: Move, case: Case | None, wording: Wording) -> str:
    key = f"desk-done-{move}" if answer is Answer.DONE else f"desk-answer-{answer}"
    return wording.say(key) if case is None else wording.say(key, owner=str(case.owner_id), link=jump_to(case))
