"""People: users, and members of a server with everything that a person does there."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.loopback import inputs, payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json, buttons, selects, walk
from tests.loopback.interactions import Interaction, asked
from tests.loopback.permissions import Permission
from tests.loopback.places import REPLY, TEXT, Channel, Message

if TYPE_CHECKING:
    from tests.loopback.guild import Guild, Role


@dataclass(slots=True, eq=False)
class User:
    """An account. One that takes no direct messages answers every one with 50007."""

    id: int
    name: str
    bot: bool = False
    locale: str = "en-GB"
    takes_direct_messages: bool = True

    @property
    def mention(self) -> str:
        """How they are named in a text."""
        return f"<@{self.id}>"


@dataclass(slots=True, eq=False)
class Member:
    """A user in a server. What they do, they do as in the Discord app: only with what is shown to them."""

    guild: Guild
    user: User
    roles: list[Role] = field(default_factory=list)
    nick: str | None = None

    overwrite_kind = 1

    @property
    def id(self) -> int:
        """The user's id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """How they are named in a text."""
        return self.user.mention

    def resolved(self) -> dict[str, Json]:
        """How an interaction tells of them when somebody has chosen them."""
        return {
            "users": {str(self.id): payloads.user(self.user)},
            "members": {str(self.id): payloads.member(self, with_user=False) | {"permissions": "0"}},
        }

    def may(self, channel: Channel) -> Permission:
        """What they may do in a channel."""
        return self.guild.permissions(self, channel)

    async def says(
        self, channel: Channel, content: str = "", *, replies_to: Message | None = None, **extra: object
    ) -> Message:
        """Post a message. ``extra`` is added to its JSON (poll, attachments, message_snapshots, sticker_items)."""
        if channel.guild is not None:
            needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
            assert needed in self.may(channel), f"{self.user.name} may not write in #{channel.name}"
        message = Message(self.guild.world.new_id(), channel, self.user, content, extra=dict(extra))
        if replies_to is not None:
            message.kind = REPLY
            message.reference = payloads.reference(replies_to)
        return self.guild.world.post(message)

    async def edits(self, message: Message, content: str) -> Message:
        """Change the text of an own message."""
        assert message.author is self.user, "people edit their own messages"
        return self.guild.world.edit(message, {"content": content}, at=time.time())

    async def deletes(self, message: Message) -> None:
        """Delete an own message, or anybody's with the permission to."""
        if message.author is not self.user:
            assert Permission.MANAGE_MESSAGES in self.may(message.channel), "only own messages without Manage Messages"
        self.guild.world.delete(message)

    async def writes_to_the_bot(self, content: str) -> Message:
        """Send the bot a direct message."""
        return await self.says(self.guild.world.direct_channel(self.user), content)

    def closes_direct_messages(self) -> None:
        """From now on the bot is refused with 50007."""
        self.user.takes_direct_messages = False

    def leaves(self) -> None:
        """Go from the server."""
        self.guild.members.pop(self.id, None)
        data = {"guild_id": str(self.guild.id), "user": payloads.user(self.user)}
        self.guild.world.tell(Change("GUILD_MEMBER_REMOVE", data, self.guild))

    def gains(self, role: Role) -> None:
        """Be given a role."""
        self.roles.append(role)
        self._tell_of_roles()

    def loses(self, role: Role) -> None:
        """Have a role taken away."""
        self.roles.remove(role)
        self._tell_of_roles()

    async def presses(
        self,
        where: Message | Interaction,
        *,
        label: str | None = None,
        custom_id: str | None = None,
        patience: float = 5.0,
    ) -> Interaction:
        """Press a button, named by its label or custom id, and wait up to ``patience`` seconds for the answer."""
        message = self._shown(where)
        found = [
            one
            for one in buttons(message.components)
            if (label is None or one.get("label") == label) and (custom_id is None or one.get("custom_id") == custom_id)
        ]
        assert len(found) == 1, f"{len(found)} buttons fit {label or custom_id!r}; there are {message.buttons}"
        assert not found[0].get("disabled"), "the button is greyed out"
        data = {"component_type": found[0]["type"], "custom_id": found[0]["custom_id"], "id": found[0]["id"]}
        return await asked(self, 3, data, message.channel, message=message, patience=patience)

    async def chooses(
        self,
        where: Message | Interaction,
        custom_id: str | None,
        values: Sequence[str | Channel | Role | Member],
        *,
        patience: float = 5.0,
    ) -> Interaction:
        """Choose from a menu (``custom_id`` None: from the only one): texts for a list, else the objects themselves."""
        message = self._shown(where)
        found = [one for one in selects(message.components) if custom_id in (None, one["custom_id"])]
        known = [one["custom_id"] for one in selects(message.components)]
        assert len(found) == 1, f"{len(found)} menus fit {custom_id!r}; there are {known}"
        options = [option["value"] for option in found[0].get("options") or ()]
        chosen = [value if isinstance(value, str) else str(value.id) for value in values]
        if found[0]["type"] == 3:
            assert set(chosen) <= set(options), f"the list has {options}"
        data = {
            "component_type": found[0]["type"],
            "custom_id": found[0]["custom_id"],
            "id": found[0]["id"],
            "values": chosen,
            "resolved": inputs.resolved(value for value in values if not isinstance(value, str)),
        }
        return await asked(self, 3, data, message.channel, message=message, patience=patience)

    async def runs(
        self,
        command: str,
        *,
        channel: Channel | None = None,
        on: Message | Member | None = None,
        patience: float = 5.0,
        **options: str | float | Channel | Role | Member,
    ) -> Interaction:
        """Use a command: ``runs("setup")``, ``runs("desk show", limit=3)``, ``runs("Report", on=message)``."""
        place = channel or next(one for one in self.guild.channels if one.kind == TEXT)
        data = inputs.command(self.guild.world.commands, command, on, options, self.guild.permissions(self, None))
        return await asked(self, 2, data, place, patience=patience)

    async def submits(
        self, answer: Interaction, fields: Mapping[str, str | Sequence[str]], *, patience: float = 5.0
    ) -> Interaction:
        """Fill in a modal and send it: custom id -> text, or the chosen values."""
        assert answer.modal is not None, "there is no modal to fill in"
        known = {one["custom_id"] for one in walk(answer.modal["components"]) if "custom_id" in one}
        assert set(fields) <= known, f"the modal has {sorted(known)}"
        data = {
            "custom_id": answer.modal["custom_id"],
            "components": inputs.filled(answer.modal["components"], fields),
        }
        return await asked(self, 5, data, answer.channel, message=answer.source, patience=patience)

    def _shown(self, where: Message | Interaction) -> Message:
        message = where.message if isinstance(where, Interaction) else where
        assert message is not None, "the answer has no message"
        if isinstance(where, Interaction):
            assert where.member is self or not message.ephemeral, "somebody else's private answer"
        if message.channel.guild is not None:
            assert Permission.VIEW_CHANNEL in self.may(message.channel), f"{self.user.name} does not see it"
        return message

    def _tell_of_roles(self) -> None:
        data = {**payloads.member(self), "guild_id": str(self.guild.id)}
        self.guild.world.tell(Change("GUILD_MEMBER_UPDATE", data, self.guild))
