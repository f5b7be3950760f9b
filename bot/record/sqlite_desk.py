"""What the desk asks of the ledger, in a SQLite file: a part of it (sqlite.py)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from bot.model import Case, Change, Effect, Joining, Link, PastCase, Volunteer, Watch
from bot.record import cases as desk
from bot.record import misreads as wrong
from bot.record import past, recusals
from bot.record import volunteers as helpers
from bot.record import watches as quiet
from bot.record.transactions import Transactions


class SqlDesk(Transactions):
    """``bot.ports.desk.Desk`` over one SQLite file. Each method is one transaction; failing files raise Trouble."""

    async def open_case(self, case: Case, joins_within: float, now: float) -> tuple[Case, Joining]:
        """As in the port. A known link can still raise the level or add kinds (joins.py).

        Raises ValueError for an id that another person's case has.
        """
        return await self._do(lambda c, t: desk.open_case(c, t, case, joins_within, now), now)

    async def case(self, case_id: str) -> Case | None:
        """As in the port."""
        return await self._do(lambda c, t: desk.case(c, t, case_id, self._now))

    async def cases(self, guild_id: int) -> tuple[Case, ...]:
        """As in the port."""
        return await self._do(lambda c, t: desk.cases(c, t, guild_id, self._now))

    async def cases_of(self, person_id: int) -> tuple[Case, ...]:
        """As in the port."""
        return await self._do(lambda c, t: desk.cases_of(c, t, person_id, self._now))

    async def move(
        self,
        case_id: str,
        change: Change,
        now: float,
        effects: Sequence[Effect] = (),
        misread: Collection[tuple[str, str]] = (),
    ) -> tuple[Case | None, bool]:
        """As in the port: one transaction."""
        return await self._do(lambda c, t: desk.move(c, t, case_id, change, now, effects, misread), now)

    async def misreads(self, guild_id: int) -> Mapping[tuple[str, str], int]:
        """As in the port. Lately: until half a year has gone by without one."""
        return await self._do(lambda c, t: wrong.misreads(c, t, guild_id, self._now))

    async def count_misreads(
        self, guild_id: int, misread: Collection[tuple[str, str]], now: float, times: int = 1
    ) -> None:
        """As in the port."""
        await self._do(lambda c, t: wrong.count_misreads(c, t, guild_id, misread, now, times), now)

    async def recuse(self, guild_id: int, volunteer_id: int, person_id: int, now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: recusals.recuse(c, t, guild_id, volunteer_id, person_id, now), now)

    async def recused(self, guild_id: int, volunteer_id: int) -> frozenset[int]:
        """As in the port."""
        return await self._do(lambda c, t: recusals.recused(c, t, guild_id, volunteer_id, self._now))

    async def open_cases(self) -> tuple[Case, ...]:
        """As in the port."""
        return await self._do(lambda c, t: desk.open_cases(c, t, self._now))

    async def expired_cases(self, now: float) -> tuple[Case, ...]:
        """As in the port."""
        return await self._do(lambda c, t: desk.expired_cases(c, t, now))

    async def past_cases(self, guild_id: int) -> tuple[PastCase, ...]:
        """As in the port."""
        return await self._do(lambda c, t: past.past_cases(c, t, guild_id, self._now))

    async def place_room(self, case_id: str, room: Link | None) -> None:
        """As in the port. An unknown case does nothing."""
        await self._do(lambda c, t: desk.place_room(c, t, case_id, room, self._now))

    async def place_card(self, case_id: str, card: Link) -> None:
        """As in the port. An unknown case does nothing."""
        await self._do(lambda c, t: desk.place_card(c, t, case_id, card, self._now))

    async def keep_watch(self, watch: Watch, now: float) -> None:
        """As in the port."""
        await self._do(lambda c, t: quiet.keep_watch(c, t, watch, now), now)

    async def watches(self, guild_id: int) -> tuple[Watch, ...]:
        """As in the port."""
        return await self._do(lambda c, t: quiet.watches(c, t, guild_id, self._now))

    async def end_watch(self, watch_id: str) -> Watch | None:
        """As in the port."""
        return await self._do(lambda c, t: quiet.end_watch(c, t, watch_id, self._now))

    async def volunteer(self, guild_id: int, person_id: int) -> Volunteer:
        """As in the port."""
        return await self._do(lambda c, t: helpers.volunteer(c, t, guild_id, person_id, self._now))

    async def change_volunteer(
        self, guild_id: int, person_id: int, change: Callable[[Volunteer], Volunteer], now: float
    ) -> Volunteer:
        """As in the port: read and kept in one transaction."""
        return await self._do(lambda c, t: helpers.change_volunteer(c, t, guild_id, person_id, change, now), now)

    async def volunteers(self, guild_id: int) -> tuple[Volunteer, ...]:
        """As in the port."""
        return await self._do(lambda c, t: helpers.volunteers(c, t, guild_id, self._now))
