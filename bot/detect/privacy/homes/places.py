"""Reading the name of a place where one could stand: how far it goes, and how sure it is that it is one.

A capital letter in what was posted is evidence, and so is the gazetteer (towns.py); without either there is no name.
People type in lower case, so that a known town counts then too, if the word is no ordinary one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.homes.regions import NO_PLACE, NO_TOWN, WIDE
from bot.detect.privacy.homes.towns import key, towns
from bot.detect.privacy.names.words import SMALL, is_everyday
from bot.detect.words import words
from bot.model import View

_TOKEN: Final = re.compile(r"[^\W\d_](?:[\w'-]|\.(?=\w))*")
_GAP: Final = re.compile(r"(?<=\bst)\. |(?<=\bmt)\. |(?<=\bft)\. | ")
_LINKS: Final = words("""
    on upon in the of le la les de da do del di du des am an der den dem im ob bei vor sur sous en y e na las los el
    dos das y by under next cum and l' d'
""")
_HOUSES: Final = words("""
    hospital clinic unit ward school academy college university institute church foundation centre center house inc
    ltd store shop depot dental dentist vets medical services motors club bar pizza gym inn hotel home surgery farm
    factory cafe hall high primary elementary middle prison rehab lodge dreams fear hell love
""")
"""Last words of names of houses and institutions, which are somebody else's business (institution.py)."""
_FEATURES: Final = words("""
    bay falls springs creek valley beach hill hills bridge heath green city town village island lake lakes river
    grove park point wood woods head heads cross common moor port harbour harbor spring rapids ridge heights
    junction mills ferry ford landing crossing end magna parva st
""")
_ARTICLES: Final = frozenset(("el", "la", "los", "las", "le", "les", "the", "o", "os", "as", "der", "die", "das"))
"""Names that begin with one have to be written with a capital: "la mancha" but "la casa"."""
_MOST: Final = 5
_TOWN, _CITY = 5, 7
"""Digits of populations: from 10,000 and from a million people on."""
_TOWNLIKE: Final = re.compile(
    r"\w{2,}(?:ville|burgh?|borough|bury|ford|shire|combe|thorpe|wick|worth|minster|mouth|haven|ton|ham|stadt|dorf"
    r"|hausen"
    r"|hofen|kirchen|furt|bruck|heim|polis|abad|pur|nagar|grad|stown)$"
)
_PLAIN: Final = words("""
    button cotton carton skeleton automation ton badminton wanton mutton glutton effort afford
""")


@dataclass(frozen=True, slots=True)
class Place:
    """``start``/``end`` in the skeleton; ``size`` as in towns.py, 0 for a name that is not known.

    ``telling``: it is built as names of places are ("... Bay", "...ville").
    """

    start: int
    end: int
    size: int
    capital: bool
    telling: bool = False

    @property
    def known(self) -> bool:
        """Whether there is a town of this name."""
        return self.size > 0


def is_capital(view: View, place: int) -> bool:
    """Whether the skeleton's character ``place`` was posted as a capital letter."""
    return view.raw[view.starts[place]].isupper()


def read(view: View, start: int, *, home: bool = False) -> Place | None:
    """The name that begins at ``start`` of the skeleton. None for regions, ordinary words and everything else.

    ``home``: the words right before say that somebody lives there, which makes a town of "reading" and "bath".
    """
    if start >= len(view.skeleton):
        return None
    if is_capital(view, start) and not view.raw.isupper():
        return _capitals(view, start)
    return _small(view, start, home=home)


def _capitals(view: View, start: int) -> Place | None:
    """The longest known name in a run of capitals, or all of the run."""
    text = view.skeleton
    ends: list[int] = []
    firm = 0
    place = start
    while len(ends) < _MOST and (token := _TOKEN.match(text, place)):
        word = _bare(token[0])
        big = is_capital(view, place)
        if not (big or (ends and word in _LINKS)) or (ends and big and word in NO_PLACE and word not in _LINKS):
            break
        ends.append(place + len(word))
        if big:
            firm = len(ends)
        gap = _GAP.match(text, token.end()) if len(word) == len(token[0]) else None
        if gap is None:
            break
        place = gap.end()
    del ends[firm:]
    if not ends or _loud(view, start, ends[-1]):
        return None
    whole, first = key(text[start : ends[-1]]), key(text[start : ends[0]])
    if whole.rsplit(" ", 1)[-1] in _HOUSES:
        return None
    for end in reversed(ends):
        name = key(text[start:end])
        if _ruled_out(name):
            return None
        if size := towns().size_of(name):
            return Place(start, ends[-1] if len(ends) < 4 else end, size, capital=True)
    if first in NO_PLACE or len(whole) < 3:
        return None
    if (head := _town_of(text[start : ends[0]])) and (size := towns().size(head)):
        return Place(start, ends[-1], size, capital=True)
    telling = whole.rsplit(" ", 1)[-1] in _FEATURES if " " in whole else bool(_TOWNLIKE.match(first))
    return Place(start, ends[-1], 0, capital=True, telling=telling)


def _small(view: View, start: int, *, home: bool) -> Place | None:
    """The longest name of up to four words that is known, or one that is built like one."""
    text = view.skeleton
    ends: list[int] = []
    place = start
    while len(ends) < 4 and (token := _TOKEN.match(text, place)):
        word = _bare(token[0])
        ends.append(place + len(word))
        gap = _GAP.match(text, token.end()) if len(word) == len(token[0]) else None
        if gap is None:
            break
        place = gap.end()
    if ends and text[start : ends[0]] in _ARTICLES:
        return None
    for end in reversed(ends):
        name = key(text[start:end])
        if name in WIDE:
            return None
        if len(name) < 4 or name in NO_PLACE:
            continue
        if (size := towns().size_of(name)) and not _ordinary(text, end, name, size, home=home):
            return Place(start, end, size, capital=False)
    if ends:
        word = text[start : ends[0]]
        if _TOWNLIKE.match(word) and word not in _PLAIN and not _ruled_out(word):
            return Place(start, ends[0], 0, capital=False)
    return None


def _town_of(name: str) -> str:
    """The town of "Town-Quarter", where that is more than a syllable."""
    head, hyphen, _ = name.partition("-")
    return head if hyphen and len(head) > 4 else ""


def _bare(token: str) -> str:
    """Without the genitive and what trails."""
    return token if token.isalnum() else re.sub(r"(?:'s|['.-]+)$", "", token) or token


def is_word(name: str, size: int) -> bool:
    """Whether the name of a town is also a word, or words, of everyday speech; of no city of a million people."""
    return size < _CITY and all(is_everyday(part) or part in NO_TOWN for part in name.split())


def _ordinary(text: str, end: int, name: str, size: int, *, home: bool) -> bool:
    """Whether a name in small letters is rather the word: "i live in reading" is none, "in reading glasses" is."""
    if name in NO_TOWN:
        return True
    if not is_word(name, size):
        return False
    following = _TOKEN.match(text, end + 1)
    return not (home and size >= _TOWN and (following is None or following[0] in SMALL))


def _ruled_out(name: str) -> bool:
    return name in WIDE or name in NO_PLACE


def _loud(view: View, start: int, end: int) -> bool:
    """Whether the name is an abbreviation: all capitals, and the text around it is not."""
    name = view.raw[view.starts[start] : view.ends[end - 1]]
    if not name.isupper():
        return False
    return len(name) <= 4 or not towns().size(view.skeleton[start:end])
