"""Numbers that belong to everybody, in the ways in which people write them: help lines and emergency numbers.

They are what no rule about telephone numbers may ever stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import phonenumbers
from phonenumbers import PhoneNumberFormat

from config.helplines import Country, Line, hotline_digits, load_countries, numbers_of
from config.server_lines import own_lines

_FORMATS = (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.E164)


@cache
def shipped_numbers() -> tuple[str, ...]:
    """All that come with the bot, those that people are shown first. Raises ``Trouble`` as ``load_countries`` does."""
    shown = [one for country in load_countries().values() for line in _lines(country) for one in _of_line(line)]
    rest = [way for digits in sorted(hotline_digits()) for way in _ways(digits)]
    return tuple(dict.fromkeys((*shown, *rest)))


def numbers_with(lines: Mapping[str, object]) -> tuple[str, ...]:
    """The server's own (``Server.lines``) before all others."""
    own = [one for code in lines for line in own_lines(lines, code) for one in _of_line(line)]
    return tuple(dict.fromkeys((*own, *shipped_numbers())))


def _lines(country: Country) -> tuple[Line, ...]:
    return (*([country.emergency] if country.emergency else []), *country.lines)


def _of_line(line: Line) -> Iterator[str]:
    """As written, as digits, and as it is dialled from abroad."""
    for written in (line.call, line.text.number if line.text else None, line.whatsapp):
        yield from (part.strip() for part in re.split(r" / | or ", written or "") if part.strip())
    for digits in numbers_of(line):
        yield from _ways(digits, line.country)


def _ways(digits: str, country: str = "") -> Iterator[str]:
    """``digits`` as they are; and where they are a whole number, as it is written at home and abroad."""
    yield digits
    for text, region in (("+" + digits, None), (digits, country)):
        if region is None or len(region) == 2:
            try:
                number = phonenumbers.parse(text, region)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(number):
                yield from (phonenumbers.format_number(number, one) for one in _FORMATS)
