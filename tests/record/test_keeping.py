"""Expiry times: full hours, never too early, never without an end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.record.keeping import (
    DAY,
    EFFECTS_KEPT,
    EFFECTS_LONGEST,
    HOUR,
    POSITIONS_KEPT,
    TALLIES_KEPT,
    WISHES_LONGEST,
    day_of,
    effect_until,
    refusal_until,
    tally_until,
    until,
    wish_until,
)

moments = st.floats(1.7e9, 4e9)
lengths = st.floats(0, 1e12) | st.just(float("inf"))


@given(moment=moments)
def test_an_expiry_is_the_next_full_hour(moment: float) -> None:
    assert until(moment) % 3600 == 0
    assert moment <= until(moment) <= moment + HOUR


@given(now=moments, length=lengths)
def test_an_effect_outlives_its_own_expiry_but_not_by_much(now: float, length: float) -> None:
    expires_at = effect_until(now + length, now)
    assert expires_at >= min(now + length, now + EFFECTS_LONGEST) + EFFECTS_KEPT - 1
    assert expires_at <= now + EFFECTS_LONGEST + EFFECTS_KEPT + HOUR


@given(now=moments, age=st.floats(0, 1e9))
def test_an_effect_that_is_over_already_is_kept_a_week_all_the_same(now: float, age: float) -> None:
    assert effect_until(now - age, now) >= now + EFFECTS_KEPT - 1


@given(now=moments, length=lengths)
def test_a_wish_is_kept_as_long_as_it_says_and_a_year_at_most(now: float, length: float) -> None:
    assert min(now + length, now + WISHES_LONGEST) <= wish_until(now + length, now) <= now + WISHES_LONGEST + HOUR


@given(now=moments, age=st.floats(0, DAY), quiet_for=lengths)
def test_a_refusal_is_known_while_it_is_to_be_quiet(now: float, age: float, quiet_for: float) -> None:
    expires_at = refusal_until(now - age, now, quiet_for)
    assert expires_at >= min(now - age + quiet_for, now + POSITIONS_KEPT)
    assert expires_at <= now + POSITIONS_KEPT + HOUR


@given(now=moments)
def test_a_day_counts_for_five_weeks_and_no_time_of_day_can_be_told_from_its_expiry(now: float) -> None:
    day = day_of(now)
    assert day * DAY <= now < (day + 1) * DAY
    assert tally_until(day) == day * DAY + TALLIES_KEPT
    assert tally_until(day) >= now + 34 * DAY
