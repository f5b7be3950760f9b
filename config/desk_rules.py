"""How a server's desk works: who is called when, how much one person carries, what volunteers accept. Values alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from bot.model import Level

MINUTE: Final = 60.0
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Calls:
    """When who is called about a case that nobody has taken: seconds after it came. Empty: never."""

    volunteers: tuple[float, ...] = ()
    supervisors: tuple[float, ...] = ()
    moderators: tuple[float, ...] = ()


USUAL_CALLS: Final[Mapping[Level, Calls]] = MappingProxyType(
    {
        Level.EMERGENCY: Calls((0.0, 2 * MINUTE), (5 * MINUTE,), (10 * MINUTE,)),
        Level.URGENT: Calls((5 * MINUTE, 15 * MINUTE), (30 * MINUTE,), (HOUR,)),
        Level.CONCERN: Calls(),
    }
)


@dataclass(frozen=True, slots=True)
class DeskRules:
    """All times in seconds.

    An owner who has made no move for ``ask_after`` (``ask_waiting`` while waiting for an answer) is asked once whether
    the case is still theirs; without a move within ``answer_within`` it is offered to everybody again. Nobody has more
    than ``open_cases`` at once, is on duty for more than ``hours`` in a day, or is called within ``rest`` after
    accepting a break, which is offered after an emergency or ``in_a_row`` cases.
    """

    calls: Mapping[Level, Calls] = field(default_factory=lambda: USUAL_CALLS)
    ask_after: float = 30 * MINUTE
    ask_waiting: float = 2 * HOUR
    answer_within: float = 15 * MINUTE
    open_cases: int = 2
    hours: float = 6 * HOUR
    in_a_row: int = 3
    rest: float = 30 * MINUTE
    person_kept: float = 30 * DAY


@dataclass(frozen=True, slots=True)
class Conduct:
    """What volunteers accept before they take a case. Whoever has accepted another ``version`` is asked again."""

    version: str = "1"
    text: str = ""


USUAL_RULES: Final = DeskRules()
NO_CONDUCT: Final = Conduct()
