"""Tables of words, written as text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text that stands in the code as a table; blanks and line ends part them."""
    return frozenset(text.split())
