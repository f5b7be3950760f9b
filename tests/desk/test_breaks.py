"""When a break is offered, when it is given, and after what somebody is asked how they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.breaks import GLANCE, LONG, NOTHING, After, Rest, declined, left, rested, taken
from bot.desk.states import Move
from bot.model import Case, CaseState, Level, Link, Volunteer
from config.desk_rules import MINUTE, DeskRules

NOW = 1_796_000_000.0
RULES = DeskRules(in_a_row=3, rest=30 * MINUTE)
ROBIN = Volunteer(1, 2)
OFFERED, GIVEN = Rest.OFFERED, Rest.GIVEN


def a_case(level: Level, held: float) -> Case:
    links = (Link(3, 4),)
    return Case("c" * 16, 1, 9, level, (), NOW, NOW, links, CaseState.CLAIMED, ROBIN.person_id, NOW - held)


EMERGENCY, URGENT, CONCERN = (level for level in Level)
NO_BREAK, RESTING = {"row": 1}, {"row": 1, "break_until": NOW + 60}
WHAT = [
    # level, for how long they had it, the move, how they stood, what they read
    (URGENT, 600, Move.RESOLVE, {"row": 1}, NOTHING),
    (URGENT, 600, Move.RESOLVE, {"row": 2}, NOTHING),
    (URGENT, 600, Move.MISREAD, {"row": 2, "declined": True}, NOTHING),
    (CONCERN, LONG, Move.RESOLVE, {"row": 1}, NOTHING),
    (URGENT, 600, Move.RELEASE, {"row": 1}, NOTHING),
    (EMERGENCY, GLANCE - 1, Move.RELEASE, {"row": 1}, NOTHING),
    (EMERGENCY, GLANCE - 1, Move.RECUSE, {"row": 3}, NOTHING),
    (CONCERN, GLANCE - 1, Move.RELEASE, {"row": 3, "declined": True}, NOTHING),
    (URGENT, 600, Move.RESOLVE, {"row": 3, "break_until": NOW + 60}, NOTHING),
    (URGENT, 600, Move.RESOLVE, {"row": 3}, After(False, OFFERED)),
    (URGENT, 600, Move.HAND, {"row": 4}, After(False, OFFERED)),
    (URGENT, 600, Move.RESOLVE, {"row": 3, "break_until": NOW - 1}, After(False, OFFERED)),
    (URGENT, 600, Move.RESOLVE, {"row": 4, "declined": True}, After(False, GIVEN)),
    (CONCERN, LONG + 1, Move.RESOLVE, {"row": 1}, After(True)),
    (CONCERN, LONG + 1, Move.RELEASE, {"row": 1}, After(True)),
    (CONCERN, LONG + 1, Move.RESOLVE, {"row": 3}, After(True, OFFERED)),
    (EMERGENCY, 10, Move.RESOLVE, {"row": 1}, After(True, OFFERED)),
    (EMERGENCY, 10, Move.MISREAD, {"row": 1}, After(True, OFFERED)),
    (EMERGENCY, GLANCE, Move.RELEASE, {"row": 1}, After(True, OFFERED)),
    (EMERGENCY, GLANCE, Move.RECUSE, {"row": 1}, After(True, OFFERED)),
    (EMERGENCY, GLANCE - 1, Move.PASS, {"row": 1}, NOTHING),
    (EMERGENCY, GLANCE, Move.PASS, {"row": 1}, After(True, OFFERED)),
    (CONCERN, LONG + 1, Move.PASS, {"row": 1}, After(True)),
    (URGENT, 600, Move.PASS, {"row": 1}, NOTHING),
    (EMERGENCY, 10, Move.RESOLVE, {"row": 1, "declined": True}, After(True, GIVEN)),
    (EMERGENCY, 10, Move.RESOLVE, {"row": 1, "break_until": NOW + 60}, After(True)),
]


@pytest.mark.parametrize(("level", "held", "move", "stood", "reads"), WHAT)
def test_what_somebody_reads_when_a_case_of_theirs_has_ended(
    level: Level, held: float, move: Move, stood: dict[str, float], reads: After
) -> None:
    before = replace(ROBIN, **stood)  # type: ignore[arg-type]  # by name
    after, said = left(before, a_case(level, held), move, NOW, RULES)
    assert said == reads
    if said.rest is GIVEN:
        assert (after.break_until, after.row, after.declined) == (NOW + RULES.rest, 0, False)
    else:
        ends = NOW + RULES.rest if said.rest is OFFERED else before.break_until
        assert after == replace(before, row_at=NOW, break_until=ends), "a break begins with the offer"


def test_a_break_can_be_declined_once() -> None:
    emergency = a_case(EMERGENCY, 10)
    robin, first = left(taken(ROBIN, NOW, RULES, busy=False), emergency, Move.RESOLVE, NOW, RULES)
    robin, second = left(taken(declined(robin), NOW, RULES, busy=False), emergency, Move.RESOLVE, NOW, RULES)
    assert (first.rest, second.rest) == (OFFERED, GIVEN)
    later = NOW + RULES.rest
    robin, third = left(taken(robin, later, RULES, busy=False), emergency, Move.RESOLVE, later, RULES)
    assert third.rest is OFFERED, "after a break everything begins anew"


@pytest.mark.parametrize(
    ("pause", "busy", "row"),
    [(0.0, False, 3), (RULES.rest - 1, False, 3), (RULES.rest, False, 1), (9e6, False, 1), (9e6, True, 3)],
)
def test_a_row_ends_with_a_pause_in_which_they_have_no_case(pause: float, busy: bool, row: int) -> None:
    robin = replace(ROBIN, row=2, row_at=NOW - pause, declined=True)
    after = taken(robin, NOW, RULES, busy=busy)
    assert after.row == row
    assert after.declined is (row > 1), "whoever has rested by themselves may decline again"


@given(st.lists(st.tuples(st.sampled_from(Level), st.booleans()), min_size=1, max_size=30))
def test_nobody_goes_on_for_longer_than_one_declined_offer_without_a_break(
    cases: list[tuple[Level, bool]],
) -> None:
    robin, worthy, now = ROBIN, 0, NOW
    for level, accepts in cases:
        now += 60
        robin, said = left(taken(robin, now, RULES, busy=False), a_case(level, 0), Move.RESOLVE, now, RULES)
        if robin.break_until > now and said.rest is Rest.NONE:
            continue
        if said.rest is OFFERED:
            worthy += 1
            robin = rested(robin, now, RULES) if accepts else declined(robin)
            worthy = 0 if accepts else worthy
        elif said.rest is GIVEN:
            worthy = 0
        assert worthy <= 1
        assert robin.row <= RULES.in_a_row
