"""Whose detail it is: the author's own or somebody else's.

Somebody else's details are hidden at once, so OTHER takes evidence; without any a detail is its author's own (a full
name alone is not: people rarely write out their own). The evidence is grammar, not phrasing: who possesses the detail
("my number", "her number", "my mum's number", "die Nummer von meinem Ex"), who is the subject of a verb that ties
somebody to it ("i live at", "she works at"), and towards whom one is told to act ("text me", "call him on").

In order: what is said right behind it ("... is her new number"), unless a possessor stands close before; the nearest
firm cue before it in its sentence (subjects/reader.py); whom that sentence is about or mentions; the same of the
sentence before, which is never sure. Everything is read within a bounded stretch.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.detect.subjects.behind import behind
from bot.detect.subjects.cue import FULL_NAME, Cue
from bot.detect.subjects.names import of_a_name
from bot.detect.subjects.reader import read
from bot.model import Subject

_REACH, _CLOSE = 120, 24
"""How many characters before the detail are read, and within how many a possessor outweighs what is said behind."""


class Verdict(NamedTuple):
    """Whose it is, and whether something firm says so; an unsure one may lower a finding's confidence (doubt.py)."""

    subject: Subject
    sure: bool


def subject_of(text: str, start: int, end: int, category: str = "") -> Subject:
    """Whose ``text[start:end]`` is; ``text`` is a skeleton. Looks at a bounded stretch around it.

    ``category`` may say what it is: names, ages, places and machines are told apart by other means than numbers.

    >>> subject_of("her number is 07700 900123", 14, 26)
    <Subject.OTHER: 'other'>
    """
    cue = evidence(text, start, end, category)
    return cue.subject if cue else Subject.SELF


def verdict(text: str, start: int, end: int, category: str = "") -> Verdict:
    """The same, and whether something firm says so."""
    cue = evidence(text, start, end, category)
    return Verdict(cue.subject, cue.sure) if cue else Verdict(Subject.SELF, sure=False)


def evidence(text: str, start: int, end: int, category: str = "") -> Cue | None:
    """The cue by which it is told, None where there is none."""
    before = _before(text, start)
    if category == FULL_NAME:
        return of_a_name(before, text, end)
    cue = read(before, category)
    if cue and cue.possession and cue.gap < _CLOSE:
        return cue
    after = behind(text, end, category)
    if not cue or not after:
        return after or cue
    return cue if not after.sure and (cue.sure or cue.possession) else after


def _before(text: str, start: int) -> str:
    """The stretch before, without the rest of a word that it would cut; blank lines end sentences."""
    low = start - _REACH
    if low <= 0:
        before = text[:start]
    else:
        before = text[low:start]
        if text[low - 1].isalnum():
            before = before.partition(" ")[2]
    return before.replace("\n\n", " . ") if "\n\n" in before else before
