"""The named school, clinic, employer, therapist or doctor of somebody here.

One pass finds the words that could lead to one; each kind then looks closer within a bounded stretch:

- a **cue** ("work", "student", "go", "trabajo", "gehe"), then a preposition, then a name;
- **at**, with a role or a time before it and a name behind it;
- a **head** that ends a name ("... Academy") or an **opener** that begins one ("Lycée ..."), near a person;
- a **practitioner**, by title ("Dr ...") or by role ("my therapist ..."): practitioner.py.

How something is said, the kinds of institutions, the best-known chains and capital letters add up; no capital is ever
needed, as many people write small. What is only talked about (famous universities, hopes, news, shopping) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

import re2

from bot.detect.privacy.institutions import practitioner
from bot.detect.privacy.institutions.cues import CUES
from bot.detect.privacy.institutions.german import compound
from bot.detect.privacy.institutions.look import cued, headed, opening, owned
from bot.detect.privacy.institutions.names import HEADS, Name, shouted
from bot.detect.privacy.institutions.words import CORPORATE, OF_HEADS, OPENERS, PUBLIC_CARE
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, View

_OWNED: Final = frozenset({"workplace", "employer", "dentist", "gp"})
_WORDS: Final = "|".join(sorted({*CUES, *HEADS, *OPENERS, *CORPORATE, *_OWNED}))
_COMPOUND: Final = r"[a-z-]{3,20}(?:gymnasium|realschule|gesamtschule|schule|krankenhaus|klinik|klinikum)"
_COMPOUNDED: Final = ("gymnasium", "schule", "krankenhaus", "klinik", "klinikum")
_ANCHORS: Final = rf"\b(?:{practitioner.ANCHORS}|{_WORDS}|{_COMPOUND})\b"
_ANCHOR: Final = re2.compile(_ANCHORS)

TRIGGERS: Final[tuple[str, ...]] = (_ANCHORS,)

_MOST, _MOST_FOUND = 160, 24
"""How many anchors of one text are looked at, and how many names are found at most."""

_SURE, _LIKELY, _UNSURE = 0.9, 0.75, 0.6


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``known``: words of names that everybody may say here, such as the server's own (skeleton spelling)."""

    known: frozenset[str] = frozenset()


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Names of places and people by which somebody here could be found."""
    text = view.skeleton
    loud: bool | None = None
    taken: list[Name] = []
    for match in islice(_ANCHOR.finditer(text), _MOST):
        start, end = match.span()
        if any(one.start <= start and end <= one.end for one in taken):
            continue
        found = _look(view, match[0], start, end, cased=True)
        if found is None:
            continue
        loud = shouted(view) if loud is None else loud
        if loud:
            found = _look(view, match[0], start, end, cased=False)
        if found is None:
            continue
        name, sure, why = found
        if not _everybodys(name, settings) and not any(one.start < name.end and name.start < one.end for one in taken):
            taken.append(name)
            subject = subject_of(text, name.start, name.end, "privacy.institution")
            where = view.span(name.start, name.end)
            yield view.finding("privacy.institution", where, why=why, confidence=sure, subject=subject)
            if len(taken) == _MOST_FOUND:
                return


def _everybodys(name: Name, settings: Settings) -> bool:
    return not PUBLIC_CARE.isdisjoint(name.words) or not settings.known.isdisjoint(name.words)


def _look(view: View, word: str, start: int, end: int, *, cased: bool) -> tuple[Name, float, str] | None:
    """What this word leads to, with how sure and why."""
    text = view.skeleton
    name = None
    if word in CUES:
        name = cued(view, word, start, end, cased=cased)
        if name:
            return (
                name,
                _SURE if name.headed or name.capitals else _UNSURE,
                "where somebody works, learns or is treated",
            )
    if word in HEADS or word in _OWNED:
        name = owned(view, start, end, cased=cased)
    if name is None and (word in HEADS or word in CORPORATE):
        name = headed(view, word, start, end, cased=cased)
    if name is None and (word in OPENERS or (word in OF_HEADS and text.startswith(" of ", end))):
        name = opening(view, word, start, end, cased=cased)
    if name is None and word.endswith(_COMPOUNDED) and word not in OPENERS:
        name = compound(view, start, end, cased=cased)
    if name:
        return name, _SURE, "a named school, clinic or employer"
    if word not in CUES and word not in HEADS and word not in OPENERS:
        name = practitioner.named(view, start, end, cased=cased)
    return (name, _LIKELY, "the therapist or doctor of somebody here") if name else None
