"""Card numbers: the right beginning for a scheme, a length that it has, and a check digit that is right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum import luhn

from bot import regex
from bot.detect.privacy.numbers.called import any_of, before

SCHEMES: Final = re.compile(
    r"4\d{12}(?:\d{3}){0,2}"  # Visa
    r"|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|[68]\d)\d{11}"  # Diners
    r"|6(?:011|4[4-9]\d|5\d\d)\d{12}"  # Discover
    r"|35(?:2[89]|[3-8]\d)\d{12}"  # JCB
    r"|(?:50|5[6-9]|6\d)\d{10,17}"  # Maestro
)
"""How the numbers of each scheme begin, and how long they are (ISO/IEC 7812)."""

_GROUP: Final = re.compile(r"\d+", re.ASCII)
_JOIN: Final = re.compile(r"[ .\n-]{1,2}")
_NO_START: Final = frozenset("abcdefghijklmnopqrstuvwxyz_.,@-")
_GOES_ON: Final = re.compile(r"[a-z_@]|[.,-]\d")
_GROUPED: Final = re.compile(r"\d{4}(?:[ .\n-]{1,2}\d{4}){3}(?:[ .\n-]\d{1,3})?|\d{4}[ -]\d{6}[ -]\d{4,5}", re.ASCII)
SHORTEST: Final = 13
_LONGEST: Final = 19
"""How many digits a card has."""

_CALLED: Final = any_of(r"card visa master_?card amex debit credit karte\w* tarjeta cartao carte cb cvv cvc exp")
_CARD_WORD: Final = regex.compile(rf"\b(?:{_CALLED})\b")
_THING: Final = any_of(
    "orders? tracking parcel usps ups isbn imei barcode invoice ref reference user message id serial seed"
)
_SOMETHING_ELSE: Final = regex.compile(rf"\b(?:{_THING})\b[^.!?\n]{{0,24}}$|<\S{{0,3}}$")


def find_cards(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where cards stand in this stretch of a skeleton, which holds digits and what may stand between them."""
    groups = [match.span() for match in _GROUP.finditer(text, start, end)]
    if sum(high - low for low, high in groups) < SHORTEST:
        return
    first = 0
    while first < len(groups):
        last = _card_from(text, groups, first)
        if last:
            yield groups[first][0], groups[last - 1][1]
        first = last or _next_start(text, groups, first)


def _card_from(text: str, groups: list[tuple[int, int]], first: int) -> int:
    """Behind which group the card ends that begins with this one; 0 when none does."""
    begin = groups[first][0]
    if text[begin - 1 : begin] in _NO_START and begin:
        return 0
    digits = ""
    for index in range(first, len(groups)):
        low, high = groups[index]
        if index > first and not _JOIN.fullmatch(text, groups[index - 1][1], low):
            return 0
        digits += text[low : min(high, low + _LONGEST + 1)]
        if len(digits) > _LONGEST:
            return 0
        if len(digits) >= SHORTEST and not _GOES_ON.match(text, high) and _is_card(text, digits, begin, high):
            return index + 1
    return 0


def _next_start(text: str, groups: list[tuple[int, int]], first: int) -> int:
    """The next group at which a number may begin: on a line of its own, or behind a count of one or two digits."""
    for index in range(first + 1, len(groups)):
        (low, high), follows = groups[index - 1], groups[index][0]
        if high - low <= 2 or not _JOIN.fullmatch(text, high, follows) or "\n" in text[high:follows]:
            return index
    return len(groups)


def _is_card(text: str, digits: str, start: int, end: int) -> bool:
    if not SCHEMES.fullmatch(digits) or len(set(digits)) < 2 or not luhn.is_valid(digits):
        return False
    if _SOMETHING_ELSE.search(before(text, start, 40)):
        return False
    if len(digits) in {15, 16} or _GROUPED.fullmatch(text, start, end):
        return True
    # Ids of messages and people have 17 to 20 digits in one run, barcodes 13: those need the word.
    return _CARD_WORD.search(text[max(0, start - 60) : end + 30]) is not None
