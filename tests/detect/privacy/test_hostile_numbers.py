"""Text that was made to trouble the detectors of numbers: nothing is found in it, and it takes no long time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.detect.privacy import email, financial, government_id, ip, phone
from bot.normalise.skeleton import normalise_text

DETECTORS = (email, financial, government_id, ip, phone)

NOISE = [
    "7", "19", "1 ", "12-", "12 ", "7, ", "7\n", "(7", "+", "+4", "\u200b7", "\u0667", "\uff17", "\xbd", "\xb2",
    "@", "a@", "a@a.", "1.", "1.1.1.1", "1:", "2001:", "a1", "1a", "aa12", "x1:", "$a", "gb29", "0x",
    "\u0301", "\u202e", "\ud800", "7\ud800",
]  # fmt: skip

NAMES = ["ssn ", "ssn 1 ", "passport ", "licence no ", "pix ", "venmo @", "sort code ", "gmail is ", "x at gmail ",
         "call ", "call 7 ", "my number is "]  # fmt: skip


@pytest.mark.parametrize("piece", NOISE + NAMES)
@pytest.mark.parametrize("size", [40, 4_000])
def test_nothing_is_found_in_noise(piece: str, size: int) -> None:
    view = normalise_text(piece * (size // len(piece)))
    for detector in DETECTORS:
        assert list(detector.find(view, detector.Settings())) == [], detector.__name__


def _seconds(find: Callable[..., Any], settings: object, text: str) -> float:
    view = normalise_text(text)
    began = time.process_time()
    list(find(view, settings))
    return time.process_time() - began


REPEATED = [*NOISE, *NAMES, "123-45-6789 ", "nhs 401 023 2137 ", "07700 900123 ", "07700 900123\n", "203.0.113.9 ",
            "4111 1111 1111 1111 ", "a.b@c.de ", "AB123456C "]  # fmt: skip


@pytest.mark.parametrize("piece", REPEATED)
def test_the_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    for detector in DETECTORS:
        short, long = (
            min(_seconds(detector.find, detector.Settings(), piece * (size // len(piece))) for _ in range(2))
            for size in (5_000, 40_000)
        )
        # Eight times the text may take eight times as long; a square would be 64 times.
        assert long < 28 * short + 0.03, detector.__name__
