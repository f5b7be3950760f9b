"""Nudges: the answer behind the button of a private note, for the author of the message alone."""

from __future__ import annotations

import re
from typing import Any

import discord
import structlog
from discord.ext import commands

from bot.act.choices import Choices
from bot.act.plan import told
from bot.model import Decision, Link, Result
from bot.normalise.files import unread_files
from bot.ports import Rereads
from bot.transport import buttons
from bot.transport.answers import outcome_of
from bot.transport.buttons import NoteAction
from bot.transport.copying import Look
from bot.transport.repost import look_at
from bot.wording.wording import Wording
from cogs.panel import Panel
from cogs.pressing import Interaction, Pressing, sorry_in, theirs

log = structlog.get_logger("breakwater.cogs")


class NoteButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.NOTE):
    """Any button of a private note."""

    cog = "Nudges"


class Nudges(commands.Cog):
    """Shows a note to its author, and does what they choose."""

    def __init__(self, choices: Choices, reread: Rereads, wording: Wording) -> None:
        self._choices = choices
        self._reread = reread
        self._wording = wording
        self.sorry = sorry_in(wording)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """A button was pressed: load the decision, check the presser, answer."""
        say = theirs(self._wording, interaction).say
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
            await interaction.response.send_message(**self._panel(interaction).why_removed(decision), ephemeral=True)
            await self._choices.read_why(decision)
        elif action == NoteAction.MASK:
            await self._mask(interaction, decision)
        elif action in (NoteAction.REMOVE, NoteAction.COPY):
            await self._remove(interaction, decision, copy=action == NoteAction.COPY)
        elif action == NoteAction.FINE:
            await interaction.response.edit_message(content=self._say(interaction, "nudge-keep-done"), view=None)
            await self._choices.keep(decision)
        elif action == NoteAction.QUIET:
            await interaction.response.edit_message(content=self._say(interaction, "nudge-quiet-done"), view=None)
            await self._choices.quiet(decision)

    async def _open(self, interaction: Interaction, decision: Decision) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        look, gone = await self._look(interaction, decision)
        if gone or (look is not None and is_settled(decision, look)):
            words = self._say(interaction, "nudge-gone" if gone else "nudge-settled")
            await interaction.followup.send(words, ephemeral=True)
            await self._choices.put_away(decision)
            return
        may = interaction.app_permissions if interaction.guild_id is not None else None
        await interaction.followup.send(**self._panel(interaction).opened(decision, look, may), ephemeral=True)
        if interaction.guild_id is not None:
            await self._choices.put_away(decision)

    async def _mask(self, interaction: Interaction, decision: Decision) -> None:
        """The buttons go at once, so that nobody presses twice; what became of it comes in their place."""
        await interaction.response.edit_message(content=self._say(interaction, "nudge-mask-wait"), view=None)
        copy, removal = await self._choices.mask(decision)
        panel = self._panel(interaction)
        words, left, offered = panel.masked(decision, copy, removal)
        look, _ = await self._look(interaction, decision) if offered else (None, False)
        if look is None:
            view = panel.buttons(decision, *left) if left else None
            await interaction.edit_original_response(content=words, view=view)
            return
        shown = panel.with_copy(decision, words, look)
        file = shown.pop("file", None)
        await interaction.edit_original_response(**shown, attachments=[file] if file else [])

    async def _remove(self, interaction: Interaction, decision: Decision, *, copy: bool) -> None:
        await interaction.response.defer()
        outcome = await (self._choices.remove_copy(decision) if copy else self._choices.remove(decision))
        key = {
            Result.DONE: "nudge-removed-already" if outcome.reason == "gone_already" else "nudge-removed",
            Result.GONE: "nudge-removed-already",
            Result.FAILED: "nudge-remove-failed",
        }.get(outcome.result, "nudge-remove-refused")
        await interaction.edit_original_response(content=self._say(interaction, key), view=None, attachments=[])

    def _panel(self, interaction: Interaction) -> Panel:
        """The panel in the language of whoever pressed."""
        return Panel(theirs(self._wording, interaction))

    def _say(self, interaction: Interaction, key: str) -> str:
        return theirs(self._wording, interaction).say(key)

    async def _look(self, interaction: Interaction, decision: Decision) -> tuple[Look | None, bool]:
        """The message as it stands now, None where it can't be read; and whether it is gone."""
        link = Link(decision.channel_id, decision.message_id)
        try:
            return await look_at(interaction.client, link, told(decision), self._reread), False
        except discord.HTTPException as error:
            outcome = outcome_of(error)
            log.info("a message could not be looked at", status=error.status, code=error.code)
            return None, outcome.result is Result.GONE or outcome.reason == "channel_gone"


def is_settled(decision: Decision, look: Look) -> bool:
    """Whether there is nothing left of what the note was about.

    What only a slow detector found is not looked for again, and what stands in a file that cannot be read not either.
    """
    looked_for = all(name.startswith("privacy.") for name in told(decision)) and not unread_files(look.read)
    return looked_for and not look.reread.details
