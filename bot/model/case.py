"""A crisis case and the steps that it takes. Holds none of the words of whom it is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.model.category import Level
from bot.model.message import Link


class CaseState(StrEnum):
    """The states of a crisis case; what each means and the legal moves between them stand in desk/states.py."""

    NEW = "new"
    CLAIMED = "claimed"
    CONSULTING = "consulting"
    ESCALATED = "escalated"
    WAITING = "waiting"
    RESOLVED = "resolved"
    MISREAD = "misread"
    HANDED = "handed"

    @property
    def owned(self) -> bool:
        """Whether a case in this state has an owner: exactly one then, and none otherwise."""
        return self in OWNED

    @property
    def closed(self) -> bool:
        """Whether there is nothing left to do. Only re-opening leads out of it."""
        return self in CLOSED


OWNED: Final = frozenset({CaseState.CLAIMED, CaseState.CONSULTING, CaseState.ESCALATED, CaseState.WAITING})
CLOSED: Final = frozenset({CaseState.RESOLVED, CaseState.MISREAD, CaseState.HANDED})


class Ending(StrEnum):
    """How a resolved case ended, in the words of whoever resolved it."""

    SAFER = "safer"
    OTHER_HELP = "other_help"
    NO_ANSWER = "no_answer"
    LEFT = "left"
    OTHER = "other"


class Joining(StrEnum):
    """What became of a case that was to be opened: a new one, or the one that is there, made more urgent, opened
    again, or neither.
    """

    NEW = "new"
    RAISED = "raised"
    REOPENED = "reopened"
    SAME = "same"


class Origin(StrEnum):
    """How a case came to the desk."""

    HEARD = "heard"
    ASKED = "asked"
    POINTED = "pointed"
    APPEALED = "appealed"


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody may need a human being. One per person and episode. Holds none of their words.

    ``links`` point to at most five messages, newest first; there are none where somebody asked by themselves. ``card``
    is the message on the desk that shows it, ``room`` the thread in which a volunteer talks with the person.
    ``moves`` counts what was done with it, so that two states of it are never taken for one; ``since`` is when it was
    last moved, made more urgent or opened. ``taken_at`` is when it was first taken, ``closed_at`` when it was closed.
    ``ending`` is how it ended, where it is resolved. ``note`` is what one volunteer wrote for the next: it is kept
    encrypted, and goes when the case is closed.
    """

    id: str
    guild_id: int
    person_id: int
    level: Level
    kinds: tuple[str, ...]
    opened_at: float
    last_at: float
    links: tuple[Link, ...]
    state: CaseState = CaseState.NEW
    owner_id: int | None = None
    claimed_at: float | None = None
    card: Link | None = None
    moves: int = 0
    ending: Ending | None = None
    since: float = 0.0
    taken_at: float | None = None
    closed_at: float | None = None
    origin: Origin = Origin.HEARD
    room: Link | None = None
    note: str = ""

    def moved(self, change: Change, now: float) -> Case:
        """The case after a change. Who has it from now on has it since ``now``."""
        note = self.note if change.note is None else change.note
        kept = self.claimed_at if change.owner_id == change.before_owner_id else now
        return replace(
            self,
            state=change.state,
            owner_id=change.owner_id,
            claimed_at=None if change.owner_id is None else kept,
            moves=self.moves + 1,
            ending=change.ending,
            since=now,
            taken_at=now if self.taken_at is None and change.state.owned else self.taken_at,
            closed_at=now if change.state.closed else None,
            note="" if change.state.closed else note,
        )


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a case from a state and owner to a state and owner. Nothing happens where it is not in the first.

    ``note`` is a volunteer's note for whoever has it next; None leaves the one that is there. ``kept`` is for how many
    seconds a case that this closes is kept with whom it is about; None: as long as an open one. ``moves`` is how often
    it was moved before this; None: however often.
    Raises ValueError for what can be true of no case: an owner where the state has none or the other way round, and
    a step out of a closed state that does not open the case again.
    """

    before: CaseState
    before_owner_id: int | None
    state: CaseState
    owner_id: int | None
    ending: Ending | None = None
    note: str | None = None
    kept: float | None = None
    moves: int | None = None

    def __post_init__(self) -> None:
        for state, owner_id in ((self.before, self.before_owner_id), (self.state, self.owner_id)):
            if state.owned is (owner_id is None):
                raise ValueError(f"a case that is {state} has {'an' if state.owned else 'no'} owner")
        if self.before.closed and self.state is not CaseState.NEW:
            raise ValueError(f"a case that is {self.before} can only be opened again")
        if (self.ending is not None) is not (self.state is CaseState.RESOLVED):
            raise ValueError("a case that is resolved, and no other, ended somehow")

    def fits(self, case: Case) -> bool:
        """Whether a case is where this begins."""
        here = (case.state, case.owner_id) == (self.before, self.before_owner_id)
        return here and self.moves in (None, case.moves)


@dataclass(frozen=True, slots=True)
class PastCase:
    """What is left of a closed case after a while: nobody is named in it."""

    guild_id: int
    level: Level
    kinds: tuple[str, ...]
    opened_at: float
    taken_at: float | None
    closed_at: float
    state: CaseState
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A quiet line on the desk: something that may be a cry for help, not surely enough to call anybody. Holds no text.

    ``id`` is that of the decision, ``confidence`` that of its surest crisis finding.
    """

    id: str
    guild_id: int
    person_id: int
    link: Link
    level: Level
    kinds: tuple[str, ...]
    confidence: float
    at: float
