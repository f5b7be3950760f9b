"""Volunteers: inviting those who answer, their code of conduct, and what supervisors see of the load."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.load import load
from bot.desk.notices import supervisors
from bot.desk.standing import on_the_desk
from bot.desk.states import Who
from bot.desk.team import Accepting, Standing, Team, answers
from bot.model import Server
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.load import shown
from bot.transport.people import code, roles
from bot.transport.translate import role_ids
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, describe, presser, sorry_in, theirs
from config.desk_rules import DeskRules

LONGEST = 1_900
"""Characters of a list that fit into one message."""

MODERATORS = frozenset({Who.MODERATOR})


class ConductButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.CONDUCT):
    """Reads a server's code of conduct, or accepts it."""

    cog = "Volunteers"


@app_commands.guild_only()
class Volunteers(commands.GroupCog, group_name="volunteers"):
    """``/volunteers add``, ``list``, ``remove`` and ``load``."""

    def __init__(
        self, team: Team, ledger: Ledger, wording: Wording, clock: Clock, rules: Callable[[Server], DeskRules]
    ) -> None:
        super().__init__()
        self._team = team
        self._ledger = ledger
        self._wording = wording
        self._clock = clock
        self._rules = rules
        self.sorry = sorry_in(wording)
        describe(self, wording)

    @app_commands.command()
    async def add(self, interaction: Interaction, member: discord.Member) -> None:
        """Invite somebody."""
        server = await self._for(interaction, MODERATORS, "duty-moderators-only")
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        if member.bot:
            await interaction.followup.send(wording.say("volunteers-bot"), ephemeral=True)
            return
        invited = await self._team.invite(server.guild_id, member.id, interaction.channel_id or 0)
        lines = [wording.say(f"volunteers-{invited}", who=member.mention)]
        if not answers(server, role_ids(member)):
            lines.append(_named("volunteers-role-missing", server.volunteer_roles or server.desk_roles, wording))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command(name="list")
    async def list_all(self, interaction: Interaction) -> None:
        """Who was invited, who has accepted what, who has the role: by id, without a count of anything."""
        server = await self._for(interaction, MODERATORS | {Who.SUPERVISOR}, "volunteers-staff-only")
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        lines = [_line(one, wording) for one in await self._team.everybody(server.guild_id)]
        for page in pages(lines) or [wording.say("volunteers-none")]:
            await interaction.followup.send(page, ephemeral=True)

    @app_commands.command()
    async def remove(self, interaction: Interaction, person: discord.User) -> None:
        """Somebody is no volunteer any more."""
        server = await self._for(interaction, MODERATORS, "duty-moderators-only")
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        known, freed = await self._team.remove(server.guild_id, person.id)
        lines = [wording.say("volunteers-removed" if known else "volunteers-unknown", who=person.mention)]
        lines += [wording.say("volunteers-removed-freed")] if freed else []
        still = server.volunteer_roles & role_ids(person)
        lines += [_named("volunteers-removed-role", still, wording)] if still else []
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command(name="load")
    async def show_load(self, interaction: Interaction) -> None:
        """How much comes when, and how long people wait."""
        server = await self._for(interaction, frozenset({Who.SUPERVISOR}), "volunteers-supervisors-only")
        if server is None:
            return
        cases, past = await self._ledger.cases(server.guild_id), await self._ledger.past_cases(server.guild_id)
        seen = load(cases, past, self._rules(server), self._clock.now())
        await interaction.followup.send(shown(seen, theirs(self._wording, interaction)), ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """The code is opened, or accepted: on the server, or in a direct message, where their roles are looked up."""
        guild_id, here, wording = int(match["guild"]), interaction.guild_id, theirs(self._wording, interaction)
        await interaction.response.defer()
        conduct = await self._team.code(guild_id)
        if not conduct.text:
            await interaction.edit_original_response(content=wording.say("conduct-none"), view=None)
            return
        if match["step"] == "read":
            await interaction.edit_original_response(**code(conduct, guild_id, wording))
            return
        roles_here = role_ids(interaction.user) if here == guild_id else None
        done = await self._team.accept(guild_id, interaction.user.id, match["mark"], roles_here)
        if done is Accepting.CHANGED:
            await interaction.edit_original_response(**code(conduct, guild_id, wording, lead="conduct-changed"))
            return
        await interaction.edit_original_response(content=wording.say(f"conduct-{done}"), view=None)

    async def _for(self, interaction: Interaction, who: Collection[Who], refusal: str) -> Server | None:
        """The server, where whoever asks is one of these at this moment; else they read who may, and it is None."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        server, by = await self._ledger.server(interaction.guild_id or 0), presser(interaction)
        if not on_the_desk(server, by).isdisjoint(who):
            return server
        wanted = {*(server.moderator_roles if Who.MODERATOR in who else ())}
        wanted |= {*(supervisors(server) if Who.SUPERVISOR in who else ())}
        await interaction.followup.send(_named(refusal, wanted, theirs(self._wording, interaction)), ephemeral=True)
        return None


def _named(key: str, ids: Collection[int], wording: Wording) -> str:
    """A sentence with roles in it; where none have been chosen, how to choose them."""
    return wording.say(key, roles=roles(wording, ids)) if ids else wording.say("duty-nobody-named")


def _line(one: Standing, wording: Wording) -> str:
    say, kept = wording.say, one.volunteer
    role = {True: "volunteers-line-role", False: "volunteers-line-no-role", None: "volunteers-line-gone"}[one.role]
    if one.accepted and kept.accepted_at is not None:
        what = say("volunteers-line-accepted", version=kept.conduct, when=str(int(kept.accepted_at)))
    elif kept.conduct:
        what = say("volunteers-line-older", version=kept.conduct)
    elif kept.invited_at is not None:
        what = say("volunteers-line-invited", when=str(int(kept.invited_at)))
    else:
        what = say("volunteers-line-not")
    return say("volunteers-line", who=f"<@{kept.person_id}>", role=say(role), code=what)


def pages(lines: Collection[str]) -> list[str]:
    """Lines in as many messages as they need."""
    found: list[str] = []
    for line in lines:
        if found and len(found[-1]) + len(line) < LONGEST:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found
