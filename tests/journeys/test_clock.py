"""The clock of the desk, in virtual time: somebody is called until somebody comes, and nobody is forgotten."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import Case, CaseState, Change, Level, Link, decision_id
from tests.journeys.beside import inside, the_room
from tests.journeys.house import House, buttons_of, text_of

EMERGENCY = "i just took all my pills"
URGENT = "i want to kill myself tonight"
MINUTE = 60.0
ASK = "has been quiet for a while"
HOW_ARE_YOU = "How are you after that one?"


async def minutes(house: House, many: float) -> None:
    """Time goes by; a few seconds more than said, so that the clock has come round."""
    while many > 10:  # SimCord has so much patience for one stretch
        await house.env.advance_time(10 * MINUTE)
        many -= 10
    await house.env.advance_time(many * MINUTE + 6)


async def the_case(house: House) -> Case:
    (case,) = await house.ledger.cases(house.world.guild.id)
    return case


def the_call(house: House) -> discord.Message:
    """The one call: there is never a second one of a case."""
    (call,) = house.calls()
    return call


def called(house: House, channel: simcord.ChannelHandle | None = None) -> list[set[int]]:
    """Whom each call that was ever made has alerted, oldest first: those it names, as Discord was told to allow."""
    path = f"/channels/{(channel or house.desk).id}/messages"
    sent = [one.json for one in house.env.http_requests if one.method == "POST" and one.path.endswith(path)]
    made = [one for one in sent if isinstance(one, dict) and "nobody has taken this yet" in str(one.get("content"))]
    for one in made:
        allowed = one["allowed_mentions"]
        assert allowed.get("parse", []) == []
        assert "flags" not in one or not one["flags"], "a call is heard"
    return [{int(who) for kind in ("users", "roles") for who in one["allowed_mentions"].get(kind, ())} for one in made]


def moderators(house: House) -> set[int]:
    return {house.world.moderators.id}


def another_volunteer(house: House, name: str = "vera") -> simcord.MemberActor:
    user = house.env.create_user(name, global_name=name.title())
    return house.world.guild.add_member(user, roles=(house.world.volunteers,))


def supervisors(house: House) -> set[int]:
    return {house.world.supervisors.id}


async def taken(house: House, words: str = EMERGENCY) -> Case:
    """Robin, on duty, has taken Sam's case."""
    await house.on_duty("robin")
    await house.sam.send(house.support, words)
    await house.robin.click(house.cards()[0], label="Claim")
    return await the_case(house)


# --- a case that nobody has


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


# --- a case that somebody has


def asked(house: House) -> list[discord.Message]:
    return [one for one in house.direct("robin") if ASK in one.content]


async def test_an_owner_who_does_nothing_is_asked_once_and_then_it_is_offered_again(house: House) -> None:
    await taken(house)
    vera = another_volunteer(house)
    await house.put_on_duty(vera.id)
    await minutes(house, 29.8)
    assert asked(house) == []
    await minutes(house, 0.2)
    (question,) = asked(house)
    assert buttons_of(question) == ["Still with me", "Give it back"]
    assert "15 minutes" in question.content
    for leak in ("pills", "overdose", "Sam", str(house.sam.id)):
        assert leak not in question.content
    await minutes(house, 14.5)
    assert len(asked(house)) == 1
    assert (await the_case(house)).owner_id == house.robin.id
    await minutes(house, 0.5)
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.NEW, None)
    assert called(house)[1:] == [{vera.id}], "at once, and not whoever does not answer"
    _, told, cared_for = house.direct("robin")
    assert "offered it to the others" in told.content
    assert buttons_of(told) == []
    assert HOW_ARE_YOU in cared_for.content, "an emergency was heavy, whoever ends it"
    assert "Claim" in buttons_of(house.cards()[0])
    assert house.said(house.log) == []


async def test_still_with_me_is_a_move_and_the_half_hour_begins_anew(house: House) -> None:
    await taken(house)
    await minutes(house, 30)
    (question,) = asked(house)
    await house.person("robin").user.click(question, label="Still with me")
    (answered,) = house.direct("robin")
    assert "still yours" in answered.content
    assert buttons_of(answered) == []
    await minutes(house, 29)
    assert (await the_case(house)).owner_id == house.robin.id
    assert len(house.direct("robin")) == 1
    await minutes(house, 1)
    assert len(asked(house)) == 1, "asked anew"
    await minutes(house, 15)
    assert (await the_case(house)).state is CaseState.NEW


async def test_giving_it_back_from_the_question_calls_the_others(house: House) -> None:
    await taken(house)
    vera = another_volunteer(house)
    await house.put_on_duty(vera.id)
    await minutes(house, 30)
    (question,) = asked(house)
    await house.restart()
    await house.person("robin").user.click(question, label="Give it back")
    assert (await the_case(house)).state is CaseState.NEW
    assert called(house)[1:] == [{vera.id}]
    (answered,) = house.direct("robin")
    assert "given it back" in answered.content
    assert HOW_ARE_YOU in answered.content, "one answer, and not a message besides"
    assert buttons_of(answered) == ["Fine", "I'd like a break", "I'd like to talk to a supervisor"]
    await house.person("robin").user.click(answered, label="I'd like a break")
    assert (await house.ledger.volunteer(house.world.guild.id, house.robin.id)).break_until > house.clock.now()


async def test_an_offer_takes_whoever_had_it_out_of_the_room(house: House) -> None:
    await taken(house)
    await house.robin.click(house.cards()[0], label="Open a room")
    room = await the_room(house)
    assert inside(house, room) == {house.sam.id, house.robin.id}
    await minutes(house, 30)
    assert len(asked(house)) == 1
    await minutes(house, 15)
    assert (await the_case(house)).state is CaseState.NEW
    assert inside(house, room) == {house.sam.id}
    await house.kim.click(house.cards()[0], label="Claim")
    assert inside(house, room) == {house.sam.id, house.kim.id}


async def test_a_lighter_case_that_is_offered_again_asks_nobody_how_they_are(house: House) -> None:
    await taken(house, URGENT)
    await minutes(house, 45)
    assert (await the_case(house)).state is CaseState.NEW
    _, told = house.direct("robin")
    assert "offered it to the others" in told.content


async def test_any_move_answers_the_question(house: House) -> None:
    await taken(house)
    await minutes(house, 30)
    await house.robin.click(house.cards()[0], label="Escalate")
    await minutes(house, 20)
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.ESCALATED, house.robin.id)
    await house.person("robin").user.click(asked(house)[0], label="Give it back")
    assert (await the_case(house)).state is CaseState.NEW


async def test_where_direct_messages_are_closed_the_owner_is_asked_on_the_desk_and_nobody_else(house: House) -> None:
    await taken(house)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await minutes(house, 30)
    (question,) = [one for one in house.said(house.desk) if ASK in one.content]
    (sent,) = [one.json for one in house.env.http_requests if one.method == "POST" and ASK in str(one.json)]
    assert isinstance(sent, dict)
    assert sent["allowed_mentions"]["users"] == [house.robin.id]
    assert sent["allowed_mentions"].get("parse", []) == []
    vera = another_volunteer(house)
    answer = await vera.click(question, label="Still with me")
    assert answer.ephemeral
    assert answer.response is not None
    assert f"<@{house.robin.id}> has taken this" in text_of(answer.response)
    answer = await house.robin.click(question, label="Still with me")
    assert answer.ephemeral
    assert answer.response is not None
    assert "still yours" in text_of(answer.response)
    assert len(house.said(house.desk)) == 1, "the question has done what it was for"
    await minutes(house, 30)
    await minutes(house, 15)
    assert (await the_case(house)).state is CaseState.NEW
    assert [one for one in house.said(house.desk) if ASK in one.content] == []
    assert house.said(house.log) == [], "nobody is told on"


async def test_whoever_is_no_volunteer_any_more_keeps_nothing_by_pressing(house: House) -> None:
    await taken(house)
    await minutes(house, 30)
    house.env.backend.remove_member_role(house.world.guild.id, house.robin.id, house.world.volunteers.id)
    (question,) = asked(house)
    answer = await house.person("robin").user.click(question, label="Still with me")
    (words,) = answer.followups
    assert "Only volunteers" in text_of(words)
    assert (await the_case(house)).moves == 1
    await minutes(house, 15)
    assert (await the_case(house)).state is CaseState.NEW, "nobody is left with nobody"
    assert called(house)[1:] == [supervisors(house)]


async def test_an_owner_who_has_left_is_not_waited_for_longer_than_others(house: House) -> None:
    await taken(house)
    house.env.backend.remove_member(house.world.guild.id, house.robin.id)
    await minutes(house, 45.2)
    assert (await the_case(house)).state is CaseState.NEW


async def test_an_answer_to_a_question_of_long_ago_says_how_it_stands_now(house: House) -> None:
    await taken(house)
    await minutes(house, 30)
    (question,) = asked(house)
    await minutes(house, 15)
    vera = await house.volunteer("vera")
    await vera.click(house.cards()[0], label="Claim")
    await house.person("robin").user.click(question, label="Give it back")
    assert (await the_case(house)).owner_id == vera.id
    answered = house.direct("robin")[0]
    assert f"<@{vera.id}> has taken this" in answered.content
    assert buttons_of(answered) == []


@pytest.mark.parametrize("before", [1, 29, 31, 44])
async def test_a_restart_while_somebody_has_a_case_asks_once_and_offers_once(house: House, before: float) -> None:
    await taken(house)
    await minutes(house, before)
    await house.restart()
    await minutes(house, 31 - before if before < 30 else 0)
    assert len(asked(house)) == 1
    assert (await the_case(house)).state is CaseState.CLAIMED
    await minutes(house, 46 - max(before, 31))
    assert (await the_case(house)).state is CaseState.NEW
    told = [one.content for one in house.direct("robin")]
    for said in (ASK, "offered it to the others", HOW_ARE_YOU):
        assert [said in one for one in told].count(True) == 1
    assert len(told) == 3
    await house.restart()
    await minutes(house, 1)
    assert [one.content for one in house.direct("robin")] == told


async def test_whoever_could_not_be_asked_in_time_still_has_time_to_answer(house: House) -> None:
    await taken(house)
    house.stop_the_clock()
    await house.env.advance_time(3600)
    await house.restart()
    await house.env.settle()
    assert len(asked(house)) == 1
    await minutes(house, 14)
    assert (await the_case(house)).owner_id == house.robin.id
    await minutes(house, 1)
    assert (await the_case(house)).state is CaseState.NEW


async def test_while_its_owner_talks_in_the_room_nobody_is_asked_and_a_member_alone_keeps_nobody_from_it(
    house: House,
) -> None:
    case = await taken(house)
    thread = house.thread("a room")
    await house.ledger.place_room(case.id, Link(thread.id, thread.id))
    await minutes(house, 20)
    await house.robin.send(thread, "there is no hurry")
    await minutes(house, 20)
    await house.sam.send(thread, "are you there?")
    await minutes(house, 9)
    assert house.direct("robin") == []
    await minutes(house, 1)
    assert len(asked(house)) == 1


async def test_whoever_waits_for_an_answer_is_asked_later(house: House) -> None:
    await house.change(policy={"desk": {"ask_after": "10m", "ask_waiting": "20m", "answer_within": "5m"}})
    await taken(house)
    await minutes(house, 10)
    assert "5 minutes" in asked(house)[0].content
    await house.person("robin").user.click(asked(house)[0], label="Still with me")
    case = await the_case(house)
    waits = Change(CaseState.CLAIMED, house.robin.id, CaseState.WAITING, house.robin.id)
    await house.ledger.move(case.id, waits, house.clock.now())
    await minutes(house, 19)
    assert asked(house) == []
    await minutes(house, 1)
    assert len(asked(house)) == 1
    await minutes(house, 5)
    assert (await the_case(house)).state is CaseState.NEW


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
