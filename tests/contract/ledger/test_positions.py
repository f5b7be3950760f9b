"""Refusals and positions: what every ledger promises, for the one in a file and the one in memory."""

from __future__ import annotations

from bot.ports import Ledger
from tests.record.samples import (
    CHANNEL,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    OTHER_GUILD,
)


async def test_moderators_are_told_of_the_same_refusal_once_while_it_is_quiet(ledger: Ledger) -> None:
    what = "missing_send_messages:5"
    told = [await ledger.first_refusal(GUILD, what, NOW + at, DAY) for at in (0, 1, HOUR, DAY - 1, DAY, DAY + 1)]
    assert told == [True, False, False, False, True, False]
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW + DAY, DAY) is True
    assert await ledger.first_refusal(OTHER_GUILD, what, NOW + DAY, DAY) is True
    assert await ledger.refusals(GUILD) == {what: 6, "direct_closed": 1}
    assert await ledger.refusals(CHANNEL) == {}


async def test_refusals_are_forgotten_after_a_week_without_one(ledger: Ledger) -> None:
    await ledger.first_refusal(GUILD, "direct_closed", NOW, DAY)
    await ledger.first_refusal(GUILD, "direct_closed", NOW + DAY, DAY)
    assert await ledger.sweep(NOW + 8 * DAY - 1) == 0
    assert await ledger.sweep(NOW + 8 * DAY + HOUR) == 1
    assert await ledger.refusals(GUILD) == {}


async def test_a_refusal_stays_known_for_as_long_as_it_is_to_be_quiet(ledger: Ledger) -> None:
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW, 30 * DAY) is True
    await ledger.sweep(NOW + 20 * DAY)
    assert await ledger.first_refusal(GUILD, "direct_closed", NOW + 20 * DAY, 30 * DAY) is False


async def test_a_position_never_moves_back(ledger: Ledger) -> None:
    for message in (MESSAGE, MESSAGE + 5, MESSAGE + 2):
        await ledger.seen({CHANNEL: (GUILD, message), CHANNEL + 1: (OTHER_GUILD, message)}, NOW)
    await ledger.seen({CHANNEL + 2: (GUILD, MESSAGE)}, NOW)
    assert await ledger.last_seen(GUILD) == {CHANNEL: MESSAGE + 5, CHANNEL + 2: MESSAGE}
    assert await ledger.last_seen(OTHER_GUILD) == {CHANNEL + 1: MESSAGE + 5}
    assert await ledger.last_seen(CHANNEL) == {}


async def test_a_position_outlives_a_quiet_season_and_is_kept_for_longer_when_told_again(ledger: Ledger) -> None:
    await ledger.seen({CHANNEL: (GUILD, MESSAGE)}, NOW)
    await ledger.sweep(NOW + 364 * DAY)
    await ledger.seen({CHANNEL: (GUILD, MESSAGE - 7)}, NOW + 364 * DAY)
    await ledger.sweep(NOW + 700 * DAY)
    assert await ledger.last_seen(GUILD) == {CHANNEL: MESSAGE}
    assert await ledger.sweep(NOW + 730 * DAY) == 1
