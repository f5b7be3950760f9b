"""What moderators read in /status about the model that finds explicit and hostile language."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.models import models
from bot.scoring.prepared import Pace, PreparedModel
from tests.config.models import write_prepared
from tests.journeys.house import House, open_house, text_of

WORKER = Path(__file__).parents[1] / "scoring" / "fake_worker.py"
COMMAND = "python -m bot model prepare"


async def status(house: House) -> str:
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    return text_of(answer.response)


async def until(model: PreparedModel, standing: str) -> None:
    async with asyncio.timeout(20):
        while model.standing != standing:  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)


async def test_without_a_model_status_says_so_and_names_the_command(house: House) -> None:
    said = await status(house)
    assert "found by the rules alone" in said
    assert COMMAND in said


async def test_status_follows_a_model_from_its_making_to_what_it_missed(tmp_path: Path) -> None:
    goes_on = asyncio.Event()

    async def prepare(folder: Path) -> None:
        await goes_on.wait()
        write_prepared(folder)

    limits = Limits(patience=0.05, hangs=20.0, wakes=20.0)
    batches = Batches(tmp_path / "model", limits, (sys.executable, str(WORKER), str(tmp_path / "log"), ""))
    model = PreparedModel(tmp_path / "model", "auto", batches, prepare=prepare)
    model.start()
    try:
        await until(model, "preparing")
        async with open_house(tmp_path, prepared=model) as house:
            assert "is being prepared" in await status(house)
            goes_on.set()
            await until(model, "well")
            said = await status(house)
            assert "a model (unbiased, int8), which keeps up" in said
            assert COMMAND not in said
            assert "no answer in time" not in said
            assert await batches.scores("slow") is None
            said = await status(house)
            assert "does not read every message" in said
            assert "Once since it began that model had no answer in time" in said
    finally:
        await model.shut()


async def test_status_names_the_model_that_is_loaded_also_when_another_one_has_taken_its_place(tmp_path: Path) -> None:
    folder = write_prepared(tmp_path / "model")
    batches = Batches(folder, Limits(), (sys.executable, str(WORKER), str(tmp_path / "log"), ""))
    model = PreparedModel(folder, "found", batches, pace=Pace(looks=0.05, settles=0.05))
    model.start()
    try:
        await until(model, "well")
        async with open_house(tmp_path, prepared=model) as house:
            assert "a model (unbiased, int8), which keeps up" in await status(house)
            write_prepared(folder, name="multilingual", precision="fp32")
            async with asyncio.timeout(20):
                while model.made != "multilingual, fp32":  # noqa: ASYNC110  # it tells nobody
                    await asyncio.sleep(0.01)
            assert "a model (multilingual, fp32), which keeps up" in await status(house)
    finally:
        await model.shut()


async def test_status_says_that_a_model_is_switched_off_or_refused(tmp_path: Path) -> None:
    (write_prepared(tmp_path / "model") / "model.onnx").write_bytes(b"something else")
    for number, (wish, standing, words) in enumerate(
        (("off", "switched-off", "BREAKWATER_MODEL"), ("found", "refused", COMMAND))
    ):
        model = models(tmp_path / "model", "off" if wish == "off" else "found").prepared
        model.start()
        await until(model, standing)
        (tmp_path / str(number)).mkdir()
        async with open_house(tmp_path / str(number), prepared=model) as house:
            assert words in await status(house)
        await model.shut()
