"""The prepared Detoxify model as a scorer: explicit and hostile words that no rule names (port ``Scorer``).

It stands in nobody's place: where it has no answer, the rules have to do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.detect.toxicity import MEANS, NAME, Settings, findings, open_labels, pieces
from bot.model import Finding, View


class Scoring(Protocol):
    """A text -> a row of scores, one for each of ``labels``; None where there are none in time."""

    @property
    def labels(self) -> Sequence[str]:
        """Detoxify's names; none before it is known."""
        ...

    async def scores(self, text: str) -> NDArray[np.float32] | None:
        """The scores of one text."""
        ...


class Toxicity:
    """Asks the model."""

    instead_of = frozenset[str]()
    finds = frozenset(MEANS.values())

    def __init__(self, model: Scoring) -> None:
        self._model = model

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding] | None:
        """As in the port. Of a surface whose pieces have no scores, what the others hold is said all the same."""
        chosen = settings.get(NAME) or Settings()
        if not isinstance(chosen, Settings) or not chosen.enabled or not open_labels(found):
            return None
        parts = [(view, pieces(view)) for view in views]
        rows = await asyncio.gather(*(self._of(texts) for _, texts in parts))
        answers = [(view, row) for (view, texts), row in zip(parts, rows, strict=True) if texts]
        if answers and all(row is None for _, row in answers):
            return None
        return [one for view, row in answers if row for one in findings(view, row, chosen, channels, found)]

    async def _of(self, texts: Sequence[str]) -> Mapping[str, float] | None:
        """Of each label the highest score in any piece; None where there is none."""
        labels, rows = await self._asked(texts)
        if labels != self._model.labels:  # another model has taken its place meanwhile: those rows are of two models
            labels, rows = await self._asked(texts)
        if not rows or any(len(row) != len(labels) for row in rows):
            return None
        return dict(zip(labels, np.max(rows, axis=0).tolist(), strict=True))

    async def _asked(self, texts: Sequence[str]) -> tuple[Sequence[str], list[NDArray[np.float32]]]:
        """The labels before, and the scores that there are."""
        labels = self._model.labels
        return labels, [row for row in await asyncio.gather(*map(self._model.scores, texts)) if row is not None]
