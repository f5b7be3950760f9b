"""Whose message was removed writes that they want to die: they are cared for, and their appeal is passed on."""

from __future__ import annotations

from pathlib import Path

import discord
import pytest
import simcord

from bot.model import CaseState, Origin
from bot.transport.client import Client
from tests.journeys.at_once import called_by
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.notes import READ
from tests.journeys.test_appeals import ASK, EXPLICIT, REMOVES, UPHOLD, WRONG, appeal, cards, everything_in, removed

CRY = "you removed it, and now i want to kill myself zebraquartz"
CARE, HEARD = "Help exists, and many people get through times like this", "have your question"
LISTS = "Choose my country"


@pytest.fixture
async def house(house: House) -> House:
    """A server that removes explicit content."""
    await house.change(policy={"rules": REMOVES})
    return house


async def write(house: House, note: discord.Message, words: str = CRY) -> list[simcord.ResponseMessage]:
    """Sam appeals from a direct message; what they read, alone, in order."""
    sam = house.person("sam").user
    return await send(sam, await sam.click(note, label=ASK), words)


async def send(
    sam: simcord.MemberActor | simcord.UserHandle, form: simcord.InteractionResult, words: str = CRY
) -> list[simcord.ResponseMessage]:
    assert form.modal is not None
    (label,) = form.modal["components"]
    answer = await sam.submit_modal(form, {label["component"]["custom_id"]: words})
    assert answer.response is not None
    assert answer.ephemeral
    return [answer.response, *answer.followups]


async def test_they_read_the_care_reply_and_then_that_the_appeal_was_passed_on(house: House) -> None:
    care, answer = await write(house, await removed(house))
    assert CARE in text_of(care)
    assert "I'm a bot" in text_of(care)
    assert LISTS in text_of(care)
    assert {"Talk to a volunteer here", "Not what I meant"} & set(buttons_of(care))
    assert HEARD in text_of(answer)
    for shown in (care, answer):
        assert "zebraquartz" not in text_of(shown)
    await house.env.advance_time(180)
    assert len(house.direct("sam")) == 1, "care was shown, so that nothing is sent"
    assert house.said(house.support) == []


async def test_behind_the_button_in_the_channel_it_is_the_same_and_nobody_else_sees_any_of_it(house: House) -> None:
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.sam.send(house.support, EXPLICIT)
    shown = await house.sam.click(house.said(house.support)[0], label=READ)
    assert shown.response is not None
    care, answer = await send(house.sam, await house.sam.click(shown.response, label=ASK))
    assert CARE in text_of(care)
    assert HEARD in text_of(answer)
    await house.env.advance_time(180)
    assert not any("support options" in text_of(one) for one in house.said(house.support))
    assert len(house.cards()) == 1


async def test_the_desk_has_a_case_without_the_words_and_the_moderators_card_says_so(house: House) -> None:
    await write(house, await removed(house))
    (case,) = await house.ledger.cases(house.world.guild.id)
    assert (case.person_id, case.origin) == (house.sam.id, Origin.APPEALED)
    (desk,) = house.cards()
    assert f"<@{house.sam.id}> wrote this to the moderators" in text_of(desk)
    assert f"{house.world.guild.id}/{house.support.id}" in text_of(desk)
    assert "zebraquartz" not in text_of(desk)
    (card,) = cards(house)
    assert "may be a cry for help. The volunteers have a case" in text_of(card)
    assert "zebraquartz" in text_of(card)
    assert called_by(house, house.log)[-1] == {"parse": []}
    assert buttons_of(card) == [UPHOLD, WRONG]


async def test_the_words_are_kept_nowhere(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    await write(house, await removed(house))
    kept = everything_in(tmp_path)
    assert kept
    assert b"zebraquartz" not in kept
    assert "zebraquartz" not in str(await house.ledger.export(house.sam.id))
    assert "zebraquartz" not in caplog.text + "".join(capsys.readouterr())


async def test_it_is_said_that_only_moderators_can_see_what_was_written_to_them(house: House) -> None:
    care, _ = await write(house, await removed(house))
    chosen = await house.person("sam").user.select(care, ["GB"])
    assert chosen.response is not None
    said = text_of(chosen.response)
    assert "has been asked to look in. Nobody but the moderators here can see what you wrote to them" in said
    assert "Volunteers and moderators" not in said


async def test_the_care_reply_is_the_usual_one_and_not_what_i_meant_closes_the_case(house: House) -> None:
    care, _ = await write(house, await removed(house))
    answer = await house.person("sam").user.click(care, label="Not what I meant")
    assert answer.response is not None
    assert "Thank you for telling me" in text_of(answer.response)
    (case,) = await house.ledger.cases(house.world.guild.id)
    assert case.state is CaseState.MISREAD


async def test_where_no_desk_knows_of_it_the_moderators_are_called(house: House) -> None:
    note = await removed(house)
    await house.change(desk_channel=None)
    care, answer = await write(house, note)
    assert CARE in text_of(care)
    assert HEARD in text_of(answer)
    (card,) = cards(house)
    assert f"<@&{house.world.moderators.id}> Please look now" in text_of(card)
    assert called_by(house, house.log)[-1] == {"parse": [], "roles": [house.world.moderators.id]}


async def test_care_that_cannot_be_shown_comes_as_a_direct_message_and_the_appeal_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = await removed(house)

    async def fails(*_: object) -> dict[str, object]:
        raise OSError

    client = house.env.bot
    assert isinstance(client, Client)
    cog = client.get_cog("AppealsCog")
    monkeypatch.setattr(cog, "_care", fails)
    (answer,) = await write(house, note)
    assert HEARD in text_of(answer)
    await house.env.advance_time(180)
    assert buttons_of(house.direct("sam")[-1]) == ["Support options (only you see this)"]


@pytest.mark.parametrize("words", ["", "i was quoting a song", "this bot is killing me", "so horny rn"])
async def test_whoever_does_not_cry_for_help_reads_one_answer(house: House, words: str) -> None:
    (answer,) = await write(house, await removed(house), words)
    assert HEARD in text_of(answer)
    assert house.cards() == []
    assert "cry for help" not in text_of(cards(house)[0])


async def test_who_asks_to_be_forgotten_takes_the_case_and_both_cards_with_them(house: House) -> None:
    await write(house, await removed(house))
    await house.sam.slash(house.support, "privacy erase")
    assert house.cards() == []
    assert cards(house) == []
    assert await house.ledger.cases(house.world.guild.id) == ()


@pytest.mark.parametrize(
    ("label", "told"), [(UPHOLD, "again, and it stays removed"), (WRONG, "it was wrong to remove it, and I'm sorry")]
)
async def test_once_moderators_have_answered_the_button_says_how(house: House, label: str, told: str) -> None:
    note, sam = await removed(house), house.person("sam").user
    await appeal(house, note)
    waiting = await sam.click(note, label=ASK)
    assert waiting.response is not None
    assert "Once they have looked" in text_of(waiting.response)
    await house.alex.click(cards(house)[0], label=label)
    for days in (0, 3):
        await house.days_pass(days)
        answer = await sam.click(note, label=ASK)
        assert answer.modal is None
        assert answer.response is not None
        assert told in text_of(answer.response)
        assert "Once they have looked" not in text_of(answer.response)
