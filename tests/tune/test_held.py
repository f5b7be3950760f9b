"""What somebody has begun waits for them alone, for a while."""

from __future__ import annotations

from bot.tune.held import HELD, MOST, Held

ALEX = (1, 2)


def test_it_is_found_by_whoever_began_it_alone_where_they_did_and_until_its_time_is_over() -> None:
    held: Held[str] = Held()
    held.hold(ALEX, 7, "words", 1000.0)
    assert held.find(ALEX, 7, 1000.0 + HELD - 1) == "words"
    assert held.find((1, 3), 7, 1000.0) is None
    assert held.find((9, 2), 7, 1000.0) is None
    assert held.find(ALEX, 8, 1000.0) is None
    assert held.find(ALEX, 7, 1000.0 + HELD) is None


def test_it_is_taken_once_and_a_newer_one_takes_its_place() -> None:
    held: Held[str] = Held()
    held.hold(ALEX, 7, "words", 1000.0)
    assert [held.take(ALEX, 7, 1000.0) for _ in range(2)] == ["words", None]
    held.hold(ALEX, 8, "older", 1000.0)
    held.hold(ALEX, 9, "newer", 1000.0)
    assert held.take(ALEX, 8, 1000.0) is None
    assert held.take(ALEX, 9, 1000.0) == "newer"


def test_the_oldest_goes_where_there_are_too_many_and_those_whose_time_is_over() -> None:
    held: Held[int] = Held()
    for person in range(MOST + 1):
        held.hold((1, person), person, person, 1000.0)
    assert held.find((1, 0), 0, 1000.0) is None
    assert all(held.find((1, one), one, 1000.0) == one for one in range(1, MOST + 1))
    held.hold((1, 5), 5, 5, 1000.0 + HELD)
    assert not any(held.find((1, one), one, 1000.0) for one in range(6, MOST + 1))
