"""Patterns that take time linear in the text: RE2, without most of what its Python wrapper costs.

RE2 reads UTF-8 and answers in bytes. Its Python wrapper counts every answer back into characters, which takes two to
four times as long as the search itself over a short message. In a text of ASCII alone, which a skeleton nearly always
is, bytes and characters are the same: there the answer is taken as it comes. Any other text goes the wrapper's way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import re2

Span = tuple[int, int]

_ANYWHERE: Final = re2._Anchor.UNANCHORED
_HERE: Final = re2._Anchor.ANCHOR_START
_WHOLE: Final = re2._Anchor.ANCHOR_BOTH
_NOWHERE: Final = (-1, -1)


class Match:
    """Where a pattern stands in ``string``. Groups are asked for by number or name; 0 is the whole. Places are
    characters; a group that took no part is None, from -1 to -1. Raises ``KeyError`` or ``IndexError`` for a group
    that the pattern does not have.
    """

    __slots__ = ("_names", "_spans", "string")

    def __init__(self, string: str, spans: list[Span], names: dict[str, int]) -> None:
        self.string = string
        self._spans = spans
        self._names = names

    def __getitem__(self, group: int | str) -> Any:  # as in re: the text, or None
        start, end = self._spans[group if group.__class__ is int else self._names[group]]  # type: ignore[index]
        return None if start < 0 else self.string[start:end]

    def start(self, group: int | str = 0) -> int:
        """Where a group begins."""
        return self.span(group)[0]

    def end(self, group: int | str = 0) -> int:
        """Where a group ends (exclusive)."""
        return self.span(group)[1]

    def span(self, group: int | str = 0) -> Span:
        """Where a group begins and ends."""
        return self._spans[self._names[group] if isinstance(group, str) else group]

    def groupdict(self) -> dict[str, Any]:
        """The texts of the named groups."""
        return {name: self[number] for name, number in self._names.items()}

    @property
    def lastgroup(self) -> str | None:
        """The name of the outermost group that ends last, where it has one."""
        last, furthest = 0, -1
        for number in range(1, len(self._spans)):
            if self._spans[number][1] > furthest:
                last, furthest = number, self._spans[number][1]
        return next((name for name, number in self._names.items() if number == last), None)


class Pattern:
    """A compiled pattern, in RE2's syntax, with the methods of ``re`` that are used here."""

    __slots__ = ("_match", "_names", "_wrapper", "pattern")

    def __init__(self, pattern: str, options: Any = None) -> None:
        self.pattern = pattern
        self._wrapper = re2.compile(pattern, options)
        self._match = self._wrapper._regexp.Match
        self._names: dict[str, int] = dict(self._wrapper.groupindex)

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """The first place where it stands."""
        return self._first(_ANYWHERE, text, pos, endpos)

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """Whether it stands at ``pos``."""
        return self._first(_HERE, text, pos, endpos)

    def fullmatch(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """Whether it is all that stands between ``pos`` and ``endpos``."""
        return self._first(_WHOLE, text, pos, endpos)

    def finditer(self, text: str, pos: int = 0, endpos: int | None = None) -> Iterator[Match]:
        """All places, in order, none of which overlap."""
        if not text.isascii():
            for found in self._wrapper.finditer(text, pos, endpos):
                yield Match(text, found._spans, self._names)
            return
        encoded = text.encode()
        size = len(encoded)
        pos, stop = min(max(0, pos), size), size if endpos is None else min(endpos, size)
        while pos <= stop:
            spans = self._match(_ANYWHERE, encoded, pos, stop)
            start, end = spans[0]
            if start < 0:
                return
            yield Match(text, spans, self._names)
            pos = end if end > pos else pos + 1

    def findall(self, text: str) -> list[str]:
        """The texts of all places; of the group, where the pattern has exactly one."""
        return [match[min(1, len(match._spans) - 1)] or "" for match in self.finditer(text)]

    def _first(self, anchor: object, text: str, pos: int, endpos: int | None) -> Match | None:
        if text.isascii():
            encoded = text.encode()
            size = len(encoded)
            stop = size if endpos is None or endpos > size else endpos
            if not 0 <= pos <= stop:
                pos = min(max(0, pos), size)
                if pos > stop:
                    return None
            spans = self._match(anchor, encoded, pos, stop)
            return None if spans[0] == _NOWHERE else Match(text, spans, self._names)
        found = next(self._wrapper._match(anchor, text, pos, endpos), None)
        return None if found is None else Match(text, found._spans, self._names)


def compile_anybodys(pattern: str) -> Pattern:
    """The same for a pattern that somebody has typed: in little memory, and RE2 writes nothing of it to the log.

    Raises ``re2.error`` where RE2 cannot read it, or it would take more than a mebibyte.
    """
    options = re2.Options()
    options.log_errors = False
    options.max_mem = 1 << 20
    return Pattern(pattern, options)


def compile(pattern: str) -> Pattern:  # noqa: A001  # as in re
    """A pattern ready to run. Raises ``re2.error`` where RE2 cannot read it."""
    return Pattern(pattern)
