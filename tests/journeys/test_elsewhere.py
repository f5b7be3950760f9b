"""Outside the support channels: nothing, until a server wants a lighter table there; then care, cases and calls."""

from __future__ import annotations

import pytest
import simcord

from bot.transport.client import Client
from tests.journeys.house import House, buttons_of, text_of

EMERGENCY = "i just took all my pills and i want to die, goodbye everyone"
URGENT = "i want to kill myself"
CONCERN = "i wish i was dead"
HARM = "cutting really helps, you should try it"
BUTTON = "Support options (only you see this)"

LIGHTER = {
    "rules": {
        "crisis.*": {
            "rows": [
                {"channels": ["support"], "min_confidence": "alarm", "respond": ["resources", "case"]},
                {"channels": ["support"], "min_confidence": "watch", "respond": ["watch"]},
                {
                    "levels": ["emergency"],
                    "channels": ["elsewhere"],
                    "min_confidence": "alarm",
                    "respond": ["resources", "case"],
                },
                {"levels": ["urgent"], "channels": ["elsewhere"], "min_confidence": "alarm", "respond": ["resources"]},
            ]
        },
        "content.*": {
            "rows": [
                {"kinds": ["pro_harm"], "channels": ["support", "elsewhere"], "respond": ["flag"]},
                {"channels": ["support"], "respond": ["flag"]},
            ]
        },
    }
}
"""The rows that stand ready in config/policy.yaml."""


def off_topic(house: House) -> simcord.ChannelHandle:
    """A channel that is no support channel."""
    return house.world.guild.create_text_channel("off-topic")


async def with_the_lighter_table(house: House) -> simcord.ChannelHandle:
    await house.change(policy=LIGHTER)
    return off_topic(house)


@pytest.mark.parametrize("text", [EMERGENCY, URGENT, CONCERN, HARM])
async def test_by_default_what_members_say_elsewhere_is_not_the_bots_business(house: House, text: str) -> None:
    place = off_topic(house)
    await house.sam.send(place, text)
    assert house.said(place) == house.said(house.desk) == house.said(house.log) == []


async def test_danger_to_life_is_answered_elsewhere_as_everywhere(house: House) -> None:
    place = await with_the_lighter_table(house)
    message = await house.sam.send(place, EMERGENCY)
    (line,) = house.said(place)
    assert buttons_of(line) == [BUTTON]
    (card,) = house.cards()
    assert f"https://discord.com/channels/{house.world.guild.id}/{place.id}/{message.id}" in text_of(card)
    assert buttons_of(card)[0] == "Claim"


async def test_what_is_urgent_elsewhere_is_answered_without_a_case_and_nobody_is_said_to_have_been_asked(
    house: House,
) -> None:
    place = await with_the_lighter_table(house)
    await house.sam.send(place, URGENT)
    (line,) = house.said(place)
    assert house.said(house.desk) == []
    answer = await house.sam.click(line, label=BUTTON)
    assert answer.response is not None
    chosen = await house.sam.select(answer.response, ["GB"])
    assert chosen.response is not None
    assert "has been asked" not in chosen.response.content
    assert "116 123" in chosen.response.content


async def test_what_is_not_pressing_is_left_alone_elsewhere(house: House) -> None:
    place = await with_the_lighter_table(house)
    await house.sam.send(place, CONCERN)
    await house.sam.send(place, "my number is 07700 900123")
    assert house.said(place) == house.said(house.desk) == []


async def test_a_thread_elsewhere_is_elsewhere(house: House) -> None:
    place = await with_the_lighter_table(house)
    thread = house.env.backend.create_thread(place.id, "about games", house.sam.id)
    handle = simcord.ChannelHandle(house.env, house.world.guild, thread)
    await house.sam.send(handle, EMERGENCY)
    assert len(house.said(handle)) == len(house.cards()) == 1


async def test_whoever_is_answered_elsewhere_is_answered_once_over_all_channels(house: House) -> None:
    place = await with_the_lighter_table(house)
    await house.sam.send(place, URGENT)
    await house.sam.send(house.support, URGENT)
    assert (len(house.said(place)), len(house.said(house.support))) == (1, 0)
    assert len(house.said(house.desk)) == 1, "and where volunteers look after people they know"


async def test_encouraging_harm_elsewhere_calls_the_moderators(house: House) -> None:
    place = await with_the_lighter_table(house)
    message = await house.sam.send(place, HARM)
    (call,) = house.said(house.log)
    assert [role.id for role in call.role_mentions] == [house.world.moderators.id]
    assert message.id in {one.id for one in place.history()}


@pytest.mark.parametrize("lighter", [True, False])
async def test_what_was_said_elsewhere_while_the_bot_was_away_is_read_where_it_is_its_business(
    house: House, lighter: bool
) -> None:
    place = off_topic(house)
    if lighter:
        await house.change(policy=LIGHTER)
    await house.sam.send(house.support, "hello")
    await house.sam.send(place, "hello")
    await house.env.advance_time(60)
    house.env.backend.subscribers.clear()
    await house.sam.send(place, EMERGENCY)
    for _ in range(2):
        await house.restart()
        await house.env.settle()
    assert len(house.said(place)) == len(house.cards()) == int(lighter), "once, or not at all"


async def test_a_channel_that_the_bot_may_not_read_is_not_asked_for(house: House) -> None:
    await house.change(policy=LIGHTER)
    place = off_topic(house)
    await house.sam.send(house.support, "hello")
    await house.env.advance_time(60)
    house.forbid(place, view_channel=True)
    house.env.backend.subscribers.clear()
    await house.sam.send(place, EMERGENCY)
    before = len(house.env.http_requests)
    await house.restart()
    await house.env.settle()
    assert [one for one in house.env.http_requests[before:] if str(place.id) in one.path] == []


async def test_what_was_said_before_the_lighter_table_was_chosen_is_not_read_afterwards(house: House) -> None:
    place = off_topic(house)
    await house.sam.send(house.support, "hello")
    await house.env.advance_time(60)
    await house.sam.send(place, EMERGENCY)
    before = await house.ledger.server(house.world.guild.id)
    after = await house.change(policy=LIGHTER)
    client = house.env.bot
    assert isinstance(client, Client)
    await client.start_watching(before, after)
    await house.env.advance_time(60)
    for _ in range(2):
        await house.restart()
        await house.env.settle()
    assert house.said(place) == house.said(house.desk) == []
