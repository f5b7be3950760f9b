"""Looks for thousands of words and phrases at once.

One automaton (RE2, built while it reads) tells in one pass over a skeleton whether any of them may stand there: nearly
always none does, and that is all. Only then is the text cut into words (phrases/tokens.py) and each looked up. What is
found does not depend on the automaton: where its memory is full, every text is cut into words.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import re2

from bot.detect.own.passes import EACH, ROOM, one_pass
from bot.detect.phrases.tokens import tokenise

_BEGINS: Final = r"(?:^|[^0-9a-z])"
_ENDS: Final = r"(?:[^0-9a-z]|\z)"
_BETWEEN: Final = "[^0-9a-z]+"
"""A little more than what stands between words: letters beyond ASCII count as if they might."""

Place = tuple[int, int, int]
"""Whose, and where in the skeleton: from, to (exclusive)."""


class _Node:
    """What has been read of a phrase: which words may follow, whole or by their beginnings; whose phrases end here."""

    __slots__ = ("begun", "lengths", "owners", "whole")

    def __init__(self) -> None:
        self.whole: dict[str, _Node] = {}
        self.begun: dict[str, _Node] = {}
        self.lengths: list[int] = []
        self.owners: list[int] = []

    def add(self, words: Sequence[str], owner: int) -> None:
        """One more phrase."""
        if not words:
            self.owners.append(owner)
            return
        first, rest = words[0], words[1:]
        word = first.removesuffix("*")
        book = self.whole if word == first else self.begun
        book.setdefault(word, _Node()).add(rest, owner)
        if book is self.begun and len(word) not in self.lengths:
            insort(self.lengths, len(word))

    def after(self, word: str) -> Iterator[_Node]:
        """Where a word leads."""
        if (whole := self.whole.get(word)) is not None:
            yield whole
        for length in self.lengths:
            if length > len(word):
                break
            if (begun := self.begun.get(word[:length])) is not None:
                yield begun


class Words:
    """``terms`` are runs of words, with whose they are: whole words, or beginnings that end with ``*``."""

    def __init__(self, terms: Sequence[tuple[tuple[str, ...], int]]) -> None:
        self.memory = ROOM + EACH * sum(len(word) + 2 for words, _ in terms for word in words)
        self._root = _Node()
        for words, owner in terms:
            self._root.add(words, owner)
        self._match = one_pass([_any_of({words for words, _ in terms})], self.memory) if terms else None

    def find(self, skeleton: str) -> Iterable[Place]:
        """Every place where one of them stands. Takes time linear in the text."""
        if self._match is None or self._match(_without_apostrophes(skeleton).encode()) == ():
            return ()
        return self._look(skeleton)

    def _look(self, skeleton: str) -> Iterator[Place]:
        tokens = tokenise(skeleton)
        words = tokens.words
        for first in range(len(words)):
            here, at = [self._root], first
            while here and at < len(words):
                here = [there for node in here for there in node.after(words[at])]
                at += 1
                for node in here:
                    for owner in node.owners:
                        yield owner, tokens.starts[first], tokens.ends[at - 1]


def _any_of(terms: set[tuple[str, ...]]) -> str:
    """One pattern for all, sorted, so that RE2 joins what begins alike."""
    whole = sorted(_run(words) for words in terms if not words[-1].endswith("*"))
    begun = sorted(_run(words) for words in terms if words[-1].endswith("*"))
    ended = [f"(?:{'|'.join(whole)}){_ENDS}"] if whole else []
    return f"{_BEGINS}(?:{'|'.join([*ended, *begun])})"


def _run(words: Sequence[str]) -> str:
    inside = [
        f"{re2.escape(word.removesuffix('*'))}[0-9a-z]*" if word.endswith("*") else re2.escape(word)
        for word in words[:-1]
    ]
    return _BETWEEN.join([*inside, re2.escape(words[-1].removesuffix("*"))])


def _without_apostrophes(skeleton: str) -> str:
    """A word with an apostrophe is one word (tokens.py)."""
    return skeleton.replace("'", "") if "'" in skeleton else skeleton
