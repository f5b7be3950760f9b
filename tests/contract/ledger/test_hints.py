"""The one hint about a name: promises of every ledger, in a file and in memory."""

from __future__ import annotations

from bot.ports import Ledger
from tests.record.samples import ANA, BEN, DAY, GUILD, NOW, OTHER_GUILD


async def test_whoever_was_given_it_is_known_in_that_server_and_nobody_else_is_anywhere(ledger: Ledger) -> None:
    await ledger.note_hint(GUILD, ANA, NOW)
    assert await ledger.hinted(GUILD, ANA)
    for guild, person in ((OTHER_GUILD, ANA), (GUILD, BEN), (OTHER_GUILD, BEN), (ANA, GUILD)):
        assert not await ledger.hinted(guild, person)


async def test_it_is_remembered_for_ever_and_shown_with_its_last_time(ledger: Ledger) -> None:
    for at in (NOW, NOW + DAY):
        await ledger.note_hint(GUILD, ANA, at)
    await ledger.sweep(NOW + 4_000 * DAY)
    assert await ledger.hinted(GUILD, ANA)
    assert (await ledger.export(ANA))["hints"] == [{"guild_id": GUILD, "at": NOW + DAY}]


async def test_it_goes_with_the_person_and_with_the_server(ledger: Ledger) -> None:
    for guild in (GUILD, OTHER_GUILD):
        for person in (ANA, BEN):
            await ledger.note_hint(guild, person, NOW)
    assert await ledger.erase(ANA) == 2
    assert not await ledger.hinted(GUILD, ANA)
    assert await ledger.forget_server(GUILD) == 1
    assert not await ledger.hinted(GUILD, BEN)
    assert await ledger.hinted(OTHER_GUILD, BEN)
