"""Asking for a second opinion, and being reminded to look in: what a volunteer who is not sure lives through."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.model import CaseState
from tests.journeys.beside import claimed, inside, on_duty, pinged, press, said_in, threads
from tests.journeys.house import House, text_of
from tests.journeys.test_desk import CRY, demote, resolve, the_card, the_case
from tests.journeys.test_hand_over import close_direct, direct, hand_over

SECOND, FOLLOW = "Second opinion", "Follow up in 24 h"


async def supervisors(house: House, *, mentionable: bool = True) -> simcord.RoleHandle:
    """The server names supervisors."""
    role = house.world.guild.create_role("Supervisor", mentionable=mentionable)
    await house.change(supervisor_roles=frozenset({role.id}), supervision_channel=None)
    return role


async def test_supervisors_are_called_into_a_private_thread_with_a_link_and_no_words_of_the_member(
    house: House,
) -> None:
    role = await supervisors(house)
    await claimed(house)
    answer = await press(house, house.robin, SECOND)
    (thread,) = threads(house, house.desk)
    assert f"<#{thread.id}>" in answer
    assert inside(house, thread) == {house.robin.id}
    (call,) = said_in(house, thread)
    assert pinged(house, call) == {role.id}
    assert f"<@&{role.id}>" in text_of(call)
    assert f"/{house.desk.id}/{the_card(house).id}" in text_of(call)
    for leak in (CRY, "suicide", "kill", str(house.sam.id), "Sam"):
        assert leak not in text_of(call)
        assert leak.casefold() not in str(thread.name).casefold()
    assert "asking for a second opinion" in text_of(the_card(house))
    assert (await the_case(house)).owner_id == house.robin.id


async def test_where_no_supervisors_are_named_moderators_are_called(house: House) -> None:
    await house.change(supervisor_roles=frozenset())
    house.env.backend.edit_role(house.world.guild.id, house.world.moderators.id, {"mentionable": True})
    await claimed(house)
    await press(house, house.robin, SECOND)
    (thread,) = threads(house, house.desk)
    assert pinged(house, said_in(house, thread)[0]) == {house.world.moderators.id}


async def test_asking_again_after_carrying_on_calls_again_in_the_same_thread(house: House) -> None:
    await supervisors(house)
    await claimed(house)
    await press(house, house.robin, SECOND)
    await press(house, house.robin, "Carry on")
    await house.restart()
    await press(house, house.robin, SECOND)
    (thread,) = threads(house, house.desk)
    assert len(said_in(house, thread)) == 2


async def test_asking_again_from_an_old_card_calls_nobody_twice(house: House) -> None:
    await supervisors(house)
    await claimed(house)
    old = the_card(house)
    await house.robin.click(old, label=SECOND)
    case = await the_case(house)
    assert case.state is CaseState.CONSULTING
    (thread,) = threads(house, house.desk)
    await press(house, house.robin, "Waiting for an answer")
    await press(house, house.robin, SECOND)
    assert threads(house, house.desk) == [thread]
    assert len(said_in(house, thread)) == 2


async def test_a_role_that_may_not_be_mentioned_is_said_to_the_volunteer(house: House) -> None:
    await supervisors(house, mentionable=False)
    house.forbid(house.desk, mention_everyone=True)
    await claimed(house)
    assert "nobody was called" in await press(house, house.robin, SECOND)
    assert len(threads(house, house.desk)) == 1


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_where_there_can_be_no_thread_supervisors_read_it_in_their_channel(house: House, permission: str) -> None:
    role = await supervisors(house)
    await claimed(house)
    house.forbid(house.desk, **{permission: True})
    assert "in their own channel" in await press(house, house.robin, SECOND)
    line, *_ = house.said(house.log)
    assert pinged(house, line) == {role.id}
    assert f"/{house.desk.id}/{the_card(house).id}" in text_of(line)
    assert threads(house, house.desk) == []


async def test_where_nobody_can_be_reached_the_volunteer_reads_so_and_keeps_the_case(house: House) -> None:
    await supervisors(house)
    await claimed(house)
    house.forbid(house.desk, create_private_threads=True)
    house.forbid(house.log, send_messages=True)
    assert "could not reach your supervisors" in await press(house, house.robin, SECOND)
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.CONSULTING, house.robin.id)


async def test_a_crash_after_the_thread_was_made_makes_no_second_one(house: House) -> None:
    await supervisors(house)
    await claimed(house)
    house.env.inject_error("PUT", "/channels/*/thread-members/*", status=500, times=9)
    assert "go on trying" in await press(house, house.robin, SECOND)
    house.env.backend.faults.clear()
    await house.restart()
    await house.env.advance_time(60)
    (thread,) = threads(house, house.desk)
    assert inside(house, thread) == {house.robin.id}
    assert len(said_in(house, thread)) == 1


# --- the reminder


def reminders(house: House, who: simcord.MemberActor) -> list[discord.Message]:
    """What somebody was told in direct messages about looking in: not the question whether a case is still theirs."""
    return [message for message in direct(house, who) if "look in" in text_of(message)]


async def test_after_a_day_whoever_asked_is_reminded_once_through_every_restart(house: House) -> None:
    await claimed(house)
    assert "once" in await press(house, house.robin, FOLLOW)
    assert "noted already" in await press(house, house.robin, FOLLOW)
    await house.restart()
    await house.days_pass(0.9)
    assert reminders(house, house.robin) == []
    await house.restart()
    assert "noted already" in await press(house, house.robin, FOLLOW)
    await house.days_pass(0.2)
    await house.restart()
    await house.env.advance_time(120)
    (told,) = reminders(house, house.robin)
    assert f"/{house.desk.id}/{the_card(house).id}" in text_of(told)
    await house.days_pass(1.5)
    await house.restart()
    await house.env.advance_time(120)
    assert len(reminders(house, house.robin)) == 1
    await press(house, house.robin, "Claim")  # it was offered to everybody, for want of a move
    assert "noted already" in await press(house, house.robin, FOLLOW), "one for each case, ever"


async def a_day_later(house: House) -> None:
    await house.days_pass(1)
    await house.restart()
    await house.env.advance_time(120)


async def test_it_comes_also_when_the_case_was_closed_meanwhile(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, FOLLOW)
    await resolve(house, house.robin, "safer")
    await a_day_later(house)
    assert len(reminders(house, house.robin)) == 1


async def test_it_does_not_come_when_the_person_asked_to_be_forgotten(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, FOLLOW)
    await house.sam.slash(house.support, "privacy erase")
    await a_day_later(house)
    assert reminders(house, house.robin) == []


async def test_it_does_not_come_to_somebody_who_is_no_volunteer_any_more(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, FOLLOW)
    demote(house, house.robin)
    await a_day_later(house)
    assert reminders(house, house.robin) == []
    assert not [line for line in house.said(house.desk) if "look in" in text_of(line)]


async def test_who_takes_no_direct_messages_is_reminded_on_the_desk_alone(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, FOLLOW)
    close_direct(house, house.robin)
    await a_day_later(house)
    (line,) = [one for one in house.said(house.desk) if "look in" in text_of(one)]
    assert pinged(house, line) == {house.robin.id}


async def test_whoever_has_it_next_reads_for_whom_it_is_noted(house: House) -> None:
    await claimed(house)
    await press(house, house.robin, FOLLOW)
    vera = await on_duty(house)
    await hand_over(house, house.robin, vera)
    assert f"for <@{house.robin.id}>" in await press(house, vera, FOLLOW)


async def test_only_the_owner_is_reminded(house: House) -> None:
    await claimed(house)
    assert "only they" in await press(house, house.alex, FOLLOW)
