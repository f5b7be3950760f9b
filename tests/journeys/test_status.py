"""What moderators read of how the bot stands."""

from __future__ import annotations

from tests.journeys.house import House, text_of


async def test_status_is_for_moderators(house: House) -> None:
    answer = await house.sam.slash(house.support, "status")
    assert answer.response is not None
    assert answer.ephemeral
    assert "Only moderators" in text_of(answer.response)
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    assert f"Watching <#{house.support.id}>" in text_of(answer.response)


async def test_status_says_that_nothing_is_watched(new_house: House) -> None:
    answer = await new_house.alex.slash(new_house.log, "status")
    assert answer.response is not None
    assert "not watching anything yet" in text_of(answer.response)
