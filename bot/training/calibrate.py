"""Calibration: how much each model's scores count for each probability, fitted on messages that no model has seen.

With one model this is Platt scaling (Platt 1999; for the levels with one slope and a shift for each); with several it
is the stack (Wolpert 1992).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from bot.detect.learned.reading import CATEGORIES, KINDS, LEVELS, OUTPUTS

UNKNOWN: Final = -6.0
"""The logit of a label that none of the messages has, or all of them: nothing is known of it, so it is never said."""

Matrix = NDArray[np.float32]


def calibrate(scores: Sequence[Matrix], levels: NDArray[np.int8], labels: NDArray[np.bool_]) -> Matrix:
    """``OUTPUTS`` x (models + 1): for each output a slope for each model's score, and a shift.

    ``scores``: for each model messages x ``OUTPUTS``. So that of the messages with a probability of 0.7 seven in ten
    are what it says.
    """
    models = len(scores)
    fitted = np.zeros((OUTPUTS, models + 1), np.float32)
    fitted[: len(LEVELS)] = _fit_levels(np.stack([one[:, : len(LEVELS)] for one in scores]), levels)
    for column in range(len(CATEGORIES)):
        rows = levels > 0 if column < len(KINDS) else np.ones(len(levels), np.bool_)
        output = len(LEVELS) + column
        if len(set(labels[rows, column].tolist())) < 2:
            fitted[output, -1] = UNKNOWN
            continue
        table = np.column_stack([one[rows, output] for one in scores])
        one = LogisticRegression(C=1e4).fit(table, labels[rows, column])
        fitted[output] = *one.coef_[0], one.intercept_[0]
    return fitted


def _fit_levels(scores: NDArray[np.float32], levels: NDArray[np.int8]) -> Matrix:
    """``scores``: models x messages x levels. One slope for each model, one shift for each level but the first."""
    models, _, count = scores.shape
    chosen = np.eye(count)[levels]

    def loss(values: NDArray[Any]) -> tuple[float, NDArray[Any]]:
        slopes, shift = values[:models], np.concatenate(([0.0], values[models:]))
        logits = np.tensordot(slopes, scores, 1) + shift
        logits -= logits.max(1, keepdims=True)
        likely = np.exp(logits)
        likely /= likely.sum(1, keepdims=True)
        wrong = (likely - chosen) / len(levels)
        gradient = np.concatenate(((wrong * scores).sum((1, 2)), wrong.sum(0)[1:]))
        return float(-(chosen * np.log(likely + 1e-12)).sum() / len(levels)), gradient

    begin = np.concatenate((np.full(models, 1 / models), np.zeros(count - 1)))
    found = minimize(loss, begin, jac=True).x
    slopes = np.broadcast_to(found[:models], (count, models))
    return np.column_stack((slopes, np.concatenate(([0.0], found[models:])))).astype(np.float32)
