"""Every architecture goes the whole way: a checkpoint, Detoxify, ONNX, 8 bits, the session of the running bot."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from detoxify import Detoxify

from bot.preparing import compare
from bot.preparing.steps import prepare
from bot.preparing.wanted import STEPS, THRESHOLDS, Wanted
from bot.scoring.session import Session
from config.models_loader import prepared
from tests.preparing.checkpoints import EACH, KINDS, Checkpoint, messages

TEXTS = [*messages("sexual", 20), *messages("ordinary", 20), *messages("harassment", 130)[EACH:], "", "?"]
"""Such as the tiny models have learnt, twenty each, and such as they have not."""


def itself(given: Checkpoint, folder: Path) -> Detoxify:
    """Detoxify, in its own way: a checkpoint and a folder with config and tokenizer, without network."""
    loaded = torch.load(given.checkpoint, weights_only=True)
    home = shutil.copytree(given.tokenizer, folder / "home")
    config = getattr(__import__("transformers"), loaded["config"]["arch"]["args"]["model_name"]).config_class
    config.from_pretrained(home, num_labels=loaded["config"]["arch"]["args"]["num_classes"]).save_pretrained(home)
    loaded["config"]["arch"]["args"]["model_type"] = str(home)
    torch.save(loaded, folder / "own.ckpt")
    return Detoxify(checkpoint=str(folder / "own.ckpt"), huggingface_config_path=str(home))


@pytest.mark.parametrize("architecture", KINDS)
def test_from_a_checkpoint_to_the_scores_of_the_running_bot(
    architecture: str,
    checkpoint: Callable[[str], Checkpoint],
    wanted: Callable[..., Wanted],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(compare, "FLIPS", 0.05)  # so small a model has little to spare: 8 bits are much for it
    asked = wanted(architecture)
    said: list[str] = []
    manifest = prepare(asked, said.append)
    assert len(said) == STEPS - 1  # and one before this begins
    assert sorted(path.name for path in asked.folder.iterdir()) == [
        "manifest.json",
        "model.onnx",
        "model.weights",
        "tokenizer.json",
    ]
    assert prepared(asked.folder) == manifest
    assert manifest["precision"] == "int8"

    detoxify = itself(checkpoint(architecture), tmp_path)
    right = np.array([list(detoxify.predict(text).values()) for text in TEXTS], np.float32)
    assert manifest["labels"] == list(detoxify.predict(""))
    session = Session(asked.folder)
    scores = session.scores(TEXTS)
    assert np.abs(scores - right).max() < 0.2
    alone = np.concatenate([session.scores([text]) for text in TEXTS])
    assert np.abs(scores - alone).max() < 0.1  # in company 8 bits are shared out otherwise, a little

    explicit = manifest["labels"].index("obscene")
    assert scores[:20, explicit].mean() > 0.8
    assert scores[20:40, explicit].mean() < 0.1

    table = manifest["table"]
    assert table["messages"] >= 200
    assert table["fp32"]["largest"] <= compare.FAITHFUL
    assert list(table["int8"]["labels"]) == manifest["labels"]
    assert table["bytes"]["int8"] < table["bytes"]["detoxify"] * 1.1
    assert all(rate > 0 for rate in table["a second"].values())
    assert table["thresholds"] == THRESHOLDS


def test_what_decides_otherwise_is_refused_and_32_bits_are_used(
    wanted: Callable[..., Wanted],
    checkpoint: Callable[[str], Checkpoint],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(compare, "FLIPS", -1.0)
    asked = wanted("albert")
    manifest = prepare(asked, lambda _: None)
    assert manifest["precision"] == "fp32"
    assert manifest["table"]["int8 refused"]
    detoxify = itself(checkpoint("albert"), tmp_path)
    right = np.array([list(detoxify.predict(text).values()) for text in TEXTS], np.float32)
    assert np.abs(Session(asked.folder).scores(TEXTS) - right).max() <= 1e-4
