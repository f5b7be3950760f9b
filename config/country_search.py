"""What somebody typed -> the countries that they may have meant: by name in any language, code, alias or a near miss.

Only what was typed is looked at; nothing is concluded from who typed it. With more than one answer the person chooses.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Mapping
from typing import Final

from config.helplines import ANYWHERE, Country

MOST: Final = 24
"""Countries in one answer: a list on Discord holds 25, and one place is for another country."""

SHORTEST: Final = 4
"""Letters from which on a word within a longer answer counts ("I live in Peru"), and a near miss is looked for."""

NEAR: Final = 0.75
"""How much alike a near miss is, 0 to 1 (difflib's ratio)."""


def exact_country(typed: str, countries: Mapping[str, Country]) -> Country | None:
    """The one country with exactly this name, code or alias, whatever its case, accents and dots."""
    asked = folded(typed)
    found = [country for country in _real(countries) if asked and asked in _names(country)]
    return found[0] if len(found) == 1 else None


def likely_countries(typed: str, countries: Mapping[str, Country]) -> tuple[Country, ...]:
    """At most ``MOST`` countries, the likeliest first, of equals in the order of ``countries``."""
    asked = folded(typed)
    if not asked:
        return ()
    scored = [(score, country) for country in _real(countries) if (score := _score(asked, _names(country))) is not None]
    return tuple(country for _, country in sorted(scored, key=lambda one: one[0])[:MOST])


def folded(text: str) -> str:
    """Words alone, without case, accents, dots and apostrophes: "U.K." is "uk", "Côte d'Ivoire" is "cote divoire"."""
    kept = "".join(
        letter if letter.isalnum() else " "
        for letter in unicodedata.normalize("NFKD", text[:100]).casefold()
        if unicodedata.category(letter) not in ("Mn", "Cf") and letter not in ".'\u2019"
    )
    return " ".join(kept.split())


def _real(countries: Mapping[str, Country]) -> list[Country]:
    return [country for country in countries.values() if country.code != ANYWHERE]


def _names(country: Country) -> frozenset[str]:
    return frozenset(folded(name) for name in (country.code, country.name, *country.aliases))


def _score(asked: str, names: frozenset[str]) -> float | None:
    """How far what was asked is from a country: 0 is its very name, 3 and more a near miss, None another country."""
    if asked in names:
        return 0
    if any(name.startswith(asked) for name in names):
        return 1
    within = f" {asked} "
    if any(f" {asked}" in name or (len(name) >= SHORTEST and f" {name} " in within) for name in names):
        return 2
    if len(asked) < SHORTEST:
        return None
    ratio = max(difflib.SequenceMatcher(None, asked, name).ratio() for name in names)
    return 4 - ratio if ratio >= NEAR else None
