"""How a number is written, in a small notation that a table can be read in.

In it ``9`` is a digit, ``a`` a letter, ``x`` either, ``/`` itself, ``{m,n}`` repeats the sign before it, ``-`` is one
blank, dash, dot or slash, and ``=`` a dash alone. A *loose* shape may be broken up anywhere, as people do who dictate
or tap in groups ("219, 09, 9999", "QQ 12 34 56 C", one digit a line); a *strict* one is written as the shape says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SIGNS: Final = {"9": "[0-9]", "a": "[a-z]", "x": "[a-z0-9]", "-": "[ ./-]", "=": "-"}
_NOTATION: Final = re.compile(r"(?P<sign>[9ax/=-]|[0-8])(?:\{(?P<least>\d+)(?:,(?P<most>\d+))?\})?")
_GAP: Final = r"(?:[ ./,()\n-]{0,2}|,? (?:dash|hyphen|then|and then|space|slash),? )"
_NO_MORE_BEFORE: Final = r"(?<![a-z0-9@#$_])(?<!\d[./-])"
_NO_MORE_AFTER: Final = r"(?![a-z0-9@_]|[./-][0-9])"


_GAP_WORD: Final = re.compile(r"(?<![a-z])(?:dash|hyphen|and then|then|space|slash)(?![a-z])", re.IGNORECASE)
_NO_SIGN: Final = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Shape:
    """``pattern`` matches a stretch of a skeleton at a place where it begins; ``bare`` is it without the guards.

    ``exact`` matches the number in capitals and digits alone.
    """

    pattern: re.Pattern[str]
    bare: str
    exact: re.Pattern[str]


def loose(notation: str) -> Shape:
    """The shape with a gap allowed between any two signs."""
    parts = []
    for sign, least, most in _read(notation):
        more = f"(?:{_GAP}{sign}){{{least - 1},{most - 1}}}" if most > 1 else ""
        parts.append(sign + more)
    return _shape(notation, _GAP.join(parts), r"(?! [0-9]{2,4}\b)")


def strict(notation: str) -> Shape:
    """The shape as it stands."""
    return _shape(notation, "".join(f"{sign}{{{least},{most}}}" for sign, least, most in _read(notation)))


def compact(text: str) -> str:
    """A number in capitals and digits alone, without the words that were said between them."""
    return _NO_SIGN.sub("", _GAP_WORD.sub("", text).upper())


def _read(notation: str) -> Iterator[tuple[str, int, int]]:
    """Each sign's pattern, and how many of it there are at least and at most."""
    for one in _NOTATION.finditer(notation):
        least = int(one["least"] or 1)
        yield _SIGNS.get(one["sign"], one["sign"]), least, int(one["most"] or least)


def _shape(notation: str, bare: str, not_after: str = "") -> Shape:
    signs = ((sign.upper(), least, most) for sign, least, most in _read(re.sub("[/=-]", "", notation)))
    exact = "".join(f"{sign}{{{least},{most}}}" for sign, least, most in signs)
    return Shape(re.compile(f"{_NO_MORE_BEFORE}{bare}{_NO_MORE_AFTER}{not_after}"), bare, re.compile(exact))
