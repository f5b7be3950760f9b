"""The stack: what the linear model and the sentence encoder make of a text, weighed together (Wolpert 1992).

Each probability is a logistic function of both models' scores; the weights are fitted on messages that neither model
was trained on. So it is calibrated, and says what both together are worth.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.reading import OUTPUTS, Reading, reading

FIRST: Final = 80
LAST: Final = 40
"""Words of a long text that the encoder is shown: its beginning and its end, where what matters is said most often
(Sun et al. 2019).
"""


@dataclass(frozen=True, slots=True)
class Stack:
    """``weights``: ``OUTPUTS`` x 3; of each output how much the linear model's score counts, how much the encoder's,
    and a shift.
    """

    weights: NDArray[np.float32] = field(repr=False)

    def __post_init__(self) -> None:
        """Raises ``ValueError`` where the shape is another one."""
        if self.weights.shape != (OUTPUTS, 3):
            raise ValueError(f"the weights have the shape {self.weights.shape} instead of {(OUTPUTS, 3)}")

    def fitted(self, linear: NDArray[np.float32], encoder: NDArray[np.float32]) -> NDArray[np.float32]:
        """Both models' scores (... x ``OUTPUTS``) as one, calibrated."""
        together: NDArray[np.float32] = linear * self.weights[:, 0] + encoder * self.weights[:, 1] + self.weights[:, 2]
        return together

    def read(self, linear: NDArray[np.float32], encoder: NDArray[np.float32]) -> Reading:
        """How a text reads, by the scores of both models (``OUTPUTS`` each)."""
        return reading(self.fitted(linear, encoder))


def shown(skeleton: str) -> str:
    """What the encoder is shown of a text."""
    words = skeleton.split()
    return " ".join(words if len(words) <= FIRST + LAST else (*words[:FIRST], *words[-LAST:]))
