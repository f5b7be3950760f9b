"""What somebody has begun and not finished: in memory alone, one thing a person in each server, for a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

HELD: Final = 15 * 60.0
"""Seconds for which something waits: as long as Discord lets a private answer be changed."""
MOST: Final = 200
"""So many wait at once; the oldest goes first."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Kept(Generic[T]):
    id: int
    value: T
    until: float


class Held(Generic[T]):
    """Holds them. A newer one of the same person takes the place of the older."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int], _Kept[T]] = {}

    def hold(self, of: tuple[int, int], held_id: int, value: T, now: float) -> None:
        """Keep it until its time is over. ``of`` is the server and the person; times are Unix seconds."""
        self._kept = {key: one for key, one in self._kept.items() if one.until > now}
        self._kept.pop(of, None)
        while len(self._kept) >= MOST:
            del self._kept[next(iter(self._kept))]
        self._kept[of] = _Kept(held_id, value, now + HELD)

    def find(self, of: tuple[int, int], held_id: int, now: float) -> T | None:
        """What this person has begun there, if it is the one that is meant."""
        kept = self._kept.get(of)
        return kept.value if kept and kept.id == held_id and now < kept.until else None

    def take(self, of: tuple[int, int], held_id: int, now: float) -> T | None:
        """The same, and it is held no longer: of two presses at once the second finds nothing."""
        found = self.find(of, held_id, now)
        if found is not None:
            del self._kept[of]
        return found
