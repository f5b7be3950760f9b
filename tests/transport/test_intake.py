"""The bounded queue: order, bounds, and that nothing is missed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Message, Surface
from bot.transport.intake import TRIES, Intake


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
