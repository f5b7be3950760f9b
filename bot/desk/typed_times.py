"""What people type for a time of day or a time zone, read kindly. Pure, but for the list of zones of this machine."""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from bot.model import Shift

TYPED: Final = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(am|pm)?", re.IGNORECASE)
OTHER_NAMES: Final = ("posix/", "right/", "Etc/", "SystemV/", "US/")
"""How names begin that are older ones for the same zones, or no place where somebody lives."""

DAY: Final = 24 * 60


def minutes(typed: str) -> int | None:
    """A time of day in minutes, from "18:00", "18", "18.30", "18h30" or "6 pm"; None for anything else.

    24:00 is 0: the midnight at which a day ends is that at which the next begins.
    """
    found = TYPED.fullmatch(typed.strip())
    if found is None:
        return None
    hours, rest, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "pm" else 0)
    if rest > 59 or hours * 60 + rest > DAY:
        return None
    return (hours * 60 + rest) % DAY


@cache
def zones() -> tuple[str, ...]:
    """The names of time zones that people may choose from, by name."""
    plain = {name for name in available_timezones() if not name.startswith(OTHER_NAMES)}
    return tuple(sorted(name for name in plain if "/" in name or name == "UTC"))


def zone(typed: str) -> str | None:
    """The zone whose name or city this is, whatever its spelling; None where there is no such, or several."""
    wanted = _folded(typed)
    exact = [name for name in zones() if _folded(name) == wanted]
    cities = [name for name in zones() if _folded(name.rsplit("/", 1)[-1]) == wanted]
    found = exact or cities
    return found[0] if len(found) == 1 else None


def likely_zones(typed: str, most: int) -> tuple[str, ...]:
    """Zones whose name holds what has been typed so far: those whose city begins with it first."""
    wanted = _folded(typed)
    found = [name for name in zones() if wanted in _folded(name)]
    return tuple(sorted(found, key=lambda name: not _folded(name.rsplit("/", 1)[-1]).startswith(wanted))[:most])


def plain_shift(shift: Shift) -> str:
    """A shift as a short text, to be chosen from a list."""
    return f"{shift.day}:{shift.begins}:{shift.ends}"


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", name.strip()).casefold()
