r"""One entry of an own rule: what moderators write on one line, and what the detector looks for.

    free nitro      a phrase: these words, whatever blanks and marks stand between them
    giveaway*       every word that begins so
    /colou?r\d+/    a pattern, between strokes (RE2)

Words are folded as every message is (bot/normalise/skeleton.py), so "k1ll", "KILL" and "kíll" are one word. In patterns
letters with accents are written without them, because that is how messages are read.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.detect.own import patterns
from bot.detect.phrases.tokens import is_symbol, tokenise
from bot.normalise.fold import FOLDS
from bot.normalise.skeleton import normalise_text
from config.own_faults import Fault

LONGEST_ENTRY: Final = 60
"""Characters of a word or phrase: as many as Discord's own rules take."""
MOST_WORDS: Final = 12
SHORTEST_STEM: Final = 3
"""Letters of the Latin alphabet that stand before ``*`` at least: fewer begin half of all words."""

PASSED_OVER: Final = frozenset(" \n'\"-_.,;:!?&/()")
"""What stands between words and means nothing by itself."""
UNWRITABLE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Kinds of characters that no file holds on one line: controls, halves of characters, ends of lines."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``text`` is as it is kept and shown. It has either ``words`` (``*`` at the end of one: every ending) or a
    ``pattern``, as they stand in a skeleton.
    """

    text: str
    words: tuple[str, ...] = ()
    pattern: str = ""

    @property
    def same(self) -> tuple[str, ...]:
        """What is equal for entries that find the same."""
        return self.words or ("/", self.pattern)


@lru_cache(maxsize=16_384)
def read_entry(text: str) -> Entry | Fault:
    """An entry, or why it cannot be one. Never raises."""
    kept = text.replace("\ufeff", "").strip()
    if any(unicodedata.category(char) in UNWRITABLE for char in kept):
        return Fault("control", "".join(char if char.isprintable() else "?" for char in kept))
    if kept.startswith("/"):
        return _pattern(kept)
    return _words(" ".join(kept.split()))


def folded_pattern(pattern: str) -> str:
    """A pattern with its letters as they stand in a skeleton."""
    return "".join(char if char.isascii() else _letter(char) for char in unicodedata.normalize("NFC", pattern))


def _letter(char: str) -> str:
    fold = FOLDS[char]
    return fold if fold.isalnum() else char


def _pattern(kept: str) -> Entry | Fault:
    if len(kept) < 2 or not kept.endswith("/"):
        return Fault("stroke", kept)
    pattern = folded_pattern(kept[1:-1])
    flaw = patterns.flaw(pattern)
    if flaw is None:
        return Entry(kept, pattern=pattern)
    return Fault(f"pattern-{flaw.code}", flaw.given or kept, patterns.LONGEST if flaw.code == "long" else 0)


def _words(kept: str) -> Entry | Fault:
    if len(kept) > LONGEST_ENTRY:
        return Fault("long", kept, LONGEST_ENTRY)
    parts = kept.split(" ")
    if any("*" in part.rstrip("*") or part.endswith("**") or part == "*" for part in parts):
        return Fault("star", kept)
    skeleton = normalise_text(" ".join(part.rstrip("*") for part in parts)).skeleton
    odd = next((char for char in skeleton if not _plain(char)), "")
    if odd:
        return Fault("sign", odd)
    words = tokenise(skeleton).words
    if "*" in kept:
        words = _with_stems(parts)
        if tuple(word.rstrip("*") for word in words) != tokenise(skeleton).words:
            return Fault("star", kept)
    return _sensible(kept, words)


def _with_stems(parts: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for part in parts:
        words = list(tokenise(normalise_text(part.rstrip("*")).skeleton).words)
        if part.endswith("*") and words:
            words[-1] += "*"
        found += words
    return tuple(found)


def _sensible(kept: str, words: tuple[str, ...]) -> Entry | Fault:
    if not words:
        return Fault("empty", kept)
    if len(words) > MOST_WORDS:
        return Fault("many", kept, MOST_WORDS)
    if any(word.endswith("*") and word.isascii() and len(word) <= SHORTEST_STEM for word in words):
        return Fault("stem", kept, SHORTEST_STEM)
    if len(words) == 1 and len(words[0]) == 1 and words[0].isalnum() and words[0].isascii():
        return Fault("short", kept)
    return Entry(kept, words)


def _plain(char: str) -> bool:
    return char in PASSED_OVER or char.isalnum() or char == "\ufe0f" or is_symbol(char)
