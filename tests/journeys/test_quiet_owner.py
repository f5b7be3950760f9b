"""The clock of the desk, in virtual time: whoever has a case and does nothing is asked, then others are offered it."""

from __future__ import annotations

import discord
import pytest

from bot.model import CaseState, Change, Link
from tests.journeys.beside import inside, the_room
from tests.journeys.calls import URGENT, another_volunteer, called, minutes, supervisors, taken, the_case
from tests.journeys.house import House, buttons_of, text_of

ASK = "has been quiet for a while"
HOW_ARE_YOU = "How are you after that one?"


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
