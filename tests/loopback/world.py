"""The world behind the loopback server: who is there, what is where, and who is told when something changes.

A world holds guilds, users, channels and messages as plain mutable objects. Every change goes through a method here or
on one of those objects, and each change tells the listener (the gateway), in the order in which it happened.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json, numbered
from tests.loopback.people import User
from tests.loopback.places import DIRECT, EPHEMERAL, Channel, Message, Webhook

if TYPE_CHECKING:
    from tests.loopback.guild import Guild
    from tests.loopback.interactions import Interaction

DISCORD_EPOCH = 1_420_070_400_000


class World:
    """Everything that exists. ``tell`` is called with every change."""

    def __init__(self) -> None:
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.webhooks: dict[int, Webhook] = {}
        self.commands: list[Json] = []
        self.interactions: dict[str, Interaction] = {}
        self.nonces: dict[str, tuple[float, Message]] = {}
        self.tell: Callable[[Change], None] = lambda change: None
        self._count = itertools.count(1)
        self._last = 0
        self.bot = self.new_user("breakwater", bot=True)
        self.application_id = self.bot.id
        self.shards = 1

    def new_id(self, at: float | None = None) -> int:
        """A snowflake for now, or for ``at`` (Unix seconds); without ``at`` larger than every one before it."""
        if at is not None:
            return ((int(at * 1000) - DISCORD_EPOCH) << 22) | (next(self._count) & 0x3FFFFF)
        self._last = max(self._last + 1, (int(time.time() * 1000) - DISCORD_EPOCH) << 22)
        return self._last

    def new_user(self, name: str, *, bot: bool = False) -> User:
        """Somebody new."""
        user = User(self.new_id(), name, bot=bot)
        self.users[user.id] = user
        return user

    def direct_channel(self, user: User) -> Channel:
        """The direct messages between this user and the bot; made when it is first asked for."""
        for channel in self.channels.values():
            if channel.kind == DIRECT and channel.recipient is user:
                return channel
        channel = Channel(self, self.new_id(), DIRECT, "", recipient=user)
        self.channels[channel.id] = channel
        return channel

    def post(self, message: Message) -> Message:
        """Put a message where it says that it is, and tell."""
        channel = message.channel
        if channel.archived:
            channel.wake()
        message.components = numbered(message.components)
        channel.messages[message.id] = message
        channel.last_message_id = max(message.id, channel.last_message_id or 0)
        self._tell_of("MESSAGE_CREATE", message, payloads.gateway_message(message))
        return message

    def edit(self, message: Message, changes: Json, *, at: float | None = None) -> Message:
        """Change content, embeds, components or flags of a message, and tell.

        ``at`` None leaves the edit's time as it was, as Discord does when it only adds a link's preview.
        """
        if "content" in changes:
            message.content = changes["content"] or ""
        if "embeds" in changes:
            message.embeds = changes["embeds"] or []
        if "components" in changes:
            message.components = numbered(changes["components"] or [])
        if changes.get("flags") is not None:
            message.flags = int(changes["flags"]) | (message.flags & EPHEMERAL)
        if at is not None:
            message.edited_at = at
        if not message.ephemeral:
            self._tell_of("MESSAGE_UPDATE", message, payloads.gateway_message(message))
        return message

    def delete(self, *messages: Message) -> None:
        """Take messages away, all from one channel, and tell."""
        for message in messages:
            message.deleted = True
            message.channel.messages.pop(message.id, None)
        if not messages or messages[0].ephemeral:
            return
        channel = messages[0].channel
        data: Json = {"channel_id": str(channel.id)}
        if channel.guild is not None:
            data["guild_id"] = str(channel.guild.id)
        if len(messages) == 1:
            data["id"] = str(messages[0].id)
            self._tell_of("MESSAGE_DELETE", messages[0], data)
        else:
            data["ids"] = [str(message.id) for message in messages]
            self._tell_of("MESSAGE_DELETE_BULK", messages[0], data)

    def find(self, channel_id: int, message_id: int) -> Message | None:
        """A message that stands in a channel."""
        channel = self.channels.get(channel_id)
        return channel.messages.get(message_id) if channel else None

    def _tell_of(self, event: str, message: Message, data: Json) -> None:
        self.tell(Change(event, data, message.channel.guild, message.channel, message))
