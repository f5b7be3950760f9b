"""A loopback Discord, a small town in it, and the bot, connected and tended by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.transport import client
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Town, connected


@pytest.fixture
async def discord_() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord() as one:
        yield one


@pytest.fixture
async def town(discord_: LoopbackDiscord) -> Town:
    return await Town.build(discord_)


@pytest.fixture
async def one(discord_: LoopbackDiscord, town: Town, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Connected]:
    """Connected, up to date, and tended by hand."""

    async def nothing(_self: object) -> None:
        """Tending, by hand."""

    monkeypatch.setattr(client.Client.tend, "coro", nothing)
    async with connected(discord_, town.ledger) as made:
        await made.until(lambda: town.guild.id in made.client._up_to_date)
        yield made
