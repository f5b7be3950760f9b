"""Both models on messages that neither was trained on: how much each counts (the stack), and what they say of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from bot.detect.learned.stack import Stack, shown
from bot.scoring.session import Session
from bot.training.calibrate import Matrix, calibrate
from bot.training.corpus import FOLDS, KEPT_OUT, Corpus
from bot.training.linear import Trained

_CORES: Final = 2


@dataclass(frozen=True, slots=True)
class Together:
    """``messages`` are those kept out of the encoder's training. Of each: ``linear`` and ``encoder`` the calibrated
    scores of one model by itself, ``fitted`` those of both. All are by models, and calibrations, that have not seen it.
    """

    stack: Stack
    messages: Corpus
    linear: Matrix
    encoder: Matrix
    fitted: Matrix


def together(trained: Trained, corpus: Corpus, folder: Path) -> Together:
    """Weigh the linear model and the encoder in ``folder``. Raises ``Trouble`` where the encoder is not whole."""
    inside = corpus.folds == KEPT_OUT
    messages, linear = corpus.part(inside), trained.scores[inside]
    encoder = scores(messages.skeletons, folder)
    by_linear, by_encoder, fitted = (np.zeros_like(encoder) for _ in range(3))
    for fold in range(FOLDS):
        out = np.arange(len(encoder)) % FOLDS == fold
        levels, labels = messages.levels[~out], messages.labels[~out]
        for one, alone in ((linear, by_linear), (encoder, by_encoder)):
            slopes = calibrate([one[~out]], levels, labels)
            alone[out] = one[out] * slopes[:, 0] + slopes[:, 1]
        both = Stack(calibrate([linear[~out], encoder[~out]], levels, labels))
        fitted[out] = both.fitted(linear[out], encoder[out])
    stack = Stack(calibrate([linear, encoder], messages.levels, messages.labels))
    return Together(stack, messages, by_linear, by_encoder, fitted)


def scores(skeletons: Sequence[str], folder: Path) -> Matrix:
    """The encoder's scores (messages x ``OUTPUTS``). Raises ``Trouble`` where it is not whole."""
    return Session(folder, _CORES).scores([shown(skeleton) for skeleton in skeletons])
