"""How often a rule was judged right, between which shares that may truly lie, and how many verdicts are enough. Pure.

The interval is Wilson's score interval with 95 % confidence (E. B. Wilson, "Probable inference, the law of succession,
and statistical inference", JASA 22, 1927, pp. 209-212): it keeps what it promises for few verdicts and for shares near
0 and 1, where the textbook one does not (R. G. Newcombe, Statistics in Medicine 17, 1998, pp. 857-872).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt
from typing import Final

Z: Final = 1.959963984540054
"""The standard normal distribution's quantile of 97.5 %: of a two-sided interval that holds in 95 of 100 cases."""

BAR: Final = 0.8
"""The interval's lower end has to reach this share, so that a rule is switched on without another question."""

LEAST: Final = 20
"""From fewer verdicts nobody is told that they are enough, however they were."""


@dataclass(frozen=True, slots=True)
class Precision:
    """Verdicts on one form of a rule. ``right`` and ``wrong`` count them."""

    right: int = 0
    wrong: int = 0

    @property
    def judged(self) -> int:
        """How many verdicts there are."""
        return self.right + self.wrong

    @property
    def share(self) -> float:
        """The share judged right, 0..1; 0 where nothing was judged."""
        return self.right / self.judged if self.judged else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval, 0..1."""
        return wilson(self.share, self.judged)

    @property
    def enough(self) -> bool:
        """Whether it is over the bar."""
        return self.more == 0

    @property
    def more(self) -> int | None:
        """How many more verdicts it takes at this share until it is over the bar; None: no number would do."""
        wanted = needed(self.share) if self.judged else LEAST
        return None if wanted is None else max(0, wanted - self.judged)


def wilson(share: float, judged: int) -> tuple[float, float]:
    """The lower and the upper end, 0..1, for a share (0..1) of so many verdicts. Nothing is known of none."""
    if judged <= 0:
        return 0.0, 1.0
    square = Z * Z / judged
    middle = (share + square / 2) / (1 + square)
    half = Z * sqrt(share * (1 - share) / judged + square / (4 * judged)) / (1 + square)
    return min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half))  # rounding leaves the share in it


def needed(share: float) -> int | None:
    """The fewest verdicts with which a share (0..1) is over the bar; None for one that is not above it.

    The interval's ends are where ``(share - end)² = Z² · end · (1 - end) / n``: put the bar in the place of ``end`` and
    solve for ``n``.
    """
    if share <= BAR:
        return None
    return max(LEAST, ceil(Z * Z * BAR * (1 - BAR) / (share - BAR) ** 2 - 1e-9))
