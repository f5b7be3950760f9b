"""A server's own rules, ready to run; kept for the servers that were heard last, within a bound.

What it costs a message is a few passes over its text (passes.py), whether there are five entries or five thousand. The
memory that RE2 may use grows with the rules, and all servers together have ``MOST_MEMORY``: whose own rules were not
needed for the longest time are made ready anew when they are. Where RE2's memory does not suffice for many patterns at
once they are looked for one by one, each within its own bound: slower, and the same is found.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Final

import re2

from bot.detect.own.passes import Sieve
from bot.detect.own.patterns import options
from bot.detect.own.rule import Wanted
from bot.detect.own.words import Place, Words

MOST_MEMORY: Final = 256 << 20
"""Bytes that RE2 may use for the own rules of all servers together. It takes them as it needs them."""
MOST_PLACES: Final = 64
"""How many places in one surface are looked at."""


class Matcher:
    """``wanted`` as one. ``memory`` is how many bytes RE2 may use for it."""

    def __init__(self, wanted: tuple[Wanted, ...]) -> None:
        self.wanted = wanted
        self._words = Words([(words, owner) for owner, one in enumerate(wanted) for words in one.words])
        self._patterns = [(pattern, owner) for owner, one in enumerate(wanted) for pattern in one.patterns]
        self._sieve = Sieve([pattern for pattern, _ in self._patterns])
        self.memory = self._words.memory + self._sieve.memory

    def find(self, skeleton: str) -> Sequence[Place]:
        """Where what stands: the number of the rule, from, to. At most ``MOST_PLACES``."""
        words = self._words.find(skeleton)
        standing = self._sieve.standing(skeleton.encode()) if self._patterns else ()
        if not words and not standing:
            return ()
        return tuple(islice(chain(words, self._look(skeleton, standing)), MOST_PLACES))

    def _look(self, skeleton: str, numbers: Iterable[int]) -> Iterator[Place]:
        for number in numbers:
            pattern, owner = self._patterns[number]
            for match in islice(_compiled(pattern).finditer(skeleton), MOST_PLACES):
                if match.start() < match.end():
                    yield owner, match.start(), match.end()


@lru_cache(maxsize=128)
def _compiled(pattern: str) -> re2._Regexp:
    return re2.compile(pattern, options())


_ready: OrderedDict[int, Matcher] = OrderedDict()


def matcher(wanted: tuple[Wanted, ...]) -> Matcher:
    """What these rules are as one. Known by identity: a matcher holds on to its rules, so that stays theirs."""
    key = id(wanted)
    known = _ready.get(key)
    if known is not None:
        _ready.move_to_end(key)
        return known
    made = _ready[key] = Matcher(wanted)
    total = sum(one.memory for one in _ready.values())
    while total > MOST_MEMORY and len(_ready) > 1:
        total -= _ready.popitem(last=False)[1].memory
    return made
