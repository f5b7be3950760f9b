"""Covering details, and showing just enough of one to know it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.mask import BLOCK, HIDDEN, glimpse, masked
from bot.model import Span

ANYTHING = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "spans", "shown"),
    [
        ("call 07700 900123 please", [(5, 17)], f"call {BLOCK * 5} {BLOCK * 6} please"),
        ("15f here", [(0, 3)], f"{BLOCK * 3} here"),
        ("two 11 and 22", [(4, 6), (11, 13)], f"two {BLOCK * 2} and {BLOCK * 2}"),
        ("overlapping", [(0, 4), (2, 6)], f"{BLOCK * 6}pping"),
        ("over\ntwo", [(2, 7)], f"ov{BLOCK * 2}\n{BLOCK * 2}o"),
        ("past the end", [(9, 99)], f"past the {BLOCK * 3}"),
        ("nothing", [], "nothing"),
        ("nothing", [(3, 3)], "nothing"),
        ("", [(0, 4)], ""),
    ],
)
def test_details_are_covered_and_nothing_else_is(text: str, spans: list[tuple[int, int]], shown: str) -> None:
    assert masked(text, [Span(*span) for span in spans]) == shown


@given(text=ANYTHING, start=st.integers(0, 60), length=st.integers(0, 60))
def test_what_is_covered_is_as_long_as_before(text: str, start: int, length: int) -> None:
    covered = masked(text, [Span(start, start + length)])
    assert len(covered) == len(text)
    assert covered[:start] + covered[start + length :] == text[:start] + text[start + length :]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("07700 900123", "07•••23"),
        ("sam.lee@posteo.net", "sa•••et"),
        ("Hebden", "H•••n"),
        ("15f", "•••"),
        ("16", "•••"),
        ("", "•••"),
        ("`07700`900123", "07•••23"),
        ("\\07700 900123\\", "07•••23"),
        ("\u200b07700\n900123\u200e", "07•••23"),
        ("\ud80007700900123\udfff", "07•••23"),
    ],
)
def test_of_a_detail_its_ends_are_shown(text: str, shown: str) -> None:
    assert glimpse(text) == shown


@given(text=ANYTHING)
def test_a_glimpse_is_short_ends_no_code_and_can_be_sent(text: str) -> None:
    shown = glimpse(text)
    assert len(shown) <= 4 + len(HIDDEN)
    assert not set(shown) & set("`\\\n")
    shown.encode()
