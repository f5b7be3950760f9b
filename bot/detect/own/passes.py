r"""Which of many patterns stand in a text, in a pass or two over it, however many there are.

The theory. RE2 joins patterns into one automaton that is built while it reads (Cox, "Regular Expression Matching in
the Wild", 2010). Patterns that count (``[a-z]{9,}``, ``.{0,10}``) multiply each other's states there, and then nearly
every new text meets states that nobody has met before. So patterns are sifted first: RE2's filter knows of each the
letters without which it cannot match (of ``gift\d{3}``: ``gift``), and looks for these, with an automaton that has soon
seen everything. Only a pattern whose letters all stand there is run, by itself. Those that need no certain letters,
most often a few, are joined.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import re2

from bot.detect.own.patterns import options, weight

ROOM: Final = 1 << 20
EACH: Final = 300
"""Bytes of memory for an automaton, and for each of its letters or instructions beside: enough for RE2 to begin with
twenty of its largest states.
"""
SIFTING: Final = 8 << 20
"""Bytes that the automaton of RE2's filter may take: RE2's own bound."""
ALONE: Final = 1 << 15
"""Bytes for a pattern that is run by itself, and ``EACH`` for each of its instructions."""

_END: Final = r"\z"
_PROBE: Final = b"probe"
"""A pattern that a filter which works finds in itself."""

OnePass = Callable[[bytes], tuple[int, ...] | None]


def one_pass(patterns: Sequence[str], memory: int, *, case_sensitive: bool = True) -> OnePass:
    """What tells which of these RE2 patterns stand in a text, by their numbers; None where it cannot tell."""
    chosen = re2.Options()
    chosen.max_mem = memory
    chosen.log_errors = False
    chosen.case_sensitive = case_sensitive
    together = re2.Set.SearchSet(chosen)
    end = together.Add(_END)
    try:
        numbers = {together.Add(pattern): number for number, pattern in enumerate(patterns)}
        ready = together.Compile() is not False
    except re2.error:
        ready = False
    if not ready:
        return lambda _: None
    match = together._set.Match
    only_the_end = [end]

    def standing(text: bytes) -> tuple[int, ...] | None:
        found = match(text)
        if found == only_the_end:
            return ()
        return tuple(sorted(numbers[one] for one in found if one != end)) if found and end in found else None

    return standing


class Sieve:
    """Moderators' patterns, ready to be looked for. ``memory`` is how many bytes RE2 may use for them."""

    def __init__(self, patterns: Sequence[str]) -> None:
        bare = _bare(patterns)
        self._lettered = [number for number in range(len(patterns)) if number not in bare]
        self._bare = sorted(bare)
        several = [patterns[number] for number in self._lettered]
        others = [patterns[number] for number in self._bare]
        room = ROOM + EACH * sum(map(weight, others)) if others else 0
        self.memory = room + (SIFTING + sum(map(_alone, several)) if several else 0)
        sift = _filter(several) if several else None
        self._sift: Callable[[bytes, bool], Sequence[int]] = sift.Match if sift else lambda _, __: ()
        self._joined: OnePass = one_pass(others, room, case_sensitive=False) if others else lambda _: ()

    def standing(self, text: bytes) -> Sequence[int]:
        """The numbers of all that stand in a text. Where memory does not suffice there may be others among them."""
        found = self._sift(text, False)
        joined = self._joined(text)
        if not found and joined == ():
            return ()
        lettered = [self._lettered[one] for one in found if one < len(self._lettered)]  # the probe stands behind them
        return sorted(lettered + (self._bare if joined is None else [self._bare[one] for one in joined]))


def _bare(patterns: Sequence[str]) -> frozenset[int]:
    """Those that need no certain letters: a filter would run them over every text. All, where there is no filter."""
    sifting = _filter(patterns)
    return frozenset(range(len(patterns)) if sifting is None else sifting.Match(b"", True))


def _filter(patterns: Sequence[str]) -> Any:
    """RE2's filter for these patterns; None where the automaton of all their letters does not fit into its memory.

    Whether it fits shows at once: one that can begin never fails later, it forgets and goes on.
    """
    made = re2._re2.Filter()
    for pattern in patterns:
        made.Add(pattern.encode(), options(_alone(pattern)))
    probe = made.Add(_PROBE, options())
    return made if made.Compile() and probe in made.Match(_PROBE, False) else None


def _alone(pattern: str) -> int:
    """Bytes of memory for a pattern that is run by itself."""
    return ALONE + EACH * weight(pattern)
