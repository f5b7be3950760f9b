"""The loopback Discord's gateway, tried with a plain discord.py client."""

from __future__ import annotations

import discord
import pytest

from tests.loopback.client import PlainClient, pointed_at, running, text_channel
from tests.loopback.intents import MESSAGE_CONTENT
from tests.loopback.server import LoopbackDiscord


async def test_a_client_connects_and_hears_of_posts_edits_and_deletions() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild("Harbour")
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            assert ("guild", "Harbour") in client.heard
            message = await sam.says(channel, "first light")
            await sam.edits(message, "second thoughts")
            await sam.deletes(message)
            await discord_.until(lambda: client.words("deleted"))
            assert [known for known, _ in client.heard[-3:]] == ["posted", "edited", "deleted"]
            assert client.words("edited") == ["second thoughts"]
            await discord_.until(lambda: discord_.gateway.heartbeats)
        assert discord_.gateway.identifies[0]["shard"] == [0, 1]


async def test_a_post_in_a_forum_arrives_with_its_thread() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        forum = guild.forum("stories")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            thread, first = await forum.post(sam, "A title", "a text")
            assert await discord_.until(lambda: client.words("posted")) == ["a text"]
            found = client.get_channel(thread.id)
            assert isinstance(found, discord.Thread)
            assert (found.name, found.parent_id, first.id) == ("A title", forum.id, thread.id)


async def test_a_dropped_connection_is_resumed_with_everything_that_was_missed() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            await sam.says(channel, "one")
            await discord_.until(lambda: client.words("posted"))
            discord_.drop_connection()
            await sam.says(channel, "two")
            await sam.says(channel, "three")
            await discord_.until(lambda: len(client.words("posted")) == 3)
            assert client.words("posted") == ["one", "two", "three"]
            await discord_.until(lambda: discord_.gateway.resumes)
            assert len(discord_.gateway.identifies) == 1


@pytest.mark.parametrize("how", ["close 4000", "reconnect"])
async def test_a_closed_connection_is_resumed_too(how: str) -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            if how == "reconnect":
                discord_.gateway.ask_to_reconnect()
            else:
                discord_.gateway.close(4000)
            await sam.says(channel, "meanwhile")
            await discord_.until(lambda: discord_.gateway.resumes and client.words("posted"))
            assert client.words("posted") == ["meanwhile"]
            assert len(discord_.gateway.identifies) == 1


async def test_after_a_forgotten_session_the_client_identifies_again_and_has_missed_what_was_said() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            discord_.gateway.forget_sessions()
            discord_.drop_connection()
            await sam.says(channel, "lost")
            await discord_.until(lambda: len(discord_.gateway.identifies) == 2 and discord_.gateway.live)
            await sam.says(channel, "heard")
            await discord_.until(lambda: client.words("posted"))
            assert client.words("posted") == ["heard"]
            place = text_channel(client, channel)
            assert [one.content async for one in place.history(limit=None)] == ["heard", "lost"]


async def test_a_wrong_token_is_refused() -> None:
    async with LoopbackDiscord() as discord_:
        client = PlainClient()
        with pointed_at(discord_), pytest.raises(discord.LoginFailure):
            await client.start("another")
        await client.close()


async def test_missing_intents_are_refused() -> None:
    async with LoopbackDiscord() as discord_:
        discord_.gateway.allowed_intents &= ~MESSAGE_CONTENT
        client = PlainClient()
        with pointed_at(discord_), pytest.raises(discord.PrivilegedIntentsRequired):
            await client.start(discord_.token)
        await client.close()


async def test_without_the_content_intent_texts_are_empty_but_for_those_that_name_the_bot() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient(intents=discord.Intents.default())) as client:
            await sam.says(channel, "a secret")
            await sam.says(channel, f"{guild.me.mention} hello")
            await sam.writes_to_the_bot("in private")
            await discord_.until(lambda: len(client.words("posted")) == 3)
            assert client.words("posted") == ["", f"{guild.me.mention} hello", "in private"]


async def test_two_shards_carry_their_own_servers() -> None:
    async with LoopbackDiscord(shards=2) as discord_:
        servers = [discord_.guild(f"server {number}", id=(1000 + number) << 22) for number in range(2)]
        channels = [server.text_channel("general") for server in servers]
        sam = [server.member("sam") for server in servers]
        async with running(discord_, PlainClient()) as client:
            await discord_.connected()
            for person, channel in zip(sam, channels, strict=True):
                await person.says(channel, f"in {channel.guild.name if channel.guild else ''}")
            await discord_.until(lambda: len(client.words("posted")) == 2)
            assert sorted(client.words("posted")) == ["in server 0", "in server 1"]
            assert [one["shard"] for one in discord_.gateway.identifies] == [[0, 2], [1, 2]]
