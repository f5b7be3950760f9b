"""A payload that cannot be read is counted and named by its event alone, and the client lives on."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
from structlog.testing import capture_logs

from bot.record.memory import MemoryLedger
from bot.transport.client import Client
from bot.twins import SetClock
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Listener, connected

CANARY = "quinquereme"
EVENTS = sorted(discord.Client(intents=discord.Intents.none())._connection.parsers)

GARBAGE: list[Any] = [
    None,
    CANARY,
    [CANARY],
    {},
    {"id": CANARY, "content": CANARY},
    {"id": "1", "guild_id": CANARY, "channel_id": {"a": CANARY}},
    {"guild_id": "1", "channel_id": "2", "user_id": CANARY, "member": CANARY, "author": [CANARY]},
    {CANARY: CANARY},
]


async def test_every_parser_of_the_client_is_guarded() -> None:
    client = Client()
    parsers = client._connection.parsers
    assert set(parsers) == set(EVENTS)
    assert len(parsers) > 50
    for event, parse in parsers.items():
        assert hasattr(parse, "__wrapped__"), event


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    """A client that works for somebody, and has not connected."""
    async with Client() as made:
        made.attach(Listener(), MemoryLedger(), SetClock())
        yield made


@pytest.mark.parametrize("event", [event for event in EVENTS if event not in ("READY", "RESUMED")])
async def test_nothing_in_a_payload_escapes_its_parser_or_reaches_a_log(event: str, client: Client) -> None:
    with capture_logs() as logs:
        for payload in GARBAGE:
            client._connection.parsers[event](payload)
    assert CANARY not in json.dumps(logs)
    assert len(logs) == client.guard.unreadable[event] == client.guard.unreadable.total()
    for line in logs:
        assert set(line) == {"event", "event_name", "error", "log_level"}
        assert (line["event_name"], line["log_level"]) == (event, "warning")


@pytest.mark.parametrize(
    "event", ["MESSAGE_CREATE", "MESSAGE_UPDATE", "INTERACTION_CREATE", "GUILD_CREATE", "THREAD_CREATE"]
)
async def test_what_cannot_be_read_is_counted_each_time(event: str, client: Client) -> None:
    with capture_logs() as logs:
        for _ in range(3):
            client._connection.parsers[event]({})
    assert client.guard.unreadable == {event: 3}
    assert [line["event_name"] for line in logs] == [event] * 3


@pytest.mark.parametrize(
    ("event", "payload"),
    [
        ("GUILD_DELETE", {"id": "1", "unavailable": True}),
        ("MESSAGE_DELETE", {"id": "1", "channel_id": "2", "guild_id": "3"}),
        ("MESSAGE_DELETE_BULK", {"ids": ["1", "4"], "channel_id": "2"}),
        ("CHANNEL_DELETE", {"id": "1", "guild_id": "2", "type": 0}),
        ("THREAD_DELETE", {"id": "1", "guild_id": "2", "parent_id": "3", "type": 11}),
        ("INVITE_DELETE", {"code": "abc", "channel_id": "1"}),
    ],
)
async def test_a_readable_payload_is_not_counted(event: str, payload: dict[str, Any], client: Client) -> None:
    client._connection.parsers[event](payload)
    assert not client.guard.unreadable


async def test_a_connected_client_lives_on_and_hears_the_next_message() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel, sam = guild.text_channel("general-support"), guild.member("sam")
        async with connected(discord_) as one:
            with capture_logs() as logs:
                for event in EVENTS:
                    if event not in ("READY", "RESUMED"):
                        discord_.gateway.push(event, {"id": CANARY, "content": [CANARY]})
                await sam.says(channel, "hello")
                await one.until(lambda: one.listener.heard)
            assert one.listener.words == ["hello"]
            assert one.client.guard.unreadable["MESSAGE_CREATE"] == 1
            assert len(discord_.gateway.identifies) == 1
            assert CANARY not in json.dumps(logs, default=repr)
