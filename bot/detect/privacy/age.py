"""Ages under 18 of the author or another member, and full dates of birth of anybody.

One pass finds the numbers from 7 to 17 and the words for them. What stands directly before such a number ("im", "you're
only", "turning") or around it ("15f", "15 | she/her", "(14)") has to say that it is somebody's age (age_rules.py), and
nothing behind it that it counts something else (counted.py). Not ages that are past ("when i was 12"), of people
elsewhere ("my son is 9"), supposed ("people think im 15"), nor days clean, weeks pregnant, minutes late.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot import regex
from bot.detect.anchors import enough
from bot.detect.privacy.ages.birth import DATE, find_births
from bot.detect.privacy.ages.rules import Number
from bot.detect.privacy.ages.words import ANCHOR, JOINED, NUMBER
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, Subject, View

TRIGGERS: Final[tuple[str, ...]] = (ANCHOR, DATE)

_ANCHORS: Final = regex.compile(ANCHOR)
_UNIT: Final = 12
"""How far behind an anchor a number that it leads up to goes on."""
_SAME: Final = 24
"""How far from an age another number is still the same one: "13, almost 14"."""


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``births`` also looks for full dates of birth, of adults as well."""

    births: bool = True


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Ages under 18 and dates of birth."""
    text = view.skeleton
    for start, end, subject in _ages(text):
        yield view.finding(
            "privacy.age", view.span(start, end), why="an age under 18", confidence=0.85, subject=subject
        )
    if settings.births:
        for start, end, sure in find_births(text):
            subject = subject_of(text, start, end, "privacy.age")
            yield view.finding(
                "privacy.age", view.span(start, end), why="a full date of birth", confidence=sure, subject=subject
            )


def _ages(text: str) -> Iterator[tuple[int, int, Subject]]:
    last = -1
    for anchor in islice(_ANCHORS.finditer(text), enough(text)):
        match = NUMBER.match(text, anchor.start()) or NUMBER.search(text, anchor.start(), anchor.end() + _UNIT)
        if match is None or match.start() < last or JOINED.search(text, max(0, match.start() - 2), match.start()):
            continue
        number = Number.read(text, match)
        subject = number.whose() if number else None
        if number and subject:
            yield number.start, number.end, subject
            last = number.end + _SAME
