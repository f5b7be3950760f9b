"""The client: what it hears, what it keeps, and when it may say that everything up to here is handled."""

from __future__ import annotations

import copy
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import discord
import pytest
from structlog.testing import capture_logs

from bot.invite import link
from bot.transport import client
from bot.transport.client import PERMISSIONS, Client, intents
from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.permissions import THE_BOT, Permission
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Listener, Town, connected

CANARY = "quinquereme"

ASKED_FOR = {
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "read_message_history",
    "manage_messages",
    "view_audit_log",
}


# --- what it is


def test_it_hears_of_servers_and_their_messages_with_the_text_and_of_nothing_else() -> None:
    assert {name for name, wanted in intents() if wanted} == {"guilds", "guild_messages", "message_content"}


def test_the_invitation_asks_for_exactly_these_permissions() -> None:
    granted = {name for name, wanted in PERMISSIONS if wanted}
    assert granted == {name for name in ASKED_FOR if name != "view_channel"} | {"read_messages"}
    assert discord.Permissions(**dict.fromkeys(ASKED_FOR, True)) == PERMISSIONS
    assert f"permissions={PERMISSIONS.value}" in link(7)


@pytest.mark.parametrize(
    "power",
    ["administrator", "ban_members", "kick_members", "moderate_members", "manage_guild", "manage_roles",
     "manage_channels", "manage_webhooks", "mention_everyone", "manage_nicknames", "manage_threads", "embed_links"],
)  # fmt: skip
def test_the_invitation_asks_for_no_power_over_people(power: str) -> None:
    assert not getattr(PERMISSIONS, power)


async def test_it_keeps_no_messages_and_no_members_and_pings_nobody() -> None:
    made = Client()
    assert made._connection._messages is None
    assert list(made.cached_messages) == []
    assert made._connection.member_cache_flags == discord.MemberCacheFlags.none()
    assert not made._connection._chunk_guilds
    assert made.allowed_mentions is not None
    assert made.allowed_mentions.to_dict()["parse"] == []
    assert not {"users", "roles", "replied_user"} & set(made.allowed_mentions.to_dict())
    assert (made.commands, made.help_command) == (set(), None)


@pytest.mark.parametrize(("ids", "count"), [(None, None), ([0], 1), ([1, 3], 4)])
async def test_it_takes_the_shards_that_it_is_given(ids: list[int] | None, count: int | None) -> None:
    made = Client(shard_ids=ids, shard_count=count)
    assert (made.shard_ids, made.shard_count) == (ids, count)


# --- connected


@pytest.fixture
async def discord_() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord() as one:
        yield one


@pytest.fixture
async def town(discord_: LoopbackDiscord) -> Town:
    return await Town.build(discord_)


@pytest.fixture
async def one(discord_: LoopbackDiscord, town: Town, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Connected]:
    """Connected, up to date, and tended by hand."""

    async def nothing(_self: object) -> None:
        """Tending, by hand."""

    monkeypatch.setattr(client.Client.tend, "coro", nothing)
    async with connected(discord_, town.ledger) as made:
        await made.until(lambda: town.guild.id in made.client._up_to_date)
        yield made


async def say(one: Connected, town: Town, text: str = "hello") -> int:
    """Sam says something, the bot handles it, and notes its positions. Gives the message's id."""
    before = len(one.listener.heard)
    message = await town.sam.says(town.support, text)
    await one.until(lambda: len(one.listener.heard) > before)
    await one.client.intake.drain()
    await one.client.note_positions()
    return message.id


async def test_it_identifies_with_its_intents_alone(one: Connected) -> None:
    (identify,) = one.discord.gateway.identifies
    assert identify["intents"] == intents().value
    assert "presence" not in identify or not identify["presence"]


async def test_nothing_of_what_was_said_stays_in_memory(one: Connected, town: Town) -> None:
    await say(one, town, f"{CANARY} and so on")
    one.listener.heard.clear()
    gc.collect()
    kept = [found for found in gc.get_objects() if isinstance(found, discord.Message) and CANARY in found.content]
    assert kept == []


async def test_only_the_bot_itself_is_a_member_that_it_knows(one: Connected, town: Town) -> None:
    await say(one, town)
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    assert [member.id for member in guild.members] == [one.discord.world.bot.id]


async def test_posts_and_edits_are_taken_once_each(one: Connected, town: Town) -> None:
    message = await town.sam.says(town.support, "first")
    await town.sam.edits(message, "second")
    await one.until(lambda: len(one.listener.heard) == 2)
    posted, edited = one.listener.heard
    assert (posted.id, posted.revision, one.listener.words) == (message.id, 0, ["first", "second"])
    assert (edited.id, edited.revision > 0) == (message.id, True)


async def test_what_bots_say_and_what_is_said_to_the_bot_alone_is_not_taken(one: Connected, town: Town) -> None:
    robot = town.guild.member(one.discord.world.new_user("robot", bot=True))
    await robot.says(town.support, "a bot's")
    await town.sam.says(town.support, "a webhook's", webhook_id="7")
    await town.sam.writes_to_the_bot("in private")
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    await town.sam.says(town.support, "last")
    await one.until(lambda: one.listener.heard)
    assert one.listener.words == ["last"]


@pytest.mark.parametrize("text", ["!help", "/setup", "?", "help", "@breakwater help"])
async def test_there_are_no_commands_in_messages(text: str, one: Connected, town: Town) -> None:
    with capture_logs() as logs:
        await say(one, town, text)
    assert one.listener.words == [text]
    assert [line for line in logs if line["log_level"] in ("warning", "error")] == []
    assert one.discord.said_in(town.support) == []


async def test_a_listener_that_fails_is_named_without_what_it_was_given(one: Connected, town: Town) -> None:
    async def on_thread_join(_thread: object) -> None:
        raise ValueError(CANARY)

    one.client.add_listener(on_thread_join)
    with capture_logs() as logs:
        one.client.dispatch("thread_join", CANARY)
        await one.until(lambda: logs)
    (line,) = logs
    assert line["listener"] == "on_thread_join"
    assert CANARY not in repr({key: value for key, value in line.items() if key != "exc_info"})
    await say(one, town)


async def test_a_server_that_the_bot_has_left_is_forgotten(one: Connected, town: Town) -> None:
    town.guild.removes_the_bot()

    async def forgotten() -> bool:
        return not (await town.ledger.server(town.guild.id)).support_channels

    await one.heard_everything()
    for _ in range(100):
        if await forgotten():
            break
    assert await forgotten()


@pytest.mark.parametrize("deaf", [True, False])
async def test_a_server_that_comes_back_is_as_new(
    deaf: bool, one: Connected, town: Town, discord_: LoopbackDiscord
) -> None:
    arrived: list[int] = []

    async def on_arrival(guild: discord.Guild) -> None:
        arrived.append(guild.id)

    one.client.add_listener(on_arrival)
    await say(one, town)
    if deaf:
        await one.client.on_shard_disconnect(0)
    town.guild.removes_the_bot()
    await one.until(lambda: one.client.get_guild(town.guild.id) is None)
    await one.until(lambda: one.client.intake.positions() == {}, "the server is forgotten")
    assert one.client._up_to_date == set()
    await one.client.on_shard_resumed(0)
    assert one.client._up_to_date == set()
    assert one.client.positions._noted == {}
    discord_.world.guilds[town.guild.id] = town.guild
    came_back = {key: value for key, value in payloads.guild(town.guild).items() if key != "unavailable"}
    discord_.world.tell(Change("GUILD_CREATE", came_back, town.guild))
    await one.until(lambda: arrived)
    assert arrived == [town.guild.id]
    assert one.client._up_to_date == {town.guild.id}


async def test_a_server_that_goes_while_its_history_is_read_does_not_arrive(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None

    async def catch_up(_guild: discord.Guild) -> None:
        await one.client.on_guild_remove(guild)

    monkeypatch.setattr(one.client, "catch_up", catch_up)
    await one.client.on_guild_available(guild)
    assert one.client._up_to_date == set()
    assert one.client._arriving == {}


# --- tending


class Trying:
    """Catching up that fails for some servers, and remembers for which it was tried."""

    def __init__(self, one: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tried: list[int] = []
        self.fails: set[int] = set()
        monkeypatch.setattr(one.client, "catch_up", self.catch_up)

    async def catch_up(self, guild: discord.Guild) -> None:
        self.tried.append(guild.id)
        if guild.id in self.fails:
            raise OSError("the database is busy")


async def test_a_server_that_could_not_be_caught_up_with_is_tried_again_and_others_do_not_wait_for_it(
    one: Connected, town: Town, discord_: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = discord_.guild("Haven")
    await one.until(lambda: other.id in one.client._up_to_date)
    trying = Trying(one, monkeypatch)
    await one.client._tend()
    assert trying.tried == [], "both are up to date"
    one.client._up_to_date.clear()
    trying.fails = {town.guild.id}
    with capture_logs():
        await one.client.on_shard_ready(0)
    assert (sorted(trying.tried), one.client._up_to_date) == (sorted([town.guild.id, other.id]), {other.id})
    with capture_logs():
        await one.client._tend()
    assert one.client._up_to_date == {other.id}
    trying.fails.clear()
    trying.tried.clear()
    await one.client._tend()
    assert (trying.tried, one.client._up_to_date) == ([town.guild.id], {town.guild.id, other.id})


@pytest.mark.parametrize("why", ["disconnected", "arriving", "unavailable"])
async def test_a_server_that_has_to_wait_is_not_tried(
    why: str, one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    trying = Trying(one, monkeypatch)
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    if why == "disconnected":
        await one.client.on_shard_disconnect(0)
    one.client._up_to_date.clear()
    if why == "arriving":
        one.client._arriving[guild.id] = object()
    guild.unavailable = why == "unavailable"
    await one.client._tend()
    assert trying.tried == []
    await one.client.on_shard_resumed(0)
    one.client._arriving.clear()
    guild.unavailable = False
    one.client._up_to_date.clear()
    await one.client._tend()
    assert trying.tried == [guild.id]


async def test_after_a_new_session_every_server_is_tended_to_again(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    trying = Trying(one, monkeypatch)
    await one.client.on_shard_disconnect(0)
    trying.fails = {town.guild.id}
    with capture_logs():
        await one.client.on_shard_ready(0)
    trying.fails.clear()
    await one.client._tend()
    assert one.client._up_to_date == {town.guild.id}


@pytest.mark.parametrize("failing", ["resume", "arrivals", "archives", "missed", "positions", "none"])
async def test_no_job_of_tending_stops_another(
    failing: str, one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def job(name: str) -> Callable[..., Awaitable[int]]:
        async def work(*_: object) -> int:
            done.append(name)
            if name == failing:
                raise RuntimeError(CANARY)
            return 0

        return work

    monkeypatch.setattr(one.listener, "resume", job("resume"))
    monkeypatch.setattr(one.client, "_arrive_late", job("arrivals"))
    monkeypatch.setattr(one.client.positions, "pass_over_archives", job("archives"))
    monkeypatch.setattr(one.client.positions, "read_missed", job("missed"))
    monkeypatch.setattr(one.client.positions, "note", job("positions"))
    with capture_logs() as logs:
        await one.client._tend()
    assert done == ["resume", "arrivals", "archives", "missed", "positions"]
    assert len([line for line in logs if line["event"] == "tending failed"]) == (failing != "none")


# --- positions


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
    assert one.client._up_to_date == {town.guild.id}


async def test_a_resume_makes_nothing_up_to_date_that_was_not(one: Connected, town: Town) -> None:
    one.client._up_to_date.clear()
    await one.client.on_shard_disconnect(0)
    await one.client.on_shard_resumed(0)
    assert one.client._up_to_date == set()


async def test_after_a_new_session_an_older_pause_counts_no_more(one: Connected, town: Town) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    await one.client.on_shard_disconnect(0)
    await one.client.on_guild_available(guild)
    assert one.client._up_to_date == {guild.id}
    one.client._up_to_date.clear()  # as while its history is being read
    await one.client.on_shard_disconnect(0)
    await one.client.on_shard_resumed(0)
    assert one.client._up_to_date == set()


async def test_a_server_that_comes_back_while_its_history_is_read_is_read_once_more(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None
    rounds: list[discord.Guild] = []
    afresh = copy.copy(guild)

    async def catch_up(known: discord.Guild) -> None:
        rounds.append(known)
        assert guild.id not in one.client._up_to_date
        if len(rounds) == 1:
            one.client._connection._guilds[guild.id] = afresh  # as a new session makes it
            await one.client.on_guild_available(guild)
            await one.client.on_shard_ready(0)

    monkeypatch.setattr(one.client, "catch_up", catch_up)
    await one.client.on_guild_available(guild)
    assert len(rounds) == 2
    assert rounds[1] is afresh
    assert one.client._up_to_date == {guild.id}


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
    assert one.client._up_to_date == set()
    await one.client.on_guild_available(guild)
    assert one.client._up_to_date == {guild.id}


async def test_a_real_lost_connection_loses_nothing(one: Connected, town: Town) -> None:
    await say(one, town)
    one.discord.drop_connection()
    missed = await town.sam.says(town.support, "meanwhile")
    await one.until(lambda: len(one.listener.heard) == 2)
    await one.until(lambda: one.client._up_to_date)
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


# --- the end


async def test_hanging_up_waits_for_what_was_begun_and_notes_where_to_go_on(
    discord_: LoopbackDiscord, town: Town
) -> None:
    async with connected(discord_, town.ledger) as one:
        await one.until(lambda: town.guild.id in one.client._up_to_date)
        message = await town.sam.says(town.support, "last words")
        await one.until(lambda: one.listener.heard or one.client.intake.waiting)
    assert one.listener.words == ["last words"]
    assert await town.noted() == {town.support.id: message.id}


async def test_hanging_up_is_not_kept_from_happening(discord_: LoopbackDiscord, town: Town) -> None:
    class Broken(Listener):
        async def handle(self, message: Any) -> None:
            raise RuntimeError(CANARY)

    with capture_logs():
        async with connected(discord_, town.ledger, Broken()) as one:
            await one.until(lambda: town.guild.id in one.client._up_to_date)
            await town.sam.says(town.support, "hello")
            await one.until(lambda: one.client.intake.missed())
    assert one.client.is_closed()
    assert (await town.noted()).get(town.support.id, 0) < (town.support.last_message_id or 0)


def test_the_loopback_server_gives_the_bot_what_the_invitation_asks_for() -> None:
    assert {name for name in ASKED_FOR if Permission[name.upper()] in THE_BOT} == ASKED_FOR
