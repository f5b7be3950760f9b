"""Two worlds in which a gateway is tried: the one in memory, and a Discord on 127.0.0.1."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from typing import Protocol, Self

from bot.model import CaseState, EffectKind, Finding, Message, Reread, Span
from bot.ports import Gateway
from bot.transport.gateway import DiscordGateway
from bot.twins import MemoryGateway, SetClock
from bot.wording.wording import FOLDER, Wording
from tests.loopback import places
from tests.loopback.faults import Break
from tests.loopback.people import Member
from tests.loopback.permissions import Overwrite, Permission
from tests.loopback.places import Channel
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, connected

WORDING = Wording.load(FOLDER, strict=True)
SAYING = "/channels/{id}/messages"


@dataclass(frozen=True, slots=True)
class Standing:
    """Something of the bot's that can be seen: its id, what it answers, and the state of the case that it shows."""

    id: int
    answers: int | None = None
    shows: CaseState | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """A private thread of the bot's: its id, who is in it but the bot, whether it is closed, how much was said."""

    id: int
    people: frozenset[int]
    closed: bool
    said: int


class World(Protocol):
    """What tests do to a world and see in it. People, channels and messages are ids."""

    clock: SetClock
    guild: int

    @property
    def gateway(self) -> Gateway: ...
    def channel(self) -> int: ...
    def person(self) -> int: ...
    async def message(self, channel: int, by: int, text: str = "hello") -> int: ...
    async def delete(self, channel: int, message: int) -> None: ...
    async def remove_channel(self, channel: int) -> None: ...
    def close_direct(self, person: int) -> None: ...
    async def forbid(self, channel: int, permission: str, *, known: bool = True) -> None:
        """Take a permission from the bot. ``known``: it has heard of that before it tries anything."""

    async def allow(self, channel: int) -> None: ...
    def unwell(self, tries: int, how: str) -> None:
        """Let the next tries fail: ``error``, ``dropped`` (nothing happens), ``lost`` (it happens, unanswered)."""

    def in_channel(self, channel: int) -> list[Standing]: ...
    def copies(self, channel: int) -> list[int]:
        """The masked copies that stand in a channel."""

    def told(self, person: int) -> list[Standing]: ...
    def leave(self, person: int) -> None:
        """Somebody goes from the server."""

    def threads(self, channel: int) -> list[Inside]:
        """The private threads of a channel."""

    def step_out(self, thread: int, person: int) -> None:
        """Somebody leaves a thread."""

    def is_there(self, channel: int, message: int) -> bool: ...


async def rereads(message: Message, told: Collection[str]) -> Reread:
    """Every number is a detail, and "cry" is one."""
    details = tuple(
        Finding("privacy.phone", Span(*found.span(), number), 1.0, "", "")
        for number, surface in enumerate(message.surfaces)
        for found in re.finditer(r"(?<![@0-9])[0-9]{4,}", surface.text)
    )
    return Reread(details, any("cry" in surface.text for surface in message.surfaces))


class MemoryWorld:
    """The twin, and nothing else."""

    def __init__(self) -> None:
        self.gateway = MemoryGateway()
        self.clock = SetClock()
        self.guild = 1
        self._last = 100

    def _new(self) -> int:
        self._last += 1
        return self._last

    def channel(self) -> int:
        return self._new()

    def person(self) -> int:
        return self._new()

    async def message(self, channel: int, by: int, text: str = "hello") -> int:
        return self._new()

    async def delete(self, channel: int, message: int) -> None:
        self.gateway.gone.add(message)
        self.gateway.said = [said for said in self.gateway.said if said.link.message_id != message]

    async def remove_channel(self, channel: int) -> None:
        self.gateway.forbidden[channel] = "channel_gone"
        self.gateway.said = [said for said in self.gateway.said if said.link.channel_id != channel]

    def close_direct(self, person: int) -> None:
        self.gateway.closed.add(person)

    async def forbid(self, channel: int, permission: str, *, known: bool = True) -> None:
        self.gateway.forbidden[channel] = f"missing_{permission}"

    async def allow(self, channel: int) -> None:
        self.gateway.forbidden.pop(channel)

    def unwell(self, tries: int, how: str) -> None:
        self.gateway.unwell = tries

    def in_channel(self, channel: int) -> list[Standing]:
        return [
            Standing(
                said.link.message_id,
                said.answers,
                said.case.state if said.case and said.effect.kind is EffectKind.CARD else None,
            )
            for said in self.gateway.in_channel(channel)
            if said.effect.kind is not EffectKind.REPOST
        ]

    def copies(self, channel: int) -> list[int]:
        said = self.gateway.in_channel(channel)
        return [one.link.message_id for one in said if one.effect.kind is EffectKind.REPOST]

    def told(self, person: int) -> list[Standing]:
        return self.in_channel(-person)

    def leave(self, person: int) -> None:
        self.gateway.away.add(person)

    def threads(self, channel: int) -> list[Inside]:
        return [
            Inside(key, frozenset(one.people), one.closed, len(self.gateway.in_channel(key)))
            for key, one in self.gateway.threads.items()
            if one.parent == channel
        ]

    def step_out(self, thread: int, person: int) -> None:
        self.gateway.threads[thread].people.discard(person)

    def is_there(self, channel: int, message: int) -> bool:
        return message not in self.gateway.gone


class LoopbackWorld:
    """The real gateway behind the real client, over sockets."""

    def __init__(self, one: Connected) -> None:
        self.one, self.discord = one, one.discord
        self.clock = SetClock(time.time())  # as the loopback Discord has it
        self.gateway = DiscordGateway(one.client, WORDING, self.clock, rereads)
        self._guild = next(iter(self.discord.world.guilds.values()))
        self.guild = self._guild.id

    @classmethod
    def afresh(cls, one: Connected) -> Self:
        """A world on a connection that has served another, without its faults."""
        one.discord.be_honest_again()
        one.discord.requests.clear()
        return cls(one)

    def _channel(self, channel: int) -> Channel:
        return self.discord.world.channels[channel]

    def _person(self, person: int) -> Member:
        return self._guild.members[person]

    def channel(self) -> int:
        return self._guild.text_channel("a-channel").id

    def person(self) -> int:
        return self._guild.member("sam").id

    async def message(self, channel: int, by: int, text: str = "hello") -> int:
        message = await self._person(by).says(self._channel(channel), text)
        await self.one.heard_everything()
        return message.id

    async def delete(self, channel: int, message: int) -> None:
        self.discord.world.delete(self._channel(channel).messages[message])
        await self.one.heard_everything()

    async def remove_channel(self, channel: int) -> None:
        self._channel(channel).remove()
        await self.one.heard_everything()

    def close_direct(self, person: int) -> None:
        self._person(person).closes_direct_messages()

    async def forbid(self, channel: int, permission: str, *, known: bool = True) -> None:
        denied = Permission[permission.upper()]
        if known:
            self._channel(channel).forbid(self._guild.me, denied)
            await self.one.heard_everything()
        else:
            self._channel(channel).overwrites.append(Overwrite(self._guild.me.id, 1, deny=denied))

    async def allow(self, channel: int) -> None:
        self._channel(channel).overwrites.clear()
        self._channel(channel).permit(self._guild.me, Permission.VIEW_CHANNEL)
        await self.one.heard_everything()

    def unwell(self, tries: int, how: str) -> None:
        for method, path in (
            ("POST", SAYING),
            ("PATCH", SAYING + "/{id}"),
            ("DELETE", SAYING + "/{id}"),
            ("POST", "/channels/{id}/threads"),
            ("PUT", "/channels/{id}/thread-members/{id}"),
            ("PATCH", "/channels/{id}"),
            ("POST", "/webhooks/{id}/{token}"),
            ("DELETE", "/webhooks/{id}/{token}/messages/{id}"),
        ):
            if how == "error":
                self.discord.refuse(method, path, 503, times=tries)
            else:
                when = Break.BEFORE if how == "dropped" else Break.AFTER
                self.discord.break_off(method, path, times=tries, when=when)

    def in_channel(self, channel: int) -> list[Standing]:
        place = self.discord.world.channels.get(channel)
        return [_standing(message) for message in self.discord.said_in(place)] if place else []

    def copies(self, channel: int) -> list[int]:
        return [message.id for message in self.discord.copies_in(self._channel(channel))]

    def told(self, person: int) -> list[Standing]:
        return [_standing(message) for message in self.discord.said_to(self._person(person))]

    def leave(self, person: int) -> None:
        self._person(person).leaves()

    def threads(self, channel: int) -> list[Inside]:
        bot = self.discord.world.bot.id
        return [
            Inside(one.id, frozenset(one.people - {bot}), one.locked and one.archived, len(self.discord.said_in(one)))
            for one in self._guild.threads
            if one.parent is not None and one.parent.id == channel
        ]

    def step_out(self, thread: int, person: int) -> None:
        self._channel(thread).people.discard(person)

    def is_there(self, channel: int, message: int) -> bool:
        return self.discord.world.find(channel, message) is not None


def _standing(message: places.Message) -> Standing:
    state = None
    if message.text.startswith("### ") and message.buttons:  # cards in the moderators' log have a title as well
        state = CaseState.NEW if WORDING.say("card-button-claim") in message.buttons else CaseState.CLAIMED
    return Standing(message.id, message.answers, state)


@contextlib.asynccontextmanager
async def loopback() -> AsyncIterator[Connected]:
    """A server with nobody in it but its owner and the bot."""
    async with LoopbackDiscord() as discord_:
        discord_.guild()
        async with connected(discord_) as one:
            yield one
