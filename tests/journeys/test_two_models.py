"""What is said in no plain words is heard by both models, one of them in a process of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.scoring.batches import Batches
from bot.scoring.waiting import Scores
from config.models_loader import ENCODER
from tests.journeys.house import House, open_house, text_of

TALK = "the exam went better than i thought and now i am going to sleep for a week"
HINT = "the letters are written and the dog is with my sister. it all goes quiet for good after tonight, i am at peace"


class Remembering(Batches):
    """The real encoder, which remembers what it has given scores for."""

    def __init__(self) -> None:
        super().__init__(ENCODER)
        self.answered: list[str] = []

    async def scores(self, text: str, *, spare: bool = False) -> Scores | None:
        scores = await super().scores(text, spare=spare)
        if scores is not None:
            self.answered.append(text)
        return scores


@pytest.fixture
async def encoder() -> AsyncIterator[Remembering]:
    one = Remembering()
    one.start()
    async with asyncio.timeout(30):
        while one.state == "starting":  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    yield one
    await one.shut()


async def status(house: House) -> str:
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    return text_of(answer.response)


async def test_an_understated_message_reaches_the_desk_and_ordinary_talk_does_not(
    tmp_path: Path, encoder: Remembering
) -> None:
    async with open_house(tmp_path, encoder=encoder) as house:
        await house.sam.send(house.support, TALK)
        assert house.said(house.desk) == []
        await house.sam.send(house.support, HINT)
        assert len(house.cards()) == 1
        assert encoder.missed == 0
        assert [text for text in encoder.answered if text in (TALK, HINT)] == [TALK, HINT]
        assert "both models" in await status(house)


async def test_status_says_that_the_second_model_is_missing(house: House) -> None:
    assert "one model" in await status(house)


async def test_a_cry_in_plain_words_needs_no_model(tmp_path: Path, encoder: Remembering) -> None:
    async with open_house(tmp_path, encoder=encoder) as house:
        await encoder.shut()
        await house.sam.send(house.support, "i want to kill myself tonight")
        assert len(house.cards()) == 1
        assert "not running" in await status(house)
