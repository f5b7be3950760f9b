"""The named school, clinic, employer, therapist or doctor of somebody here.

One pass finds the words that could lead to one; each kind then looks closer within a bounded stretch:

- a **cue** ("work", "student", "go", "trabajo", "gehe"), then a preposition, then a name;
- **at**, with a role or a time before it and a name behind it;
- a **head** that ends a name ("... Academy") or an **opener** that begins one ("Lycée ..."), near a person;
- a place that is **told**: "my school is X", "a place called X", "school: X", "the X apron": told.py;
- a **practitioner**, by title ("Dr ...") or by role ("my therapist ..."): practitioner.py.

How something is said, the kinds of institutions, the best-known chains and capital letters add up; no capital is ever
needed, as many people write small. What is only talked about (famous universities, hopes, news, shopping) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.detect.privacy.institutions import practitioner
from bot.detect.privacy.institutions.anchors import COMPOUND, anchors
from bot.detect.privacy.institutions.common import PUBLIC_CARE
from bot.detect.privacy.institutions.cues import CUES
from bot.detect.privacy.institutions.german import compound
from bot.detect.privacy.institutions.kinds import headed, opening
from bot.detect.privacy.institutions.look import cued
from bot.detect.privacy.institutions.names import HEADS, Name, shouted
from bot.detect.privacy.institutions.told import CALLED_SO, FORM_WORDS, OWNED, WORN, called, filled_in, owned, worn
from bot.detect.privacy.institutions.words import CORPORATE, OF_HEADS, OPENERS
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, View

_CUED: Final = "where somebody works, learns or is treated"
_PLACE: Final = "a named school, clinic or employer"
_PERSON: Final = "the therapist or doctor of somebody here"
_LOOKS: Final = (
    (frozenset(CUES), cued, _CUED),
    (HEADS | OWNED | FORM_WORDS, filled_in, _PLACE),
    (HEADS | OWNED | FORM_WORDS, owned, _PLACE),
    (CALLED_SO, called, _PLACE),
    (WORN, worn, _PLACE),
    (HEADS | CORPORATE, headed, _PLACE),
    (OPENERS | OF_HEADS, opening, _PLACE),
    (practitioner.ANCHORS, practitioner.named, _PERSON),
)
"""Which words are looked at in which ways, in this order; the first that finds a name ends it."""

_TABLE: Final = frozenset[str]().union(*(those for those, _, _ in _LOOKS))
_WAYS: Final = {word: tuple((look, why) for those, look, why in _LOOKS if word in those) for word in _TABLE}
_COMPOUNDED: Final = ((compound, _PLACE),)

TRIGGERS: Final[tuple[str, ...]] = (rf"\b(?:{'|'.join(sorted(_TABLE))}|{COMPOUND})\b",)

_MOST, _MOST_FOUND = 64, 16
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
    for word, start, end in islice(anchors(text, _TABLE), _MOST):
        if taken and any(one.start <= start and end <= one.end for one in taken):
            continue
        found = _look(view, word, start, end, cased=True)
        if found is None:
            continue
        loud = shouted(view) if loud is None else loud
        if loud:
            found = _look(view, word, start, end, cased=False)
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
    for look, why in _WAYS.get(word, _COMPOUNDED):
        name = look(view, word, start, end, cased=cased)
        if name:
            return name, _sure(name, why), why
    return None


def _sure(name: Name, why: str) -> float:
    if why is _PERSON:
        return _LIKELY
    return _UNSURE if why is _CUED and not (name.headed or name.capitals) else _SURE
