"""So many times in a while."""

from __future__ import annotations

import pytest

from bot.desk.allowance import Allowance


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ([0, 0, 0], [True, True, True]),
        ([0, 1, 2, 3], [True, True, True, False]),
        ([0, 1, 2, 59, 60, 61, 62], [True, True, True, False, True, True, True]),
        ([0, 1, 2, 3, 4, 60, 60.5], [True, True, True, False, False, True, False]),
        ([0, 100, 200, 300], [True, True, True, True]),
    ],
)
def test_so_many_in_a_while_and_what_was_refused_does_not_count(at: list[float], allowed: list[bool]) -> None:
    three = Allowance(3, 60)
    assert [three.take("kim", moment) for moment in at] == allowed


def test_everybody_has_their_own() -> None:
    one = Allowance(1, 60)
    assert [one.take(key, 0) for key in ((1, 2), (1, 3), (2, 2), (1, 2))] == [True, True, True, False]


def test_it_remembers_no_more_than_it_may_and_forgets_who_was_seen_longest_ago() -> None:
    one = Allowance(1, 60, keys=2)
    assert [one.take(key, 0) for key in "abab"] == [True, True, False, False]
    assert [one.take(key, 1) for key in "cba"] == [True, False, True]
