"""Where the name of a school, clinic or employer begins and ends.

Words are read from the skeleton; capitals come from what was posted and are evidence, never a must: many people write
small throughout, and some write large throughout, which says as little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.detect.privacy.institutions.common import ACRONYMS, COMMON, FAMOUS, GENERIC, LINKS
from bot.detect.privacy.institutions.words import CARE_HEADS, CHAINS, SCHOOL_HEADS, WEAK_HEADS, WORK_HEADS
from bot.detect.words import words
from bot.model import View

HEADS: Final = SCHOOL_HEADS | CARE_HEADS | WEAK_HEADS
ALL_HEADS: Final = HEADS | WORK_HEADS
SAINTS: Final = words("st st. saint saints sankt sta ste sainte san santa santo sao our")

_WORD: Final = re.compile(r"[^\W_]+(?:['.&\-+][^\W_]+)*|[&+]")
_NEVER: Final = words("i i'm i've i'll i'd im ive")
"""Their capital says nothing."""

_REACH: Final = 72
MOST: Final = 7
OPEN: Final = frozenset({" ", ' "', "'"})
CLOSED: Final = frozenset({" ", "  ", "-", ". ", " - ", "' "})
PARTICLES: Final = words("van von de da di la le del el al bin der dos")
_ON: Final = LINKS | GENERIC | ALL_HEADS | SAINTS | PARTICLES
"""Words that a name may go on with although they are common ones in small letters."""


class Word(NamedTuple):
    """``text[start:end]`` of a skeleton; ``capital``: written with one; ``gap``: what stands before it."""

    text: str
    start: int
    end: int
    capital: bool
    gap: str

    @property
    def follows(self) -> bool:
        """Whether only a space, or the full stop of an abbreviation, parts it from the word before."""
        return self.gap in CLOSED


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the skeleton. ``capitals``: how many of its own words have one; ``headed``: it says what it is."""

    start: int
    end: int
    words: tuple[str, ...]
    capitals: int
    headed: bool


def capital_at(view: View, index: int) -> bool:
    """Whether the skeleton's character was posted as a capital letter."""
    return view.raw[view.starts[index]].isupper()


_LETTERS: Final = re.compile(r"[a-z]+")
_TELLING: Final = ALL_HEADS | SAINTS | FAMOUS | frozenset(re.split(r"\W", one)[0] for one in CHAINS)
_OPENS: Final = re.compile(r"(?:(?:the|an?|la|le|el|o|das|die|der|dem|den|this|our)[ ])?([^\W_]+(?:['.&\-+][^\W_]+)*)")


def promising(view: View, index: int, *, kind: bool) -> bool:
    """Whether a name could begin at ``index``, behind an article perhaps: not a common word in small letters.

    ``kind``: small letters will not do unless a word for a kind of place, or the name of a chain, comes soon.
    """
    text = view.skeleton
    match = _OPENS.match(text, index)
    if match is None:
        return text[index : index + 1] in {'"', "'"}
    if capital_at(view, match.start(1)):
        return True
    word = match[1]
    if word in COMMON and word not in GENERIC:
        return False
    return not kind or not _TELLING.isdisjoint(_LETTERS.findall(text, index, index + _REACH))


def shouted(view: View) -> bool:
    """Whether capitals say nothing because nearly everything is written in them."""
    letters = sum(map(str.isalpha, view.raw[:400]))
    return letters > 12 and sum(map(str.isupper, view.raw[:400])) > letters * 0.6


def after(view: View, index: int, *, cased: bool) -> list[Word]:
    """The words that begin at ``index``, as far as a name could reach, and the one that ends it."""
    text, raw, starts = view.skeleton, view.raw, view.starts
    found: list[Word] = []
    last = index
    for match in _WORD.finditer(text, index, min(len(text), index + _REACH)):
        start, end = match.span()
        word = match[0]
        capital = cased and raw[starts[start]].isupper() and word not in _NEVER
        gap = text[last:start]
        found.append(Word(word, start, end, capital, gap))
        if start > index and not capital and word in COMMON and word not in _ON:
            break
        if gap and gap not in CLOSED and gap not in OPEN:
            break
        last = end
    return found


def before(view: View, index: int, *, cased: bool) -> list[Word]:
    """The words that end at ``index``, nearest first, up to one that no name goes on with.

    Each one's ``gap`` parts it from the next to its right.
    """
    text, raw, starts = view.skeleton, view.raw, view.starts
    low = max(0, index - _REACH)
    matches = list(_WORD.finditer(text, low, index))
    found: list[Word] = []
    right = index
    for match in reversed(matches[1:] if low else matches):
        start, end = match.span()
        word = match[0]
        capital = cased and raw[starts[start]].isupper() and word not in _NEVER
        gap = text[end:right]
        found.append(Word(word, start, end, capital, gap))
        if (gap not in CLOSED and len(found) > 1) or not (capital or word in _ON or word.isdecimal()):
            break
        right = start
    return found


def initials(view: View, start: int, end: int) -> bool:
    """Whether a word is written in capitals throughout, as the short name of a university is."""
    word = view.skeleton[start:end]
    return (
        3 <= end - start <= 10 and word not in ACRONYMS and view.raw[view.starts[start] : view.ends[end - 1]].isupper()
    )
