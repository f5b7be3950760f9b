from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.practice.server import standing
from bot.practice.stage import BEAT, Stage
from bot.practice.world import DIRECT
from tests.practice.frame import Frame
from tests.practice.tiny import PERMISSIONS, TinyGuests


@pytest.mark.parametrize(
    ("person", "reaches"),
    [
        ("sam", {"general-support", DIRECT}),
        ("robin", {"general-support", "volunteer-desk", DIRECT}),
        ("alex", {"general-support", "volunteer-desk", "mod-log", DIRECT}),
    ],
)
async def test_everybody_reaches_their_places_and_no_others(stage: Stage, person: str, reaches: set[str]) -> None:
    someone = stage.world.people[person]
    for place in ("general-support", "volunteer-desk", "mod-log", DIRECT, "elsewhere"):
        if place in reaches:
            assert len(await stage.open(someone, place)) > 20
        else:
            with pytest.raises(KeyError):
                await stage.open(someone, place)


async def test_what_a_place_offers_is_what_discord_lets_its_people_see(stage: Stage) -> None:
    for person in stage.world.people.values():
        for place, channel in stage.world.channels.items():
            allowed = stage.env.backend.compute_permissions(stage.world.guild.id, person.user.id, channel.id)
            assert bool(allowed & (1 << 10)) == (place in person.places)  # 1 << 10 is Discord's VIEW_CHANNEL


async def test_the_bot_may_do_what_its_invite_asks_for_and_no_more(stage: Stage) -> None:
    me = stage.world.guild.me
    assert me is not None
    assert me.name == "Breakwater"
    extra = me.guild_permissions.value & ~me.guild.default_role.permissions.value
    assert extra | PERMISSIONS.value == PERMISSIONS.value


async def test_the_bot_finds_itself_at_home_and_is_not_invited(tmp_path: Path) -> None:
    guests = TinyGuests()
    async with standing(guests.make, tmp_path) as stage:
        assert guests.client.is_ready()
        assert [guild.id for guild in guests.client.guilds] == [stage.world.server().guild_id]
        assert guests.client.joined == []
        assert stage.world.server().missing == ()
    assert guests.shut == 1


async def test_the_time_is_ours(stage: Stage) -> None:
    async with stage.acting():
        assert abs(stage.env.now().timestamp() - time.time()) < 1.0


async def test_a_badge_counts_what_others_said_where_one_has_not_looked(stage: Stage) -> None:
    sam = stage.world.people["sam"]
    await stage.open(sam, "general-support")
    async with stage.acting():
        await sam.member.send(stage.world.channels["general-support"], "hello")
    assert stage.unread() == {
        "sam": {"general-support": 0, DIRECT: 0},
        "robin": {"general-support": 2, "volunteer-desk": 0, DIRECT: 0},
        "alex": {"general-support": 2, "volunteer-desk": 0, "mod-log": 1, DIRECT: 0},
    }
    await stage.open(stage.world.people["alex"], "mod-log")
    assert stage.unread()["alex"]["mod-log"] == 0
    await stage.open(sam, DIRECT)
    assert stage.unread()["alex"]["mod-log"] == 0
    assert stage.unread()["sam"]["general-support"] == 0


async def test_what_is_sent_while_something_else_appears_is_sent_all_the_same(stage: Stage, frame: Frame) -> None:
    await frame.open("sam", "general-support")
    assert stage.preview is not None
    async with stage.acting():
        await stage.preview.refresh()
    receipt = await frame.send("hello")
    assert (receipt["rejected"], receipt["settlement"]) == (False, "settled")
    shown = await frame.look()
    assert shown.count("hello yourself") >= 1
    async with stage.acting():
        history = stage.world.channels["general-support"].history()
    assert [message.content for message in history] == ["hello", "hello yourself"]


async def test_what_others_cause_appears_without_asking(stage: Stage, frame: Frame) -> None:
    beat = asyncio.create_task(stage.keep_up())
    try:
        await frame.open("alex", "mod-log")
        sam = stage.world.people["sam"]
        await sam.member.send(stage.world.channels["general-support"], "hello")
        for _ in range(20):
            await asyncio.sleep(BEAT / 2)
            if "somebody said hello" in await frame.look():
                break
        assert "somebody said hello" in await frame.look()
    finally:
        beat.cancel()
        await asyncio.gather(beat, return_exceptions=True)
