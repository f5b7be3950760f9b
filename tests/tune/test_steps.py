"""What was changed in one press is one step: it is shown, and taken back, as one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.model import SettingChange
from bot.tune.changing import SettledError, Undone
from bot.tune.steps import SEARCHED, Step, steps_of, taken_back


def change(number: int, at: float, path: str = "a", before: Any = 1, after: Any = 2, **more: Any) -> SettingChange:
    """One change of a setting."""
    return SettingChange(f"id{number}", 1, at, more.pop("by", 5), tuple(path.split("/")), before, after, **more)


def test_what_was_changed_at_one_moment_by_one_person_is_one_step() -> None:
    newest = [change(1, 30.0), change(2, 20.0, "a/b"), change(3, 20.0, "c"), change(4, 20.0, by=6), change(5, 10.0)]
    assert [[one.id for one in step.changes] for step in steps_of(newest)] == [
        ["id1"],
        ["id2", "id3"],
        ["id4"],
        ["id5"],
    ]


def test_a_step_that_was_taken_back_says_so_until_that_is_taken_back_itself() -> None:
    first, undo, redo = change(1, 10.0), change(2, 20.0, undoes="id1"), change(3, 30.0, undoes="id2")
    assert [(step.id, step.undone) for step in steps_of([undo, first])] == [("id2", False), ("id1", True)]
    assert [step.undone for step in steps_of([redo, undo, first])] == [False, True, False]


def test_what_is_left_of_a_step_that_is_cut_off_is_left_out() -> None:
    many = [change(number, 1000.0 - number // 2) for number in range(SEARCHED)]
    steps = steps_of(many)
    assert len(steps) == SEARCHED // 2 - 1
    assert all(len(step.changes) == 2 for step in steps)


def test_all_of_a_step_is_put_back() -> None:
    step = Step((change(1, 1.0, "a/b", 1, 2), change(2, 1.0, "c", None, 3), change(3, 1.0, "d", 4, None)))
    assert taken_back({"a": {"b": 2, "x": 9}, "c": 3}, step) == {"a": {"b": 1, "x": 9}, "d": 4}


@pytest.mark.parametrize(
    ("settings", "answer"),
    [
        ({"a": 1, "c": 0}, Undone.ALREADY),
        ({"a": 2, "c": 7}, Undone.SINCE),
        ({"a": 1, "c": 3}, Undone.SINCE),
        ({}, Undone.SINCE),
    ],
)
def test_what_is_not_as_the_step_left_it_stays(settings: dict[str, int], answer: Undone) -> None:
    step = Step((change(1, 1.0, "a", 1, 2), change(2, 1.0, "c", 0, 3)))
    with pytest.raises(SettledError) as settled:
        taken_back(settings, step)
    assert settled.value.args == (answer,)
