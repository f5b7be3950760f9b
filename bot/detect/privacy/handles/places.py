r"""Where a text names a platform, and how it speaks of it: as somebody's own, to be added there, or in passing.

Patterns that end in ``\Z`` are searched in what stands before the platform.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import re2

from bot.detect.patterns import any_of
from bot.detect.privacy.handles.naming import Given
from bot.detect.privacy.handles.platforms import ACCOUNTS, PLATFORMS, Platform
from bot.detect.privacy.handles.usernames import unusual


def _listed(names: str) -> list[str]:
    return [name for name in names.split(", ") if name]


def _any_name(names: frozenset[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


_BY_NAME: Final = {name: one for one in (*PLATFORMS, ACCOUNTS) for name in _listed(f"{one.names}, {one.everyday}")}
_EVERYDAY: Final = frozenset(name for one in (*PLATFORMS, ACCOUNTS) for name in _listed(one.everyday))
_OWN_NAMES: Final = frozenset(_listed(ACCOUNTS.names))
_OWNED_ALONE: Final = frozenset({"of", "line", "x", "signal", "switch", "threads", "alt", "disc", "epic", "riot"})
"""Words that mean a platform only right behind "my", "on" and the like, or right before a colon."""
_NOUNS: Final = frozenset(name for name in _BY_NAME if re.search(r"(?:id|name|tag|ign|code|uid|user)$", name))
"""Names that say themselves that a user name follows."""
_SPOKEN: Final = frozenset(name for name in _BY_NAME if name.isascii() and "@" not in name)

NAMES: Final = _any_name(_SPOKEN)
"""All that platforms are called, as alternatives of a pattern."""
ANCHOR: Final = (
    rf"\b(?:{_any_name(_SPOKEN - _OWNED_ALONE)})s?\b"
    rf"|\b{any_of('my, her, his, their, on, use, got, add, mi, meu, mon, mein, auf, sur, no, en')}"
    rf" (?:(?:new|main|other|old|second) )?(?:{_any_name(_OWNED_ALONE)})\b"
    rf"|\b(?:{_any_name(_OWNED_ALONE)})(?: is|s)?:|same @|my @|@ is|👻"
)
"""Where a platform is named (RE2)."""

_ANCHORS: Final = re2.compile(ANCHOR)
_OWN: Final = re.compile(
    r"(?:\b"
    + any_of(
        "my, her, his, their, our, on, via, use, got, have, an?, another",
        "mi, mis, en, al, meu, minha, na, no, mon, ma, sur, mein, meine, meinem, auf, bei",
    )
    + r"|[a-z]'s)\s(?:\w{2,10}\s){0,2}\Z"
)
_YOURS: Final = re.compile(
    r"\b" + any_of("ur, your, yalls, y'all'?s, u got, tu, teu, seu, ton, votre, deine?, euer") + r"\s(?:\w{2,10}\s)?\Z"
)
_INVITED: Final = re.compile(
    r"\b"
    + any_of(
        "add, follow, find, hmu, hit, dm, message, msg, text, write, reach, contact, search, talk to, kik",
        "agregame, anademe, sigueme, escribeme, buscame, adiciona, segue, chama",
        "ajoutez?, ajouter, suivez, suis, adde?t?, schreibt?, folgt?",
    )
    + r"\b[^.!?\n]{0,30}\Z"
)
_CLAUSE_START: Final = re.compile(r"(?:^|[\n.,!?;:|/&+(•*]\s{0,2}|\s-\s|\band\s|[^\w\s]\s?)\Z")
_COLON: Final = re.compile(r"(?: is)?:\Z")
_ASKED: Final = re.compile(r"[^.!\n]{0,20}\?")

_BEFORE: Final = 60
"""How many characters before a platform are read."""


@dataclass(frozen=True, slots=True)
class Place:
    """A platform that is named in a skeleton, at ``start`` to ``end``, and how it is spoken of.

    ``before`` is what stands before it. ``owned``: it is somebody's ("my", "on"); ``yours``: a member's who is spoken
    to; ``invited``: others are to come there; ``starts``: a clause begins with it; ``asked``: a question ends with it.
    """

    name: str
    start: int
    end: int
    before: str
    owned: bool
    yours: bool
    invited: bool
    starts: bool
    asked: bool

    @property
    def platform(self) -> Platform:
        """Which one."""
        return _BY_NAME[self.name]

    @property
    def of_people(self) -> bool:
        """Whether it is spoken of as a place where somebody is found."""
        return self.owned or self.yours or self.invited or self.asked

    def names(self, given: Given) -> bool:
        """Whether the word given behind it is a name there, and not the rest of a sentence about it."""
        if not re.fullmatch(rf"{self.platform.form}(?:#\w{{2,6}})?", given.name):
            return False
        signs = given.signs | {"noun"} if self.name in _NOUNS else given.signs
        paused = "pause" in signs
        everyday = self.name in _EVERYDAY and not self.owned
        told = not signs.isdisjoint({"mark", "said", "noun", "mine"})
        linked = told and (not everyday or self.starts or "mark" in signs or "noun" in signs)
        if given.at:
            beside = self.owned or self.invited or (self.starts and given.ends)
            return linked or (beside and not self.yours and (not paused or given.distinct))
        if given.distinct:
            beside = not paused and (self.owned or self.starts or not everyday)
            return linked or ((self.invited or beside) and not (self.yours and paused))
        return self._calls(given, signs)

    def _calls(self, given: Given, signs: frozenset[str]) -> bool:
        """The same for a name that could be a word."""
        if (
            not given.ends
            or "how" in signs
            or not unusual(given.name)
            or (self.platform is ACCOUNTS and self.name in _EVERYDAY)
        ):
            return False
        if "mine" in signs or "noun" in signs:
            return True
        if "mark" in signs:
            return self.owned or self.starts
        if self.yours:
            return False
        if "said" in signs and "pause" not in signs:
            return (self.owned or self.invited) and len(given.name) >= 7
        return (self.invited or "verb" in signs) and len(given.name) >= 6


def find_places(text: str) -> Iterator[Place]:
    """The platforms that a skeleton names."""
    for anchor in _ANCHORS.finditer(text):
        start, end = anchor.span()
        name = _name(text[start:end])
        start = text.index(name, start)
        before = text[max(0, start - _BEFORE) : start]
        yield Place(
            name,
            start,
            end,
            before,
            owned=name in _OWNED_ALONE or name in _OWN_NAMES or _OWN.search(before) is not None,
            yours=_YOURS.search(before) is not None,
            invited=_INVITED.search(before) is not None,
            starts=_CLAUSE_START.search(before) is not None,
            asked=_ASKED.match(text, end) is not None,
        )


def _name(found: str) -> str:
    """The platform in what was found: the last words that name one, perhaps in the plural."""
    said = _COLON.sub("", found).split(" ")
    ends = (" ".join(said[first:]) for first in range(len(said)))
    return next(name for end in ends for name in (end, end.removesuffix("s")) if name in _BY_NAME)
