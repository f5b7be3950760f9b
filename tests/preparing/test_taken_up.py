"""A model that is prepared by hand while the bot runs is taken up by it: the command, the watcher and the worker."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable
from pathlib import Path

from structlog.testing import capture_logs

from bot.scoring.background import COMMAND
from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.prepared import Pace, PreparedModel
from tests.command_line import ROOT
from tests.preparing.checkpoints import Checkpoint

LIMITS = Limits(patience=5.0, hangs=20.0, wakes=60.0)
PACE = Pace(waits=0.1, looks=0.1, settles=0.1)


async def by_hand(given: Checkpoint, folder: Path, *words: str) -> str:
    """Run the command; what it says last."""
    command = (*COMMAND, "--checkpoint", given.checkpoint, "--tokenizer", given.tokenizer, "--folder", folder, *words)
    done = await asyncio.to_thread(
        subprocess.run, list(map(str, command)), cwd=ROOT, capture_output=True, text=True, check=True
    )
    return " ".join(done.stderr.splitlines()[-1].split())


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not true():  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.02)


async def test_a_running_bot_takes_up_what_is_prepared_by_hand_and_what_takes_its_place(
    checkpoint: Callable[[str], Checkpoint], tmp_path: Path
) -> None:
    folder, given = tmp_path / "model", checkpoint("roberta")
    batches = Batches(folder, LIMITS)
    model = PreparedModel(folder, "found", batches, pace=PACE)
    with capture_logs() as lines:
        model.start()
        try:
            first = asyncio.create_task(by_hand(given, folder))
            await until(lambda: model.standing == "preparing")
            assert "takes it up" in await first
            await until(lambda: model.standing == "well")
            assert model.made in ("roberta, int8", "roberta, fp32")
            before = batches.about
            await by_hand(given, folder, "--name", "original", "--precision", "fp32")
            await until(lambda: model.made == "original, fp32")
            assert batches.about != before
            assert await batches.scores("we ate soup and went to bed") is not None
            assert (batches.state, batches.missed) == ("well", 0)
        finally:
            await model.shut()
    assert [line["event"] for line in lines if line["log_level"] in ("warning", "error")] == []
