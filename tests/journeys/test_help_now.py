"""/help-now: help lines for anybody, at any time, without a word to anybody else."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.trouble import Trouble
from bot.wording.wording import FOLDER, Wording
from tests.journeys.house import House, buttons_of

ELSE = "I'm worried about somebody else"


def answered(result: simcord.InteractionResult) -> discord.Message:
    """What only the person who asked reads."""
    assert result.ephemeral
    assert result.response is not None
    return result.response.message


async def test_anybody_finds_help_in_any_channel_and_nobody_else_sees_it(house: House) -> None:
    for person, channels in ((house.sam, [house.support]), (house.alex, [house.support, house.desk, house.log])):
        for channel in channels:
            message = answered(await person.slash(channel, "help-now"))
            assert message.content.startswith("I'm a bot")
            assert "findahelpline.com" in message.content
            assert "local emergency number" in message.content
            assert "nobody has been called" in message.content
            assert house.said(channel) == []


async def test_it_goes_on_like_the_reply_to_a_cry_for_help(house: House) -> None:
    message = answered(await house.sam.slash(house.support, "help-now"))
    assert buttons_of(message) == ["Talk to a volunteer here", "Find another country", "Something's stopping me", ELSE]
    chosen = await house.sam.select(message, ["US"])
    assert chosen.response is not None
    lines = [line for line in chosen.response.content.splitlines() if line.startswith("**")]
    assert "**911**" in lines[0]
    assert len(lines) == 3
    await house.restart()
    for label, words in (
        ("Text", "text HELP"),
        ("Something's stopping me", "What gets in the way?"),
        ("Back", "**988**"),
        (ELSE, "look out for them"),
        ("It's about me", "nobody has been called"),
    ):
        answer = await house.sam.click(message, label=label)
        assert answer.response is not None
        assert words in answer.response.content
        assert "**911**" in answer.response.content


async def test_it_works_in_direct_messages_and_a_country_can_be_typed_there(house: House) -> None:
    sam = house.person("sam").user
    message = answered(await sam.slash("help-now"))
    form = await sam.click(message, label="Find another country")
    assert form.modal is not None
    field = form.modal["components"][0]["component"]["custom_id"]
    answer = await sam.submit_modal(form, {field: "日本"})
    assert answer.response is not None
    assert "0120-061-338" in answer.response.content
    assert "server" not in answer.response.content


async def test_it_works_where_the_bot_may_not_do_anything(house: House) -> None:
    house.forbid(house.support, view_channel=True, send_messages=True, read_message_history=True)
    message = answered(await house.sam.slash(house.support, "help-now"))
    chosen = await house.sam.select(message, ["GB"])
    assert chosen.response is not None
    assert "**999**" in chosen.response.content


async def test_it_works_where_nobody_has_set_the_bot_up(new_house: House) -> None:
    answered(await new_house.sam.slash(new_house.support, "help-now"))


async def test_nothing_is_kept_or_logged_and_nobody_is_called(
    house: House, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    await house.env.settle()
    before = (await house.ledger.export(house.sam.id), len(house.env.http_requests))
    capsys.readouterr()
    caplog.clear()
    message = answered(await house.sam.slash(house.support, "help-now"))
    await house.sam.select(message, ["GB"])
    await house.sam.click(message, label=ELSE)
    await house.env.settle()
    assert (await house.ledger.export(house.sam.id)) == before[0]
    assert not any(before[0].values())
    assert await house.ledger.cases(house.world.guild.id) == ()
    assert house.said(house.desk) == house.said(house.log) == house.said(house.support) == []
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")
    assert caplog.records == []
    asked = {request.path.rsplit("/", 1)[-1] for request in house.env.http_requests[before[1] :]}
    assert asked == {"callback"}, "nothing is sent but the answers"


async def test_it_works_when_nothing_can_be_read_from_the_ledger(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise Trouble("the disk is full")

    for name in ("decision", "cases_of", "server"):
        monkeypatch.setattr(house.ledger, name, broken)
    message = answered(await house.sam.slash(house.support, "help-now"))
    chosen = await house.sam.select(message, ["GB"])
    assert chosen.response is not None
    assert "**999**" in chosen.response.content
    assert "called" not in chosen.response.content, "what is not known is not said"
    asked = await house.sam.click(message, label="Talk to a volunteer here")
    assert [one.message.content for one in asked.followups] == [Wording.load(FOLDER).say("last-resort")]
    assert "**999**" in message_now(house, message).content, "the help stays"


def message_now(house: House, message: discord.Message) -> discord.Message:
    """The reply as it stands."""
    return next(one for one in house.support.history(viewer=house.sam) if one.id == message.id)
