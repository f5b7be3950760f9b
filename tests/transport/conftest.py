"""A loopback Discord, a small town in it, and the bot, connected and tended by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.transport import client
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Town, connected


@pytest.fixture(autouse=True)
def tended_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rounds of tending happen when a test asks for one, not when half a minute is over on a busy machine."""

    async def nothing(_self: object) -> None:
        """Not by itself."""

    monkeypatch.setattr(client.Client.tend, "coro", nothing)


@pytest.fixture
async def discord_() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord() as one:
        yield one


@pytest.fixture
async def town(discord_: LoopbackDiscord) -> Town:
    return await Town.build(discord_)


@pytest.fixture
async def one(discord_: LoopbackDiscord, town: Town) -> AsyncIterator[Connected]:
    """Connected and up to date."""
    async with connected(discord_, town.ledger) as made:
        await made.until(lambda: town.guild.id in made.client.arrivals.up_to_date)
        yield made
