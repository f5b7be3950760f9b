"""The law of overlaps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.overlap import PRECEDENCE, settle
from bot.model import CATEGORIES, Finding, Level, Span, Subject

spans = st.builds(
    lambda start, size, surface: Span(start, start + size, surface),
    st.integers(0, 20),
    st.integers(1, 8),
    st.integers(0, 1),
)
findings = st.lists(
    st.builds(
        Finding,
        category=st.sampled_from(sorted(CATEGORIES)),
        span=spans,
        confidence=st.sampled_from([0.5, 0.7, 0.9]),
        detector=st.sampled_from(["one", "two"]),
        why=st.sampled_from(["because", "why not"]),
        level=st.sampled_from([None, Level.URGENT, Level.CONCERN]),
        subject=st.sampled_from(list(Subject)),
    ),
    max_size=10,
)


def _finding(category: str, start: int, end: int, confidence: float = 0.9, subject: Subject = Subject.SELF) -> Finding:
    return Finding(category, Span(start, end), confidence, category, "because", subject=subject)


def test_the_more_specific_of_two_privacy_findings_stays() -> None:
    address, number = _finding("privacy.email", 0, 20), _finding("privacy.phone", 2, 9)
    assert settle([number, address]) == (address,)


def test_findings_side_by_side_both_stay() -> None:
    one, other = _finding("privacy.phone", 0, 5), _finding("privacy.handle", 5, 9)
    assert settle([other, one]) == (one, other)


def test_the_same_category_twice_is_one_finding_over_both() -> None:
    merged = settle([_finding("privacy.age", 0, 5, 0.6), _finding("privacy.age", 3, 8, 0.9, Subject.OTHER)])
    assert merged == (_finding("privacy.age", 0, 8, 0.9, Subject.OTHER),)


@pytest.mark.parametrize(
    ("one", "other", "subject"),
    [
        ((0.6, Subject.OTHER), (0.9, Subject.SELF), Subject.SELF),
        ((0.9, Subject.OTHER), (0.6, Subject.SELF), Subject.OTHER),
        ((0.9, Subject.OTHER), (0.6, Subject.OTHER), Subject.OTHER),
        ((0.9, Subject.SELF), (0.9, Subject.OTHER), Subject.SELF),
        ((0.9, Subject.SELF), (0.6, Subject.SELF), Subject.SELF),
    ],
)
def test_of_two_that_become_one_the_surer_says_whose_it_is(
    one: tuple[float, Subject], other: tuple[float, Subject], subject: Subject
) -> None:
    (merged,) = settle([_finding("privacy.phone", 0, 9, *one), _finding("privacy.phone", 3, 12, *other)])
    assert merged.subject is subject


def test_every_privacy_category_has_its_rank() -> None:
    assert {name for name in CATEGORIES if name.startswith("privacy.")} == set(PRECEDENCE)


@given(findings, st.randoms())
def test_the_order_in_which_detectors_ran_does_not_matter(found: list[Finding], random: object) -> None:
    turned = list(found)
    random.shuffle(turned)  # type: ignore[attr-defined]  # hypothesis hands out a Random
    assert settle(turned) == settle(found)


@given(findings)
def test_applying_the_law_again_changes_nothing(found: list[Finding]) -> None:
    once = settle(found)
    assert settle(once) == once


@given(findings)
def test_no_privacy_findings_overlap_and_no_other_finding_is_lost(found: list[Finding]) -> None:
    kept = settle(found)
    private = [one for one in kept if one.family == "privacy"]
    assert not any(one.span.overlaps(other.span) for one in private for other in private if one is not other)
    for one in found:
        if one.family != "privacy":
            assert any(
                (other.category, other.level) == (one.category, one.level)
                and other.span.start <= one.span.start
                and one.span.end <= other.span.end
                for other in kept
            )
