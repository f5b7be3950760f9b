"""What has become of the rules, and what would be done about it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.automod.budget import budget, room_for_own
from bot.automod.drift import State, look
from bot.automod.kept import Choices, Kept, Part, Written, plain_kept, read_kept
from bot.automod.phones import PLANS
from bot.automod.plan import Do, plan, removal
from bot.automod.rules import Act, Content, Kind, Rule, mark, marks
from tests.automod.world import ME, rule

DETAILS = Content("B: details", patterns=("a",), message="no", exempt_channels=frozenset({5}))
PHONES = Content("B: phones", patterns=("b", "c"))
WANTED = {"details": DETAILS, "phones": PHONES}


def written(**rules: tuple[int, Content]) -> Kept:
    """Rules that were written as they were meant."""
    return Kept(rules={slot: Written(number, mark(one), marks(one)) for slot, (number, one) in rules.items()})


BOTH = written(details=(10, DETAILS), phones=(11, PHONES))
STANDING = (rule(10, DETAILS, creator=ME), rule(11, PHONES, creator=ME), rule(12, Content("theirs", words=("x",))))


def states(kept: Kept, rules: tuple[Rule, ...], wanted: dict[str, Content]) -> dict[str, State]:
    return {one.slot: one.state for one in look(kept, rules, wanted)}


def test_what_was_written_stands() -> None:
    assert states(BOTH, STANDING, WANTED) == {"details": State.RIGHT, "phones": State.RIGHT}
    assert plan(BOTH, STANDING, WANTED, ME).steps == ()


def test_another_order_of_words_is_no_change() -> None:
    turned = (rule(11, replace(PHONES, patterns=("c", "b"))),)
    assert states(written(phones=(11, PHONES)), turned, {"phones": PHONES}) == {"phones": State.RIGHT}


@pytest.mark.parametrize(
    ("name", "value"),
    [("name", "other"), ("words", ("x",)), ("patterns", ("a", "z")), ("allowed", ("y",)), ("message", "go away"),
     ("acts", frozenset({Act.BLOCK, Act.ALERT})), ("exempt_channels", frozenset()), ("enabled", False)],
)  # fmt: skip
def test_every_field_that_somebody_changes_is_named_and_set_right(name: str, value: object) -> None:
    changed = replace(DETAILS, **{name: value})  # type: ignore[arg-type]  # a field by its name
    kept, rules = written(details=(10, DETAILS)), (rule(10, changed),)
    (one,) = look(kept, rules, {"details": DETAILS})
    assert (one.state, one.fields) == (State.EDITED, (name,))
    (step,) = plan(kept, rules, {"details": DETAILS}, ME).steps
    assert (step.do, step.rule_id, step.content, step.fields) == (Do.CHANGE, 10, DETAILS, (name,))


def test_exempt_roles_are_the_servers_business() -> None:
    changed = replace(DETAILS, exempt_roles=frozenset({99}))
    assert states(written(details=(10, DETAILS)), (rule(10, changed),), {"details": DETAILS}) == {
        "details": State.RIGHT
    }


def test_a_rule_that_somebody_removed_is_made_anew() -> None:
    kept = written(details=(10, DETAILS))
    assert states(kept, (), {"details": DETAILS}) == {"details": State.GONE}
    (step,) = plan(kept, (), {"details": DETAILS}, ME).steps
    assert (step.do, step.rule_id) == (Do.CREATE, None)


def test_what_was_chosen_since_is_brought_up_to_date() -> None:
    newer = replace(DETAILS, patterns=("a", "d"))
    assert states(BOTH, STANDING, {**WANTED, "details": newer})["details"] is State.BEHIND
    (step,) = plan(BOTH, STANDING, {**WANTED, "details": newer}, ME).steps
    assert (step.do, step.rule_id, step.fields) == (Do.CHANGE, 10, ())


def test_what_is_no_longer_chosen_is_removed_before_anything_is_made() -> None:
    lists = Content("B: lists", words=("spam",))
    made = plan(BOTH, STANDING, {"details": DETAILS, "lists1": lists}, ME)
    assert [(step.do, step.slot, step.rule_id) for step in made.steps] == [
        (Do.REMOVE, "phones", 11), (Do.CREATE, "lists1", None)]  # fmt: skip


def test_what_is_no_longer_chosen_and_gone_already_is_only_forgotten() -> None:
    made = plan(BOTH, STANDING[:1], {"details": DETAILS}, ME)
    assert (made.steps, made.gone) == ((), ("phones",))


@pytest.mark.parametrize(
    ("number", "name", "creator", "kind", "taken_over"),
    [(20, "B: details", ME, Kind.KEYWORD, True), (20, "B: details", 7, Kind.KEYWORD, False),
     (20, "another", ME, Kind.KEYWORD, False), (20, "B: details", ME, Kind.PROFILE, False),
     (11, "B: details", ME, Kind.KEYWORD, False)],
)  # fmt: skip
def test_a_rule_is_taken_over_only_if_the_bot_made_it_for_this_slot_and_no_other_has_it(
    number: int, name: str, creator: int, kind: Kind, taken_over: bool
) -> None:
    stray = rule(number, replace(PHONES, name=name), kind, creator)
    kept = written(phones=(11, PHONES))
    (step,) = [one for one in plan(kept, (stray,), WANTED, ME).steps if one.slot == "details"]
    assert (step.do, step.rule_id) == ((Do.CHANGE, number) if taken_over else (Do.CREATE, None))


def test_rules_of_others_are_in_no_plan() -> None:
    others = tuple(rule(number, replace(DETAILS, words=("x",))) for number in range(30, 34))
    for made in (plan(BOTH, STANDING + others, WANTED, ME), plan(Kept(), others, WANTED, ME), removal(Kept(), others)):
        assert not {step.rule_id for step in made.steps} & {one.id for one in others}


def test_taking_away_takes_what_was_written_and_nothing_else() -> None:
    made = removal(BOTH, STANDING)
    assert [(step.do, step.rule_id) for step in made.steps] == [(Do.REMOVE, 10), (Do.REMOVE, 11)]


def test_a_plan_has_another_mark_when_it_would_do_something_else() -> None:
    first = plan(Kept(), (), WANTED, ME)
    assert first.mark == plan(Kept(), (), dict(WANTED), ME).mark
    others = [plan(BOTH, STANDING, WANTED, ME), plan(Kept(), (), {"details": DETAILS}, ME), removal(BOTH, STANDING),
              plan(Kept(), (), {**WANTED, "details": replace(DETAILS, message="x")}, ME)]  # fmt: skip
    assert len({first.mark, *(one.mark for one in others)}) == 5


def test_the_budget_counts_keyword_rules_of_whomever() -> None:
    rules = (*STANDING, rule(13, Content("mentions"), Kind.OTHER), rule(14, Content("preset"), Kind.PRESET))
    now = budget(rules, {10, 11})
    assert (now.own, now.others, now.left) == (2, 1, 3)
    assert [(one.name, one.words, one.patterns) for one in now.fillings] == [("B: details", 0, 1), ("B: phones", 0, 2)]
    after = budget(rules, {10, 11}, {"details": DETAILS})
    assert (after.own, after.others, after.left) == (1, 1, 4)
    assert room_for_own(rules, {10, 11}) == 5
    assert room_for_own(rules, set()) == 3
    assert room_for_own([rule(number, DETAILS) for number in range(8)], set()) == 0


# What is kept


KEPT = st.builds(
    Kept,
    st.builds(Choices, st.frozensets(st.sampled_from(Part)), st.frozensets(st.sampled_from(sorted(PLANS)), max_size=10),
              st.booleans()),
    st.dictionaries(st.text(max_size=9), st.builds(Written, st.integers(1), st.text(),
                                                   st.dictionaries(st.text(), st.text()))),
)  # fmt: skip


@given(KEPT)
def test_what_is_kept_comes_back_as_it_was(kept: Kept) -> None:
    assert read_kept(json.loads(json.dumps(plain_kept(kept)))) == kept


@pytest.mark.parametrize(
    "plain",
    [{}, {"parts": 5, "countries": "GB", "rules": []}, {"rules": {"details": {"id": "x"}, "phones": 3}},
     {"spare_support": "yes", "rules": None}],
)  # fmt: skip
def test_what_cannot_be_understood_is_as_if_nothing_had_been_kept(plain: dict[str, object]) -> None:
    assert read_kept(plain) == Kept()


def test_what_is_kept_holds_ids_and_fingerprints_and_no_word_of_a_list() -> None:
    kept = written(lists1=(10, Content("B: lists", words=("quinquereme",), patterns=("quinquer[e3]me",))))
    assert "quinq" not in json.dumps(plain_kept(kept))
