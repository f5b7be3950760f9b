"""The shapes that the name of a school, clinic or employer can have, in words that names.py has read."""

from __future__ import annotations

from typing import Final

from bot.detect.privacy.institutions.common import COMMON, FICTION, GENERIC, LINKS, OF_FICTION, PLACES, ROADS
from bot.detect.privacy.institutions.names import CLOSED, HEADS, MOST, OPEN, SAINTS, Name, Word
from bot.detect.privacy.institutions.words import CARE_HEADS, CHAINS, NUMBERED, PARTNERS, SCHOOL_HEADS, WEAK_HEADS
from bot.detect.words import words

_TOLD_HEADS: Final = SCHOOL_HEADS | CARE_HEADS
"""Heads that make a name of what stands behind an article."""


def forward(found: list[Word], *, heads: frozenset[str], article: bool = False) -> Name | None:
    """The name that begins with the first of these words; ``heads`` are words that may end one.

    With capitals: all words that have one, the small words between them, and a head behind them. Without: words that
    are not common ones, up to a head.
    """
    if not found or not found[0].text or found[0].gap.strip(" \"'"):
        return None
    return _capitalised(found, heads) if found[0].capital else _small(found, heads, article=article)


def _capitalised(found: list[Word], heads: frozenset[str]) -> Name | None:
    end = 1
    for place in range(1, min(len(found), MOST + 1)):
        word = found[place]
        if not word.follows or (word.gap == ". " and found[place - 1].text not in SAINTS):
            break
        ends = word.text in heads and not (word.text in WEAK_HEADS and word.text in COMMON and not _kept(word.text))
        if word.capital or ((ends or word.text.isdecimal()) and end == place):
            end = place + 1
        elif word.text not in LINKS:
            break
    return _named(found[:end], heads)


def _kept(word: str) -> bool:
    """Heads that are common words too and still end a name in small letters."""
    return word in {"school", "high", "primary", "clinic", "hospital", "uni", "university", "college"}


def _small(found: list[Word], heads: frozenset[str], *, article: bool) -> Name | None:
    for place, word in enumerate(found[:MOST]):
        if place and not word.follows:
            return None
        if word.text in heads:
            if place == 0 or (article and word.text not in _TOLD_HEADS) or not _firm(found[:place], word):
                return None
            end = place + 1
            while end < min(len(found), MOST) and found[end].follows and found[end].text in heads:
                end += 1
            return _named(found[:end], heads)
        if word.text not in LINKS and word.text not in SAINTS and word.text in COMMON and word.text not in GENERIC:
            return None
        if word.text in LINKS and place == 0:
            return None
    return None


def _firm(own: list[Word], head: Word) -> bool:
    """Whether a head that is also an ordinary word is one here, in small letters."""
    partners = PARTNERS.get(head.text)
    return partners is None or (len(own) > 1 and own[-1].text in partners)


def backward(found: list[Word], head: Word, heads: frozenset[str]) -> Name | None:
    """The name that ends with ``head``; ``found`` are the words before it, nearest first."""
    taken = [head]
    pending: list[Word] = []
    for word in found[:MOST]:
        if word.gap not in CLOSED or (word.gap == ". " and word.text not in SAINTS):
            break
        if word.capital or (word.text.isdecimal() and taken[0] is not head):
            taken[:0] = [word, *reversed(pending)]
            pending = []
        elif word.text in LINKS and not pending:
            pending.append(word)
        elif word.text in heads and taken == [head]:
            taken.insert(0, word)
        else:
            break
    return _named(taken, heads)


def _named(parts: list[Word], heads: frozenset[str]) -> Name | None:
    """The words as a name, without what merely opens the sentence; None when nothing in it names anything."""
    while parts and parts[0].text in COMMON and parts[0].text not in heads and parts[0].text not in SAINTS:
        parts = parts[1:]
    while parts and parts[-1].text in LINKS and not parts[-1].capital:
        parts = parts[:-1]
    own = [one for one in parts if one.text not in heads and one.text not in GENERIC and one.text not in LINKS]
    telling = [
        one
        for one in own
        if not (one.text in COMMON and not one.capital) and one.text not in SAINTS and _spells(one.text)
    ]
    if not telling or parts[-1].text in ROADS or parts[0].text in FICTION:
        return None
    if parts[0].text in heads and telling[0].text in OF_FICTION:
        return None
    return Name(
        parts[0].start,
        parts[-1].end,
        tuple(one.text for one in parts),
        sum(one.capital for one in telling),
        any(_says_what(parts, place, heads) for place in range(len(parts))),
    )


def _says_what(parts: list[Word], place: int, heads: frozenset[str]) -> bool:
    """Whether this word says what kind of place it is; "centre" does only behind "health" and the like."""
    word = parts[place].text
    if word not in heads:
        return False
    return word not in _MUCH_ELSE or (place > 0 and parts[place - 1].text in PARTNERS[word])


_MUCH_ELSE: Final = frozenset({"centre", "center", "rooms", "form", "home"})


def _spells(word: str) -> bool:
    """Whether there are three letters in it: "D3" names no school."""
    return sum(map(str.isalpha, word)) > 2


def chain(found: list[Word]) -> Name | None:
    """A well-known employer, of one word or two."""
    if not found or found[0].text not in CHAINS:
        return None
    end = 1
    while end < min(len(found), 3) and found[0].capital and found[end].capital and found[end].follows:
        end += 1
    parts = found[:end]
    return Name(parts[0].start, parts[-1].end, tuple(one.text for one in parts), int(found[0].capital), headed=True)


def saint(found: list[Word]) -> Name | None:
    """What is called after a saint, "St Ermin's", "saint mary's high": a school or a hospital, after a cue."""
    if len(found) < 2 or found[0].text not in SAINTS - {"our"} or not found[1].follows:
        return None
    end = 2
    while end < min(len(found), 5) and found[end].follows and (found[end].capital or found[end].text in HEADS):
        end += 1
    if found[1].text in COMMON:
        return None
    parts = found[:end]
    return Name(parts[0].start, parts[-1].end, tuple(one.text for one in parts), sum(o.capital for o in parts), True)


def alone(found: list[Word]) -> Name | None:
    """One to three words that are no common ones, up to the end of the clause: "crumb & kettle"."""
    end = 0
    for word in found[:4]:
        if end and not word.follows:
            break
        if word.text in COMMON or word.text in GENERIC or word.text in PLACES or word.text[0].isdecimal():
            if word.text in LINKS and word.text in {"&", "and"} and end:
                end += 1
                continue
            break
        end += 1
    while end and found[end - 1].text in LINKS:
        end -= 1
    parts = found[:end]
    if not parts or end > 3 or any(len(one.text) < 2 and one.text != "&" for one in parts) or parts[0].text.isdecimal():
        return None
    return Name(parts[0].start, parts[-1].end, tuple(one.text for one in parts), 0, headed=False)


_OPENING_LINKS: Final = words("of de da do dos das del la le les los d du des am an der zum zur im")


def opened(opener: Word, found: list[Word], *, tied: bool) -> Name | None:
    """The name that begins with a word for its kind ("lycée X"); in small letters only when ``tied``."""
    first = 0
    while first < min(len(found), 3) and (not first or found[first].follows) and found[first].text in _OPENING_LINKS:
        first += 1
    rest = found[first:]
    if not rest or (first and rest[0].gap not in OPEN) or (not first and rest[0].gap not in {"", '"'}):
        return None
    if opener.text in NUMBERED and tied and rest[0].text.isdecimal() and len(rest[0].text) < 4 and not first:
        return Name(opener.start, rest[0].end, (opener.text, rest[0].text), 0, headed=True)
    if opener.text == "college" and rest[0].text in PLACES:
        return None
    if rest[0].text in {"for", "and", "with"} or rest[0].text in OF_FICTION:
        return None
    small = alone(rest) if tied else None
    name = _capitalised(rest, frozenset()) if rest[0].capital else small
    if name is None:
        return None
    return Name(opener.start, name.end, (opener.text, *name.words), name.capitals, headed=True)
