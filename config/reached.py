"""Which rows of a rule can ever be reached: what the rows above one fit already. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from bot.decide.policy import LABELS, Row
from bot.model import ChannelKind, Level, Subject

NOBODY: Final = 2.0
"""A confidence that no finding has."""
KINDS: Final = tuple(kind for kind in ChannelKind if kind is not ChannelKind.AGE_RESTRICTED)
OTHER: Final = 0
"""Stands for every channel that no row names."""

Place = tuple[ChannelKind, bool, int]
"""A channel: what it is for, whether it has Discord's age restriction, and its id, where a row names it."""


class Covered:
    """What the rows so far fit: for each cell of the table, and each role or everybody, from which confidence on.

    Whoever has one of several roles is fitted by whatever fits each of these roles, or everybody.
    """

    def __init__(self, kinds: tuple[str, ...], rows: Iterable[Row], *, labelled: bool = False) -> None:
        """``rows`` are all that will be added. ``labelled``: whether findings may have a scorer's label, as those of
        content may.
        """
        named = sorted({one for row in rows for one in row.channels if not isinstance(one, str)})
        self._kinds = kinds or ("",)
        self._labels = ("", *sorted(LABELS)) if labelled else ("",)
        self._places: tuple[Place, ...] = tuple(product(KINDS, (False, True), (OTHER, *named)))
        self._from: dict[tuple[object, ...], float] = {}

    def add(self, row: Row, levels: tuple[Level | None, ...]) -> bool:
        """Add a row. False when it fits nothing that was not fitted before."""
        new = False
        roles: tuple[int | str | None, ...] = tuple(row.roles) or (None,)
        places = product(
            row.levels or levels, row.subjects or tuple(Subject), self._fitted(row), row.kinds or self._kinds,
            row.labels or self._labels,
        )  # fmt: skip
        for place in list(places):
            everybody = self._from.get((*place, None), NOBODY)
            for role in roles:
                known = min(everybody, self._from.get((*place, role), NOBODY))
                if row.min_confidence < known:
                    new = True
                    self._from[(*place, role)] = row.min_confidence
        return new

    def _fitted(self, row: Row) -> tuple[Place, ...]:
        """The channels that a row fits."""
        if not row.channels:
            return self._places
        restricted_too = ChannelKind.AGE_RESTRICTED in row.channels
        return tuple(
            place
            for place in self._places
            if place[0] in row.channels or place[2] in row.channels or (place[1] and restricted_too)
        )
