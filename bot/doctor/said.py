"""What one check says: a word for how it is, and one line for the person who can mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from bot.trouble import Trouble

State = Literal["ok", "look at this", "broken"]

WORST: Final[tuple[State, ...]] = ("ok", "look at this", "broken")


@dataclass(frozen=True, slots=True)
class Said:
    """``about``: what was looked at. ``words``: how it is, and what to do where something has to be done."""

    about: str
    state: State
    words: str


def of(about: str, look: Callable[[], tuple[State, str]]) -> Said:
    """What a check says. What it cannot go on with is broken, in the words of that trouble."""
    try:
        return Said(about, *look())
    except Trouble as trouble:
        return Said(about, "broken", _one_line(trouble))


def told(about: str, trouble: Trouble) -> Iterator[Said]:
    """A line for each fault of a trouble."""
    for line in trouble.lines:
        yield Said(about, "broken", line)


def _one_line(trouble: Trouble) -> str:
    first, *others = trouble.lines
    return f"{first} (And {len(others)} more of this kind.)" if others else first
