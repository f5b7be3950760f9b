"""Wilson's interval against published values, and how many verdicts are enough."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tune.precision import BAR, LEAST, Precision, needed, wilson


@pytest.mark.parametrize(
    ("right", "judged", "low", "high"),
    [
        # R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
        # Statistics in Medicine 17, 1998, table I, method 3 (score without continuity correction).
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_published_one(right: int, judged: int, low: float, high: float) -> None:
    assert wilson(right / judged, judged) == pytest.approx((low, high), abs=5e-5)


def test_nothing_is_known_of_no_verdicts() -> None:
    assert Precision().interval == (0.0, 1.0)
    assert Precision().more == LEAST
    assert not Precision().enough


def test_six_of_nine_is_told_as_it_is() -> None:
    low, high = Precision(6, 3).interval
    assert (round(low * 100), round(high * 100)) == (35, 88)
    assert Precision(6, 3).more is None, "two thirds is below the bar, and stays there"


@given(st.integers(0, 400), st.integers(1, 400))
def test_the_share_lies_in_its_interval_which_lies_between_none_and_all(right: int, wrong: int) -> None:
    judged = Precision(right, wrong)
    low, high = judged.interval
    assert 0.0 <= low <= judged.share <= high <= 1.0


@given(st.integers(0, 200), st.integers(0, 60))
def test_right_and_wrong_are_told_alike(right: int, wrong: int) -> None:
    low, high = Precision(right, wrong).interval
    other_low, other_high = Precision(wrong, right).interval
    assert (low, high) == pytest.approx((1 - other_high, 1 - other_low), abs=1e-9)


@given(st.floats(BAR + 0.02, 1.0))
def test_so_many_are_needed_and_one_fewer_would_not_do(share: float) -> None:
    wanted = needed(share)
    assert wanted == next(n for n in count(LEAST) if wilson(share, n)[0] >= BAR - 1e-12)


@given(st.floats(0.0, BAR))
def test_no_number_is_enough_for_a_share_that_is_not_over_the_bar(share: float) -> None:
    assert needed(share) is None
    assert wilson(share, 10**6)[0] < BAR


@pytest.mark.parametrize(
    ("right", "wrong", "more"),
    [
        (16, 0, 4),  # all right, but too few to be told that they are enough
        (20, 0, 0),
        (19, 1, 8),  # 0.95: 28 verdicts
        (27, 1, 0),
        (9, 1, 52),  # 0.9: 62 verdicts
        (8, 2, None),
        (0, 5, None),
    ],
)
def test_how_many_more_are_needed(right: int, wrong: int, more: int | None) -> None:
    assert Precision(right, wrong).more == more
    assert Precision(right, wrong).enough is (more == 0)
