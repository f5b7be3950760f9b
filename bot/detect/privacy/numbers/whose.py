"""Whose the numbers of one text are, at a bounded cost."""

from __future__ import annotations

from typing import Final

from bot.detect.subject import subject_of
from bot.model import Subject

_ASKED: Final = 12
"""How often the words around are read for one text. Whoever writes down more than that gives a list."""


class Whose:
    """Asks for each number of a skeleton in turn; those at the end of a long list are whose the last one was.

    ``category`` is that of the numbers.
    """

    def __init__(self, text: str, category: str) -> None:
        self._text, self._category = text, category
        self._asked, self._last = 0, Subject.SELF

    def of(self, start: int, end: int) -> Subject:
        """Whose ``text[start:end]`` is."""
        if self._asked < _ASKED:
            self._asked += 1
            self._last = subject_of(self._text, start, end, self._category)
        return self._last
