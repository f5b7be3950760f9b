"""Pointing discord.py in this process at a loopback server, and back again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.loopback.places import Channel
from tests.loopback.server import LoopbackDiscord


@contextlib.contextmanager
def pointed_at(discord_: LoopbackDiscord) -> Iterator[None]:
    """Inside, discord.py talks to this server alone."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = discord_.api
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(discord_.gateway.url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


class _Hurried:
    """asyncio, but that nobody sleeps."""

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, _seconds: float) -> None:
        await asyncio.sleep(0)


@contextlib.contextmanager
def trying_again_at_once() -> Iterator[None]:
    """Inside, discord.py waits for nothing before it sends a request again: a server error costs it 25 s otherwise."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (discord.http, discord.webhook.async_):
            patch.setattr(module, "asyncio", _Hurried())
        yield


class PlainClient(discord.AutoShardedClient):
    """A client that only notes what it hears, and does not wait before it identifies again."""

    def __init__(self, *, intents: discord.Intents | None = None, **options: Any) -> None:
        if intents is None:
            intents = discord.Intents.default()
            intents.message_content = True
        super().__init__(intents=intents, guild_ready_timeout=0.05, max_messages=None, **options)
        self.heard: list[tuple[str, Any]] = []

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Discord wants 5 s between two; this one server does not."""

    def words(self, kind: str) -> list[str]:
        """The texts of messages that were heard of in this way."""
        return [text for known, text in self.heard if known == kind]

    async def on_guild_available(self, guild: discord.Guild) -> None:
        self.heard.append(("guild", guild.name))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.heard.append(("joined", guild.name))

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(("posted", message.content))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        self.heard.append(("edited", payload.message.content))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        self.heard.append(("deleted", str(payload.message_id)))

    async def on_resumed(self) -> None:
        self.heard.append(("resumed", ""))

    async def on_shard_resumed(self, shard_id: int) -> None:
        self.heard.append(("shard resumed", str(shard_id)))


def text_channel(client: discord.Client, channel: Channel) -> discord.TextChannel:
    """The client's own picture of a channel of the world."""
    found = client.get_channel(channel.id)
    assert isinstance(found, discord.TextChannel), "the client knows the channel"
    return found


@contextlib.asynccontextmanager
async def running(discord_: LoopbackDiscord, client: PlainClient) -> AsyncIterator[PlainClient]:
    """The client, connected and ready. An error in it ends the test."""
    with pointed_at(discord_):
        task = asyncio.create_task(client.start(discord_.token))
        try:
            await discord_.until(lambda: task.done() or client.is_ready(), why="the client is ready")
            if task.done():
                task.result()
            yield client
        finally:
            await client.close()
            await asyncio.gather(task, return_exceptions=True)
