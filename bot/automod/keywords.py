"""How AutoMod reads its entries: words with wildcards, and patterns as far as RE2 can read Rust's.

``word`` is a whole word or phrase, ``word*`` a beginning, ``*word`` an end, ``*word*`` stands anywhere; case does not
matter. Source: Discord's developer documentation, "Keyword Matching Strategies".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

import re2

from bot import regex
from bot.automod.rules import LONGEST_PATTERN

_RUST_ALONE: Final = re.compile(r"&&|~~|\[[^\]]*--|\[[^\]\\]+\[(?!:)|\\b\{|\(\?[a-zA-Z-]*[xuR]")
"""What Rust reads otherwise than RE2: classes that are cut or nested, other borders of words, flags that RE2 lacks."""

_RE2_ALONE: Final = re.compile(r"\\[QEC]|\\[0-7]")


class UnreadableError(ValueError):
    """A pattern that cannot be read here, or that Discord would read otherwise."""


def folded(text: str) -> str:
    """Lower case, without accents."""
    if text.isascii():
        return text.lower()
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def bare(entry: str) -> str:
    """An entry without its wildcards, folded."""
    return folded(entry.strip().strip("*")).strip()


def stands(entry: str, text: str) -> bool:
    """Whether an entry with wildcards stands in a text. Accents do not matter; an empty entry stands nowhere."""
    wanted, within = bare(entry), folded(text)
    size = len(wanted)
    open_left, open_right = entry.strip().startswith("*"), entry.strip().endswith("*")
    at = within.find(wanted) if wanted else -1
    while at >= 0:
        left = open_left or not _goes_on(within[at - 1 : at] if at else "")
        if left and (open_right or not _goes_on(within[at + size : at + size + 1])):
            return True
        at = within.find(wanted, at + 1)
    return False


def _goes_on(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


@lru_cache(maxsize=256)
def readable(pattern: str) -> regex.Pattern:
    """A pattern ready to be tried. Raises ``UnreadableError`` where RE2 cannot read it, or Rust reads it otherwise."""
    if not pattern or len(pattern) > LONGEST_PATTERN or _RUST_ALONE.search(pattern):
        raise UnreadableError
    try:
        return regex.compile_anybodys(pattern)
    except re2.error:
        raise UnreadableError from None


def portable(pattern: str) -> regex.Pattern:
    """A pattern that Discord takes and reads as it is read here. Raises ``UnreadableError`` for any other."""
    if _RE2_ALONE.search(pattern):
        raise UnreadableError
    return readable(pattern)
