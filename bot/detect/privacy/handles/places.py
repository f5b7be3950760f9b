"""Where a text names a platform, and how it speaks of it: as somebody's own, to be added there, or in passing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from bot.detect.patterns import any_of
from bot.detect.privacy.handles.naming import Given
from bot.detect.privacy.handles.platforms import ACCOUNTS, NAMED_ALONE, PLATFORMS, Platform
from bot.detect.privacy.handles.usernames import known_name, unusual
from bot.detect.words import words


def _listed(names: str) -> list[str]:
    return [name for name in names.split(", ") if name]


def _any_name(names: frozenset[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


_BY_NAME: Final = {name: one for one in (*PLATFORMS, ACCOUNTS) for name in _listed(f"{one.names}, {one.everyday}")}
_EVERYDAY: Final = frozenset(name for one in (*PLATFORMS, ACCOUNTS) for name in _listed(one.everyday))
_OWN_NAMES: Final = frozenset(_listed(ACCOUNTS.names))
_OWNED_ALONE: Final = frozenset(
    {"of", "line", "x", "signal", "switch", "threads", "alt", "disc", "epic", "riot", "account"}
)
"""Words that mean a platform only right behind "my", "on" and the like, or right before a colon or "username"."""
_NOUNS: Final = (
    frozenset(name for name in _BY_NAME if re.search(r"(?:id|name|tag|ign|code|uid|user)$", name)) | NAMED_ALONE
)
"""Names that say themselves that a user name follows."""

NAMES: Final = frozenset(name for name in _BY_NAME if name.isascii() and "@" not in name)
"""All that platforms are called."""
_ALONE: Final = _any_name(_OWNED_ALONE)
_SORT: Final = (
    "(?:"
    + any_of(
        "new, main, other, old, second, third, fake, burner, fan, art, spam, private, secret, backup, gaming, vent, alt"
    )
    + " )"
)
ANCHOR: Final = (
    rf"\b(?:{_any_name(NAMES - _OWNED_ALONE)})s?\b"
    rf"|\b{any_of('my, her, his, their, on, use, got, add, mi, meu, mon, mein, auf, sur, no, en')}"
    rf" {_SORT}?(?:{_ALONE})\b"
    rf"|\b{_SORT}account\b"
    rf"|\b(?:{_ALONE})(?: is|s)?:|\b(?:{_ALONE}) (?:username|user|handle|id|tag|name) "
    r"|\b(?:threads|signal|disc) @|same @|my @|@ is|👻"
)
"""Where a platform is named (RE2)."""

_OWNERS: Final = words(
    "my her his their our on via use got have a an another "
    "mi mis en al el o meu minha na no le mon ma sur mein meine meinem auf bei"
)
_YOURS: Final = words("ur your yalls y'alls y'all's tu teu seu ton votre dein deine euer")
_INVITING: Final = words(
    "add check subscribe sub join follow find hmu hit dm message msg text write reach contact search talk kik look "
    "agregame anademe sigueme escribeme buscame adiciona segue chama "
    "ajoute ajoutez ajouter suivez suis add adde addet schreib schreibt folg folgt"
)
_LISTED: Final = re.compile(r"\s?[/|\n]")
_POINTING: Final = words("this that these esta este isso isto ca das dies")
_ASKED: Final = re.compile(r"[^.!\n]{0,20}\?")
_ELSEWHERE: Final = re.compile(
    r"\b"
    + any_of(
        "everywhere, everything, on there, over there, elsewhere, other (?:apps?|sites?|platforms?)",
        "(?:all|any) (?:my )?(?:socials|apps|platforms|games), every (?:app|site|platform|game), both",
        "en todo, en todas, em tudo, partout, uberall",
        "snap, insta, tiktok, steam, xbox, psn, kik, twitter, telegram, twitch, roblox, reddit, tumblr",
    )
    + r"\b"
)
"""That a user name is not the one on this server."""
_REST: Final = re.compile(r"(?:(?: is)?:| |(?<!my)(?<!same) @)\Z")
"""What an anchor takes in behind a name."""
_PIECE: Final = re.compile(r"[\w']+|[^\w ]")

_BEFORE: Final = 60
"""How many characters before a platform are read."""
_INVITES: Final = 8
"""How many words before a platform an invitation to it may stand."""


@dataclass
class Place:
    """A platform that is named in a skeleton, at ``start`` to ``end``, and how it is spoken of.

    ``before`` is what stands before it, ``pieces`` the same as words and signs.
    """

    text: str
    name: str
    start: int
    end: int
    before: str
    pieces: tuple[str, ...]

    @property
    def platform(self) -> Platform:
        """Which one."""
        return _BY_NAME[self.name]

    @cached_property
    def owned(self) -> bool:
        """Whether it is somebody's: "my insta", "on my old insta", "kim's snap"."""
        return (
            self.name in _OWNED_ALONE
            or self.name in _OWN_NAMES
            or any(word in _OWNERS or word.endswith("'s") for word in self._nearest(3))
        )

    @cached_property
    def yours(self) -> bool:
        """Whether it is a member's who is spoken to."""
        return any(word in _YOURS for word in self._nearest(2))

    @cached_property
    def invited(self) -> bool:
        """Whether others are to come there."""
        return any(word in _INVITING for word in self._nearest(_INVITES, passing="@,:&('\"-"))

    @cached_property
    def starts(self) -> bool:
        """Whether a clause begins with it."""
        before = self.before.rstrip(" ")
        return not before[-1:].isalnum() or self.pieces[-1] == "and"

    @cached_property
    def asked(self) -> bool:
        """Whether a question ends with it."""
        return _ASKED.match(self.text, self.end) is not None

    @property
    def of_people(self) -> bool:
        """Whether it is spoken of as a place where somebody is found."""
        return self.owned or self.yours or self.invited or self.asked

    @property
    def _pointed_at(self) -> bool:
        """As in "is this your insta"."""
        return any(word in _POINTING for word in self._nearest(4))

    def _nearest(self, count: int, passing: str = "") -> Iterator[str]:
        """So many words before it, the nearest first, up to a sign that may not be passed."""
        for piece in self.pieces[: -count - 1 : -1]:
            if not (piece[0].isalnum() or piece[0] in "_'" or piece in passing):
                return
            yield piece

    def names(self, given: Given) -> bool:
        """Whether the word given behind it is a name there, and not the rest of a sentence about it."""
        if not given.spaced and not re.fullmatch(rf"{self.platform.form}(?:#\w{{2,6}})?", given.name):
            return False
        signs = given.signs | {"noun"} if self.name in _NOUNS else given.signs
        asked = "asked" in signs
        paused = "pause" in signs or asked
        everyday = self.name in _EVERYDAY and not self.owned
        told = not signs.isdisjoint({"mark", "said", "noun", "mine"})
        linked = told and (not everyday or self.starts or "mark" in signs or "noun" in signs)
        if given.at:
            if self.yours:
                return linked or (asked and given.distinct and self._pointed_at)
            beside = self.owned or self.invited or (self.starts and given.ends)
            own = not paused or given.distinct or (self.invited and given.ends and not asked)
            return linked or (beside and own)
        if given.distinct or (given.name.count(".") > 1 and told and self.owned):
            beside = not paused and (self.owned or self.starts or not everyday)
            return linked or ((self.invited or beside) and not (self.yours and paused))
        return self._calls(given, signs, everyday=everyday)

    def _calls(self, given: Given, signs: frozenset[str], *, everyday: bool) -> bool:
        """The same for a name that could be a word."""
        if (
            not given.ends
            or "how" in signs
            or not (given.spaced or unusual(given.name))
            or (self.platform is ACCOUNTS and self.name in _EVERYDAY)
        ):
            return False
        if "mine" in signs or "noun" in signs:
            return True
        if "mark" in signs:
            return self.owned or (self.starts and not (everyday and known_name(given.name)))
        if self.yours:
            return False
        long = len(given.name) >= 7
        if "said" in signs and "pause" not in signs:
            return (self.owned or self.invited or (self.starts and "asked" in signs)) and long
        if "pause" in signs or "asked" in signs:
            return self.invited and long and given.last and not known_name(given.name)
        if not signs and self.starts and long and not known_name(given.name):
            return given.last or _LISTED.match(self.text, given.end) is not None
        return (self.invited or "verb" in signs) and len(given.name) >= 6


def find_places(text: str, anchors: Iterable[Any]) -> Iterator[Place]:
    """The platforms that a skeleton names, where ``ANCHOR`` stands in it."""
    for anchor in anchors:
        start, end = anchor.span()
        name = _name(text[start:end])
        start = text.index(name, start)
        if name in NAMED_ALONE and _ELSEWHERE.search(text, max(0, start - _BEFORE), end + _BEFORE) is None:
            continue
        before = text[max(0, start - _BEFORE) : start]
        yield Place(text, name, start, start + len(name), before, tuple(_PIECE.findall(before)))


def _name(found: str) -> str:
    """The platform in what was found: the last words that name one, perhaps in the plural, perhaps with more behind."""
    if found in _BY_NAME:
        return found
    said = _REST.sub("", found).split(" ")
    ends = (" ".join(said[first:last]) for last in range(len(said), 0, -1) for first in range(last))
    return next(name for end in ends for name in (end, end.removesuffix("s")) if name in _BY_NAME)
