"""Normalise: raw text to a view with two spellings of it, and the way back from both.

The **original** is the text in NFC (UAX #15). The **skeleton** is what detectors read; in it, texts that look or read
alike are alike (the idea of UTS #39). In this order:

1. each character is folded by itself: compatibility forms, capitals, marks, invisible characters (fold.py);
   letters as regional indicators count unless two stand together, which is a flag;
2. letters of other scripts in disguise (lookalikes.py);
3. bracketed signs, "(at)" and "[.]" (spelled.py);
4. signs for letters inside words (leet.py);
5. digits that are spelled out, in runs of five and more (digits.py);
6. addresses that are spelled out in bare words (spelled.py).

Line ends stay line ends, spaces stay spaces, emoji stay emoji. The skeleton of a skeleton is itself; it has at most 18
characters for each of the raw text. Time is linear in the text.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import Final
from unicodedata import category

from bot.model import Message, View
from bot.normalise.compose import compose
from bot.normalise.digits import fold_digit_words
from bot.normalise.draft import OFFSETS, Draft, Piece, identity
from bot.normalise.fold import FOLDS
from bot.normalise.leet import fold_leet
from bot.normalise.lookalikes import fold_lookalikes
from bot.normalise.spelled import fold_brackets, fold_spelled

_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f`]")
_ODD: Final = re.compile(r"[^\n -_a-~]+")
"""Everything that is folded otherwise than by writing it small."""
_MARKS: Final = frozenset({"Mn", "Me"})
_INDICATORS: Final = re.compile("[\U0001f1e6-\U0001f1ff]+")


def normalise(message: Message) -> tuple[View, ...]:
    """One view for each surface of the message, in their order."""
    return tuple(normalise_text(surface.text, surface.kind, number) for number, surface in enumerate(message.surfaces))


def normalise_text(raw: str, kind: str = "content", surface: int = 0) -> View:
    """The view of one text, whatever is in it: any ``str`` has one, also with half a surrogate pair.

    ``kind`` and ``surface`` are passed on: what the text is, and its number within the message.
    """
    original = compose(raw)
    draft = _folded(raw)
    for stage in (fold_lookalikes, fold_brackets, fold_leet, fold_digit_words, fold_spelled):
        draft = stage(draft)
    return View(
        raw=raw,
        original=original.text,
        skeleton=draft.text,
        starts=draft.starts,
        ends=draft.ends,
        original_starts=original.starts,
        original_ends=original.ends,
        kind=kind,
        surface=surface,
    )


def _folded(raw: str) -> Draft:
    """Every character folded by itself. Only those that are not plain are looked at one by one."""
    if raw.isascii() and not _CONTROL.search(raw):
        return Draft(raw.lower(), *identity(len(raw)))
    plain = Draft(raw, *identity(len(raw)))
    lone = [Piece(*run.span(), _letter(run[0])) for run in _INDICATORS.finditer(raw) if len(run[0]) == 1]
    if lone:
        plain = plain.rewrite(lone)
    runs = [(run.start(), run.end(), [FOLDS[char] for char in run[0]]) for run in _ODD.finditer(plain.text)]
    if all(len(fold) == 1 for _, _, folds in runs for fold in folds):
        return Draft(_text(plain.text, runs), plain.starts, plain.ends)
    starts, ends = array(OFFSETS), array(OFFSETS)
    done = 0
    for start, end, folds in runs:
        starts += plain.starts[done:start]
        ends += plain.ends[done:start]
        done = end
        for index, fold in enumerate(folds, start):
            starts.extend((index,) * len(fold))
            ends.extend((index + 1,) * len(fold))
            if not fold and ends and category(raw[index]) in _MARKS:
                ends[-1] = index + 1  # an accent belongs to its letter: who masks the one masks the other
    starts += plain.starts[done:]
    ends += plain.ends[done:]
    return Draft(_text(plain.text, runs), starts, ends)


def _text(text: str, runs: Sequence[tuple[int, int, Sequence[str]]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, folds in runs:
        parts.append(text[done:start].lower())
        parts += folds
        done = end
    parts.append(text[done:].lower())
    return "".join(parts)


def _letter(indicator: str) -> str:
    return chr(ord(indicator) - 0x1F1E6 + ord("a"))
