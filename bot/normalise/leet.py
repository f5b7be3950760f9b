"""Digits and signs that stand for letters, folded inside words alone: f1fteen, k1ll, su!c1de, de@th, $uicide.

Never in a number, an age (15f), a price, a user name's tail (mochi4477) or an address (sam1@posteo.de): a sign is
folded only between two letters, at most two in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot import regex
from bot.normalise.draft import Draft, Piece
from bot.normalise.spelled import AT, DOT, OTHER

SIGNS: Final = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "!": "i", "$": "s"}

KEPT: Final = frozenset({"m4f", "f4m", "m4m", "f4f", "t4t", "f2f", "mp3s", "mp4s", "h1b", "p3p", "o3o", "u1s"})
"""Words that have a digit in the middle and mean it."""

CONNECTORS: Final = AT | DOT | frozenset(OTHER)
"""Words that spelled.py reads in brackets, before this step: a skeleton with a new one could be folded once more."""

_TABLE: Final = (
    "a ah am as at be by do eh en er es et go he hi i im in is it la le lo me mi my no non o of oh ok on or que se "
    "si so "
    "su te to tu u um un up ur us we ya ye yo"
)
_SHORT_WORDS: Final = frozenset(_TABLE.split())
"""Before "!" these are words of their own: "no!dont" is two words, "su!cide" is one."""

_TOKEN: Final = re.compile(
    r"(?<![a-z0-9_@$])(?<![a-z0-9]\.)(?:(?<![)\]}>])(?<![)\]}>] )\$(?=[a-z]{4})|(?=[a-z]))[a-z0-9!$@]*[a-z0-9]"
)
_LONGEST: Final = 40
"""What is longer is no word but a key, a hash or an address of a wallet."""
_INNER: Final = re.compile(r"(?<=[a-z])[013457!$]{1,2}(?=[a-z])")
_AT_WORD: Final = re.compile(r"[a-z]{1,3}@[a-z]{1,4}")
_DOLLAR_WORD: Final = re.compile(r"\$[a-z]{4,}")
_SIGNED: Final = regex.compile(r"[^\s]*(?:[a-z][0-9!$@]{1,2}[a-z]|\$[a-z]{4})[^\s]*")
"""A stretch without blanks in which a sign may stand for a letter."""

_GOES_ON: Final = re.compile(r"[.\-_@]\w|@")


def fold_leet(draft: Draft) -> Draft:
    """The draft with signs in words replaced, one character for one."""
    return draft.rewrite(_pieces(draft.text))


def _pieces(text: str) -> Iterator[Piece]:
    for signed in _SIGNED.finditer(text):
        yield from _within(text, *signed.span())


def _within(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _TOKEN.finditer(text, start, end):
        token = match[0]
        if token.isalpha() or len(token) > _LONGEST or token in KEPT:
            continue
        folded = _folded(token, goes_on=_GOES_ON.match(text, match.end()) is not None)
        if folded != token and folded not in CONNECTORS:
            yield Piece(match.start(), match.end(), folded)


def _folded(token: str, *, goes_on: bool) -> str:
    if "@" in token:
        return token.replace("@", "a") if _AT_WORD.fullmatch(token) and not goes_on else token
    seen = 0
    parts: list[str] = []
    for match in _INNER.finditer(token):
        parts.append(token[seen : match.start()])
        before = "".join(parts)
        seen = match.end()
        parts.append("".join(SIGNS[sign] for sign in match[0]) if _stands_for_letter(before, match[0]) else match[0])
    parts.append(token[seen:])
    word = "".join(parts)
    return "s" + word[1:] if _DOLLAR_WORD.fullmatch(word) and not goes_on else word


def _stands_for_letter(before: str, signs: str) -> bool:
    """A "!" is a letter near the beginning of a word, where no word has ended yet."""
    return "!" not in signs or (len(before) <= 2 and before not in _SHORT_WORDS) or before in {"su", "suic"}
