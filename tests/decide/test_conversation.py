"""What was said before changes what is said now: never an alarm into nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.decide.conversation import Earlier, in_light
from bot.model import Finding, Level, Span

WHOLE = Span(0, 7)
PHONE = Finding("privacy.phone", Span(0, 5), 0.9, "privacy.phone", "a number")


def crisis(level: Level, confidence: float = 0.6) -> Finding:
    return Finding("crisis.suicide", WHOLE, confidence, "linear", "reads like it", level)


def before(level: Level, *, alarm: bool = False, message_id: int = 1) -> Earlier:
    return Earlier(message_id, 10.0, level, 0.6, "crisis.self_harm", alarm)


def levels(findings: tuple[Finding, ...]) -> list[Level | None]:
    return [one.level for one in findings if one.family == "crisis"]


def test_two_concerns_count_as_urgent_and_say_what_it_would_be_alone() -> None:
    (raised,) = in_light([crisis(Level.CONCERN)], WHOLE, [before(Level.CONCERN)], goes_on=False)
    assert raised.level is Level.URGENT
    assert "alone it would be concern" in raised.why


@pytest.mark.parametrize(
    ("said", "then"),
    [(Level.CONCERN, Level.URGENT), (Level.URGENT, Level.EMERGENCY), (Level.EMERGENCY, Level.EMERGENCY)],
)
def test_a_short_answer_that_goes_on_raises_what_was_said(said: Level, then: Level) -> None:
    found = in_light([PHONE], WHOLE, [before(said)], goes_on=True)
    assert found[0] == PHONE
    assert (found[1].category, found[1].level) == ("crisis.self_harm", then)
    assert found[1].confidence == pytest.approx(0.8)


@pytest.mark.parametrize("findings", [[], [PHONE], [crisis(Level.CONCERN)], [crisis(Level.URGENT), PHONE]])
@pytest.mark.parametrize("goes_on", [True, False])
def test_without_anything_before_nothing_changes(findings: list[Finding], goes_on: bool) -> None:
    assert in_light(findings, WHOLE, [], goes_on=goes_on) == tuple(findings)


@pytest.mark.parametrize("level", [Level.URGENT, Level.EMERGENCY])
def test_something_graver_is_left_as_it_is(level: Level) -> None:
    said = [crisis(level)]
    assert in_light(said, WHOLE, [before(Level.CONCERN)], goes_on=False) == tuple(said)


def test_a_concern_about_somebody_else_is_not_the_same_said_again() -> None:
    friend = Earlier(1, 10.0, Level.CONCERN, 0.6, "crisis.third_party", alarm=False)
    assert levels(in_light([crisis(Level.CONCERN)], WHOLE, [friend], goes_on=False)) == [Level.CONCERN]


@given(
    st.lists(st.sampled_from(Level), max_size=3),
    st.lists(st.tuples(st.sampled_from(Level), st.booleans()), max_size=4),
    st.booleans(),
)
def test_what_came_before_never_makes_a_message_less_urgent(
    now: list[Level], earlier: list[tuple[Level, bool]], goes_on: bool
) -> None:
    said = [crisis(level) for level in now]
    past = [before(level, alarm=alarm, message_id=number) for number, (level, alarm) in enumerate(earlier)]
    then = in_light(said, WHOLE, past, goes_on=goes_on)
    weight = max((level.weight for level in now), default=0)
    assert max((one.level.weight for one in then if one.level), default=0) >= weight
