"""What a learned model may say of a text, and how it reads: the crisis level, and labels in the corpus's words.

Every model under config/models/ answers with the same columns (``OUTPUTS``): a score for each of ``LEVELS``, then one
for each of ``CATEGORIES``. Calibrated, they are probabilities: softmax for the level, a sigmoid for each other label.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.model import Level

LEVELS: Final = (None, Level.CONCERN, Level.URGENT, Level.EMERGENCY)
KINDS: Final = ("suicide", "self_harm", "overdose", "abuse", "violence", "eating", "third_party")
BOUNDARY: Final = ("contact_request", "solicit_info", "meetup", "paid_service", "romantic", "medical_advice")
CONTENT: Final = ("sexual", "harassment", "graphic", "pro_harm")
GRAVITY: Final = np.array([0.0, 0.4, 1.0, 1.0], np.float32)
"""How much each of ``LEVELS`` counts. For a concern 0, 0.3, 0.5 and 1 were tried: the less it counts, the more of the
dangerous messages are heard at the same number of false alarms, and the fewer concerns.
"""
CATEGORIES: Final = (
    *(f"crisis.{kind}" for kind in KINDS),
    *(f"boundary.{name}" for name in BOUNDARY),
    *(f"content.{name}" for name in CONTENT),
)
OUTPUTS: Final = len(LEVELS) + len(CATEGORIES)
"""Columns of the weights: four for the level, then one for each category."""

MOST: Final = 30.0
"""Where a score is as good as certain."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text reads. ``levels`` are the probabilities of ``LEVELS`` (0..1, together 1); ``labels`` those of
    ``CATEGORIES``, each by itself (of a kind of crisis: if it is one).
    """

    levels: NDArray[np.float32]
    labels: NDArray[np.float32]

    @property
    def crisis(self) -> float:
        """How sure it is that somebody should look soon (0..1): the probability of an urgent message or an emergency,
        and a part of that of a concern, which can wait longer.
        """
        return float(self.levels @ GRAVITY)

    @property
    def level(self) -> Level:
        """The likeliest level, if it is one."""
        return _SOME[int(np.argmax(self.levels[1:]))]

    @property
    def kind(self) -> str:
        """The likeliest category of crisis, if it is one."""
        return CATEGORIES[int(np.argmax(self.labels[: len(KINDS)]))]


_SOME: Final = (Level.CONCERN, Level.URGENT, Level.EMERGENCY)


def reading(fitted: NDArray[np.float32]) -> Reading:
    """Calibrated scores, ``OUTPUTS`` of them, as probabilities."""
    levels = np.exp(fitted[: len(LEVELS)] - fitted[: len(LEVELS)].max())
    labels = 1 / (1 + np.exp(-np.clip(fitted[len(LEVELS) :], -MOST, MOST)))
    return Reading(levels / levels.sum(), labels.astype(np.float32))
