"""How time is taken: processor time of this process, so that a busy machine disturbs less."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

T = TypeVar("T")

ROUNDS: Final = 3
MICRO: Final = 1e6


def microseconds(work: Callable[[], object], count: int = 1) -> float:
    """Microseconds for one of ``count`` things that ``work`` does: the best of a few rounds."""
    return min(_once(work) for _ in range(ROUNDS)) / count * MICRO


def each(work: Callable[[T], object], things: Iterable[T]) -> list[float]:
    """Microseconds for every single thing: of each the best of a few rounds. In the order of the things."""
    return [min(_once(lambda one=one: work(one)) for _ in range(ROUNDS)) * MICRO for one in things]  # type: ignore[misc]  # a default that binds the loop's value


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
