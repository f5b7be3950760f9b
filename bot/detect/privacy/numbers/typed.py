"""Letters that stand for digits beside digits: "077oo 9oo1l3"."""

from __future__ import annotations

import re
from typing import Final

from bot import regex

_BESIDE: Final = regex.compile(r"[ol][0-9]|[0-9][ol]")
_ZERO: Final = re.compile(r"(?<![a-z])o{1,3}(?=[0-9])|(?<=[0-9])o{1,3}(?=[0-9]|(?![a-z]))")
_ONE: Final = re.compile(r"(?<![a-z])l(?=[0-9]{2})|(?<=[0-9]{2})l(?=[0-9]|(?![a-z]))")


def with_digits(text: str) -> str:
    """The skeleton with those letters as digits; it stays as long as it is.

    >>> with_digits("077oo 9oo1l3, oh no")
    '07700 900113, oh no'
    """
    if not _BESIDE.search(text):
        return text
    return _ONE.sub("1", _ZERO.sub(lambda letters: "0" * len(letters[0]), text))
