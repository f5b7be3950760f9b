"""Handing a case over: to whom, the note for their eyes alone, and how they hear of it."""

from __future__ import annotations

import asyncio

import discord
import pytest
import simcord

from bot.desk.handing import Handing
from bot.desk.standing import Answer
from bot.model import OWNED, CaseState, Change
from cogs.handing import HandingCog
from tests.journeys.beside import claimed, go_on_duty, inside, on_duty, pinged, press, presser, the_room
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_desk import another_volunteer, demote, resolve, the_card, the_case

HAND = "Hand over"
NOTE = "They like to talk about their garden."


async def offered(house: House, who: simcord.MemberActor) -> simcord.InteractionResult:
    """Press *Hand over*; the answer, with the list."""
    await house.env.advance_time(1)
    answer = await who.click(the_card(house), label=HAND)
    assert answer.ephemeral
    return answer


async def hand_over(house: House, who: simcord.MemberActor, to: simcord.MemberActor, note: str = NOTE) -> str:
    """All of it: the button, the list, the form; what is read in the end."""
    answer = await offered(house, who)
    assert answer.response is not None
    form = await who.select(answer.response, [str(to.id)])
    await submit(who, form, note)
    return text_of(answer.response)


async def submit(who: simcord.MemberActor, form: simcord.InteractionResult, note: str) -> None:
    assert form.modal is not None
    (label,) = form.modal["components"]
    await who.submit_modal(form, {label["component"]["custom_id"]: note})


def direct(house: House, who: simcord.MemberActor) -> list[discord.Message]:
    return house.said(who.user.dm_channel)


def close_direct(house: House, who: simcord.MemberActor) -> None:
    """They take no direct messages any more."""
    house.env.inject_error("POST", f"/channels/{who.user.dm_channel.id}/messages", status=403, code=50007, times=None)


def handing(house: House) -> Handing:
    cog = house.env.bot.get_cog("HandingCog")  # type: ignore[attr-defined]  # the bot of a journey has cogs
    assert isinstance(cog, HandingCog)
    return cog._handing


async def test_a_case_goes_to_whoever_is_chosen_with_a_note_for_them_alone(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    words = await hand_over(house, house.robin, vera)
    assert f"It is with <@{vera.id}> now" in words
    case = await the_case(house)
    assert (case.state, case.owner_id, case.note) == (CaseState.CLAIMED, vera.id, NOTE)
    assert f"<@{vera.id}> has taken this" in text_of(the_card(house))
    assert NOTE not in text_of(the_card(house))
    assert buttons_of(the_card(house))[0] == "Read the note"
    assert NOTE in await press(house, vera, "Read the note")
    for other in (house.robin, house.alex, await another_volunteer(house, "otto")):
        answer = await press(house, other, "Read the note")
        assert NOTE not in answer
        assert "only they" in answer
    (told,) = direct(house, vera)
    assert f"/{house.desk.id}/{the_card(house).id}" in text_of(told)
    assert NOTE not in text_of(told)


async def test_without_a_note_there_is_nothing_to_read(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    await hand_over(house, house.robin, vera, "  ")
    assert "Read the note" not in buttons_of(the_card(house))


async def test_a_note_goes_when_the_case_is_closed_and_when_the_next_one_leaves_none(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    await go_on_duty(house, house.robin.id)
    await hand_over(house, house.robin, vera)
    await hand_over(house, vera, house.robin, "")
    assert (await the_case(house)).note == ""
    await hand_over(house, house.robin, vera)
    card = the_card(house)
    await resolve(house, vera, "safer")
    assert (await the_case(house)).note == ""
    await press(house, house.alex, "Open again")
    await press(house, vera, "Claim")
    assert "Read the note" not in buttons_of(the_card(house))
    assert the_card(house).id == card.id


async def test_whoever_is_offered_is_on_duty_and_can_have_it(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    away = await another_volunteer(house, "away")
    full = await on_duty(house, "full", open_cases=0)
    resting = await on_duty(house, "resting", break_until=house.clock.now() + 600)
    no_code = await on_duty(house, "nocode", conduct="")
    recused = await on_duty(house, "recused")
    demoted = await on_duty(house, "demoted")
    await press(house, recused, "I can't take this one")
    demote(house, demoted)
    await go_on_duty(house, house.robin.id)
    await go_on_duty(house, house.sam.id)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    words = text_of(answer.response)
    assert f"<@{vera.id}>" in words
    for other in (away, full, resting, no_code, recused, demoted, house.robin, house.sam):
        assert f"<@{other.id}>" not in words
    (row,) = answer.response.message.components
    assert isinstance(row, discord.ActionRow)
    (chosen,) = row.children
    assert isinstance(chosen, discord.SelectMenu)
    assert [(one.label, one.value) for one in chosen.options] == [("Vera", str(vera.id))]


async def test_where_nobody_is_on_duty_it_says_what_else_can_be_done(house: House) -> None:
    await claimed(house)
    words = await press(house, house.robin, HAND)
    for other in ("second opinion", "escalate", "release"):
        assert other in words


async def test_a_moderator_passes_on_what_somebody_else_has_and_a_volunteer_does_not(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    assert "Only they, or a moderator" in await press(house, vera, HAND)
    await hand_over(house, house.alex, vera)
    assert (await the_case(house)).owner_id == vera.id


async def test_everything_is_asked_again_when_the_form_comes_back(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    form = await house.robin.select(answer.response, [str(vera.id)])
    await press(house, vera, "I can't take this one")
    await submit(house.robin, form, NOTE)
    assert "can't take this one at the moment" in text_of(answer.response)
    case = await the_case(house)
    assert (case.owner_id, case.note) == (house.robin.id, "")


async def test_a_volunteer_who_was_one_until_the_form_came_back_moves_nothing(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    form = await house.robin.select(answer.response, [str(vera.id)])
    demote(house, house.robin)
    await submit(house.robin, form, NOTE)
    assert "Only volunteers and moderators" in text_of(answer.response)
    assert (await the_case(house)).owner_id == house.robin.id


@pytest.mark.parametrize("when", ["before the list", "before the form"])
async def test_a_restart_between_the_steps_loses_nothing(house: House, when: str) -> None:
    await claimed(house)
    vera = await on_duty(house)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    if when == "before the list":
        await house.restart()
    form = await house.robin.select(answer.response, [str(vera.id)])
    if when == "before the form":
        await house.restart()
    await submit(house.robin, form, NOTE)
    assert (await the_case(house)).owner_id == vera.id
    await house.restart()
    assert NOTE in await press(house, vera, "Read the note")


@pytest.mark.parametrize("state", sorted(OWNED))
async def test_it_can_be_handed_over_in_every_state(house: House, state: CaseState) -> None:
    await claimed(house)
    vera = await on_duty(house)
    if state is not CaseState.CLAIMED:
        change = Change(CaseState.CLAIMED, house.robin.id, state, house.robin.id)
        await house.ledger.move((await the_case(house)).id, change, house.clock.now())
    await house.restart()
    by = presser(house, house.robin)
    answer, case = await handing(house).pass_on((await the_case(house)).id, by, vera.id, NOTE)
    assert answer is Answer.DONE
    assert case is not None
    assert (case.state, case.owner_id) == (CaseState.CLAIMED, vera.id)


async def test_of_twenty_who_hand_over_at_once_one_does_and_the_case_has_one_owner(house: House) -> None:
    await claimed(house)
    people = [await on_duty(house, f"vera{number}") for number in range(20)]
    case, by = await the_case(house), presser(house, house.robin)
    answers = await asyncio.gather(*(handing(house).pass_on(case.id, by, one.id, NOTE) for one in people))
    done = [one for one, (answer, _) in zip(people, answers, strict=True) if answer is Answer.DONE]
    assert len(done) == 1
    assert (await the_case(house)).owner_id == done[0].id
    assert [one for one in people if direct(house, one)] == done, "nobody else is told that it is theirs"


async def test_nobody_is_handed_more_than_they_carry_however_many_hand_over_at_once(house: House) -> None:
    vera = await on_duty(house, open_cases=2)
    for number in range(4):
        member = house.world.guild.add_member(house.env.create_user(f"member{number}"))
        await member.send(house.support, "i want to kill myself tonight")
    guild = house.world.guild.id
    for case in await house.ledger.cases(guild):
        change = Change(CaseState.NEW, None, CaseState.CLAIMED, house.robin.id)
        await house.ledger.move(case.id, change, house.clock.now())
    by = presser(house, house.robin, beside=True)
    pressed = [handing(house).pass_on(case.id, by, vera.id, "") for case in await house.ledger.cases(guild)]
    answers = [answer for answer, _ in await asyncio.gather(*pressed)]
    assert sorted(answers) == [Answer.DONE, Answer.DONE, Answer.NOT_THEM, Answer.NOT_THEM]


async def test_who_takes_no_direct_messages_reads_it_on_the_desk_and_nobody_else_is_mentioned(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    close_direct(house, vera)
    await hand_over(house, house.robin, vera)
    _, line = house.said(house.desk)
    assert f"<@{vera.id}>" in text_of(line)
    assert pinged(house, line) == {vera.id}
    assert NOTE not in text_of(line)


async def test_whoever_hands_over_reads_that_nobody_could_be_told(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    close_direct(house, vera)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    form = await house.robin.select(answer.response, [str(vera.id)])
    house.forbid(house.desk, send_messages=True)
    await submit(house.robin, form, NOTE)
    assert "tell them yourself" in text_of(answer.response)
    assert (await the_case(house)).owner_id == vera.id


async def test_the_room_goes_with_the_case(house: House) -> None:
    await claimed(house)
    vera = await on_duty(house)
    await press(house, house.robin, "Open a room")
    await hand_over(house, house.robin, vera)
    assert inside(house, await the_room(house)) == {house.sam.id, vera.id}


async def test_waiting_and_carrying_on_are_two_buttons(house: House) -> None:
    await claimed(house)
    assert "waiting for an answer" in await press(house, house.robin, "Waiting for an answer")
    assert "is waiting for an answer" in text_of(the_card(house))
    assert "it goes on" in await press(house, house.robin, "Carry on")
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.CLAIMED, house.robin.id)
