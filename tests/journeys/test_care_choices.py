"""The choices in the care reply: a way, what gets in the way, somebody else, a mistake."""

from __future__ import annotations

import discord
import pytest

from bot.model import CaseState
from bot.transport.buttons import About
from bot.wording.wording import FOLDER, Wording
from cogs.care_panel import CarePanel
from cogs.care_words import Asked, Barrier
from config.helplines import load_countries
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_care import CRY, SUPPORT_BUTTON, care, options

STOPPING = "Something's stopping me"
ELSE = "I'm worried about somebody else"
OWN = "It's about me"
MISREAD = "Not what I meant"
AGAIN = "Show the options again"
WORRIED = "my friend says she wants to kill herself tonight, what do i do"
DYING = "i took all my pills and im dying"


async def opened(house: House, country: str = "", text: str = CRY) -> discord.Message:
    """What Sam reads behind the button, with a country chosen."""
    first = await house.sam.click(await care(house, text), label=SUPPORT_BUTTON)
    assert first.response is not None
    return await choose(house, first.response.message, country) if country else first.response.message


async def press(house: House, message: discord.Message, label: str) -> discord.Message:
    """Press a button of the reply, and read what it says then."""
    answer = await house.sam.click(message, label=label)
    assert answer.response is not None
    assert answer.response.message.id == message.id, "it is one reply, which changes"
    return answer.response.message


async def choose(house: House, message: discord.Message, value: str) -> discord.Message:
    """Choose from the reply's list, and read what it says then."""
    answer = await house.sam.select(message, [value])
    assert answer.response is not None
    assert answer.response.message.id == message.id, "it is one reply, which changes"
    return answer.response.message


def help_in(message: discord.Message) -> list[str]:
    """The lines of help, the emergency number among them."""
    return [line for line in message.content.splitlines() if line.startswith("**")]


# --- words that fit


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (CRY, "about suicide"),
        ("i cant stop starving myself", "eating"),
        ("my boyfriend hits me and i am scared of him", "not your fault"),
        (WORRIED, "look out for them"),
    ],
)
async def test_the_words_fit_what_was_written_and_repeat_nothing_of_it(house: House, text: str, words: str) -> None:
    for message in (await opened(house, "", text), await opened(house, "GB", text)):
        assert words in message.content
        assert text not in message.content
        for leak in ("starving", "boyfriend", "hits", "kill"):
            assert leak not in message.content


async def test_in_an_emergency_the_number_comes_right_after_the_line_that_says_who_speaks(house: House) -> None:
    message = await opened(house, "", DYING)
    assert "call your local emergency number" in message.content.splitlines()[0]
    message = await choose(house, message, "GB")
    first, second, *_ = message.content.splitlines()
    assert first.startswith("I'm a bot and can't send help myself.")
    assert second.startswith("**In immediate danger** (United Kingdom, open 24 hours): call **999**.")
    assert message.content.count("999") == 1
    assert len(help_in(message)) == 3


# --- call, text or chat


async def test_where_a_country_has_several_ways_one_can_be_chosen(house: House) -> None:
    message = await opened(house)
    assert not {"Call", "Text", "Chat"} & set(buttons_of(message)), "no country, no ways"
    message = await choose(house, message, "US")
    assert buttons_of(message)[:3] == ["Call", "Text", "Chat"]
    assert "What would be easiest for you?" in message.content
    for way, shown, hidden in (
        ("Text", "text HELP", "chat at"),
        ("Chat", "chat at", "741741"),
        ("Call", "call", "text"),
    ):
        message = await press(house, message, way)
        emergency, *after = help_in(message)
        assert "**911**" in emergency
        assert shown in after[0]
        assert all(hidden not in line for line in after)
        assert buttons_of(message)[:3] == ["Call", "Text", "Chat"]


async def test_where_there_is_one_way_nothing_is_asked(house: House) -> None:
    message = await opened(house, "FR")
    assert not {"Call", "Text", "Chat"} & set(buttons_of(message))
    assert "What would be easiest" not in message.content


# --- what gets in the way


@pytest.mark.parametrize("barrier", list(Barrier))
async def test_whatever_gets_in_the_way_is_answered_with_one_sentence_and_the_help_stays(
    house: House, barrier: Barrier
) -> None:
    message = await press(house, await opened(house, "GB"), STOPPING)
    assert options(message) == list(Barrier)
    assert len(help_in(message)) == 3
    message = await choose(house, message, barrier)
    assert message.content.startswith("I'm a bot.")
    assert Wording.load(FOLDER).say(f"care-barrier-{barrier}") in message.content.splitlines()
    assert "**999**" in help_in(message)[0]
    assert ("116 123" in message.content) is (barrier not in (Barrier.PHONE, Barrier.OVERHEARD))
    assert "text SHOUT" in message.content
    message = await press(house, message, "Back")
    assert "about suicide" in message.content
    assert "GB" in options(message)


async def test_what_gets_in_the_way_can_be_said_before_a_country_is_chosen(house: House) -> None:
    message = await choose(house, await press(house, await opened(house), STOPPING), "police")
    assert "I never call the police" in message.content
    assert "findahelpline.com" in message.content
    assert "local emergency number" in message.content


# --- somebody else


async def test_before_a_country_is_chosen_the_number_to_call_is_that_of_the_place_where_they_are(house: House) -> None:
    message = await press(house, await opened(house), ELSE)
    assert "If they might be in danger right now, please call the emergency number where they are." in message.content
    assert "theirs" in message.content


async def test_whoever_is_worried_about_somebody_reads_words_for_that_and_can_go_back(house: House) -> None:
    message = await press(house, await opened(house, "GB"), ELSE)
    assert "look out for them" in message.content
    assert "carry this alone" in message.content
    assert "**999**" in help_in(message)[0]
    message = await choose(house, message, "US")
    assert "look out for them" in message.content, "another country changes nothing about whom it is about"
    assert "**911**" in help_in(message)[0]
    form = await house.sam.click(message, label="Find another country")
    assert form.modal is not None
    field = form.modal["components"][0]["component"]["custom_id"]
    answer = await house.sam.submit_modal(form, {field: "Japan"})
    assert answer.response is not None
    assert "look out for them" in answer.response.content
    assert "0120-061-338" in answer.response.content
    message = await press(house, answer.response.message, OWN)
    assert "about suicide" in message.content
    assert "0120-061-338" in message.content, "the country stays"


async def test_a_message_about_somebody_else_is_answered_so_and_can_turn_out_to_be_about_oneself(house: House) -> None:
    message = await opened(house, "", WORRIED)
    assert OWN in buttons_of(message)
    assert ELSE not in buttons_of(message)
    message = await press(house, message, OWN)
    assert "look out for them" not in message.content
    assert message.content.startswith("I'm a bot, so I can't talk this through the way a person can.")


# --- a mistake


async def test_not_what_i_meant_is_thanked_and_what_stood_in_the_open_is_taken_back(house: House) -> None:
    message = await press(house, await opened(house, "GB"), MISREAD)
    assert message.content.startswith("Thank you for telling me. I'm a bot")
    assert "may still look in" in message.content, "nothing is hidden from them: a card is on the desk"
    assert buttons_of(message) == [AGAIN]
    assert help_in(message) == []
    assert house.said(house.support) == []
    (card,) = house.said(house.desk)
    assert "Claim" not in buttons_of(card), "nobody needs to take it any more"
    (case,) = await house.ledger.cases_of(house.sam.id)
    assert case.state is CaseState.MISREAD
    message = await press(house, message, AGAIN)
    assert "about suicide" in message.content
    assert "**999**" in help_in(message)[0]


@pytest.mark.parametrize("why", ["taken", "more was said"])
async def test_what_somebody_has_taken_or_is_about_more_is_left_to_people(house: House, why: str) -> None:
    message = await opened(house, "GB")
    if why == "taken":
        (card,) = house.said(house.desk)
        await house.robin.click(card, label="Claim")
    else:
        await house.sam.send(house.support, "i want to kill myself, i mean it")
    before = [case.state for case in await house.ledger.cases_of(house.sam.id)]
    await press(house, message, MISREAD)
    assert [case.state for case in await house.ledger.cases_of(house.sam.id)] == before
    assert CaseState.MISREAD not in before


async def test_without_a_card_nobody_is_said_to_look_in(house: House) -> None:
    house.forbid(house.desk, send_messages=True)
    message = await press(house, await opened(house), MISREAD)
    assert "volunteer" not in message.content


async def test_it_can_be_said_in_a_direct_message_too(house: House) -> None:
    house.forbid(house.support, send_messages=True)
    await house.sam.send(house.support, CRY)
    (direct,) = house.direct("sam")
    sam = house.person("sam").user
    first = await sam.click(direct, label=SUPPORT_BUTTON)
    assert first.response is not None
    thanks = await sam.click(first.response, label=MISREAD)
    assert thanks.response is not None
    assert "Thank you for telling me" in thanks.response.content
    assert direct.id not in {message.id for message in house.direct("sam")}


async def test_pressing_twice_and_a_reply_that_is_gone_are_no_fault(house: House) -> None:
    message = await opened(house)
    (public,) = house.said(house.support)
    await house.alex.delete(public)
    assert "Thank you" in (await press(house, message, MISREAD)).content
    message = await press(house, message, AGAIN)
    assert "Thank you" in (await press(house, message, MISREAD)).content


async def test_only_the_author_can_call_it_a_mistake(house: House) -> None:
    public = await care(house)
    theirs = await house.robin.click(public, label=SUPPORT_BUTTON)
    assert theirs.response is not None
    assert MISREAD not in buttons_of(theirs.response)
    (case,) = await house.ledger.cases(house.world.guild.id)
    decision = await house.ledger.decision(case.id)
    assert decision is not None
    # A button with the id of Sam's decision, where Robin can press it: an id proves nothing.
    forged = CarePanel(Wording.load(FOLDER), load_countries()).view(Asked(case.id, About.OWN, decision, country="GB"))
    place = house.env.bot.get_partial_messageable(house.support.id, guild_id=house.world.guild.id)
    planted = await place.send("x", view=forged)
    answer = await house.robin.click(planted, label=MISREAD)
    assert answer.response is not None
    assert "volunteer" not in answer.response.content
    assert public.id in {message.id for message in house.said(house.support)}
    planted = await place.send("x", view=forged)
    answer = await house.robin.click(planted, label=STOPPING)
    assert answer.response is not None
    assert "suicide" not in answer.response.content
    assert "has been asked" not in answer.response.content


# --- always


async def test_every_button_works_after_a_restart(house: House) -> None:
    message = await opened(house, "GB")
    for label in (STOPPING, "Back", "Text", "Call", ELSE, OWN, MISREAD, AGAIN):
        await house.restart()
        message = await press(house, message, label)
    await house.restart()
    message = await press(house, message, STOPPING)
    await house.restart()
    message = await choose(house, message, "cost")
    assert "phone contract" in message.content
    assert "**999**" in help_in(message)[0]


async def test_a_reply_goes_on_when_what_was_decided_is_forgotten(house: House) -> None:
    message = await opened(house, "GB")
    await house.ledger.erase(house.sam.id)
    for label in (STOPPING, "Back", "Text", ELSE, OWN):
        message = await press(house, message, label)
        assert "**999**" in help_in(message)[0]
    assert "suicide" not in text_of(message)
    assert MISREAD not in buttons_of(message)
