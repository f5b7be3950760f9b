"""Where the name of a school, clinic or employer begins and ends.

Words are read from the skeleton; capitals come from what was posted and are evidence, never a must: many people write
small throughout, and some write large throughout, which says as little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.detect.privacy.institutions.words import (
    CARE_HEADS,
    COMMON,
    GENERIC,
    SCHOOL_HEADS,
    WEAK_HEADS,
    WORK_HEADS,
)
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
CLOSED: Final = frozenset({" ", "  ", "-", ". ", " - "})


@dataclass(frozen=True, slots=True)
class Word:
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


_OPENS: Final = re.compile(r"(?:(?:the|an?|la|le|el|o|das|die|der|dem|den|this|our)[ ])?([^\W_]+(?:['.&\-+][^\W_]+)*)")


def dull(view: View, index: int) -> bool:
    """Whether what begins at ``index``, behind an article perhaps, is a common word in small letters."""
    match = _OPENS.match(view.skeleton, index)
    if match is None:
        return view.skeleton[index : index + 1] not in {'"', "'"}
    word = match[1]
    return word in COMMON and word not in GENERIC and not capital_at(view, match.start(1))


def shouted(view: View) -> bool:
    """Whether capitals say nothing because nearly everything is written in them."""
    letters = sum(map(str.isalpha, view.raw[:400]))
    return letters > 12 and sum(map(str.isupper, view.raw[:400])) > letters * 0.6


def after(view: View, index: int, *, cased: bool) -> list[Word]:
    """The words that begin at ``index``, as far as a name could reach."""
    return list(_read(view, index, min(len(view.skeleton), index + _REACH), cased=cased))


def before(view: View, index: int, *, cased: bool) -> list[Word]:
    """The words that end at ``index``, nearest first; each one's ``gap`` parts it from the next to its right."""
    low = max(0, index - _REACH)
    found = list(_read(view, low, index, cased=cased))
    if low and found:
        del found[0]
    right = index
    turned: list[Word] = []
    for word in reversed(found):
        turned.append(Word(word.text, word.start, word.end, word.capital, view.skeleton[word.end : right]))
        right = word.start
    return turned


def _read(view: View, low: int, high: int, *, cased: bool) -> Iterator[Word]:
    last = low
    for match in _WORD.finditer(view.skeleton, low, high):
        start, end = match.span()
        capital = cased and match[0] not in _NEVER and capital_at(view, start)
        yield Word(match[0], start, end, capital, view.skeleton[last:start])
        last = end
