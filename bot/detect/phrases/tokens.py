"""A skeleton cut into words, with the places where a thought ends.

An apostrophe inside a word is dropped, so that "don't" and "dont" are one word. A hyphen or slash between words parts
them ("self-harm" is two words). An emoji is a word of its own, with a small pause on either side. Punctuation is kept
as the strength of the pause before each word.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

NO_PAUSE: Final = 0
CLAUSE: Final = 1
SENTENCE: Final = 2

APOSTROPHES: Final = "'’‘`´ʼ"  # noqa: RUF001 - all that people type for an apostrophe
_PIECE: Final = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}]+[^\W_]+)*|\.\.+|\n|\S")
_DOTS: Final = re.compile(r"\.\.+")
_MARKS: Final = '\N{HORIZONTAL ELLIPSIS}.,!?:;()"-/'
_INSIDE: Final = re.compile(f"[{APOSTROPHES}]")
_PAUSES: Final = {
    **dict.fromkeys(".!?;\n", SENTENCE),
    **dict.fromkeys(',:()[]"“”«»„…–—', CLAUSE),  # noqa: RUF001 - all dashes pause
}
_SYMBOLS: Final = frozenset(("So", "Sk"))
_OPENING: Final = frozenset("“«„")
_CLOSING: Final = frozenset("”»")
_LONGEST_QUOTE: Final = 60


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a skeleton, in order.

    ``starts[i]``/``ends[i]`` are the characters of the skeleton that word ``i`` stands on. ``pauses[i]`` is the
    strength of the pause before word ``i``; there is one more at the end, which is always ``SENTENCE``.
    ``quoted[i]`` says whether the word stands between double quotes or in a line that quotes somebody (``> ``).
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    pauses: tuple[int, ...]
    quoted: tuple[bool, ...]


def tokenise(skeleton: str) -> Tokens:
    """Cut a skeleton into words. Any text will do; takes time linear in its length.

    What stands between two blanks is most often a word and nothing else; only the rest is cut more finely.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pauses: list[int] = []
    lines: list[bool] = []
    marks: list[tuple[int, str]] = []
    pause, quoting, fresh, begun = SENTENCE, False, True, 0
    for stretch in skeleton.split(" "):
        end = begun + len(stretch)
        if stretch.isalnum():
            words.append(stretch)
            starts.append(begun)
            ends.append(end)
            pauses.append(pause)
            lines.append(quoting)
            pause, fresh, begun = NO_PAUSE, False, end + 1
            continue
        for match in _PIECE.finditer(stretch):
            piece = match[0]
            word, after = piece, NO_PAUSE
            if piece[0].isalnum():
                word = _INSIDE.sub("", piece)
            elif len(piece) > 1:
                pause = max(pause, pause_of(piece))
                continue
            else:
                if fresh and piece == ">":
                    quoting = True
                if piece in '"“”«»„':
                    marks.append((len(words), piece))
                fresh = piece == "\n"
                quoting = quoting and not fresh
                if piece in _PAUSES or not is_symbol(piece):
                    pause = max(pause, pause_of(piece))
                    continue
                pause, after = max(pause, CLAUSE), CLAUSE
            words.append(word)
            starts.append(begun + match.start())
            ends.append(begun + match.end())
            pauses.append(pause)
            lines.append(quoting)
            pause, fresh = after, False
        begun = end + 1
    pauses.append(SENTENCE)
    _mark_quotes(lines, marks)
    return Tokens(tuple(words), tuple(starts), tuple(ends), tuple(pauses), tuple(lines))


def pieces(skeleton: str) -> list[str]:
    """What stands between blanks and the commonest marks, and these marks, in order. Most are words.

    Quicker than ``tokenise``, and without places. What is neither a word nor a mark is for ``parts``.
    """
    text = skeleton.replace("'", "")
    if ".." in text:
        text = _DOTS.sub("\N{HORIZONTAL ELLIPSIS}", text)
    for mark in _MARKS:
        if mark in text:
            text = text.replace(mark, f" {mark} ")
    if "\n" in text:
        text = text.replace("\n", " . ")
    return text.split()


def parts(piece: str) -> list[str]:
    """The words and single marks of a piece, as ``tokenise`` would cut them."""
    return [_INSIDE.sub("", part) if part[0].isalnum() else part[0] for part in _PIECE.findall(piece)]


def is_symbol(piece: str) -> bool:
    """Whether a piece is an emoji or another picture, which counts as a word."""
    return len(piece) == 1 and unicodedata.category(piece) in _SYMBOLS


def pause_of(mark: str) -> int:
    """The strength of the pause that a mark makes. Dots that trail off make a small one: the thought may go on."""
    return CLAUSE if len(mark) > 1 else _PAUSES.get(mark, NO_PAUSE)


def _mark_quotes(quoted: list[bool], marks: list[tuple[int, str]]) -> None:
    """Mark what stands between two quotation marks that are not too far apart to belong together."""
    opened: int | None = None
    for position, mark in marks:
        if opened is None or mark in _OPENING:
            opened = None if mark in _CLOSING else position
        elif position - opened <= _LONGEST_QUOTE:
            quoted[opened:position] = [True] * (position - opened)
            opened = None
        else:
            opened = position
