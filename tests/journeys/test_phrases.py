"""``/phrases``: which phrases stand in a text, which count here, and those of a server's own."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from tests.journeys.house import House, buttons_of, text_of

FORM = {"entries": "(going|go) for a sewer slide", "sample": "", "note": "what they say for it here"}


async def policy(house: House) -> Any:
    return (await house.ledger.server(house.world.guild.id)).policy


async def changed(house: House) -> Any:
    return (await policy(house)).get("detectors", {}).get("phrases", {})


async def slash(house: House, command: str, who: simcord.MemberActor | None = None, **options: Any) -> Any:
    await house.env.advance_time(1)
    return await (who or house.alex).slash(house.desk, f"phrases {command}", **options)


async def said(house: House, command: str, who: simcord.MemberActor | None = None, **options: Any) -> str:
    answer = await slash(house, command, who, **options)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def press(house: House, message: discord.Message, label: str, who: simcord.MemberActor | None = None) -> str:
    answer = await (who or house.alex).click(message, label=label)
    assert answer.response is not None
    return text_of(answer.response)


async def made(house: House, shown: Any) -> str:
    return await press(house, shown.response.message, "Change it")


async def sent(house: House, opened: Any, who: simcord.MemberActor | None = None, **values: str) -> discord.Message:
    assert opened.modal is not None
    answer = await (who or house.alex).submit_modal(opened, {**FORM, **values})
    assert answer.response is not None
    message: discord.Message = answer.response.message
    return message


async def slide(house: House) -> Any:
    return await slash(house, "add", name="slide", category="crisis.suicide", level="urgent")


async def test_find_tells_which_phrases_stand_in_a_text_and_which_of_them_count(house: House) -> None:
    words = await said(house, "find", text="i'm going to kill myself. my friend told me she is going to kill herself")
    assert "`suicide.intent` in “going to kill myself”: counts as thoughts of suicide" in words
    words = await said(house, "find", text="i'm not going to kill myself, promise")
    assert "`suicide.intent`" in words
    assert "does not count, because of the words around it" in words
    assert "Around it: `" in words
    twice = await said(house, "find", text="i don't want to be alive any more")
    assert twice.count("`suicide.not_exist`") == 1, "two ways of one phrase find the same words"
    assert "2 phrases stand in this text" in twice
    assert "No phrase stands in this text" in await said(house, "find", text="the kettle is on")
    assert await house.ledger.changes(house.world.guild.id, 5) == ()


async def test_a_phrase_is_switched_off_with_a_note_and_on_again(house: House) -> None:
    walk = "lets meet up in real life at the park"
    assert "`boundary.meetup`" in await said(house, "find", text=walk)
    found = await house.alex.autocomplete(house.desk, "phrases off", "phrase", "meetup boundary")
    assert "boundary.meetup" in [one["value"] for one in found]
    shown = await slash(house, "off", phrase="boundary.meetup", note="we are a walking club")
    assert "+ note: we are a walking club" in text_of(shown.response)
    assert await changed(house) == {}
    assert "is off here" in await made(house, shown)
    today = house.env.now().date().isoformat()
    assert await changed(house) == {"without": {"boundary.meetup": {"note": "we are a walking club", "since": today}}}
    assert "switched off here" in await said(house, "find", text=walk)
    words = await said(house, "list")
    assert f"`boundary.meetup` (proposing to meet) is off since {today}: we are a walking club" in words
    assert f"By <@{house.alex.id}>." in words
    assert ", off here" in await said(house, "list", category="boundary.meetup")
    await house.ledger.erase(house.alex.id)
    assert "By <@" not in await said(house, "list"), "who asks to be forgotten is"
    offered = await house.alex.autocomplete(house.desk, "phrases on", "phrase", "")
    assert [one["value"] for one in offered] == ["boundary.meetup"]
    await made(house, await slash(house, "on", phrase="boundary.meetup"))
    assert await changed(house) == {}
    assert "counts as proposing to meet" in await said(house, "find", text=walk)


async def test_a_phrase_that_hears_cries_for_help_is_asked_about_once_more_with_what_it_costs(house: House) -> None:
    shown = await slash(house, "off", phrase="suicide.intent", note="a game that we play")
    first = text_of(shown.response)
    assert "hears cries for help" in first
    words = await made(house, shown)
    assert "no volunteer may learn of it" in words
    assert "i'm going to kill myself" in words
    message = shown.response.message
    assert buttons_of(message) == ["Do it all the same", "Discard"]
    assert await changed(house) == {}
    assert "Discarded" in await press(house, message, "Discard")
    shown = await slash(house, "off", phrase="suicide.intent", note="a game that we play")
    await made(house, shown)
    assert "**/phrases on** brings it back" in await press(house, shown.response.message, "Do it all the same")
    assert "suicide.intent" in (await changed(house))["without"]


async def test_the_last_phrase_that_hears_a_kind_of_cry_stays_on(house: House) -> None:
    refused = await said(house, "off", phrase="de.violence.intent", note="x")
    if "Choose a phrase" in refused:
        found = await house.alex.autocomplete(house.desk, "phrases off", "phrase", "de.violence")
        refused = await said(house, "off", phrase=str(found[0]["value"]), note="x")
    assert "is the last phrase here" in refused
    assert await changed(house) == {}


async def test_an_own_phrase_is_tried_then_kept_and_its_cues_count(house: House) -> None:
    message = await sent(house, await slide(house), sample="he isnt, but im going for a sewer slide")
    assert "It is tried first" in message.content
    assert "+ (going|go) for a sewer slide" in message.content
    assert "`own.slide` finds `going for a sewer slide`" in message.content
    await press(house, message, "Change it")
    await house.sam.send(house.support, "im going for a sewer slide")
    assert house.cards() == []
    assert "`own.slide`" in await said(house, "find", text="im going for a sewer slide")
    assert "tried since" in await said(house, "list")
    offered = await house.alex.autocomplete(house.desk, "phrases keep", "phrase", "")
    assert [one["value"] for one in offered] == ["own.slide"]
    shown = await slash(house, "keep", phrase="own.slide")
    asked = await press(house, shown.response.message, "Change it")
    assert "one that is missed weighs more than a false alarm" in asked
    assert "custom.phrase-slide" in (await policy(house))["rules"]
    await press(house, shown.response.message, "Do it all the same")
    assert "custom.phrase-slide" not in (await policy(house)).get("rules", {})
    await house.sam.send(house.support, "im going for a sewer slide")
    assert len(house.cards()) == 1
    assert "does not count" in await said(house, "find", text="im not going for a sewer slide")
    await made(house, await slash(house, "remove", phrase="own.slide"))
    assert await changed(house) == {}


async def test_every_mistake_in_a_phrase_is_told_with_its_line_and_can_be_corrected(house: House) -> None:
    bad = "fine words\n{want} to go\ncut*\n(a|b\n..9 gone\n" + "word " * 30
    message = await sent(house, await slide(house), entries=bad)
    for place in ("Line 2:", "Line 3:", "Line 4:", "Line 5:", "Line 6:"):
        assert place in message.content
    opened = await house.alex.click(message, label="Correct it")
    corrected = await sent(house, opened)
    await press(house, corrected, "Change it")
    assert (await changed(house))["added"]["slide"]["patterns"] == ["(going|go) for a sewer slide"]
    assert "Take it away first" in await said(house, "add", name="slide", category="content.sexual")


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"name": "Sli de", "category": "content.sexual"}, "cannot be a name"),
        ({"name": "x", "category": "privacy.phone"}, "not something that phrases can be about"),
        ({"name": "x", "category": "crisis.suicide"}, "needs a level"),
        ({"name": "x", "category": "content.sexual", "level": "urgent"}, "Only cries for help have a level"),
        ({"name": "x", "category": "content.sexual", "language": "xx"}, "no language that I listen in"),
    ],
)
async def test_what_cannot_be_chosen_for_a_phrase_is_told_before_anything_is_typed(
    house: House, options: dict[str, Any], why: str
) -> None:
    assert why in await said(house, "add", **options)


async def test_everything_is_offered_while_it_is_typed(house: House) -> None:
    async def offered(command: str, option: str, words: str = "") -> list[str]:
        return [one["value"] for one in await house.alex.autocomplete(house.desk, f"phrases {command}", option, words)]

    assert await offered("add", "level") == ["emergency", "urgent", "concern"]
    assert await offered("add", "language", "german") == ["de"]
    for command in ("add", "list"):
        assert await offered(command, "category", "suicide") == ["crisis.suicide"]
    assert await offered("off", "phrase", "turn.") == []
    assert await house.robin.autocomplete(house.desk, "phrases off", "phrase", "suicide") == []


async def test_what_is_not_chosen_from_the_lists_is_refused(house: House) -> None:
    assert "Choose from the list" in await said(house, "list", category="weather")
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("off", {"phrase": "suicide.nothing", "note": "x"}),
        ("off", {"phrase": "turn.now", "note": "x"}),
        ("on", {"phrase": "suicide.intent"}),
        ("keep", {"phrase": "own.slide"}),
        ("remove", {"phrase": "suicide.intent"}),
    )
    for command, options in cases:
        assert "Choose a phrase" in await said(house, command, **options)


async def test_whoever_may_not_is_told_which_role_it_takes(house: House) -> None:
    moderators = next(iter((await house.ledger.server(house.world.guild.id)).moderator_roles))
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("list", {}),
        ("find", {"text": "anything"}),
        ("off", {"phrase": "boundary.meetup", "note": "x"}),
        ("on", {"phrase": "boundary.meetup"}),
        ("add", {"name": "slide", "category": "content.sexual"}),
        ("remove", {"phrase": "own.slide"}),
    )
    for command, options in cases:
        assert f"<@&{moderators}>" in await said(house, command, house.robin, **options), command
    assert "Manage Server" in await said(house, "keep", house.robin, phrase="own.slide")


async def test_stale_buttons_and_forms_ask_again(house: House) -> None:
    shown = await slash(house, "off", phrase="suicide.intent", note="x")
    await made(house, shown)
    await house.restart()
    assert "no longer" in await press(house, shown.response.message, "Do it all the same")
    await house.change(moderator_roles=frozenset({house.world.volunteers.id}))
    form = await slash(house, "add", house.robin, name="slide", category="content.sexual")
    await house.change(moderator_roles=frozenset())
    assert "Manage Server" in (await sent(house, form, house.robin)).content
    assert await changed(house) == {}
