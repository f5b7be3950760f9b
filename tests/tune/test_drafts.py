"""A change waits for whoever asked for it, for a while."""

from __future__ import annotations

from typing import Any

from bot.tune.drafts import DRAFTS, HELD, Draft, Drafts


def nothing(settings: dict[str, Any]) -> dict[str, Any]:
    return settings


def held(drafts: Drafts, person: int = 2, now: float = 1000.0) -> Draft:
    return drafts.hold((1, person), ("privacy.*", "a" * 16), nothing, now)


def test_it_is_found_by_whoever_asked_for_it_alone_where_they_asked_and_until_its_time_is_over() -> None:
    drafts = Drafts()
    draft = held(drafts)
    assert drafts.find(1, 2, draft.id, 1000.0 + HELD - 1) is draft
    assert drafts.find(1, 3, draft.id, 1000.0) is None
    assert drafts.find(9, 2, draft.id, 1000.0) is None
    assert drafts.find(None, 2, draft.id, 1000.0) is None
    assert drafts.find(1, 2, draft.id + 1, 1000.0) is None
    assert drafts.find(1, 2, draft.id, 1000.0 + HELD) is None


def test_one_that_was_dropped_is_gone_and_dropping_it_again_does_nothing() -> None:
    drafts = Drafts()
    draft = held(drafts)
    drafts.drop(draft)
    drafts.drop(draft)
    assert drafts.find(1, 2, draft.id, 1000.0) is None


def test_the_oldest_goes_where_there_are_too_many_and_those_whose_time_is_over() -> None:
    drafts = Drafts()
    first, *others = [held(drafts, person) for person in range(DRAFTS + 1)]
    assert drafts.find(1, 0, first.id, 1000.0) is None
    assert all(drafts.find(1, one.person_id, one.id, 1000.0) for one in others)
    late = held(drafts, 5, 1000.0 + HELD)
    assert [drafts.find(1, one.person_id, one.id, 1000.0) for one in others] == [None] * DRAFTS
    assert drafts.find(1, 5, late.id, 1001.0 + HELD) is late


def test_what_was_held_before_a_restart_means_nothing_else_after_it() -> None:
    before, after = held(Drafts(), now=1000.0), held(Drafts(), now=1001.0)
    assert before.id != after.id
