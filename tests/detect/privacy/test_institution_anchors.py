"""The words of a text that could lead to the name of a school, a clinic or an employer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.privacy import institution
from bot.detect.privacy.institutions.anchors import anchors
from bot.detect.privacy.institutions.cues import _OWNERS, _POSSESSED, possessed
from bot.normalise.skeleton import normalise_text

TABLE = frozenset({"at", "school", "tec"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at school", ["at", "school"]),
        ("at at at", ["at", "at", "at"]),
        ("(school)", ["school"]),
        ("pre-school", ["school"]),
        ("in der goethe-schule", ["goethe-schule"]),
        ("im inselspital", ["inselspital"]),
        ("\u5b66\u6821at", ["at"]),
        ("", []),
        ("that attic", []),
        ("school2", []),
        ("at_school", []),
        ("preschool", []),
        ("schools", []),
        ("go-to-hospital", []),
        ("schule", []),
        ("techs tecs", []),
        ("schulen", []),
        ("a t", []),
        ("4tec", []),
        ("hospital", []),
    ],
)
def test_only_whole_words_of_the_table_and_compounds_are_looked_at(text: str, found: list[str]) -> None:
    assert [text[start:end] for _, start, end in anchors(text, TABLE)] == found


@pytest.mark.parametrize("wall", ["Aaa School ", "i study at A-b A-b ", "school of ", "my dr Lee ", "work for Big & "])
def test_a_wall_of_text_yields_a_bounded_number_of_names(wall: str) -> None:
    assert len(list(institution.find(normalise_text(wall * 5_000), institution.Settings()))) <= 16


@given(st.lists(st.sampled_from([*_OWNERS, "old", "dad's", "kids", "this", "a-b", "(my", "\n", " ", "."]), max_size=6))
def test_whose_something_is_is_seen_at_the_ends_of_words_wherever_the_pattern_sees_it(before: list[str]) -> None:
    text = " ".join([*before, "school"])
    start = len(text) - len("school")
    assert possessed(text, start) == (_POSSESSED.search(text, max(0, start - 32), start) is not None)
