"""Words of ordinary talk: what somebody writes without giving a name away.

The list is in everyday.txt beside this file, one skeleton spelling a word, made by bench/everyday_words.py from the
project's own ordinary messages. It is open: a word that is missing is only less sure to be one.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from bot.detect.words import words

EVERYDAY: Final = words(Path(__file__).with_name("everyday.txt").read_text(encoding="ascii"))
"""Words of four letters and more."""

_FORMED: Final = re.compile(
    r"[a-z]{2,}(?:ing|ed|ly|ness|tion|sion|ment|able|ible|ful|less|ous|ish|ical|tional|onal|[st]ic|some|ary|ive|ated|ity|ism|n't|ado|ada|ido|ida|mente)"
)
"""Endings of adjectives, adverbs and abstract nouns, which user names seldom have."""


def everyday(word: str) -> bool:
    """Whether a word in skeleton spelling is one of ordinary talk, as it stands or by its ending."""
    return len(word) < 4 or word in EVERYDAY or _FORMED.fullmatch(word) is not None
