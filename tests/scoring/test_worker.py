"""What the worker loads is all of one model, also where another one takes the folder's place meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.preparing.swap import beside, take_place
from bot.scoring import worker
from bot.scoring.session import Session
from tests.scoring.small import prepare

OLD, NEW = ("toxicity", "threat"), ("insult", "obscene", "threat")


def test_it_tells_which_model_it_has_loaded(tmp_path: Path) -> None:
    session, about = worker._loaded(prepare(tmp_path / "model", OLD, {}))
    assert session.scores(["so"]).shape == (1, 2)
    assert (about["name"], about["precision"], about["labels"]) == ("unbiased", "fp32", list(OLD))
    assert "table" not in about


def test_it_never_tells_of_one_and_runs_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = prepare(tmp_path / "model", OLD, {})
    loads = 0

    class Swapped(Session):
        """While it is loaded for the first time another one comes."""

        def __init__(self, path: Path) -> None:
            nonlocal loads
            loads += 1
            super().__init__(path)
            if loads == 1:
                with beside(folder) as made:
                    prepare(made, NEW, {})
                    take_place(made, folder)

    monkeypatch.setattr(worker, "Session", Swapped)
    session, about = worker._loaded(folder)
    assert (loads, about["labels"], session.scores(["so"]).shape) == (2, list(NEW), (1, 3))
