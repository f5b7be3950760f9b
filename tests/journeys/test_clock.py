"""The clock of the desk, in virtual time: about a case that nobody has, somebody is called until somebody comes."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import Case, CaseState, Level, Link, decision_id
from tests.journeys.calls import (
    EMERGENCY,
    MINUTE,
    URGENT,
    another_volunteer,
    called,
    minutes,
    moderators,
    supervisors,
    taken,
    the_call,
    the_case,
)
from tests.journeys.house import House, buttons_of, text_of


async def test_an_emergency_calls_at_once_again_after_two_minutes_then_supervisors_then_moderators(
    house: House,
) -> None:
    above = supervisors(house)
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    robin = {house.robin.id}
    assert called(house) == [robin], "at once"
    await house.env.advance_time(110)
    assert called(house) == [robin]
    for after, who in ((0.1, [robin]), (3, [above]), (5, [moderators(house)])):
        before = called(house)
        await minutes(house, after)
        assert called(house) == [*before, *who]
        assert len(house.calls()) == 1, "a new call takes the old one's place"
    await minutes(house, 60)
    assert called(house) == [robin, robin, above, moderators(house)], "and then it is known to everybody"


async def test_a_call_says_how_urgent_it_is_and_where_and_nothing_else(house: House) -> None:
    await house.on_duty("robin")
    message = await house.sam.send(house.support, EMERGENCY)
    (card,) = house.cards()
    link = f"https://discord.com/channels/{house.world.guild.id}/{house.desk.id}/{card.id}"
    assert the_call(house).content == f"<@{house.robin.id}> **Emergency**: nobody has taken this yet. {link}"
    for leak in ("pills", "overdose", "Sam", str(house.sam.id), str(message.id)):
        assert leak not in the_call(house).content
    assert house.said(house.log) == []


async def test_what_is_urgent_calls_later_and_more_slowly(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, URGENT)
    await minutes(house, 4.8)
    assert called(house) == []
    await minutes(house, 0.2)
    assert called(house) == [{house.robin.id}]
    await minutes(house, 10)
    assert called(house) == [{house.robin.id}] * 2
    await minutes(house, 15)
    assert called(house) == [{house.robin.id}] * 2 + [supervisors(house)]
    await minutes(house, 30)
    assert called(house) == [{house.robin.id}] * 2 + [supervisors(house), moderators(house)]


async def test_what_is_brought_by_hand_calls_as_soon_as_it_is_on_the_desk(house: House) -> None:
    await house.on_duty("robin")
    elsewhere = house.world.guild.create_text_channel("off-topic")
    message = await house.sam.send(elsewhere, "i took all my pills and im dying")
    assert called(house) == [], "nobody watches there"
    await house.alex.context_menu(elsewhere, "Ask a volunteer to look", message)
    assert called(house) == [{house.robin.id}]
    assert f"/{house.cards()[0].id}" in the_call(house).content
    await house.alex.context_menu(elsewhere, "Ask a volunteer to look", message)
    await minutes(house, 1)
    assert called(house) == [{house.robin.id}], "and not again because it is brought again"


async def test_a_concern_never_calls(house: House) -> None:
    await house.on_duty("robin")
    now = house.clock.now()
    concern = Case(decision_id(7, 0), house.world.guild.id, house.sam.id, Level.CONCERN, ("crisis.abuse",), now, now,
                   (Link(house.support.id, 7),))  # fmt: skip
    await house.ledger.open_case(concern, 0, now)
    await minutes(house, 65)
    assert house.said(house.desk) == house.said(house.log) == []


async def test_a_server_sets_the_moments_itself(house: House) -> None:
    calls = {"emergency": {"volunteers": ["1m"], "moderators": ["3m"]}, "urgent": {"moderators": ["0s"]}}
    await house.change(policy={"desk": {"calls": calls}})
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    assert called(house) == []
    await minutes(house, 1)
    assert called(house) == [{house.robin.id}]
    await minutes(house, 2)
    assert called(house) == [{house.robin.id}, moderators(house)]
    await another_volunteer(house).send(house.support, URGENT)
    assert called(house)[2:] == [moderators(house)]


async def test_where_nobody_is_on_duty_supervisors_are_called_at_once(house: House) -> None:
    above = supervisors(house)
    await house.sam.send(house.support, EMERGENCY)
    assert called(house) == [above]
    await house.on_duty("robin")
    await minutes(house, 2)
    assert called(house) == [above, {house.robin.id}]


async def test_where_there_are_no_supervisors_either_moderators_are_called_at_once(house: House) -> None:
    await house.change(supervisor_roles=frozenset())
    await house.sam.send(house.support, EMERGENCY)
    assert called(house) == [moderators(house)]


async def test_where_no_supervisors_are_named_moderators_are_called_in_their_place(house: House) -> None:
    await house.change(supervisor_roles=frozenset())
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    await minutes(house, 10)
    assert called(house) == [{house.robin.id}] * 2 + [moderators(house)] * 2


async def test_whoever_cannot_take_it_is_passed_over(house: House) -> None:
    guild, now = house.world.guild.id, house.clock.now()
    people = {name: another_volunteer(house, name) for name in ("tired", "busy", "close", "former", "fresh")}
    for who in people.values():
        await house.put_on_duty(who.id)
    await house.ledger.change_volunteer(
        guild, people["tired"].id, lambda one: replace(one, break_until=now + 3600), now
    )
    await house.ledger.change_volunteer(guild, people["busy"].id, lambda one: replace(one, open_cases=0), now)
    await house.ledger.recuse(guild, people["close"].id, house.sam.id, now)
    house.env.backend.remove_member_role(guild, people["former"].id, house.world.volunteers.id)
    await house.sam.send(house.support, EMERGENCY)
    assert called(house) == [{people["fresh"].id}]


async def test_a_volunteer_in_need_is_not_called_about_themselves(house: House) -> None:
    await house.on_duty("robin")
    await house.robin.send(house.support, EMERGENCY)
    assert called(house) == [supervisors(house)]


async def test_claiming_ends_the_calls_and_takes_the_last_one_away(house: House) -> None:
    await taken(house)
    assert house.calls() == []
    await minutes(house, 15)
    assert called(house) == [{house.robin.id}]
    assert len(house.said(house.desk)) == 1, "the card"


@pytest.mark.parametrize("how", ["Release", "I can't take this one"])
async def test_giving_a_case_back_calls_the_others_at_once(house: House, how: str) -> None:
    await taken(house)
    vera = another_volunteer(house)
    await house.put_on_duty(vera.id)
    await house.robin.click(house.cards()[0], label=how)
    assert called(house)[1:] == [{vera.id}], "and not whoever has just given it back"
    await vera.click(house.cards()[0], label="Claim")
    assert house.calls() == []


async def test_opening_a_case_again_calls_at_once(house: House) -> None:
    await taken(house)
    await house.on_duty("kim")
    await house.robin.click(house.cards()[0], label="Misread")
    await house.alex.click(house.cards()[0], label="Open again")
    assert called(house)[1:] == [{house.kim.id}], "Robin has a break now"


async def test_what_becomes_more_urgent_calls_anew_and_only_the_newest_call_stands(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, URGENT)
    await minutes(house, 5)
    old = the_call(house)
    await house.sam.send(house.support, EMERGENCY)
    assert called(house) == [{house.robin.id}] * 2
    assert the_call(house).id != old.id
    assert "Emergency" in the_call(house).content


async def test_what_its_author_did_not_mean_calls_nobody_any_more(house: House) -> None:
    await house.sam.send(house.support, EMERGENCY)
    (offer,) = house.said(house.support)
    answer = await house.sam.click(offer)
    assert answer.response is not None
    await house.sam.click(answer.response, label="Not what I meant")
    assert house.calls() == []
    await minutes(house, 12)
    assert len(called(house)) == 1


async def test_a_call_goes_when_the_person_asks_to_be_forgotten(house: House) -> None:
    await house.sam.send(house.support, EMERGENCY)
    assert len(house.calls()) == 1
    await house.sam.slash(house.support, "privacy erase")
    assert house.said(house.desk) == []


async def test_when_an_owner_asks_to_be_forgotten_somebody_else_is_called_at_once(house: House) -> None:
    await taken(house)
    await house.robin.slash(house.support, "privacy erase")
    assert (await the_case(house)).state is CaseState.NEW
    assert called(house)[1:] == [supervisors(house)]


# --- restarts, refusals, things that are gone


@pytest.mark.parametrize("before", [0, 1, 2.5, 6, 11])
async def test_a_restart_at_any_step_rings_nothing_twice_and_forgets_nothing(house: House, before: float) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    if before:
        await minutes(house, before)
    calls = called(house)
    for _ in range(2):
        await house.restart()
        await house.env.settle()
        assert called(house) == calls
    await minutes(house, 12)
    assert called(house) == [{house.robin.id}] * 2 + [supervisors(house), moderators(house)]
    assert len(house.calls()) == 1


async def test_after_a_time_away_only_the_newest_call_is_made(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    house.stop_the_clock()
    await house.env.advance_time(8 * MINUTE)
    await house.restart()
    await house.env.settle()
    late = {house.robin.id} | supervisors(house)
    assert called(house) == [{house.robin.id}, late], "one call, for all who were to be called in between"
    await minutes(house, 2)
    assert called(house) == [{house.robin.id}, late, moderators(house)]


async def test_while_the_platform_is_unwell_a_call_is_tried_until_it_stands(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, URGENT)
    house.env.inject_error("POST", f"/channels/{house.desk.id}/messages", status=500, times=20)
    await minutes(house, 5)
    assert house.calls() == []
    await minutes(house, 3)
    assert the_call(house).content.startswith(f"<@{house.robin.id}> ")
    await house.robin.click(house.cards()[0], label="Claim")
    assert house.calls() == []


async def test_where_the_desk_refuses_a_call_moderators_are_called_in_their_log(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, URGENT)
    house.forbid(house.desk, send_messages=True)
    await minutes(house, 5)
    assert house.calls() == []
    assert called(house, house.log) == [moderators(house)]
    (call,) = house.calls(house.log)
    assert f"/{house.cards()[0].id}" in call.content
    await minutes(house, 10)
    assert len(house.calls(house.log)) == 1
    await house.robin.click(house.cards()[0], label="Claim")
    assert house.calls(house.log) == []


async def test_where_the_desk_is_gone_moderators_are_called_in_their_log(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, URGENT)
    house.env.backend.delete_channel(house.desk.id)
    await minutes(house, 5)
    assert called(house, house.log) == [moderators(house)]


async def test_without_the_permission_a_call_is_made_and_moderators_read_once_that_it_made_no_sound(
    house: House,
) -> None:
    house.forbid(house.desk, mention_everyone=True)
    await house.sam.send(house.support, EMERGENCY)
    await minutes(house, 10)
    assert called(house) == [supervisors(house)] * 3 + [moderators(house)]
    (note,) = house.said(house.log)
    assert "made no sound" in text_of(note)
    assert "Mention @everyone" in text_of(note)
    status = await house.alex.slash(house.log, "status")
    assert status.response is not None
    assert "made no sound" in text_of(status.response)


async def test_roles_that_anybody_may_mention_need_no_permission(house: House) -> None:
    house.forbid(house.desk, mention_everyone=True)
    for role in (house.world.supervisors, house.world.moderators):
        house.env.backend.edit_role(house.world.guild.id, role.id, {"mentionable": True})
    await house.sam.send(house.support, EMERGENCY)
    await minutes(house, 10)
    assert called(house) == [supervisors(house)] * 3 + [moderators(house)]
    assert house.said(house.log) == []


async def test_a_deleted_card_is_there_again_before_anybody_is_called_to_it(house: House) -> None:
    await house.on_duty("robin")
    await house.sam.send(house.support, EMERGENCY)
    await house.alex.delete(house.cards()[0])
    await minutes(house, 2)
    (card,) = house.cards()
    assert f"/{card.id}" in the_call(house).content
    await house.robin.click(card, label="Claim")
    assert (await the_case(house)).owner_id == house.robin.id


async def test_a_card_that_could_not_be_shown_is_shown_with_the_next_call(house: House) -> None:
    await house.on_duty("robin")
    house.forbid(house.desk, send_messages=True)
    await house.sam.send(house.support, EMERGENCY)
    assert called(house, house.log) == [moderators(house)]
    me = house.env.backend.bot_user.id
    speaks = discord.Permissions(send_messages=True).value
    house.env.backend.set_overwrite(house.desk.id, Overwrite(me, OverwriteType.MEMBER, allow=speaks))
    await minutes(house, 2)
    assert buttons_of(house.cards()[0])[0] == "Claim"
    assert called(house) == [{house.robin.id}]
    assert house.calls(house.log) == []


async def test_setup_says_where_a_call_would_make_no_sound(house: House) -> None:
    async def panel() -> str:
        answer = await house.alex.slash(house.log, "setup")
        assert answer.response is not None
        return text_of(answer.response)

    assert "Mention @everyone" not in await panel()
    house.forbid(house.desk, mention_everyone=True)
    assert "Mention @everyone, @here, and All Roles" in await panel()
    for role in (house.world.moderators, house.world.supervisors):
        assert "Mention @everyone, @here, and All Roles" in await panel()
        house.env.backend.edit_role(house.world.guild.id, role.id, {"mentionable": True})
    assert "Mention @everyone" not in await panel()
