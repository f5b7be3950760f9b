"""When the client may say that everything up to here is handled."""

from __future__ import annotations

import copy

import discord
import pytest
from structlog.testing import capture_logs

from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Town, connected, say

CANARY = "quinquereme"


async def test_what_was_handled_in_support_channels_is_noted_and_nothing_elsewhere(one: Connected, town: Town) -> None:
    await town.sam.says(town.elsewhere, "about games")
    first = await say(one, town)
    assert await town.noted() == {town.support.id: first}
    thread, _ = await town.forum.post(town.sam, "title", "a post")
    second = await say(one, town)
    assert await town.noted() == {town.support.id: second, thread.id: thread.id}


async def test_while_it_hears_nothing_no_position_moves_and_after_a_resume_it_goes_on(
    one: Connected, town: Town
) -> None:
    first = await say(one, town)
    await one.client.on_shard_disconnect(0)
    await say(one, town, "which may not be the next one")
    assert await town.noted() == {town.support.id: first}
    await one.client.on_shard_resumed(0)
    third = await say(one, town)
    assert await town.noted() == {town.support.id: third}


async def test_a_pause_of_another_shard_is_none_of_this_one(one: Connected, town: Town) -> None:
    await one.client.on_shard_disconnect(1)
    message = await say(one, town)
    assert await town.noted() == {town.support.id: message}
    await one.client.on_shard_resumed(1)
    assert one.client.arrivals.up_to_date == {town.guild.id}


async def test_a_resume_makes_nothing_up_to_date_that_was_not(one: Connected, town: Town) -> None:
    one.client.arrivals.up_to_date.clear()
    await one.client.on_shard_disconnect(0)
    await one.client.on_shard_resumed(0)
    assert one.client.arrivals.up_to_date == set()


async def test_after_a_new_session_an_older_pause_counts_no_more(one: Connected, town: Town) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    await one.client.on_shard_disconnect(0)
    await one.client.on_guild_available(guild)
    assert one.client.arrivals.up_to_date == {guild.id}
    one.client.arrivals.up_to_date.clear()  # as while its history is being read
    await one.client.on_shard_disconnect(0)
    await one.client.on_shard_resumed(0)
    assert one.client.arrivals.up_to_date == set()


async def test_a_server_that_comes_back_while_its_history_is_read_is_read_once_more(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    rounds: list[discord.Guild] = []
    afresh = copy.copy(guild)

    async def catch_up(known: discord.Guild) -> None:
        rounds.append(known)
        assert guild.id not in one.client.arrivals.up_to_date
        if len(rounds) == 1:
            one.client._connection._guilds[guild.id] = afresh  # as a new session makes it
            await one.client.on_guild_available(guild)
            await one.client.on_shard_ready(0)

    monkeypatch.setattr(one.client.positions, "catch_up", catch_up)
    await one.client.on_guild_available(guild)
    assert len(rounds) == 2
    assert rounds[1] is afresh
    assert one.client.arrivals.up_to_date == {guild.id}


async def test_a_server_whose_history_cannot_be_read_at_all_is_not_up_to_date(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None

    async def fails(_guild_id: int) -> None:
        raise OSError("the database is away")

    monkeypatch.setattr(town.ledger, "last_seen", fails)
    with capture_logs() as logs:
        await one.client.on_guild_available(guild)
    assert [line["event"] for line in logs] == ["a server could not be caught up with"]
    monkeypatch.undo()
    assert one.client.arrivals.up_to_date == set()
    await one.client.on_guild_available(guild)
    assert one.client.arrivals.up_to_date == {guild.id}


async def test_a_real_lost_connection_loses_nothing(one: Connected, town: Town) -> None:
    await say(one, town)
    one.discord.drop_connection()
    missed = await town.sam.says(town.support, "meanwhile")
    await one.until(lambda: len(one.listener.heard) == 2)
    await one.until(lambda: one.client.arrivals.up_to_date)
    await one.client.intake.drain()
    await one.client.note_positions()
    assert await town.noted() == {town.support.id: missed.id}


async def test_a_server_that_is_not_set_up_has_no_positions(discord_: LoopbackDiscord) -> None:
    guild = discord_.guild()
    channel, sam = guild.text_channel("general"), guild.member("sam")
    async with connected(discord_) as one:
        await sam.says(channel, "hello")
        await one.until(lambda: one.listener.heard)
        await one.client.intake.drain()
        await one.client.note_positions()
        assert await one.ledger.last_seen(guild.id) == {}
