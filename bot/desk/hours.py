"""How long somebody is on duty, where they may be for so many hours a day and no longer. Pure; whole seconds.

The theory. Somebody plans to be there for some stretches, and may be there for ``limit`` seconds within any 24 hours,
looking back from every moment. They are there whenever they planned to be, for as long as that holds: while less than
the limit lies in the 24 hours before, or just as much of it drops out behind as comes in in front. So nobody is ever
there for longer than the limit within any 24 hours, and nobody whose plan keeps to it is ever sent away.

Days by the calendar would be simpler to say, and would let somebody answer for six hours before midnight and for six
more after it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

WINDOW: Final = 24 * 3600
"""Seconds of a day."""

Stretch = tuple[int, int]
"""From when to when (Unix seconds; the end is not part of it)."""


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same time in stretches that do not touch, oldest first. Empty ones are left out."""
    found: list[Stretch] = []
    for begins, ends in sorted(one for one in stretches if one[0] < one[1]):
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(ends, found[-1][1]))
        else:
            found.append((begins, ends))
    return found


def within(stretches: Iterable[Stretch], begins: int, ends: int) -> int:
    """How many seconds of them lie between two moments."""
    return sum(max(0, min(ends, end) - max(begins, begin)) for begin, end in stretches)


def there(planned: Sequence[Stretch], before: Sequence[Stretch], limit: int) -> list[Stretch]:
    """When somebody is there who ``planned`` these stretches and was there ``before`` the first of them.

    Both are merged. Returns all of it, the time before included.
    """
    done = list(before)
    for begins, ends in planned:
        now = begins
        while now < ends:
            on, until = _step(done, now, limit)
            until = min(until, ends)
            if on and done and done[-1][1] == now:
                done[-1] = (done[-1][0], until)
            elif on:
                done.append((now, until))
            now = until
    return done


def _step(done: Sequence[Stretch], now: int, limit: int) -> tuple[bool, int]:
    """Whether they may be there at this moment, and until when that stays so at least."""
    lately = done[max(0, bisect_right(done, (now - WINDOW, 0)) - 1) :]
    used = within(lately, now - WINDOW, now)
    drops = any(begin + WINDOW <= now < end + WINDOW for begin, end in lately)
    edges = [edge + WINDOW for stretch in lately for edge in stretch if edge + WINDOW > now]
    edge = min(edges, default=now + WINDOW)
    if used > limit:
        return False, min(edge, now + used - limit) if drops else edge
    if drops:
        return True, edge
    return (True, min(edge, now + limit - used)) if used < limit else (False, edge)
