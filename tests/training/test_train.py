"""Training on a few messages: the whole way, quickly, and the same every time."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from bot.__main__ import main
from bot.training.corpus import load
from bot.training.linear import train
from bot.training.measure import share
from bot.trouble import Trouble
from config.models_loader import load_linear

CRIES = ("i will zorp my {} now", "zorp is all i want, {}", "tell {} that i zorp", "zorp zorp {}", "no {} but zorp")
TALK = ("we ate {} today", "my {} likes the rain", "i slept well, {}", "the {} is late again", "thanks {}")
THINGS = ("dog", "cat", "bus", "tea", "sister", "garden", "phone", "lamp", "neighbour", "song")
LABELS = {"crisis": {"level": "none", "kind": None}, "boundary": [], "content": []}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus in which one made-up word is a cry for help, and every label stands somewhere."""
    from bot.detect.learned.linear import BOUNDARY, CONTENT, KINDS

    folder = tmp_path_factory.mktemp("corpus")
    flagged, ordinary = [], []
    for number, thing in enumerate(THINGS * 7):
        level = ("concern", "urgent", "emergency")[number % 3]
        cry = CRIES[number % 5].format(thing + str(number))
        said = {"crisis": {"level": level, "kind": KINDS[number % 7]}}
        flagged.append({"text": f"{thing}{number} {cry}", **LABELS, **said})
        extra = {"boundary": [BOUNDARY[number % 6]], "content": [CONTENT[number % 4]]}
        flagged.append({"text": f"{number} {thing} grumf snirt {number}", **LABELS, **extra})
        ordinary += [{"text": line.format(f"{thing}{number}"), **LABELS} for line in TALK]
    (folder / "t1.jsonl").write_text("\n".join(map(json.dumps, flagged)) + "\n")
    (folder / "ordinary.jsonl").write_text("\n".join(map(json.dumps, ordinary)) + "\n")
    return folder


def test_it_learns_what_a_cry_is_and_does_so_the_same_way_twice(folder: Path) -> None:
    corpus = load(folder)
    first, second = (train(corpus, lambda _: None) for _ in range(2))
    assert np.array_equal(first.model.weights, second.model.weights)
    assert np.array_equal(first.model.calibration, second.model.calibration)
    assert first.model.read("oh zorp me now").crisis > 0.6
    assert first.model.read("the bus was late").crisis < 0.2


def test_the_command_writes_a_model_that_the_bot_loads(folder: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["train", "--corpus", str(folder), "--into", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert "danger heard" in done.output
    model = load_linear(tmp_path / "linear")
    assert model is not None
    assert model.read("zorp zorp zorp").crisis > model.read("tea in the garden").crisis
    assert "cross-validation" in (tmp_path / "linear" / "CARD.md").read_text()
    assert "balanced: {alarm:" in (tmp_path / "loudness.yaml").read_text()

    weights = tmp_path / "linear" / "weights.npz"
    weights.write_bytes(weights.read_bytes() + b"x")
    with pytest.raises(Trouble, match="SHA-256 differs"):
        load_linear(tmp_path / "linear")
    weights.unlink()
    with pytest.raises(Trouble, match="is missing"):
        load_linear(tmp_path / "linear")


def test_where_there_is_no_model_there_is_none(tmp_path: Path) -> None:
    assert load_linear(tmp_path) is None


def test_a_share_comes_with_its_interval() -> None:
    value, low, high = share(np.array([True] * 30 + [False] * 70))
    assert value == 0.3
    assert 0.15 < low < 0.3 < high < 0.45
