"""Channels, and the messages in them."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json, buttons, embed_texts, texts
from tests.loopback.permissions import Overwrite, Permission

if TYPE_CHECKING:
    from tests.loopback.guild import Guild, Role
    from tests.loopback.people import Member, User
    from tests.loopback.world import World

TEXT = 0
DIRECT = 1
CATEGORY = 4
PUBLIC_THREAD = 11
PRIVATE_THREAD = 12
FORUM = 15
EPHEMERAL = 1 << 6

REPLY = 19


@dataclass(slots=True, eq=False)
class Message:
    """A message. ``extra`` is added to its JSON as it is (polls, attachments, snapshots, stickers)."""

    id: int
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    kind: int = 0
    reference: Json | None = None
    edited_at: float | None = None
    extra: Json = field(default_factory=dict)
    nonce: str | None = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        """Whether one person alone sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def text(self) -> str:
        """Everything in it that a person reads, controls left out."""
        return "\n".join(part for part in (self.content, *embed_texts(self.embeds), *texts(self.components)) if part)

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons."""
        return [str(one.get("label") or "") for one in buttons(self.components)]

    @property
    def mentions(self) -> set[int]:
        """Ids of the users whom the text names, whether or not anybody is pinged."""
        return {int(found) for found in re.findall(r"<@!?(\d+)>", self.content)}

    @property
    def answers(self) -> int | None:
        """The id of the message that this one replies to."""
        return int(self.reference["message_id"]) if self.reference and "message_id" in self.reference else None

    @property
    def is_copy(self) -> bool:
        """Whether a webhook has posted it."""
        return "webhook_id" in self.extra and self.author is not self.channel.world.bot

    def resolved(self) -> dict[str, Json]:
        """How an interaction tells of it when a context menu was opened on it."""
        return {"messages": {str(self.id): payloads.message(self)}}


@dataclass(slots=True, eq=False)
class Webhook:
    """A webhook of the bot's in a channel. ``user`` is in whose name it posts, which has the webhook's id."""

    id: int
    token: str
    channel: Channel
    name: str
    by: User
    user: User

    def remove(self) -> None:
        """Somebody deletes it."""
        del self.channel.world.webhooks[self.id]


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel, forum, thread or direct conversation. ``kind`` is Discord's channel type; ``people`` are those
    who are in a private thread.
    """

    world: World
    id: int
    kind: int
    name: str
    guild: Guild | None = None
    parent: Channel | None = None
    recipient: User | None = None
    owner: User | None = None
    overwrites: list[Overwrite] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int | None = None
    archived: bool = False
    archived_at: float | None = None
    locked: bool = False
    people: set[int] = field(default_factory=set)

    @property
    def is_thread(self) -> bool:
        """Whether it is a thread, forum posts among them."""
        return self.kind in (PUBLIC_THREAD, PRIVATE_THREAD)

    @property
    def history(self) -> list[Message]:
        """The messages that are there now, oldest first."""
        return sorted(self.messages.values(), key=lambda message: message.id)

    @property
    def mention(self) -> str:
        """How it is named in a text."""
        return f"<#{self.id}>"

    def thread(self, name: str, *, by: Member, starter: Message | None = None) -> Channel:
        """A public thread in this channel; with a ``starter`` it has that message's id, as in Discord."""
        found = Channel(
            self.world,
            starter.id if starter else self.world.new_id(),
            PUBLIC_THREAD,
            name,
            guild=self.guild,
            parent=self,
            owner=by.user,
        )
        self.world.channels[found.id] = found
        self._tell("THREAD_CREATE", {**payloads.channel(found), "newly_created": True}, found)
        return found

    async def post(self, by: Member, title: str, content: str = "", **extra: object) -> tuple[Channel, Message]:
        """A forum post: a thread, and its first message, which has the thread's id."""
        assert self.kind == FORUM, "posts with a title are made in forums"
        thread = self.thread(title, by=by)
        first = Message(thread.id, thread, by.user, content, extra=dict(extra))
        return thread, self.world.post(first)

    def webhook(self, name: str, *, by: User) -> Webhook:
        """A new webhook."""
        user = self.world.new_user(name, bot=True)
        hook = Webhook(user.id, f"token-of-{user.id}", self, name, by, user)
        self.world.webhooks[hook.id] = hook
        return hook

    def archive(self) -> None:
        """The thread goes to the archive, as after a day of silence. The next message brings it back."""
        self.archived, self.archived_at = True, time.time()
        self._tell("THREAD_UPDATE", payloads.channel(self), self)

    def wake(self) -> None:
        """Back from the archive."""
        self.archived, self.archived_at = False, time.time()
        self._tell("THREAD_UPDATE", payloads.channel(self), self)

    def forbid(self, whom: Role | Member, *permissions: Permission) -> None:
        """Deny these to a role or a member in this channel from now on."""
        self._overwrite(whom, deny=permissions)

    def permit(self, whom: Role | Member, *permissions: Permission) -> None:
        """Allow these to a role or a member in this channel from now on."""
        self._overwrite(whom, allow=permissions)

    def resolved(self) -> dict[str, Json]:
        """How an interaction tells of it when somebody has chosen it."""
        return {"channels": {str(self.id): payloads.channel(self) | {"permissions": str(int(Permission.everything()))}}}

    def remove(self) -> None:
        """Delete the channel with everything in it."""
        self.world.channels.pop(self.id, None)
        for message in list(self.messages.values()):
            message.deleted = True
        self.messages.clear()
        self._tell("THREAD_DELETE" if self.is_thread else "CHANNEL_DELETE", payloads.channel(self), self)

    def _overwrite(
        self, whom: Role | Member, allow: Sequence[Permission] = (), deny: Sequence[Permission] = ()
    ) -> None:
        for overwrite in self.overwrites:
            if overwrite.target_id == whom.id:
                break
        else:
            overwrite = Overwrite(whom.id, whom.overwrite_kind)
            self.overwrites.append(overwrite)
        for permission in allow:
            overwrite.allow |= permission
            overwrite.deny &= ~permission
        for permission in deny:
            overwrite.deny |= permission
            overwrite.allow &= ~permission
        self._tell("CHANNEL_UPDATE", payloads.channel(self), self)

    def _tell(self, event: str, data: Json, channel: Channel) -> None:
        self.world.tell(Change(event, data, self.guild, channel))
