"""What may put others in danger: moderators are called, and whoever wrote it is looked after as everybody is."""

from __future__ import annotations

import discord
import pytest

from tests.journeys.at_once import called_by
from tests.journeys.house import House, text_of

HARM = "cutting really helps, you should try it"
GOADING = "just do it, you would be better off dead"
METHODS = "what is the most painless way to kill myself"
CRY = "i want to kill myself tonight"


def the_call(house: House) -> discord.Message:
    """The one line in the moderators' log; it calls their roles, and nobody else."""
    (line,) = house.said(house.log)
    assert [role.id for role in line.role_mentions] == [house.world.moderators.id]
    assert line.mentions == []
    assert not line.flags.suppress_notifications
    assert called_by(house, house.log)[-1] == {"parse": [], "roles": [house.world.moderators.id]}
    return line


async def test_what_encourages_harm_calls_the_moderators_and_stays_for_them_to_decide(house: House) -> None:
    message = await house.sam.send(house.support, HARM)
    words = text_of(the_call(house))
    assert "Please look now" in words
    assert "encouraging harm" in words
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.support.id}/{message.id}" in words
    for leak in ("cutting", "Sam", str(house.sam.id)):
        assert leak not in words
    assert message.id in {one.id for one in house.support.history()}
    assert house.said(house.support) == house.said(house.desk) == []


@pytest.mark.parametrize("text", [METHODS, f"{CRY}. {HARM}"])
async def test_a_cry_for_help_that_may_endanger_others_gets_care_and_a_case_and_the_moderators(
    house: House, text: str
) -> None:
    await house.change(policy={"rules": {"content.*": {"rows": [{"respond": ["remove", "flag"]}]}}})
    message = await house.sam.send(house.support, text)
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.desk)) == 1
    assert "I have not removed it" in text_of(the_call(house))
    assert message.id in {one.id for one in house.support.history()}, "a crisis is never punished"
    assert [one for one in house.env.http_requests if one.method == "DELETE"] == []


async def test_where_a_server_removes_it_the_moderators_are_still_called_and_know(house: House) -> None:
    await house.change(policy={"rules": {"content.*": {"rows": [{"respond": ["remove", "flag"]}]}}})
    message = await house.sam.send(house.support, HARM)
    assert "I removed it" in text_of(the_call(house))
    assert message.id not in {one.id for one in house.support.history()}


async def test_hostile_words_are_a_quiet_line_as_before(house: House) -> None:
    await house.sam.send(house.support, "you are a worthless idiot and nobody likes you")
    (line,) = house.said(house.log)
    assert line.role_mentions == []
    assert line.flags.suppress_notifications


async def test_an_edit_that_says_the_same_calls_nobody_twice_and_one_that_turns_to_harm_calls(house: House) -> None:
    message = await house.sam.send(house.support, "you are a worthless idiot and nobody likes you")
    for text in (GOADING, f"{GOADING} really"):
        await house.env.advance_time(60)
        await house.sam.edit(message, text)
    _, call = house.said(house.log)
    assert "Please look now" in text_of(call)


async def test_a_log_that_cannot_be_written_to_keeps_nobody_from_care(house: House) -> None:
    house.forbid(house.log, send_messages=True)
    await house.sam.send(house.support, METHODS)
    assert len(house.said(house.support)) == len(house.said(house.desk)) == 1
