"""A small real model in ONNX, through the session, and through the worker's own process."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from structlog.testing import capture_logs
from tokenizers import Tokenizer, models, pre_tokenizers

from bot.scoring.batches import Batches
from bot.scoring.session import GRAPH, TOKENIZER, Session
from bot.trouble import Trouble
from config.models_loader import ENCODER, MANIFEST, sha256

WORDS = {"[PAD]": 0, "[UNK]": 1, "soup": 2, "zorp": 3}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model that counts: how many tokens there are, and what their ids add up to."""
    parts = [
        helper.make_node("Cast", ["mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["ids"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["numbers", "there"], ["read"]),
        helper.make_node("ReduceSum", ["there", "axis"], ["many"], keepdims=1),
        helper.make_node("ReduceSum", ["read", "axis"], ["sum"], keepdims=1),
        helper.make_node("Concat", ["many", "sum"], ["scores"], axis=1),
    ]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "t"]) for name in ("ids", "mask")]
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2])]
    axis = numpy_helper.from_array(np.array([1], np.int64), "axis")
    graph = helper.make_graph(parts, "counts", inputs, outputs, [axis])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(made, str(tmp_path / GRAPH))
    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(tmp_path / TOKENIZER))
    note(tmp_path)
    return tmp_path


def note(folder: Path) -> None:
    files = {name: sha256(folder / name) for name in (GRAPH, TOKENIZER)}
    (folder / MANIFEST).write_text(json.dumps({"longest": 3, "files": files}))


def test_every_text_has_a_row_of_scores(folder: Path) -> None:
    scores = Session(folder).scores(["soup", "zorp soup", "what"])
    assert scores.tolist() == [[1, 2], [2, 5], [1, 1]]


def test_a_long_text_is_cut(folder: Path) -> None:
    assert Session(folder).scores(["zorp " * 50]).tolist() == [[3, 9]]


def test_half_a_letter_breaks_nothing(folder: Path) -> None:
    assert Session(folder).scores(["soup \ud83d"]).tolist() == [[2, 3]]


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER])
def test_a_changed_or_missing_file_is_one_clear_line(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b" ")
    with pytest.raises(Trouble, match="SHA-256 differs"):
        Session(folder)
    (folder / name).unlink()
    with pytest.raises(Trouble, match="is missing"):
        Session(folder)


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER])
def test_a_file_that_is_no_model_is_one_clear_line(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"not a model")
    note(folder)
    with pytest.raises(Trouble, match="cannot be read"):
        Session(folder)


async def begun(batches: Batches) -> None:
    async with asyncio.timeout(30):
        while batches.state == "starting":  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.01)


async def test_the_workers_process_says_the_same_as_the_session(folder: Path) -> None:
    batches = Batches(folder)
    batches.start()
    await begun(batches)
    scores = await batches.scores("zorp soup")
    await batches.shut()
    assert scores is not None
    assert scores.tolist() == [2, 5]


async def test_a_worker_without_a_model_says_why(tmp_path: Path) -> None:
    batches = Batches(tmp_path)
    with capture_logs() as logs:
        batches.start()
        await begun(batches)
    assert batches.state == "down"
    assert [str(entry["why"]).split(": ")[1][:14] for entry in logs] == ["cannot be read"]
    await batches.shut()


def test_the_committed_encoder_is_whole_and_scores_a_text_alike_in_any_company() -> None:
    session = Session(ENCODER)
    texts = ["we ate soup and went to bed", "i said good night to everybody and then i lay awake for hours"]
    assert np.array_equal(session.scores(texts)[1:], session.scores(texts[1:]))
