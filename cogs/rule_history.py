"""RuleHistory: ``/rules history``, who changed which setting from what to what, and taking a step back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord.ext import commands

from bot.transport import rule_buttons
from bot.transport.change_words import ChangeWords
from bot.transport.rule_buttons import HistoryAction
from bot.transport.rule_words import RuleWords, cut, cut_marked
from bot.trouble import Trouble
from bot.tune.changing import Changing, Undone
from bot.tune.looking import Looking
from bot.tune.steps import Step, find_step, newest_steps, undo_step
from bot.tune.trust import power_over
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, sorry_in, theirs
from cogs.rule_answers import show
from cogs.rule_boxes import LONGEST_OPTION, OPTIONS, Button, Row, Select, fitting, layout, panel, text, unmarked
from cogs.trusting import Trusting
from config.trust import Power

LONGEST_LINE: Final = 130
"""Characters of what a step changed, in the list of 25 of them."""


class StepSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=rule_buttons.STEP):
    """The list of steps."""

    cog = "RuleHistory"


class HistoryButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=rule_buttons.HISTORY):
    """A button below a step."""

    cog = "RuleHistory"


class RuleHistory(commands.Cog):
    """Shows what was changed, and takes it back."""

    def __init__(self, trusting: Trusting, looking: Looking, changing: Changing) -> None:
        self._trusting = trusting
        self._looking = looking
        self._changing = changing
        self._wording = trusting.wording
        self.sorry = sorry_in(trusting.wording)

    async def begin(self, interaction: Interaction) -> None:
        """The newest steps."""
        if await self._trusting.allows(interaction, Power.READ) is not None:
            await self._list(interaction)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """A step was chosen, or is taken back."""
        action = match.groupdict().get("action")
        if action != HistoryAction.UNDO:
            if await self._trusting.allows(interaction, Power.READ) is None:
                return
            if action == HistoryAction.LIST:
                await self._list(interaction)
            else:
                await self._open(interaction, str(values[0]))
            return
        guild_id = interaction.guild_id or 0
        step = await find_step(self._looking.ledger, guild_id, match["id"])
        power = _power(step)
        if await self._trusting.allows(interaction, power) is not None:
            await self._undo(interaction, match["id"], setup=power is Power.SETUP)

    async def _undo(self, interaction: Interaction, step_id: str, *, setup: bool) -> None:
        say = theirs(self._wording, interaction).say
        guild_id, by = interaction.guild_id or 0, interaction.user.id
        try:
            undone, _ = await undo_step(self._changing, self._looking.ledger, guild_id, by, step_id, setup=setup)
        except Trouble as trouble:
            lines = "\n".join(trouble.lines[:3]).replace("`", "'")
            await self._list(interaction, f"{say('rules-undo-trouble')} `{cut(lines, 600)}`")
            return
        await self._list(interaction, say(f"rules-undo-{undone}"))

    async def _open(self, interaction: Interaction, step_id: str) -> None:
        """One step in full, before it is taken back."""
        wording = theirs(self._wording, interaction)
        step = await find_step(self._looking.ledger, interaction.guild_id or 0, step_id)
        if step is None:
            await self._list(interaction, wording.say(f"rules-undo-{Undone.GONE}"))
            return
        say = wording.say
        lines = [f"- {line}" for line in ChangeWords(RuleWords(wording)).step(step)]
        box = panel(say("rules-step-title"), "", _headed(step, wording), *fitting(lines, wording))
        notes = [f"> {one.note}" for one in step.changes[:1] if one.note]
        text(box, *notes, say("rules-step-undone" if step.undone else "rules-step-how"))
        row = Row()
        if not step.undone:
            custom_id = rule_buttons.history(HistoryAction.UNDO, step.id)
            row.add_item(Button(label=say("rules-button-undo"), custom_id=custom_id, style=discord.ButtonStyle.primary))
        row.add_item(Button(label=say("rules-button-back"), custom_id=rule_buttons.history(HistoryAction.LIST)))
        box.add_item(row)
        await show(interaction, layout(box))

    async def _list(self, interaction: Interaction, note: str = "") -> None:
        steps = await newest_steps(self._looking.ledger, interaction.guild_id or 0)
        await show(interaction, listed_steps(steps, theirs(self._wording, interaction), note, interaction.guild))


def listed_steps(steps: Sequence[Step], wording: Wording, note: str = "",
                 guild: discord.Guild | None = None) -> discord.ui.LayoutView:  # fmt: skip
    """The newest steps, newest first, and a list from which one can be chosen."""
    say, changes = wording.say, ChangeWords(RuleWords(wording))
    box = panel(say("rules-history-title"), note, say("rules-history-how" if steps else "rules-history-none"))
    if steps:
        told = [changes.step(step) for step in steps[:OPTIONS]]
        lines = [f"{_headed(step, wording)}\n{_short(line, wording)}" for step, line in zip(steps, told, strict=False)]
        text(box, *fitting(lines, wording))
        select: Select = discord.ui.Select(custom_id=rule_buttons.STEP, placeholder=say("rules-pick-step"))
        for step, line in zip(steps, told, strict=False):
            select.add_option(label=cut(unmarked(line[0], guild) if line else "-", LONGEST_OPTION), value=step.id)
        box.add_item(Row(select))
    return layout(box)


def _headed(step: Step, wording: Wording) -> str:
    """When and who."""
    who = f"<@{step.by}>" if step.by is not None else wording.say("rules-step-nobody")
    key = "rules-step-back" if step.undoes else "rules-step-taken" if step.undone else "rules-step"
    return wording.say(key, when=f"<t:{int(step.at)}:R>", who=who)


def _short(lines: Sequence[str], wording: Wording) -> str:
    first = cut_marked(lines[0], LONGEST_LINE) if lines else "-"
    return first + (f" {wording.say('rules-step-more', count=len(lines) - 1)}" if len(lines) > 1 else "")


def _power(step: Step | None) -> Power:
    """What it takes to take a step back."""
    over = {power_over(one.path) for one in step.changes} if step else set()
    return next((power for power in (Power.SETUP, Power.RULES, Power.LINES) if power in over), Power.RULES)
