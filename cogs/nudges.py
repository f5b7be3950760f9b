"""Nudges: the answer behind the button of a private note, for the author of the message alone."""

from __future__ import annotations

import re
from typing import Any

import discord
from discord.ext import commands

from bot.act.choices import Choices
from bot.act.mask import masked
from bot.act.plan import about_others
from bot.model import Decision, Response, Result, Subject
from bot.pipeline import Brain
from bot.ports import Ledger
from bot.transport import buttons
from bot.transport.buttons import NoteAction
from bot.transport.render import listed, pressable
from bot.transport.translate import translate
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing

LONGEST_COPY = 1_500
"""Characters of a masked copy that fit into one answer beside the other words."""


class NoteButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.NOTE):
    """Any button of a private note."""

    cog = "Nudges"


class Nudges(commands.Cog):
    """Shows a note to its author, and does what they choose."""

    def __init__(self, choices: Choices, brain: Brain, ledger: Ledger, wording: Wording) -> None:
        self._choices = choices
        self._brain = brain
        self._ledger = ledger
        self._wording = wording
        self.sorry = wording.say("sorry")

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """A button was pressed: load the decision, check the presser, answer."""
        say = self._wording.say
        decision = await self._choices.decision(match["id"], interaction.guild_id, interaction.channel_id)
        if decision is None:
            await interaction.response.send_message(say("too-old"), ephemeral=True)
        elif interaction.user.id != decision.author_id:
            await interaction.response.send_message(say("nudge-not-yours"), ephemeral=True)
        else:
            await self._answer(interaction, match["action"], decision)

    async def _answer(self, interaction: Interaction, action: str, decision: Decision) -> None:
        if action == NoteAction.OPEN:
            await self._open(interaction, decision)
        elif action == NoteAction.WHY:
            await interaction.response.send_message(self._why_removed(decision), ephemeral=True)
        elif action == NoteAction.REMOVE:
            await self._remove(interaction, decision)
        elif action == NoteAction.FINE:
            await interaction.response.edit_message(content=self._wording.say("nudge-fine-done"), view=None)
            await self._choices.fine(decision)
        elif action == NoteAction.QUIET:
            await interaction.response.edit_message(content=self._wording.say("nudge-quiet-done"), view=None)
            await self._choices.quiet(decision)

    async def _open(self, interaction: Interaction, decision: Decision) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = self._words(decision)
        if Response.MASK in decision.responses:
            copy = await self._masked_copy(interaction, decision)
            words += f"\n\n{self._wording.say('nudge-masked')}\n{copy}" if copy else ""
        await interaction.followup.send(words, view=self._choices_view(decision), ephemeral=True)

    def _words(self, decision: Decision) -> str:
        say = self._wording.say
        categories = noticed(decision, Response.NUDGE, Response.MASK)
        own = not any(
            finding.subject is Subject.OTHER for finding in decision.findings if finding.category in categories
        )
        reasons = dict.fromkeys(
            say(f"nudge-why-{name.replace('.', '-')}" if own and name.startswith("privacy.") else "nudge-why-other")
            for name in categories
        )
        what = listed(self._wording, categories)
        return "\n".join(
            [
                say("nudge-noticed" if own else "nudge-noticed-other", what=what),
                *reasons,
                say("nudge-choice" if own else "nudge-choice-other"),
            ]
        )

    def _choices_view(self, decision: Decision) -> discord.ui.View:
        labels = {NoteAction.REMOVE: "nudge-remove", NoteAction.FINE: "nudge-fine", NoteAction.QUIET: "nudge-quiet"}
        return pressable(
            *(
                discord.ui.Button(label=self._wording.say(label), custom_id=buttons.note(action, decision.id))
                for action, label in labels.items()
            )
        )

    def _why_removed(self, decision: Decision) -> str:
        say = self._wording.say
        what = listed(self._wording, noticed(decision, Response.REMOVE))
        lines = [f"**{say('removed-title')}**", say("removed-body", what=what)]
        return "\n".join([*lines, *([say("removed-others")] if about_others(decision) else [])])

    async def _remove(self, interaction: Interaction, decision: Decision) -> None:
        await interaction.response.defer()
        outcome = await self._choices.remove(decision)
        key = {
            Result.DONE: "nudge-removed-already" if outcome.reason == "gone_already" else "nudge-removed",
            Result.GONE: "nudge-removed-already",
            Result.FAILED: "nudge-remove-failed",
        }.get(outcome.result, "nudge-remove-refused")
        await interaction.edit_original_response(content=self._wording.say(key), view=None)

    async def _masked_copy(self, interaction: Interaction, decision: Decision) -> str:
        """The message as it stands now, with the details covered; empty when it can't be read any more."""
        place = interaction.client.get_partial_messageable(decision.channel_id, guild_id=decision.guild_id)
        try:
            message = translate(await place.fetch_message(decision.message_id))
        except discord.HTTPException:
            return ""
        if decision.guild_id is None or not message.surfaces or message.surfaces[0].kind != "content":
            return ""
        findings = self._brain.notice(message, await self._ledger.server(decision.guild_id))
        spans = [finding.span for finding in findings if finding.family == "privacy" and finding.span.surface == 0]
        copy = masked(message.surfaces[0].text, spans)
        return f"```\n{copy.replace('```', '')}\n```" if len(copy) <= LONGEST_COPY else ""


def noticed(decision: Decision, *responses: Response) -> list[str]:
    """The categories that these responses of a decision answer, each once.

    Something found later may have changed the decision since the note was left; then all personal details count.
    """
    details = {finding.category for finding in decision.findings if finding.family == "privacy"}
    return sorted(decision.answered(*responses) or details)
