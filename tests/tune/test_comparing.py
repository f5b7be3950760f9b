"""What differs between two rules is told part by part and line by line."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tune.comparing import Difference, What, compare, compare_rows

A, B, C, D = ({"respond": [name]} for name in ("nudge", "flag", "mask", "remove"))
RULE: dict[str, Any] = {"mode": "on", "cooldown": "1h", "min_confidence": 0.5, "exempt_roles": [], "rows": [A, B]}


def test_every_part_is_told_once() -> None:
    other = {**RULE, "mode": "off", "cooldown": "4h", "min_confidence": 0.6, "exempt_roles": [7], "rows": [A]}
    assert [one.what for one in compare(RULE, other)] == list(What)
    assert compare(RULE, dict(RULE)) == ()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([A, B], [A, C], [(B, C, 2)]),
        ([A, B], [C, A, B], [(None, C, 1)]),
        ([A, B, C], [A, C], [(B, None, 2)]),
        ([], [A], [(None, A, 1)]),
        ([A, B], [A, B], []),
    ],
)
def test_lines_that_differ(before: list[Any], after: list[Any], told: list[tuple[Any, Any, int]]) -> None:
    found = compare_rows(before, after)
    assert [(one.before, one.after, one.at) for one in found] == told


@given(st.lists(st.sampled_from([A, B, C, D]), max_size=5), st.lists(st.sampled_from([A, B, C, D]), max_size=5))
def test_as_many_lines_are_new_or_gone_as_there_are_more_or_fewer(before: list[Any], after: list[Any]) -> None:
    found: tuple[Difference, ...] = compare_rows(before, after)
    new = sum(one.before is None for one in found) - sum(one.after is None for one in found)
    assert new == len(after) - len(before)
    assert (found == ()) is (before == after)
