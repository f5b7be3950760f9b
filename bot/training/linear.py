"""Trains the linear model: logistic regression over hashed n-grams, calibrated on messages that it has not seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.detect.learned.linear import Linear
from bot.detect.learned.ngrams import BITS, features
from bot.detect.learned.reading import CATEGORIES, KINDS, LEVELS, OUTPUTS
from bot.training.calibrate import Matrix, calibrate
from bot.training.corpus import FOLDS, Corpus

STRENGTH: Final = 30.0
"""The inverse of how much large weights cost (C). 10, 30 and 100 were tried by cross-validation; 30 did best."""
ROUNDS: Final = 200
CORES: Final = 2

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Trained:
    """The model, and ``scores``: for each message of the corpus those of a model that was not trained on its fold."""

    model: Linear
    scores: Matrix

    @property
    def fitted(self) -> Matrix:
        """The same scores, calibrated."""
        return self.scores * self.model.calibration[:, 0] + self.model.calibration[:, 1]


def train(corpus: Corpus, progress: Progress) -> Trained:
    """Train on everything, calibrate across the folds. Takes minutes; the same corpus gives the same weights.

    ``progress`` is told what is being done.
    """
    table = matrix(corpus.skeletons)
    scores = np.zeros((len(corpus.skeletons), OUTPUTS), np.float32)
    everything = np.ones(len(corpus.skeletons), np.bool_)
    parts = [everything, *(corpus.folds != fold for fold in range(FOLDS))]
    progress(f"{len(parts)} models, side by side")
    fitted = Parallel(n_jobs=CORES)(delayed(_fit)(table, corpus, inside) for inside in parts)
    for inside, (weights, bias) in zip(parts[1:], fitted[1:], strict=True):
        scores[~inside] = table[~inside] @ weights + bias
    progress("calibration")
    weights, bias = fitted[0]
    scale = np.maximum(np.abs(weights).max(0), 1e-6) / 127
    small = np.rint(weights / scale).astype(np.int8)
    slopes = calibrate([scores], corpus.levels, corpus.labels)
    model = Linear(small, scale.astype(np.float32), bias.astype(np.float32), slopes)
    return Trained(model, scores)


def matrix(skeletons: list[str]) -> csr_matrix:
    """A row for each text: the same value for each of its features, the row's length is 1."""
    rows = [features(skeleton) for skeleton in skeletons]
    sizes = np.array([len(row) for row in rows])
    values = np.repeat(1 / np.sqrt(np.maximum(1, sizes)), sizes).astype(np.float32)
    starts = np.concatenate(([0], np.cumsum(sizes)))
    return csr_matrix((values, np.concatenate(rows).astype(np.int32), starts), shape=(len(rows), 1 << BITS))


def _fit(table: csr_matrix, corpus: Corpus, inside: NDArray[np.bool_]) -> tuple[Matrix, Matrix]:
    """Weights (features x outputs) and biases."""
    levels, labels = corpus.levels[inside], corpus.labels[inside]
    table = table[inside]
    weights = np.zeros((1 << BITS, OUTPUTS), np.float32)
    bias = np.zeros(OUTPUTS, np.float32)
    several = LogisticRegression(C=STRENGTH, max_iter=ROUNDS).fit(table, levels)
    weights[:, : len(LEVELS)], bias[: len(LEVELS)] = several.coef_.T, several.intercept_
    in_crisis = levels > 0
    for column in range(len(CATEGORIES)):
        rows = in_crisis if column < len(KINDS) else np.ones(len(levels), np.bool_)
        one = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, solver="liblinear", random_state=0)
        one.fit(table[rows], labels[rows, column])
        weights[:, len(LEVELS) + column], bias[len(LEVELS) + column] = one.coef_[0], one.intercept_[0]
    return weights, bias
