"""What one character looks like in the skeleton, whatever stands around it.

Compatibility forms (NFKD, UAX #15) and capitals are folded, marks and invisible characters dropped, letters of the
Latin script written in ASCII, digits of every script as 0 to 9. The idea of a skeleton in which look-alikes are alike
is that of UTS #39; look-alikes from other scripts need their neighbours and are handled in lookalikes.py.
"""

from __future__ import annotations

from typing import Final
from unicodedata import category, decimal, name, normalize

from anyascii import anyascii

ODD: Final[dict[str, str]] = {
    # Line ends
    "\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\n": "\n", "\t": " ",
    # Quotation marks and dashes, also accents used as apostrophes: NFKD would make some of them a space and a mark
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'", "\u00b4": "'", "`": "'",
    "\u1fef": "'", "\u1ffd": "'", "\u0384": "'", "\u0374": "'", "\u055a": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"', "\u00a8": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u00a1": "!",
    # Dots and commas
    "\u3002": ".", "\uff61": ".", "\u2024": ".", "\u00b7": ".", "\u2022": ".", "\u3001": ",", "\u060c": ",",
    # Blank, though Unicode calls them letters or symbols
    "\u115f": "", "\u1160": "", "\u3164": "", "\uffa0": "", "\u2800": " ",
}  # fmt: skip

REPLACEMENT: Final = "\ufffd"
_MOST: Final = 16384
"""How many characters' folds are kept: a hostile text cannot fill the memory with all of Unicode."""


def fold(char: str) -> str:
    """What stands for ``char``: nothing, one character, or a few (at most 18). Folding the result changes nothing."""
    before, after = char, _step(char)
    while after != before:
        before, after = after, "".join(map(_step, after))
    return after


def _step(char: str) -> str:
    if char in ODD:
        return ODD[char]
    if "!" <= char <= "~" or char == " ":
        return char.lower()
    kind = category(char)
    if kind in {"Mn", "Me", "Cf", "Cc"}:
        return ""
    if kind == "Cs":
        return REPLACEMENT
    if kind == "Nd":
        return str(decimal(char))
    if kind in {"Lo", "Co", "Cn"}:
        return normalize("NFKD", char)
    if char in _CAPITALS:
        return _CAPITALS[char]
    plain = normalize("NFKD", char).casefold()
    if plain == char and "LATIN" in name(char, "") and "FULL STOP" not in name(char, ""):
        return anyascii(char).lower() or char
    return plain


_CAPITALS: Final = {
    "\u0392": "b", "\u0396": "z", "\u0397": "h", "\u039c": "m", "\u039d": "n", "\u03a5": "y", "\u0417": "3",
}  # fmt: skip
"""Greek and Cyrillic capitals that look Latin while their small letters do not."""


class Folds(dict[str, str]):
    """Folds by character, worked out when first asked for."""

    def __missing__(self, char: str) -> str:
        """The fold of a character that was not met before."""
        if len(self) >= _MOST:
            self.clear()
        folded = self[char] = fold(char)
        return folded


FOLDS: Final = Folds()
