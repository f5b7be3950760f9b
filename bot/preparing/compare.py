"""How far a prepared model is from Detoxify's own answers, and what that would change: the table of the manifest."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FAITHFUL: Final = 1e-4
"""How far the graph with 32 bits may be from Detoxify: it is the same model."""
FLIPS: Final = 0.01
"""Share of the messages whose decisions may differ where weights have 8 bits."""
Scores = NDArray[np.float32]


def decisions(scores: Scores, labels: Sequence[str], thresholds: Mapping[str, float]) -> NDArray[np.bool_]:
    """Whether each message (row) would have a finding by each of the labels; never by one without a threshold."""
    return scores >= np.array([thresholds.get(label, np.inf) for label in labels], np.float32)


def beside(ours: Scores, theirs: Scores, labels: Sequence[str], thresholds: Mapping[str, float]) -> dict[str, Any]:
    """Largest and mean difference of each label, how many decisions flip by it, and in how many messages any does."""
    apart = np.abs(ours - theirs)
    flips = decisions(ours, labels, thresholds) != decisions(theirs, labels, thresholds)
    return {
        "largest": _short(apart.max()),
        "flips": int(flips.any(1).sum()),
        "labels": {
            label: {
                "largest": _short(apart[:, at].max()),
                "mean": _short(apart[:, at].mean()),
                "flips": int(flips[:, at].sum()),
            }
            for at, label in enumerate(labels)
        },
    }


def timed(work: Callable[[Sequence[str]], Scores], texts: Sequence[str]) -> tuple[Scores, float]:
    """The scores of the texts, and how many it reads a second."""
    start = time.perf_counter()
    scores = work(texts)
    return scores, round(len(scores) / max(time.perf_counter() - start, 1e-9), 1)


def _short(value: Any) -> float:
    return float(f"{float(value):.3g}")
