"""What the desk asks of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from bot.model import Case, Change, Effect, Joining, Link, PastCase, Volunteer, Watch


class Desk(Protocol):
    """What may be remembered of cases, and of those who answer. Part of the ledger (ledger.py)."""

    async def open_case(self, case: Case, joins_within: float, now: float) -> tuple[Case, Joining]:
        """Open this case, or join it to the same person's last one where that moved within ``joins_within`` seconds.

        Joining takes the higher level, the union of kinds, and at most five links, newest first; what adds something
        to a closed case opens it again. Returns the case as it now is, and what became of it. A link that is known
        already changes nothing.
        """
        ...

    async def case(self, case_id: str) -> Case | None:
        """A case that has not expired."""
        ...

    async def cases(self, guild_id: int) -> tuple[Case, ...]:
        """All cases of a server that have not expired: highest level first, then oldest."""
        ...

    async def cases_of(self, person_id: int) -> tuple[Case, ...]:
        """All cases, on all servers, that are about this person or that they have."""
        ...

    async def move(
        self,
        case_id: str,
        change: Change,
        now: float,
        effects: Sequence[Effect] = (),
        misread: Collection[tuple[str, str]] = (),
    ) -> tuple[Case | None, bool]:
        """Carry a case from one state and owner to another, if it is in the first: of many who try at once exactly
        one does.

        With it, whole or not at all, ``effects`` are written down that are to follow, and each of ``misread`` (a
        category and the detector that found it) is counted for the server, without the person. Returns the case as it
        is after that, and whether this moved it; None and False when there is no such case.
        """
        ...

    async def misreads(self, guild_id: int) -> Mapping[tuple[str, str], int]:
        """How often messages of a server were misread lately, by category and detector."""
        ...

    async def count_misreads(
        self, guild_id: int, misread: Collection[tuple[str, str]], now: float, times: int = 1
    ) -> None:
        """Count what was found wrongly in a message that belongs to no case: each a category and its detector.

        ``times`` is -1 for somebody who has thought better of it: one less, but never below nothing.
        """
        ...

    async def recuse(self, guild_id: int, volunteer_id: int, person_id: int, now: float) -> None:
        """Keep that this volunteer cannot take this person's cases, for half a year from now."""
        ...

    async def recused(self, guild_id: int, volunteer_id: int) -> frozenset[int]:
        """The people whose cases this volunteer cannot take."""
        ...

    async def open_cases(self) -> tuple[Case, ...]:
        """The cases of all servers that are open: highest level first, then oldest."""
        ...

    async def expired_cases(self, now: float) -> tuple[Case, ...]:
        """The cases that the next sweep drops, by id."""
        ...

    async def past_cases(self, guild_id: int) -> tuple[PastCase, ...]:
        """What is left of a server's closed cases once it is forgotten whose they were, oldest first."""
        ...

    async def place_room(self, case_id: str, room: Link | None) -> None:
        """Note in which thread a volunteer talks with the person of a case; None when there is none any more."""
        ...

    async def keep_watch(self, watch: Watch, now: float) -> None:
        """Keep a quiet line for a day, in place of one of the same decision."""
        ...

    async def watches(self, guild_id: int) -> tuple[Watch, ...]:
        """A server's quiet lines, newest first."""
        ...

    async def end_watch(self, watch_id: str) -> Watch | None:
        """Take a quiet line away. Of many who try at once exactly one is given it."""
        ...

    async def volunteer(self, guild_id: int, person_id: int) -> Volunteer:
        """What is kept of somebody who answers; an empty ``Volunteer`` of whom nothing is."""
        ...

    async def change_volunteer(
        self, guild_id: int, person_id: int, change: Callable[[Volunteer], Volunteer], now: float
    ) -> Volunteer:
        """Keep what ``change`` makes of what is kept, without anything in between. Returns it.

        ``change`` is called once, quickly, and must not wait for anything.
        """
        ...

    async def volunteers(self, guild_id: int) -> tuple[Volunteer, ...]:
        """Everybody of a server of whom something is kept as a volunteer, by id. That they have the role still is not
        said by it.
        """
        ...

    async def place_card(self, case_id: str, card: Link) -> None:
        """Note where a case is shown."""
        ...
