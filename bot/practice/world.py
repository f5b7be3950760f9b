"""The world of the practice server: one guild, its roles and channels, and five people.

It is built on a SimCord environment before the bot enters it, so that the bot finds itself at home in a server that has
been set up already: nothing that happens here is an invitation. SimCord is pinned to one version, because its
``backend`` (where the bot's own name and permissions are set) may change in any release.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import discord
import simcord
from simcord.backend.cdn import CDN_BASE

from bot.model import Server
from bot.practice.faces import WAVES, face
from bot.practice.places import Place, places
from bot.practice.threads import threads_as_on_discord

NAME: Final = "Breakwater"

MODERATOR_PERMISSIONS: Final = discord.Permissions(
    manage_guild=True, manage_messages=True, moderate_members=True, view_audit_log=True
)

Overwrites = dict[
    simcord.RoleHandle
    | simcord.MemberActor
    | simcord.UserHandle
    | discord.Role
    | discord.Member
    | discord.User
    | discord.ClientUser,
    discord.PermissionOverwrite,
]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom one can be. ``part`` is what they are here: member, volunteer, supervisor or moderator."""

    key: str
    name: str
    part: str
    user: simcord.UserHandle
    member: simcord.MemberActor


@dataclass(frozen=True, slots=True)
class World:
    """Everything that stands.

    ``channels`` maps a channel's name to it; direct messages are each person's own. ``pictures`` maps the addresses of
    everybody's pictures to file name and PNG.
    """

    guild: simcord.GuildHandle
    volunteers: simcord.RoleHandle
    supervisors: simcord.RoleHandle
    moderators: simcord.RoleHandle
    channels: Mapping[str, simcord.ChannelHandle]
    people: Mapping[str, Person]
    pictures: Mapping[str, tuple[str, bytes]]

    def places(self, person: Person) -> Mapping[str, Place]:
        """Where this person can go at this moment, by key, in the order in which it is listed."""
        return places(self.guild, self.channels, person.user)

    def server(self) -> Server:
        """The server's set-up as ``/setup`` would have written it."""
        return Server(
            guild_id=self.guild.id,
            support_channels=frozenset({self.channels["general-support"].id}),
            desk_channel=self.channels["volunteer-desk"].id,
            log_channel=self.channels["mod-log"].id,
            volunteer_roles=frozenset({self.volunteers.id}),
            moderator_roles=frozenset({self.moderators.id}),
            supervisor_roles=frozenset({self.supervisors.id}),
            supervision_channel=self.channels["supervisors"].id,
            introduced=True,
        )


def build(env: simcord.Env, permissions: discord.Permissions) -> World:
    """Build the world in an environment that has not been started.

    ``permissions`` are what the bot is allowed in the guild: the same as the invite link asks for.
    """
    threads_as_on_discord()
    myself = env.backend.edit_bot_profile(NAME)
    myself.avatar = NAME.lower()
    guild = env.create_guild("Harbour (practice)", owner=env.create_user("harbour", global_name="Harbour"))
    own_role = guild.roles[NAME]
    env.backend.edit_role(guild.id, own_role.id, {"permissions": permissions.value})
    volunteers = guild.create_role("Volunteer")
    supervisors = guild.create_role("Supervisor")
    moderators = guild.create_role("Moderator", permissions=MODERATOR_PERMISSIONS)

    def only(*roles: simcord.RoleHandle) -> Overwrites:
        overwrites: Overwrites = {guild.default_role: discord.PermissionOverwrite(view_channel=False)}
        overwrites.update((role, discord.PermissionOverwrite(view_channel=True)) for role in roles)
        return overwrites

    channels = {
        name: guild.create_text_channel(name, topic=topic, overwrites=overwrites)
        for name, topic, overwrites in (
            ("general-support", "Say as much or as little as you like.", None),
            ("volunteer-desk", "Who may need somebody. Seen by volunteers, supervisors and moderators.",
             only(own_role, volunteers, supervisors, moderators)),
            ("supervisors", "How the volunteers are doing. Seen by supervisors alone.", only(own_role, supervisors)),
            ("mod-log", "What moderators should know. Seen by them alone.", only(own_role, moderators)),
        )
    }  # fmt: skip

    def person(name: str, part: str, *roles: simcord.RoleHandle) -> Person:
        user = env.create_user(name.lower(), global_name=name, avatar=name.lower())
        return Person(name.lower(), name, part, user, guild.add_member(user, roles=roles))

    people = (
        person("Sam", "member"),
        person("Robin", "volunteer", volunteers),
        person("Kim", "volunteer", volunteers),
        person("Jo", "supervisor", supervisors),
        person("Alex", "moderator", moderators),
    )
    pictures = {
        # The second is what discord.py calls a picture, and so what a masked copy is posted with.
        f"{place}/avatars/{one.user.id}/{one.key}.png{end}": (f"{one.key}.png", face(one.name[0]))
        for one in people
        for place, end in ((CDN_BASE, ""), (discord.Asset.BASE, "?size=1024"))
    } | {f"{CDN_BASE}/avatars/{myself.id}/{myself.avatar}.png": (f"{myself.avatar}.png", face(WAVES))}
    return World(
        guild,
        volunteers,
        supervisors,
        moderators,
        MappingProxyType(channels),
        MappingProxyType({one.key: one for one in people}),
        MappingProxyType(pictures),
    )
