"""Whatever people call their country, they find it; and none is found that they did not type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.country_search import MOST, exact_country, folded, likely_countries
from config.helplines import ANYWHERE, load_countries

EXACT = {
    "United Kingdom": "GB", "UK": "GB", "u.k.": "GB", "england": "GB", "Scotland": "GB", "Northern Ireland": "GB",
    "gb": "GB", "USA": "US", "U.S.A.": "US", "us": "US", "America": "US", "united states of america": "US",
    "Estados Unidos": "US", "Deutschland": "DE", "germany": "DE", "Allemagne": "DE", "Alemania": "DE", "DE": "DE",
    "deu": "DE", "España": "ES", "espana": "ES", "ESPAÑA": "ES", "Österreich": "AT", "osterreich": "AT",
    "Schweiz": "CH", "Suisse": "CH", "Svizzera": "CH", "Brasil": "BR", "brazil": "BR", "日本": "JP", "대한민국": "KR",
    "한국": "KR", "South Korea": "KR", "korea": "KR", "香港": "HK", "hong kong": "HK", "台灣": "TW", "中国": "CN",
    "Україна": "UA", "Ελλάδα": "GR", "ελλαδα": "GR", "मिस्र": None, "भारत": "IN", "India": "IN", "مصر": "EG",
    "ישראל": "IL", "ไทย": "TH", "Türkiye": "TR", "turkiye": "TR", "Turkey": "TR", "Česko": "CZ", "Czech Republic": "CZ",
    "Holland": "NL", "the Netherlands": "NL", "Éire": "IE", "Ireland": "IE", "Republic of Ireland": "IE",
    "Aotearoa": "NZ", "NZ": "NZ", "Việt Nam": "VN", "  Peru  ": "PE", "Perú": "PE", "pilipinas": "PH", "no": "NO",
}  # fmt: skip
NOT_EXACT = ["", " ", "Russia", "Germ", "Ger many", "United", "INT", "Any country", "Nigerr", "english", "XX", "112",
             "?", "London", "I live in Germany", "Korea Korea", "Deutsch", "Spanish"]  # fmt: skip


@pytest.mark.parametrize(("typed", "code"), EXACT.items())
def test_a_country_is_known_by_every_name_that_it_has(typed: str, code: str | None) -> None:
    found = exact_country(typed, load_countries())
    assert (found.code if found else None) == code


@pytest.mark.parametrize("typed", NOT_EXACT)
def test_nothing_else_is_taken_for_a_country(typed: str) -> None:
    assert exact_country(typed, load_countries()) is None


LIKELY = {
    "germ": ["DE"],
    "deutshland": ["DE"],
    "Germnay": ["DE"],
    "i live in germany": ["DE"],
    "London, England": ["GB"],
    "united": ["GB", "US"],
    "Ireland": ["IE", "GB"],  # the very name first, then the north
    "niger": ["NG"],
    "austr": ["AU", "AT"],
    "Áustria": ["AT"],
    "colombia": ["CO"],
    "phillipines": ["PH"],
    "swizerland": ["CH"],
    "korea": ["KR"],
    "new": ["NZ"],
    "sri": ["LK"],
}


@pytest.mark.parametrize(("typed", "codes"), LIKELY.items())
def test_the_likely_ones_come_first(typed: str, codes: list[str]) -> None:
    assert [country.code for country in likely_countries(typed, load_countries())][: len(codes)] == codes


@pytest.mark.parametrize("typed", ["", "?", "xyz", "Russia", "Atlantis", "int", "any country", "help me please", "9"])
def test_what_is_no_country_here_finds_none(typed: str) -> None:
    assert likely_countries(typed, load_countries()) == ()


def test_every_country_is_found_by_each_of_its_names() -> None:
    known = load_countries()
    for country in known.values():
        for name in (country.code, country.name, *country.aliases):
            if country.code != ANYWHERE:
                assert exact_country(name, known) == country, name
                assert likely_countries(name, known)[0] == country, name


@given(st.text(max_size=200))
def test_whatever_is_typed_a_short_list_comes_back(typed: str) -> None:
    found = likely_countries(typed, load_countries())
    assert len(found) == len({country.code for country in found}) <= MOST
    exact = exact_country(typed, load_countries())
    assert exact is None or exact in found[:1]
    assert folded(folded(typed)) == folded(typed) or len(typed) >= 100
