"""How a server is set up: what every ledger promises, for the one in a file and the one in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.model import Server
from bot.ports import Ledger
from tests.record.samples import (
    DAY,
    GUILD,
    NOW,
    OTHER_GUILD,
    a_server,
)


async def test_a_server_never_seen_is_empty(ledger: Ledger) -> None:
    assert await ledger.server(GUILD) == Server(GUILD)


async def test_a_server_comes_back_whole_and_in_place_of_the_older_one(ledger: Ledger) -> None:
    await ledger.save_server(Server(GUILD, desk_channel=5), NOW)
    await ledger.save_server(a_server(), NOW)
    assert await ledger.server(GUILD) == a_server()
    assert await ledger.server(OTHER_GUILD) == Server(OTHER_GUILD)


async def test_changes_made_at_once_are_all_kept(ledger: Ledger) -> None:
    def one_more(server: Server) -> Server:
        return replace(server, support_channels=server.support_channels | {len(server.support_channels) + 1})

    await asyncio.gather(*(ledger.change_server(GUILD, one_more, NOW) for _ in range(20)))
    assert (await ledger.server(GUILD)).support_channels == frozenset(range(1, 21))
    changed = await ledger.change_server(GUILD, lambda server: replace(server, introduced=True), NOW)
    assert changed == await ledger.server(GUILD)
    assert changed.introduced


async def test_a_kept_policy_does_not_change_with_the_object_it_came_from(ledger: Ledger) -> None:
    modes = {"privacy.phone": "on"}
    await ledger.save_server(Server(GUILD, policy={"modes": modes}), NOW)
    modes["privacy.phone"] = "off"
    assert (await ledger.server(GUILD)).policy == {"modes": {"privacy.phone": "on"}}


async def test_settings_stay_however_long_a_server_is_quiet(ledger: Ledger) -> None:
    await ledger.save_server(a_server(), NOW)
    assert await ledger.sweep(NOW + 5000 * DAY) == 0
    assert await ledger.server(GUILD) == a_server()
