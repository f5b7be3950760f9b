"""The table: how far two ways of scoring are apart, and which decisions that changes."""

from __future__ import annotations

import numpy as np

from bot.preparing.compare import beside, timed
from bot.preparing.messages import KINDS, bundled
from bot.scoring.session import batched

LABELS = ("toxicity", "insult")


def test_differences_by_label_and_flips_at_thresholds() -> None:
    theirs = np.array([[0.9, 0.89], [0.1, 0.2], [0.5, 0.95]], np.float32)
    ours = np.array([[0.1, 0.91], [0.1, 0.3], [0.5, 0.95]], np.float32)
    told = beside(ours, theirs, LABELS, {"insult": 0.9})
    assert told == {
        "largest": 0.8,
        "flips": 1,
        "labels": {
            "toxicity": {"largest": 0.8, "mean": 0.267, "flips": 0},  # no threshold, no finding, no flip
            "insult": {"largest": 0.1, "mean": 0.04, "flips": 1},
        },
    }


def test_the_messages_are_many_varied_and_always_the_same() -> None:
    texts = bundled()
    assert texts == bundled()
    assert len(set(texts)) == len(texts) == sum(many for many, _ in KINDS.values()) >= 200
    assert min(map(len, texts)) < 30
    assert max(map(len, texts)) > 900


def test_how_many_a_second_is_never_infinite() -> None:
    scores, rate = timed(lambda texts: np.zeros((len(texts), 2), np.float32), ["a", "b"])
    assert len(scores) == 2
    assert rate > 0


def test_texts_that_are_alike_run_side_by_side() -> None:
    assert list(batched([5, 3, 5], 0)) == [[1], [0], [2]]
    assert list(batched([5, 3, 90, 5], 20)) == [[1, 0, 3], [2]]
    assert list(batched([5] * 5, 10)) == [[0, 1], [2, 3], [4]]
    assert list(batched([], 10)) == []
