"""Another model takes the place of the one that runs, in the process of the real ones and without a new start."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.preparing.swap import beside, take_place
from bot.scoring.alone import alone
from bot.scoring.background import BY_HAND
from bot.scoring.batches import Batches
from bot.scoring.limits import Limits
from bot.scoring.prepared import Pace, PreparedModel
from bot.scoring.process import Process
from bot.scoring.toxicity import Toxicity
from config.models_loader import ENCODER, MANIFEST, sha256
from tests.scoring.small import prepare

OLD, NEW = ("toxicity", "threat"), ("insult", "obscene", "threat")
HEARS = {"zorp": ["threat"]}
LIMITS = Limits(patience=5.0, hangs=20.0, wakes=60.0, pauses=(0.05, 0.2))
QUICK = Pace(waits=0.02, looks=0.05, settles=0.2)
NEVER = Pace(looks=3600.0)
GONE_ON = "the new model is refused: the one before goes on"


def put(folder: Path, of: Sequence[str] = NEW, **changes: object) -> None:
    """Another model, of these labels, takes its place as ``model prepare`` has it do; ``changes`` of its manifest."""
    with beside(folder) as made:
        prepare(made, of, HEARS)
        manifest = json.loads((made / MANIFEST).read_text())
        (made / MANIFEST).write_text(json.dumps({**manifest, "precision": "int8", **changes}))
        take_place(made, folder)


@dataclass
class Running:
    """A model in its process, beside the sentence encoder."""

    folder: Path
    model: PreparedModel
    encoder: Batches
    lines: list[Any]

    @property
    def pid(self) -> int:
        assert self.model.batches._process.running is not None
        return self.model.batches._process.running.pid

    def said(self, words: str) -> list[Any]:
        return [line for line in self.lines if words in line["event"]]

    async def heard(self) -> tuple[str, ...] | None:
        """The labels that are heard in one hostile text, by the model that answers."""
        text = f"you zorp {asyncio.get_running_loop().time()}"
        scores = await Toxicity(self.model.batches)._of([text])
        return None if scores is None else tuple(label for label, sure in scores.items() if sure > 0.5)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(40):
        while not true():  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)


Begin = Callable[..., Any]


@pytest.fixture
async def begin(tmp_path: Path) -> AsyncIterator[Begin]:
    begun: list[Running] = []
    folder = tmp_path / "data" / "model"

    async def start(standing: str = "well", pace: Pace = QUICK) -> Running:
        process = Process()
        encoder, batches = Batches(ENCODER, LIMITS, process=process), Batches(folder, LIMITS, process=process)
        one = Running(folder, PreparedModel(folder, "found", batches, pace=pace), encoder, lines)
        begun.append(one)
        encoder.start()
        one.model.start()
        await until(lambda: one.model.standing == standing and encoder.state == "well")
        return one

    with capture_logs() as lines:
        prepare(folder, OLD, HEARS)
        yield start
        for one in begun:
            await one.model.shut()
            await one.encoder.shut()


async def test_another_model_is_taken_up_and_nobody_is_without_one_meanwhile(begin: Begin) -> None:
    one = await begin()
    assert one.model.made == "unbiased, fp32"
    pid = one.pid
    put(one.folder)
    heard = []
    async with asyncio.timeout(40):
        while one.model.made != "unbiased, int8":
            heard.append(await one.heard())
    assert set(heard) <= {("threat",)}
    assert one.model.batches.labels == NEW
    assert await one.heard() == ("threat",)
    assert (one.pid, one.encoder.state, one.encoder.missed, one.model.missed) == (pid, "well", 0, 0)
    (line,) = one.said("another model was prepared")
    assert line["model"] == "unbiased, int8"
    assert one.said("has stopped") == []


async def test_what_was_known_of_a_text_is_asked_anew(begin: Begin) -> None:
    one = await begin()
    assert len(await one.model.batches.scores("you zorp")) == len(OLD)
    put(one.folder)
    await until(lambda: one.model.made == "unbiased, int8")
    assert len(await one.model.batches.scores("you zorp")) == len(NEW)


async def test_the_one_before_is_dropped(begin: Begin) -> None:
    one = await begin()
    put(one.folder)
    await until(lambda: one.model.made == "unbiased, int8")
    assert len(one.model.batches._process._seats) == 2, "the encoder and the new one"


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (lambda folder: (folder / "model.onnx").write_bytes(b"other"), "SHA-256 differs"),
    (lambda folder: (folder / "tokenizer.json").unlink(), "is missing"),
    (lambda folder: (folder / MANIFEST).write_text("{"), "cannot be read"),
    (lambda folder: fitting(folder, b"no graph"), "the model cannot be read"),
    (lambda folder: put(folder, format=2), "of another version of the bot"),
    (lambda folder: put(folder, NEW, labels=["one"]), "names 1 labels and gives 3 scores"),
]


def fitting(folder: Path, graph: bytes) -> None:
    """Something else in place of the graph, with a manifest that says that it is right."""
    (folder / "model.onnx").write_bytes(graph)
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"]["model.onnx"] = sha256(folder / "model.onnx")
    (folder / MANIFEST).write_text(json.dumps(manifest))


@pytest.mark.parametrize(("spoil", "words"), BROKEN)
async def test_one_that_is_broken_is_refused_in_one_line_and_the_one_before_goes_on(
    begin: Begin, spoil: Callable[[Path], object], words: str
) -> None:
    one = await begin()
    pid = one.pid
    spoil(one.folder)
    await until(lambda: bool(one.said(GONE_ON)))
    await asyncio.sleep(0.5)
    (line,) = one.said(GONE_ON)
    assert words in line["why"]
    assert (line["log_level"], line["command"]) == ("error", BY_HAND)
    assert (one.model.standing, one.model.made, one.pid, one.encoder.state) == ("well", "unbiased, fp32", pid, "well")
    assert await one.heard() == ("threat",)

    put(one.folder)
    await until(lambda: one.model.made == "unbiased, int8")


async def test_where_its_files_are_gone_it_goes_on_until_its_process_ends_and_a_new_one_begins(begin: Begin) -> None:
    one = await begin()
    shutil.rmtree(one.folder)
    await until(lambda: bool(one.said("are gone")))
    assert await one.heard() == ("threat",)
    assert one.model.standing == "well"
    one.model.batches._process.running.kill()
    await until(lambda: one.model.standing == "down" and one.model.batches.given_up)
    await until(lambda: one.encoder.state == "well")
    put(one.folder)
    await until(lambda: one.model.standing == "well")
    assert one.model.made == "unbiased, int8"
    assert len(one.said("are gone")) == 1


async def test_a_process_that_is_begun_again_tells_which_model_it_has_loaded(begin: Begin) -> None:
    one = await begin(pace=NEVER)
    put(one.folder)
    assert one.model.made == "unbiased, fp32"
    pid = one.pid
    one.model.batches._process.running.kill()
    await until(lambda: bool(one.said("has stopped")) and one.model.standing == "well" and one.pid != pid)
    assert one.model.made == "unbiased, int8"
    assert one.model.batches.labels == NEW


async def test_one_that_comes_later_begins_without_a_new_start(begin: Begin, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "data" / "model")
    one = await begin("missing")
    with alone(one.folder):
        await until(lambda: one.model.standing == "preparing")
    await until(lambda: one.model.standing == "missing")
    put(one.folder)
    await until(lambda: one.model.standing == "well")
    assert one.model.made == "unbiased, int8"


async def test_one_that_was_refused_at_the_start_begins_once_it_is_whole(begin: Begin, tmp_path: Path) -> None:
    graph = tmp_path / "data" / "model" / "model.onnx"
    right = graph.read_bytes()
    graph.write_bytes(b"half of")
    one = await begin("refused")
    await asyncio.sleep(0.5)
    graph.write_bytes(right)
    await until(lambda: one.model.standing == "well")
    assert len(one.said("refused")) == 1


async def test_a_folder_that_is_copied_slowly_is_no_mistake(begin: Begin, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "model"
    folder.rename(tmp_path / "brought")
    one = await begin("missing")
    folder.mkdir()
    shutil.copyfile(tmp_path / "brought" / MANIFEST, folder / MANIFEST)
    for name in ("model.onnx", "tokenizer.json"):
        whole = (tmp_path / "brought" / name).read_bytes()
        for part in range(1, 9):
            (folder / name).write_bytes(whole[: len(whole) * part // 8])
            await asyncio.sleep(0.04)
    await until(lambda: one.model.standing == "well")
    assert one.said("refused") == []


async def test_files_that_are_written_anew_and_are_the_same_change_nothing(begin: Begin) -> None:
    one = await begin()
    graph = one.folder / "model.onnx"
    graph.write_bytes(graph.read_bytes())
    await asyncio.sleep(0.8)
    assert [line["event"] for line in one.lines] == ["the prepared model begins"]


async def test_it_can_be_shut_while_another_one_is_loaded(begin: Begin) -> None:
    one = await begin()
    put(one.folder)
    async with asyncio.timeout(40):
        while len(one.model.batches._process._seats) < 3:  # noqa: ASYNC110  # that is over in a moment
            await asyncio.sleep(0)
    await one.model.shut()
    assert one.encoder.state == "well"
    assert await one.encoder.scores("we ate soup and went to bed") is not None
    assert len(one.model.batches._process._seats) == 1
