"""Several RE2 patterns asked for at once: one pass says which of them stand in a text, only those are then run.

Each pass of RE2 over a short message costs two microseconds however simple the pattern is, so that ten patterns of
which none stands there cost as much as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from bot.detect.prefilter import Prefilter


def enough(text: str) -> int:
    """How many places of one kind in a text are looked at closely: more than anybody writes who means it, and so few
    that a text made of nothing else keeps nobody waiting. It grows with the text, for files.
    """
    return 16 + len(text) // 250


class Anchors:
    """``patterns``: compiled RE2 patterns by name."""

    def __init__(self, patterns: Mapping[str, Any]) -> None:
        self._patterns = list(patterns.items())
        self._prefilter = Prefilter([(pattern.pattern,) for _, pattern in self._patterns])

    def find(self, text: str, most: int | None = None) -> dict[str, list[Any]]:
        """The matches of each pattern that has any, by its name; the first ``most`` of each, or all."""
        found = {}
        for number in self._prefilter.interested(text):
            name, pattern = self._patterns[number]
            if matches := list(islice(pattern.finditer(text), most)):
                found[name] = matches
        return found
