"""What is kept about somebody: they read it and have it erased, and a server that is left is forgotten."""

from __future__ import annotations

import json

from tests.journeys.house import House, text_of

NUMBER = "my number is 07700 900123"


async def test_people_can_read_and_erase_what_is_kept_about_them(house: House) -> None:
    answer = await house.sam.slash(house.support, "privacy export")
    assert answer.response is not None
    assert "nothing about you" in text_of(answer.response)
    await house.sam.send(house.support, NUMBER)
    answer = await house.sam.slash(house.support, "privacy export")
    assert answer.response is not None
    assert answer.ephemeral
    assert [file.filename for file in answer.response.attachments] == ["breakwater.json"]
    kept = json.dumps(await house.ledger.export(house.sam.id))
    assert "privacy.phone" in kept
    assert "07700" not in kept
    answer = await house.sam.slash(house.support, "privacy erase")
    assert answer.response is not None
    assert "erased" in text_of(answer.response)
    assert not any((await house.ledger.export(house.sam.id)).values())


async def test_a_note_that_stands_is_taken_back_when_its_author_has_everything_erased(house: House) -> None:
    await house.sam.send(house.support, "my number is 07700 900123")
    assert len(house.said(house.support)) == 1
    await house.sam.slash(house.support, "privacy erase")
    assert house.said(house.support) == []


async def test_what_somebody_said_before_is_forgotten_when_they_have_everything_erased(house: House) -> None:
    await house.sam.send(house.support, "i want to kill myself")
    await house.sam.slash(house.support, "privacy erase")
    cards = len(house.said(house.desk))
    await house.sam.send(house.support, "tonight")
    assert len(house.said(house.desk)) == cards


async def test_a_server_that_is_left_is_forgotten(house: House) -> None:
    await house.sam.send(house.support, NUMBER)
    guild = house.env.bot.get_guild(house.world.guild.id)
    assert guild is not None
    house.env.backend.emit("GUILD_DELETE", {"id": str(guild.id)})
    await house.env.settle()
    assert (await house.ledger.server(guild.id)).missing
    assert not any((await house.ledger.export(house.sam.id)).values())
