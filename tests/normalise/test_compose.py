"""The table of characters that may join with what stands before them."""

from __future__ import annotations

import sys
import unicodedata

from bot.normalise.compose import JOINING_STARTERS, compose


def test_the_table_of_joining_starters_is_that_of_this_pythons_unicode() -> None:
    seconds = set()
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            pair = "".join(chr(int(part, 16)) for part in parts)
            if unicodedata.normalize("NFC", pair) == chr(code):
                seconds.add(pair[1])
    starters = {char for char in seconds if not unicodedata.combining(char)}
    starters |= {chr(code) for code in (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))}
    starters |= {
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if not unicodedata.combining(char)
        and (unicodedata.combining(first := unicodedata.normalize("NFD", char)[0]) or first in starters)
    }
    assert starters <= JOINING_STARTERS


def test_marks_in_any_number_and_order_compose_as_unicode_says() -> None:
    long = "a" + "\u0301\u0316\u0327" * 40 + "b\u0301"
    assert compose(long).text == unicodedata.normalize("NFC", long)
