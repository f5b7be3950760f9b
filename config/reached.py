"""Which rows of a rule can ever be reached: what the rows above one fit already. Pure."""

from __future__ import annotations

from itertools import product
from typing import Any, Final

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

    Whoever has one of several roles is fitted by whatever fits each of these roles, or everybody. A channel that is
    named by its id is fitted by the rows that name it, and by what fits every kind of channel.
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
            everybody = self._known(place, None)
            for role in roles:
                known = min(everybody, self._known(place, role))
                if row.min_confidence < known:
                    new = True
                    self._from[(*place, role)] = row.min_confidence
        return new

    def _known(self, place: tuple[Any, ...], role: int | str | None) -> float:
        level, subject, (channel, _), *others = place
        known = self._from.get((*place, role), NOBODY)
        if isinstance(channel, str):
            return known
        kinds = (self._from.get((level, subject, one, *others, role), NOBODY) for one in PLACES)
        return min(known, max(kinds))


def _fitted(row: Row) -> tuple[tuple[ChannelKind | int, bool], ...]:
    """The channels that a row fits."""
    if not row.channels:
        return PLACES
    restricted_too = ChannelKind.AGE_RESTRICTED in row.channels
    named = tuple((one, False) for one in sorted(one for one in row.channels if not isinstance(one, str)))
    return named + tuple((kind, one) for kind, one in PLACES if kind in row.channels or (one and restricted_too))
