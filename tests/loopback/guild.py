"""A server (in Discord's words: a guild), its roles and who is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json
from tests.loopback.people import Member, User
from tests.loopback.permissions import EVERYBODY, NOTHING, THE_BOT, Permission, resolve
from tests.loopback.places import FORUM, TEXT, Channel
from tests.loopback.world import World


@dataclass(slots=True, eq=False)
class Role:
    """A role. The one with the server's own id is @everyone."""

    guild: Guild
    id: int
    name: str
    permissions: Permission = NOTHING
    managed: bool = False
    position: int = 1

    overwrite_kind = 0

    @property
    def mention(self) -> str:
        """How it is named in a text."""
        return f"<@&{self.id}>"

    def resolved(self) -> dict[str, Json]:
        """How an interaction tells of it when somebody has chosen it."""
        return {"roles": {str(self.id): payloads.role(self)}}


@dataclass(slots=True, eq=False)
class Guild:
    """A server with the bot in it. ``inviter`` is who added the bot, as the audit log tells."""

    world: World
    id: int
    name: str
    everyone: Role = field(init=False)
    bot_role: Role = field(init=False)
    me: Member = field(init=False)
    owner: Member = field(init=False)
    inviter: User = field(init=False)
    roles: list[Role] = field(default_factory=list)
    members: dict[int, Member] = field(default_factory=dict)
    automod: dict[int, Json] = field(default_factory=dict)

    @property
    def channels(self) -> list[Channel]:
        """Its channels without threads, oldest first."""
        return [one for one in self.world.channels.values() if one.guild is self and not one.is_thread]

    @property
    def threads(self) -> list[Channel]:
        """Its threads, forum posts among them."""
        return [one for one in self.world.channels.values() if one.guild is self and one.is_thread]

    def text_channel(self, name: str, *, seen_by: Iterable[Role | Member] | None = None) -> Channel:
        """A text channel. With ``seen_by`` nobody else sees it but the bot."""
        return self._channel(TEXT, name, seen_by)

    def forum(self, name: str, *, seen_by: Iterable[Role | Member] | None = None) -> Channel:
        """A forum, in which posts are made."""
        return self._channel(FORUM, name, seen_by)

    def role(self, name: str, permissions: Permission = NOTHING) -> Role:
        """A new role."""
        role = Role(self, self.world.new_id(), name, permissions, position=len(self.roles))
        self.roles.append(role)
        data = {"guild_id": str(self.id), "role": payloads.role(role)}
        self.world.tell(Change("GUILD_ROLE_CREATE", data, self))
        return role

    def member(self, who: str | User, *, roles: Iterable[Role] = ()) -> Member:
        """Somebody joins: a new person by this name, or a user who exists already."""
        user = self.world.new_user(who) if isinstance(who, str) else who
        member = Member(self, user, list(roles))
        self.members[user.id] = member
        data = {**payloads.member(member), "guild_id": str(self.id)}
        self.world.tell(Change("GUILD_MEMBER_ADD", data, self))
        return member

    def permissions(self, member: Member, channel: Channel | None) -> Permission:
        """What a member may do in a channel (None: in the server at large). A thread is what its parent is."""
        if member is self.owner:
            return Permission.everything()
        place = channel.parent if channel and channel.is_thread else channel
        held = [(role.id, role.permissions) for role in (self.everyone, *member.roles)]
        return resolve(
            everyone_id=self.id, member_id=member.id, roles=held, overwrites=place.overwrites if place else ()
        )

    def bot_may(self, permissions: Permission) -> None:
        """Give the bot's own role exactly these permissions from now on. @everyone's still come on top of them."""
        self.bot_role.permissions = permissions
        data = {"guild_id": str(self.id), "role": payloads.role(self.bot_role)}
        self.world.tell(Change("GUILD_ROLE_UPDATE", data, self))

    def removes_the_bot(self) -> None:
        """The bot is thrown out."""
        del self.world.guilds[self.id]
        self.world.tell(Change("GUILD_DELETE", {"id": str(self.id)}, self))

    def _channel(self, kind: int, name: str, seen_by: Iterable[Role | Member] | None) -> Channel:
        channel = Channel(self.world, self.world.new_id(), kind, name, guild=self)
        if seen_by is not None:
            channel.forbid(self.everyone, Permission.VIEW_CHANNEL)
            for one in (self.bot_role, *seen_by):
                channel.permit(one, Permission.VIEW_CHANNEL)
        self.world.channels[channel.id] = channel
        self.world.tell(Change("CHANNEL_CREATE", payloads.channel(channel), self, channel))
        return channel


def found_guild(
    world: World,
    name: str,
    *,
    id: int | None = None,  # noqa: A002 - it is Discord's word
    bot_permissions: Permission = THE_BOT,
    everyone: Permission = EVERYBODY,
) -> Guild:
    """A new server, with an owner who has just invited the bot."""
    guild = Guild(world, id or world.new_id(), name)
    guild.everyone = Role(guild, guild.id, "@everyone", everyone, position=0)
    guild.bot_role = Role(guild, world.new_id(), "Breakwater", bot_permissions, managed=True)
    guild.roles = [guild.everyone, guild.bot_role]
    guild.owner = Member(guild, world.new_user("olivia"))
    guild.inviter = guild.owner.user
    guild.me = Member(guild, world.bot, [guild.bot_role])
    guild.members = {guild.owner.id: guild.owner, guild.me.id: guild.me}
    world.guilds[guild.id] = guild
    world.tell(Change("GUILD_CREATE", payloads.guild(guild), guild))
    return guild
