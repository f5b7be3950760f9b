"""What people said while the bot was away, or could not write anything down, is still answered: once, and only there
where it is the bot's business.
"""

from __future__ import annotations

from typing import NoReturn

import pytest
import simcord

from bot.transport.client import TEND_EVERY
from bot.transport.intake import TRIES
from bot.trouble import Trouble
from tests.journeys.house import House, text_of

CRY = "i want to kill myself tonight"


async def goes_away(house: House) -> None:
    """The bot hears nothing from now on."""
    await house.env.advance_time(2 * TEND_EVERY)
    house.env.backend.subscribers.clear()


async def comes_back(house: House) -> None:
    await house.restart()
    await house.env.settle()


async def rounds(house: House, count: int = 1) -> None:
    """The bot tends to what is left ``count`` times."""
    for _ in range(count):
        await house.env.advance_time(TEND_EVERY)
        await house.env.settle()


def archive(house: House, thread: simcord.ChannelHandle) -> None:
    """A thread goes to the archive; Discord tells a bot that connects of none that is there."""
    house.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    house.env.backend.get_guild(house.world.guild.id).thread_ids.remove(thread.id)


async def away(*_: object) -> NoReturn:
    raise Trouble("The disk is full.")


async def test_a_cry_in_a_thread_that_was_opened_and_archived_meanwhile_is_answered_once(house: House) -> None:
    await house.sam.send(house.support, "hello")
    await goes_away(house)
    thread = house.thread("opened meanwhile")
    await house.robin.send(thread, CRY)
    archive(house, thread)
    for _ in range(2):
        await comes_back(house)
        await rounds(house)
        assert len(house.said(thread)) == 1
        assert len(house.said(house.desk)) == 1


async def test_what_is_in_the_archive_from_before_is_left_alone(house: House) -> None:
    await goes_away(house)
    thread = house.thread("an old one")
    await house.robin.send(thread, CRY)
    archive(house, thread)
    await house.sam.send(house.support, "hello")
    await house.ledger.forget_server(house.world.guild.id)
    await house.ledger.save_server(house.world.server(), house.clock.now())
    for _ in range(2):
        await comes_back(house)
        await rounds(house)
        assert house.said(thread) == []
        assert house.said(house.desk) == []


async def test_a_start_with_a_busy_database_misses_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.sam.send(house.support, "hello")
    await goes_away(house)
    await house.robin.send(house.support, CRY)
    monkeypatch.setattr(house.ledger, "last_seen", away)
    await comes_back(house)
    await rounds(house, 2)
    assert house.said(house.support) == []
    monkeypatch.undo()
    await rounds(house)
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.desk)) == 1


async def test_a_cry_during_an_hour_without_a_database_is_answered_when_it_is_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.sam.send(house.support, "hello")
    monkeypatch.setattr(house.ledger, "server", away)
    await house.robin.send(house.support, CRY)
    await rounds(house, TRIES + 5)
    assert house.said(house.desk) == []
    monkeypatch.undo()
    await rounds(house)
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.desk)) == 1


async def test_what_is_said_while_a_channel_is_not_a_support_channel_is_not_answered_later(house: House) -> None:
    other = house.world.guild.create_text_channel("another")
    opened = (await house.alex.slash(house.log, "setup")).response
    assert opened is not None
    panel = (await house.alex.select(opened, ["support"], custom_id="bw:setup:go")).response
    assert panel is not None

    async def watch(*channels: simcord.ChannelHandle) -> None:
        answer = await house.alex.select(panel, list(channels), custom_id="bw:setup:support_channels")
        assert answer.response is not None
        assert "All set" in text_of(answer.response)

    await house.sam.send(house.support, "hello")
    await rounds(house)
    await watch(other)
    await house.sam.send(house.support, "my number is 07700 900123")
    await rounds(house)
    before = len(house.said(house.support))
    await watch(other, house.support)
    await goes_away(house)
    await comes_back(house)
    assert len(house.said(house.support)) == before
    await house.robin.send(house.support, CRY)
    assert len(house.said(house.support)) == before + 1
