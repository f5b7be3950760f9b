"""A volunteer who oversteps, where things break in the middle or are not known at first. Over the in-memory twins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.act.perform import Performer
from bot.app import brain
from bot.model import Decision, Effect, EffectKind, Message, Server, Surface
from bot.pipeline import Pipeline
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, MemoryMembers, SetClock

SUPPORT, DESK, LOG, ROBIN, HELPERS = 2, 3, 4, 7, 5
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=DESK,
    log_channel=LOG,
    volunteer_roles=frozenset({HELPERS}),
    moderator_roles=frozenset({6}),
)
CONTACT = "add me on snap"


class Breaking(MemoryLedger):
    """Fails once to write a decision down."""

    def __init__(self, *, breaks: bool) -> None:
        super().__init__()
        self.breaks = breaks

    async def open(self, decision: Decision, effects: Sequence[Effect], now: float) -> tuple[Effect, ...]:
        if self.breaks:
            self.breaks = False
            raise OSError("the disk is full")
        return await super().open(decision, effects, now)


class House:
    """Everything but Discord."""

    def __init__(self, *, breaks: bool = False, members: MemoryMembers | None = None) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), Breaking(breaks=breaks)
        performer = Performer(self.gateway, self.ledger, self.clock)
        self.pipeline = Pipeline(brain(), performer, self.ledger, self.clock, members=members)

    async def hears(self, number: int, **more: object) -> list[EffectKind]:
        """Robin's message of this number; what was tried about it."""
        await self.ledger.save_server(SERVER, self.clock.now())
        before = len(self.gateway.tries)
        said = (Surface("content", CONTACT),)
        message = Message(number, SUPPORT, ROBIN, self.clock.now(), said, guild_id=1, author_roles=frozenset({HELPERS}))
        await self.pipeline.handle(replace(message, **more))  # type: ignore[arg-type]  # fields of Message, by name
        return [effect.kind for effect in self.gateway.tries[before:]]


async def test_a_message_that_is_read_again_after_a_crash_is_still_the_first() -> None:
    house = House(breaks=True)
    with pytest.raises(OSError, match="full"):
        await house.hears(100)
    house.clock.pass_(60)
    assert await house.hears(100, posted_at=house.clock.now() - 60) == [EffectKind.CONDUCT]
    assert await house.hears(101) == [EffectKind.BOUNDARY]


async def test_a_message_that_is_read_twice_is_told_once() -> None:
    house = House()
    assert await house.hears(100) == [EffectKind.CONDUCT]
    assert await house.hears(100) == []


@pytest.mark.parametrize(
    ("there", "kinds"),
    [
        (MemoryMembers({(1, ROBIN): frozenset({HELPERS})}), [EffectKind.CONDUCT]),
        (MemoryMembers({(1, ROBIN): frozenset()}), []),
        (MemoryMembers(), []),
        (None, []),
    ],
)
async def test_roles_that_a_history_does_not_tell_are_asked_for(
    there: MemoryMembers | None, kinds: list[EffectKind]
) -> None:
    house = House(members=there)
    assert await house.hears(100, author_roles=frozenset()) == kinds


async def test_roles_that_are_known_are_not_asked_for() -> None:
    house = House(members=MemoryMembers({(1, ROBIN): frozenset()}))
    assert await house.hears(100, author_name="Robin") == [EffectKind.CONDUCT]
