"""Behind the button of a note: what its author reads there, and how they answer."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import discord
import pytest

from bot.model import Decision, Finding, Message, Reread, Span, Surface, decision_id
from bot.transport.copying import Look
from bot.wording.wording import FOLDER, Wording
from cogs.panel import Panel
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import (
    COVERED,
    KEEP,
    MASK,
    NUMBER,
    QUIET,
    READ,
    REMOVE,
    offers_masking,
    panel,
    press,
    read,
    says,
    standing,
)


@pytest.fixture
async def house(house: House) -> House:
    return await offers_masking(house)


async def test_each_detail_is_shown_without_its_middle(house: House) -> None:
    words = text_of(await panel(house, "ring 07700 900123 or write to sam.lee@posteo.net"))
    assert "- a phone number: `07•••23`" in words
    assert "- an email address: `sa•••et`" in words
    for detail in ("07700", "900123", "posteo", "sam.lee"):
        assert detail not in words
    assert "anybody who reads it can call" in words
    assert "strangers can use it to look up" in words


async def test_many_details_are_not_all_shown(house: House) -> None:
    words = text_of(await panel(house, " ".join(f"or 07700 900{number}" for number in range(111, 123))))
    assert words.count("•••") == 8
    assert "And 4 more." in words


async def test_a_message_that_is_gone_is_said_to_be(house: House) -> None:
    message = await says(house)
    public = house.said(house.support)[-1]
    house.env.inject_error("GET", f"/channels/{house.support.id}/messages/{message.id}", status=404, code=10008)
    answer = await house.sam.click(public, label=READ)
    assert answer.response is not None
    assert "isn't there any more" in text_of(answer.response)
    assert buttons_of(answer.response) == []
    assert house.said(house.support) == []


async def test_a_message_that_cannot_be_read_just_now_can_still_be_answered(house: House) -> None:
    message = await says(house)
    house.env.inject_error("GET", f"/channels/{house.support.id}/messages/{message.id}", status=500, times=None)
    shown = await read(house)
    assert "a phone number" in text_of(shown)
    assert buttons_of(shown) == [REMOVE, KEEP, QUIET]


async def test_where_the_rules_do_not_offer_masking_there_is_no_button_for_it(house: House) -> None:
    await house.change(policy={"rules": {"privacy.*": {"rows": [{"respond": ["nudge"]}]}}})
    shown = await panel(house)
    assert MASK not in buttons_of(shown)
    assert "```" not in text_of(shown)


@pytest.mark.parametrize("then", [NUMBER, "call me on 07700 900456"])
async def test_what_was_kept_is_not_mentioned_again_for_the_cooldown_from_the_press_on(house: House, then: str) -> None:
    shown = await panel(house)
    await house.env.advance_time(3_000)
    done = await press(house, shown, KEEP)
    assert "It stays" in text_of(done)
    await house.env.advance_time(3_000)
    await says(house, then)
    assert house.said(house.support) == [], "within an hour of the press"
    await house.env.advance_time(700)
    await says(house, then)
    assert len(house.said(house.support)) == 1


async def test_something_else_is_still_mentioned_after_keeping(house: House) -> None:
    await press(house, await panel(house), KEEP)
    await says(house, "or write to sam.lee@posteo.net")
    assert len(house.said(house.support)) == 1


async def test_keeping_leaves_the_message_as_it_is(house: House) -> None:
    await press(house, await panel(house), KEEP)
    assert standing(house) == [NUMBER]


async def test_an_old_panel_of_a_message_that_was_removed_meanwhile_says_so(house: House) -> None:
    message = await says(house)
    shown = await read(house)
    await house.sam.delete(message)
    assert "gone already" in text_of(await press(house, shown, REMOVE))


async def test_a_long_message_is_offered_as_a_file_where_it_cannot_be_posted(house: House) -> None:
    house.forbid(house.support, manage_webhooks=True)
    shown = await panel(house, f"{NUMBER} {'word ' * 380}".strip())
    assert "in the file" in text_of(shown)
    (file,) = shown.attachments
    assert file.filename == "message.txt"
    assert "07700" not in (await file.read()).decode()


@pytest.mark.parametrize("crisis", [False, True])
async def test_words_that_turned_out_to_be_a_cry_for_help_are_not_offered_covered(crisis: bool) -> None:
    found = Finding("privacy.phone", Span(13, 25), 0.9, "", "")
    read_now = Message(9, 2, 7, 0.0, (Surface("content", NUMBER),), guild_id=1)
    look = Look(cast(discord.Message, SimpleNamespace(content=NUMBER)), read_now, Reread((found,), crisis))
    decision = Decision(decision_id(9, 0), 9, 2, 7, 0.0, 1, (found,))
    shown = Panel(Wording.load(FOLDER)).with_copy(decision, "words", look)
    assert (COVERED in shown["content"]) is not crisis
