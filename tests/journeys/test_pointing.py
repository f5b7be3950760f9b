"""Ask a volunteer to look: anybody can point at a message. Its author isn't told, and moderators see who points."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.model import CaseState, Level, Origin
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_asking import NOBODY, THERE, on_duty
from tests.journeys.test_desk import CRY, press, resolve, the_card, the_case

LOOK = "Ask a volunteer to look"
THANKS = "I have asked the volunteers to look"


@pytest.fixture
def kim(house: House) -> simcord.MemberActor:
    """Another member, who worries about Sam."""
    return house.world.guild.add_member(house.env.create_user("kim", global_name="Kim"))


async def point(
    house: House, who: simcord.MemberActor, message: discord.Message, channel: simcord.ChannelHandle | None = None
) -> str:
    """Somebody points at a message; what they read, alone."""
    answer = await who.context_menu(channel or house.support, LOOK, message)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def said(
    house: House, text: str = "it rained all day", who: simcord.MemberActor | None = None
) -> discord.Message:
    return await (who or house.sam).send(house.support, text)


async def test_anybody_can_point_and_the_author_is_on_the_desk_with_a_link(
    house: House, kim: simcord.MemberActor
) -> None:
    message = await said(house)
    words = await point(house, kim, message)
    assert THANKS in words
    assert "Whoever wrote it isn't told" in words
    assert "emergency number where they are" in words
    case = await the_case(house)
    assert (case.person_id, case.level, case.origin, case.kinds) == (house.sam.id, Level.URGENT, Origin.POINTED, ())
    card = text_of(the_card(house))
    assert "Somebody asked a volunteer to look at this." in card
    assert str(message.id) in card
    assert "rained" not in card
    assert str(kim.id) not in card, "volunteers look at the message, not at who points"


async def test_its_author_is_told_nothing_anywhere(house: House, kim: simcord.MemberActor) -> None:
    await point(house, kim, await said(house))
    assert house.said(house.support) == house.direct("sam") == []


async def test_what_the_rules_find_in_it_is_on_the_card(house: House, kim: simcord.MemberActor) -> None:
    elsewhere = house.world.guild.create_text_channel("off-topic")
    message = await house.sam.send(elsewhere, "i took all my pills and im dying")
    assert await house.ledger.cases(house.world.guild.id) == (), "nobody watches there"
    await point(house, kim, message, elsewhere)
    case = await the_case(house)
    assert case.level is Level.EMERGENCY
    assert all(kind.startswith("crisis.") for kind in case.kinds)
    assert case.kinds


async def test_whoever_points_is_told_whether_somebody_is_on_duty(house: House, kim: simcord.MemberActor) -> None:
    assert NOBODY in await point(house, kim, await said(house))
    await on_duty(house)
    assert THERE in await point(house, kim, await said(house))


async def test_moderators_see_who_points_at_which_message_and_nothing_else(
    house: House, kim: simcord.MemberActor
) -> None:
    message = await said(house, "my secret is 4711")
    await point(house, kim, message)
    await point(house, kim, message)
    (line,) = house.said(house.log)
    guild = house.world.guild.id
    assert text_of(line) == (
        f"<@{kim.id}> asked a volunteer to look at a message. "
        f"https://discord.com/channels/{guild}/{house.support.id}/{message.id}"
    )
    (post,) = [one.json for one in house.env.http_requests if one.method == "POST" and f"/{house.log.id}/" in one.path]
    assert isinstance(post, dict)
    assert post["allowed_mentions"] == {"parse": []}
    assert post["flags"] & 4096, "it makes no sound"


async def test_somebody_who_is_on_the_desk_has_one_case_and_nobody_is_told_that_they_are(
    house: House, kim: simcord.MemberActor
) -> None:
    await said(house, CRY)
    card = the_card(house)
    await press(house, house.robin, "Claim")
    new = await said(house)
    words = await point(house, kim, new)
    assert words.startswith("Thank you for looking out for them. I have asked")
    case = await the_case(house)
    assert (case.state, case.owner_id, case.origin) == (CaseState.CLAIMED, house.robin.id, Origin.HEARD)
    assert case.links[0].message_id == new.id
    assert the_card(house).id == card.id
    assert str(new.id) in text_of(the_card(house))


async def test_pointing_at_ones_own_message_is_asking_for_oneself(house: House) -> None:
    message = await said(house)
    words = await point(house, house.sam, message)
    assert "I have told the volunteers of this server that you would like to talk with somebody" in words
    assert words.startswith("I'm a bot")
    assert "findahelpline.com" in words
    case = await the_case(house)
    assert (case.origin, case.person_id, case.level) == (Origin.ASKED, house.sam.id, Level.URGENT)
    assert [link.message_id for link in case.links] == [message.id]
    assert "They asked for somebody to talk to." in text_of(the_card(house))
    assert house.said(house.log) == [], "nobody is reported for asking"


async def test_nobody_is_kept_from_asking_for_themselves_however_often_they_point(house: House) -> None:
    for number in range(5):
        await house.env.advance_time(1)
        words = await point(house, house.sam, await said(house))
        assert ("I have told the volunteers" if number < 3 else "know already") in words
    assert len((await the_case(house)).links) == 3


async def test_three_times_an_hour_is_enough_for_one_person(house: House, kim: simcord.MemberActor) -> None:
    others = [house.world.guild.add_member(house.env.create_user(f"member{number}")) for number in range(5)]
    messages = [await said(house, "good morning", other) for other in others]
    for message in messages[:3]:
        assert THANKS in await point(house, kim, message)
    words = await point(house, kim, messages[3])
    assert "within the hour" in words
    assert "tell a moderator" in words
    assert len(await house.ledger.cases(house.world.guild.id)) == 3
    assert len(house.said(house.log)) == 3
    assert THANKS in await point(house, house.robin, messages[3]), "somebody else can"
    await house.env.advance_time(3_700)
    assert THANKS in await point(house, kim, messages[4])


async def test_it_is_about_people_and_not_about_the_staffs_channels(house: House, kim: simcord.MemberActor) -> None:
    await said(house, CRY)
    (public,) = house.said(house.support)
    assert "isn't by a person" in await point(house, kim, public)
    note = await house.alex.send(house.log, "i am so tired")
    assert "channel of the staff" in await point(house, house.alex, note, house.log)
    assert len(await house.ledger.cases(house.world.guild.id)) == 1


async def test_a_thread_of_the_staff_is_the_staffs(house: House) -> None:
    thread = house.env.backend.create_thread(house.desk.id, "about sam", house.robin.id)
    handle = simcord.ChannelHandle(house.env, house.world.guild, thread)
    note = await house.robin.send(handle, "i am so tired")
    assert "channel of the staff" in await point(house, house.alex, note, handle)


async def test_a_thread_of_a_support_channel_is_open_to_it(house: House, kim: simcord.MemberActor) -> None:
    thread = house.thread("bad days")
    message = await house.sam.send(thread, "it rained all day")
    assert THANKS in await point(house, kim, message, thread)
    assert (await the_case(house)).links[0].channel_id == thread.id


async def test_where_nothing_is_set_up_it_says_so(new_house: House) -> None:
    message = await new_house.sam.send(new_house.support, "hello")
    answer = await new_house.alex.context_menu(new_house.support, LOOK, message)
    assert answer.response is not None
    assert "no volunteers can be asked through me" in text_of(answer.response)


async def test_where_the_card_cannot_be_shown_whoever_points_is_told_to_find_a_moderator(
    house: House, kim: simcord.MemberActor
) -> None:
    house.forbid(house.desk, send_messages=True)
    words = await point(house, kim, await said(house))
    assert "I can't reach the volunteers right now. Please tell a moderator." in words
    assert any(str(kim.id) in text_of(line) for line in house.said(house.log))


async def test_where_the_log_cannot_be_written_to_the_volunteers_are_asked_all_the_same(
    house: House, kim: simcord.MemberActor
) -> None:
    house.forbid(house.log, send_messages=True)
    assert THANKS in await point(house, kim, await said(house))
    assert buttons_of(the_card(house))[0] == "Claim"


async def test_it_works_where_the_bot_may_do_nothing_and_after_a_restart(
    house: House, kim: simcord.MemberActor
) -> None:
    message = await said(house)
    house.forbid(house.support, view_channel=True, send_messages=True, read_message_history=True)
    await house.restart()
    assert THANKS in await point(house, kim, message)


@pytest.mark.parametrize("closed", ["Misread", "Resolve"])
async def test_whoever_points_at_a_message_of_a_closed_case_is_told_the_truth_it_is_looked_at_again(
    house: House, kim: simcord.MemberActor, closed: str
) -> None:
    message = await said(house, CRY)
    await press(house, house.robin, "Claim")
    if closed == "Misread":
        await press(house, house.robin, closed)
    else:
        await resolve(house, house.robin, "no_answer")
    await house.env.advance_time(9 * 3600)
    assert THANKS in await point(house, kim, message)
    assert (await the_case(house)).state is CaseState.NEW
    assert len(house.cards()) == 1


async def test_both_may_ask_to_be_forgotten(house: House, kim: simcord.MemberActor) -> None:
    await point(house, kim, await said(house))
    for who in (kim, house.sam):
        await house.ledger.erase(who.id)
        assert not any((await house.ledger.export(who.id)).values())
    assert await house.ledger.cases(house.world.guild.id) == ()
