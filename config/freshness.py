"""How long ago a help line was checked: a line that nobody has looked at for a year may answer no more. Pure."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Final

from config.helplines import Country, Line

STALE: Final = 12
"""Months after which a line should be looked at again."""


def lines_of(country: Country) -> tuple[Line, ...]:
    """A country's emergency number, where it has one, and its lines."""
    return (*([country.emergency] if country.emergency else []), *country.lines)


def older(line: Line, today: date, months: int = STALE) -> bool:
    """Whether a line was last checked more than so many months ago. A month or a year counts from its first day."""
    if line.checked == "undated":
        return True
    year, month, day = (*(int(part) for part in line.checked.split("-")), 1, 1)[:3]
    since = (year * 12 + month - 1) + months
    last = calendar.monthrange(since // 12, since % 12 + 1)[1]
    return today > date(since // 12, since % 12 + 1, min(day, last))
