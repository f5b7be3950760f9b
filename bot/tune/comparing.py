"""What differs between two forms of a rule, as a moderator would tell it: part by part, line by line. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Final

from bot.tune.standing import Plain


class What(StrEnum):
    """A part of a rule."""

    MODE = "mode"
    COOLDOWN = "cooldown"
    LEAST = "min_confidence"
    EXEMPT = "exempt_roles"
    ROW = "row"


PARTS: Final = (What.MODE, What.COOLDOWN, What.LEAST, What.EXEMPT)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. Of a row ``at`` is its place (from 1); None as ``before`` or ``after``: no such row."""

    what: What
    before: Any
    after: Any
    at: int = 0


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Everything that differs between two rules in their full form."""
    parts = [Difference(what, before[what], after[what]) for what in PARTS if before[what] != after[what]]
    return (*parts, *compare_rows(before["rows"], after["rows"]))


def compare_rows(before: list[Plain], after: list[Plain]) -> tuple[Difference, ...]:
    """The rows that differ. A row that moved is taken away in one place and new in another."""
    return tuple(_rows(before, after))


def _rows(before: list[Plain], after: list[Plain]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, list(map(repr, before)), list(map(repr, after)), autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        both = min(i2 - i1, j2 - j1)
        for step in range(both):
            yield Difference(What.ROW, before[i1 + step], after[j1 + step], j1 + step + 1)
        for at in range(i1 + both, i2):
            yield Difference(What.ROW, before[at], None, at + 1)
        for at in range(j1 + both, j2):
            yield Difference(What.ROW, None, after[at], at + 1)
