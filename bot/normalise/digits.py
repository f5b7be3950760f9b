"""Digits that are spelled out: "oh seven seven double oh, nine hundred" becomes "07700 900".

Only in runs of five words or more, so that counting and telling stay words. Words of five languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot import regex
from bot.normalise.draft import Draft, Piece

FEWEST: Final = 5

DIGITS: Final = {
    word: str(value)
    for value, words in enumerate((
        "zero oh o nought naught null cero",
        "one eins uno um uma un une",
        "two zwei zwo dos dois duas deux",
        "three drei tres trois",
        "four vier cuatro quatro quatre",
        "five funf fuenf cinco cinq",
        "six sechs seis meia",
        "seven sieben siete sete sept",
        "eight acht ocho oito huit",
        "nine neun nueve nove neuf",
    ))
    for word in words.split()
}  # fmt: skip

TIMES: Final = {"double": 2, "triple": 3, "treble": 3, "doble": 2, "triple ": 3, "dupla": 2, "doppel": 2}
ZEROS: Final = {"hundred": "00", "thousand": "000"}

_DIGIT: Final = "|".join(sorted(DIGITS, key=len, reverse=True))
_UNIT: Final = (
    rf"(?:(?:{'|'.join(word for word in TIMES if word.isalpha())})[ -])?(?:{_DIGIT})(?: (?:hundred|thousand))?"
)
_GAP: Final = r"[ \t]?[,\-\n/]?[ \t\n]?"
_BEFORE: Final = r"(?<![a-z0-9_'.@-])"
_AFTER: Final = r"(?![a-z0-9_'])"
_RUN: Final = re.compile(rf"{_BEFORE}{_UNIT}{_AFTER}(?:{_GAP}(?<![a-z]){_UNIT}{_AFTER})+")
_QUICK: Final = regex.compile(
    rf"\b(?:{_DIGIT}|double|triple|treble|doble|dupla|doppel|hundred)[ ,\-\n/]{{1,3}}(?:{_DIGIT}|double|triple"
    r"|hundred)\b"
)
_WORD: Final = re.compile(r"[a-z]+")


def fold_digit_words(draft: Draft) -> Draft:
    """The draft with long runs of digit words as digits. Commas and line ends between them become one space."""
    if not _QUICK.search(draft.text):
        return draft
    return draft.rewrite(_pieces(draft.text))


def _pieces(text: str) -> Iterator[Piece]:
    for run in _RUN.finditer(text):
        words = list(_WORD.finditer(run[0]))
        if len(words) >= FEWEST:
            yield from _spelled(text, run.start(), words)


def _spelled(text: str, base: int, words: list[re.Match[str]]) -> Iterator[Piece]:
    """One piece for each word and each gap; "double oh" waits for its digit."""
    times, begun, last_end = 1, 0, -1
    for word in words:
        start, end = base + word.start(), base + word.end()
        if times == 1:
            begun = start
            if last_end >= 0 and start > last_end:
                gap = text[last_end:start]
                yield Piece(last_end, start, " " if any(mark in gap for mark in ",\n/") else "")
        if word[0] in TIMES:
            times = TIMES[word[0]]
            continue
        yield Piece(begun, end, (DIGITS.get(word[0]) or ZEROS[word[0]]) * times)
        times, last_end = 1, end
