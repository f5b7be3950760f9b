from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import ChannelType, OverwriteType

from bot.practice.apps import apps
from bot.practice.places import DIRECT
from bot.practice.server import standing
from bot.practice.stage import BEAT, Stage
from tests.practice.frame import Frame
from tests.practice.tiny import PERMISSIONS, TinyGuests


@pytest.mark.parametrize(
    ("person", "reaches"),
    [
        ("sam", {"general-support", DIRECT}),
        ("robin", {"general-support", "volunteer-desk", DIRECT}),
        ("kim", {"general-support", "volunteer-desk", DIRECT}),
        ("jo", {"general-support", "volunteer-desk", "supervisors", DIRECT}),
        ("alex", {"general-support", "volunteer-desk", "mod-log", DIRECT}),
    ],
)
async def test_everybody_reaches_their_places_and_no_others(stage: Stage, person: str, reaches: set[str]) -> None:
    someone = stage.world.people[person]
    for place in ("general-support", "volunteer-desk", "supervisors", "mod-log", DIRECT, "elsewhere"):
        if place in reaches:
            assert len(await stage.open(someone, place)) > 20
        else:
            with pytest.raises(KeyError):
                await stage.open(someone, place)


def thread(stage: Stage, inside: str, *members: str) -> str:
    """A private thread of the bot's with these people; its key."""
    backend = stage.env.backend
    made = backend.create_thread(
        stage.world.channels[inside].id, "a room", backend.bot_user.id, type=ChannelType.PRIVATE_THREAD
    )
    for key in members:
        backend.add_thread_member(made.id, stage.world.people[key].user.id)
    return str(made.id)


def listed(stage: Stage, person: str) -> list[tuple[str, str]]:
    """Key and parent of the places in somebody's list."""
    return [(place.key, place.inside) for place in stage.world.places(stage.world.people[person]).values()]


async def test_threads_stand_below_their_channel_for_those_who_are_in_them(stage: Stage) -> None:
    room = thread(stage, "general-support", "sam", "robin")
    opinion = thread(stage, "volunteer-desk", "robin", "jo")
    support, desk, direct = ("general-support", ""), ("volunteer-desk", ""), (DIRECT, "")
    assert listed(stage, "sam") == [support, (room, "general-support"), direct]
    assert listed(stage, "robin") == [
        support, (room, "general-support"), desk, (opinion, "volunteer-desk"), direct
    ]  # fmt: skip
    assert listed(stage, "jo") == [support, desk, (opinion, "volunteer-desk"), ("supervisors", ""), direct]
    for other in ("kim", "alex"):
        assert {room, opinion}.isdisjoint(stage.world.places(stage.world.people[other]))


async def test_a_thread_that_everybody_may_see_is_listed_for_those_who_have_joined_it(stage: Stage) -> None:
    backend, kim = stage.env.backend, stage.world.people["kim"]
    made = backend.create_thread(
        stage.world.channels["general-support"].id, "for all", stage.world.people["sam"].user.id
    )
    assert str(made.id) in stage.world.places(stage.world.people["sam"])
    assert str(made.id) not in stage.world.places(kim)
    backend.add_thread_member(made.id, kim.user.id)
    assert str(made.id) in stage.world.places(kim)


async def test_what_is_said_in_a_thread_is_counted_and_can_be_opened(stage: Stage) -> None:
    room = thread(stage, "general-support", "sam", "robin")
    sam, robin = stage.world.people["sam"], stage.world.people["robin"]
    place = stage.world.places(sam)[room]
    async with stage.acting():
        await sam.member.send(place.channel, "good evening")
    assert (stage.unread(robin, place), stage.unread(sam, place)) == (1, 0)
    assert len(await stage.open(robin, room)) > 20
    assert stage.unread(robin, place) == 0


@pytest.mark.parametrize(
    ("inside", "mention", "come"),
    [
        ("volunteer-desk", "<@{jo}>", {"jo"}),
        ("volunteer-desk", "<@{sam}> and <@{kim}>", {"kim"}),
        ("volunteer-desk", "<@&{supervisors}>", {"jo"}),
        ("general-support", "<@&{volunteers}>", {"robin", "kim"}),
        ("volunteer-desk", "Jo, are you there", set()),
    ],
)
async def test_whoever_is_mentioned_in_a_thread_is_let_in_where_they_see_its_channel(
    stage: Stage, inside: str, mention: str, come: set[str]
) -> None:
    world, backend = stage.world, stage.env.backend
    room = thread(stage, inside, "alex")
    for role in (world.supervisors, world.volunteers):
        backend.edit_role(world.guild.id, role.id, {"mentionable": True})
    ids = {name: one.user.id for name, one in world.people.items()}
    text = mention.format(**ids, supervisors=world.supervisors.id, volunteers=world.volunteers.id)
    async with stage.acting():
        await world.people["alex"].member.send(world.places(world.people["alex"])[room].channel, text)
    assert {name for name in ids if room in world.places(world.people[name])} == come | {"alex"}
    members = backend.channels[int(room)].thread_members
    assert {name for name, person_id in ids.items() if person_id in members} == come | {"alex"}


@pytest.mark.parametrize("end", ["archived", "left", "deleted", "its channel hidden"])
async def test_a_thread_is_no_place_any_more_once_it_is_over(stage: Stage, end: str) -> None:
    room = thread(stage, "general-support", "sam", "robin")
    backend, sam = stage.env.backend, stage.world.people["sam"]
    await stage.open(sam, room)
    if end == "archived":
        backend.edit_channel(int(room), {}, thread_metadata={"archived": True})
    elif end == "left":
        backend.remove_thread_member(int(room), sam.user.id)
    elif end == "deleted":
        backend.delete_channel(int(room))
    else:
        hidden = Overwrite(sam.user.id, OverwriteType.MEMBER, deny=1 << 10)  # Discord's VIEW_CHANNEL
        backend.set_overwrite(stage.world.channels["general-support"].id, hidden)
    assert room not in stage.world.places(sam)
    await stage.let_pass(1)  # what is shown is published, and nothing breaks
    assert apps(stage) is None
    with pytest.raises(KeyError):
        await stage.open(sam, room)
    await stage.open(sam, DIRECT)


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


@pytest.mark.parametrize("seconds", [60, 600, 1800, 86_400])
async def test_time_that_was_let_pass_stays_ahead(stage: Stage, seconds: float) -> None:
    await stage.let_pass(seconds)
    assert abs(stage.env.now().timestamp() - time.time() - seconds) < 1.0
    async with stage.acting():
        assert abs(stage.env.now().timestamp() - time.time() - seconds) < 1.0
    await stage.let_pass(60)
    assert abs(stage.env.now().timestamp() - time.time() - seconds - 60) < 1.0


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), 8 * 86_400])
async def test_time_does_not_run_backwards_nor_out_of_hand(stage: Stage, seconds: float) -> None:
    with pytest.raises(ValueError, match=r"\d|nan|inf"):
        await stage.let_pass(seconds)
    assert stage.ahead == 0


def badges(stage: Stage, person: str) -> dict[str, int]:
    """Place -> how much is new there to somebody, where anything is."""
    one = stage.world.people[person]
    unread = {key: stage.unread(one, place) for key, place in stage.world.places(one).items()}
    return {key: count for key, count in unread.items() if count}


async def test_a_badge_counts_what_others_said_where_one_has_not_looked(stage: Stage) -> None:
    sam = stage.world.people["sam"]
    await stage.open(sam, "general-support")
    async with stage.acting():
        await sam.member.send(stage.world.channels["general-support"], "hello")
    assert badges(stage, "sam") == {}
    assert badges(stage, "robin") == {"general-support": 2}
    assert badges(stage, "jo") == {"general-support": 2}
    assert badges(stage, "alex") == {"general-support": 2, "mod-log": 1}
    await stage.open(stage.world.people["alex"], "mod-log")
    assert badges(stage, "alex") == {"general-support": 2}
    await stage.open(sam, DIRECT)
    assert badges(stage, "alex") == {"general-support": 2}
    assert badges(stage, "sam") == {}


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
