"""A text on its way to the skeleton, together with the stretch of the raw text behind each of its characters."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

OFFSETS = "I"
"""The array type of every offset map: 32 bits, enough for texts of four billion characters."""

_READY = 4096
_STARTS = array(OFFSETS, range(_READY))
_ENDS = array(OFFSETS, range(1, _READY + 1))


def identity(size: int) -> tuple[array[int], array[int]]:
    """The maps of a text of ``size`` characters that is spelled as it was posted."""
    if size <= _READY:
        return _STARTS[:size], _ENDS[:size]
    return array(OFFSETS, range(size)), array(OFFSETS, range(1, size + 1))


@dataclass(frozen=True, slots=True)
class Piece:
    """New text for ``draft.text[start:end]`` (at least one character, which may become none)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """``starts[i]``/``ends[i]`` are the raw stretch behind ``text[i]``: never empty, never moving backwards."""

    text: str
    starts: array[int]
    ends: array[int]

    def rewrite(self, pieces: Iterable[Piece]) -> Draft:
        """The draft with these pieces in place; they come in order and do not overlap.

        A piece of the same length keeps its characters' stretches one by one; any other maps all of its new characters
        to the whole of what it replaces.
        """
        pieces = list(pieces)
        if not pieces:
            return self
        old_starts, old_ends, old = self.starts, self.ends, self.text
        parts: list[str] = []
        starts, ends = array(OFFSETS), array(OFFSETS)
        done = 0
        for piece in pieces:
            parts += (old[done : piece.start], piece.text)
            starts += old_starts[done : piece.start]
            ends += old_ends[done : piece.start]
            size = len(piece.text)
            if size == piece.end - piece.start:
                starts += old_starts[piece.start : piece.end]
                ends += old_ends[piece.start : piece.end]
            else:
                starts += array(OFFSETS, (old_starts[piece.start],)) * size
                ends += array(OFFSETS, (old_ends[piece.end - 1],)) * size
            done = piece.end
        parts.append(old[done:])
        starts += old_starts[done:]
        ends += old_ends[done:]
        return Draft("".join(parts), starts, ends)
