"""What somebody received, and their wish for quiet: promises of every ledger, in a file and in memory."""

from __future__ import annotations

import pytest

from bot.model import Lately, Level, Response, Trace
from bot.ports import Ledger
from tests.record.samples import (
    ANA,
    BEN,
    CLEO,
    DAY,
    GUILD,
    HOUR,
    NOW,
    OTHER_GUILD,
    a_decision,
)

WEEK = 7 * DAY


async def test_lately_is_oldest_first_after_since_and_of_this_person_and_server_alone(ledger: Ledger) -> None:
    def trace(at: float, category: str = "privacy.phone") -> Trace:
        return Trace(Response.NUDGE, category, at, Level.CONCERN)

    await ledger.remember(a_decision(), [trace(NOW + 20), trace(NOW + 10, "privacy.email")], NOW)
    await ledger.remember(a_decision(author=BEN), [trace(NOW + 11)], NOW)
    await ledger.remember(a_decision(guild=OTHER_GUILD), [trace(NOW + 12)], NOW)
    await ledger.remember(a_decision(guild=None), [trace(NOW + 13)], NOW)

    assert await ledger.lately(GUILD, ANA, NOW) == Lately((trace(NOW + 10, "privacy.email"), trace(NOW + 20)))
    assert await ledger.lately(GUILD, ANA, NOW + 10) == Lately((trace(NOW + 20),))
    assert await ledger.lately(GUILD, ANA, NOW + 20) == Lately()
    assert await ledger.lately(None, ANA, NOW) == Lately((trace(NOW + 13),))
    assert await ledger.lately(GUILD, CLEO, NOW) == Lately()


async def test_a_trace_is_forgotten_after_the_longest_cooldown(ledger: Ledger) -> None:
    await ledger.remember(a_decision(), [Trace(Response.NUDGE, "privacy.phone", NOW)], NOW)
    assert await ledger.sweep(NOW + DAY - 1) == 0
    assert len((await ledger.lately(GUILD, ANA, 0)).traces) == 1
    assert await ledger.sweep(NOW + DAY + HOUR) == 1
    assert await ledger.lately(GUILD, ANA, 0) == Lately()


@pytest.mark.parametrize("guild", [GUILD, None])
async def test_a_new_wish_for_quiet_replaces_the_old_one(ledger: Ledger, guild: int | None) -> None:
    await ledger.quieten(guild, ANA, NOW + WEEK, NOW)
    await ledger.quieten(guild, ANA, NOW + DAY, NOW)
    assert (await ledger.lately(guild, ANA, 0)).quiet_until == NOW + DAY
    await ledger.quieten(guild, ANA, NOW, NOW)
    assert (await ledger.lately(guild, ANA, 0)).quiet_until == 0


async def test_a_wish_for_quiet_holds_for_one_person_in_one_server_until_it_is_over(ledger: Ledger) -> None:
    await ledger.quieten(GUILD, ANA, NOW + DAY, NOW)
    for guild, person in ((GUILD, BEN), (OTHER_GUILD, ANA), (None, ANA)):
        assert (await ledger.lately(guild, person, 0)).quiet_until == 0
    await ledger.sweep(NOW + DAY - 1)
    assert (await ledger.lately(GUILD, ANA, 0)).quiet_until == NOW + DAY
    await ledger.sweep(NOW + DAY)
    assert (await ledger.lately(GUILD, ANA, 0)).quiet_until == 0
