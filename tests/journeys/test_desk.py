"""A case on the desk, from the first press to the last: what volunteers and moderators live through."""

from __future__ import annotations

import re

import discord
import pytest
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.model import CLOSED, OWNED, Case, CaseState, Change, Ending
from tests.journeys.house import House, buttons_of, text_of

CRY = "i want to kill myself tonight"
CLAIMED = ["Open a room", "Waiting for an answer", "Second opinion", "Hand over", "Escalate"]
ESCALATED = ["Open a room", "Carry on", "Hand over", "We take over"]
REST = ["Follow up in 24 h", "Release", "I can't take this one", "Resolve", "Misread"]


async def a_card(house: House) -> discord.Message:
    """Sam cries for help; the card that stands on the desk then."""
    await house.sam.send(house.support, CRY)
    return the_card(house)


def the_card(house: House) -> discord.Message:
    """The one card: there is never a second one."""
    (card,) = house.cards()
    return card


async def the_case(house: House) -> Case:
    (case,) = await house.ledger.cases(house.world.guild.id)
    return case


async def press(house: House, who: simcord.MemberActor, label: str) -> str:
    """Press a button on the card; what the presser reads, alone."""
    answer = await who.click(the_card(house), label=label)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def resolve(house: House, who: simcord.MemberActor, ending: str) -> str:
    """Press *Resolve* and choose how it ended."""
    asked = await who.click(the_card(house), label="Resolve")
    assert asked.ephemeral
    assert asked.response is not None
    await who.select(asked.response, [ending])
    return text_of(asked.response)


async def another_volunteer(house: House, name: str = "vera") -> simcord.MemberActor:
    return await house.volunteer(name)


def demote(house: House, member: simcord.MemberActor) -> None:
    """Somebody loses their role, and still sees the desk."""
    house.env.backend.remove_member_role(house.world.guild.id, member.id, house.world.volunteers.id)
    sees = Overwrite(member.id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
    house.env.backend.set_overwrite(house.desk.id, sees)


async def test_a_case_is_claimed_given_back_and_taken_by_somebody_else(house: House) -> None:
    card = await a_card(house)
    vera = await another_volunteer(house)
    assert buttons_of(card) == ["Claim", "I can't take this one"]
    assert "It's yours" in await press(house, house.robin, "Claim")
    assert buttons_of(the_card(house)) == [*CLAIMED, *REST]
    assert f"<@{house.robin.id}> has taken this" in await press(house, vera, "Release")
    assert "given it back" in await press(house, house.robin, "Release")
    assert "Nobody has taken this yet" in text_of(the_card(house))
    assert "It's yours" in await press(house, vera, "Claim")
    assert f"<@{vera.id}>" in text_of(the_card(house))
    assert the_card(house).id == card.id, "one card, edited"
    edits = [one.json for one in house.env.http_requests if one.method == "PATCH" and str(card.id) in one.path]
    assert len(edits) == 3
    assert all(isinstance(one, dict) and one["allowed_mentions"] == {"parse": []} for one in edits), "it pings nobody"


async def test_twice_round_the_card_still_says_how_it_stands(house: House) -> None:
    await a_card(house)
    for _ in range(2):
        await press(house, house.robin, "Claim")
        assert "has taken this" in text_of(the_card(house))
        await press(house, house.robin, "Release")
        assert "Nobody has taken this yet" in text_of(the_card(house))


@pytest.mark.parametrize("ending", Ending)
async def test_resolving_asks_how_it_ended_and_keeps_nobody(house: House, ending: Ending) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    await resolve(house, house.robin, ending)
    case = await the_case(house)
    assert (case.state, case.ending, case.owner_id) == (CaseState.RESOLVED, ending, None)
    words = text_of(the_card(house))
    assert "Closed:" in words
    assert str(house.robin.id) not in words
    assert buttons_of(the_card(house)) == ["Open again"]


async def test_until_it_is_chosen_how_it_ended_nothing_is_closed(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    asked = await house.robin.click(the_card(house), label="Resolve")
    assert asked.response is not None
    assert (await the_case(house)).state is CaseState.CLAIMED
    await house.restart()
    await house.robin.select(asked.response, ["safer"])
    assert (await the_case(house)).state is CaseState.RESOLVED


async def test_only_the_owner_or_a_moderator_resolves(house: House) -> None:
    await a_card(house)
    vera = await another_volunteer(house)
    await press(house, house.robin, "Claim")
    for label in ("Resolve", "Misread", "Escalate", "Release"):
        assert f"<@{house.robin.id}> has taken this" in await press(house, vera, label)
    assert (await the_case(house)).owner_id == house.robin.id
    await resolve(house, house.alex, "other")
    assert (await the_case(house)).state is CaseState.RESOLVED


async def test_whoever_cannot_take_a_case_is_not_asked_why_and_not_asked_again(house: House) -> None:
    await a_card(house)
    vera = await another_volunteer(house)
    await press(house, house.robin, "Claim")
    answer = await press(house, house.robin, "I can't take this one")
    assert "nobody asks why" in answer
    assert "Nobody has taken this yet" in text_of(the_card(house))
    assert "stays here for somebody else" in await press(house, house.robin, "Claim")
    assert (await the_case(house)).owner_id is None
    await house.restart()
    assert "stays here for somebody else" in await press(house, house.robin, "Claim")
    mine, theirs = await listed(house, house.robin), await listed(house, vera)
    assert "nothing open" in mine
    assert "Nobody has taken this yet" in theirs
    assert "It's yours" in await press(house, vera, "Claim")


async def test_recusing_oneself_from_what_somebody_else_has_leaves_it_with_them(house: House) -> None:
    await a_card(house)
    vera = await another_volunteer(house)
    await press(house, house.robin, "Claim")
    assert "nobody asks why" in await press(house, vera, "I can't take this one")
    assert (await the_case(house)).owner_id == house.robin.id


async def test_escalating_tells_the_moderators_once_with_a_link_to_the_card(house: House) -> None:
    card = await a_card(house)
    await press(house, house.robin, "Claim")
    assert "moderators know" in await press(house, house.robin, "Escalate")
    (line,) = house.said(house.log)
    words = text_of(line)
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.desk.id}/{card.id}" in words
    for leak in ("suicide", "kill", str(house.sam.id), str(house.robin.id), "Sam", "Robin"):
        assert leak not in words
    assert (line.mentions, [role.id for role in line.role_mentions]) == ([], [house.world.moderators.id])
    assert "moderators have been asked" in text_of(the_card(house))
    assert buttons_of(the_card(house)) == [*ESCALATED, *REST]
    assert "Only a moderator" in await press(house, house.robin, "We take over")
    assert "with you, the moderators" in await press(house, house.alex, "We take over")
    assert (await the_case(house)).state is CaseState.HANDED
    assert len(house.said(house.log)) == 1


async def test_where_moderators_cannot_be_told_the_case_is_still_escalated_and_its_owner_keeps_it(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    house.forbid(house.log, send_messages=True)
    assert "tell a moderator yourself" in await press(house, house.robin, "Escalate"), "nothing is promised"
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.ESCALATED, house.robin.id)
    assert house.said(house.log) == []


async def test_an_escalation_that_made_no_sound_is_said_to_whoever_escalates_and_to_the_moderators(
    house: House,
) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    house.forbid(house.log, mention_everyone=True)
    assert "could not reach the moderators" in await press(house, house.robin, "Escalate")
    line, note = house.said(house.log)
    assert [role.id for role in line.role_mentions] == [house.world.moderators.id]
    assert "it made no sound" in text_of(note)


async def test_where_there_is_no_log_whoever_escalates_is_told_so(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    await house.change(log_channel=None)
    assert "tell a moderator yourself" in await press(house, house.robin, "Escalate")


async def test_what_a_server_has_written_down_for_emergencies_is_shown_to_those_who_need_it(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    assert "☐" not in await press(house, house.robin, "Escalate"), "where it has nothing, nothing is made up"
    await press(house, house.robin, "Release")
    await press(house, house.robin, "Claim")
    await house.change(policy={"escalation": ["Stay with them in the thread.", "Ask whether somebody is with them."]})
    for who, label in ((house.robin, "Escalate"), (house.alex, "We take over")):
        answer = await press(house, who, label)
        assert answer.splitlines()[-2:] == ["☐ Stay with them in the thread.", "☐ Ask whether somebody is with them."]
    assert all("Stay with them" not in text_of(line) for line in house.said(house.log))


async def test_what_was_misread_is_closed_and_counted_without_the_person(house: House) -> None:
    await a_card(house)
    assert "Misread" not in buttons_of(the_card(house)), "nobody dismisses what nobody has looked at"
    await press(house, house.robin, "Claim")
    await press(house, house.robin, "Misread")
    assert "not what it seemed" in text_of(the_card(house))
    counted = await house.ledger.misreads(house.world.guild.id)
    assert {category for category, _ in counted} == {"crisis.suicide"}
    assert all(detector and times == 1 for (_, detector), times in counted.items())


async def test_a_moderator_opens_a_closed_case_again_and_a_volunteer_does_not(house: House) -> None:
    card = await a_card(house)
    await press(house, house.robin, "Claim")
    await press(house, house.robin, "Misread")
    assert "A moderator can open it again" in await press(house, house.robin, "Open again")
    assert "open again" in await press(house, house.alex, "Open again")
    assert buttons_of(the_card(house))[0] == "Claim"
    assert the_card(house).id == card.id


async def test_a_new_cry_opens_a_closed_case_again_with_a_card_that_calls(house: House) -> None:
    card = await a_card(house)
    await press(house, house.robin, "Claim")
    await resolve(house, house.robin, "safer")
    await house.env.advance_time(600)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    case = await the_case(house)
    assert (case.state, case.ending) == (CaseState.NEW, None)
    assert the_card(house).id != card.id, "an edit calls nobody; the old card is gone"
    assert buttons_of(the_card(house))[0] == "Claim"


async def test_after_the_episode_a_new_cry_is_a_case_of_its_own(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    await resolve(house, house.robin, "safer")
    await house.days_pass(0.25)
    await house.sam.send(house.support, CRY)
    assert len(await house.ledger.cases(house.world.guild.id)) == 2
    closed, opened = house.cards()
    assert buttons_of(closed) == ["Open again"]
    assert buttons_of(opened)[0] == "Claim"


async def test_a_volunteer_who_was_one_until_now_is_told_kindly_and_moves_nothing(house: House) -> None:
    await a_card(house)
    await press(house, house.robin, "Claim")
    asked = await house.robin.click(the_card(house), label="Resolve")
    demote(house, house.robin)
    for label in buttons_of(the_card(house)):
        answer = await press(house, house.robin, label)
        assert "Only volunteers and moderators" in answer
        assert "thank you for all you did" in answer
    assert asked.response is not None
    await house.robin.select(asked.response, ["safer"])
    case = await the_case(house)
    assert (case.state, case.owner_id) == (CaseState.CLAIMED, house.robin.id)
    assert "Only volunteers" in await listed(house, house.robin)
    assert "given it back" in await press(house, house.alex, "Release")
    assert "It's yours" in await press(house, await another_volunteer(house), "Claim"), "nobody is left with nobody"


async def test_a_volunteer_who_needs_help_themselves_is_looked_after_by_somebody_else(house: House) -> None:
    await house.robin.send(house.support, CRY)
    for label in buttons_of(the_card(house)):
        assert "somebody else looks after it" in await press(house, house.robin, label)
    assert "It's yours" in await press(house, await another_volunteer(house), "Claim")


@pytest.mark.parametrize("state", CaseState)
async def test_a_restart_in_the_middle_of_every_state_changes_nothing_and_every_button_works(
    house: House, state: CaseState
) -> None:
    await a_card(house)
    if state is not CaseState.NEW:
        await press(house, house.robin, "Claim")
    if state not in (CaseState.NEW, CaseState.CLAIMED):
        ending = Ending.OTHER if state is CaseState.RESOLVED else None
        owner = house.robin.id if state.owned else None
        change = Change(CaseState.CLAIMED, house.robin.id, state, owner, ending)
        await house.ledger.move((await the_case(house)).id, change, house.clock.now())
    before = await the_case(house)
    await house.restart()
    await house.env.settle()
    assert await the_case(house) == before
    if state is CaseState.NEW:
        assert "It's yours" in await press(house, house.robin, "Claim")
    elif state in OWNED:
        assert "given it back" in await press(house, house.robin, "Release")
    else:
        assert state in CLOSED
        await house.robin.click(the_card(house), label="Release")
        assert await the_case(house) == before, "an old card does nothing to a closed case"
        if "Open again" in buttons_of(the_card(house)):
            assert "open again" in await press(house, house.alex, "Open again")
    assert len(house.cards()) == 1


async def test_a_move_whose_card_could_not_be_edited_is_shown_after_a_restart(house: House) -> None:
    card = await a_card(house)
    house.env.inject_error("PATCH", f"/channels/{house.desk.id}/messages/{card.id}", status=500)
    await press(house, house.robin, "Claim")
    assert (await the_case(house)).owner_id == house.robin.id
    await house.restart()
    await house.env.advance_time(120)
    assert f"<@{house.robin.id}>" in text_of(the_card(house))


async def test_a_deleted_card_comes_back_with_the_next_move(house: House) -> None:
    card = await a_card(house)
    await press(house, house.robin, "Claim")
    await house.alex.delete(card)
    case = await the_case(house)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    assert buttons_of(the_card(house)) == [*CLAIMED, *REST]
    assert (await the_case(house)).owner_id == case.owner_id


async def listed(house: House, who: simcord.MemberActor) -> str:
    answer = await who.slash(house.desk, "desk cases")
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def test_the_list_shows_what_is_open_by_level_then_age_with_links_to_the_cards(house: House) -> None:
    assert "nothing open" in await listed(house, house.robin)
    await a_card(house)
    words = await listed(house, house.robin)
    (line,) = words.splitlines()
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.desk.id}/{the_card(house).id}" in line
    assert "Nobody has taken this yet" in line
    assert str(house.sam.id) not in words
    await press(house, house.robin, "Claim")
    assert f"<@{house.robin.id}> has taken this" in await listed(house, house.alex)
    await resolve(house, house.robin, "left")
    assert "nothing open" in await listed(house, house.alex)


async def test_the_list_is_for_volunteers_and_moderators(house: House) -> None:
    await a_card(house)
    answer = await house.sam.slash(house.support, "desk cases")
    assert answer.response is not None
    assert answer.ephemeral
    assert "Only volunteers" in text_of(answer.response)


async def test_a_long_list_fits_into_one_message(house: House) -> None:
    for number in range(14):
        user = house.env.create_user(f"member{number}")
        member = house.world.guild.add_member(user)
        await member.send(house.support, CRY)
    words = await listed(house, house.robin)
    assert len(words) <= 2_000
    assert len(re.findall(r"https://", words)) == 10
    assert words.splitlines()[-1] == "And 4 more."
