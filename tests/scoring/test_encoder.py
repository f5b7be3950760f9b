from __future__ import annotations

import asyncio

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.detect.learned.detector import NAME as LINEAR
from bot.detect.learned.detector import Settings
from bot.detect.learned.reading import CATEGORIES, LEVELS, OUTPUTS
from bot.detect.learned.stack import FIRST, LAST, Stack, shown
from bot.model import Finding, Level, View
from bot.normalise.skeleton import normalise_text
from bot.scoring.encoder import Encoder
from tests.detect.learned.small import model

HALF = np.array([0.5, 0.5, 0.0], np.float32)
STACK = Stack(np.tile(HALF, (OUTPUTS, 1)))
SETTINGS = {
    LINEAR: Settings(model=model({"zorp": Level.URGENT}, {"zorp": "crisis.suicide"}), stack=STACK, watch_from=0.3)
}


class Asked:
    """An encoder that knows two words, and remembers what it was asked."""

    def __init__(self, *, away: bool = False, slow: bool = False) -> None:
        self.texts: list[str] = []
        self._away, self._slow = away, slow

    async def __call__(self, text: str, *, spare: bool = False) -> NDArray[np.float32] | None:
        self.texts.append(text)
        if spare and self._slow:
            await asyncio.sleep(60)
        if self._away:
            return None
        scores = np.zeros(OUTPUTS, np.float32)
        scores[0], scores[len(LEVELS) :] = 3.0, -6.0
        if "blarg" in text:
            scores[LEVELS.index(Level.EMERGENCY)] = 12.0
            scores[len(LEVELS) + CATEGORIES.index("crisis.abuse")] = 9.0
        if "snirt" in text:
            scores[len(LEVELS) + CATEGORIES.index("content.harassment")] = 16.0
        return scores


def views(*texts: str, kind: str = "content") -> list[View]:
    return [normalise_text(text, kind) for text in texts]


async def found(text: str, asked: Asked | None = None) -> list[Finding]:
    late = await Encoder(asked or Asked()).score(views(text), SETTINGS)
    assert late is not None
    return list(late)


async def test_it_hears_what_the_linear_model_does_not() -> None:
    (crisis,) = await found("we sat there and then blarg came in")
    assert (crisis.category, crisis.level, crisis.detector) == ("crisis.abuse", Level.EMERGENCY, "encoder")
    assert crisis.confidence > 0.5


async def test_what_both_hear_is_surer_than_what_one_hears() -> None:
    (one,) = await found("we sat there and then blarg came in")
    (both,) = await found("we sat there and then blarg zorp came in")
    assert both.confidence > one.confidence


async def test_a_label_is_heard_and_small_talk_is_not() -> None:
    (label,) = await found("you are such a snirt to everybody here")
    assert (label.category, label.level) == ("content.harassment", None)
    assert await found("we ate soup and went to bed") == []


async def test_it_says_which_part_weighed_most_and_what_one_model_alone_would_say() -> None:
    text = "today was fine and we walked for a long while, then blarg came in, and later we all had soup"
    (crisis,) = await found(text)
    start, end = map(int, crisis.why.split("weighed most: ")[1].split("-"))
    assert "blarg" in text[start:end]
    assert end - start < len(text) / 3
    assert float(crisis.why.split("the linear one alone: ")[1][:4]) < 0.3 < crisis.confidence
    assert "blarg" not in crisis.why


async def test_an_alarm_does_not_wait_for_its_explanation() -> None:
    async with asyncio.timeout(5):
        (crisis,) = await found("we sat there and then blarg came in", Asked(slow=True))
    assert "weighed most" not in crisis.why


@pytest.mark.parametrize("text", ["blarg blarg blarg", "", "\n"])
async def test_what_is_too_short_is_not_asked_about(text: str) -> None:
    asked = Asked()
    assert await found(text, asked) == []
    assert asked.texts == []


async def test_names_of_files_are_nobodys_words() -> None:
    asked = Asked()
    assert await Encoder(asked).score(views("blarg and then some more", kind="attachment"), SETTINGS) == []
    assert asked.texts == []


async def test_of_a_long_text_it_is_shown_the_beginning_and_the_end() -> None:
    asked = Asked()
    words = [f"word{number}" for number in range(500)]
    await found(" ".join(words), asked)
    (text,) = asked.texts
    assert text.split() == words[:FIRST] + words[-LAST:]
    assert shown("a b  c") == "a b c"


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {LINEAR: Settings(enabled=False, model=SETTINGS[LINEAR].model, stack=STACK)},
        {LINEAR: Settings(encoder=False, model=SETTINGS[LINEAR].model, stack=STACK)},
        {LINEAR: Settings(model=SETTINGS[LINEAR].model)},
        {LINEAR: Settings(stack=STACK)},
    ],
)
async def test_where_it_is_off_it_has_no_answer(settings: dict[str, object]) -> None:
    assert await Encoder(Asked()).score(views("we sat there and then blarg came in"), settings) is None


async def test_where_one_part_has_no_scores_there_is_no_answer() -> None:
    asked = Asked(away=True)
    assert await Encoder(asked).score(views("we ate soup and went to bed"), SETTINGS) is None


def test_weights_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="shape"):
        Stack(np.zeros((3, 3), np.float32))
