"""A skeleton as numbers: which short runs of words and characters stand in it.

Each run is known by its hash alone (feature hashing: Weinberger, Dasgupta, Langford, Smola, Attenberg 2009, "Feature
hashing for large scale multitask learning", ICML), so that nothing has to be looked up and no vocabulary of what people
write is kept. Runs of one to three words, pairs of words with one between, and runs of three to five characters.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.phrases.tokens import pieces

BITS: Final = 18
"""There are 2 to the power of this many features."""
LONGEST: Final = 600
"""How many words and marks of a text are looked at: those at its beginning."""
CHARACTERS: Final = (3, 4, 5)
DIGITS: Final = {ord(digit): "0" for digit in "123456789"}
"""All digits are the same: which number somebody names says nothing of what they mean."""

_MANY: Final = 1500
"""From so many runs on it is quicker to mark the features than to sort them."""
_CHARACTER: Final = np.uint32(16777619)
_WORD: Final = np.uint32(0x9E3779B1)
_SKIPPED: Final = np.uint32(77)
_SPREAD: Final = np.uint32(2654435761)
_SHIFT: Final = np.uint32(32 - BITS)


@dataclass(frozen=True, slots=True)
class Grams:
    """All runs of a text: ``ids[i]`` is the feature of run ``i``, which covers the words ``first[i]`` to ``last[i]``
    (inclusive). ``words`` are the words and marks.
    """

    ids: NDArray[np.uint32]
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    words: list[str]


def features(skeleton: str) -> NDArray[np.uint32]:
    """The features of a text, each once, in order."""
    ids = np.concatenate(_runs(_words(skeleton))) * _SPREAD >> _SHIFT
    if len(ids) < _MANY:
        return np.unique(ids)
    marked = np.zeros(1 << BITS, np.bool_)
    marked[ids] = True
    return np.flatnonzero(marked).astype(np.uint32)


def grams(skeleton: str) -> Grams:
    """The same run by run, with the words on which each stands: for explaining."""
    words = _words(skeleton)
    count = len(words)
    # Every byte belongs to a word: the blank behind it, and the one at the very beginning, to the word beside it.
    sizes = [len(word.encode()) + 1 for word in words]
    word_of = np.concatenate((np.zeros(min(1, count), np.intp), np.repeat(np.arange(count), sizes)))
    at = np.arange(count)
    first = [word_of[: max(0, len(word_of) - size + 1)] for size in CHARACTERS]
    last = [word_of[size - 1 :] for size in CHARACTERS]
    for size in (1, 2, 3, 3):
        first.append(at[: max(0, count - size + 1)])
        last.append(at[size - 1 :])
    ids = np.concatenate(_runs(words)) * _SPREAD >> _SHIFT
    return Grams(ids, np.concatenate(first), np.concatenate(last), words)


def _words(skeleton: str) -> list[str]:
    return pieces(skeleton.translate(DIGITS))[:LONGEST]


def _text(words: list[str]) -> bytes:
    return f" {' '.join(words)} ".encode()


def _runs(words: list[str]) -> list[NDArray[np.uint32]]:
    """Hashes of all runs, kind by kind: characters (bytes), words, pairs, triples, pairs with a word between."""
    text = np.frombuffer(_text(words), np.uint8).astype(np.uint32)
    three = (text[:-2] * _CHARACTER ^ text[1:-1]) * _CHARACTER ^ text[2:]
    four = three[:-1] * _CHARACTER ^ text[3:]
    five = four[:-1] * _CHARACTER ^ text[4:]
    one = np.array([zlib.crc32(word.encode()) for word in words], np.uint32)
    two = one[:-1] * _WORD ^ one[1:]
    return [
        three + np.uint32(3),
        four + np.uint32(4),
        five + np.uint32(5),
        one,
        two,
        two[:-1] * _WORD ^ one[2:],
        (one[:-2] * _WORD ^ _SKIPPED) * _WORD ^ one[2:],
    ]
