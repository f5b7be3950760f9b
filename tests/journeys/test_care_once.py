"""Somebody in need is answered once in an episode, over all channels, by the way that their server prefers."""

from __future__ import annotations

import pytest

from tests.journeys.at_once import at_once, called_by
from tests.journeys.house import House, buttons_of, text_of

CRY = "i want to kill myself tonight"
URGENT = "i really want to die, i cant stop thinking about killing myself"
CONCERN = "i wish i was dead"
BUTTON = "Support options (only you see this)"
DIRECT = {"notes": {"care": "direct"}}


async def test_two_messages_in_two_channels_within_a_second_get_one_line_and_one_case(house: House) -> None:
    thread = house.thread("another place")
    first = await house.sam.send(house.support, CRY)
    second = await house.sam.send(thread, CRY)
    (line,) = house.said(house.support) + house.said(thread)
    assert buttons_of(line) == [BUTTON]
    (card,) = house.said(house.desk)
    for message in (first, second):
        assert str(message.id) in text_of(card)
    assert len(await house.ledger.cases(house.world.guild.id)) == 1


@pytest.mark.parametrize("texts", [(CRY, CRY), (URGENT, CRY), (CONCERN, CONCERN, CONCERN)])
async def test_so_they_do_when_all_of_it_is_handled_at_the_same_moment(house: House, texts: tuple[str, ...]) -> None:
    places = [house.support, *(house.thread(f"place {number}") for number in range(len(texts) - 1))]
    await at_once(house, house.sam, *zip(places, texts, strict=True))
    lines = [line for place in places for line in house.said(place)]
    assert len(lines) == 1
    (case,) = await house.ledger.cases(house.world.guild.id)
    assert len(case.links) == len(texts)
    (card,) = house.said(house.desk)
    assert text_of(card).count("https://discord.com/channels/") == len(texts)


async def test_a_higher_level_is_answered_again_also_at_the_same_moment(house: House) -> None:
    thread = house.thread("another place")
    await at_once(house, house.sam, (house.support, CONCERN), (thread, CRY))
    assert (len(house.said(house.support)), len(house.said(thread))) == (1, 1)
    assert len(await house.ledger.cases(house.world.guild.id)) == 1


async def test_two_people_at_the_same_moment_are_both_answered(house: House) -> None:
    await house.sam.send(house.support, CRY)
    await house.robin.send(house.support, CRY)
    assert len(house.said(house.support)) == len(house.said(house.desk)) == 2


@pytest.mark.parametrize(("hours", "lines"), [(3.9, 1), (4.1, 2)])
async def test_after_four_hours_it_is_another_episode(house: House, hours: float, lines: int) -> None:
    await house.sam.send(house.support, CRY)
    await house.days_pass(hours / 24)
    await house.sam.send(house.thread("another place"), CRY)
    assert len(await house.ledger.cases(house.world.guild.id)) == lines


@pytest.mark.parametrize(("hours", "cases"), [(0.9, 1), (1.1, 2)])
async def test_a_server_may_have_shorter_episodes(house: House, hours: float, cases: int) -> None:
    await house.change(policy={"rules": {"crisis.*": {"cooldown": "1h"}}})
    await house.sam.send(house.support, CRY)
    await house.days_pass(hours / 24)
    await house.sam.send(house.support, CRY)
    assert len(house.said(house.support)) == cases
    assert len(await house.ledger.cases(house.world.guild.id)) == cases


async def test_where_the_server_prefers_it_care_comes_by_direct_message_and_nothing_stands_in_the_channel(
    house: House,
) -> None:
    await house.change(policy=DIRECT)
    await house.sam.send(house.support, CRY)
    assert house.said(house.support) == []
    (direct,) = house.direct("sam")
    assert "I'm a bot" in text_of(direct)
    assert buttons_of(direct) == [BUTTON]
    answer = await house.person("sam").user.click(direct, label=BUTTON)
    assert answer.response is not None
    assert "suicide" in text_of(answer.response)
    assert len(house.said(house.desk)) == 1
    await house.sam.send(house.thread("another place"), CRY)
    assert len(house.direct("sam")) == 1, "not twice for one episode"


async def test_where_direct_messages_are_closed_care_comes_in_the_channel_all_the_same(house: House) -> None:
    await house.change(policy=DIRECT)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.sam.send(house.support, CRY)
    (line,) = house.said(house.support)
    assert buttons_of(line) == [BUTTON]
    assert house.said(house.log) == [], "somebody was reached"


async def test_a_note_about_a_detail_comes_as_before(house: House) -> None:
    await house.change(policy=DIRECT)
    await house.sam.send(house.support, "my number is 07700 900123")
    assert len(house.said(house.support)) == 1
    assert house.direct("sam") == []


async def test_care_calls_nobody(house: House) -> None:
    await house.sam.send(house.support, CRY)
    (calls,) = called_by(house, house.support)
    assert calls == {"parse": [], "replied_user": False}


async def test_offers_that_had_to_wait_become_one(house: House) -> None:
    thread = house.thread("another place")
    for place in (house.support, thread):
        house.env.inject_error("POST", f"/channels/{place.id}/messages", status=500)
        await house.sam.send(place, CRY)
    assert house.said(house.support) == house.said(thread) == []
    await house.restart()
    await house.env.advance_time(120)
    assert len(house.said(house.support) + house.said(thread)) == 1
