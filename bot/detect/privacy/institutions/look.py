"""A closer look at what a cue leads to: where somebody works, learns, is treated or goes (institution.py)."""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.institutions.about import only_talk, somebodys
from bot.detect.privacy.institutions.common import ACRONYMS, CITIES_TOO, COMMON, FAMOUS, GENERIC, LINKS, PLACES
from bot.detect.privacy.institutions.cues import (
    CUES,
    FAR,
    LEFT,
    LOOSE,
    OUT_ONLY,
    PREPOSITION,
    ROLE,
    STRAIGHT,
    VAGUE,
    Tie,
)
from bot.detect.privacy.institutions.names import (
    ALL_HEADS,
    HEADS,
    Name,
    Word,
    after,
    initials,
    promising,
)
from bot.detect.privacy.institutions.shapes import alone, chain, forward, saint
from bot.detect.privacy.institutions.words import (
    CHAINS,
    NOUNS_TOO,
    OPENERS,
)
from bot.detect.words import words
from bot.model import View

_STEPS: Final = 3
_NEAR: Final = frozenset({"at", "@", "chez", "bei", "beim", "sa"})
_BEGIN: Final = frozenset({"start", "started", "starting", "starts"})
_PARTED: Final = frozenset(
    words("paycheck payslip paid wages fired sacked dismissed retired resigned offer offered")
    | words("laid redundant suspended signed")
)
_APART_FROM: Final = frozenset({"from", "with", "del", "de", "der"})
"""Prepositions that lead away from a place of work, or to people, unless somebody was parted from it."""

_INITIALS_BEHIND: Final = frozenset(words("at @ en em na no sa from in")) | {"out of", "outta", "for"}
_OF: Final = frozenset({"de", "del", "da", "do", "der", "au", "a", "an"})
_OUT: Final = frozenset({"out of", "outta", "from"})
_FITTING: Final = frozenset({"for", "from", "by", "na", "no", "da", "do", "au"})
"""Prepositions that a name with a capital may follow without saying what it is."""

_PAST_LEADS: Final = re.compile(r"[.!?;:\n(\"]")
TITLES: Final = words("dr dra doctor mr mrs ms miss frau herr")
_ARTICLES: Final = frozenset({"the", "a", "la", "le", "el", "o", "das", "die", "der", "dem", "den", "l", "this", "our"})


def cued(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name behind a cue: directly, or behind one of the prepositions that follow within its clause."""
    text = view.skeleton
    if word == "at":
        return _at(view, start, end, cased=cased)
    if word in STRAIGHT and text.startswith(" ", end) and promising(view, end + 1, kind=False):
        name = _tied(view, end + 1, word, "to", far=False, cased=cased)
        if name:
            return name
    tie = CUES[word]
    preposition, nearness = PREPOSITION[tie]
    for step, match in enumerate(preposition.finditer(text, end, min(len(text), end + nearness))):
        if step == _STEPS or _PAST_LEADS.search(text, end, match.start()):
            break
        kind = word in LOOSE or tie is Tie.GO or match["by"] not in _NEAR
        if not promising(view, match.end(), kind=kind):
            continue
        far = FAR.search(text, end, match.end()) is not None
        name = _tied(view, match.end(), word, match["by"], far=far, cased=cased)
        if name and not only_talk(text, start, start, news=tie is not Tie.WORK):
            return name
    return None


def _tied(view: View, index: int, word: str, by: str, *, far: bool, cased: bool) -> Name | None:
    """The name that begins at ``index``, behind a cue and a preposition; ``far``: with much between these."""
    tie = CUES[word]
    found, article = _bare(after(view, index, cased=cased))
    if not found or found[0].gap:
        return None
    first = found[0]
    if first.text in COMMON and first.text not in GENERIC and not first.capital:
        return None
    if tie is Tie.GO:
        return _gone(word, found, article=article)
    if word in OUT_ONLY and by not in _OUT:
        return None
    near = by in _NEAR and not (by == "sa" and (word in LOOSE or not first.capital))
    if tie is Tie.WORK or word in _BEGIN:
        name = chain(found)
        if name and (name.capitals or not (article and first.text in NOUNS_TOO)):
            return name
    if by in _APART_FROM and tie is Tie.WORK and word not in _PARTED:
        return None
    name = saint(found) or forward(found, heads=ALL_HEADS if tie is Tie.WORK else HEADS, article=article)
    if name and plain_place(name):
        return None
    article = article or view.skeleton[index - 1] == "'"
    known = by in _INITIALS_BEHIND or (article and by in _OF)
    if cased and known and tie is not Tie.CARE and initials(view, first.start, first.end):
        return name or alone(found[:1])
    if name and name.capitals > 1 and word in LEFT and by in {"from", "to", "out of"}:
        return name
    if name and not name.headed and name.capitals < 2 and word in VAGUE:
        return None
    fits = (
        near
        or (by in _OUT and word in LEFT)
        or (by in _FITTING and (tie is Tie.WORK or (by in {"na", "no"} and name and name.capitals > 1)))
    )
    if name and (name.headed or (name.capitals and fits)):
        return name if name.headed or (tie is Tie.WORK or first.text not in CHAINS) else None
    if tie is Tie.STUDY and first.text in FAMOUS and near:
        return alone(found[:1])
    if not near or article or far or word in LOOSE or first.text in CHAINS:
        return None
    name = alone(found)
    return None if name is None or plain_place(name) else name


def _bare(found: list[Word]) -> tuple[list[Word], bool]:
    """The words without the article that opens them, and whether there was one."""
    if len(found) < 2 or found[0].text not in _ARTICLES or found[0].gap or not found[1].follows:
        return found, False
    first = found[1]
    return [Word(first.text, first.start, first.end, first.capital, ""), *found[2:]], True


def _gone(word: str, found: list[Word], *, article: bool) -> Name | None:
    """Where somebody goes: shops and towns are no institution of theirs, a school or a clinic is."""
    if found[0].text in FAMOUS and (word in {"go", "goes"} or found[0].text not in CITIES_TOO):
        return alone(found[:1])
    name = saint(found) or forward(found, heads=HEADS, article=article)
    return name if name and name.headed else None


def plain_place(name: Name) -> bool:
    """Whether it is only a town, a day or a kind of place."""
    if len(name.words) == 1 and (name.words[0] in OPENERS or name.words[0] in ACRONYMS):
        return True
    return not name.headed and all(map(_says_nothing, name.words))


def _says_nothing(word: str) -> bool:
    return word in PLACES or word in GENERIC or word in LINKS or word.isdecimal()


def _at(view: View, start: int, end: int, *, cased: bool) -> Name | None:
    """Behind a bare "at": a school or clinic, or whatever has a name when somebody's role stands before it."""
    text = view.skeleton
    if not text.startswith(" ", end) or not promising(view, end + 1, kind=True):
        return None
    found, article = _bare(after(view, end + 1, cased=cased))
    if not found or found[0].gap:
        return None
    first = found[0]
    if not first.capital and first.text in COMMON and first.text not in GENERIC:
        return None
    name = saint(found) or forward(found, heads=HEADS, article=article)
    if name and name.headed and (name.capitals > 1 or somebodys(text, name)):
        return None if only_talk(text, start, start) else name
    if not (name or first.text in CHAINS or article or first.capital):
        return None
    if not ROLE.search(text[max(0, start - 56) : start]) or only_talk(text, start, start):
        return None
    name = chain(found)
    if name:
        return name if name.capitals or not (article or first.text in NOUNS_TOO) else None
    name = forward(found, heads=ALL_HEADS, article=article)
    if name and (name.headed or (name.capitals and not plain_place(name))):
        return name
    return None
