"""What the bot can do in each channel, as moderators see it."""

from __future__ import annotations

import time

import discord
import pytest
import simcord

from bot.app import sentences
from bot.transport.coverage import places_of
from cogs.coverage_words import CoverageWords
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_setup import demote


async def seen(house: House) -> simcord.ResponseMessage:
    answer = await house.alex.slash(house.log, "coverage")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response


def own_role(house: House):  # type: ignore[no-untyped-def]  # SimCord's own type
    roles = house.env.backend.get_guild(house.world.guild.id).roles.values()
    return next(one for one in roles if one.name == "Breakwater")


async def pressed(house: House, panel: simcord.ResponseMessage, label: str) -> simcord.ResponseMessage:
    answer = await house.alex.click(panel, label=label)
    assert answer.response is not None
    return answer.response


async def test_the_summary_comes_first_and_says_what_cannot_be_seen(house: House) -> None:
    house.world.guild.create_voice_channel("lounge")
    words = text_of(await seen(house))
    assert "**1 of 1** support channels are fully covered." in words
    assert "I can read 5 of 5 channels, and 0 open threads" in words
    assert "Nothing is missing where I am needed." in words
    assert "said aloud" in words
    assert "pictures, videos and voice messages" in words
    assert "This was the first look." in words


async def test_problems_are_grouped_and_what_the_link_gives_is_one_press_away(house: House) -> None:
    house.forbid(house.support, manage_messages=True, manage_webhooks=True)
    house.forbid(house.log, send_messages=True)
    panel = await seen(house)
    words = text_of(panel)
    assert "**0 of 1** support channels" in words
    assert f"Manage Messages: <#{house.support.id}>" in words
    assert f"Manage Webhooks: <#{house.support.id}>" in words
    assert f"Send Messages: <#{house.log.id}>" in words
    assert "Give permissions" not in buttons_of(panel), "the channels take it away themselves"
    role = next(
        one for one in house.env.backend.get_guild(house.world.guild.id).roles.values() if one.name == "Breakwater"
    )
    less = role.permissions & ~discord.Permissions(manage_webhooks=True).value
    house.env.backend.edit_role(house.world.guild.id, role.id, {"permissions": less})
    assert "Give permissions" in buttons_of(await seen(house))


async def test_what_is_hidden_and_what_is_age_restricted_is_named(house: House) -> None:
    hidden, adult = (house.world.guild.create_text_channel(name) for name in ("hidden", "adult"))
    house.forbid(hidden, view_channel=True)
    channel = house.env.bot.get_channel(adult.id)
    assert isinstance(channel, discord.TextChannel)
    channel.nsfw = True
    house.forbid(house.support, manage_threads=True)
    words = text_of(await seen(house))
    assert f"Hidden from me: <#{hidden.id}>" in words
    assert f"differently: <#{adult.id}>" in words
    assert f"nobody has added me: <#{house.support.id}>" in words


async def test_the_next_look_tells_what_changed_also_after_a_restart(house: House) -> None:
    gone = house.world.guild.create_text_channel("gone")
    await seen(house)
    server = await house.ledger.server(house.world.guild.id)
    assert set(server.coverage) == {"at", "bits"}, "ids and bits alone"
    new = house.world.guild.create_text_channel("new")
    house.env.backend.delete_channel(gone.id)
    house.forbid(house.support, manage_messages=True)
    await house.env.settle()
    await house.restart()
    words = text_of(await seen(house))
    assert "Since the last look" in words
    assert f"New: <#{new.id}>" in words
    assert "One channel is gone." in words
    assert f"I can no longer remove messages: <#{house.support.id}>" in words
    house.env.backend.delete_overwrite(house.support.id, house.env.backend.bot_user.id)
    await house.env.settle()
    assert f"I can now remove messages: <#{house.support.id}>" in text_of(await seen(house))
    assert "Nothing changed." in text_of(await seen(house))


async def test_details_come_page_by_page_with_threads_below_their_channels(house: House) -> None:
    for number in range(30):
        house.world.guild.create_text_channel(f"more-{number}")
    house.thread("a thread")
    house.forbid(house.log, send_messages=True)
    await house.env.settle()
    panel = await pressed(house, await seen(house), "Channel by channel")
    words = text_of(panel)
    assert f"<#{house.support.id}> (support): everything\n-# ↳ <#" in words
    assert f"<#{house.log.id}> (log): can't reply" in words
    assert "Page 1 of 3" in words
    assert "Back" not in buttons_of(panel)
    panel = await pressed(house, await pressed(house, panel, "Next"), "Next")
    assert "Page 3 of 3" in text_of(panel)
    assert "Next" not in buttons_of(panel)
    for _ in range(30):
        channel = house.env.bot.get_guild(house.world.guild.id).text_channels[-1]  # type: ignore[union-attr]  # it is there
        house.env.backend.delete_channel(channel.id)
        await house.env.settle()
    stale = await pressed(house, panel, "Back")
    assert "Page 1 of 1" in text_of(stale), "there is no such page any more"
    assert "fully covered" in text_of(await pressed(house, stale, "Summary"))


async def test_only_those_who_may_look_at_rules_see_it_and_pages_ask_again(house: House) -> None:
    found = house.env.backend.find_command("coverage", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), {house.robin: True})
    refused = await house.robin.slash(house.desk, "coverage")
    assert refused.response is not None
    assert house.world.moderators.mention in text_of(refused.response)
    assert (await house.ledger.server(house.world.guild.id)).coverage == {}
    panel = await seen(house)
    demote(house)
    answer = await house.alex.click(panel, label="Channel by channel")
    assert answer.response is not None
    assert "You need one of these roles" in text_of(answer.response)


async def test_before_anything_is_set_up_it_says_how_to_begin(new_house: House) -> None:
    words = text_of(await seen(new_house))
    assert "/setup" in words
    assert "Nothing is missing" not in words


@pytest.mark.parametrize("missing", [False, True])
async def test_hundreds_of_channels_take_no_time_and_fit(house: House, missing: bool) -> None:
    guild = house.env.bot.get_guild(house.world.guild.id)
    assert guild is not None
    state = guild._state
    for number in range(496):
        data = {
            "id": str(10**17 + number),
            "type": 0,
            "name": f"c{number}",
            "position": number,
            "permission_overwrites": [],
        }
        guild._add_channel(discord.TextChannel(state=state, guild=guild, data=data))  # type: ignore[arg-type]  # enough of one
    server = await house.ledger.server(guild.id)
    if missing:
        ids = frozenset(10**17 + number for number in range(496))
        server = await house.change(support_channels=ids)
        house.env.backend.edit_role(guild.id, own_role(house).id, {"permissions": 1 << 10})
        await house.env.settle()
    begun = time.perf_counter()
    places = places_of(guild, server)
    words = CoverageWords(sentences())
    blocks = words.summary(places, {})
    took = time.perf_counter() - begun
    assert len(places) == 500
    assert took < 0.5
    assert sum(len(one) + 1 for one in blocks) < 4_000
    for page in range(1, 35):
        assert len("\n".join(words.details(places, page))) < 4_000
