"""AutoMod: ``/automod``, Discord's own first line, kept by those who may manage the server; and its counts.

What is chosen is kept at once, and nothing is written before somebody presses the button below what would be done. All
of it stands in bot/automod/; here people are asked and answered.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Literal

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.automod.compile import Texts
from bot.automod.counting import Once, category_of
from bot.automod.keeper import Done, Keeper
from bot.automod.kept import Choices, Part
from bot.automod.phones import MOST_COUNTRIES, PLANS
from bot.automod.port import Refused, RulesError
from bot.automod.survey import Survey
from bot.model import Server
from bot.ports import Clock
from bot.transport import buttons
from bot.transport.tongues import Tongues
from bot.transport.words import escaped
from cogs.automod_panel import AutoModPanel
from cogs.automod_status import AutoModStatus
from cogs.automod_words import texts
from cogs.pressing import Interaction, Pressing, describe, sorry_in, theirs
from cogs.trusting import Trusting
from config.trust import Power

log = structlog.get_logger("breakwater.automod")


class AutoModButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.AUTOMOD):
    """Writes the rules, takes them away, or leaves the support channels out."""

    cog = "AutoMod"


class AutoModClean(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.AUTOMOD_CLEAN):
    """Shows what would be taken out of a rule, or takes it out."""

    cog = "AutoMod"


class AutoModPick(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.AUTOMOD_PICK):
    """A list in the panel."""

    cog = "AutoMod"


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class AutoMod(commands.GroupCog, group_name="automod"):
    """``/automod sync``, ``status`` and ``remove``.

    ``count`` counts a block of a category. ``country``: code -> name.
    """

    def __init__(
        self,
        keeper: Keeper,
        tongues: Tongues,
        clock: Clock,
        country: Callable[[str], str],
        count: Callable[[Server, str, float], Awaitable[None]],
        trusting: Trusting,
    ) -> None:
        super().__init__()
        self._trusting = trusting
        self._keeper = keeper
        self._tongues = tongues
        self._wording = wording = tongues.wording
        self._clock = clock
        self._country = country
        self._count = count
        self._once = Once()
        self.sorry = sorry_in(wording)
        describe(self, wording)

    @app_commands.command()
    async def sync(self, interaction: Interaction) -> None:
        """Open the panel, with what would be done as things are now."""
        if await self._may(interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            seen = await self._survey(interaction)
            if seen is not None:
                await interaction.followup.send(view=self._panel(interaction).choosing(seen), ephemeral=True)

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        """Budget, drift and what the linter found."""
        if await self._may(interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            seen = await self._survey(interaction)
            if seen is not None:
                words, view = self._status(interaction).status(seen)
                await interaction.followup.send(words, ephemeral=True, view=view)

    @app_commands.command()
    async def remove(self, interaction: Interaction) -> None:
        """Show what would be taken away."""
        if await self._may(interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            seen = await self._survey(interaction)
            if seen is not None:
                await interaction.followup.send(view=self._panel(interaction).removing(seen), ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Something was chosen or pressed: what it was about is looked up anew."""
        if not await self._may(interaction):
            return
        if match.re.pattern == buttons.AUTOMOD_CLEAN:
            await self._clean(interaction, match)
        elif match.re.pattern == buttons.AUTOMOD_PICK:
            await self._choose(interaction, _picked(match["what"], [str(one) for one in values]))
        elif match["action"] == "spare":
            await self._choose(interaction, lambda choices: replace(choices, spare_support=not choices.spare_support))
        else:
            await self._carry_out(interaction, match["action"], match["mark"])  # type: ignore[arg-type]  # by the pattern

    @commands.Cog.listener()
    async def on_automod_action(self, action: discord.AutoModAction) -> None:
        """AutoMod has stopped a message: one more of its category, if it was by one of the bot's own rules."""
        if action.action.type is not discord.AutoModRuleActionType.block_message:
            return
        now = self._clock.now()
        server = await self._keeper.server(action.guild_id)
        blocks, entry = self._keeper.blocks(server), action.matched_keyword or ""
        category = category_of(server, blocks, action.rule_id, entry, action.matched_content or "")
        if category and self._once.first(action.guild_id, action.rule_id, action.user_id, action.message_id, now):
            await self._count(server, category, now)

    async def _choose(self, interaction: Interaction, change: Callable[[Choices], Choices]) -> None:
        await interaction.response.defer()
        await self._keeper.choose(interaction.guild_id or 0, change)
        seen = await self._survey(interaction)
        if seen is not None:
            await interaction.edit_original_response(view=self._panel(interaction).choosing(seen))

    async def _carry_out(self, interaction: Interaction, what: Literal["sync", "remove"], shown: str) -> None:
        await interaction.response.defer()
        panel, guild_id = self._panel(interaction), interaction.guild_id or 0

        async def told(done: int, of: int) -> None:
            await interaction.edit_original_response(view=panel.working(done, of))

        carry_out = self._keeper.sync if what == "sync" else self._keeper.remove
        try:
            done: Done = await carry_out(guild_id, await self._texts(interaction), shown, told)
        except RulesError as error:
            await self._unread(interaction, error.why)
            return
        if not done.stale:
            log.info("rules of AutoMod", guild=guild_id, what=what, done=len(done.done), failed=len(done.failures))
            await interaction.edit_original_response(view=panel.ended(done, removed=what == "remove"))
            return
        seen = await self._survey(interaction)
        if seen is not None:
            note = theirs(self._wording, interaction).say("automod-stale")
            view = panel.choosing(seen, note) if what == "sync" else panel.removing(seen, note)
            await interaction.edit_original_response(view=view)

    async def _clean(self, interaction: Interaction, match: re.Match[str]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=match["action"] == "look")
        say, panel = theirs(self._wording, interaction).say, self._status(interaction)
        guild_id, rule_id = interaction.guild_id or 0, int(match["rule"])
        try:
            if match["action"] == "look":
                looked = await self._keeper.found(guild_id, rule_id)
                words, view = panel.cleaning(looked) if looked else (say("automod-clean-stale"), discord.ui.View())
                await interaction.followup.send(words, ephemeral=True, view=view)
                return
            rule = await self._keeper.clean(guild_id, rule_id, match["mark"])
        except RulesError as error:
            await self._unread(interaction, error.why)
            return
        key = "automod-clean-stale" if rule is None else "automod-cleaned"
        given = {} if rule is None else {"name": escaped(rule.content.name)}
        await interaction.edit_original_response(content=say(key, **given), view=None)

    async def _may(self, interaction: Interaction) -> bool:
        """Whether whoever asks may, and the bot may: both looked up now. A refusal says what is lacking."""
        if await self._trusting.allows(interaction, Power.AUTOMOD) is None:
            return False
        if interaction.app_permissions.manage_guild:
            return True
        words = theirs(self._wording, interaction).say("automod-bot-not-allowed")
        await interaction.response.send_message(words, ephemeral=True)
        return False

    async def _survey(self, interaction: Interaction) -> Survey | None:
        """How things are now; None where Discord does not say, and whoever asked was told so."""
        try:
            return await self._keeper.survey(interaction.guild_id or 0, await self._texts(interaction))
        except RulesError as error:
            await self._unread(interaction, error.why)
            return None

    async def _unread(self, interaction: Interaction, why: Refused) -> None:
        key = "automod-unread-permission" if why is Refused.PERMISSION else "automod-unread"
        await interaction.followup.send(theirs(self._wording, interaction).say(key), ephemeral=True)

    async def _texts(self, interaction: Interaction) -> Texts:
        return texts(await self._tongues.of(interaction.guild))

    def _panel(self, interaction: Interaction) -> AutoModPanel:
        return AutoModPanel(theirs(self._wording, interaction), self._country)

    def _status(self, interaction: Interaction) -> AutoModStatus:
        return AutoModStatus(theirs(self._wording, interaction), self._country)


def _picked(what: str, values: list[str]) -> Callable[[Choices], Choices]:
    """What a list changes. Of what it does not offer nothing is taken."""
    if what == "parts":
        return lambda choices: replace(choices, parts=frozenset(part for part in Part if part in values))
    return lambda choices: replace(choices, countries=frozenset(one for one in values[:MOST_COUNTRIES] if one in PLANS))
