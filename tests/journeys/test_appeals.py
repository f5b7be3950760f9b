"""Explicit content is removed: what its author reads, how they ask for another look, and what moderators answer."""

from __future__ import annotations

import re
from pathlib import Path

import discord
import pytest
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from tests.journeys.at_once import called_by
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import READ, standing

EXPLICIT = "so horny rn anyone wanna sext"
WORDS = "i was quoting a **song** @everyone\nsorry zebraquartz"
ASK, UPHOLD, WRONG = "Ask the moderators to look again", "Uphold", "It was wrong"
REMOVES = {"content.*": {"rows": [{"channels": ["support"], "respond": ["remove", "flag"]}]}}


@pytest.fixture
async def house(house: House) -> House:
    """A server that removes explicit content."""
    await house.change(policy={"rules": REMOVES})
    return house


async def removed(house: House, text: str = EXPLICIT) -> discord.Message:
    """Something of Sam's is removed; the direct message about it."""
    await house.sam.send(house.support, text)
    assert text not in standing(house)
    return house.direct("sam")[-1]


async def send_in(who: object, form: simcord.InteractionResult, words: str) -> str:
    """What whoever sends in the form reads, alone."""
    assert form.modal is not None
    (label,) = form.modal["components"]
    answer = await who.submit_modal(form, {label["component"]["custom_id"]: words})  # type: ignore[attr-defined]  # a member or a user
    assert answer.response is not None
    return text_of(answer.response)


async def appeal(house: House, note: discord.Message, words: str = WORDS) -> str:
    """Sam asks for another look from a direct message."""
    sam = house.person("sam").user
    return await send_in(sam, await sam.click(note, label=ASK), words)


def everything_in(folder: Path) -> bytes:
    """The database, its log, and whatever else lies beside it."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def cards(house: House) -> list[discord.Message]:
    return [one for one in house.said(house.log) if UPHOLD in buttons_of(one) or "Looked at again" in one.content]


async def test_its_author_reads_which_rule_and_why_and_not_their_words(house: House) -> None:
    note = await removed(house)
    words = text_of(note)
    assert "**explicit content** has no place in that channel" in words
    assert "not about you or how you feel" in words
    assert f"{house.world.guild.id}/{house.support.id}" in words
    assert "horny" not in words
    assert buttons_of(note) == [ASK]
    (flag,) = house.said(house.log)
    assert "explicit content (" in text_of(flag)
    assert "% sure)" in text_of(flag)
    assert "### A message was removed" in text_of(flag)
    assert house.said(house.support) == []


async def test_an_appeal_reaches_the_moderators_as_one_card_that_calls_nobody(house: House) -> None:
    answer = await appeal(house, await removed(house))
    assert "The moderators of this server have your question" in answer
    (card,) = cards(house)
    words = text_of(card)
    assert f"<@{house.sam.id}> asks you to look again" in words
    assert re.search(r"explicit content \(\d\d% sure", words)
    assert f"<#{house.support.id}>" in words
    assert "zebraquartz" in words
    assert r"\*\*song\*\*" in words
    assert "horny" not in words
    assert called_by(house, house.log)[-1] == {"parse": []}
    assert buttons_of(card) == [UPHOLD, WRONG]
    for place in (house.support, house.desk):
        assert house.said(place) == []


async def test_the_words_of_an_appeal_are_kept_nowhere(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    await appeal(house, await removed(house))
    kept = everything_in(tmp_path)
    assert kept
    assert b"zebraquartz" not in kept
    assert "zebraquartz" not in str(await house.ledger.export(house.sam.id))
    assert "zebraquartz" not in caplog.text + "".join(capsys.readouterr())


async def test_an_appeal_may_be_without_words_and_is_made_once(house: House) -> None:
    note = await removed(house)
    await appeal(house, note, "")
    (card,) = cards(house)
    assert "They wrote nothing with it" in text_of(card)
    again = await house.person("sam").user.click(note, label=ASK)
    assert again.modal is None
    assert again.response is not None
    assert "already have your question" in text_of(again.response)
    assert len(cards(house)) == 1


async def test_two_forms_that_are_open_at_once_make_one_appeal(house: House) -> None:
    note, sam = await removed(house), house.person("sam").user
    first, second = await sam.click(note, label=ASK), await sam.click(note, label=ASK)
    await send_in(sam, first, "one")
    assert "already have your question" in await send_in(sam, second, "two")
    assert len(cards(house)) == 1


async def test_so_many_appeals_a_day_and_no_more(house: House) -> None:
    for number in range(3):
        await appeal(house, await removed(house, f"{EXPLICIT} {'x' * number}"))
    assert "several messages today" in await appeal(house, await removed(house, f"{EXPLICIT} again"))
    assert len(cards(house)) == 3
    await house.days_pass(1)
    await appeal(house, house.direct("sam")[-1])
    assert len(cards(house)) == 4


async def test_with_direct_messages_closed_the_same_waits_behind_the_button_in_the_channel(house: House) -> None:
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.sam.send(house.support, EXPLICIT)
    (line,) = house.said(house.support)
    assert "If it was yours" in text_of(line)
    for leak in ("explicit", "Sam", str(house.sam.id)):
        assert leak not in text_of(line)
    other = await house.robin.click(line, label=READ)
    assert other.response is not None
    assert "somebody else" in text_of(other.response)
    shown = await house.sam.click(line, label=READ)
    assert shown.response is not None
    assert "**explicit content** has no place" in text_of(shown.response)
    assert "horny" not in text_of(shown.response)
    pressed = await house.sam.click(shown.response, label=ASK)
    assert "have your question" in await send_in(house.sam, pressed, WORDS)
    card = cards(house)[0]
    answer = await house.alex.click(card, label=UPHOLD)
    assert answer.response is not None
    assert "no direct messages" in text_of(answer.response)
    assert not any("could not do something" in one.content for one in house.said(house.log)[1:])


async def test_after_a_restart_every_button_and_form_still_works(house: House) -> None:
    note, sam = await removed(house), house.person("sam").user
    await house.restart()
    form = await sam.click(note, label=ASK)
    await house.restart()
    await send_in(sam, form, WORDS)
    await house.restart()
    await house.alex.click(cards(house)[0], label=UPHOLD)
    assert "it stays removed" in text_of(house.direct("sam")[-1])


@pytest.mark.parametrize(
    ("label", "told", "state", "counted"),
    [
        (UPHOLD, "it stays removed", "it stays removed", 0),
        (WRONG, "this was wrong, and I'm sorry", "it was wrong to remove it", 1),
    ],
)
async def test_moderators_answer_and_its_author_hears_of_it_kindly(
    house: House, label: str, told: str, state: str, counted: int
) -> None:
    await appeal(house, await removed(house))
    answer = await house.alex.click(cards(house)[0], label=label)
    assert answer.ephemeral
    assert answer.response is not None
    assert "I've told them" in text_of(answer.response)
    words = text_of(house.direct("sam")[-1])
    assert told in words
    assert "horny" not in words
    assert str(house.alex.id) not in words
    (card,) = cards(house)
    assert state in text_of(card)
    assert f"<@{house.alex.id}>" in text_of(card)
    assert "zebraquartz" not in text_of(card), "the words go once they have been read"
    assert buttons_of(card) == []
    assert (await house.ledger.misreads(house.world.guild.id)).get(("content.sexual", "phrases"), 0) == counted


async def test_nobody_but_a_moderator_of_this_moment_answers(house: House) -> None:
    await appeal(house, await removed(house))
    (card,) = cards(house)
    house.env.backend.remove_member_role(house.world.guild.id, house.alex.id, house.world.moderators.id)
    for who in (house.alex, house.robin):  # they still see the log
        sees = Overwrite(who.id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
        house.env.backend.set_overwrite(house.log.id, sees)
    told = len(house.direct("sam"))
    for who in (house.alex, house.robin):
        answer = await who.click(card, label=WRONG)
        assert answer.response is not None
        assert "Only moderators" in text_of(answer.response)
    assert len(house.direct("sam")) == told
    assert await house.ledger.misreads(house.world.guild.id) == {}
    assert UPHOLD in buttons_of(cards(house)[0])


async def test_an_appeal_is_answered_once(house: House) -> None:
    await appeal(house, await removed(house))
    (card,) = cards(house)
    house.env.inject_error("PATCH", f"/channels/{house.log.id}/messages/{card.id}", status=500, code=0, times=None)
    await house.alex.click(card, label=WRONG)
    told = len(house.direct("sam"))
    answer = await house.alex.click(card, label=UPHOLD)
    assert answer.response is not None
    assert "answered already" in text_of(answer.response)
    assert len(house.direct("sam")) == told


async def test_somebody_else_cannot_appeal_with_a_button_that_is_not_theirs(house: House) -> None:
    """A client may send any id: the button below a message of their own carries that of Sam's decision."""
    (row,) = (await removed(house)).components
    assert isinstance(row, discord.ActionRow)
    sams = row.children[0].custom_id
    assert sams is not None
    user = house.env.create_user("max")
    await house.world.guild.add_member(user).send(house.support, EXPLICIT)
    note = house.said(user.dm_channel)[-1]
    stored = house.env.backend.get_message(note.channel.id, note.id)
    stored.components[0]["components"][0]["custom_id"] = sams
    pressed = await user.click(note, custom_id=sams)
    assert pressed.modal is None
    assert pressed.response is not None
    assert "somebody else" in text_of(pressed.response)
    assert cards(house) == []


@pytest.mark.parametrize("status", [403, 500])
async def test_an_appeal_that_cannot_be_passed_on_says_so_and_can_be_made_again(house: House, status: int) -> None:
    note = await removed(house)
    code = 50013 if status == 403 else 0
    house.env.inject_error("POST", f"/channels/{house.log.id}/messages", status=status, code=code, times=None)
    assert "couldn't reach the moderators" in await appeal(house, note)
    await house.env.advance_time(120)
    assert cards(house) == []
    house.env.backend.faults.clear()
    await house.env.advance_time(120)
    assert cards(house) == [], "it is not tried again by itself: nobody has kept the words"
    assert "have your question" in await appeal(house, note)
    assert len(cards(house)) == 1


async def test_an_old_button_says_that_it_is_old(house: House) -> None:
    note = await removed(house)
    await house.days_pass(9)
    answer = await house.person("sam").user.click(note, label=ASK)
    assert answer.modal is None
    assert answer.response is not None
    assert "too old for me to know" in text_of(answer.response)


async def test_a_card_that_nobody_answers_goes_after_six_days_and_its_words_with_it(house: House) -> None:
    await appeal(house, await removed(house))
    assert "zebraquartz" in text_of(cards(house)[0])
    await house.days_pass(6.5)
    await house.restart()
    await house.env.advance_time(120)
    assert cards(house) == []


async def test_the_card_goes_with_whoever_asks_to_be_forgotten(house: House) -> None:
    await appeal(house, await removed(house))
    assert "zebraquartz" in text_of(cards(house)[0])
    answer = await house.sam.slash(house.support, "privacy erase")
    assert answer.ephemeral
    assert cards(house) == []
