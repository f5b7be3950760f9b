from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.practice.apps import Apps, apps, use
from bot.practice.places import DIRECT
from bot.practice.server import standing
from bot.practice.stage import Stage
from tests.practice.parade import Parade

LOOK, WORDS = "Ask a volunteer to look", "Look, in words"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with standing(Parade.guest, tmp_path) as stage:
        yield stage


async def say(stage: Stage, person: str, text: str) -> int:
    async with stage.acting():
        sent = await stage.world.people[person].member.send(stage.world.channels["general-support"], text)
    return sent.id


async def test_apps_are_for_the_newest_message_of_somebody_else(stage: Stage) -> None:
    assert apps(stage) is None, "nobody is on the stage"
    await stage.open(stage.world.people["robin"], "general-support")
    assert apps(stage) is None, "nothing was said"
    await say(stage, "robin", "good evening")
    assert apps(stage) is None, "only one's own"
    first = await say(stage, "sam", "hello")
    assert apps(stage) == Apps((LOOK, WORDS), first, "Sam")
    second = await say(stage, "kim", "hello Sam")
    assert apps(stage) == Apps((LOOK, WORDS), second, "Kim")
    await stage.open(stage.world.people["robin"], DIRECT)
    assert apps(stage) is None


async def test_what_an_app_answers_is_for_whoever_used_it_and_has_no_apps_itself(stage: Stage) -> None:
    robin, sam = stage.world.people["robin"], stage.world.people["sam"]
    message = await say(stage, "sam", "hello")
    await stage.open(robin, "general-support")
    assert await use(stage, LOOK, message) is False
    support = stage.world.channels["general-support"]
    answer = support.history(viewer=robin.member)[-1]
    assert answer.content == f"looking at {message}"
    assert [one.content for one in support.history(viewer=sam.member)] == ["hello"]
    with pytest.raises(KeyError):
        await use(stage, LOOK, answer.id)


async def test_an_app_that_asks_something_opens_the_place_anew(stage: Stage) -> None:
    message = await say(stage, "sam", "hello")
    await stage.open(stage.world.people["robin"], "general-support")
    turn = stage.turn
    assert await use(stage, WORDS, message) is True
    assert stage.turn == turn + 1


@pytest.mark.parametrize(("name", "offset"), [("Something else", 0), ("form", 0), (LOOK, 1)])
async def test_what_is_not_there_is_not_used(stage: Stage, name: str, offset: int) -> None:
    message = await say(stage, "sam", "hello")
    await stage.open(stage.world.people["robin"], "general-support")
    with pytest.raises(KeyError):
        await use(stage, name, message + offset)
