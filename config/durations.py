"""How long something lasts, as people write it: ``90s``, ``30m``, ``1h``, ``7d``, or a number of seconds."""

from __future__ import annotations

import re
from typing import Final

UNITS: Final = {"d": 86400, "h": 3600, "m": 60, "s": 1}
LONGEST: Final = 365.0 * 86400
WRITTEN: Final = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?([smhd])")


def seconds(value: object) -> float:
    """Seconds from a written duration or a number. Raises ValueError with a sentence for anything else.

    Not below 0, not above a year.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        amount = float(value) if 0 <= value <= LONGEST else -1.0  # a whole number may be too large for float()
    elif isinstance(value, str) and (match := WRITTEN.fullmatch(value.strip())):
        amount = float(match[1]) * UNITS[match[2]]
    else:
        raise ValueError("is not a duration. Write 90s, 30m, 1h or 7d.")
    if not 0 <= amount <= LONGEST:
        raise ValueError("is out of range: a duration lies between 0 and 365d.")
    return amount


def written(amount: float) -> str | float:
    """The shortest way to write it such that ``seconds`` gives the same again: ``1h``, or else the number."""
    if amount != int(amount):
        return amount
    unit = next((unit for unit, size in UNITS.items() if amount and amount % size == 0), "s")
    return f"{int(amount) // UNITS[unit]}{unit}"
