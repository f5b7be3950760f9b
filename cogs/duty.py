"""Duty: when somebody answers and how much they carry, as they say themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.desk.clocks import likely_zones, minutes, plain_shift, zone, zones
from bot.desk.conduct import has_accepted
from bot.desk.desk import Desk, on_the_desk
from bot.desk.limits import most_seconds
from bot.desk.roster import Roster
from bot.desk.rota import coming, go_off, go_on, note, until, used, with_shifts
from bot.desk.states import Who
from bot.model import Server, Shift, Volunteer
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.duty import EVERYBODY, MOST_SHIFTS, form, hours_and_minutes, limits_panel, shifts_panel
from bot.transport.people import code, people, roles
from bot.wording.wording import Wording
from cogs.hours import Hours
from cogs.pressing import Interaction, Pressing, answer, describe, describe_options, presser
from config.desk_rules import DAY, HOUR, Conduct, DeskRules

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
        self._desk = desk
        self._ledger = ledger
        self._wording = wording
        self._clock = clock
        self._rules = rules
        self._conduct = conduct
        self._usual = usual
        self.sorry = wording.say("sorry")
        describe(self, wording)
        describe_options(self, wording)
        zones()  # read from the disk now, and not while somebody types

    @app_commands.command()
    async def on(self, interaction: Interaction, hours: app_commands.Range[float, 0.25, 24.0] | None = None) -> None:
        """On duty from now on."""
        server = await self._for_volunteers(interaction)
        if server is None:
            return
        conduct, rules, now = self._conduct(server), self._rules(server), self._clock.now()
        theirs = await self._ledger.volunteer(server.guild_id, interaction.user.id)
        if not has_accepted(theirs, conduct):
            await interaction.followup.send(
                **code(conduct, server.guild_id, self._wording, lead="conduct-duty"), ephemeral=True
            )
            return
        end = None if hours is None else now + hours * HOUR
        if not self._room(theirs, now, rules):
            await interaction.followup.send(self._spent(theirs, now, rules), ephemeral=True)
            return
        kept = await self._change(server, interaction.user.id, lambda one: go_on(one, now, end, rules))
        lines = [self._wording.say("duty-on", until=stamp(until(kept, now, rules) or now))]
        if kept.break_until > now:
            lines.append(self._wording.say("duty-on-break", until=stamp(kept.break_until)))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def off(self, interaction: Interaction) -> None:
        """Off duty from now on."""
        server = await self._for_volunteers(interaction)
        if server is None:
            return
        rules, now = self._rules(server), self._clock.now()
        kept = await self._change(server, interaction.user.id, lambda one: go_off(one, now, rules))
        lines = [self._wording.say("duty-off")]
        if await self._desk.carried(server.guild_id, interaction.user.id):
            lines.append(self._wording.say("duty-off-carrying"))
        following = coming(kept, now, rules)
        if following:
            lines.append(self._wording.say("duty-next", when=stamp(following[0])))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def who(self, interaction: Interaction) -> None:
        """Who is on duty now and who is next: names, and nothing else about them."""
        server = await self._for(interaction, frozenset(Who), "duty-desk-only")
        if server is None:
            return
        say, now = self._wording.say, await self._roster.on_duty(server.guild_id)
        names = people(self._wording, (one.person_id for one in now))
        lines = [say("duty-who-now", who=names) if now else say("duty-who-nobody")]
        following = await self._roster.who_next(server.guild_id)
        if following is None:
            lines.append(say("duty-who-none"))
        else:
            (begins, ends), those = following
            names = people(self._wording, (one.person_id for one in those))
            lines.append(say("duty-who-next", who=names, **{"from": stamp(begins), "until": stamp(ends)}))
        await interaction.followup.send("\n".join(lines), ephemeral=True)

    @app_commands.command()
    async def shifts(self, interaction: Interaction, zone: str | None = None) -> None:
        """Somebody's own shifts, in their own time zone."""
        server = await self._for_volunteers(interaction)
        if server is not None:
            said = await self._move(server, interaction.user.id, zone) if zone else ""
            await interaction.followup.send(**await self._shifts(server, interaction.user.id, said), ephemeral=True)

    @shifts.autocomplete("zone")
    async def _zones(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Time zones, while somebody types."""
        return [app_commands.Choice(name=name, value=name) for name in likely_zones(typed, CHOICES)]

    @app_commands.command()
    async def limits(self, interaction: Interaction) -> None:
        """How much somebody carries at most, in their own words."""
        server = await self._for_volunteers(interaction)
        if server is not None:
            theirs = await self._ledger.volunteer(server.guild_id, interaction.user.id)
            panel = limits_panel(theirs, self._rules(server), self._wording)
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
            shown = form(self._wording)
            await interaction.response.send_modal(shown)
            shown.stop()  # or it would be kept in memory, and answered twice
            return
        server = await self._for_volunteers(interaction, again=True)
        if server is None:
            return
        if pressed == buttons.LIMIT:
            panel = await self._limit(server, interaction.user.id, match["what"], values[0])
        elif pressed == buttons.SHIFT:
            panel = await self._without(server, interaction.user.id, values)
        else:
            panel = await self._added(server, interaction.user.id, values[0])
        await interaction.edit_original_response(**panel)

    # --- shifts

    async def _shifts(self, server: Server, person_id: int, said: str = "") -> dict[str, Any]:
        theirs = await self._ledger.volunteer(server.guild_id, person_id)
        return shifts_panel(theirs, self._clock.now(), self._wording, said)

    async def _move(self, server: Server, person_id: int, typed: str) -> str:
        """Another time zone. What is said about it; nothing where the panel shows it."""
        name, now, rules = zone(typed), self._clock.now(), self._rules(server)
        if name is None:
            return self._wording.say("duty-shifts-zone-unknown")
        await self._change(server, person_id, lambda one: with_shifts(one, now, one.shifts, name, rules))
        return ""

    async def _added(self, server: Server, person_id: int, fields: dict[str, list[str]]) -> dict[str, Any]:
        begins, ends = (minutes((fields.get(name) or [""])[0]) for name in ("from", "until"))
        if begins is None or ends is None:
            return await self._shifts(server, person_id, self._wording.say("duty-shifts-unclear"))
        if begins == ends:
            return await self._shifts(server, person_id, self._wording.say("duty-shifts-same"))
        more = [Shift(int(day), begins, ends) for day in fields.get("days", ()) if day in "0123456"]
        now, rules, fits = self._clock.now(), self._rules(server), True

        def change(one: Volunteer) -> Volunteer:
            nonlocal fits
            changed = with_shifts(one, now, (*one.shifts, *more), one.zone, rules)
            fits = len(changed.shifts) <= MOST_SHIFTS
            return changed if fits else one

        await self._change(server, person_id, change)
        said = "" if fits else self._wording.say("duty-shifts-full", count=MOST_SHIFTS)
        return await self._shifts(server, person_id, said)

    async def _without(self, server: Server, person_id: int, chosen: list[str]) -> dict[str, Any]:
        now, rules = self._clock.now(), self._rules(server)

        def change(one: Volunteer) -> Volunteer:
            still = [shift for shift in one.shifts if plain_shift(shift) not in chosen]
            return with_shifts(one, now, still, one.zone, rules)

        await self._change(server, person_id, change)
        return await self._shifts(server, person_id)

    # --- limits

    async def _limit(self, server: Server, person_id: int, what: str, chosen: str) -> dict[str, Any]:
        """A limit of their own; never a higher one than the server's, whatever an old panel offers."""
        now, rules = self._clock.now(), self._rules(server)
        own = None if chosen == EVERYBODY else int(chosen)

        def change(one: Volunteer) -> Volunteer:
            one = note(one, now, rules)  # until now the limit was another one
            if what == "cases":
                return replace(one, open_cases=own)
            return replace(one, hours=None if own is None else own * HOUR)

        kept = await self._change(server, person_id, change)
        return limits_panel(kept, rules, self._wording)

    # --- what all of it needs

    def _room(self, theirs: Volunteer, now: float, rules: DeskRules) -> bool:
        """Whether they could be on duty now."""
        return until(go_on(theirs, now, now + DAY, rules), now, rules) is not None

    def _spent(self, theirs: Volunteer, now: float, rules: DeskRules) -> str:
        again = coming(go_on(theirs, now, now + 2 * DAY, rules), now, rules)
        spent = hours_and_minutes(min(used(theirs, now, rules), most_seconds(theirs, rules)), self._wording)
        return self._wording.say("duty-on-spent", hours=spent, when=stamp(again[0] if again else now + DAY))

    async def _change(self, server: Server, person_id: int, change: Callable[[Volunteer], Volunteer]) -> Volunteer:
        return await self._ledger.change_volunteer(server.guild_id, person_id, change, self._clock.now())

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
            Who.VOLUNTEER: server.volunteer_roles,
            Who.MODERATOR: server.moderator_roles,
            Who.SUPERVISOR: server.supervisor_roles,
        }
        ids = frozenset[int]().union(*(wanted[one] for one in who if one in wanted))
        said = self._wording.say(refusal, roles=roles(self._wording, ids)) if ids else None
        said = said or self._wording.say("duty-nobody-named")
        if again:
            await interaction.edit_original_response(content=said, view=None)
        else:
            await interaction.followup.send(said, ephemeral=True)
        return None


def stamp(moment: float) -> str:
    """A moment as Discord's own timestamps want it: everybody reads it by their own clock."""
    return str(int(moment))


def filled(interaction: Interaction) -> tuple[str, dict[str, list[str]]]:
    """The custom id of a form that was sent in, and what stands in its fields; nothing for anything else."""
    data: Any = interaction.data
    if interaction.type is not discord.InteractionType.modal_submit or not isinstance(data, dict):
        return "", {}
    rows: list[Any] = data.get("components", [])
    fields = [one for row in rows for one in (row.get("component"), *row.get("components", ())) if one]
    found = {one.get("custom_id", ""): list(one.get("values") or [one.get("value") or ""]) for one in fields}
    return data.get("custom_id", ""), found
