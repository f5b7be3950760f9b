"""Counts by rule and category, and which sightings moderators are shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Judged, Link, Response, Sighting, Tally
from bot.tune.seeing import a_few, counts, to_judge


def sighting(number: int, rule: str = "boundary.*", version: str = "v", verdict: Judged | None = None) -> Sighting:
    """What a rule would have done."""
    link = Link(3, number)
    return Sighting(f"id{number}", 1, 2, rule, version, "boundary.meetup", (Response.FLAG,), 0.7, link, 9.0, verdict)


def test_a_family_and_its_categories_are_counted() -> None:
    seen = counts(
        [
            Tally(1, "privacy.*", "privacy.phone", "found", 3),
            Tally(2, "privacy.*", "privacy.phone", "nudge", 2),
            Tally(2, "privacy.*", "privacy.email", "found"),
            Tally(2, "privacy.*", "privacy.email", "undone"),
            Tally(2, "boundary.*", "boundary.meetup", "shadow", 4),
            Tally(2, "boundary.*", "boundary.meetup", "trial", 5),
            Tally(2, "custom.spam", "custom.spam", "found", 7),
        ]
    )
    assert (seen["privacy.*"].found, seen["privacy.*"].undone) == (4, 1)
    assert seen["privacy.phone"].done == {Response.NUDGE: 2}
    assert seen["privacy.email"].found == 1
    assert seen["boundary.*"].would == seen["boundary.meetup"].would == 9
    assert seen["custom.spam"].found == 7, "its rule is its category: it counts once"
    assert "content.*" not in seen


def test_only_forms_that_are_there_wait_to_be_judged() -> None:
    some = [sighting(1), sighting(2, version="old"), sighting(3, verdict=Judged.RIGHT), sighting(4, "content.*")]
    forms = [("boundary.*", "v"), ("content.*", "v")]
    assert [one.id for one in to_judge(some, forms)] == ["id1", "id4"]
    assert [one.id for one in to_judge(some, forms, "content.*")] == ["id4"]


@pytest.mark.parametrize(
    ("rules", "each", "most", "shown"),
    [
        ("aaaa", 3, 8, [0, 1, 2]),
        ("aaaab", 3, 8, [0, 1, 2, 4]),
        ("aaaaab", 3, 2, [0, 5]),
        ("abcabc", 2, 4, [0, 1, 2, 3]),
        ("", 3, 8, []),
    ],
)
def test_every_rule_has_its_first_before_any_has_a_second(rules: str, each: int, most: int, shown: list[int]) -> None:
    some = [sighting(at, f"custom.{rule}") for at, rule in enumerate(rules)]
    assert [some.index(one) for one in a_few(some, each, most)] == shown


@given(st.text("abc", max_size=20), st.integers(1, 4), st.integers(1, 9))
def test_no_more_than_fit_are_shown(rules: str, each: int, most: int) -> None:
    some = [sighting(at, f"custom.{rule}") for at, rule in enumerate(rules)]
    few = a_few(some, each, most)
    assert len(few) == min(most, sum(min(each, rules.count(rule)) for rule in set(rules)))
    assert list(few) == sorted(few, key=some.index)
