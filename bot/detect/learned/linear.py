"""The trained linear model: how a text reads, by its short runs of words and characters.

A score is a sum of weights, one for each run that stands in the text; the sums become probabilities (softmax for the
crisis level, a sigmoid for each other label). So it can say which stretches weighed most. ``python -m bot train`` makes
the weights; what they were made of and how well they do: config/models/linear/CARD.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.ngrams import BITS, DIGITS, features, grams
from bot.detect.learned.reading import OUTPUTS, Reading, reading

MOST_SHOWN: Final = 3
_FURTHEST: Final = 40
"""Characters within which the next word is looked for, so that one that is written otherwise loses no others."""


@dataclass(frozen=True, slots=True)
class Linear:
    """``weights``: a row for each feature, a column for each output, as small whole numbers times ``scale`` (one for
    each output). ``bias``: one for each output. ``calibration``: ``OUTPUTS`` x 2, slope and shift of each score
    before it becomes a probability (Platt 1999), fitted on messages that the weights were not. ``alone``: 2 x points of
    a rising curve, from its own sureness of a crisis to that of both models together with as many false alarms, so that
    a server's setting costs the same where it has to do without the encoder.
    """

    weights: NDArray[np.int8] = field(repr=False)
    scale: NDArray[np.float32] = field(repr=False)
    bias: NDArray[np.float32] = field(repr=False)
    calibration: NDArray[np.float32] = field(repr=False)
    alone: NDArray[np.float32] = field(repr=False, default_factory=lambda: np.array([[0, 1], [0, 1]], np.float32))

    def __post_init__(self) -> None:
        """Raises ``ValueError`` where the parts do not fit together."""
        shapes = (self.weights.shape, self.scale.shape, self.bias.shape, self.calibration.shape)
        wanted = ((1 << BITS, OUTPUTS), (OUTPUTS,), (OUTPUTS,), (OUTPUTS, 2))
        if shapes != wanted:
            raise ValueError(f"the weights have the shapes {shapes} instead of {wanted}")
        if self.alone.ndim != 2 or len(self.alone) != 2 or (np.diff(self.alone) < 0).any():
            raise ValueError("the curve for the model alone does not rise")

    def scores(self, skeleton: str) -> NDArray[np.float32]:
        """The sums, one for each output, before calibration."""
        ids = features(skeleton)
        sums = self.weights[ids].sum(0, dtype=np.int32) * self.scale
        scores: NDArray[np.float32] = (sums / np.sqrt(max(1, len(ids))) + self.bias).astype(np.float32)
        return scores

    def read(self, skeleton: str) -> Reading:
        """How a text reads."""
        return reading(self.scores(skeleton) * self.calibration[:, 0] + self.calibration[:, 1])

    def sure(self, read: Reading) -> float:
        """How sure of a crisis it is by itself (0..1), on the scale of both models."""
        return float(np.interp(read.crisis, self.alone[0], self.alone[1]))

    def weighed_most(self, skeleton: str, outputs: NDArray[np.intp], minus: int | None) -> list[tuple[int, int]]:
        """The stretches of the skeleton (characters, end exclusive) that speak most for these outputs together, or
        for them against the output ``minus``: at most ``MOST_SHOWN``, in the order of the text.
        """
        found = grams(skeleton)
        if not found.words:
            return []
        rows = self.weights[found.ids].astype(np.float32) * self.scale
        value = rows[:, outputs].max(1) - (rows[:, minus] if minus is not None else 0.0)
        count = len(found.words)
        per_word = np.zeros(count)
        share = value / (found.last - found.first + 1)
        for back in range(int((found.last - found.first).max()) + 1):
            inside = found.first + back <= found.last
            per_word += np.bincount((found.first + back)[inside], share[inside], count)
        places = _places(skeleton, found.words)
        best = [at for at in np.argsort(-per_word).tolist() if per_word[at] > 0 and places[at]][:MOST_SHOWN]
        stretches: list[tuple[int, int]] = []
        for start, end in sorted(place for at in best if (place := places[at])):
            if stretches and start - stretches[-1][1] <= 1:
                stretches[-1] = (stretches[-1][0], end)
            else:
                stretches.append((start, end))
        return stretches


def _places(skeleton: str, words: list[str]) -> list[tuple[int, int] | None]:
    """Where each word stands; None for one that is written otherwise there (an apostrophe, a line end)."""
    places: list[tuple[int, int] | None] = []
    done = 0
    plain = skeleton.translate(DIGITS)
    for word in words:
        start = plain.find(word, done)
        if start < 0 or start - done > _FURTHEST:
            places.append(None)
        else:
            done = start + len(word)
            places.append((start, done))
    return places
