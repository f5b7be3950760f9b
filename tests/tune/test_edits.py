"""What may be changed about a rule, where it goes, and that nothing acts that was never in shadow."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.model import Mode, SettingChange
from bot.trouble import Trouble
from bot.tune import edits
from bot.tune.changing import Edit
from bot.tune.differing import differing
from bot.tune.standing import acts, does, rows_on, standing
from bot.tune.steps import Step, taken_back
from tests.tune.rules import CATEGORIES, changes, read, rows_of, usual, with_rule

SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def edited(before: dict[str, Any], edit: Edit, category: str) -> dict[str, Any]:
    """The settings after a change that can be; others are of no interest here."""
    assume(len(rows_of(before, category)) > 1)
    try:
        return read(edit(deepcopy(before)))
    except Trouble:
        assume(False)
        raise


@SLOW
@given(st.sampled_from(CATEGORIES), st.data())
def test_a_change_that_is_taken_back_gives_the_settings_back(category: str, data: st.DataObject) -> None:
    before = usual()
    for _ in range(data.draw(st.integers(1, 2))):
        after = edited(before, data.draw(changes(category)), category)
        step = Step(tuple(SettingChange(str(at), 1, 1.0, 2, *one) for at, one in enumerate(differing(before, after))))
        if step.changes:
            assert read(taken_back(after, step)) == before
        before = after


@SLOW
@given(st.sampled_from(CATEGORIES), st.data())
def test_what_a_rule_does_to_members_is_changed_by_switching_alone(category: str, data: st.DataObject) -> None:
    """Other changes go on trial: whatever acts, acts as before."""
    before = usual()
    edit = data.draw(changes(category))
    after = edited(before, edit, category)
    old, new = standing(before, category).in_force, standing(after, category).in_force
    if edit.func in (edits.change_rule, edits.change_row, edits.add_row, edits.drop_row, edits.raise_row):
        assert does(old) == does(new) or not acts(old)
        assert not acts(new) or acts(old)


@SLOW
@given(st.sampled_from(CATEGORIES), st.data())
def test_nothing_that_was_off_acts_before_it_was_in_shadow(category: str, data: st.DataObject) -> None:
    off = read(edits.set_mode(usual(), category, Mode.OFF))
    edit = data.draw(changes(category).filter(lambda one: one.func is not edits.follow_family))
    after = edited(off, edit, category)
    assert rows_on(standing(after, category).in_force) == []


def test_a_rule_that_was_off_comes_into_shadow_with_every_row_of_it() -> None:
    off = edits.set_mode(usual(), "boundary.*", Mode.OFF)
    again = read(edits.set_mode(off, "boundary.*", Mode.ON))
    rule = again["rules"]["boundary.*"]
    assert rule["mode"] == "shadow"
    assert rule["rows"][0]["mode"] == "shadow", "it acts in every new server, and was off"
    assert standing(again, "boundary.*").mode is Mode.SHADOW


def test_from_shadow_a_rule_is_switched_on() -> None:
    on = read(edits.set_mode(usual(), "boundary.*", Mode.ON))
    assert on["rules"]["boundary.*"]["mode"] == "on"
    assert edits.louder(usual(), on, "boundary.*")
    assert not edits.louder(on, usual(), "boundary.*")


def test_a_change_to_a_rule_that_acts_is_tried_beside_it_and_switched_on() -> None:
    tried = read(edits.change_row(usual(), "privacy.*", 1, {"respond": ["nudge"]}))
    assert tried["rules"] == usual()["rules"]
    assert tried["trials"]["privacy.*"]["rows"][1]["respond"] == ["nudge"]
    more = read(edits.change_rule(tried, "privacy.*", {"cooldown": "4h"}))
    assert more["trials"]["privacy.*"]["rows"][1]["respond"] == ["nudge"], "one change joins the other"
    on = read(edits.switch_on(more, "privacy.*"))
    assert "trials" not in on
    assert on["rules"]["privacy.*"] == more["trials"]["privacy.*"]
    assert edits.louder(more, on, "privacy.*")
    assert not edits.louder(usual(), tried, "privacy.*")


def test_a_change_that_is_made_undone_by_hand_leaves_nothing_on_trial() -> None:
    tried = read(edits.change_row(usual(), "privacy.*", 1, {"respond": ["nudge"]}))
    back = read(edits.change_row(tried, "privacy.*", 1, {"respond": ["mask", "nudge"]}))
    assert back == usual()


def test_a_rule_in_shadow_is_changed_in_its_place() -> None:
    quiet = with_rule("privacy.*", mode="shadow")
    changed = read(edits.change_rule(quiet, "privacy.*", {"cooldown": "4h"}))
    assert changed["rules"]["privacy.*"]["cooldown"] == "4h"
    assert "trials" not in changed


def test_a_line_that_is_changed_and_switched_on_at_once_comes_into_shadow_first() -> None:
    quiet = with_rule("privacy.*", mode="shadow")
    changed = read(edits.change_row(quiet, "privacy.*", 1, {"respond": ["flag"], "mode": "on"}))
    assert not acts(standing(changed, "privacy.*").in_force)
    on = read(edits.change_row(changed, "privacy.*", 1, {"mode": "on"}))
    assert rows_on(standing(on, "privacy.*").in_force) == [1]


def test_a_category_gets_a_rule_of_its_own_and_becomes_part_of_its_family_again() -> None:
    tried = read(edits.change_rule(usual(), "privacy.phone", {"cooldown": "4h"}))
    assert "privacy.phone" not in tried["rules"], "its family's goes on acting"
    rows = tried["trials"]["privacy.phone"]["rows"]
    assert [row["respond"] for row in rows] == [row["respond"] for row in usual()["rules"]["privacy.*"]["rows"]]
    assert not any("kinds" in row for row in rows)
    own = read(edits.switch_on(tried, "privacy.phone"))
    assert own["rules"]["privacy.phone"]["cooldown"] == "4h"
    assert own["rules"]["privacy.*"] == usual()["rules"]["privacy.*"]
    assert read(edits.follow_family(own, "privacy.phone")) == usual()


def test_a_category_is_switched_off_by_itself() -> None:
    off = read(edits.set_mode(usual(), "content.sexual", Mode.OFF))
    assert off["rules"]["content.sexual"]["mode"] == "off"
    assert off["rules"]["content.*"] == usual()["rules"]["content.*"]
    assert edits.set_mode(usual(), "content.sexual", Mode.ON) == usual(), "it is on already"


def test_the_last_line_stays() -> None:
    one = with_rule("privacy.*", rows=[{"respond": ["flag"]}])
    assert read(edits.drop_row(one, "privacy.*", 0)) == one


@pytest.mark.parametrize("at", [0, 4, 9])
def test_the_first_line_and_one_that_is_not_there_stay_where_they_are(at: int) -> None:
    assert read(edits.raise_row(usual(), "privacy.*", at)) == usual()


def test_the_first_line_of_a_rule_that_has_none() -> None:
    assert standing(usual(), "custom.*").in_force is None
    new = read(edits.add_row(usual(), "custom.*", 0, {"respond": ["flag"], "channels": ["support"]}))
    assert new["rules"]["custom.*"]["mode"] == "shadow"
    assert new["rules"]["custom.*"]["rows"] == [{"channels": ["support"], "respond": ["flag"]}]


def test_a_row_that_acts_by_itself_is_louder_too() -> None:
    settings_ = usual()
    on = read(edits.change_row(settings_, "boundary.*", 2, {"mode": "on"}))
    assert "trials" not in on, "what it does is as before: a mode alone has changed"
    assert edits.louder(settings_, on, "boundary.*")
    nothing = read(edits.change_row(settings_, "boundary.*", 1, {"mode": "on"}))
    assert not edits.louder(settings_, nothing, "boundary.*"), "it does nothing"
