"""A cry for help finds help, privately, and a person."""

from __future__ import annotations

from datetime import datetime

import discord
import pytest
import simcord

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


async def fill_in(house: House, form: simcord.InteractionResult, words: str) -> simcord.ResponseMessage:
    """Type a country into the form, and send it."""
    assert form.modal is not None
    answer = await house.sam.submit_modal(form, {form.modal["components"][0]["component"]["custom_id"]: words})
    assert answer.response is not None
    return answer.response


async def find(house: House, words: str) -> tuple[discord.Message, list[str]]:
    """What Sam reads, and the countries that can be chosen, after typing a country into the form."""
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.response is not None
    form = await house.sam.click(first.response, label="Find another country")
    answer = await fill_in(house, form, words)
    return answer.message, options(answer.message)


def options(message: discord.Message) -> list[str]:
    (select,) = [
        one
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for one in row.children
        if isinstance(one, discord.SelectMenu)
    ]
    return [option.value for option in select.options]


@pytest.mark.parametrize(
    ("words", "emergency", "number"),
    [
        ("Deutschland", "112", "0800 111 0 111"),
        ("uk", "999", "116 123"),
        ("한국", "119", "109"),
        ("JAPAN", "119", "0120-061-338"),
    ],
)
async def test_a_country_that_is_typed_is_answered_like_one_that_is_chosen(
    house: House, words: str, emergency: str, number: str
) -> None:
    message, _ = await find(house, words)
    assert f"**{emergency}**" in message.content
    assert f"**{number}**" in message.content
    assert house.said(house.support)[-1].content.count("\n") == 0, "the public line stays as it is"


async def test_an_asterisk_that_has_to_be_dialled_is_not_lost_in_bold_letters(house: House) -> None:
    message, _ = await find(house, "Chile")
    assert r"call **\*4141**" in message.content


async def test_where_several_may_be_meant_the_person_chooses(house: House) -> None:
    message, codes = await find(house, "united")
    assert codes == ["GB", "US", "other"]
    assert "findahelpline.com" in message.content
    assert "999" not in message.content
    assert "911" not in message.content


@pytest.mark.parametrize("words", ["Atlantis", "12345 **x** @everyone", "call me on 07700 900123"])
async def test_a_country_that_is_not_here_finds_the_directory_and_what_was_typed_is_not_repeated(
    house: House, words: str
) -> None:
    message, codes = await find(house, words)
    assert "findahelpline.com" in message.content
    assert "local emergency number" in message.content
    assert words not in message.content
    assert 20 < len(codes) <= 25
    assert "other" in codes


async def test_the_form_is_understood_after_a_restart(house: House) -> None:
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.response is not None
    form = await house.sam.click(first.response, label="Find another country")
    await house.restart()
    assert "0120-061-338" in (await fill_in(house, form, "Japan")).content


async def test_a_form_is_answered_once_and_nothing_waits_for_it_in_memory(house: House) -> None:
    first = await house.sam.click(await care(house), label=SUPPORT_BUTTON)
    assert first.response is not None
    form = await house.sam.click(first.response, label="Find another country")
    assert house.env.bot._connection._view_store._modals == {}
    before = len(house.env.http_requests)
    await fill_in(house, form, "Japan")
    answers = [one for one in house.env.http_requests[before:] if one.path.endswith("/callback")]
    assert len(answers) == 1


async def test_a_chosen_country_stays_in_the_list_and_the_list_never_grows_too_long(house: House) -> None:
    message, codes = await find(house, "Iceland")
    assert "1717" in message.content
    assert "IS" in codes
    assert len(codes) == 25


async def test_closed_lines_come_last_and_say_when_they_open(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    first = await house.sam.click(await care(house, "i cant stop starving myself"), label=SUPPORT_BUTTON)
    assert first.response is not None
    for now, order, hours in (
        (
            "2026-07-15T14:30+00:00",
            ["In immediate danger", "Beat (eating disorders)", "Shout"],
            "open until <t:1784142000:t> your time",
        ),
        (
            "2026-07-17T21:00+00:00",
            ["In immediate danger", "Shout", "Beat (eating disorders)"],
            "closed now, opens <t:1784556000:f> your time",
        ),
    ):
        monkeypatch.setattr(house.clock, "now", datetime.fromisoformat(now).timestamp)
        chosen = await house.sam.select(first.response, ["GB"])
        assert chosen.response is not None
        helplines = [line for line in chosen.response.content.splitlines() if line.startswith("**")]
        assert [line.split("**")[1] for line in helplines] == order
        assert [hours in line for line in helplines] == ["**Beat" in line for line in helplines]


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
    assert buttons_of(card)[0] == "Claim"
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
    assert "Claim" not in buttons_of(claimed)
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
    assert buttons_of(same)[0] == "Claim"


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
    assert buttons_of(card)[0] == "Claim"


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
