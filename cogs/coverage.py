"""Coverage: ``/coverage``, what the bot can do in each channel, what it cannot see, what changed since the last look.

Everything comes from the cache, so a server with hundreds of channels is answered at once. What is kept of a look is
ids and bits, for the next one to compare with.
"""

from __future__ import annotations

import re
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.transport import buttons
from bot.transport.coverage import places_of
from bot.transport.inviting import link
from bot.tune.last_look import LastLook
from bot.wording.wording import Wording
from cogs.coverage_words import CoverageWords, pages_of
from cogs.pressing import Interaction, Pressing, describe, sorry_in, theirs
from cogs.trusting import Trusting
from config.trust import Power

COLOUR: Final = 0x4C7A8C
SUMMARY: Final = 0


class CoverageButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.COVERAGE):
    """Another page, or the summary."""

    cog = "Coverage"


class Coverage(commands.Cog):
    """``/coverage``."""

    def __init__(self, last: LastLook, trusting: Trusting) -> None:
        self._last = last
        self._trusting = trusting
        self.sorry = sorry_in(trusting.wording)
        describe(self, trusting.wording)

    @app_commands.command()
    @app_commands.default_permissions(manage_messages=True)
    @app_commands.guild_only()
    async def coverage(self, interaction: Interaction) -> None:
        """Look, compare with the last look, and keep this one."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is None or interaction.guild is None:
            return
        await interaction.response.send_message(view=self._view(interaction, interaction.guild, server), ephemeral=True)
        await self._last.keep(server.guild_id, places_of(interaction.guild, server))

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """Another page, as things stand now."""
        server = await self._trusting.allows(interaction, Power.READ)
        if server is None or interaction.guild is None:
            return
        view = self._view(interaction, interaction.guild, server, int(match["page"]))
        await interaction.response.edit_message(view=view)

    def _view(
        self, interaction: Interaction, guild: discord.Guild, server: Server, page: int = SUMMARY
    ) -> discord.ui.LayoutView:
        wording, places = theirs(self._trusting.wording, interaction), places_of(guild, server)
        words, pages = CoverageWords(wording), pages_of(places)
        page = min(page, pages)
        blocks = words.details(places, page) if page else words.summary(places, server.coverage)
        box: discord.ui.Container[Any] = discord.ui.Container(accent_colour=COLOUR)
        box.add_item(discord.ui.TextDisplay(f"### {wording.say('coverage-title')}"))
        for block in blocks:
            box.add_item(discord.ui.TextDisplay(block))
        row = _ways(wording, page, pages)
        if any(set(one.lacking) - set(one.taken_away) for one in places):
            address = link(interaction.application_id, guild.id)
            row.add_item(discord.ui.Button(label=wording.say("coverage-button-link"), url=address))
        if row.children:
            box.add_item(row)
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(box)
        view.stop()
        return view


def _ways(wording: Wording, page: int, pages: int) -> discord.ui.ActionRow[Any]:
    """To the details, from page to page, and back to the summary."""
    row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
    ways = [("details", 1)] if page == SUMMARY and pages else []
    ways += [("summary", SUMMARY)] if page else []
    ways += [("back", page - 1)] if page > 1 else []
    ways += [("next", page + 1)] if 0 < page < pages else []
    for name, there in ways:
        row.add_item(discord.ui.Button(label=wording.say(f"coverage-button-{name}"), custom_id=buttons.coverage(there)))
    return row
