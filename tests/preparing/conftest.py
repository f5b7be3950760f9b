"""Tiny checkpoints and the models that are prepared from them, each made once by whichever test process is first."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.preparing import steps
from bot.preparing.wanted import THRESHOLDS, Wanted
from tests.preparing.checkpoints import Checkpoint, tiny


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Checkpoint]:
    """By the name of an architecture."""
    folder = tmp_path_factory.getbasetemp()
    folder = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "checkpoints"

    def make(architecture: str) -> Checkpoint:
        folder.mkdir(exist_ok=True)
        with (folder / f"{architecture}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            there = Checkpoint(folder / f"{architecture}.ckpt", folder / f"{architecture}-tokenizer")
            return there if there.checkpoint.exists() else tiny(folder, architecture)

    return make


@pytest.fixture(autouse=True)
def one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiny models gain nothing from more, and the test processes share what there is."""
    monkeypatch.setattr(steps, "_cores", lambda: 1)


@pytest.fixture
def wanted(checkpoint: Callable[[str], Checkpoint], tmp_path: Path) -> Callable[..., Wanted]:
    """What is to be prepared of an architecture, in a new folder; whatever is given differs from the usual."""

    def make(architecture: str = "roberta", **other: object) -> Wanted:
        given = checkpoint(architecture)
        folder = tmp_path / "made"
        folder.mkdir()
        usual = Wanted("tiny", given.checkpoint, given.tokenizer, "int8", folder, THRESHOLDS, 0)
        return replace(usual, **other)  # type: ignore[arg-type]  # whatever the test says

    return make
