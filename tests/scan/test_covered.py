"""An excerpt shows where something stands and not a letter of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Span, Surface
from bot.scan.covered import AT_MOST, FOUND, MORE, Excerpt, excerpt

W, F = "•••", FOUND
TABLE = [
    ("my number is 07700 900123", [(13, 25)], Excerpt(f"{W} {W} {W} {F} {F}", 4, 5, 5)),
    ("07700900123", [(0, 11)], Excerpt(F, 1, 1, 1)),
    ("ab cd", [(1, 2)], Excerpt(f"{F} {W}", 1, 1, 2)),
    ("ab cd ef", [(0, 1), (6, 8)], Excerpt(f"{F} {W} {F}", 1, 3, 3)),
    ("1 2 3 4 5 6 7 8 9 10 11 12", [(10, 11)], Excerpt(f"{MORE} {W} {W} {W} {F} {W} {W} {W} {W} {MORE}", 6, 6, 12)),
]


@pytest.mark.parametrize(("text", "places", "expected"), TABLE)
def test_every_word_looks_like_every_other(text: str, places: list[tuple[int, int]], expected: Excerpt) -> None:
    assert excerpt([Surface("content", text)], [Span(*place) for place in places]) == expected


def test_it_says_in_which_part_of_a_message() -> None:
    found = excerpt([Surface("content", "hi"), Surface("embed", "a b")], [Span(2, 3, 1)])
    assert found == Excerpt(f"{W} {F}", 2, 2, 2, "embed")
    assert not found.whole


NOWHERE = [([], [Span(0, 1)]), ([Surface("content", "hi")], []), ([Surface("content", "hi")], [Span(0, 1, 1)]),
           ([Surface("content", "a  b")], [Span(1, 2)]), ([Surface("content", "")], [Span(0, 0)])]  # fmt: skip


@pytest.mark.parametrize(("surfaces", "spans"), NOWHERE)
def test_where_there_is_no_such_place_there_is_no_excerpt(surfaces: list[Surface], spans: list[Span]) -> None:
    assert excerpt(surfaces, spans) is None


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=5))
def test_no_character_of_a_text_is_in_it(text: str, places: list[tuple[int, int]]) -> None:
    found = excerpt([Surface("content", text)], [Span(min(place), max(place)) for place in places])
    if found is not None:
        assert set(found.shown) <= {*W, *FOUND, *MORE, " "}
        assert len(found.shown.split()) <= AT_MOST + 2
        assert 1 <= found.first <= found.last <= found.words


@given(st.lists(st.text("abc0", min_size=1, max_size=9), min_size=1, max_size=20), st.data())
def test_how_long_words_are_makes_no_difference(words: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(words) - 1))
    shown = set()
    for some in (words, ["x"] * len(words)):
        start = len(" ".join([*some[:number], ""]))
        found = excerpt([Surface("content", " ".join(some))], [Span(start, start + len(some[number]))])
        assert found is not None
        shown.add(found)
    assert len(shown) == 1
