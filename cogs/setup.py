"""Setup: a panel that leads through all that a server may choose. Each choice is kept at once, and logged.

It can be left and taken up again at any step, because nothing is kept of it but what was chosen.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Message, Server, Surface
from bot.ports import Clock
from bot.transport import buttons
from bot.transport.buttons import SetupField, SetupPick
from bot.transport.coverage import chosen_places
from bot.transport.inviting import link
from bot.transport.words import spoken_in
from bot.trouble import Trouble
from bot.tune.changing import Changing, Settings
from bot.tune.choosing import Role, choose
from bot.tune.differing import Path, put
from bot.tune.setting_up import Step, go_on_at, read_step
from bot.tune.trying import Tried, Trying
from cogs.pressing import Interaction, Pressing, describe, sorry_in, theirs
from cogs.setup_panel import SetupPanel, pages, step_of, step_of_pick
from cogs.setup_words import SAMPLES, SetupWords
from cogs.trusting import Trusting
from config.helplines import Country
from config.home import MOST_COUNTRIES
from config.loader import Configuration
from config.trust import Power
from config.whole import CHOICES, plain_server, with_choices


class SetupChannels(Pressing, discord.ui.DynamicItem[discord.ui.ChannelSelect[Any]], template=buttons.SETUP_CHANNELS):
    """A list of channels in the panel."""

    cog = "Setup"


class SetupRoles(Pressing, discord.ui.DynamicItem[discord.ui.RoleSelect[Any]], template=buttons.SETUP_ROLES):
    """A list of roles in the panel."""

    cog = "Setup"


class SetupWays(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.SETUP_STEP):
    """*Back*, *Next* and *Look again*."""

    cog = "Setup"


class SetupSteps(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.SETUP_GO):
    """The list of steps."""

    cog = "Setup"


class SetupPicks(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.SETUP_PICK):
    """A list of countries, of languages, or of ways to reach somebody."""

    cog = "Setup"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the panel works with. ``configure``: server -> its configuration."""

    changing: Changing
    trusting: Trusting
    trying: Trying
    clock: Clock
    configure: Callable[[Server], Configuration]
    countries: Mapping[str, Country]


class Setup(commands.Cog):
    """``/setup``."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._wording = parts.trusting.wording
        self.sorry = sorry_in(self._wording)
        describe(self, self._wording)

    @app_commands.command()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def setup(self, interaction: Interaction) -> None:
        """Open the panel at the step at which something is still to be chosen."""
        server = await self._parts.trusting.allows(interaction, Power.SETUP)
        if server is None or interaction.guild is None:
            return
        view = self._view(interaction, server, go_on_at(server))
        await interaction.response.send_message(view=view, ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Something was chosen: keep it, and show the panel as things stand now."""
        server = await self._parts.trusting.allows(interaction, Power.SETUP)
        if server is None or interaction.guild is None:
            return
        given, pattern = match.groupdict(), match.re.pattern
        if pattern in (buttons.SETUP_STEP, buttons.SETUP_GO):
            await self._open(interaction, server, read_step(given.get("step") or str(values[0])))
            return
        try:
            if pattern == buttons.SETUP_PICK:
                await self._pick(interaction, server, SetupPick(given["what"]), given["page"], values)
            else:
                await self._choose(interaction, server, SetupField(given["field"]), [one.id for one in values])
        except Trouble as trouble:
            say = theirs(self._wording, interaction).say
            what = f"`{trouble.lines[0][:500].replace('`', chr(39))}`"
            await interaction.response.send_message(say("setup-outgrown", what=what), ephemeral=True)

    async def _choose(self, interaction: Interaction, before: Server, field: SetupField, ids: Sequence[int]) -> None:
        roles = [_role(one) for one in interaction.guild.roles if not one.is_default()] if interaction.guild else []

        def edit(settings: Settings) -> Settings:
            chosen = choose(with_choices(Server(before.guild_id), settings[CHOICES]), field, ids, roles)
            return {**settings, CHOICES: plain_server(chosen)}

        by = interaction.user.id
        after = (await self._parts.changing.change(before.guild_id, by, edit, setup=True)).server
        wanted = set(ids) if field is SetupField.SUPPORT else before.support_channels
        took = after.moderator_roles if field is not SetupField.MODERATORS and not before.moderator_roles else ()
        view = self._view(interaction, after, step_of(field), wanted - after.support_channels, took)
        await interaction.response.edit_message(view=view)

    async def _pick(
        self, interaction: Interaction, server: Server, pick: SetupPick, page: str, values: Sequence[str]
    ) -> None:
        path: Path = ("notes", pick) if pick in (SetupPick.DELIVER, SetupPick.CARE) else (pick,)
        value: object = values[0] if values else ""
        if pick is SetupPick.COUNTRIES:
            value = self._countries(self._parts.configure(server).countries, int(page or 0), values)
            if len(value) > MOST_COUNTRIES:
                words = self._words(interaction, server).many()
                await interaction.response.send_message(words, ephemeral=True)
                return
        by = interaction.user.id
        changed = await self._parts.changing.change(server.guild_id, by, lambda now: put(now, path, value), setup=True)
        await interaction.response.edit_message(view=self._view(interaction, changed.server, step_of_pick(pick)))

    def _countries(self, before: Sequence[str], number: int, values: Sequence[str]) -> list[str]:
        """The countries once those of one page are these, in the order in which they were chosen."""
        listed = pages(self._parts.countries)
        here = {one.code for one in listed[number]} if number < len(listed) else set()
        stay = [one for one in before if one not in here or one in values]
        return list(dict.fromkeys((*stay, *values)))

    async def _open(self, interaction: Interaction, server: Server, step: Step) -> None:
        """Another step, in the place of the one before."""
        if step is not Step.TRY:
            await interaction.response.edit_message(view=self._view(interaction, server, step))
            return
        await interaction.response.defer()  # models may take a moment
        words = self._words(interaction, server)
        notes = words.tried(await self._try(interaction, server))
        view = self._panel(interaction, server, words).view(step, [*notes, words.standing()])
        await interaction.edit_original_response(view=view)

    async def _try(self, interaction: Interaction, server: Server) -> Sequence[Tried]:
        """What would come of the samples in the first support channel; nothing where there is none."""
        if not server.support_channels:
            return ()
        say, now = theirs(self._wording, interaction).say, self._parts.clock.now()
        samples = [
            Message(
                id=interaction.id,
                channel_id=min(server.support_channels),
                author_id=interaction.user.id,
                posted_at=now,
                surfaces=(Surface("content", say(key)),),
                guild_id=server.guild_id,
            )
            for key in SAMPLES
        ]
        return await asyncio.gather(*(self._parts.trying(one, server, now) for one in samples))

    def _words(self, interaction: Interaction, server: Server) -> SetupWords:
        guild = interaction.guild
        places = chosen_places(guild, server) if guild else ()
        return SetupWords(theirs(self._wording, interaction), server, self._parts.configure(server), places)

    def _panel(self, interaction: Interaction, server: Server, words: SetupWords) -> SetupPanel:
        known = spoken_in(self._wording, interaction.guild).locale
        to = link(interaction.application_id, server.guild_id) if words.link_helps else ""
        return SetupPanel(words.wording, self._parts.countries, server, words.given, known, to)

    def _view(
        self,
        interaction: Interaction,
        server: Server,
        step: Step,
        left_out: Collection[int] = (),
        took: Collection[int] = (),
    ) -> discord.ui.LayoutView:
        words = self._words(interaction, server)
        notes = words.notes(step, self._parts.countries, left_out, took)
        return self._panel(interaction, server, words).view(step, notes)


def _role(role: discord.Role) -> Role:
    allowed = role.permissions
    return Role(role.id, role.position, allowed.administrator or allowed.manage_messages, role.managed)
