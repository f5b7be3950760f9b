"""What differs between two settings, and putting a value back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tune.differing import differing, put, value_at

NAMES = st.sampled_from(["a", "b", "c"])
VALUES = st.one_of(st.integers(0, 3), st.lists(st.integers(0, 2), max_size=2))
SETTINGS = st.dictionaries(
    NAMES, st.one_of(VALUES, st.dictionaries(NAMES, st.one_of(VALUES, st.dictionaries(NAMES, VALUES))))
)


@given(SETTINGS, SETTINGS)
def test_putting_every_difference_turns_one_into_the_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    changed = before
    for path, old, new in differing(before, after):
        assert value_at(before, path) == old
        assert value_at(after, path) == new
        changed = put(changed, path, new)
    assert changed == after


@given(SETTINGS)
def test_nothing_differs_from_itself(settings: dict[str, Any]) -> None:
    assert list(differing(settings, settings)) == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"rules": {"x": {"mode": "on"}}}, {"rules": {"x": {"mode": "off"}}}, [(("rules", "x", "mode"), "on", "off")]),
        ({"rules": {}}, {"rules": {"x": {"mode": "on"}}}, [(("rules", "x"), None, {"mode": "on"})]),
        ({"rows": [1, 2]}, {"rows": [1, 3]}, [(("rows",), [1, 2], [1, 3])]),
        ({"lines": {}}, {"lines": {"GB": {"own": [1]}}}, [(("lines", "GB", "own"), None, [1])]),
        ({"lines": {"GB": {"own": [1]}}}, {"lines": {"GB": "?"}}, [(("lines", "GB"), {"own": [1]}, "?")]),
        ({}, {"trials": {"x": {"mode": "on"}}}, [(("trials", "x"), None, {"mode": "on"})]),
        (
            {"trials": {"x": {"mode": "on", "cooldown": "1h"}}},
            {"trials": {"x": {"mode": "on", "cooldown": "2h"}}},
            [(("trials", "x"), {"mode": "on", "cooldown": "1h"}, {"mode": "on", "cooldown": "2h"})],
        ),
    ],
)
def test_a_place_is_told_as_people_think_of_it(
    before: dict[str, Any], after: dict[str, Any], told: list[tuple[tuple[str, ...], Any, Any]]
) -> None:
    assert list(differing(before, after)) == told


def test_what_is_put_changes_nothing_else_and_not_the_original() -> None:
    settings = {"rules": {"x": {"mode": "on"}, "y": {"mode": "on"}}}
    changed = put(settings, ("rules", "x", "mode"), "off")
    assert changed == {"rules": {"x": {"mode": "off"}, "y": {"mode": "on"}}}
    assert settings["rules"]["x"]["mode"] == "on"
    assert put(settings, ("rules", "x"), None) == {"rules": {"y": {"mode": "on"}}}
