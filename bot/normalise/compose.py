"""The original: Unicode's composed form (NFC, UAX #15), with a map back to the text as posted.

Composition only ever joins a character with marks, or a few vowel signs, that follow it. The text is cut before every
character that cannot join with what stands before it; each such cluster is composed by itself, and everything in it
maps to the whole cluster if composing changed it.
"""

from __future__ import annotations

import re
from array import array
from typing import Final
from unicodedata import combining, is_normalized, normalize

from bot.normalise.draft import OFFSETS, Draft, identity

JOINING_STARTERS: Final = (
    frozenset(
        "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35"
        "\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
        "\u0f73\u0f75\u0f81"
    )
    | frozenset(map(chr, range(0x1161, 0x1176)))
    | frozenset(map(chr, range(0x11A8, 0x11C3)))
)
"""Characters of combining class 0 that may still join with what stands before them: Unicode 14's NFC_Quick_Check=Maybe,
three Tibetan signs that begin with a mark when decomposed, and the vowels and tails of Hangul."""

_SHORT = 32
"""Clusters up to this long are composed as they are. CPython sorts marks by insertion, which takes quadratic time on a
million of them out of order; longer clusters are sorted beforehand."""

_SURROGATE = re.compile("[\ud800-\udfff]")
REPLACEMENT: Final = "\ufffd"


def compose(raw: str) -> Draft:
    """``raw`` in NFC with its map. A surrogate without its other half becomes U+FFFD, so that the text can be encoded.

    >>> compose("cafe" + chr(0x301)).text == "caf" + chr(0xe9)
    True
    """
    if raw.isascii():
        return Draft(raw, *identity(len(raw)))
    text = _SURROGATE.sub(REPLACEMENT, raw)
    if is_normalized("NFC", text):
        return Draft(text, *identity(len(text)))
    parts: list[str] = []
    starts, ends = array(OFFSETS), array(OFFSETS)
    for start, end in _clusters(text):
        cluster = text[start:end]
        composed = cluster if end - start == 1 and is_normalized("NFC", cluster) else _nfc(cluster)
        parts.append(composed)
        if composed == cluster:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend((start,) * len(composed))
            ends.extend((end,) * len(composed))
    return Draft("".join(parts), starts, ends)


def _clusters(text: str) -> list[tuple[int, int]]:
    cuts = [
        index
        for index, char in enumerate(text)
        if index == 0 or (char < "\u0300" or (not combining(char) and char not in JOINING_STARTERS))
    ]
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _nfc(cluster: str) -> str:
    if len(cluster) <= _SHORT:
        return normalize("NFC", cluster)
    apart = [part for char in cluster for part in normalize("NFD", char)]
    run: list[str] = []
    ordered: list[str] = []
    for char in apart:
        if combining(char):
            run.append(char)
            continue
        ordered += sorted(run, key=combining)
        run.clear()
        ordered.append(char)
    ordered += sorted(run, key=combining)
    return normalize("NFC", "".join(ordered))
