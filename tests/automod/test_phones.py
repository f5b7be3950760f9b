"""Telephone numbers: mobiles as they are written are stopped; what belongs to everybody never is."""

from __future__ import annotations

from itertools import combinations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat as Format
from phonenumbers import PhoneNumberType as Type

from bot.automod.kept import Choices
from bot.automod.keywords import stands
from bot.automod.phones import MOST_COUNTRIES, PLANS, phone_pattern, phone_patterns, spared
from bot.automod.public_numbers import numbers_with, shipped_numbers
from bot.automod.rules import LONGEST_WORD, MOST_ALLOWED, Content
from bot.detect.privacy.numbers.numbering import REGIONS
from config.helplines import Line, hotline_digits, load_countries, numbers_of
from config.server_lines import put
from tests.automod.world import compiled, found, matched

STOPPED = {
    "GB": ["07911 123456", "07911 123 456", "+44 7911 123456", "+44 (0)7911 123456", "0044 7911 123456", "07911123456"],
    "US": ["(212) 555-0147", "212-555-0147", "212.555.0147", "+1 212 555 0147", "+12125550147", "1-212-555-0147"],
    "CA": ["(416) 555-0147", "416-555-0147"],
    "IE": ["085 123 4567", "+353 85 123 4567"],
    "AU": ["0412 345 678", "+61 412 345 678", "04 12 34 56 78"],
    "NZ": ["021 123 4567", "+64 21 123 4567", "027 123 4567"],
    "IN": ["98765 43210", "+91 98765 43210", "+919876543210"],
    "DE": [
        "0151 23456789",
        "0151/23456789",
        "+49 151 23456789",
        "0176 2345 6789",
        "01512 3456789",
        "0049 176 23456789",
    ],
    "FR": ["06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "07.12.34.56.78"],
    "ES": ["612 34 56 78", "612 345 678", "+34 612 345 678"],
    "BR": ["(11) 91234-5678", "11 91234-5678", "+55 11 91234-5678"],
    "PT": ["912 345 678", "+351 912 345 678"],
    "AT": ["0664 1234567", "0664/123 45 67", "+43 664 1234567"],
    "MX": ["55 1234 5678", "+52 55 1234 5678", "+52 1 55 1234 5678"],
    "NG": ["0803 123 4567", "08031234567", "+234 803 123 4567"],
    "SG": ["+65 9123 4567", "+65 81234567"],
    "PH": ["0917 123 4567", "+63 917 123 4567"],
    "ZA": ["082 123 4567", "+27 82 123 4567"],
}
PASSED = [
    "988", "112", "999", "911", "116 123", "0800 1110", "0800 1111", "13 11 14", "1800 55 1800", "3114", "188", "024",
    "1-800-273-8255", "(800) 273-8255", "+1 800 273 8255", "0808 801 0677", "0800 111 0 111", "0800 1110111",
    "0203 123 4567", "01632 960123", "2026-12-01", "07.12.2026", "07/12/2026 10:30", "07.12.2026 10:30",
    "06-12-2026 12", "12:30 - 14:45", "192.168.100.200",
    "700 000 000 people", "600.000.000 euros", "912 000 000", "1234 5678 9012 3456", "079111234567890", "x07911123456",
    "https://example.org/07911123456", "order-07911123456", "#0612345678", "<@212555014712345678>", "v0.7.911.123.456",
    "call me maybe", "i need 100 200 300", "9123 4567", "2125550147",
]  # fmt: skip


def test_every_region_that_the_phone_detector_knows_can_be_chosen() -> None:
    assert set(PLANS) == set(REGIONS)


@pytest.mark.parametrize(("country", "number"), [(code, one) for code, some in STOPPED.items() for one in some])
def test_a_mobile_number_is_stopped_and_the_bot_would_have_found_it_too(country: str, number: str) -> None:
    for text in (number, f"my number is {number}.", f"({number})", f"call me on {number}, please"):
        assert matched((phone_pattern(country),), text), text
    assert "privacy.phone" in found(f"my number is {number}")


@pytest.mark.parametrize("country", sorted(PLANS))
@pytest.mark.parametrize("text", PASSED)
def test_what_is_nobodys_number_goes_through(country: str, text: str) -> None:
    assert not matched((phone_pattern(country),), text)


@pytest.mark.parametrize("country", sorted(set(PLANS) - {"MX", "SG"}))
def test_the_example_of_a_mobile_number_is_stopped_as_it_is_written(country: str) -> None:
    example = phonenumbers.example_number_for_type(country, Type.MOBILE)
    assert example is not None
    for way in (Format.NATIONAL, Format.INTERNATIONAL, Format.E164):
        assert matched((phone_pattern(country),), phonenumbers.format_number(example, way)), way


@pytest.mark.parametrize("country", ["MX", "SG"])
def test_where_a_number_at_home_looks_like_any_other_number_those_from_abroad_are_stopped(country: str) -> None:
    example = phonenumbers.example_number_for_type(country, Type.MOBILE)
    assert example is not None
    for way in (Format.INTERNATIONAL, Format.E164):
        assert matched((phone_pattern(country),), phonenumbers.format_number(example, way)), way


# --- what belongs to everybody


def let_through(content: Content, number: str) -> bool:
    """Whether a rule with the phones of some countries lets a number through when nothing else is said."""
    return not matched(content.patterns, number) or any(stands(one, number) for one in content.allowed)


def ways() -> set[str]:
    """Every help line and emergency number, in the ways in which people write them."""
    digits = {one for number in hotline_digits() for one in (number, f"+{number}")}
    shown = {line.call for country in load_countries().values() for line in country.lines if line.call}
    dialled = set()
    for country in load_countries().values():
        for line in country.lines:
            for number in numbers_of(line):
                try:
                    read = phonenumbers.parse(number, country.code)
                except phonenumbers.NumberParseException:
                    continue
                if phonenumbers.is_valid_number(read):
                    dialled |= {phonenumbers.format_number(read, way) for way in (0, 1, 2)}
    return {one for one in digits | shown | dialled if one}


@pytest.mark.parametrize("country", sorted(PLANS))
def test_no_help_line_is_stopped_whichever_country_is_chosen(country: str) -> None:
    content = compiled(Choices(countries=frozenset({country}))).rules["phones"]
    assert [number for number in ways() if not let_through(content, number)] == []


def test_no_help_line_is_stopped_when_as_many_countries_are_chosen_as_there_may_be() -> None:
    every = sorted(PLANS)
    for countries in (every[:MOST_COUNTRIES], every[-MOST_COUNTRIES:], every[::2] + every[1:2]):
        content = compiled(Choices(countries=frozenset(countries))).rules["phones"]
        assert len(content.allowed) == MOST_ALLOWED
        assert [number for number in ways() if not let_through(content, number)] == [], countries


def test_without_the_allow_list_some_would_be_stopped() -> None:
    assert any(matched((phone_pattern("AU"),), number) for number in ways())


def test_what_is_allowed_fits_into_discords_limits() -> None:
    for pair in combinations(sorted(PLANS), 2):
        allowed = spared(shipped_numbers(), phone_patterns(pair), MOST_ALLOWED)
        assert all(0 < len(one) <= LONGEST_WORD for one in allowed)
        assert len(allowed) == len(set(allowed))


def test_the_servers_own_help_lines_are_let_through_as_well() -> None:
    night = Line("Night line", "24/7", ("suicide",), ("en",), "server", "2026-11-30", "x", call="07700 900123")
    numbers = numbers_with(put({}, load_countries()["GB"], night))
    assert "07700 900123" in numbers[:4]
    content = compiled(Choices(countries=frozenset({"GB"})), numbers=numbers).rules["phones"]
    assert let_through(content, "07700 900123")
    assert not let_through(content, "07700 900124")


def test_the_united_states_and_canada_share_a_pattern() -> None:
    assert len(phone_patterns(["US", "CA", "GB"])) == 2
    assert phone_patterns([]) == ()
    assert phone_patterns(["XX"]) == ()
