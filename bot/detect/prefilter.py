"""The pre-filter: a few passes over a skeleton say which detectors have to look at it at all.

Each detector names its triggers: RE2 patterns of which at least one stands in every text in which it could find
something. Triggers are joined into RE2 sets, which read a text once, in time linear in its length, however many
patterns there are. What a detector finds does not depend on the pre-filter, only how soon it is done: a test runs every
detector with and without it.

A set runs on an automaton that is built while it reads (Cox, "Regular Expression Matching in the Wild", 2010). Patterns
that count in different ways multiply each other's states, and then every new text meets states that nobody has met
before: all triggers in one set took 25 times as long over a new text as over one it had read. So only those that
get on well share a set (``sets``); `make bench` shows new texts and known ones side by side.

RE2's set gives up, saying nothing, when its memory is full. A pattern that stands at the end of every text is among
them; where it is not reported, everybody looks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import re2

MEMORY: Final = 64 << 20
"""How many bytes the automaton of the set may take."""

_END: Final = r"\z"


class Prefilter:
    """``triggers[i]`` are the patterns (RE2) of detector ``i``; without any it looks at every text. ``sets[i]`` names
    the set that they belong into; all belong into one if not told otherwise.
    """

    def __init__(self, triggers: Sequence[Sequence[str]], sets: Sequence[str] = ()) -> None:
        names = list(sets) or [""] * len(triggers)
        self._sets = [
            _Set([(owner, triggers[owner]) for owner, other in enumerate(names) if other == name and triggers[owner]])
            for name in dict.fromkeys(name for name, patterns in zip(names, triggers, strict=True) if patterns)
        ]
        self._always = dict.fromkeys(owner for owner, patterns in enumerate(triggers) if not patterns)
        self._all = dict.fromkeys(range(len(triggers)))

    def interested(self, skeleton: str) -> list[int]:
        """The detectors that have to look at this text, by their numbers, in order."""
        return list(self.standing(skeleton))

    def standing(self, skeleton: str) -> Mapping[int, Sequence[int] | None]:
        """The same, each with the numbers of its triggers that stand there; None: any may."""
        text = skeleton.encode()
        standing: dict[int, list[int]] = {}
        for one in self._sets:
            matched = one.match(text)
            if not matched or one.sentinel not in matched:
                return self._all
            if len(matched) > 1:
                for pattern in matched:
                    if pattern != one.sentinel:
                        owner, trigger = one.whose[pattern]
                        standing.setdefault(owner, []).append(trigger)
        return dict(sorted({**standing, **self._always}.items())) if standing else self._always


class _Set:
    """Patterns and whose they are. ``match`` takes bytes and gives the numbers of the patterns that stand there."""

    def __init__(self, triggers: Sequence[tuple[int, Sequence[str]]]) -> None:
        options = re2.Options()
        options.max_mem = MEMORY
        options.log_errors = False
        patterns = re2.Set.SearchSet(options)
        self.sentinel: int = patterns.Add(_END)
        self.whose: dict[int, tuple[int, int]] = {
            patterns.Add(pattern): (owner, number)
            for owner, several in triggers
            for number, pattern in enumerate(several)
        }
        patterns.Compile()
        self.match: Callable[[bytes], Sequence[int] | None] = patterns._set.Match
