"""Which rows of a rule can ever be reached: what the rows above one fit already. Pure."""

from __future__ import annotations

from itertools import product
from typing import Final

from bot.decide.policy import LABELS, Row
from bot.model import ChannelKind, Level, Subject

NOBODY: Final = 2.0
"""A confidence that no finding has."""
PLACES: Final = tuple(
    (kind, restricted) for kind in ChannelKind if kind is not ChannelKind.AGE_RESTRICTED for restricted in (False, True)
)
"""Every channel that there may be: what it is for, and whether it has Discord's age restriction."""


class Covered:
    """What the rows so far fit: for each cell of the table, and each role or everybody, from which confidence on.

    Whoever has one of several roles is fitted by whatever fits each of these roles, or everybody.
    """

    def __init__(self, kinds: tuple[str, ...], *, labelled: bool = False) -> None:
        """``labelled``: whether findings may have a scorer's label, as those of content may."""
        self._kinds = kinds or ("",)
        self._labels = ("", *sorted(LABELS)) if labelled else ("",)
        self._from: dict[tuple[object, ...], float] = {}

    def add(self, row: Row, levels: tuple[Level | None, ...]) -> bool:
        """Add a row. False when it fits nothing that was not fitted before."""
        new = False
        roles: tuple[int | str | None, ...] = tuple(row.roles) or (None,)
        places = product(
            row.levels or levels, row.subjects or tuple(Subject), _fitted(row), row.kinds or self._kinds,
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


def _fitted(row: Row) -> tuple[tuple[ChannelKind, bool], ...]:
    """The channels that a row fits."""
    if not row.channels:
        return PLACES
    restricted_too = ChannelKind.AGE_RESTRICTED in row.channels
    return tuple((kind, one) for kind, one in PLACES if kind in row.channels or (one and restricted_too))
