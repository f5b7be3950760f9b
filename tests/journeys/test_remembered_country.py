"""A country is remembered only if the member asks, and then the reply begins with it."""

from __future__ import annotations

import asyncio
import json

import discord
import pytest
import simcord

from bot.trouble import Trouble
from tests.journeys.house import House, buttons_of
from tests.journeys.test_care import CRY, SUPPORT_BUTTON, care

KEEP, FORGET = "Remember this country for next time", "Forget it"
ASKED = "You asked me to remember this country."
ELSE = "I'm worried about somebody else"


def read(answer: simcord.InteractionResult) -> discord.Message:
    assert answer.response is not None
    return answer.response.message


async def help_now(house: House) -> discord.Message:
    return read(await house.sam.slash(house.support, "help-now"))


async def press(house: House, message: discord.Message, label: str) -> discord.Message:
    return read(await house.sam.click(message, label=label))


async def choose(house: House, message: discord.Message, country: str) -> discord.Message:
    return read(await house.sam.select(message, [country]))


async def remembered(house: House, country: str = "GB") -> discord.Message:
    """Sam chooses a country and asks for it to be remembered."""
    return await press(house, await choose(house, await help_now(house), country), KEEP)


async def test_nothing_is_remembered_by_choosing_alone(house: House) -> None:
    message = await help_now(house)
    assert not {KEEP, FORGET} & set(buttons_of(message)), "there is nothing to remember yet"
    message = await choose(house, message, "GB")
    assert KEEP in buttons_of(message)
    assert FORGET not in buttons_of(message)
    assert ASKED not in message.content
    assert await house.ledger.country(house.sam.id) == ""
    assert "**999**" not in (await help_now(house)).content


async def test_whoever_asks_for_it_finds_their_country_chosen_from_then_on(house: House) -> None:
    message = await remembered(house)
    assert "I remember this country for you from now on" in message.content
    assert "**999**" in message.content
    assert FORGET in buttons_of(message)
    assert KEEP not in buttons_of(message)
    await house.restart()
    message = await help_now(house)
    assert "**999**" in message.content
    assert ASKED in message.content
    assert FORGET in buttons_of(message)
    direct = read(await house.person("sam").user.slash("help-now"))
    assert "**999**" in direct.content
    assert ASKED in direct.content
    robin = read(await house.robin.slash(house.support, "help-now"))
    assert "**999**" not in robin.content, "it is nobody else's"


async def test_the_reply_to_a_cry_for_help_begins_with_it_and_the_number_stays_first(house: House) -> None:
    await remembered(house)
    public = await care(house, "i took all my pills and im dying")
    message = read(await house.sam.click(public, label=SUPPORT_BUTTON))
    first, second, *_ = message.content.splitlines()
    assert first.startswith("I'm a bot and can't send help myself.")
    assert "call **999**" in second
    assert ASKED in message.content
    theirs = read(await house.robin.click(public, label=SUPPORT_BUTTON))
    assert "**999**" not in theirs.content


async def test_another_one_can_be_chosen_and_remembered_in_its_place(house: House) -> None:
    message = await choose(house, await remembered(house), "US")
    assert "**911**" in message.content
    assert ASKED not in message.content
    assert KEEP in buttons_of(message)
    assert await house.ledger.country(house.sam.id) == "GB", "until they ask"
    await press(house, message, KEEP)
    assert await house.ledger.country(house.sam.id) == "US"
    assert "**911**" in (await help_now(house)).content


async def test_one_that_was_typed_can_be_remembered_too(house: House) -> None:
    form = await house.sam.click(await help_now(house), label="Find another country")
    assert form.modal is not None
    field = form.modal["components"][0]["component"]["custom_id"]
    message = read(await house.sam.submit_modal(form, {field: "Japan"}))
    await press(house, message, KEEP)
    assert "0120-061-338" in (await help_now(house)).content


async def test_what_is_typed_is_looked_for_whatever_is_remembered(house: House) -> None:
    form = await house.sam.click(await remembered(house), label="Find another country")
    assert form.modal is not None
    field = form.modal["components"][0]["component"]["custom_id"]
    message = read(await house.sam.submit_modal(form, {field: "Atlantis"}))
    assert "I have no numbers for this country" in message.content
    assert "**999**" not in message.content
    assert ASKED not in message.content


async def test_a_country_without_numbers_here_is_not_offered_to_be_remembered(house: House) -> None:
    message = await choose(house, await help_now(house), "other")
    assert not {KEEP, FORGET} & set(buttons_of(message))


async def test_it_is_forgotten_as_easily(house: House) -> None:
    message = await remembered(house)
    await house.restart()
    message = await press(house, message, FORGET)
    assert "I have forgotten the country." in message.content
    assert "**999**" in message.content, "what is shown stays"
    assert KEEP in buttons_of(message)
    assert await house.ledger.country(house.sam.id) == ""
    assert "**999**" not in (await help_now(house)).content


async def test_what_was_pressed_before_is_still_true_at_the_next_press(house: House) -> None:
    message = await remembered(house)
    for label in ("Text", ELSE, "It's about me", "Something's stopping me", "Back"):
        message = await press(house, message, label)
        assert "**999**" in message.content
        assert FORGET in buttons_of(message)
    assert ASKED in message.content
    message = await press(house, message, ELSE)
    assert "remember this country for yourself. If they are somewhere else, choose theirs." in message.content


async def test_everything_kept_can_be_read_and_erased(house: House) -> None:
    await remembered(house)
    answer = await house.sam.slash(house.support, "privacy export")
    (file,) = read(answer).attachments
    kept = json.loads(await file.read())
    assert kept["country"] == ["GB"]
    await house.sam.slash(house.support, "privacy erase")
    assert await house.ledger.country(house.sam.id) == ""
    assert "**999**" not in (await help_now(house)).content


async def test_a_button_from_before_says_what_is_so_now(house: House) -> None:
    first = await choose(house, await help_now(house), "GB")
    await remembered(house, "DE")
    assert KEEP in buttons_of(await press(house, first, ELSE)), "another one is remembered by now"
    await press(house, first, KEEP)
    assert await house.ledger.country(house.sam.id) == "GB"


async def test_a_country_that_is_not_known_any_more_is_as_if_none_was_remembered(house: House) -> None:
    for code in ("XX", "INT"):
        await house.ledger.remember_country(house.sam.id, code, house.clock.now())
        message = await help_now(house)
        assert "findahelpline.com" in message.content
        assert ASKED not in message.content
        assert KEEP not in buttons_of(message)


@pytest.mark.parametrize("how", ["broken", "hanging"])
async def test_nobody_waits_for_it_and_help_is_there_without_it(
    house: House, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    await remembered(house)

    async def fails(*_: object) -> None:
        if how == "broken":
            raise Trouble("the disk is full")
        await asyncio.Event().wait()

    monkeypatch.setattr("cogs.resources.PATIENCE", 0)  # the house's time does not pass by itself
    for name in ("country", "remember_country", "server"):
        monkeypatch.setattr(house.ledger, name, fails)
    message = await help_now(house)
    assert "findahelpline.com" in message.content
    message = await choose(house, message, "GB")
    assert "**999**" in message.content
    assert not {KEEP, FORGET} & set(buttons_of(message)), "nobody can say what is kept"
    monkeypatch.undo()


async def test_when_it_cannot_be_noted_they_are_told_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    message = await choose(house, await help_now(house), "GB")

    async def fails(*_: object) -> None:
        raise Trouble("the disk is full")

    monkeypatch.setattr(house.ledger, "remember_country", fails)
    message = await press(house, message, KEEP)
    assert "I could not note that just now. Nothing was changed." in message.content
    assert "**999**" in message.content
    assert KEEP in buttons_of(message)
    monkeypatch.undo()


async def test_it_is_kept_in_no_log_and_nobody_is_told(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    await house.env.settle()
    capsys.readouterr()
    await remembered(house)
    assert house.said(house.desk) == house.said(house.log) == house.said(house.support) == []
    assert capsys.readouterr().out == ""


async def test_it_does_not_matter_what_they_wrote(house: House) -> None:
    public = await care(house, CRY)
    message = read(await house.sam.click(public, label=SUPPORT_BUTTON))
    message = await choose(house, message, "GB")
    await press(house, message, KEEP)
    kept = await house.ledger.export(house.sam.id)
    assert kept["country"] == ["GB"]
