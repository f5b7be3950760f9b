"""The bounded queue: order, bounds, and that nothing is missed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Message, Surface
from bot.transport.intake import TRIES, Intake
from bot.trouble import Trouble


def message(number: int, *, author: int = 7, channel: int = 2, guild: int | None = 1) -> Message:
    return Message(number, channel, author, 0.0, (Surface("content", "hello"),), guild_id=guild)


class Reader:
    """Remembers what it read, waits where it is told to, fails where it is told to."""

    def __init__(self, failing: Iterable[int] = ()) -> None:
        self.read: list[int] = []
        self.failing = set(failing)
        self.gate = asyncio.Event()
        self.gate.set()

    async def handle(self, one: Message) -> None:
        await self.gate.wait()
        if one.id in self.failing:
            raise RuntimeError("hello")
        self.read.append(one.id)


async def test_messages_of_one_person_are_read_in_order_and_others_do_not_wait_for_them() -> None:
    slow = asyncio.Event()
    read: list[tuple[int, int]] = []

    async def handle(one: Message) -> None:
        if one.author_id == 7 and one.id == 1:
            await slow.wait()
        read.append((one.author_id, one.id))

    intake = Intake(handle)
    for number, author in ((1, 7), (2, 7), (3, 8)):
        intake.put(message(number, author=author))
    for _ in range(5):
        await asyncio.sleep(0)
    assert read == [(8, 3)]
    slow.set()
    await intake.drain()
    assert read == [(8, 3), (7, 1), (7, 2)]


async def test_a_slow_answer_to_many_keeps_nobody_elsewhere_waiting() -> None:
    slow = asyncio.Event()
    read: list[int] = []

    async def handle(one: Message) -> None:
        if one.guild_id == 1:
            await slow.wait()
        read.append(one.id)

    intake = Intake(handle)
    for author in range(100):  # a raid
        intake.put(message(author, author=author))
    intake.put(message(100, author=100, channel=3, guild=2))
    intake.put(message(101, author=7, channel=3, guild=2))  # who is in the other server as well
    for _ in range(5):
        await asyncio.sleep(0)
    assert read == [100, 101]
    slow.set()
    await intake.drain()
    assert len(read) == 102


@pytest.mark.parametrize("times", [2, 3])
async def test_what_is_read_twice_at_once_or_edited_at_once_is_handled_each_time(times: int) -> None:
    one_more = asyncio.Semaphore(0)
    read: list[int] = []

    async def handle(one: Message) -> None:
        await one_more.acquire()
        read.append(one.id)

    intake = Intake(handle)
    for _ in range(times):
        intake.put(message(5))
    for done in range(times):
        assert (intake.positions(), len(read)) == ({2: (1, 4)}, done)
        one_more.release()
        for _ in range(5):
            await asyncio.sleep(0)
    await intake.drain()
    assert (read, intake.waiting, intake.positions()) == ([5] * times, 0, {2: (1, 5)})


async def test_a_channel_in_which_nothing_is_handled_yet_has_a_position_before_its_first_message() -> None:
    reader = Reader()
    reader.gate.clear()
    intake = Intake(reader.handle)
    intake.put(message(5, channel=3))
    assert intake.positions() == {3: (1, 4)}
    reader.gate.set()
    await intake.drain()


async def test_when_it_is_full_the_rest_is_noted_as_missed_and_nothing_grows() -> None:
    reader = Reader()
    reader.gate.clear()
    intake = Intake(reader.handle, capacity=3)
    assert [intake.put(message(number)) for number in range(1, 7)] == [True, True, True, False, False, False]
    assert intake.waiting == 3
    assert intake.missed() == {2: {4, 5, 6}}
    reader.gate.set()
    await intake.drain()
    assert intake.waiting == 0
    assert intake.positions() == {2: (1, 3)}, "what was missed holds the position back"
    for number in (4, 5, 6):
        assert intake.put(message(number))
    intake.forgive(2, frozenset({4, 5, 6}))
    await intake.drain()
    assert intake.positions() == {2: (1, 6)}
    assert reader.read == [1, 2, 3, 4, 5, 6]


async def test_a_message_that_cannot_be_handled_takes_no_other_with_it_and_is_not_quoted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reader = Reader(failing=[2])
    intake = Intake(reader.handle)
    for number in (1, 2, 3):
        intake.put(message(number))
    await intake.drain()
    assert reader.read == [1, 3]
    assert intake.missed() == {2: {2}}
    assert intake.positions() == {2: (1, 1)}


async def test_a_message_that_fails_again_and_again_is_given_up() -> None:
    reader = Reader(failing=[2])
    intake = Intake(reader.handle)
    for _ in range(TRIES):
        missed = intake.missed().get(2, frozenset())
        intake.put(message(2))
        intake.forgive(2, missed)
        await intake.drain()
    assert intake.missed() == {}
    assert intake.positions() == {2: (1, 2)}


async def test_while_the_ledger_is_away_nothing_is_given_up() -> None:
    async def handle(one: Message) -> None:
        raise Trouble("The disk is full.")

    intake = Intake(handle)
    for _ in range(3 * TRIES):
        missed = intake.missed().get(2, frozenset())
        intake.put(message(2))
        intake.forgive(2, missed)
        await intake.drain()
    assert intake.missed() == {2: {2}}
    assert intake.positions() == {2: (1, 1)}


async def test_a_forgotten_channel_is_as_one_that_was_never_known() -> None:
    reader = Reader(failing=[2])
    intake = Intake(reader.handle)
    for number, channel in ((1, 2), (2, 2), (3, 3), (4, 4)):
        intake.put(message(number, channel=channel))
    await intake.drain()
    intake.forget([2, 3], settled=True)
    assert set(intake.positions()) == {2, 4}, "in the first something is missed"
    intake.forget([2])
    assert (set(intake.positions()), intake.missed()) == ({4}, {})
    intake.put(message(9, channel=2))
    await intake.drain()
    assert intake.positions()[2] == (1, 9)


async def test_a_thread_keeps_its_channel() -> None:
    intake = Intake(Reader().handle)
    intake.put(replace(message(1, channel=5), parent_id=2))
    intake.put(message(2))
    assert [intake.parent(channel) for channel in (5, 2, 9)] == [2, None, None]
    await intake.drain()


async def test_direct_messages_are_not_read() -> None:
    reader = Reader()
    intake = Intake(reader.handle)
    assert intake.put(message(1, guild=None))
    await intake.drain()
    assert reader.read == []


async def test_no_worker_is_left_waiting() -> None:
    intake = Intake(Reader().handle)
    intake.put(message(1))
    await intake.drain()
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("intake")] == []
    assert intake._lanes == {}


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 4)), max_size=60), st.sets(st.integers(1, 60)))
def test_messages_of_one_person_in_one_server_stay_in_order(arrivals: list[tuple[int, int]], pauses: set[int]) -> None:
    async def story() -> None:
        read: list[Message] = []

        async def handle(one: Message) -> None:
            for _ in range(3 if one.id in pauses else 0):
                await asyncio.sleep(0)
            read.append(one)

        intake = Intake(handle)
        for number, (guild, author) in enumerate(arrivals, 1):
            intake.put(message(number, author=author, guild=guild, channel=guild))
            if number % 5 == 0:
                await asyncio.sleep(0)
        await intake.drain()
        for guild, author in set(arrivals):
            theirs = [one.id for one in read if (one.guild_id, one.author_id) == (guild, author)]
            assert theirs == sorted(theirs)
        assert len(read) == len(arrivals)
        assert (intake._lanes, intake._workers, intake.waiting) == ({}, {}, 0)

    asyncio.run(story())


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(1, 9)), min_size=1, max_size=40),
    st.sets(st.integers(1, 40)),
    st.integers(1, 40),
)
def test_a_position_never_passes_a_message_that_was_not_handled(
    arrivals: list[tuple[int, int]], failing: set[int], capacity: int
) -> None:
    logging.disable(logging.CRITICAL)

    async def story() -> None:
        reader = Reader(failing)
        intake = Intake(reader.handle, capacity=capacity)
        for number, (channel, author) in enumerate(arrivals, 1):
            intake.put(message(number, author=author, channel=channel))
            if number % 7 == 0:
                await asyncio.sleep(0)
        await intake.drain()
        for channel, (_, position) in intake.positions().items():
            here = {number for number, (where, _) in enumerate(arrivals, 1) if where == channel}
            assert {number for number in here if number <= position} <= set(reader.read)

    asyncio.run(story())
    logging.disable(logging.NOTSET)
