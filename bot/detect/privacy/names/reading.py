"""Reading the words of a possible name out of a view, with the capitals that they were written with."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from bot.detect.privacy.names.evidence import LONGEST, NAME_WORD, Word
from bot.detect.words import words as table
from bot.model import View

POLITE: Final = table("""
    aunt auntie brother captain coach don dona father frau herr judge lady lord maam madam madame miss mister mlle mme
    monsieur mr mrs ms mx officer pastor prof professor rev reverend sergeant senhor senhora senor senora senorita sir
    sister tia tio uncle
""")
"""Before a name: it belongs to a person."""

_WORD: Final = re.compile(NAME_WORD)
_DIGIT: Final = re.compile(r"\d")
_RUN: Final = re.compile(rf"{NAME_WORD}(?: {NAME_WORD}){{1,{LONGEST + 1}}}")
_ASCII_CAPITAL: Final = "A-Z"
_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"


def _capitalised(capital: str, flags: int = 0) -> re.Pattern[str]:
    first = rf"[{capital}](?<![\w@#/.'\u2019-].)(?:\.|[\w'\u2019-]{{0,40}})"
    another = rf"(?:(?:al|el|ad|as|ash|ul|d)['\u2019-])?[{capital}](?:\.|[\w'\u2019-]{{0,40}})"
    particles = "(?:(?:de|da|do|dos|das|del|la|las|los|di|della|van|von|der|den|ten|zu|al|el|bin|binti|bint|ibn) ){0,3}"
    return re.compile(rf"{first}(?: {particles}{another}){{1,{LONGEST}}}", flags)


_CAPITALISED: Final = _capitalised(_CAPITAL)
_CAPITALISED_ASCII: Final = _capitalised(_ASCII_CAPITAL, re.ASCII)
"""The same where no other letters stand, which is quicker."""


def capitalised(view: View) -> list[tuple[int, int]]:
    """Where in the skeleton two and more words with capitals follow each other."""
    original, starts = view.original, view.starts
    runs = []
    for match in (_CAPITALISED_ASCII if original.isascii() else _CAPITALISED).finditer(original):
        first, last = view.original_starts[match.start()], view.original_ends[match.end() - 1]
        runs.append((bisect_left(starts, first), bisect_left(starts, last)))
    return runs


def words_from(view: View, start: int) -> list[Word]:
    """The words that follow each other from here, blanks between them; a digit ends them, a genitive is the last."""
    text, raw = view.skeleton, view.raw
    run = _RUN.match(text, start)
    words: list[Word] = []
    for match in _WORD.finditer(text, start, run.end()) if run else ():
        first, end = match.span()
        genitive = bool(words) and match[0].endswith("'s")
        spelled = raw[view.starts[first] : view.ends[end - 1]]
        if not spelled.isalpha() and _DIGIT.search(spelled):
            break
        bare = (match[0].removesuffix("'s") if genitive else match[0]).rstrip(".")
        words.append(Word(bare, first, end - 2 * genitive, _has_capital(spelled), len(bare) > 1 and spelled.isupper()))
        if genitive:
            break
    return words[1:] if words and words[0].text in POLITE else words


def _has_capital(word: str) -> bool:
    """Whether a word begins with a capital, or the name behind its article does (al-Hassan, d'Angelo)."""
    return word[0].isupper() or (
        not word.isalpha() and any(part[:1].isupper() for part in re.split("['\u2019-]", word)[1:])
    )
