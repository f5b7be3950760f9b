"""The corpus is whole, holds nothing of what it is measured on, and folds keep look-alikes together."""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest

from bot.detect.phrases.tokens import pieces
from bot.normalise.skeleton import normalise_text
from bot.training.corpus import FOLDER, FOLDS, LEVELS, load
from bot.trouble import Trouble

DEVELOPMENT = Path(os.environ.get("BREAKWATER_EVAL", FOLDER.parent.parent / "shared" / "eval")) / "dev.jsonl"
FIELDS = ["id", "text", "privacy", "crisis", "boundary", "content", "note"]
NEAR = 0.5
"""From which share of a message's runs of four words on another one is a near copy of it."""


def rows() -> list[tuple[str, dict[str, object]]]:
    paths = sorted(FOLDER.glob("*.jsonl"))
    return [(path.name, json.loads(line)) for path in paths for line in path.read_text("utf-8").split("\n") if line]


ROWS = rows()


def test_every_message_has_the_form_that_the_guideline_gives() -> None:
    assert [(name, row["id"]) for name, row in ROWS if list(row) != FIELDS] == []
    assert [item for item, count in Counter(row["id"] for _, row in ROWS).items() if count > 1] == []
    assert {row["crisis"]["level"] for _, row in ROWS} == set(LEVELS)  # type: ignore[index]
    for name, row in ROWS:
        text = str(row["text"])
        for detail in row["privacy"]:  # type: ignore[attr-defined]
            assert detail["span"] in text, (name, row["id"])


def test_ordinary_messages_are_not_flagged() -> None:
    for name, row in ROWS:
        if name.startswith("ordinary"):
            assert not row["privacy"]
            assert not row["boundary"]
            assert not row["content"]
            assert row["crisis"] == {"level": "none", "kind": None}


def test_there_is_enough_of_both() -> None:
    ordinary = sum(name.startswith("ordinary") for name, _ in ROWS)
    assert ordinary >= 15_000
    assert len(ROWS) - ordinary >= 10_500


def grams(text: str) -> set[tuple[str, ...]]:
    """Runs of four words without a digit: numbers are the same everywhere."""
    words = [word for word in pieces(normalise_text(text).skeleton) if word.isalpha()]
    return {tuple(words[at : at + 4]) for at in range(len(words) - 3)}


@pytest.mark.skipif(not DEVELOPMENT.exists(), reason=f"{DEVELOPMENT} is not here, so nothing is compared with it")
def test_no_message_is_a_near_copy_of_one_that_measures() -> None:
    measured = [grams(json.loads(line)["text"]) for line in DEVELOPMENT.read_text("utf-8").splitlines()]
    where: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, runs in enumerate(measured):
        for run in runs:
            where[run].add(number)
    near = []
    for name, row in ROWS:
        shared = Counter(number for run in grams(str(row["text"])) for number in where.get(run, ()))
        near += [
            (name, row["id"]) for number, count in shared.items()
            if len(measured[number]) >= 3 and count / len(measured[number]) >= NEAR
        ]  # fmt: skip
    assert near == []


def test_folds_keep_look_alikes_and_conversations_together() -> None:
    corpus = load()
    assert set(corpus.folds.tolist()) == set(range(FOLDS))
    openings: dict[str, set[int]] = defaultdict(set)
    for skeleton, fold, ordinary in zip(corpus.skeletons, corpus.folds.tolist(), corpus.ordinary, strict=True):
        if not ordinary:
            openings[" ".join(skeleton.split()[:3])].add(fold)
    assert all(len(folds) == 1 for folds in openings.values())
    assert np.bincount(corpus.folds).min() > len(corpus.folds) / FOLDS * 0.8


@pytest.mark.parametrize("line", ["", "{}", '{"text": 1}', "no", '{"text": "a", "crisis": {"level": "high"}}'])
def test_a_line_that_is_no_message_is_told_in_one_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.jsonl").write_text(line + "\n")
    with pytest.raises(Trouble, match=r"a\.jsonl, line 1: this is no labelled message"):
        load(tmp_path)


def test_an_empty_folder_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="there are no messages to train on"):
        load(tmp_path)
