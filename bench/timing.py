"""How time is taken: processor time of this process, so that a busy machine disturbs less."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

T = TypeVar("T")

ROUNDS: Final = 3
MICRO: Final = 1e6


def microseconds(work: Callable[[], object], count: int = 1) -> float:
    """Microseconds for one of ``count`` things that ``work`` does: the best of a few rounds."""
    return min(_once(work) for _ in range(ROUNDS)) / count * MICRO


def microseconds_once(work: Callable[[], object], count: int = 1) -> float:
    """The same of a single round: for what is different the second time."""
    return _once(work) / count * MICRO


def each(work: Callable[[T], object], things: Iterable[T]) -> list[float]:
    """Microseconds for every single thing: of each the best of a few rounds. In the order of the things."""
    return [min(_once(lambda one=one: work(one)) for _ in range(ROUNDS)) * MICRO for one in things]  # type: ignore[misc]  # a default that binds the loop's value


def each_once(work: Callable[[T], object], things: Iterable[T]) -> list[float]:
    """The same of the first time: for things that nobody has met before."""
    return [_once(lambda one=one: work(one)) * MICRO for one in things]  # type: ignore[misc]  # as above


@dataclass(frozen=True, slots=True)
class Beside:
    """Two ways to do the same work: seconds for each (the best round; the median where each round has other work), and
    how many times as long the other takes (the median of the rounds; each compares two neighbours in time).
    """

    ours: float
    theirs: float
    ratio: float


def beside(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 9) -> Beside:
    """Both in turn, round by round, so that a machine that becomes slower becomes slower for both."""
    ours(), theirs()
    taken = [(_once(ours), _once(theirs)) for _ in range(rounds)]
    return Beside(
        ours=min(one for one, _ in taken),
        theirs=min(other for _, other in taken),
        ratio=statistics.median(other / one for one, other in taken),
    )


def in_turns(ours: Callable[[T], object], theirs: Callable[[T], object], things: Sequence[T]) -> Beside:
    """The same where everything is new: of each two ``things``, one is first done one way, the other the other way.

    What is met again is quicker, so the ratio of two neighbours is the geometric mean of theirs.
    """
    taken: list[tuple[float, float]] = []
    for one, other in zip(things[::2], things[1::2], strict=False):
        first = _once(lambda one=one: ours(one)), _once(lambda one=one: theirs(one))  # type: ignore[misc]  # as above
        second = _once(lambda other=other: theirs(other)), _once(lambda other=other: ours(other))  # type: ignore[misc]  # as above
        taken.append((math.sqrt(first[0] * second[1]), math.sqrt(first[1] * second[0])))
    return Beside(
        ours=statistics.median(mine for mine, _ in taken),
        theirs=statistics.median(other for _, other in taken),
        ratio=statistics.median(other / mine for mine, other in taken),
    )


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
