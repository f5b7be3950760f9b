"""Tables of words, written as text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text that stands in the code as a table; blanks and line ends part them."""
    return frozenset(text.split())


def either(text: str) -> str:
    """A table of words and phrases, parted by commas, as alternatives of a pattern.

    >>> either("road, high street, rd")
    'road|high street|rd'
    """
    return "|".join(" ".join(word.split()) for word in text.split(","))
