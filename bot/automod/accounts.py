"""Payment cards and IBANs as AutoMod's patterns. Shapes alone: no regular expression can reckon a check digit.

So both are strict. A card begins as its scheme's cards do and stands in groups of four with the same sign between all
of them: 16 to 19 digits, Visa's old 13, and the 4-6-5 and 4-6-4 of American Express and Diners. A plain row of digits
may be an id, and is left to the bot, which reckons.

An IBAN has its country's letters, length, and letters and digits where that country has them.

Sources: ISO/IEC 7812 (beginnings of cards); SWIFT's IBAN registry, as python-stdnum carries it.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from stdnum import numdb

from bot.automod.edges import alone, packed

_BEGINS: Final = r"(?:4\d|5[0-8]|35|6\d)\d\d"
_OF_SIX: Final = r"3[04-9]\d\d"

COUNTRIES: Final = (
    "DE", "ES", "CZ", "SE", "SK", "AT", "EE", "LT", "BE", "FI", "DK", "NO", "GB", "IE", "FR", "MC", "NL", "PT", "BR",
    "IT", "PL", "HU", "CH", "LI", "LU", "RO", "HR", "SI", "IS", "LV", "GR",
)  # fmt: skip
"""Whose IBANs are told by their shape: where the bot's five languages are spoken, and their neighbours who pay so."""

_SIGNS: Final = {"n": r"\d", "a": "[A-Z]", "c": r"[\dA-Z]"}


def card_patterns() -> tuple[str, ...]:
    """The patterns for cards: one for each sign that stands between groups."""
    groups = [_grouped(sign) for sign in (" ", "-")]
    return tuple(map(alone, packed(groups)))


def iban_patterns() -> tuple[str, ...]:
    """The patterns for the IBANs of ``COUNTRIES``, with a blank after every four signs or none."""
    shapes: dict[str, list[str]] = {}
    for country in COUNTRIES:
        shapes.setdefault(_shape(country), []).append(country)
    bodies = (f"{_any(countries)}{shape}" for shape, countries in shapes.items())
    return tuple(map(alone, packed(bodies)))


def _grouped(sign: str) -> str:
    """A card with ``sign`` between its groups."""
    four = rf"{sign}\d{{4}}"
    return (
        rf"{_BEGINS}(?:{four}){{3}}(?:{sign}\d{{1,3}})?"
        rf"|4\d{{3}}(?:{four}){{2}}{sign}\d"
        rf"|{_OF_SIX}{sign}\d{{6}}{sign}\d{{4,5}}"
    )


def _any(countries: list[str]) -> str:
    return countries[0] if len(countries) == 1 else f"(?:{'|'.join(countries)})"


def _shape(country: str) -> str:
    """What follows a country's two letters: its check digits, and the account in fours."""
    (_, about), *_ = numdb.get("iban").info(country)
    kinds = "nn" + "".join(kind * int(count) for count, kind in re.findall(r"(\d+)!([nac])", about["bban"]))
    fours = [kinds[at : at + 4] for at in range(2, len(kinds), 4)]
    return _signs(kinds[:2]) + "".join(_repeated(four, len(list(same))) for four, same in groupby(fours))


def _repeated(four: str, times: int) -> str:
    return f" ?{_signs(four)}" if times == 1 else f"(?: ?{_signs(four)}){{{times}}}"


def _signs(kinds: str) -> str:
    return "".join(_counted(_SIGNS[kind], len(list(same))) for kind, same in groupby(kinds))


def _counted(sign: str, times: int) -> str:
    return sign * times if len(sign) * times <= len(sign) + 3 else f"{sign}{{{times}}}"
