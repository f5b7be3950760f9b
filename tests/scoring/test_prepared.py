"""The prepared model from start to end: found, refused, missing, prepared in the background; and what is said of it."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.scoring.alone import alone
from bot.scoring.background import BY_HAND
from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.prepared import Pace, PreparedModel
from bot.scoring.standing import Bundled, Standing
from bot.settings import Wish
from tests.config.models import write_prepared

WORKER = Path(__file__).parent / "fake_worker.py"
PACE = Pace(waits=0.02, looks=0.05, settles=0.1)
QUICK = Limits(patience=5.0, hangs=5.0, wakes=20.0)

Make = Callable[..., PreparedModel]


async def never(_folder: Path) -> str | None:
    raise AssertionError("nobody wished it to be prepared")


async def succeeds(folder: Path) -> None:
    write_prepared(folder, name="original", precision="fp32")


async def fails(_folder: Path) -> str:
    return "the disk is full"


async def lies(_folder: Path) -> None:
    return None


async def breaks(_folder: Path) -> None:
    raise RuntimeError("somebody said this")


@pytest.fixture
async def make(tmp_path: Path) -> AsyncIterator[Make]:
    made: list[PreparedModel] = []

    def begin(wish: Wish = "found", prepare: Callable[[Path], Awaitable[str | None]] = never) -> PreparedModel:
        batches = Batches(tmp_path / "model", QUICK, (sys.executable, str(WORKER), str(tmp_path / "log"), ""))
        model = PreparedModel(tmp_path / "model", wish, batches, prepare=prepare, pace=PACE)
        made.append(model)
        return model

    yield begin
    for one in made:
        await one.shut()


async def settled(model: PreparedModel, standing: Standing) -> list[Any]:
    """Start it and wait until it is so; every line of the log until then."""
    with capture_logs() as lines:
        model.start()
        async with asyncio.timeout(20):
            while model.standing != standing:  # noqa: ASYNC110  # it tells nobody
                await asyncio.sleep(0.01)
    return lines


async def test_a_model_that_is_there_runs_and_says_which_it_is(make: Make, tmp_path: Path) -> None:
    write_prepared(tmp_path / "model")
    model = make()
    (line,) = await settled(model, "well")
    assert (line["log_level"], line["model"]) == ("info", "unbiased, int8")
    assert (model.which, model.made, model.missed) == ("toxicity", "unbiased, int8", 0)
    assert await model.batches.scores("hello") is not None


@pytest.mark.parametrize("wish", ["found", "auto"])
async def test_a_model_that_was_changed_is_refused_in_one_line_and_never_run(
    make: Make, tmp_path: Path, wish: Wish
) -> None:
    (write_prepared(tmp_path / "model") / "model.onnx").write_bytes(b"something else")
    model = make(wish)
    (line,) = await settled(model, "refused")
    assert line["log_level"] == "error"
    assert "model.onnx: is not the file" in line["why"]
    assert line["command"] == BY_HAND
    assert model.batches.state == "off"


async def test_without_a_model_there_are_the_rules_and_the_log_names_the_command(make: Make) -> None:
    model = make()
    model.start()
    with capture_logs() as lines:
        await asyncio.sleep(0.05)
    (line,) = lines
    assert (line["log_level"], line["command"], model.standing) == ("info", BY_HAND, "missing")
    assert await model.batches.scores("hello") is None


async def test_a_model_that_is_switched_off_is_never_looked_at(make: Make, tmp_path: Path) -> None:
    write_prepared(tmp_path / "model")
    model = make("off")
    with capture_logs() as lines:
        model.start()
        await asyncio.sleep(0.05)
    assert [line["log_level"] for line in lines] == ["info"]
    assert (model.standing, model.batches.state, model.made) == ("switched-off", "off", "")


async def test_a_model_that_is_wished_is_prepared_and_runs_without_a_new_start(make: Make) -> None:
    goes_on = asyncio.Event()

    async def prepare(folder: Path) -> None:
        await goes_on.wait()
        await succeeds(folder)

    model = make("auto", prepare)
    await settled(model, "preparing")
    assert await model.batches.scores("before") is None
    goes_on.set()
    await settled(model, "well")
    assert model.made == "original, fp32"
    assert model.missed == 0, "nobody was owed an answer before it began"
    assert await model.batches.scores("after") is not None


async def test_what_is_there_already_is_not_prepared_again(make: Make, tmp_path: Path) -> None:
    write_prepared(tmp_path / "model")
    await settled(make("auto", never), "well")


async def test_what_could_not_be_prepared_is_one_line_and_not_tried_again(make: Make) -> None:
    model = make("auto", fails)
    lines = await settled(model, "failed")
    assert [line["log_level"] for line in lines] == ["warning", "error"]
    assert (lines[1]["why"], lines[1]["command"]) == ("the disk is full", BY_HAND)
    model.start()
    await asyncio.sleep(0.05)
    assert model.standing == "failed"


@pytest.mark.parametrize(("prepare", "why"), [(lies, "there is no prepared model"), (breaks, "RuntimeError")])
async def test_whatever_goes_wrong_the_bot_goes_on_with_rules(
    make: Make, prepare: Callable[[Path], Awaitable[str | None]], why: str
) -> None:
    lines = await settled(make("auto", prepare), "refused")
    assert why in lines[-1]["why"]
    assert "somebody" not in str(lines)


async def test_whoever_stops_the_bot_stops_the_preparing(make: Make) -> None:
    stopped = asyncio.Event()

    async def prepare(_folder: Path) -> None:
        try:
            await asyncio.sleep(600)
        finally:
            stopped.set()

    model = make("auto", prepare)
    await settled(model, "preparing")
    await model.shut()
    assert stopped.is_set()


async def test_where_another_process_prepares_it_is_waited_for_and_its_model_is_used(
    make: Make, tmp_path: Path
) -> None:
    model = make("auto", never)
    with alone(tmp_path / "model"):
        await settled(model, "preparing")
        await asyncio.sleep(0.3)
        assert model.standing == "preparing"
        write_prepared(tmp_path / "model", name="multilingual")
    await settled(model, "well")
    assert model.made == "multilingual, int8"


async def test_where_another_process_has_gone_away_without_a_model_the_bot_prepares_it(
    make: Make, tmp_path: Path
) -> None:
    model = make("auto", succeeds)
    with alone(tmp_path / "model"):
        await settled(model, "preparing")
        await asyncio.sleep(0.2)
    await settled(model, "well")
    assert model.made == "original, fp32"


async def test_where_another_process_was_quicker_it_is_waited_for(make: Make, tmp_path: Path) -> None:
    with contextlib.ExitStack() as another:

        async def too_late(folder: Path) -> str:
            another.enter_context(alone(folder))
            return "another one is being prepared there"

        model = make("auto", too_late)
        await settled(model, "preparing")
        await asyncio.sleep(0.3)
        assert model.standing == "preparing"
        write_prepared(tmp_path / "model")
    await settled(model, "well")


async def test_what_comes_with_the_bot_says_how_it_is_in_the_same_words(tmp_path: Path) -> None:
    assert (Bundled("encoder").standing, Bundled("encoder").missed) == ("missing", 0)
    assert Bundled("encoder", Batches(tmp_path)).standing == "off"
