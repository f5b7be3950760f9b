"""Hours: the line in a support channel that says when volunteers usually answer. It names nobody and pings nobody.

A moderator has it posted; anybody may press its button to read it in their own time, and where the line has become
untrue since, that press puts it right. So it needs no timer, and nothing is kept of where it stands. The line is in the
server's language, everything else in that of whoever reads it.
"""

from __future__ import annotations

import re
from typing import Any, Final

import discord
from discord.ext import commands

from bot.desk.roster import Roster
from bot.desk.standing import on_the_desk
from bot.desk.states import Who
from bot.desk.usual import Usual, upcoming
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.people import roles, usual
from bot.transport.tongues import Tongues
from bot.transport.views import pressable
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, presser, sorry_in, theirs

KEPT: Final = 60.0
"""Seconds for which a server's hours are not worked out again: that costs a request for each volunteer."""

LOOKED_BACK: Final = 100
"""So many messages are looked through for the line that stands already."""

MOST: Final = 10
"""How many stretches of the coming week are shown."""


class HoursButton(Pressing, discord.ui.DynamicItem[discord.ui.Button[Any]], template=buttons.HOURS):
    """*In my time*, under the line; or *Say it here*, in a moderator's preview."""

    cog = "Hours"


class Hours(commands.Cog):
    """Says when volunteers usually answer."""

    def __init__(self, roster: Roster, ledger: Ledger, tongues: Tongues, clock: Clock) -> None:
        self._roster = roster
        self._ledger = ledger
        self._tongues = tongues
        self._wording = tongues.wording
        self._clock = clock
        self._known: dict[int, tuple[float, tuple[Usual, ...]]] = {}
        self.sorry = sorry_in(tongues.wording)

    async def preview(self, interaction: Interaction) -> None:
        """Show a moderator what would be said, before anybody else reads it."""
        if not await self._may(interaction):
            return
        hours, say = await self._hours(interaction.guild_id or 0, anew=True), theirs(self._wording, interaction).say
        line = usual(hours, await self._tongues.of(interaction.guild))
        view = pressable(_button("post", say("hours-post-button"), discord.ButtonStyle.primary))
        await interaction.followup.send(f"{say('hours-preview')}\n> {line}", view=view, ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], _values: list[Any]) -> None:
        """Read it in one's own time, or have it said."""
        if match["action"] == "post":
            if await self._may(interaction):
                done = await self._post(interaction)
                said = theirs(self._wording, interaction).say("hours-posted" if done else "hours-not-posted")
                await interaction.followup.send(said, ephemeral=True)
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        hours = await self._hours(interaction.guild_id or 0)
        await self._put_right(interaction.message, hours, await self._tongues.of(interaction.guild))
        await interaction.followup.send(self._own(hours, theirs(self._wording, interaction)), ephemeral=True)

    def _own(self, hours: tuple[Usual, ...], wording: Wording) -> str:
        """By the reader's own clock, whatever their time zone: only Discord knows it."""
        stretches = upcoming(hours, self._clock.now())[:MOST]
        if not stretches:
            return usual(hours, wording)
        lines = [
            wording.say("hours-own-line", **{"from": str(begins), "until": str(ends)}) for begins, ends in stretches
        ]
        return "\n".join([wording.say("hours-own"), *lines])

    async def _hours(self, guild_id: int, *, anew: bool = False) -> tuple[Usual, ...]:
        now = self._clock.now()
        at, known = self._known.get(guild_id, (-KEPT, ()))
        if anew or not 0 <= now - at < KEPT:
            known = await self._roster.usual_hours(guild_id)
            self._known[guild_id] = (now, known)
        return known

    async def _post(self, interaction: Interaction) -> bool:
        """Say it, or bring the line that stands already up to date. False where the bot may not."""
        channel = interaction.channel
        if not isinstance(channel, discord.abc.Messageable):
            return False
        wording = await self._tongues.of(interaction.guild)
        line = _line(await self._hours(interaction.guild_id or 0, anew=True), wording)
        standing = await self._standing(channel, interaction.client.user)
        try:
            if standing is None:
                await channel.send(**line)
            else:
                await standing.edit(**line)
        except discord.HTTPException:
            return False
        return True

    async def _standing(
        self, channel: discord.abc.Messageable, myself: discord.ClientUser | None
    ) -> discord.Message | None:
        """The line as it stands in a channel, among the newest messages."""
        try:
            async for message in channel.history(limit=LOOKED_BACK):
                if message.author == myself and _is_the_line(message):
                    return message
        except discord.HTTPException:  # it may not be read there: then there is a new one
            return None
        return None

    async def _put_right(self, message: discord.Message | None, hours: tuple[Usual, ...], wording: Wording) -> None:
        if message is None or message.content == usual(hours, wording):
            return
        try:
            await message.edit(**_line(hours, wording))
        except discord.HTTPException:  # whoever pressed reads what is true, and the next press tries again
            return

    async def _may(self, interaction: Interaction) -> bool:
        """Whether whoever asks is a moderator at this moment; else they read which role it takes."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        server, by = await self._ledger.server(interaction.guild_id or 0), presser(interaction)
        if Who.MODERATOR in on_the_desk(server, by):
            return True
        named = server.moderator_roles
        key = "duty-moderators-only" if named else "duty-nobody-named"
        wording = theirs(self._wording, interaction)
        said = wording.say(key, roles=roles(wording, named)) if named else wording.say(key)
        await interaction.followup.send(said, ephemeral=True)
        return False


def _line(hours: tuple[Usual, ...], wording: Wording) -> dict[str, Any]:
    """The line and its button, as they stand in a channel."""
    return {"content": usual(hours, wording), "view": pressable(_button("own", wording.say("hours-own-button")))}


def _button(
    action: Any, label: str, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> discord.ui.Button[discord.ui.View]:
    return discord.ui.Button(label=label, custom_id=buttons.hours(action), style=style)


def _is_the_line(message: discord.Message) -> bool:
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    return any(getattr(item, "custom_id", None) == buttons.hours("own") for row in rows for item in row.children)
