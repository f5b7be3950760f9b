"""What money could be taken from or traced by: cards (cards.py), accounts (accounts.py), tags and links for payments
(payments.py) and wallets (wallets.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot import regex
from bot.detect.privacy.numbers import payments
from bot.detect.privacy.numbers.accounts import REACH, find_accounts, find_ibans
from bot.detect.privacy.numbers.cards import SHORTEST, find_cards
from bot.detect.privacy.numbers.typed import with_digits
from bot.detect.privacy.numbers.wallets import find_wallets
from bot.detect.privacy.numbers.whose import Whose
from bot.detect.settings import DetectorSettings
from bot.model import Finding, Span, View

_ANY_DIGIT: Final = re.compile("[0-9]")
_RUN: Final = r"[0-9](?:[ .,/\n-]{0,3}[0-9]){5,}"
_DIGITS: Final = re.compile(_RUN.replace("}", "}+"))
"""The same for ``re``, which never goes back."""
_LONG_WORD: Final = regex.compile("[a-z0-9]{26}")
_TELLING: Final = regex.compile(rf"{payments.NAMED}|{_LONG_WORD.pattern}")
"""What stands in every text with something that is no string of digits, cashtags apart."""
_WIDEST: Final = 400
"""A longer stretch of digits is a table or noise: nobody's account, in characters."""

TRIGGERS: Final[tuple[str, ...]] = (_RUN, _LONG_WORD.pattern, *payments.TRIGGERS)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """Nothing to set but whether it looks at all."""


Hit = tuple[Span, str, float]


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Cards, IBANs, accounts, wallets and tags, each with what confirms it."""
    hits = (*_of_digits(view), *_of_words(view))
    if not hits:
        return
    whose = Whose(view.skeleton, "privacy.financial")
    for span, why, sure in hits:
        at = bisect_left(view.starts, span.start)
        subject = whose.of(at, at + span.end - span.start)
        yield view.finding("privacy.financial", span, why=why, confidence=sure, subject=subject)


def _of_digits(view: View) -> Iterator[Hit]:
    if not _ANY_DIGIT.search(view.skeleton):
        return
    text, original = with_digits(view.skeleton), view.original
    runs = [span for run in _DIGITS.finditer(text) if (span := run.span())[1] - span[0] <= _WIDEST]
    if not runs:
        return
    for start, end in runs:
        for card in find_cards(text, start, end) if end - start >= SHORTEST else ():
            yield view.span(*card), "a card number with a valid check digit", 0.95
    windows = _windows(runs, len(text))
    for low, high in windows:
        for begin, stop, why in find_accounts(text, low, high):
            yield view.span(begin, stop), why, 0.9
    alike = original == view.raw
    for low, high in (
        [(view.starts[low], view.ends[high - 1]) for low, high in windows] if alike else [(0, len(original))]
    ):
        for begin, stop, why in find_ibans(original, low, high):
            yield view.original_span(begin, stop), why, 0.97


def _windows(runs: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """The stretches of digits with the words around them; those that touch are one."""
    windows: list[tuple[int, int]] = []
    for start, end in runs:
        low, high = max(0, start - REACH), min(size, end + REACH)
        if windows and low <= windows[-1][1]:
            windows[-1] = windows[-1][0], high
        else:
            windows.append((low, high))
    return windows


def _of_words(view: View) -> Iterator[Hit]:
    text, original = view.skeleton, view.original
    telling = _TELLING.search(text) is not None
    for start, end, why, sure in payments.find_payments(text, named=telling):
        yield view.span(start, end), why, sure
    if "$" in original or "£" in original:
        for start, end, why, sure in payments.find_cashtags(original):
            yield view.original_span(start, end), why, sure
    if telling and _LONG_WORD.search(text):
        for start, end, why in find_wallets(original):
            yield view.original_span(start, end), why, 0.9
