"""What was said while nobody listened is still read, from the real history."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.transport import catchup
from bot.transport.catchup import since
from tests.loopback.faults import Break, Fault, pattern
from tests.loopback.permissions import Permission
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Listener, Town, connected

HISTORY = "/channels/{id}/messages"
CANARY = "quinquereme"


async def caught_up(one: Connected, town: Town) -> None:
    """Wait until the server is seen to, and everything that was read is handled."""
    await one.until(lambda: town.guild.id in one.client.arrivals.up_to_date, why="the server is up to date")
    await one.client.intake.drain()


async def test_what_was_missed_is_read_oldest_first_and_nothing_before_it(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.sam.says(town.support, "handled long ago")
    await town.note(await town.sam.says(town.support, "handled last"))
    for text in ("one", "two", "three"):
        await town.sam.says(town.support, text)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == ["one", "two", "three"]


async def test_a_hundred_and_more_are_read_in_order(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "before"))
    texts = [str(number) for number in range(230)]
    for text in texts:
        await town.sam.says(town.support, text)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == texts


async def test_of_too_many_the_newest_are_read(
    discord_: LoopbackDiscord, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catchup, "AT_MOST", 3)
    await town.note(await town.sam.says(town.support, "before"))
    for number in range(8):
        await town.sam.says(town.support, str(number))
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == ["5", "6", "7"]


async def test_in_a_server_that_is_met_for_the_first_time_nothing_is_read_and_everything_is_noted(
    discord_: LoopbackDiscord, town: Town
) -> None:
    last = await town.sam.says(town.support, "before the bot came")
    thread, _ = await town.forum.post(town.sam, "title", "before, too")
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == []
        assert discord_.asked_for("GET", HISTORY) == []
        assert await town.noted() == {town.support.id: last.id, thread.id: thread.id}


async def test_a_thread_or_post_that_was_opened_meanwhile_is_read_from_its_beginning(
    discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    thread = town.support.thread("a thread", by=town.sam)
    await town.sam.says(thread, "in a thread")
    post, _ = await town.forum.post(town.sam, "a title", "in a post")
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert sorted(one.listener.words) == ["in a post", "in a thread"]
        assert {message.parent_id for message in one.listener.heard} == {town.support.id, town.forum.id}
        await one.client.note_positions()
        assert (await town.noted())[post.id] == post.id


async def test_what_is_read_is_noted_only_when_it_is_handled(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    thread = town.support.thread("a thread", by=town.sam)
    missed = [await town.sam.says(place, "missed") for place in (thread, town.support)]
    listener = Listener()
    listener.fails = True
    with capture_logs():
        async with connected(discord_, town.ledger, listener) as one:
            await caught_up(one, town)
            await one.client.note_positions()
            noted = await town.noted()
            assert all(noted.get(message.channel.id, 0) < message.id for message in missed)
            listener.fails = False
            await one.client.positions.read_missed()
            await one.client.intake.drain()
            await one.client.note_positions()
            assert listener.words == ["missed", "missed"]
            assert await town.noted() == {message.channel.id: message.id for message in missed}


async def test_where_nothing_is_new_nothing_is_asked_for(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert discord_.asked_for("GET", HISTORY) == []


async def test_places_that_are_not_for_support_are_not_read(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    await town.sam.says(town.elsewhere, "about games")
    await town.sam.says(town.elsewhere.thread("games", by=town.sam), "about games")
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == []
        assert discord_.asked_for("GET", HISTORY) == []


@pytest.mark.parametrize("why", ["no history", "not visible", "refused"])
async def test_a_history_that_may_not_be_read_counts_as_read(why: str, discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    await town.sam.says(town.support, "missed")
    if why == "refused":
        discord_.refuse("GET", HISTORY, 403, 50013)
    else:
        denied = Permission.READ_MESSAGE_HISTORY if why == "no history" else Permission.VIEW_CHANNEL
        town.support.forbid(town.guild.me, denied)
    with capture_logs() as logs:
        async with connected(discord_, town.ledger) as one:
            await caught_up(one, town)
            assert one.listener.words == []
            assert one.client.intake.missed() == {}
    assert "missed" not in repr([line for line in logs if line["event"] == "a channel could not be read back"])


@pytest.mark.parametrize("how", ["503", "dropped", "lost", "limited"])
async def test_a_history_that_cannot_be_read_just_now_is_read_later_and_holds_the_position(
    how: str, discord_: LoopbackDiscord, town: Town
) -> None:
    before = await town.sam.says(town.support, "handled")
    await town.note(before)
    await town.sam.says(town.support, "missed")
    if how == "503":
        discord_.refuse("GET", HISTORY, 503)
    elif how == "limited":
        discord_.refuse("GET", HISTORY, 429)  # without Via: as when the address is banned
    else:  # a GET on a broken connection is tried a second time by aiohttp
        discord_.break_off("GET", HISTORY, 2, when=Break.BEFORE if how == "dropped" else Break.AFTER)
    async with connected(discord_, town.ledger) as one:
        await caught_up(one, town)
        assert one.listener.words == []
        last = await town.sam.says(town.support, "said now")
        await one.until(lambda: one.listener.heard)
        await one.client.intake.drain()
        await one.client.note_positions()
        assert await town.noted() == {town.support.id: before.id}
        discord_.be_honest_again()
        await one.client.positions.read_missed()
        await one.client.intake.drain()
        assert one.listener.words[:2] == ["said now", "missed"]
        await one.client.note_positions()
        assert await town.noted() == {town.support.id: last.id}


async def test_what_finds_the_queue_full_is_read_later_and_once(discord_: LoopbackDiscord, town: Town) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    sent = [await town.sam.says(town.support, text) for text in ("one", "two", "three", "four", "five")]
    async with connected(discord_) as one:
        one.client.attach(one.listener, town.ledger, one.clock)
        one.client.intake._capacity = 3
        guild = one.client.get_guild(town.guild.id)
        assert guild is not None
        await one.client.catch_up(guild)
        await one.client.intake.drain()
        await one.client.note_positions()
        assert one.listener.words == ["one", "two", "three"]
        assert (await town.noted())[town.support.id] < sent[3].id
        await one.client.positions.read_missed()
        await one.client.intake.drain()
        await one.client.note_positions()
        assert one.listener.words == ["one", "two", "three", "four", "five"]
        assert (await town.noted())[town.support.id] == sent[4].id


@pytest.mark.parametrize(
    "broken",
    [{"id": "1", "content": CANARY}, {"nonsense": CANARY}, {"id": CANARY, "author": None}],
)
async def test_a_message_that_cannot_be_understood_is_passed_over_without_its_content(
    broken: dict[str, Any], discord_: LoopbackDiscord, town: Town
) -> None:
    await town.note(await town.sam.says(town.support, "handled"))
    await town.sam.says(town.support, "missed")
    discord_._faults.order(Fault("GET", pattern(HISTORY), 1, status=200, body=[broken]))  # type: ignore[arg-type]  # a list, as Discord sends
    with capture_logs() as logs:
        async with connected(discord_, town.ledger) as one:
            await caught_up(one, town)
            await town.sam.says(town.support, "said now")
            await one.until(lambda: one.listener.heard)
            assert one.listener.words == ["said now"]
    assert [line["event"] for line in logs if line["log_level"] == "error"] == [
        "a channel could not be read back to the end"
    ]
    assert CANARY not in repr([{k: v for k, v in line.items() if k != "exc_info"} for line in logs])


class Somewhere:
    """A place as far as ``since`` looks at it."""

    def __init__(self, place_id: int, last: int | None) -> None:
        self.id, self.last_message_id = place_id, last


@pytest.mark.parametrize(
    ("last", "noted", "start"),
    [
        (50, {1: 40}, 40),
        (50, {1: 40, 2: 45}, 40),
        (50, {2: 45}, 45),
        (50, {2: 45, 3: 30}, 45),
        (50, {1: 0}, 0),
        (50, {}, None),
        (50, {1: 50}, None),
        (50, {1: 60}, None),
        (50, {2: 50}, None),
        (50, {2: 70, 3: 20}, None),
        (None, {1: 40}, None),
        (None, {2: 40}, None),
        (None, {}, None),
    ],
)
def test_a_place_is_read_after_what_was_noted_there_or_else_after_the_newest_that_was_noted_anywhere(
    last: int | None, noted: dict[int, int], start: int | None
) -> None:
    assert since(Somewhere(1, last), noted) == start  # type: ignore[arg-type]  # all that is looked at
