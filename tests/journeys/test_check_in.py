"""After a case: a break is offered, somebody is asked how they are, and supervisors hear of a wish to talk alone."""

from __future__ import annotations

import pytest
import simcord

from tests.journeys.beside import on_duty
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.people import a_case, claim, demote, heard, kept, press, resolve
from tests.journeys.test_hand_over import close_direct, hand_over, offered, submit

QUESTION, OFFER = "How are you after that one?", "Would you like a break? Nobody calls you for 30 minutes."
FINE, BREAK, TALK = "Fine", "I'd like a break", "I'd like to talk to a supervisor"
URGENT = "i want to die, i keep thinking about suicide"


async def after_an_emergency(house: House, name: str = "") -> simcord.ResponseMessage:
    case = await a_case(house, name)
    await claim(house, house.robin, case)
    return await resolve(house, house.robin, case)


async def test_after_an_emergency_one_answer_asks_how_they_are_and_offers_a_break(house: House) -> None:
    answer = await after_an_emergency(house)
    words = text_of(answer)
    assert "It's closed" in words
    assert QUESTION in words
    assert OFFER in words
    assert buttons_of(answer) == [FINE, BREAK, TALK]
    assert house.direct("robin") == [], "one answer, and not a message besides"


async def test_a_break_lasts_half_an_hour_and_keeps_nobody_from_taking_a_case(house: House) -> None:
    answer = await after_an_emergency(house)
    await house.restart()
    await house.robin.click(answer, label=BREAK)
    assert "Nobody calls you before" in text_of(answer)
    assert buttons_of(answer) == [TALK]
    robin = await kept(house, house.robin)
    assert robin.break_until - house.clock.now() == pytest.approx(1800, abs=5)
    assert robin.row == 0
    assert "It's yours" in await claim(house, house.robin, await a_case(house, "kit"))


async def test_a_break_can_be_declined_once_and_is_given_the_next_time(house: House) -> None:
    answer = await after_an_emergency(house)
    await house.robin.click(answer, label=FINE)
    assert "still works" in text_of(answer)
    assert (await kept(house, house.robin)).break_until < house.clock.now()
    await house.restart()
    second = await after_an_emergency(house, "kit")
    assert "now you have a break" in text_of(second)
    assert OFFER not in text_of(second)
    assert buttons_of(second) == [FINE, TALK]
    assert (await kept(house, house.robin)).break_until > house.clock.now()
    await house.env.advance_time(31 * 60)
    assert OFFER in text_of(await after_an_emergency(house, "lou")), "after a break everything begins anew"


async def test_after_three_cases_in_a_row_a_break_is_offered_and_nothing_is_asked(house: House) -> None:
    answers = []
    for name in ("kit", "lou", "max"):
        case = await a_case(house, name, URGENT)
        assert case.level == "urgent"
        await claim(house, house.robin, case)
        answers.append(await resolve(house, house.robin, case))
    assert [OFFER in text_of(one) for one in answers] == [False, False, True]
    assert all(QUESTION not in text_of(one) for one in answers)
    assert buttons_of(answers[-1]) == ["Yes", "Not now"]
    await house.robin.click(answers[-1], label="Not now")
    assert (await kept(house, house.robin)).declined


async def test_a_pause_between_cases_is_a_break_that_nobody_has_to_offer(house: House) -> None:
    for name in ("kit", "lou", "max"):
        case = await a_case(house, name, URGENT)
        await claim(house, house.robin, case)
        answer = await resolve(house, house.robin, case)
        assert OFFER not in text_of(answer)
        await house.env.advance_time(31 * 60)


async def test_after_more_than_an_hour_a_case_was_heavy_whatever_its_level(house: House) -> None:
    case = await a_case(house, text=URGENT)
    await claim(house, house.robin, case)
    for _ in range(2):  # the desk asks after half an hour, and would offer it to others without an answer
        await house.env.advance_time(30 * 60 + 30)
        await house.person("robin").user.click(house.direct("robin")[-1], label="Still with me")
    answer = heard(await press(house, house.robin, case, "Misread"))
    assert QUESTION in answer
    assert OFFER not in answer


async def test_giving_back_an_emergency_after_a_glance_asks_nothing_and_later_it_does(house: House) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    assert QUESTION not in heard(await press(house, house.robin, case, "Release"))
    await claim(house, house.robin, case)
    await house.env.advance_time(10 * 60)
    assert QUESTION in heard(await press(house, house.robin, case, "Release"))


@pytest.mark.parametrize("own_channel", [True, False])
async def test_whoever_wants_to_talk_is_told_of_in_the_supervisors_channel_and_nothing_else_is(
    house: House, own_channel: bool
) -> None:
    supervisors, theirs, others = house.world.supervisors, house.supervision, house.log
    if not own_channel:
        await house.change(supervision_channel=None)
        theirs, others = others, theirs
    answer = await after_an_emergency(house)
    await house.robin.click(answer, label=TALK)
    assert "supervisors know" in text_of(answer)
    assert house.said(others) == []
    (line,) = house.said(theirs)
    assert line.content == f"<@&{supervisors.id}> <@{house.robin.id}> would like to talk to a supervisor."
    assert [role.id for role in line.role_mentions] == [supervisors.id]
    assert line.mentions == [] or all(one.id == house.robin.id for one in line.mentions)
    assert buttons_of(answer) == [], "the break has begun with the offer"
    assert len(house.said(house.desk)) == 1, "the desk sees nothing of it"


async def test_where_supervisors_cannot_be_told_that_is_said_honestly(house: House) -> None:
    answer, again = await after_an_emergency(house), await after_an_emergency(house, "kit")
    house.forbid(house.supervision, send_messages=True)
    await house.robin.click(answer, label=TALK)
    assert "could not reach the supervisors" in text_of(answer)
    await house.change(log_channel=None, supervision_channel=None)
    await house.robin.click(again, label=TALK)
    assert "could not reach the supervisors" in text_of(again)


async def test_whoever_loses_their_role_in_between_can_still_ask_to_talk(house: House) -> None:
    answer = await after_an_emergency(house)
    demote(house, house.robin)
    await house.robin.click(answer, label=TALK)
    assert "supervisors know" in text_of(answer)


@pytest.mark.parametrize("label", ["Resolve", "Misread", "Release"])
async def test_whose_case_somebody_else_ends_is_asked_by_direct_message(house: House, label: str) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    if label == "Resolve":
        ended = text_of(await resolve(house, house.alex, case))
    else:
        ended = heard(await press(house, house.alex, case, label))
    assert QUESTION not in ended, "it was not theirs"
    (message,) = house.direct("robin")
    assert QUESTION in text_of(message)
    assert text_of(message).startswith("I'm a bot")
    assert buttons_of(message) == [FINE, BREAK, TALK]
    await house.restart()
    await house.person("robin").user.click(message, label=BREAK)
    assert "Nobody calls you before" in text_of(house.direct("robin")[0])
    assert (await kept(house, house.robin)).break_until > house.clock.now()


async def test_where_direct_messages_are_closed_nobody_else_hears_of_it(house: House) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await press(house, house.alex, case, "Release")
    assert house.direct("robin") == []
    assert house.said(house.log) == house.said(house.supervision) == []
    assert len(house.cards()) == len(house.calls()) == 1
    assert len(house.said(house.desk)) == 2, "the card, and the call for somebody else"


async def test_a_light_case_that_somebody_else_ends_asks_nothing(house: House) -> None:
    case = await a_case(house, text=URGENT)
    await claim(house, house.robin, case)
    await resolve(house, house.alex, case)
    assert house.direct("robin") == []


async def test_the_check_in_is_written_down_with_the_move_and_survives_a_crash(house: House) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    for _ in range(3):
        house.env.inject_error("POST", "/users/@me/channels", status=500)
    await press(house, house.alex, case, "Release")
    await house.restart()
    await house.env.advance_time(120)
    assert len(house.direct("robin")) == 1


async def test_whoever_hands_a_heavy_case_over_is_asked_how_they_are(house: House) -> None:
    vera = await on_duty(house)
    case = await a_case(house)
    await claim(house, house.robin, case)
    await house.env.advance_time(6 * 60)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    form = await house.robin.select(answer.response, [str(vera.id)])
    await house.restart()
    await submit(house.robin, form, "")
    words = text_of(answer.response)
    assert f"It is with <@{vera.id}> now" in words
    assert QUESTION in words
    assert OFFER in words
    assert buttons_of(answer.response) == [FINE, BREAK, TALK]
    await house.robin.click(answer.response, label=BREAK)
    assert (await kept(house, house.robin)).break_until > house.clock.now()
    assert house.direct("robin") == [], "one answer, and not a message besides"
    (told,) = house.said(vera.user.dm_channel)
    assert QUESTION not in text_of(told), "whoever has it next has only begun"


async def test_whoever_hands_a_case_over_after_a_glance_is_asked_nothing(house: House) -> None:
    vera = await on_duty(house)
    await claim(house, house.robin, await a_case(house))
    assert QUESTION not in await hand_over(house, house.robin, vera)


async def test_who_could_tell_nobody_that_it_is_theirs_now_is_asked_as_well(house: House) -> None:
    vera = await on_duty(house)
    await claim(house, house.robin, await a_case(house))
    await house.env.advance_time(6 * 60)
    close_direct(house, vera)
    answer = await offered(house, house.robin)
    assert answer.response is not None
    form = await house.robin.select(answer.response, [str(vera.id)])
    house.forbid(house.desk, send_messages=True)
    await submit(house.robin, form, "")
    assert "tell them yourself" in text_of(answer.response)
    assert QUESTION in text_of(answer.response)


async def test_a_moderator_who_passes_a_case_on_has_its_volunteer_asked_in_private(house: House) -> None:
    vera = await on_duty(house)
    await claim(house, house.robin, await a_case(house))
    await house.env.advance_time(6 * 60)
    assert QUESTION not in await hand_over(house, house.alex, vera)
    (asked,) = house.direct("robin")
    assert QUESTION in text_of(asked)
