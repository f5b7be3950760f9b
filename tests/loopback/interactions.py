"""Interactions: somebody presses, chooses, runs or sends something, and the bot answers within three seconds."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import TYPE_CHECKING

from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json

if TYPE_CHECKING:
    from tests.loopback.people import Member
    from tests.loopback.places import Channel, Message

ANSWER_WITHIN = 3.0
"""Seconds in which the first answer must come."""
TOKEN_LIVES = 15 * 60.0
"""Seconds for which the token can be used."""

COMMAND, COMPONENT, MODAL = 2, 3, 5
SAYS, THINKS, UPDATES_LATER, UPDATES, SUGGESTS, OPENS_MODAL = 4, 5, 6, 7, 8, 9


@dataclass(slots=True, eq=False)
class Interaction:
    """What somebody did, and everything that the bot answered.

    ``source`` is the message with the button. ``message`` is the first answer, or for an update the changed message;
    ``modal`` the form that was opened. ``answer_type`` is Discord's callback type, None before the answer.
    """

    id: int
    token: str
    kind: int
    member: Member
    channel: Channel
    data: Json
    asked_at: float
    source: Message | None = None
    answer_type: int | None = None
    answer_flags: int = 0
    message: Message | None = None
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)
    followups: list[Message] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def shown(self) -> list[Message]:
        """All messages of the answer that are still there."""
        first = [self.message] if self.message is not None else []
        return [one for one in (*first, *self.followups) if not one.deleted]

    @property
    def text(self) -> str:
        """Everything that the person reads as the answer."""
        return "\n".join(one.text for one in self.shown)

    @property
    def buttons(self) -> list[str]:
        """The labels of all buttons in the answer."""
        return [label for one in self.shown for label in one.buttons]

    @property
    def ephemeral(self) -> bool:
        """Whether there is an answer, and nobody but the person who asked sees any of it."""
        return bool(self.shown) and all(one.ephemeral for one in self.shown)

    @property
    def settled(self) -> bool:
        """Whether the person has something to look at: an answer that only says "thinking" is none."""
        if self.answer_type == THINKS:
            return self.message is not None or bool(self.followups)
        return self.answer_type is not None

    def payload(self) -> Json:
        """INTERACTION_CREATE's data."""
        world = self.member.guild.world
        guild = self.channel.guild
        found: Json = {
            "id": str(self.id),
            "application_id": str(world.application_id),
            "type": self.kind,
            "token": self.token,
            "version": 1,
            "data": self.data,
            "channel_id": str(self.channel.id),
            "channel": payloads.channel(self.channel),
            "locale": self.member.user.locale,
            "entitlements": [],
            "attachment_size_limit": 10_485_760,
            "context": 1 if guild is None else 0,
        }
        if guild is None:
            found |= {
                "user": payloads.user(self.member.user),
                "authorizing_integration_owners": {"0": "0"},
                "app_permissions": "0",
            }
        else:
            may, the_bot_may = self.member.may(self.channel), guild.me.may(self.channel)
            found["channel"]["permissions"] = str(int(may))
            found |= {
                "guild_id": str(guild.id),
                "guild": {"id": str(guild.id), "locale": "en-GB", "features": []},
                "guild_locale": "en-GB",
                "member": payloads.member(self.member) | {"permissions": str(int(may))},
                "authorizing_integration_owners": {"0": str(guild.id)},
                "app_permissions": str(int(the_bot_may)),
            }
        if self.source is not None:
            found["message"] = payloads.message(self.source)
        return found

    def metadata(self) -> Json:
        """What a message that answers it says about it."""
        guild = self.channel.guild
        found: Json = {
            "id": str(self.id),
            "type": self.kind,
            "user": payloads.user(self.member.user),
            "authorizing_integration_owners": {"0": str(guild.id) if guild else "0"},
        }
        if self.kind == COMPONENT and self.source is not None:
            found["interacted_message_id"] = str(self.source.id)
        return found


async def asked(
    member: Member, kind: int, data: Json, channel: Channel, *, message: Message | None = None, patience: float
) -> Interaction:
    """Tell the bot, and wait up to ``patience`` seconds until there is something to look at (0: do not wait)."""
    world = member.guild.world
    interaction = Interaction(
        world.new_id(), token_urlsafe(24), kind, member, channel, data, time.monotonic(), source=message
    )
    world.interactions[interaction.token] = interaction
    world.tell(Change("INTERACTION_CREATE", interaction.payload(), channel.guild, channel))
    ends = time.monotonic() + patience
    while patience and not interaction.settled:
        left = ends - time.monotonic()
        assert left > 0, f"no answer to the interaction within {patience} s"
        interaction.changed.clear()
        try:
            await asyncio.wait_for(interaction.changed.wait(), left)
        except TimeoutError:
            continue
    return interaction
