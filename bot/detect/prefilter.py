"""The pre-filter: one pass over a skeleton says which detectors have to look at it at all.

Each detector names its triggers: RE2 patterns of which at least one stands in every text in which it could find
something. All triggers of all detectors are one RE2 set, which reads a text once, in time linear in its length,
however many patterns there are. What a detector finds does not depend on the pre-filter, only how soon it is done:
a test runs every detector with and without it.

RE2's set runs on an automaton alone and gives up, saying nothing, when its memory is full. A pattern that stands at the
end of every text is among them; where it is not reported, everybody looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import re2

MEMORY: Final = 64 << 20
"""How many bytes the automaton of the set may take."""

_END: Final = r"\z"


class Prefilter:
    """``triggers[i]`` are the patterns (RE2) of detector ``i``; without any it looks at every text."""

    def __init__(self, triggers: Sequence[Sequence[str]]) -> None:
        options = re2.Options()
        options.max_mem = MEMORY
        options.log_errors = False
        self._set = re2.Set.SearchSet(options)
        self._sentinel = self._set.Add(_END)
        self._owners: dict[int, int] = {}
        for owner, patterns in enumerate(triggers):
            for pattern in patterns:
                self._owners[self._set.Add(pattern)] = owner
        self._always = [owner for owner, patterns in enumerate(triggers) if not patterns]
        self._all = list(range(len(triggers)))
        self._set.Compile()

    def interested(self, skeleton: str) -> list[int]:
        """The detectors that have to look at this text, by their numbers, in order."""
        matched = self._set.Match(skeleton)
        if not matched or self._sentinel not in matched:
            return self._all
        if len(matched) == 1:
            return self._always
        owners = {self._owners[one] for one in matched if one != self._sentinel}
        return sorted(owners.union(self._always))
