"""Small helpers for patterns that are tables of words."""

from __future__ import annotations


def any_of(*rows: str) -> str:
    """A group that matches one of the entries of all rows. Entries are patterns of their own, parted by ", ".

    >>> any_of("mon, tues", "wednes?")
    '(?:mon|tues|wednes?)'
    """
    return "(?:" + "|".join(entry for row in rows for entry in row.split(", ")) + ")"
