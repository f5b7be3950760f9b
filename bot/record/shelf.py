"""A table in memory: values by key, each with the server it belongs to and the time when it expires; and what every
part of the ledger in memory stands on, as transactions.py is for the one in SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Shelf(Generic[K, V]):
    """Values in the order in which they were first put there. Times are Unix seconds."""

    def __init__(self) -> None:
        self._rows: dict[K, tuple[V, int | None, float]] = {}

    def put(self, key: K, value: V, guild_id: int | None, expires_at: float) -> None:
        """Keep a value, in place of the key's older one."""
        self._rows[key] = (value, guild_id, expires_at)

    def change(self, key: K, value: V) -> None:
        """Another value for a key that is there; it expires when the older one would have."""
        _, guild_id, expires_at = self._rows[key]
        self._rows[key] = (value, guild_id, expires_at)

    def get(self, key: K, now: float) -> V | None:
        """The key's value, unless it has expired."""
        row = self._rows.get(key)
        return row[0] if row is not None and row[2] > now else None

    def alive(self, now: float) -> Iterator[tuple[K, V]]:
        """Keys and values that have not expired."""
        return ((key, row[0]) for key, row in self._rows.items() if row[2] > now)

    def of_guild(self, guild_id: int, now: float) -> Iterator[tuple[K, V]]:
        """Keys and values of one server that have not expired."""
        return ((key, row[0]) for key, row in self._rows.items() if row[1] == guild_id and row[2] > now)

    def all(self) -> Iterator[tuple[K, V]]:
        """Every key and value that is there, expired or not."""
        return ((key, row[0]) for key, row in self._rows.items())

    def drop(self, wanted: Callable[[K, V], bool]) -> int:
        """Drop what is wanted. Returns how many."""
        return self._drop([key for key, row in self._rows.items() if wanted(key, row[0])])

    def drop_guild(self, guild_id: int) -> int:
        """Drop a server's. Returns how many."""
        return self._drop([key for key, row in self._rows.items() if row[1] == guild_id])

    def sweep(self, now: float) -> int:
        """Drop what has expired. Returns how many."""
        return self._drop([key for key, row in self._rows.items() if row[2] <= now])

    def _drop(self, keys: list[K]) -> int:
        for key in keys:
            del self._rows[key]
        return len(keys)


class Shelves:
    """Time comes in: "expired" means at the last ``now`` that any method was told."""

    def __init__(self) -> None:
        self._now = 0.0

    def _shelves(self) -> tuple[Shelf[Any, Any], ...]:
        return tuple(value for value in vars(self).values() if isinstance(value, Shelf))
