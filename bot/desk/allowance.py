"""So many times in a while, for each of many. In memory: a restart gives everybody theirs anew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable


class Allowance:
    """``most`` times within ``within`` seconds. Remembers at most ``keys`` at once: those seen longest ago go first."""

    def __init__(self, most: int, within: float, keys: int = 10_000) -> None:
        self._most, self._within, self._keys = most, within, keys
        self._taken: OrderedDict[Hashable, list[float]] = OrderedDict()

    def take(self, key: Hashable, now: float) -> bool:
        """Take one of them. False where there is none left: then nothing is taken."""
        lately = [at for at in self._taken.pop(key, []) if now - at < self._within]
        allowed = len(lately) < self._most
        self._taken[key] = [*lately, now] if allowed else lately
        while len(self._taken) > self._keys:
            self._taken.popitem(last=False)
        return allowed
