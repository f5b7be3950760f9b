"""Whose detail it is: the author's own or somebody else's.

Somebody else's details are hidden at once, so OTHER takes evidence; without any a detail is its author's own (a full
name alone is not: people rarely write out their own). The evidence is grammar, not phrasing: who possesses the detail
("my number", "her number", "my mum's number", "die Nummer von meinem Ex"), who is the subject of a verb that ties
somebody to it ("i live at", "she works at"), and towards whom one is told to act ("text me", "call him on").

Firm cues of that kind outweigh mere mentions of people ("he took my phone", "they say that ..."). In order: the firm
cue nearest before the detail in its sentence; one right behind it ("... is her new number"); mentions in its sentence;
the last firm cue of the sentence before. Everything is read within a bounded stretch.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.detect.subject_cues import (
    ACTS,
    BEHIND,
    CLOSENESS,
    CUES,
    FIRM,
    FORM,
    GREETED,
    INTRODUCED,
    POINTED_AT,
    PRONOUNS,
    REVEALED,
    SENTENCE,
)
from bot.detect.subject_words import CARERS
from bot.model import Subject


class Verdict(NamedTuple):
    """Whose it is, and whether something firm says so; an unsure one may lower a finding's confidence."""

    subject: Subject
    sure: bool


_FULL_NAME: Final = "privacy.name"
_PLACE_OF_WORK: Final = "privacy.institution"

_REACH: Final = 120
"""How many characters before the detail are read."""
_CARER: Final = re.compile(rf"\b(?:{CARERS})\b")
_BEYOND, _NAMED_WITHIN = 48, 50


def subject_of(text: str, start: int, end: int, category: str = "") -> Subject:
    """Whose ``text[start:end]`` is; ``text`` is a skeleton. Looks at a bounded stretch around it.

    ``category`` may say what it is: full names and places of work are told apart by other means than numbers.

    >>> subject_of("her number is 07700 900123", 14, 26)
    <Subject.OTHER: 'other'>
    """
    return verdict(text, start, end, category).subject


def verdict(text: str, start: int, end: int, category: str = "") -> Verdict:
    """The same, and whether something firm says so."""
    low = max(0, start - _REACH)
    before = PRONOUNS.sub(lambda match: " " * len(match[0]), text[low:start])
    if low and before[:1].isalnum() and text[low - 1].isalnum():
        before = before.partition(" ")[2]
    behind = text[end : end + _BEYOND]
    breaks = [match.end() for match in SENTENCE.finditer(before.rstrip())]
    clause = before[breaks[-1] :] if breaks else before
    if category == _FULL_NAME:
        return _of_a_name(clause, behind)
    cues = [
        (_kind(match), len(clause) - match.end())
        for match in CUES.finditer(clause)
        if not (category == _PLACE_OF_WORK and _CARER.search(match[0]))  # a place of theirs is the author's too
    ]
    firm = [cue for cue in cues if cue[0] in FIRM or cue[1] <= CLOSENESS.get(cue[0], -1)]
    things = [cue for cue in firm if cue[0] in FIRM]
    if not things:
        firm += [cue for cue in cues if cue[0] == "others_story"]
        firm.sort(key=lambda cue: -cue[1])
    after = BEHIND.match(behind)
    if after and category == _PLACE_OF_WORK and _CARER.search(after[0]):
        after = None
    if after and not (firm and firm[-1][0] == "own_thing" and firm[-1][1] < 24):
        return Verdict(_as(after.lastgroup), sure=True)
    if firm:
        return Verdict(_as(firm[-1][0]), sure=True)
    earlier = [_kind(match) for match in CUES.finditer(before[: len(before) - len(clause)])]
    firmly = [kind for kind in earlier if kind in FIRM]
    if cues:
        return Verdict(_as(cues[-1][0]), sure=False)
    if earlier:
        return Verdict(_as((firmly or earlier)[-1]), sure=False)
    return Verdict(Subject.SELF, sure=False)


def _kind(match: re.Match[str]) -> str:
    return match.lastgroup or ""


def _as(kind: str | None) -> Subject:
    return Subject.OTHER if kind and kind.startswith("others") else Subject.SELF


def _of_a_name(clause: str, behind: str) -> Verdict:
    """A full name is its author's own where they introduce themselves or sign with it."""
    introduced = INTRODUCED.search(clause) or REVEALED.search(clause) or GREETED.search(clause)
    if introduced:
        return Verdict(Subject.SELF, sure=True)
    cues = [(_kind(match), len(clause) - match.end()) for match in CUES.finditer(clause)]
    if any(kind.startswith("others") and gap < _NAMED_WITHIN for kind, gap in cues):
        return Verdict(Subject.OTHER, sure=True)
    if FORM.match(behind):
        return Verdict(Subject.SELF, sure=False)
    if ACTS.match(behind) or POINTED_AT.search(clause):
        return Verdict(Subject.OTHER, sure=True)
    if cues or not behind.strip() or re.match(r"\W*here\b", behind):
        return Verdict(Subject.SELF, sure=False)
    return Verdict(Subject.OTHER, sure=False)
