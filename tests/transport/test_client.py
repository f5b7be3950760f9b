"""The client: what it hears, what it keeps, and how it hangs up."""

from __future__ import annotations

import gc
from typing import Any

import discord
import pytest
from structlog.testing import capture_logs

from bot.invite import link
from bot.transport.client import PERMISSIONS, Client, intents
from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.permissions import THE_BOT, Permission
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Listener, Town, connected, say

CANARY = "quinquereme"


ASKED_FOR = {
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "read_message_history",
    "manage_messages",
    "manage_webhooks",
    "view_audit_log",
    "create_private_threads",
    "manage_threads",
    "mention_everyone",
}


def test_it_hears_of_servers_their_messages_with_the_text_and_what_automod_stopped_and_of_nothing_else() -> None:
    heard = {"guilds", "guild_messages", "message_content", "auto_moderation_execution"}
    assert {name for name, wanted in intents() if wanted} == heard


def test_the_invitation_asks_for_exactly_these_permissions() -> None:
    granted = {name for name, wanted in PERMISSIONS if wanted}
    assert granted == {name for name in ASKED_FOR if name != "view_channel"} | {"read_messages"}
    assert discord.Permissions(**dict.fromkeys(ASKED_FOR, True)) == PERMISSIONS
    assert f"permissions={PERMISSIONS.value}" in link(7)


@pytest.mark.parametrize(
    "power",
    ["administrator", "ban_members", "kick_members", "moderate_members", "manage_guild", "manage_roles",
     "manage_channels", "manage_nicknames", "embed_links"],
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


async def test_it_identifies_with_its_intents_alone(one: Connected) -> None:
    (identify,) = one.discord.gateway.identifies
    assert identify["intents"] == intents().value
    assert "presence" not in identify or not identify["presence"]


@pytest.mark.filterwarnings("ignore:.*torch.distributed:FutureWarning")  # from looking at all that is in memory
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
    assert one.listener.changed == [(edited.id, edited.revision)]


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
    assert one.client.arrivals.up_to_date == set()
    await one.client.on_shard_resumed(0)
    assert one.client.arrivals.up_to_date == set()
    assert one.client.positions._noted == {}
    discord_.world.guilds[town.guild.id] = town.guild
    came_back = {key: value for key, value in payloads.guild(town.guild).items() if key != "unavailable"}
    discord_.world.tell(Change("GUILD_CREATE", came_back, town.guild))
    await one.until(lambda: arrived)
    assert arrived == [town.guild.id]
    assert one.client.arrivals.up_to_date == {town.guild.id}


async def test_a_server_that_goes_while_its_history_is_read_does_not_arrive(
    one: Connected, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = one.client.get_guild(town.guild.id)
    assert guild is not None

    async def catch_up(_guild: discord.Guild) -> None:
        await one.client.on_guild_remove(guild)

    monkeypatch.setattr(one.client.positions, "catch_up", catch_up)
    await one.client.on_guild_available(guild)
    assert one.client.arrivals.up_to_date == set()
    assert one.client.arrivals.arriving == {}


async def test_hanging_up_waits_for_what_was_begun_and_notes_where_to_go_on(
    discord_: LoopbackDiscord, town: Town
) -> None:
    async with connected(discord_, town.ledger) as one:
        await one.until(lambda: town.guild.id in one.client.arrivals.up_to_date)
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
            await one.until(lambda: town.guild.id in one.client.arrivals.up_to_date)
            await town.sam.says(town.support, "hello")
            await one.until(lambda: one.client.intake.missed())
    assert one.client.is_closed()
    assert (await town.noted()).get(town.support.id, 0) < (town.support.last_message_id or 0)


def test_the_loopback_server_gives_the_bot_what_the_invitation_asks_for() -> None:
    assert {name for name in ASKED_FOR if Permission[name.upper()] in THE_BOT} == ASKED_FOR


async def test_it_tells_of_messages_that_were_deleted_one_by_one_or_many_at_once() -> None:
    async with LoopbackDiscord() as discord_:
        town = await Town.build(discord_)
        async with connected(discord_, town.ledger) as one:
            messages = [await town.sam.says(town.support, "hello") for _ in range(4)]
            discord_.world.delete(messages[0])
            discord_.world.delete(*messages[1:3])
            await one.until(lambda: len(one.listener.deleted) == 3)
            assert one.listener.deleted == [message.id for message in messages[:3]]
