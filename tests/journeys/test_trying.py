"""Moderators try the rules: on words of their own, on a message that stands there, on what a channel held."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import simcord

from bot.tune import backtest
from tests.journeys.house import House, text_of

NUMBER = "my number is 07700 900123"
CRY = "i want to kill myself tonight"
FLIRT = "hey beautiful, can i have your number? we should go on a date"
WHY = "Why did Breakwater (not) react?"


def words(answer: simcord.InteractionResult) -> str:
    assert answer.response is not None
    assert answer.ephemeral
    return text_of(answer.response)


def opened(house: House, member: simcord.MemberActor) -> None:
    """Somebody has opened the commands to a member in Discord's own settings: that alone lets them do nothing."""
    for name, kind in (("rules", 1), (WHY, 3)):
        found = house.env.backend.find_command(name, house.world.guild.id, type=kind)
        assert found is not None
        house.world.guild.set_command_permissions(int(found["id"]), {member: True})


async def tried(house: House, text: str, **more: object) -> str:
    return words(await house.alex.slash(house.log, "rules try", text=text, channel=house.support, **more))


async def test_words_are_tried_without_anything_happening(house: House) -> None:
    said = await tried(house, NUMBER)
    assert "A dry run." in said
    assert house.support.mention in said
    assert "a phone number: 9" in said
    assert "- `privacy.*`: offer to post it again without the detail and give the author a private hint" in said
    assert "Noticed nothing: " in said
    assert "`crisis.*`" in said
    assert "07700" not in said
    assert house.said(house.support) == house.said(house.desk) == house.said(house.log) == []
    assert await house.ledger.tallies(house.world.guild.id, 0) == ()


async def test_a_cry_for_help_can_be_tried_and_calls_nobody(house: House) -> None:
    said = await tried(house, f"{CRY}, {NUMBER}")
    assert "thoughts of suicide (urgent)" in said
    assert "send the care reply with help lines" in said
    assert "a cry for help is answered first" in said
    assert await house.ledger.cases(house.world.guild.id) == ()


async def test_what_weighed_most_is_shown_of_words_that_one_has_typed_and_of_nobody_elses(house: House) -> None:
    text = f"call me on {NUMBER.split(' is ')[1]}, i cant do this any more"
    said = await tried(house, text)
    assert re.search(r"What weighed most: .*\*07700 900123\*", said), said
    message = await house.sam.send(house.support, text)
    posted = words(await house.alex.context_menu(house.support, WHY, message))
    assert "learnt from examples." in posted
    assert "weighed most" not in posted
    assert "07700" not in posted


async def test_a_rule_in_shadow_says_what_it_would_do(house: House) -> None:
    assert "- `boundary.*` is in shadow. If it were on, it would tell the moderators." in await tried(house, FLIRT)


async def test_a_changed_rule_on_trial_says_what_it_would_do(house: House) -> None:
    await house.change(policy={"trials": {"privacy.*": {"rows": [{"respond": ["remove"]}]}}})
    assert "- `privacy.*`: the changed version on trial would remove the message." in await tried(house, NUMBER)


async def test_a_role_makes_a_difference(house: House) -> None:
    said = await tried(house, NUMBER, role=house.world.volunteers)
    assert "tell the moderators" in said
    assert house.world.volunteers.mention in said


async def test_where_the_bot_does_not_read_it_says_so(house: House) -> None:
    answer = words(await house.alex.slash(house.log, "rules try", text=NUMBER))
    assert "I don't read what is said there" in answer
    assert answer.count("I don't read what is said there") == 1
    assert "Choose a support channel" in answer
    assert "a phone number" in answer


async def test_where_no_row_fits_it_says_so(house: House) -> None:
    elsewhere = house.world.guild.create_text_channel("elsewhere")
    said = words(await house.alex.slash(house.log, "rules try", text=NUMBER, channel=elsewhere))
    assert "no row of the rule fits here" in said
    assert "Nothing would happen." in said


@pytest.mark.parametrize("who", ["sam", "robin"])
async def test_others_are_told_which_role_they_need(house: House, who: str) -> None:
    member = house.person(who).member
    opened(house, member)
    message = await house.sam.send(house.support, "good morning")
    for answer in (
        await member.slash(house.support, "rules try", text=NUMBER),
        await member.slash(house.support, "rules backtest"),
        await member.context_menu(house.support, WHY, message),
    ):
        said = words(answer)
        assert "You need one of these roles for this" in said
        assert house.world.moderators.mention in said
    assert house.said(house.support) == []


async def test_a_server_may_let_volunteers_look(house: House) -> None:
    await house.change(policy={"trust": {"read": "volunteers"}})
    opened(house, house.robin)
    assert "A dry run." in words(await house.robin.slash(house.support, "rules try", text="hello"))


async def test_why_it_reacted_to_a_message_and_why_not(house: House) -> None:
    message = await house.sam.send(house.support, NUMBER)
    (note,) = house.said(house.support)
    said = words(await house.alex.context_menu(house.support, WHY, message))
    assert "Looked at again" in said
    assert "give the author a private hint" in said
    assert "07700" not in said
    quiet = await house.sam.send(house.support, "good morning everybody")
    assert "Nothing was noticed in it." in words(await house.alex.context_menu(house.support, WHY, quiet))
    assert "by a bot" in words(await house.alex.context_menu(house.support, WHY, note))


async def test_a_channel_is_looked_back_on_in_counts_and_links_and_nothing_is_kept(house: House) -> None:
    guild = house.world.guild.id
    server = await house.ledger.server(guild)
    await house.ledger.save_server(replace(server, support_channels=frozenset()), house.clock.now())
    sent = [await house.sam.send(house.support, text) for text in (NUMBER, "good morning", FLIRT)]
    await house.ledger.save_server(server, house.clock.now())
    said = words(await house.alex.slash(house.log, "rules backtest", channel=house.support))
    assert f"over the last 3 messages of {house.support.mention}" in said
    assert "- give the author a private hint: 1" in said
    assert "- would tell the moderators if it were on: 1" in said
    assert f"/{house.support.id}/{sent[0].id}" in said
    assert f"/{sent[1].id}" not in said
    assert "07700" not in said
    assert said.count("A finding is no fact") == 1
    rules = [at for at, line in enumerate(said.splitlines()) if line.startswith("**`")]
    assert len(rules) == 2
    assert all(said.splitlines()[at - 1] == "" for at in rules), "a rule is no part of the list above it"
    assert await house.ledger.sightings(guild) == ()
    assert await house.ledger.tallies(guild, 0) == ()
    assert house.said(house.support) == house.said(house.log) == []


async def test_looking_back_where_the_bot_does_not_read_says_so(house: House) -> None:
    await house.alex.send(house.log, NUMBER)
    said = words(await house.alex.slash(house.log, "rules backtest", channel=house.log))
    assert "over the only message of" in said
    assert "I don't read what is said there" in said
    assert "Choose a support channel" in said


async def test_where_only_bots_have_spoken_there_is_nothing_to_look_back_on(house: House) -> None:
    await house.sam.send(house.support, FLIRT)
    await house.sam.send(house.support, "you are a worthless idiot and nobody likes you")
    assert house.said(house.log), "a card"
    said = words(await house.alex.slash(house.log, "rules backtest", channel=house.log))
    assert "nothing to read" in said
    assert "over the last" not in said


async def test_a_long_history_shows_how_far_it_is(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    real = backtest.Backtest.add

    def add(self: backtest.Backtest, one: object) -> None:
        shown.append("x")
        real(self, one)  # type: ignore[arg-type]  # it is a Tried

    monkeypatch.setattr(backtest.Backtest, "add", add)
    for number in range(120):
        house.env.backend.create_message(house.support.id, house.sam.id, content=f"message {number}")
    answer = await house.alex.slash(house.log, "rules backtest", channel=house.support)
    assert "over the last 120 messages" in words(answer)
    assert len(shown) == 120
    edits = [one for one in house.env.http_requests if one.method == "PATCH" and "messages/@original" in one.path]
    assert len(edits) == 3, "twice the bar, then what came of it"


async def test_an_empty_channel_and_one_that_cannot_be_read_say_so(house: House) -> None:
    empty = house.world.guild.create_text_channel("empty")
    assert "nothing to read" in words(await house.alex.slash(house.log, "rules backtest", channel=empty))
    house.forbid(house.support, read_message_history=True)
    said = words(await house.alex.slash(house.log, "rules backtest", channel=house.support))
    assert "I can't read the history of" in said or "nothing to read" in said
