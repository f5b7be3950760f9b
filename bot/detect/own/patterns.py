"""Patterns that moderators write: RE2, read without risk. What RE2 does not know is named, so that it can be said what
to write instead. Nothing here raises, whatever is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import re2

LONGEST: Final = 260
"""Characters of a pattern: as many as Discord's own rules take."""
LARGEST: Final = 5_000
"""Instructions that one pattern may need in RE2. ``.{0,50}x`` needs 455."""
LARGEST_ALL: Final = 50_000
"""The same for all patterns of a server together: so many are worked through for each letter at the very worst."""
MEMORY: Final = 1 << 20
"""Bytes that one pattern may use where it is looked for by itself."""

REFUSED: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("look", re.compile(r"\(\?<?[=!]")),
    ("back", re.compile(r"\\[1-9]|\\k[<{']|\(\?P=|\\g[{<0-9]")),
    ("greedy", re.compile(r"\(\?>|[+*?}]\+")),
    ("condition", re.compile(r"\(\?(?:\(|R|P?>|&|[0-9|#])")),
    ("sign", re.compile(r"\\[ZuhHRKGXNe]|\\U")),
)
"""What other kinds of patterns know and RE2 does not, by a code."""
WITHIN: Final = re.compile(r"\[[^\]]*(?:&&|--\[)")
"""Sets within sets, as in ``[a-z&&[^x]]``: RE2 reads them, and as something else than is meant."""

_ESCAPED: Final = re.compile(r"\\\\|\\[^0-9A-Za-z]")
_EMPTY: Final = ("", "ab", "a a", "1", "!!")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a pattern cannot be used: a code (docs/own-rules.md), and what of it is meant."""

    code: str
    given: str = ""


def options(memory: int = MEMORY) -> Any:
    """How moderators' patterns are read: capitals and small letters are the same. ``memory``: bytes for each."""
    chosen = re2.Options()
    chosen.max_mem = memory
    chosen.log_errors = False
    chosen.case_sensitive = False
    return chosen


def flaw(pattern: str) -> Flaw | None:
    """What is wrong with a pattern; None where nothing is."""
    read = _read(pattern)
    return read if isinstance(read, Flaw) else None


def weight(pattern: str) -> int:
    """How many instructions a pattern needs; 0 for one that cannot be used."""
    read = _read(pattern)
    return 0 if isinstance(read, Flaw) else read


@lru_cache(maxsize=4096)
def _read(pattern: str) -> Flaw | int:
    if not pattern.strip():
        return Flaw("empty")
    if len(pattern) > LONGEST:
        return Flaw("long", str(LONGEST))
    plain = _ESCAPED.sub("..", pattern)
    if found := WITHIN.search(plain):
        return Flaw("within", found[0])
    try:
        read = re2.compile(pattern, options())
    except (re2.error, UnicodeError) as error:
        return _unknown(pattern, plain) or Flaw("unreadable", _said(error))
    size: int = max(read._regexp.ProgramSize(), read._regexp.ReverseProgramSize())
    if size > LARGEST:
        return Flaw("large")
    if any(match.start() == match.end() for text in _EMPTY for match in read.finditer(text)):
        return Flaw("nothing")
    return size


def _unknown(pattern: str, plain: str) -> Flaw | None:
    """Which of the things that RE2 does not know stands in it."""
    for code, refused in REFUSED:
        if found := refused.search(plain):
            return Flaw(code, pattern[found.start() : found.end()])
    return None


def _said(error: Exception) -> str:
    """RE2's own words, in which the pattern is quoted."""
    said = error.args[0] if error.args else ""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return " ".join(text.split())[:80]
