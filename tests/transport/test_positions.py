"""Where the bot goes on: channels that are put back, places that are gone, and what is written at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.transport import client
from bot.transport.intake import TRIES
from tests.loopback.client import trying_again_at_once
from tests.loopback.places import Channel
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import NOW, Connected, Listener, Town, connected

ARCHIVE = "/channels/{id}/threads/archived/public"
HISTORY = "/channels/{id}/messages"


class Writing(MemoryLedger):
    """Remembers which positions were written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[Mapping[int, tuple[int, int]]] = []

    async def seen(self, positions: Mapping[int, tuple[int, int]], now: float) -> None:
        self.written.append(dict(positions))
        await super().seen(positions, now)


async def caught_up(one: Connected, town: Town) -> None:
    await one.until(lambda: town.guild.id in one.client.arrivals.up_to_date, why="the server is up to date")
    await one.client.intake.drain()


async def archived(town: Town, text: str, place: Channel | None = None) -> Channel:
    """A thread in which something was said and that was archived then."""
    thread = (place or town.support).thread("a thread", by=town.sam)
    await town.sam.says(thread, text)
    thread.archive()
    return thread


async def changed(one: Connected, town: Town, **changes: object) -> tuple[Server, Server]:
    """The server before and after somebody set it up differently."""
    before = await town.ledger.server(town.guild.id)
    after = replace(before, **changes)  # type: ignore[arg-type]  # by name
    await town.ledger.save_server(after, NOW)
    await one.client.start_watching(before, after)
    return before, after


async def test_what_was_said_while_a_channel_was_not_watched_is_not_read_when_it_is_put_back(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.sam.says(town.support, "handled")
    thread = town.support.thread("a thread", by=town.sam)
    gone = town.support.thread("another", by=town.sam)
    await town.note(*[await town.sam.says(place, "handled") for place in (town.support, thread, gone)])
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        await changed(one, town, support_channels=frozenset({town.forum.id}))
        for place in (town.support, thread, gone):
            await town.sam.says(place, "in between")
        await one.heard_everything()
        gone.archive()
        await one.heard_everything()
        await one.client.intake.drain()
        await one.client.note_positions()
        await changed(one, town, support_channels=frozenset({town.forum.id, town.support.id}))
        noted = await town.noted()
        assert [noted[place.id] for place in (town.support, thread)] == [
            town.support.last_message_id,
            thread.last_message_id,
        ]
        await one.client.positions.pass_over_archives()
    await town.sam.says(town.support, "after")
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == ["after"]


async def test_a_change_elsewhere_moves_no_position(discord_: LoopbackDiscord, town: Town) -> None:
    handled = await town.sam.says(town.support, "handled")
    await town.note(handled)
    listener = Listener()
    listener.fails = True
    with capture_logs():
        async with connected(discord_, town.ledger, listener) as one:
            await caught_up(one, town)
            await town.sam.says(town.support, "not handled")
            await one.heard_everything()
            await changed(one, town, moderator_roles=frozenset({7}))
            await changed(one, town, support_channels=frozenset({town.support.id}))
            await changed(one, town, support_channels=frozenset({town.support.id, town.elsewhere.id}))
            assert (await town.noted())[town.support.id] == handled.id


async def test_a_server_that_is_set_up_now_starts_now(discord_: LoopbackDiscord, town: Town) -> None:
    ready = await town.ledger.server(town.guild.id)
    await town.ledger.save_server(replace(ready, desk_channel=None), NOW)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        last = await town.sam.says(town.support, "before")
        await one.heard_everything()
        assert await town.noted() == {}
        await changed(one, town, desk_channel=ready.desk_channel)
        assert await town.noted() == {town.support.id: last.id}


async def test_what_was_missed_in_a_thread_that_is_archived_by_now_is_read(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    thread = town.support.thread("a thread", by=town.sam)
    listener = Listener()
    with capture_logs():
        async with connected(discord_, town.ledger, listener) as one:
            await caught_up(one, town)
            listener.fails = True
            said = await town.sam.says(thread, "missed")
            await one.until(one.client.intake.missed)
            thread.archive()
            await one.heard_everything()
            assert one.client.get_channel(thread.id) is None
            listener.fails = False
            await one.client.positions.read_missed()
            await one.client.intake.drain()
            assert listener.words == ["missed"]
            assert one.client.intake.missed() == {}
            await one.client.note_positions()
            assert (await town.noted())[thread.id] == said.id


@pytest.mark.parametrize(
    ("status", "forgiven"), [(404, True), (403, True), (500, False), (503, False), (429, False), (400, False)]
)
async def test_only_a_place_that_is_gone_is_forgiven(
    status: int, forgiven: bool, discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        one.client.intake.hold(77, town.guild.id, 5)
        one.client.intake.hold(town.support.id, town.guild.id, 5)
        if status != 404:
            discord_.refuse("GET", "/channels/77", status, times=None)
        with capture_logs(), trying_again_at_once():
            await one.client.positions.read_missed()
        assert (77 not in one.client.intake.missed()) == forgiven
        assert town.support.id not in one.client.intake.missed(), "the other one is read all the same"
        one.client.intake.forget([77])


async def test_only_what_has_moved_is_written(discord_: LoopbackDiscord, town: Town) -> None:
    ledger = Writing()
    await ledger.save_server(await town.ledger.server(town.guild.id), NOW)
    async with connected(discord_, ledger) as one:
        await caught_up(one, town)
        thread = town.support.thread("a thread", by=town.sam)

        async def written() -> list[Mapping[int, tuple[int, int]]]:
            await one.heard_everything()
            await one.client.intake.drain()
            ledger.written.clear()
            await one.client.note_positions()
            return list(ledger.written)

        first, other = await town.sam.says(town.support, "one"), await town.sam.says(thread, "two")
        await town.sam.says(town.elsewhere, "about games")
        both = {town.support.id: (town.guild.id, first.id), thread.id: (town.guild.id, other.id)}
        assert await written() == [both]
        assert await written() == []
        await town.sam.says(town.elsewhere, "about games")
        assert await written() == []
        second = await town.sam.says(town.support, "three")
        assert await written() == [{town.support.id: (town.guild.id, second.id)}]
        assert await written() == []


async def test_what_could_not_be_written_is_written_later(discord_: LoopbackDiscord, town: Town) -> None:
    class Away(MemoryLedger):
        away = False

        async def seen(self, positions: Mapping[int, tuple[int, int]], now: float) -> None:
            if self.away:
                raise OSError("away")
            await super().seen(positions, now)

    ledger = Away()
    await ledger.save_server(await town.ledger.server(town.guild.id), NOW)
    async with connected(discord_, ledger) as one:
        await caught_up(one, town)
        said = await town.sam.says(town.support, "hello")
        await one.heard_everything()
        await one.client.intake.drain()
        ledger.away = True
        with pytest.raises(OSError, match="away"):
            await one.client.note_positions()
        ledger.away = False
        await one.client.note_positions()
        assert (await ledger.last_seen(town.guild.id))[town.support.id] == said.id


async def test_nothing_is_remembered_of_places_that_are_gone(discord_: LoopbackDiscord, town: Town) -> None:
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        threads = [town.support.thread(str(number), by=town.sam) for number in range(5)]
        for place in (town.support, town.elsewhere, *threads):
            await town.sam.says(place, "hello")
        await one.heard_everything()
        await one.client.intake.drain()
        await one.client.note_positions()
        for thread in threads[:4]:
            thread.archive()
        town.elsewhere.remove()
        await one.heard_everything()
        for _ in range(2):
            await one.client.note_positions()
        left = {town.support.id, threads[4].id}
        assert set(one.client.positions._noted) == set(one.client.intake.positions()) == left
        last = await town.sam.says(threads[0], "awake again")
        await one.heard_everything()
        await one.client.intake.drain()
        await one.client.note_positions()
        assert (await town.noted())[threads[0].id] == last.id


def test_a_message_is_tried_for_ten_minutes() -> None:
    assert TRIES * client.TEND_EVERY == 600.0
