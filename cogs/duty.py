"""Duty: when somebody answers and how much they carry, as they say themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.desk import Desk
from bot.desk.planning import MOST_SHIFTS, Coming, Planned, Planning
from bot.desk.roster import Roster
from bot.desk.standing import on_the_desk
from bot.desk.states import Who
from bot.desk.typed_times import likely_zones, zones
from bot.model import Server
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.duty import EVERYBODY, form, hours_and_minutes, limits_panel, shifts_panel
from bot.transport.people import code, people, roles
from bot.wording.wording import Wording
from cogs.hours import Hours
from cogs.pressing import Interaction, Pressing, answer, describe, presser, sorry_in, theirs
from config.desk_rules import Conduct, DeskRules

CHOICES: Final = 25
"""How many choices Discord shows while somebody types."""


class ShiftItem(Pressing, discord.ui.DynamicItem[discord.ui.Item[Any]], template=buttons.SHIFT):
    """*Add a shift*, or the list of those that can go."""

    cog = "Duty"


class LimitSelect(Pressing, discord.ui.DynamicItem[discord.ui.Select[Any]], template=buttons.LIMIT):
    """How much somebody carries at most."""

    cog = "Duty"


@app_commands.guild_only()
class Duty(commands.GroupCog, group_name="duty"):
    """``/duty on``, ``off``, ``shifts``, ``who``, ``limits``: each answered to whoever asks, alone."""

    def __init__(
        self,
        roster: Roster,
        planning: Planning,
        desk: Desk,
        ledger: Ledger,
        wording: Wording,
        clock: Clock,
        rules: Callable[[Server], DeskRules],
        conduct: Callable[[Server], Conduct],
        usual: Hours,
    ) -> None:
        """``usual`` says in a channel when volunteers usually answer."""
        super().__init__()
        self._roster = roster
        self._planning = planning
        self._desk = desk
        self._ledger = ledger
        self._wording = wording
        self._clock = clock
        self._rules = rules
        self._conduct = conduct
        self._usual = usual
        self.sorry = sorry_in(wording)
        describe(self, wording)
        zones()  # read from the disk now, and not while somebody types

    @app_commands.command()
    async def on(self, interaction: Interaction, hours: app_commands.Range[float, 0.25, 24.0] | None = None) -> None:
        """On duty from now on."""
        server = await self._for_volunteers(interaction)
        if server is None:
            return
        wording = theirs(self._wording, interaction)
        came = await self._planning.on(server, interaction.user.id, hours)
        if not came.accepted:
            lead = code(self._conduct(server), server.guild_id, wording, lead="conduct-duty")
            await interaction.followup.send(**lead, ephemeral=True)
            return
        if came.until is None:
            await interaction.followup.send(_spent(came, wording), ephemeral=True)
            return
        lines = [wording.say("duty-on", until=stamp(came.until))]
        if came.volunteer.break_until > self._clock.now():
            lines.append(wording.say("duty-on-break", until=stamp(came.volunteer.break_until)))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def off(self, interaction: Interaction) -> None:
        """Off duty from now on."""
        server = await self._for_volunteers(interaction)
        if server is None:
            return
        say = theirs(self._wording, interaction).say
        again, lines = await self._planning.off(server, interaction.user.id), [say("duty-off")]
        if await self._desk.carried(server.guild_id, interaction.user.id):
            lines.append(say("duty-off-carrying"))
        if again is not None:
            lines.append(say("duty-next", when=stamp(again)))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def who(self, interaction: Interaction) -> None:
        """Who is on duty now and who is next: names, and nothing else about them."""
        server = await self._for(interaction, frozenset(Who), "duty-desk-only")
        if server is None:
            return
        wording, now = theirs(self._wording, interaction), await self._roster.on_duty(server.guild_id)
        say, names = wording.say, people(wording, (one.person_id for one in now))
        lines = [say("duty-who-now", who=names) if now else say("duty-who-nobody")]
        following = await self._roster.who_next(server.guild_id)
        if following is None:
            lines.append(say("duty-who-none"))
        else:
            (begins, ends), those = following
            names = people(wording, (one.person_id for one in those))
            lines.append(say("duty-who-next", who=names, **{"from": stamp(begins), "until": stamp(ends)}))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def shifts(self, interaction: Interaction, zone: str | None = None) -> None:
        """Somebody's own shifts, in their own time zone."""
        server = await self._for_volunteers(interaction)
        if server is not None:
            person_id, wording = interaction.user.id, theirs(self._wording, interaction)
            planned = await self._planning.move(server, person_id, zone) if zone else Planned.DONE
            await interaction.followup.send(**await self._shifts(server, person_id, wording, planned), ephemeral=True)

    @shifts.autocomplete("zone")
    async def _zones(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Time zones, while somebody types."""
        return [app_commands.Choice(name=name, value=name) for name in likely_zones(typed, CHOICES)]

    @app_commands.command()
    async def limits(self, interaction: Interaction) -> None:
        """How much somebody carries at most, in their own words."""
        server = await self._for_volunteers(interaction)
        if server is not None:
            kept = await self._planning.theirs(server, interaction.user.id)
            panel = limits_panel(kept, self._rules(server), theirs(self._wording, interaction))
            await interaction.followup.send(**panel, ephemeral=True)

    @app_commands.command()
    async def hours(self, interaction: Interaction) -> None:
        """When volunteers usually answer: shown to a moderator first, who can have it said in the channel."""
        await self._usual.preview(interaction)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """The form for a shift comes back, known by its id alone: a restart in between loses nothing."""
        custom_id, fields = filled(interaction)
        match = re.fullmatch(buttons.SHIFT_FORM, custom_id)
        if match:
            await answer(self, interaction, match, [fields])

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Something in the panels of shifts and limits."""
        pressed = match.re.pattern
        if pressed == buttons.SHIFT and match["action"] == "add":
            shown = form(theirs(self._wording, interaction))
            await interaction.response.send_modal(shown)
            shown.stop()  # or it would be kept in memory, and answered twice
            return
        server = await self._for_volunteers(interaction, again=True)
        if server is None:
            return
        person_id, wording = interaction.user.id, theirs(self._wording, interaction)
        if pressed == buttons.LIMIT:
            own = None if values[0] == EVERYBODY else int(values[0])
            what: Literal["cases", "hours"] = "cases" if match["what"] == "cases" else "hours"
            kept = await self._planning.limit(server, person_id, what, own)
            panel = limits_panel(kept, self._rules(server), wording)
        elif pressed == buttons.SHIFT:
            await self._planning.remove(server, person_id, values)
            panel = await self._shifts(server, person_id, wording)
        else:
            days, begins, ends = read(values[0])
            planned = await self._planning.add(server, person_id, days, begins, ends)
            panel = await self._shifts(server, person_id, wording, planned)
        await interaction.edit_original_response(**panel)

    async def _shifts(
        self, server: Server, person_id: int, wording: Wording, planned: Planned = Planned.DONE
    ) -> dict[str, Any]:
        kept, said = await self._planning.theirs(server, person_id), ""
        if planned is not Planned.DONE:
            said = wording.say(f"duty-shifts-{planned}", count=MOST_SHIFTS)
        return shifts_panel(kept, self._clock.now(), wording, said)

    async def _for_volunteers(self, interaction: Interaction, *, again: bool = False) -> Server | None:
        return await self._for(interaction, frozenset({Who.VOLUNTEER}), "duty-volunteers-only", again=again)

    async def _for(
        self, interaction: Interaction, who: frozenset[Who], refusal: str, *, again: bool = False
    ) -> Server | None:
        """The server, where whoever asks is one of these at this moment; else they read which role it takes, and it is
        None. ``again``: what they have before them is changed, in place of a new answer.
        """
        await interaction.response.defer(ephemeral=True, thinking=not again)
        server = await self._ledger.server(interaction.guild_id or 0)
        if not on_the_desk(server, presser(interaction)).isdisjoint(who):
            return server
        wanted = {
            Who.VOLUNTEER: server.volunteer_roles or server.moderator_roles,
            Who.MODERATOR: server.moderator_roles,
            Who.SUPERVISOR: server.supervisor_roles,
        }
        ids = frozenset[int]().union(*(wanted[one] for one in who if one in wanted))
        wording = theirs(self._wording, interaction)
        said = wording.say(refusal, roles=roles(wording, ids)) if ids else wording.say("duty-nobody-named")
        if again:
            await interaction.edit_original_response(content=said, view=None)
        else:
            await interaction.followup.send(said, ephemeral=True)
        return None


def _spent(came: Coming, wording: Wording) -> str:
    spent = hours_and_minutes(came.spent, wording)
    return wording.say("duty-on-spent", hours=spent, when=stamp(came.again))


def stamp(moment: float) -> str:
    """A moment as Discord's own timestamps want it: everybody reads it by their own clock."""
    return str(int(moment))


def read(fields: dict[str, list[str]]) -> tuple[list[int], str, str]:
    """What stands in the form for a shift: days, from, until."""
    begins, ends = ((fields.get(name) or [""])[0] for name in ("from", "until"))
    return [int(day) for day in fields.get("days", ()) if day in {*"0123456"}], begins, ends


def filled(interaction: Interaction) -> tuple[str, dict[str, list[str]]]:
    """The custom id of a form that was sent in, and what stands in its fields; nothing for anything else."""
    data: Any = interaction.data
    if interaction.type is not discord.InteractionType.modal_submit or not isinstance(data, dict):
        return "", {}
    rows: list[Any] = data.get("components", [])
    fields = [one for row in rows for one in (row.get("component"), *row.get("components", ())) if one]
    found = {one.get("custom_id", ""): list(one.get("values") or [one.get("value") or ""]) for one in fields}
    return data.get("custom_id", ""), found
