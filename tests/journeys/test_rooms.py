"""The room in which a volunteer talks with somebody: from the button to the last words in it."""

from __future__ import annotations

import asyncio

import discord
import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.desk.rooms import Rooms
from bot.desk.standing import Answer
from bot.model import OWNED, CaseState, Change, Level
from cogs.rooms import RoomsCog
from tests.journeys.beside import claimed, handle, inside, on_duty, pinged, press, presser, said_in, the_room, threads
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_desk import CRY, another_volunteer, demote, resolve, the_card, the_case

OPEN = "Open a room"


async def test_a_room_is_opened_with_the_member_and_says_who_can_read_it_and_that_it_is_no_therapy(
    house: House,
) -> None:
    await claimed(house)
    answer = await press(house, house.robin, OPEN)
    room = await the_room(house)
    assert f"<#{room.id}>" in answer
    assert inside(house, room) == {house.sam.id, house.robin.id}
    (first,) = said_in(house, room)
    words = text_of(first)
    for said in ("I'm a bot", "Who can read it", "moderators", "isn't therapy", "leave whenever", "when this is over",
                 "/help-now"):  # fmt: skip
        assert said in words
    for leak in ("suicide", "kill", "crisis", CRY, *Level, "sam", "robin"):
        assert leak not in str(room.name).casefold()
        assert leak == "emergency" or leak not in words, "it says that it is no emergency service"
    assert pinged(house, first) == {house.sam.id, house.robin.id}
    spoken = house.said(house.support)
    assert len(spoken) == 1, "the care reply, and nothing more in the open"


async def test_pressing_again_shows_the_same_room(house: House) -> None:
    await claimed(house)
    first = await press(house, house.robin, OPEN)
    assert await press(house, house.robin, OPEN) == first
    room = await the_room(house)
    assert len(said_in(house, room)) == 1


async def test_of_twenty_presses_at_once_one_room_comes(house: House) -> None:
    await claimed(house)
    by, case = presser(house, house.robin), await the_case(house)
    opened = await asyncio.gather(*(rooms(house).open(case.id, by) for _ in range(20)))
    room = await the_room(house)
    assert {one.room for one in opened} == {room.id}
    assert len(said_in(house, room)) == 1


async def test_nobody_but_the_owner_opens_it(house: House) -> None:
    await claimed(house)
    vera = await another_volunteer(house)
    for who in (vera, house.alex):
        assert f"<@{house.robin.id}> has taken this, and only they" in await press(house, who, OPEN)
    demote(house, house.robin)
    assert "Only volunteers and moderators" in await press(house, house.robin, OPEN)
    assert threads(house, house.support) == []


async def test_what_was_said_in_a_thread_leads_to_a_room_in_its_channel(house: House) -> None:
    thread = house.thread("a hard day")
    await house.sam.send(thread, CRY)
    await press(house, house.robin, "Claim")
    await press(house, house.robin, OPEN)
    assert inside(house, await the_room(house)) == {house.sam.id, house.robin.id}


async def test_where_the_channel_is_gone_the_room_is_in_the_first_support_channel(house: House) -> None:
    other = house.world.guild.create_text_channel("more-support")
    await house.change(support_channels=frozenset({house.support.id, other.id}))
    await house.sam.send(other, CRY)
    await press(house, house.robin, "Claim")
    house.env.backend.delete_channel(other.id)
    assert "The room is here" in await press(house, house.robin, OPEN)
    await the_room(house)


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_without_the_permission_the_volunteer_reads_which_and_what_else_to_do(
    house: House, permission: str
) -> None:
    await claimed(house)
    house.forbid(house.support, **{permission: True})
    answer = await press(house, house.robin, OPEN)
    assert permission.replace("_", " ").title().replace(" In ", " in ") in answer
    assert "answer them where they wrote" in answer
    assert threads(house, house.support) == []
    assert len(house.said(house.log)) == 1, "moderators are told once"
    house.forbid(house.support)
    assert "The room is here" in await press(house, house.robin, OPEN), "at once, when it is allowed"


async def test_for_somebody_who_has_left_there_is_none(house: House) -> None:
    await claimed(house)
    house.env.backend.remove_member(house.world.guild.id, house.sam.id)
    answer = await press(house, house.robin, OPEN)
    assert "They have left the server" in answer
    assert threads(house, house.support) == []


async def test_for_somebody_who_cannot_see_the_channel_any_more_there_is_none(house: House) -> None:
    await claimed(house)
    hidden = discord.Permissions(view_channel=True).value
    house.env.backend.set_overwrite(house.support.id, Overwrite(house.sam.id, OverwriteType.MEMBER, deny=hidden))
    assert "can't see the support channel" in await press(house, house.robin, OPEN)
    assert threads(house, house.support) == []


async def test_where_somebody_cannot_be_let_in_no_empty_room_stays(house: House) -> None:
    await claimed(house)
    house.env.inject_error("PUT", f"/channels/*/thread-members/{house.sam.id}", status=403, code=50001)
    assert "could not be let in" in await press(house, house.robin, OPEN)
    assert (await the_case(house)).room is None


@pytest.mark.parametrize("path", ["thread-members/*", "messages"])
async def test_a_crash_between_making_a_room_and_noting_it_leaves_one_room(house: House, path: str) -> None:
    await claimed(house)
    house.env.inject_error("PUT" if "members" in path else "POST", f"/channels/*/{path}", status=500, times=9)
    assert "does not answer" in await press(house, house.robin, OPEN)
    assert (await the_case(house)).room is None
    assert len(threads(house, house.support)) == 1
    house.env.backend.faults.clear()
    await house.restart()
    await house.env.advance_time(60)
    room = await the_room(house)
    assert inside(house, room) == {house.sam.id, house.robin.id}
    assert len(said_in(house, room)) == 1


async def test_a_case_that_was_closed_while_its_room_was_being_made_leaves_no_open_room(house: House) -> None:
    await claimed(house)
    house.env.inject_error("PUT", "/channels/*/thread-members/*", status=500, times=9)
    await press(house, house.robin, OPEN)
    await resolve(house, house.robin, "safer")
    house.env.backend.faults.clear()
    await house.env.advance_time(60)
    (room,) = threads(house, house.support)
    assert room.thread_metadata is not None
    assert (room.thread_metadata.locked, room.thread_metadata.archived) == (True, True)


async def test_whoever_takes_a_released_case_comes_in_and_whoever_gave_it_back_is_gone(house: House) -> None:
    await claimed(house)
    vera = await another_volunteer(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    await press(house, house.robin, "Release")
    assert inside(house, room) == {house.sam.id}
    assert "somebody else is being asked" in text_of(said_in(house, room)[-1])
    await press(house, vera, "Claim")
    assert inside(house, room) == {house.sam.id, vera.id}
    assert f"<@{vera.id}> is here" in text_of(said_in(house, room)[-1])
    assert pinged(house, said_in(house, room)[-1]) == set()


@pytest.mark.parametrize("how", ["Resolve", "Misread", "We take over"])
async def test_a_room_closes_with_the_case_with_one_kind_line(house: House, how: str) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    if how == "Resolve":
        await resolve(house, house.robin, "safer")
    elif how == "Misread":
        await press(house, house.robin, how)
    else:
        await press(house, house.robin, "Escalate")
        await press(house, house.alex, how)
    assert room.thread_metadata is not None
    assert (room.thread_metadata.locked, room.thread_metadata.archived) == (True, True)
    _, closing = said_in(house, room)
    assert "/help-now" in text_of(closing)
    assert "I'm a bot" in text_of(closing)


async def test_a_case_that_is_opened_again_gets_its_room_back_by_the_button(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    await resolve(house, house.robin, "safer")
    await press(house, house.alex, "Open again")
    await press(house, house.robin, "Claim")
    assert room.thread_metadata is not None
    assert room.thread_metadata.locked, "claiming opens nothing by itself"
    assert f"<#{room.id}>" in await press(house, house.robin, OPEN)
    assert (room.thread_metadata.locked, room.thread_metadata.archived) == (False, False)
    assert "Who can read it" in text_of(said_in(house, room)[-1])


async def test_a_deleted_room_is_made_anew(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    gone = await the_room(house)
    house.env.backend.delete_channel(gone.id)
    assert "The room is here" in await press(house, house.robin, OPEN)
    assert (await the_room(house)).id != gone.id


async def test_without_manage_threads_a_room_is_put_away_and_moderators_hear_that_it_is_not_locked(
    house: House,
) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    house.forbid(house.support, manage_threads=True)
    await resolve(house, house.robin, "safer")
    assert room.thread_metadata is not None
    assert (room.thread_metadata.locked, room.thread_metadata.archived) == (False, True)
    (note,) = house.said(house.log)
    assert "Manage Threads" in text_of(note)


async def test_a_new_cry_in_the_room_joins_the_case_also_after_hours(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = handle(house, the_room_now := await the_room(house))
    await house.days_pass(0.3)
    await house.sam.send(room, "i really want to die, i cant stop thinking about killing myself")
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.CLAIMED, house.robin.id)
    assert {link.channel_id for link in case.links} == {house.support.id, room.id}
    assert f"/{room.id}/" in text_of(the_card(house))
    *_, care = said_in(house, the_room_now)
    assert buttons_of(care) == ["Support options (only you see this)"]
    assert care.mentions == []


async def test_the_volunteers_and_the_bots_own_words_in_the_room_make_no_case(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = handle(house, await the_room(house))
    await house.robin.send(room, "Hi Sam, thank you for writing. Are you thinking about suicide right now?")
    await house.robin.send(room, "Are you safe where you are? Is somebody with you?")
    assert len(await house.ledger.cases(house.world.guild.id)) == 1


@pytest.mark.parametrize("state", sorted(OWNED))
async def test_a_restart_in_every_state_leaves_the_room_and_its_button(house: House, state: CaseState) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    if state is not CaseState.CLAIMED:
        change = Change(CaseState.CLAIMED, house.robin.id, state, house.robin.id)
        await house.ledger.move((await the_case(house)).id, change, house.clock.now())
    await house.restart()
    assert f"<#{room.id}>" in await press(house, house.robin, OPEN)
    await resolve(house, house.robin, "other")
    assert room.thread_metadata is not None
    assert room.thread_metadata.locked


async def test_whoever_asks_to_be_forgotten_leaves_a_closed_room_and_no_trace_of_it(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    await house.sam.slash(house.support, "privacy erase")
    assert room.thread_metadata is not None
    assert room.thread_metadata.locked
    assert await house.ledger.cases(house.world.guild.id) == ()


async def test_a_volunteer_who_asks_to_be_forgotten_is_out_of_the_room(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, OPEN)
    room = await the_room(house)
    await house.robin.slash(house.desk, "privacy erase")
    assert inside(house, room) == {house.sam.id}
    assert (await the_case(house)).state is CaseState.NEW
    assert buttons_of(the_card(house))[0] == "Claim"
    assert (await house.ledger.export(house.robin.id))["effects"] == []


def rooms(house: House) -> Rooms:
    cog = house.env.bot.get_cog("RoomsCog")  # type: ignore[attr-defined]  # the bot of a journey has cogs
    assert isinstance(cog, RoomsCog)
    return cog._rooms


async def test_two_volunteers_press_at_once_and_one_room_has_its_owner(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    case = await the_case(house)
    people = [presser(house, who) for who in (vera, house.robin, vera)]
    answers = [one.answer for one in await asyncio.gather(*(rooms(house).open(case.id, by) for by in people))]
    assert answers == [Answer.OWNER_ONLY, Answer.DONE, Answer.OWNER_ONLY]
    assert inside(house, await the_room(house)) == {house.sam.id, house.robin.id}
