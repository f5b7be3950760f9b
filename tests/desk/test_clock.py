"""What is due when, and who is called: the table of the clock, and what has to be true of it for every case."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.calling import MOST_NAMED, call, naming
from bot.act.lives import LIVES
from bot.act.mentions import named
from bot.desk.clock import (
    Called,
    Due,
    Group,
    Step,
    call_due,
    called,
    calls_so_far,
    can_be_called,
    owner_due,
    quiet_since,
    said_at,
    steps,
)
from bot.model import CLOSED, OWNED, Case, CaseState, EffectKind, Level, Server, Volunteer
from config.desk_rules import DAY, HOUR, MINUTE, USUAL_RULES, Calls, DeskRules

BEGAN = 1_800_000_000.0
SAM, ROBIN, VERA = 7, 8, 9
NEW = Case("c" * 16, 1, SAM, Level.EMERGENCY, ("crisis.suicide",), BEGAN, BEGAN, (), since=BEGAN)
TAKEN = replace(NEW, state=CaseState.CLAIMED, owner_id=ROBIN)
SERVER = Server(1, supervisor_roles=frozenset({50}), moderator_roles=frozenset({60, 61}))
V, S, M = ({group} for group in Group)


@pytest.mark.parametrize(
    ("level", "seconds", "after", "groups"),
    [
        (Level.EMERGENCY, 0, 0, V),
        (Level.EMERGENCY, 119, 0, V),
        (Level.EMERGENCY, 120, 120, V),
        (Level.EMERGENCY, 299, 120, V),
        (Level.EMERGENCY, 300, 300, S),
        (Level.EMERGENCY, 599, 300, S),
        (Level.EMERGENCY, 600, 600, M),
        (Level.EMERGENCY, DAY, 600, M),
        (Level.EMERGENCY, -1, None, None),
        (Level.URGENT, 0, None, None),
        (Level.URGENT, 299, None, None),
        (Level.URGENT, 300, 300, V),
        (Level.URGENT, 900, 900, V),
        (Level.URGENT, 1800, 1800, S),
        (Level.URGENT, 3600, 3600, M),
        (Level.CONCERN, 0, None, None),
        (Level.CONCERN, 600, None, None),
        (Level.CONCERN, DAY, None, None),
    ],
)
def test_who_is_called_when(level: Level, seconds: float, after: float | None, groups: set[Group] | None) -> None:
    due = call_due(replace(NEW, level=level), USUAL_RULES, BEGAN + seconds)
    assert due == (None if after is None else Step(after, frozenset(groups or ())))


def test_a_call_is_not_made_days_late_and_so_never_once_more_when_the_first_one_is_forgotten() -> None:
    last = BEGAN + 600 + LIVES[EffectKind.CALL]
    assert call_due(NEW, USUAL_RULES, last - 1)
    assert call_due(NEW, USUAL_RULES, last) is None


@pytest.mark.parametrize(
    ("heard", "seconds", "after"),
    [
        (0, 11 * MINUTE, 10 * MINUTE),
        (9 * MINUTE, DAY, 10 * MINUTE),
        (11 * MINUTE, 19 * MINUTE, 10 * MINUTE),
        (11 * MINUTE, 20 * MINUTE, 20 * MINUTE),
        (11 * MINUTE, DAY, 20 * MINUTE),
        (21 * MINUTE, 40 * MINUTE, 40 * MINUTE),
        (18 * HOUR, 18 * HOUR, 640 * MINUTE),
        (18 * HOUR, 22 * HOUR, 1280 * MINUTE),
    ],
)
def test_a_case_in_which_something_new_is_heard_goes_on_calling_each_time_after_twice_as_long(
    heard: float, seconds: float, after: float
) -> None:
    step = call_due(replace(NEW, last_at=BEGAN + heard), USUAL_RULES, BEGAN + seconds)
    assert step == Step(after, frozenset(M))


def test_however_much_is_heard_there_are_few_calls() -> None:
    assert len(steps(Level.EMERGENCY, USUAL_RULES, heard=30 * DAY)) <= 20
    assert steps(Level.CONCERN, USUAL_RULES, heard=30 * DAY) == ()


def test_two_groups_at_one_moment_are_called_together() -> None:
    rules = with_calls(Calls((60.0, 0.0), (60.0,), (0.0,)))
    assert steps(Level.EMERGENCY, rules) == (Step(0.0, frozenset(V | M)), Step(60.0, frozenset(V | S)))


def test_what_has_waited_before_is_called_about_at_once() -> None:
    urgent = replace(NEW, level=Level.URGENT, moves=2)
    assert call_due(urgent, USUAL_RULES, BEGAN) == Step(0.0, frozenset(V))
    assert call_due(replace(urgent, level=Level.CONCERN), USUAL_RULES, BEGAN) is None


@pytest.mark.parametrize(
    ("state", "seconds", "asked", "due"),
    [
        (CaseState.CLAIMED, 30 * MINUTE - 1, None, None),
        (CaseState.CLAIMED, 30 * MINUTE, None, Due.ASK),
        (CaseState.CONSULTING, 30 * MINUTE, None, Due.ASK),
        (CaseState.ESCALATED, 30 * MINUTE, None, Due.ASK),
        (CaseState.WAITING, 30 * MINUTE, None, None),
        (CaseState.WAITING, 2 * HOUR - 1, None, None),
        (CaseState.WAITING, 2 * HOUR, None, Due.ASK),
        (CaseState.CLAIMED, 30 * MINUTE, 30 * MINUTE, None),
        (CaseState.CLAIMED, 45 * MINUTE - 1, 30 * MINUTE, None),
        (CaseState.CLAIMED, 45 * MINUTE, 30 * MINUTE, Due.OFFER),
        (CaseState.CLAIMED, 3 * HOUR, None, Due.ASK),
        (CaseState.CLAIMED, 3 * HOUR + MINUTE, 3 * HOUR, None),
        (CaseState.CLAIMED, 3 * HOUR + 15 * MINUTE, 3 * HOUR, Due.OFFER),
        (CaseState.CLAIMED, 45 * MINUTE - 1, 0.0, None),
        (CaseState.CLAIMED, 45 * MINUTE, 0.0, Due.OFFER),
        (CaseState.NEW, DAY, None, None),
        (CaseState.RESOLVED, DAY, None, None),
        (CaseState.HANDED, DAY, None, None),
    ],
)
def test_when_an_owner_is_asked_and_when_the_case_is_offered(
    state: CaseState, seconds: float, asked: float | None, due: Due | None
) -> None:
    case = replace(TAKEN, state=state, owner_id=ROBIN if state.owned else None)
    when = None if asked is None else BEGAN + asked
    assert owner_due(case, USUAL_RULES, BEGAN + seconds, BEGAN, when) is due


def test_what_is_said_in_the_room_counts_as_much_as_a_move() -> None:
    assert quiet_since(TAKEN, None) == BEGAN
    assert quiet_since(TAKEN, BEGAN - 5) == BEGAN
    assert quiet_since(TAKEN, BEGAN + 60) == BEGAN + 60


def on_duty(person: int, **changes: object) -> Volunteer:
    return replace(Volunteer(1, person), **changes)  # type: ignore[arg-type]  # by name


def carried(owner: int, guild: int = 1, state: CaseState = CaseState.CLAIMED) -> Case:
    return replace(TAKEN, guild_id=guild, owner_id=owner if state.owned else None, state=state)


@pytest.mark.parametrize(
    ("who", "cases", "can"),
    [
        (on_duty(ROBIN), [], True),
        (on_duty(SAM), [], False),
        (on_duty(ROBIN, break_until=BEGAN + 1), [], False),
        (on_duty(ROBIN, break_until=BEGAN), [], True),
        (on_duty(ROBIN), [carried(ROBIN)], True),
        (on_duty(ROBIN), [carried(ROBIN), carried(VERA)], True),
        (on_duty(ROBIN), [carried(ROBIN), carried(ROBIN)], False),
        (on_duty(ROBIN), [carried(ROBIN), carried(ROBIN, guild=2)], True),
        (on_duty(ROBIN), [carried(ROBIN), carried(ROBIN, state=CaseState.RESOLVED)], True),
        (on_duty(ROBIN, open_cases=1), [carried(ROBIN)], False),
        (on_duty(ROBIN, open_cases=9), [carried(ROBIN), carried(ROBIN)], False),
    ],
)
def test_who_of_those_on_duty_is_passed_over(who: Volunteer, cases: list[Case], can: bool) -> None:
    assert can_be_called([who], NEW, USUAL_RULES, cases, BEGAN) == ((who.person_id,) if can else ())


@pytest.mark.parametrize(
    ("groups", "people", "server", "who"),
    [
        (V, (8, 9), SERVER, Called((8, 9), ())),
        (V, (), SERVER, Called((), (50,))),
        (V, (), replace(SERVER, supervisor_roles=frozenset()), Called((), (60, 61))),
        (S, (8,), SERVER, Called((), (50,))),
        (S, (), replace(SERVER, supervisor_roles=frozenset()), Called((), (60, 61))),
        (M, (8,), SERVER, Called((), (60, 61))),
        (V | M, (8,), SERVER, Called((8,), (60, 61))),
        (V | M, (), SERVER, Called((), (50, 60, 61))),
        (V, (), Server(1), Called()),
    ],
)
def test_where_no_volunteer_can_be_called_supervisors_are_in_their_place(
    groups: set[Group], people: tuple[int, ...], server: Server, who: Called
) -> None:
    assert called(Step(0.0, frozenset(groups)), people, server) == who


def test_a_call_names_people_in_memory_alone_and_never_more_than_fit() -> None:
    bare = call(NEW, NEW.level, 0.0, 3, BEGAN)
    assert (bare.codes, bare.person_id) == ((), None)
    assert named(naming(bare, [8, 9], [50])) == ((8, 9), (50,))
    assert len(named(naming(bare, range(1, 200), []))[0]) == MOST_NAMED
    assert naming(bare, [8], []).key == bare.key


def test_an_id_tells_when_it_was_made() -> None:
    assert said_at(175928847299117063) == pytest.approx(1462015105.796)  # the example in Discord's documentation


# --- what has to be true of every case

moments = st.lists(st.sampled_from([0.0, 60.0, 120.0, 300.0, 600.0, 3600.0]), max_size=4).map(
    lambda some: tuple(sorted(set(some)))
)
calls = st.builds(Calls, moments, moments, moments)


def with_calls(emergency: Calls, urgent: Calls | None = None) -> DeskRules:
    found = {Level.EMERGENCY: emergency, Level.URGENT: urgent or Calls(), Level.CONCERN: Calls()}
    return DeskRules(MappingProxyType(found))


rules = st.builds(with_calls, calls, calls)
seconds = st.floats(0, 2 * DAY)
states = st.sampled_from(CaseState)


@st.composite
def a_case(draw: st.DrawFn) -> Case:
    state = draw(states)
    return replace(
        NEW,
        state=state,
        owner_id=ROBIN if state.owned else None,
        level=draw(st.sampled_from(Level)),
        moves=draw(st.integers(0, 9)),
    )


@given(case=a_case(), rules=rules, after=seconds)
def test_a_concern_never_calls(case: Case, rules: DeskRules, after: float) -> None:
    loud = replace(rules, calls={**rules.calls, Level.CONCERN: Calls((0.0,), (0.0,), (0.0,))})
    concern = replace(case, level=Level.CONCERN)
    assert call_due(concern, loud, BEGAN + after) is None
    assert not list(calls_so_far(concern, loud))


@given(case=a_case(), rules=rules, after=seconds, asked=st.none() | seconds)
def test_nothing_is_due_for_a_closed_case(case: Case, rules: DeskRules, after: float, asked: float | None) -> None:
    now, asked_at = BEGAN + after, None if asked is None else BEGAN + asked
    if case.state not in OWNED:
        assert owner_due(case, rules, now, BEGAN, asked_at) is None
    if case.state in CLOSED | OWNED:
        assert call_due(case, rules, now) is None


@given(rules=rules, moves=st.integers(0, 3))
def test_every_unclaimed_emergency_is_called_at_every_step_in_their_order_each_with_a_key_of_its_own(
    rules: DeskRules, moves: int
) -> None:
    case = replace(NEW, moves=moves)
    wanted = steps(Level.EMERGENCY, rules, waited=moves > 0)
    assert [step.after for step in wanted] == sorted({step.after for step in wanted})
    named_once = {group for step in wanted for group in step.groups}
    assert named_once == {group for group in Group if getattr(rules.calls[Level.EMERGENCY], group)}
    made = []
    for second in range(0, 4000, 5):
        step = call_due(case, rules, BEGAN + second)
        if step is not None and step not in made:
            made.append(step)
            assert second == step.after, "at its moment"
    assert made == list(wanted)
    keys = {call(case, case.level, step.after, 3, BEGAN).key for step in made}
    assert len(keys) == len(made)


@given(rules=rules, before=st.floats(0, DAY), away=st.floats(0, DAY))
def test_after_a_time_away_only_the_newest_call_is_made(rules: DeskRules, before: float, away: float) -> None:
    step = call_due(NEW, rules, BEGAN + before + away)
    passed = [one for one in steps(NEW.level, rules) if one.after <= before + away]
    assert step == (passed[-1] if passed else None)


@given(
    case=a_case(),
    every=st.integers(1, 600),
    asks=st.integers(300, 3600),
    answers=st.integers(60, 3600),
    away=st.none() | st.tuples(st.integers(0, 8000), st.integers(0, 8000)),
)
def test_an_owned_case_is_asked_about_once_and_offered_once_in_a_stretch_without_a_move(
    case: Case, every: float, asks: float, answers: float, away: tuple[float, float] | None
) -> None:
    rules = DeskRules(ask_after=asks, ask_waiting=2 * asks, answer_within=answers)
    asked_at, offered_at, now = None, None, 0.0
    while now < 6 * 3600 and offered_at is None:
        now += every
        if away is not None and away[0] <= now <= sum(away):
            continue
        due = owner_due(case, rules, BEGAN + now, BEGAN, asked_at)
        if due is Due.ASK:
            assert asked_at is None
            asked_at = BEGAN + now
        elif due is Due.OFFER:
            offered_at = BEGAN + now
    if case.state in OWNED:
        assert asked_at is not None
        assert offered_at is not None
        assert offered_at - asked_at >= answers, "whoever is asked has time to answer"
    else:
        assert asked_at is offered_at is None


@given(rises=st.sampled_from([(Level.URGENT, Level.EMERGENCY), (Level.CONCERN, Level.EMERGENCY)]), rules=rules)
def test_of_a_case_that_became_more_urgent_every_call_is_known(rises: tuple[Level, Level], rules: DeskRules) -> None:
    low, high = (replace(NEW, level=level) for level in rises)
    earlier = {(low.level, step) for step in steps(low.level, rules)}
    assert earlier <= set(calls_so_far(high, rules))
