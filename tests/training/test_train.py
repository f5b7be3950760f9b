"""Training on a few messages: the whole way, quickly, and the same every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from bot.__main__ import main
from bot.training.corpus import load
from bot.training.linear import train
from bot.training.measure import share
from bot.training.write import curve
from bot.trouble import Trouble
from config.models_loader import load_linear
from tests.training.small_corpus import make


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("corpus"))


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


def test_the_curve_for_the_model_alone_rises_from_nothing_to_certainty() -> None:
    own = {"balanced": (0.6, 0.3), "quiet": (0.8, 0.5)}
    points = curve(own, {"balanced": (0.5, 0.1), "quiet": (0.7, 0.2)})
    assert [np.interp(sure, *points) for sure in (0.0, 0.3, 0.5, 0.6, 0.8, 1.0)] == pytest.approx(
        [0.0, 0.1, 0.2, 0.5, 0.7, 1.0]
    )
    assert (np.diff(curve(own, {"balanced": (0.5, 0.3), "quiet": (0.4, 0.2)})) >= 0).all()


def test_where_there_is_no_model_there_is_none(tmp_path: Path) -> None:
    assert load_linear(tmp_path) is None


def test_a_share_comes_with_its_interval() -> None:
    value, low, high = share(np.array([True] * 30 + [False] * 70))
    assert value == 0.3
    assert 0.15 < low < 0.3 < high < 0.45
