"""Policy: the rules of one server as a YAML file, to take away, change and bring back."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.ports import Clock, Ledger
from bot.trouble import Trouble
from bot.wording.wording import Wording
from cogs.pressing import Interaction, describe, theirs
from config.document import LARGEST
from config.loader import differences, dump, load_default, load_text, overlay, plain

FILE: Final = "policy.yaml"
LONGEST_ANSWER: Final = 1_900
"""Characters of mistakes that fit into one message beside the words around them."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Policy(commands.GroupCog, group_name="policy"):
    """``/policy export``, ``/policy import`` and ``/policy reset``, for those who may manage the server."""

    def __init__(
        self, ledger: Ledger, wording: Wording, clock: Clock, changed: Callable[[Server, Server], Awaitable[None]]
    ) -> None:
        super().__init__()
        self._changed = changed
        self._ledger = ledger
        self._wording = wording
        self._clock = clock
        self._default = plain(load_default())
        describe(self, wording)

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        """The rules as they are now, as a file."""
        if not await self._may(interaction):
            return
        server = await self._ledger.server(interaction.guild_id or 0)
        try:
            text = dump(overlay(self._default, server.policy))
        except Trouble as trouble:
            await interaction.followup.send(_mistakes(trouble, theirs(self._wording, interaction)), ephemeral=True)
            return
        file = discord.File(io.BytesIO(text.encode()), filename=FILE)
        words = theirs(self._wording, interaction).say("policy-exported")
        await interaction.followup.send(words, file=file, ephemeral=True)

    @app_commands.command(name="import")
    async def bring_in(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Use the rules in a file. With a mistake in it nothing is changed."""
        if not await self._may(interaction):
            return
        wording = theirs(self._wording, interaction)
        try:
            changed = differences(self._default, plain(load_text(await _text(file, wording), FILE)))
        except Trouble as trouble:
            await interaction.followup.send(_mistakes(trouble, wording), ephemeral=True)
            return
        await self._keep(interaction, changed)
        key = "policy-imported" if changed else "policy-reset"
        await interaction.followup.send(wording.say(key), ephemeral=True)

    @app_commands.command()
    async def reset(self, interaction: Interaction) -> None:
        """Go back to the rules that every server starts with."""
        if not await self._may(interaction):
            return
        await self._keep(interaction, {})
        await interaction.followup.send(theirs(self._wording, interaction).say("policy-reset"), ephemeral=True)

    async def _may(self, interaction: Interaction) -> bool:
        """Acknowledge, or refuse: checked at every use, whatever the server's command permissions say."""
        if interaction.guild is not None and interaction.permissions.manage_guild:
            await interaction.response.defer(ephemeral=True, thinking=True)
            return True
        words = theirs(self._wording, interaction).say("policy-not-allowed")
        await interaction.response.send_message(words, ephemeral=True)
        return False

    async def _keep(self, interaction: Interaction, changed: dict[str, object]) -> None:
        guild_id = interaction.guild_id or 0
        before = await self._ledger.server(guild_id)
        after = await self._ledger.change_server(guild_id, lambda one: replace(one, policy=changed), self._clock.now())
        await self._changed(before, after)


async def _text(file: discord.Attachment, wording: Wording) -> str:
    if file.size > LARGEST:
        raise Trouble(wording.say("policy-too-large", size=LARGEST // 1024))
    try:
        return (await file.read()).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Trouble(wording.say("policy-not-text")) from None
    except discord.HTTPException:
        raise Trouble(wording.say("policy-not-read")) from None


def _mistakes(trouble: Trouble, wording: Wording) -> str:
    """Every mistake that fits, and how many more there are."""
    shown: list[str] = []
    for line in trouble.lines:
        if sum(len(one) + 1 for one in shown) + len(line) > LONGEST_ANSWER:
            break
        shown.append(line.replace("`", "'"))
    more = len(trouble.lines) - len(shown)
    lines = [wording.say("policy-mistakes", count=len(trouble.lines)), "```", *shown, "```"]
    return "\n".join([*lines, *([wording.say("policy-more", count=more)] if more else [])])
