"""Setup: one panel that names channels and roles. Each choice is kept at once; all are needed to begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import Server
from bot.ports import Clock, Ledger
from bot.transport import buttons
from bot.transport.alerts import can_alert
from bot.transport.buttons import SetupField
from bot.transport.client import Client
from bot.transport.words import listed_words
from bot.wording.wording import Wording
from cogs.pressing import Interaction, Pressing, describe, sorry_in, theirs

MOST_CHANNELS: Final = 25
MOST_LINES: Final = 8
PLACES: Final = [discord.ChannelType.text, discord.ChannelType.forum, discord.ChannelType.voice]
ROOMS: Final = [discord.ChannelType.text]
NEEDED: Final = {
    SetupField.SUPPORT: (
        "view_channel",
        "send_messages",
        "send_messages_in_threads",
        "read_message_history",
        "manage_messages",
        "manage_webhooks",
        "create_private_threads",
        "manage_threads",
    ),
    SetupField.DESK: ("view_channel", "send_messages", "send_messages_in_threads", "create_private_threads"),
    SetupField.LOG: ("view_channel", "send_messages"),
    SetupField.SUPERVISION: ("view_channel", "send_messages"),
}
LABELS: Final = {
    SetupField.SUPPORT: "setup-support",
    SetupField.DESK: "setup-desk",
    SetupField.LOG: "setup-log",
    SetupField.VOLUNTEERS: "setup-volunteers",
    SetupField.MODERATORS: "setup-moderators",
    SetupField.SUPERVISORS: "setup-supervisors",
    SetupField.SUPERVISION: "setup-supervision",
}


class SetupChannels(Pressing, discord.ui.DynamicItem[discord.ui.ChannelSelect[Any]], template=buttons.SETUP_CHANNELS):
    """A list of channels in the panel."""

    cog = "Setup"


class SetupRoles(Pressing, discord.ui.DynamicItem[discord.ui.RoleSelect[Any]], template=buttons.SETUP_ROLES):
    """A list of roles in the panel."""

    cog = "Setup"


class Setup(commands.Cog):
    """``/setup``."""

    def __init__(self, client: Client, ledger: Ledger, wording: Wording, clock: Clock) -> None:
        self._client = client
        self._ledger = ledger
        self._wording = wording
        describe(self, wording)
        self._clock = clock
        self.sorry = sorry_in(wording)

    @app_commands.command()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def setup(self, interaction: Interaction) -> None:
        """Open the panel, as things stand now."""
        wording = theirs(self._wording, interaction)
        if interaction.guild is None or not interaction.permissions.manage_guild:
            await interaction.response.send_message(wording.say("setup-not-allowed"), ephemeral=True)
            return
        server = await self._ledger.server(interaction.guild.id)
        await interaction.response.send_message(view=self._panel(server, interaction.guild, wording), ephemeral=True)

    async def pressed(self, interaction: Interaction, match: re.Match[str], values: list[Any]) -> None:
        """Something was chosen: keep it, and show the panel as things stand now."""
        guild, wording = interaction.guild, theirs(self._wording, interaction)
        if guild is None or not interaction.permissions.manage_guild:
            await interaction.response.send_message(wording.say("setup-not-allowed"), ephemeral=True)
            return
        field, ids = SetupField(match["field"]), [value.id for value in values]
        before = await self._ledger.server(guild.id)
        after = await self._ledger.change_server(guild.id, lambda server: server.choose(field, ids), self._clock.now())
        await self._client.start_watching(before, after)
        wanted = set(ids) if field is SetupField.SUPPORT else before.support_channels
        panel = self._panel(after, guild, wording, wanted - after.support_channels)
        await interaction.response.edit_message(view=panel)

    def _panel(
        self, server: Server, guild: discord.Guild, wording: Wording, left_out: Collection[int] = ()
    ) -> discord.ui.LayoutView:
        """``left_out``: channels that cannot be support channels, because the staff meets there."""
        say = wording.say
        container: discord.ui.Container[Any] = discord.ui.Container(accent_colour=0x4C7A8C)
        container.add_item(discord.ui.TextDisplay(f"### {say('setup-title')}\n{say('setup-how')}"))
        for field in SetupField:
            container.add_item(discord.ui.TextDisplay(say(LABELS[field])))
            container.add_item(discord.ui.ActionRow(self._list(field, server, wording)))
        container.add_item(discord.ui.Separator())
        notes = [say("setup-same", channel=f"<#{channel}>") for channel in sorted(left_out)]
        lines = self._shortened([*notes, *self._state(server, guild, wording)], wording)
        container.add_item(discord.ui.TextDisplay("\n".join(lines)))
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(container)
        view.stop()
        return view

    def _list(self, field: SetupField, server: Server, wording: Wording) -> discord.ui.Item[Any]:
        say = wording.say
        kept = getattr(server, field.value)
        ids = sorted(kept) if isinstance(kept, frozenset) else [kept] if kept else []
        if field.value.endswith("_roles"):
            return discord.ui.RoleSelect(
                custom_id=buttons.setup(field),
                placeholder=say("setup-pick-roles"),
                max_values=MOST_CHANNELS,
                default_values=[
                    discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.role) for one in ids
                ],
            )
        many = field is SetupField.SUPPORT
        return discord.ui.ChannelSelect(
            custom_id=buttons.setup(field),
            placeholder=say("setup-pick-channels" if many else "setup-pick-channel"),
            channel_types=PLACES if many else ROOMS,
            max_values=MOST_CHANNELS if many else 1,
            default_values=[
                discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.channel) for one in ids
            ],
        )

    def _state(self, server: Server, guild: discord.Guild, wording: Wording) -> list[str]:
        """Whether it is ready, and what stands in the way, each in one line."""
        say = wording.say
        lines = [*self._lacking(server, guild, wording), *self._too_open(server, guild, wording)]
        if server.missing:
            names = [say(f"setup-name-{name}") for name in server.missing]
            return [*lines, say("setup-missing", what=listed_words(wording, names))]
        channels = [f"<#{channel}>" for channel in sorted(server.support_channels)]
        return [*lines, say("setup-ready", channels=listed_words(wording, channels))]

    def _shortened(self, lines: list[str], wording: Wording) -> list[str]:
        """The panel holds 4,000 characters, its lists included: the first lines, how many more, and the last one."""
        if len(lines) <= MOST_LINES:
            return lines
        more = wording.say("setup-more", count=len(lines) - MOST_LINES)
        return [*lines[: MOST_LINES - 1], more, lines[-1]]

    def _lacking(self, server: Server, guild: discord.Guild, wording: Wording) -> Iterable[str]:
        say = wording.say
        places = {
            SetupField.SUPPORT: sorted(server.support_channels),
            SetupField.DESK: [server.desk_channel] if server.desk_channel else [],
            SetupField.LOG: [server.log_channel] if server.log_channel else [],
            SetupField.SUPERVISION: [server.supervision_channel] if server.supervision_channel else [],
        }
        for field, ids in places.items():
            for channel in [place for place in map(guild.get_channel, ids) if place is not None]:
                granted = channel.permissions_for(guild.me)
                lacking = [say(f"permission-{name}") for name in NEEDED[field] if not getattr(granted, name)]
                called = _called(server, field)
                lacking += [] if can_alert(guild, channel, called) else [say("permission-mention_everyone")]
                if lacking:
                    names = listed_words(wording, lacking)
                    yield say("setup-lacking", channel=channel.mention, permissions=names)

    def _too_open(self, server: Server, guild: discord.Guild, wording: Wording) -> Iterable[str]:
        """A desk or a log that everybody can read would show everybody who may be in a crisis."""
        for one in server.staff_channels:
            channel = guild.get_channel(one)
            if channel is not None and channel.permissions_for(guild.default_role).view_channel:
                yield wording.say("setup-desk-open", channel=channel.mention)


def _called(server: Server, field: SetupField) -> frozenset[int]:
    """The roles that are mentioned in a channel: on the desk by the clock, in the log when something is passed to the
    moderators, in the supervisors' channel when one of them is asked.
    """
    if field is SetupField.DESK:
        return server.supervisor_roles | server.moderator_roles
    if field is SetupField.LOG:
        return server.moderator_roles
    return server.supervisor_roles or server.moderator_roles if field is SetupField.SUPERVISION else frozenset()
