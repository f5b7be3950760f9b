"""Several RE2 patterns of which only those are run that can stand in a text: one pass for all of them says which.

Each pass of RE2 over a short message costs two microseconds however simple the pattern is, so that ten patterns of
which none stands there cost as much as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, Final

from bot.detect.prefilter import Prefilter


def enough(text: str) -> int:
    """How many places of one kind in a text are looked at closely: more than anybody writes who means it, and so few
    that a text made of nothing else keeps nobody waiting. It grows with the text, for files.
    """
    return 16 + len(text) // 250


class Triggered:
    """``patterns``: compiled RE2 patterns by name. ``triggers``: those of a detector, each with the names of the
    patterns that it leads to; no pattern stands where none of its triggers does. The pre-filter has asked for them.
    """

    def __init__(self, patterns: Mapping[str, Any], triggers: Mapping[str, Iterable[str]]) -> None:
        self.triggers: Final = tuple(triggers)
        self._patterns = patterns
        self._led_to = tuple(triggers.values())

    def find(self, text: str, standing: Iterable[int] | None, most: int | None = None) -> dict[str, list[Any]]:
        """The matches of each pattern that has any, by its name; the first ``most`` of each, or all. ``standing``: the
        numbers of the triggers that stand in the text (None: any may).
        """
        names = self._patterns if standing is None else {name for number in standing for name in self._led_to[number]}
        return _found({name: self._patterns[name] for name in names}, text, most)


class Anchors:
    """The same for stretches that nobody has read yet, with a pass of its own."""

    def __init__(self, patterns: Mapping[str, Any]) -> None:
        self._patterns = list(patterns.items())
        self._prefilter = Prefilter([(pattern.pattern,) for _, pattern in self._patterns])

    def find(self, text: str, most: int | None = None) -> dict[str, list[Any]]:
        """The matches of each pattern that has any, by its name; the first ``most`` of each, or all."""
        return _found(dict([self._patterns[number] for number in self._prefilter.interested(text)]), text, most)


def _found(patterns: Mapping[str, Any], text: str, most: int | None) -> dict[str, list[Any]]:
    found = {}
    for name, pattern in patterns.items():
        if matches := list(islice(pattern.finditer(text), most)):
            found[name] = matches
    return found
