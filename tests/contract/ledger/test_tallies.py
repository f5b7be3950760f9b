"""How often what happened, by day."""

from __future__ import annotations

import pytest

from bot.model import Tally
from bot.ports import Ledger
from tests.record.samples import DAY, GUILD, NOW, OTHER_GUILD

TODAY = int(NOW // DAY)
PHONE = ("privacy.*", "privacy.phone", "nudge")
SEEN = ("privacy.*", "privacy.phone", "found")


async def test_what_happens_is_counted_by_day_oldest_first(ledger: Ledger) -> None:
    await ledger.count(GUILD, [PHONE], NOW + DAY)
    await ledger.count(GUILD, [SEEN, PHONE], NOW)
    await ledger.count(GUILD, [PHONE], NOW + 60)
    assert await ledger.tallies(GUILD, NOW) == (
        Tally(TODAY, *SEEN, times=1),
        Tally(TODAY, *PHONE, times=2),
        Tally(TODAY + 1, *PHONE, times=1),
    )


async def test_one_that_is_named_twice_counts_twice(ledger: Ledger) -> None:
    await ledger.count(GUILD, [PHONE, SEEN, PHONE], NOW)
    assert [one.times for one in await ledger.tallies(GUILD, NOW)] == [1, 2]


async def test_what_differs_in_rule_category_or_what_is_counted_apart(ledger: Ledger) -> None:
    counted = [("custom.a", "custom.a", "flag"), ("custom.b", "custom.a", "flag"), ("custom.a", "custom.b", "flag")]
    await ledger.count(GUILD, [*counted, ("custom.a", "custom.a", "shadow")], NOW)
    assert [one.times for one in await ledger.tallies(GUILD, NOW)] == [1] * 4


async def test_a_day_counts_whole_and_an_earlier_one_not_at_all(ledger: Ledger) -> None:
    await ledger.count(GUILD, [PHONE], NOW - DAY)
    await ledger.count(GUILD, [PHONE], TODAY * DAY)
    await ledger.count(GUILD, [PHONE], NOW)
    assert [one.day for one in await ledger.tallies(GUILD, (TODAY + 1) * DAY - 1)] == [TODAY]
    assert [one.day for one in await ledger.tallies(GUILD, NOW - DAY)] == [TODAY - 1, TODAY]
    assert await ledger.tallies(GUILD, NOW + DAY) == ()


async def test_servers_are_counted_apart(ledger: Ledger) -> None:
    await ledger.count(GUILD, [PHONE], NOW)
    assert await ledger.tallies(OTHER_GUILD, NOW) == ()
    await ledger.forget_server(OTHER_GUILD)
    assert await ledger.tallies(GUILD, NOW) != ()
    assert await ledger.forget_server(GUILD) == 1
    assert await ledger.tallies(GUILD, 0) == ()


@pytest.mark.parametrize("what", ["", "My number is 07700", "a" * 33, "nudge2", "found\n"])
async def test_what_is_no_code_is_refused_and_nothing_with_it_is_counted(ledger: Ledger, what: str) -> None:
    with pytest.raises(ValueError, match="short code"):
        await ledger.count(GUILD, [PHONE, ("custom.a", "custom.a", what)], NOW)
    assert await ledger.tallies(GUILD, 0) == ()


async def test_a_day_is_known_for_five_weeks(ledger: Ledger) -> None:
    await ledger.count(GUILD, [PHONE], NOW)
    await ledger.sweep(TODAY * DAY + 35 * DAY - 1)
    assert len(await ledger.tallies(GUILD, 0)) == 1
    await ledger.count(OTHER_GUILD, [PHONE], TODAY * DAY + 35 * DAY)
    assert await ledger.tallies(GUILD, 0) == ()
    assert await ledger.sweep(TODAY * DAY + 35 * DAY) == 1
