"""A cry for help finds help, privately, and a person."""

from __future__ import annotations

import discord
import pytest

from tests.journeys.house import House, buttons_of, text_of

CRY = "i want to kill myself tonight"
SUPPORT_BUTTON = "Support options (only you see this)"


async def care(house: House, text: str = CRY) -> discord.Message:
    await house.sam.send(house.support, text)
    return house.said(house.support)[-1]


async def test_the_public_reply_is_one_neutral_line_with_a_button(house: House) -> None:
    public = await care(house)
    assert len(public.content.splitlines()) == 1
    assert buttons_of(public) == [SUPPORT_BUTTON]
    for word in ("crisis", "suicide", "kill", "emergency", "sam", "!"):
        assert word not in public.content.casefold()
    assert public.mentions == []


@pytest.mark.parametrize(
    ("country", "emergency", "lines"),
    [
        ("GB", "999", ["116 123"]),
        ("US", "911", ["988"]),
        ("AU", "000", ["13 11 14"]),
        ("NZ", "111", ["1737"]),
        ("IE", "112 / 999", ["116 123"]),
        ("CA", "911", ["988"]),
    ],
)
async def test_numbers_of_the_chosen_country_come_with_the_emergency_number_first(
    house: House, country: str, emergency: str, lines: list[str]
) -> None:
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.ephemeral
    assert first.response is not None
    before = text_of(first.response)
    assert "I'm a bot" in before.splitlines()[0]
    assert "findahelpline.com" in before
    assert emergency not in before, "no country is guessed"
    chosen = await house.sam.select(first.response, [country])
    assert chosen.response is not None
    words = chosen.response.content
    helplines = [line for line in words.splitlines() if line.startswith("**")]
    assert 1 <= len(helplines) <= 3
    assert f"**{emergency}**" in helplines[0]
    for number in lines:
        assert any(number in line for line in helplines[1:])
    assert all("Checked 20" in line for line in helplines if "findahelpline" not in line)


async def test_another_country_finds_a_directory(house: House) -> None:
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.response is not None
    chosen = await house.sam.select(first.response, ["other"])
    assert chosen.response is not None
    assert "findahelpline.com" in chosen.response.content
    assert "local emergency number" in chosen.response.content


async def test_somebody_else_may_read_the_options_but_learns_nothing_about_the_author(house: House) -> None:
    public = await care(house)
    mine = await house.sam.click(public, label=SUPPORT_BUTTON)
    theirs = await house.robin.click(public, label=SUPPORT_BUTTON)
    assert mine.response is not None
    assert theirs.response is not None
    assert theirs.ephemeral
    assert "suicide" in text_of(mine.response)
    assert "suicide" not in text_of(theirs.response)
    chosen = await house.robin.select(theirs.response, ["GB"])
    assert chosen.response is not None
    assert "has been asked to look in" not in chosen.response.content


async def test_a_card_is_on_the_desk_with_level_kind_and_link_and_no_words_of_the_member(house: House) -> None:
    message = await house.sam.send(house.support, CRY)
    (card,) = house.said(house.desk)
    words = text_of(card)
    assert "thoughts of suicide" in words
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.support.id}/{message.id}" in words
    assert buttons_of(card) == ["Claim"]
    for leak in ("kill", "tonight", "Sam", str(house.sam.id)):
        assert leak not in words
    assert card.mentions == []
    assert house.said(house.log) == []


async def test_exactly_one_volunteer_gets_it_and_the_others_are_told_who(house: House) -> None:
    await care(house)
    (card,) = house.said(house.desk)
    won = await house.robin.click(card, label="Claim")
    assert won.response is not None
    assert won.ephemeral
    assert "It's yours" in text_of(won.response)
    (claimed,) = house.said(house.desk)
    assert f"<@{house.robin.id}>" in text_of(claimed)
    assert buttons_of(claimed) == []
    (edit,) = [one for one in house.env.http_requests if one.method == "PATCH" and str(card.id) in one.path]
    assert isinstance(edit.json, dict)
    assert edit.json["allowed_mentions"] == {"parse": []}, "a name on a card is no ping"


async def test_a_volunteer_who_is_one_no_more_takes_nothing(house: House) -> None:
    await care(house)
    (card,) = house.said(house.desk)
    house.env.backend.remove_member_role(house.world.guild.id, house.robin.id, house.world.volunteers.id)
    house.env.backend.set_overwrite(house.desk.id, _sees(house.robin.id))
    answer = await house.robin.click(card, label="Claim")
    assert answer.response is not None
    assert "Only volunteers" in text_of(answer.response)
    (same,) = house.said(house.desk)
    assert buttons_of(same) == ["Claim"]


async def test_a_second_cry_joins_the_case_and_care_is_not_repeated(house: House) -> None:
    await care(house)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    assert len(house.said(house.support)) == 1
    (card,) = house.said(house.desk)
    assert text_of(card).count("https://discord.com/channels/") == 2


async def test_a_deleted_card_is_made_anew(house: House) -> None:
    await care(house)
    (card,) = house.said(house.desk)
    await house.alex.delete(card)
    await house.sam.send(house.support, "i really want to die, i cant stop thinking about killing myself")
    (card,) = house.said(house.desk)
    assert buttons_of(card) == ["Claim"]


async def test_when_the_reply_cannot_be_said_care_comes_by_direct_message(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    await house.sam.send(house.support, CRY)
    (direct,) = house.direct("sam")
    answer = await house.person("sam").user.click(direct, label=SUPPORT_BUTTON)
    assert answer.response is not None
    assert "suicide" in text_of(answer.response)


async def test_care_goes_on_when_the_message_is_gone(house: House) -> None:
    path = f"/channels/{house.support.id}/messages"
    house.env.inject_error("POST", path, status=400, code=50035, message="message_reference")
    await house.sam.send(house.support, CRY)
    assert len(house.direct("sam")) == 1
    assert len(house.said(house.desk)) == 1


async def test_when_nothing_reaches_them_moderators_are_asked_to_look_and_the_card_still_stands(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.sam.send(house.support, CRY)
    assert len(house.said(house.desk)) == 1
    (line,) = house.said(house.log)
    assert "look in" in text_of(line)


@pytest.mark.parametrize("desk_works", [True, False])
async def test_somebody_in_need_is_told_of_a_volunteer_only_when_one_has_really_been_asked(
    house: House, desk_works: bool
) -> None:
    if not desk_works:
        house.forbid(house.desk, send_messages=True)
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.response is not None
    chosen = await house.sam.select(first.response, ["GB"])
    assert chosen.response is not None
    assert ("has been asked to look in" in chosen.response.content) is desk_works
    assert len(house.said(house.desk)) == int(desk_works)


async def test_a_member_who_has_left_is_no_fault(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    house.env.inject_error("POST", "/users/@me/channels", status=400, code=50278, times=None)
    await house.sam.send(house.support, CRY)
    assert len(house.said(house.desk)) == 1


async def test_a_crisis_message_is_never_removed_whatever_else_it_says(house: House) -> None:
    await house.change(
        policy={"rules": {"privacy.phone": {"mode": "on", "rows": [{"respond": ["remove"]}]}}},
    )
    await house.sam.send(house.support, f"{CRY}, call me on 07700 900123")
    assert house.sam.id in {message.author.id for message in house.support.history()}
    assert [request for request in house.env.http_requests if request.method == "DELETE"] == []
    await house.robin.send(house.support, "call me on 07700 900123")
    assert [request.method for request in house.env.http_requests if request.method == "DELETE"] == ["DELETE"]


async def test_a_restart_in_the_middle_loses_nothing(house: House) -> None:
    public = await care(house)
    await house.restart()
    first = await house.sam.click(public, label=SUPPORT_BUTTON)
    await house.restart()
    assert first.response is not None
    chosen = await house.sam.select(first.response, ["GB"])
    assert chosen.response is not None
    assert "116 123" in chosen.response.content
    (card,) = house.said(house.desk)
    await house.restart()
    won = await house.robin.click(card, label="Claim")
    assert won.response is not None
    assert "It's yours" in text_of(won.response)


async def test_what_was_said_while_the_bot_was_away_is_read_and_nothing_is_answered_twice(house: House) -> None:
    await care(house)
    await house.env.advance_time(60)
    house.env.backend.subscribers.clear()
    await house.robin.send(house.support, "i want to kill myself tonight")
    assert len(house.said(house.desk)) == 1
    await house.restart()
    await house.env.settle()
    assert len(house.said(house.support)) == 2
    assert len(house.said(house.desk)) == 2


async def test_a_thread_that_was_opened_while_the_bot_was_away_is_read(house: House) -> None:
    await house.sam.send(house.support, "hello")
    await house.env.advance_time(60)
    house.env.backend.subscribers.clear()
    thread = house.thread("opened meanwhile")
    await house.robin.send(thread, CRY)
    await house.restart()
    await house.env.settle()
    assert len(house.said(thread)) == 1
    assert len(house.said(house.desk)) == 1


def _sees(member_id: int):  # type: ignore[no-untyped-def]  # SimCord's own type
    from simcord.backend.models.channel import Overwrite
    from simcord.enums import OverwriteType

    return Overwrite(member_id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
