"""A closer look at each place of a text where a school, clinic or employer could be named (institution.py).

Each function is given one word that could lead to a name and says which name it does lead to, if any.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.privacy.institutions.cues import (
    AT_WORK,
    CALLED,
    CUES,
    FAR,
    LOOSE,
    NEARNESS,
    ONLY_HOPE,
    ONLY_TALK,
    PERSON,
    POSSESSED,
    PREPOSITION,
    ROLE,
    STRAIGHT,
    Tie,
)
from bot.detect.privacy.institutions.names import ALL_HEADS, HEADS, Name, Word, after, before, capital_at, dull
from bot.detect.privacy.institutions.shapes import alone, backward, chain, forward, opened, saint
from bot.detect.privacy.institutions.words import (
    CHAINS,
    CITIES_TOO,
    COMMON,
    CORPORATE,
    FAMOUS,
    GENERIC,
    LINKS,
    NEEDS_TIE,
    NOUNS_TOO,
    OF_HEADS,
    PARTNERS,
    PLACES,
    SMALL_OPENERS,
    WEAK_HEADS,
    WORK_OPENERS,
)
from bot.detect.words import words
from bot.model import View

_AROUND: Final = 110
_STEPS: Final = 3
_THERE: Final = frozenset({"bei", "beim", "chez", "soy", "sou", "suis", "bin"})
"""Words that tie somebody to what is opened after them, without being cues anywhere."""

_NEAR: Final = frozenset({"at", "@", "chez", "bei", "beim", "sa"})
_BEGIN: Final = frozenset({"start", "started", "starting", "starts"})
_PARTED: Final = frozenset(
    {"paycheck", "payslip", "paid", "wages", "fired", "sacked", "dismissed", "retired", "resigned"}
)
_FITTING: Final = frozenset({"for", "from", "by", "na", "no", "da", "do", "au"})
"""Prepositions that a name with a capital may follow without saying what it is."""

_PAST_LEADS: Final = re.compile(r"[.!?;:\n(\"]")
TITLES: Final = words("dr dra doctor mr mrs ms miss frau herr")
_ARTICLES: Final = frozenset({"the", "a", "la", "le", "el", "o", "das", "die", "der", "dem", "den", "l", "this", "our"})


def cued(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name behind a cue: directly, or behind one of the prepositions that follow within its clause."""
    text, tie = view.skeleton, CUES[word]
    if tie is Tie.AT:
        return _at(view, start, end, cased=cased)
    if word in STRAIGHT and text.startswith(" ", end):
        name = _tied(view, end + 1, word, "to", far=False, cased=cased)
        if name:
            return name
    limit = min(len(text), end + NEARNESS[tie])
    stop = _PAST_LEADS.search(text, end, limit)
    limit = stop.start() if stop else limit
    for step, match in enumerate(PREPOSITION[tie].finditer(text, end, limit)):
        if step == _STEPS:
            break
        far = FAR.search(text, end, match.end()) is not None
        name = _tied(view, match.end(), word, match["by"], far=far, cased=cased)
        if name and not only_talk(text, start, start, news=tie is not Tie.WORK):
            return name
    return None


def _tied(view: View, index: int, word: str, by: str, *, far: bool, cased: bool) -> Name | None:
    """The name that begins at ``index``, behind a cue and a preposition; ``far``: with much between these."""
    if dull(view, index):
        return None
    tie = CUES[word]
    found, article = _bare(after(view, index, cased=cased))
    if not found or found[0].gap:
        return None
    first = found[0]
    if first.text in COMMON and first.text not in GENERIC and not first.capital:
        return None
    if tie is Tie.GO:
        return _gone(word, found, article=article)
    near = by in _NEAR
    if tie is Tie.WORK or word in _BEGIN:
        name = chain(found)
        if name and (name.capitals or not (article and first.text in NOUNS_TOO)):
            return name
    if by == "from" and tie is Tie.WORK and word not in _PARTED:
        return None
    name = saint(found) or forward(found, heads=ALL_HEADS if tie is Tie.WORK else HEADS, article=article)
    if name and _plain_place(name):
        return None
    fits = near or (by in _FITTING and (tie is Tie.WORK or (by in {"na", "no"} and name and name.capitals > 1)))
    if name and (name.headed or (name.capitals and fits)):
        return name if name.headed or (tie is Tie.WORK or first.text not in CHAINS) else None
    if tie is Tie.STUDY and first.text in FAMOUS and near:
        return alone(found[:1])
    return alone(found) if near and not (article or far or word in LOOSE or first.text in CHAINS) else None


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


def _plain_place(name: Name) -> bool:
    return not name.headed and all(word in PLACES or word in GENERIC or word in LINKS for word in name.words)


def _at(view: View, start: int, end: int, *, cased: bool) -> Name | None:
    """Behind a bare "at": a school or clinic, or whatever has a name when somebody's role stands before it."""
    text = view.skeleton
    if not text.startswith(" ", end) or dull(view, end + 1):
        return None
    found, article = _bare(after(view, end + 1, cased=cased))
    if not found or found[0].gap:
        return None
    first = found[0]
    if not first.capital and first.text in COMMON and first.text not in GENERIC:
        return None
    if only_talk(text, start, start):
        return None
    name = saint(found) or forward(found, heads=HEADS, article=article)
    if name and name.headed and (name.capitals > 1 or somebodys(text, name)):
        return name
    if not ROLE.search(text, max(0, start - 56), start):
        return None
    name = chain(found)
    if name:
        return name if name.capitals or not (article or first.text in NOUNS_TOO) else None
    name = forward(found, heads=ALL_HEADS, article=article)
    if name and (name.headed or (name.capitals and not _plain_place(name))):
        return name
    return None


def owned(view: View, start: int, end: int, *, cased: bool) -> Name | None:
    """What somebody says their place is: "my school is X", "her uni, X", "mein Gymnasium heißt X"."""
    text = view.skeleton
    if not POSSESSED.search(text, max(0, start - 32), start):
        return None
    link = CALLED.match(text, end)
    if link is None:
        return None
    found = after(view, link.end(), cased=cased)
    if found and found[0].text in TITLES:
        return None
    name = saint(found) or forward(found, heads=ALL_HEADS)
    if name and name.end and (name.headed or (name.capitals and "," not in link[0]) or "called" in link[0]):
        return None if _plain_place(name) else name
    return alone(found) if "called" in link[0] or "named" in link[0] else None


def headed(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name that this word ends, where somebody here has to do with it; it takes capitals."""
    text = view.skeleton
    if not cased or start < 3 or text[start - 1] not in " -" or word in NEEDS_TIE:
        return None
    capital = capital_at(view, start)
    if word in WEAK_HEADS and not capital and word not in {"school", "practice"}:
        return None
    head = Word(word, start, end, capital, "")
    low = max(0, start - 90)
    found = before(view, start, cased=cased)
    if word in PARTNERS and not (found and found[0].text in PARTNERS[word]):
        return None
    name = backward(found, head, HEADS)
    if word in CORPORATE and not (name and capital and ("&" in name.words or AT_WORK.search(text, low, name.start))):
        return None
    if word == "hospital" and not capital and name and name.capitals < 2:
        return None
    if name is None or not name.capitals or not FAMOUS.isdisjoint(name.words):
        return None
    opens = not text[: name.start].rstrip(" ") or text[: name.start].rstrip(" ")[-1] in ".!?\n"
    if opens and name.capitals == 1 and not capital:
        return None
    whole = forward(after(view, name.start, cased=cased), heads=HEADS) or name
    return whole if somebodys(text, whole) and not only_talk(text, name.start, name.start) else None


def opening(view: View, word: str, start: int, end: int, *, cased: bool) -> Name | None:
    """The name that this word opens: "lycée X", "Universidad de X", "University of X"."""
    text = view.skeleton
    if not text.startswith(" ", end) or only_talk(text, start, start):
        return None
    opener = Word(word, start, end, cased and capital_at(view, start), "")
    lead = text[max(0, start - 60) : start].split()[-8:]
    tied = any(one in CUES or one in _THERE for one in lead)
    small = word in SMALL_OPENERS or (word in OF_HEADS and text.startswith(" of ", end))
    name = opened(opener, after(view, end + 1, cased=cased), tied=tied and small)
    if name is None or tied:
        return name
    if word in WORK_OPENERS:
        return None
    return name if word in SMALL_OPENERS or somebodys(text, name) else None


def somebodys(text: str, name: Name) -> bool:
    """Whether somebody here is mentioned near the name."""
    low, high = max(0, name.start - _AROUND), min(len(text), name.end + _AROUND)
    return PERSON.search(text, low, name.start) is not None or PERSON.search(text, name.end, high) is not None


def only_talk(text: str, start: int, end: int, *, news: bool = True) -> bool:
    """Whether it is only hoped for, or (``news``) reported; "i work at X" stays so whatever was in the news."""
    if ONLY_HOPE.search(text, max(0, start - 40), end):
        return True
    return news and ONLY_TALK.search(text, max(0, start - 60), end) is not None
