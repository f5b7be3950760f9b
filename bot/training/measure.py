"""What the models are worth, on messages that they were not trained on: recall, false alarms, thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.detector import FEWEST
from bot.detect.learned.reading import GRAVITY, LEVELS, reading
from bot.detect.phrases import rules
from bot.normalise.skeleton import normalise_text
from bot.training.calibrate import Matrix
from bot.training.corpus import Corpus
from config.equipment import equipment

DRAWS: Final = 500
"""Samples of the bootstrap."""
DANGER: Final = 2
"""From this index of ``LEVELS`` on a message is dangerous: urgent, emergency."""
PER_1000: Final = {"careful": (16.0, 70.0), "balanced": (7.0, 36.0), "quiet": (3.0, 15.0)}
"""Alarms, and alarms and watches together, in 1,000 ordinary messages that each setting may cost; a little under what
is promised (8 and 40 for balanced), because the next thousand messages are others.
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """For each message: ``sure`` what the models say (0..1, by models that have not seen it), ``phrase`` the level that
    phrases alone say (0 to 3).
    """

    sure: NDArray[np.float32]
    phrase: NDArray[np.int8]


def heard(fitted: Matrix, corpus: Corpus) -> Heard:
    """What the phrases and models with these calibrated scores (messages x ``OUTPUTS``) make of every message."""
    return Heard(sureness(fitted, corpus.skeletons), phrases(corpus.skeletons))


def sureness(fitted: Matrix, skeletons: Sequence[str]) -> NDArray[np.float32]:
    """How sure of a crisis (0..1) models with these calibrated scores are of each text."""
    enough = [len(skeleton.split(None, FEWEST)) >= FEWEST for skeleton in skeletons]
    return np.where(enough, [reading(row).crisis for row in fitted], 0).astype(np.float32)


def phrases(skeletons: Sequence[str]) -> NDArray[np.int8]:
    """The highest level that the phrases find in each text, 0 where they find none."""
    data = equipment()
    settings = rules.Settings(phrases=data["phrases"], cues=data["cues"])
    found = ([one.level for one in rules.find(normalise_text(text), settings) if one.level] for text in skeletons)
    return np.array([max((LEVELS.index(level) for level in levels), default=0) for levels in found], np.int8)


def thresholds(found: Heard, corpus: Corpus) -> dict[str, tuple[float, float]]:
    """For each setting the least sureness of an alarm and of a watch that keep to ``PER_1000``."""
    return {
        name: (_threshold(found, corpus, alarms), _threshold(found, corpus, seen))
        for name, (alarms, seen) in PER_1000.items()
    }


def _threshold(found: Heard, corpus: Corpus, per_1000: float) -> float:
    """The least sureness with which at most so many ordinary messages are heard, by phrases or by it; rounded up."""
    exact = least(found.sure, found.phrase > 0, corpus.ordinary, per_1000)
    return float(np.ceil((exact + 1e-4) * 1000) / 1000)


def least(sure: NDArray[np.float32], already: NDArray[np.bool_], ordinary: NDArray[np.bool_], per_1000: float) -> float:
    """The least sureness with which at most so many in 1,000 ordinary messages are heard, by it or ``already``; 1 where
    there is no ordinary message to tell by.
    """
    inside = sure[ordinary & ~already]
    if not len(inside):
        return 1.0
    allowed = int(per_1000 / 1000 * ordinary.sum()) - int(already[ordinary].sum())
    ranked = np.sort(inside)[::-1]
    return float(np.nextafter(ranked[max(0, min(allowed, len(ranked) - 1))], np.float32(2)))


def share(hits: NDArray[np.bool_]) -> tuple[float, float, float]:
    """How many of them, with its 95 % interval (percentile bootstrap; Efron and Tibshirani 1993)."""
    if not len(hits):
        return (float("nan"),) * 3
    dice = np.random.default_rng(0)
    draws = dice.binomial(len(hits), hits.mean(), DRAWS) / len(hits)
    low, high = np.quantile(draws, (0.025, 0.975))
    return float(hits.mean()), float(low), float(high)


def gravity() -> str:
    """What a model's sureness is made of, in words."""
    return f"the probability of urgent and emergency, and {GRAVITY[1]:g} of that of concern"
