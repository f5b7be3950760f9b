"""A prepared model reads what no rule names: the moderators hear of it, once, and of nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.scoring.batches import Batches
from bot.scoring.models import models
from bot.scoring.waiting import Scores
from tests.journeys.house import House, open_house
from tests.scoring.small import prepare

LABELS = ("toxicity", "severe_toxicity", "obscene", "threat", "insult", "identity_attack", "sexual_explicit")
WORDS = {
    "zorp": ["toxicity", "insult", "severe_toxicity"],
    "snirt": ["sexual_explicit"],
    "damn": ["toxicity", "obscene"],
}


class Slow(Batches):
    """The same model; of each text it is asked something may happen while it thinks."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.asked = 0
        self.meanwhile: Callable[[], object] = lambda: None

    async def scores(self, text: str, *, spare: bool = False) -> Scores | None:
        self.asked += 1
        self.meanwhile()
        await asyncio.sleep(0.1)
        return await super().scores(text, spare=spare)


@pytest.fixture
async def model(tmp_path: Path) -> AsyncIterator[Slow]:
    one = Slow(prepare(tmp_path / "model", LABELS, WORDS))
    one.start()
    async with asyncio.timeout(30):
        while one.state == "starting":  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)
    yield one
    await one.shut()


@pytest.fixture
async def watched(tmp_path: Path, model: Slow) -> AsyncIterator[House]:
    async with open_house(tmp_path, toxicity=model) as house:
        yield house


async def test_hostile_words_that_no_rule_knows_are_flagged_once_and_the_message_stays(watched: House) -> None:
    message = await watched.sam.send(watched.support, "honestly you lot are all a zorp to me")
    assert len(watched.said(watched.log)) == 1
    assert [one.id for one in watched.support.history()] == [message.id]
    assert "zorp" not in str(watched.said(watched.log)[0].content)


async def test_swearing_at_a_situation_is_fine(watched: House) -> None:
    await watched.sam.send(watched.support, "this damn exam, i am so damn tired of it")
    assert watched.said(watched.log) == []


async def test_moderators_and_other_channels_never_reach_the_model(watched: House, model: Slow) -> None:
    await watched.alex.send(watched.support, "somebody wrote you lot are all a zorp")
    assert model.asked == 0
    assert watched.said(watched.log) == []


async def test_nothing_is_said_about_a_message_that_was_deleted_while_the_model_was_thinking(
    watched: House, model: Slow
) -> None:
    def delete() -> None:
        message = watched.support.last_message
        assert message is not None
        watched.env.backend.delete_message(watched.support.id, message.id)

    model.meanwhile = delete
    await watched.sam.send(watched.support, "honestly you lot are all a zorp to me")
    assert model.asked == 1
    assert watched.said(watched.log) == []


async def test_without_a_prepared_model_everything_else_works(tmp_path: Path) -> None:
    running = models(tmp_path / "nothing")
    async with open_house(tmp_path, toxicity=running.toxicity) as house:
        running.toxicity.start()
        await house.sam.send(house.support, "i want to kill myself tonight")
        assert len(house.cards()) == 1
        await running.shut()
