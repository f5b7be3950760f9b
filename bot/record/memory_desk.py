"""What the desk asks of the ledger, in memory: a part of memory.py."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from bot.model import Case, Change, Effect, Joining, Link, PastCase, Volunteer, Watch
from bot.record import keeping
from bot.record.joins import desk_order, fresh, join, joinable, joining, left_of
from bot.record.shelf import Shelf, Shelves


class MemoryDesk(Shelves, ABC):
    """``bot.ports.desk.Desk`` without a file. What sqlite_desk.py says about each method holds here too."""

    def __init__(self) -> None:
        super().__init__()
        self._cases: Shelf[str, Case] = Shelf()
        self._recusals: Shelf[tuple[int, int, int], float] = Shelf()
        self._misreads: Shelf[tuple[int, str, str], int] = Shelf()
        self._volunteers: Shelf[tuple[int, int], Volunteer] = Shelf()
        self._watches: Shelf[str, Watch] = Shelf()
        self._past_cases: Shelf[int, PastCase] = Shelf()
        self._past_so_far = 0

    @abstractmethod
    async def add(self, effect: Effect, now: float) -> bool:
        """Write down an effect that follows a move: the ledger does (memory.py)."""

    async def open_case(self, case: Case, joins_within: float, now: float) -> tuple[Case, Joining]:
        """Open a case, or join it to one of the same person in the same server."""
        self._now = now
        if self._cases.get(case.id, now) is None:  # one that has expired must not stand in the way
            self._cases.drop(lambda key, _: key == case.id)
        alive = [old for _, old in self._cases.of_guild(case.guild_id, now) if old.person_id == case.person_id]
        old = joinable(alive, case, joins_within, now)
        if old is None:
            if self._cases.get(case.id, now) is not None:
                raise ValueError("the id of a case is used once")
            self._cases.put(case.id, fresh(case), case.guild_id, keeping.case_until(now))
            return fresh(case), Joining.NEW
        joined = join(old, case)
        if joined is not old:
            self._cases.put(old.id, joined, old.guild_id, keeping.case_until(now))
        return joined, joining(old, joined)

    async def case(self, case_id: str) -> Case | None:
        """A case that has not expired."""
        return self._cases.get(case_id, self._now)

    async def cases(self, guild_id: int) -> tuple[Case, ...]:
        """A server's cases, highest level first, then oldest."""
        return desk_order(case for _, case in self._cases.of_guild(guild_id, self._now))

    async def cases_of(self, person_id: int) -> tuple[Case, ...]:
        """Cases about somebody, or claimed by them."""
        return desk_order(
            case for _, case in self._cases.alive(self._now) if person_id in (case.person_id, case.owner_id)
        )

    async def move(
        self,
        case_id: str,
        change: Change,
        now: float,
        effects: Sequence[Effect] = (),
        misread: Collection[tuple[str, str]] = (),
    ) -> tuple[Case | None, bool]:
        """Carry a case from a state and owner to others, where it is in the first."""
        self._now = now
        case = self._cases.get(case_id, now)
        if case is None or not change.fits(case):
            return case, False
        case = case.moved(change, now)
        kept = change.kept if case.state.closed else None
        self._cases.put(case_id, case, case.guild_id, keeping.case_until(now, kept))
        for effect in effects:
            await self.add(effect, now)
        await self.count_misreads(case.guild_id, misread, now)
        return case, True

    async def misreads(self, guild_id: int) -> Mapping[tuple[str, str], int]:
        """How often cases were misread lately."""
        return {(what, by): times for (_, what, by), times in self._misreads.of_guild(guild_id, self._now)}

    async def count_misreads(
        self, guild_id: int, misread: Collection[tuple[str, str]], now: float, times: int = 1
    ) -> None:
        """Count what was found wrongly."""
        self._now = now
        for category, detector in misread:
            key = (guild_id, category, detector)
            before = self._misreads.get(key, now) or 0
            if before + times > 0:
                self._misreads.put(key, before + times, guild_id, keeping.until(now + keeping.MISREADS_KEPT))
            else:
                self._misreads.drop(lambda one, _, key=key: one == key)  # type: ignore[misc]  # a default binds it

    async def recuse(self, guild_id: int, volunteer_id: int, person_id: int, now: float) -> None:
        """Keep that a volunteer cannot take somebody's cases."""
        self._now = now
        self._recusals.drop(lambda key, _: key == (guild_id, volunteer_id, person_id))
        expires_at = keeping.until(now + keeping.RECUSALS_KEPT)
        self._recusals.put((guild_id, volunteer_id, person_id), now, guild_id, expires_at)

    async def recused(self, guild_id: int, volunteer_id: int) -> frozenset[int]:
        """The people whose cases a volunteer cannot take."""
        alive = (key for key, _ in self._recusals.of_guild(guild_id, self._now))
        return frozenset(person for _, volunteer, person in alive if volunteer == volunteer_id)

    async def open_cases(self) -> tuple[Case, ...]:
        """The cases of all servers that are open."""
        return desk_order(case for _, case in self._cases.alive(self._now) if not case.state.closed)

    async def expired_cases(self, now: float) -> tuple[Case, ...]:
        """The cases that the next sweep drops, by id."""
        gone = (case for key, case in self._cases.all() if self._cases.get(key, now) is None)
        return tuple(sorted(gone, key=lambda case: case.id))

    async def past_cases(self, guild_id: int) -> tuple[PastCase, ...]:
        """What is left of a server's closed cases, oldest first."""
        found = (past for _, past in self._past_cases.of_guild(guild_id, self._now))
        return tuple(sorted(found, key=lambda past: past.opened_at))

    async def place_room(self, case_id: str, room: Link | None) -> None:
        """Note in which thread a volunteer talks with the person of a case."""
        case = self._cases.get(case_id, self._now)
        if case is not None:
            self._cases.change(case_id, replace(case, room=room))

    async def place_card(self, case_id: str, card: Link) -> None:
        """Note where a case is shown."""
        case = self._cases.get(case_id, self._now)
        if case is not None:
            self._cases.change(case_id, replace(case, card=card))

    async def keep_watch(self, watch: Watch, now: float) -> None:
        """Keep a quiet line."""
        self._now = now
        self._watches.drop(lambda key, _: key == watch.id)
        self._watches.put(watch.id, watch, watch.guild_id, keeping.until(now + keeping.WATCHES_KEPT))

    async def watches(self, guild_id: int) -> tuple[Watch, ...]:
        """A server's quiet lines, newest first."""
        found = (watch for _, watch in self._watches.of_guild(guild_id, self._now))
        return tuple(sorted(found, key=lambda watch: (-watch.at, watch.id)))

    async def end_watch(self, watch_id: str) -> Watch | None:
        """Take a quiet line away."""
        watch = self._watches.get(watch_id, self._now)
        self._watches.drop(lambda key, _: key == watch_id)
        return watch

    async def volunteer(self, guild_id: int, person_id: int) -> Volunteer:
        """What is kept of somebody who answers."""
        return self._volunteers.get((guild_id, person_id), self._now) or Volunteer(guild_id, person_id)

    async def change_volunteer(
        self, guild_id: int, person_id: int, change: Callable[[Volunteer], Volunteer], now: float
    ) -> Volunteer:
        """Keep what ``change`` makes of what is kept."""
        self._now = now
        changed = change(await self.volunteer(guild_id, person_id))
        self._volunteers.drop(lambda key, _: key == (guild_id, person_id))
        if changed != Volunteer(guild_id, person_id):
            expires_at = keeping.until(now + keeping.VOLUNTEERS_KEPT)
            self._volunteers.put((guild_id, person_id), changed, guild_id, expires_at)
        return changed

    async def volunteers(self, guild_id: int) -> tuple[Volunteer, ...]:
        """Everybody of a server of whom something is kept, by id."""
        found = (one for _, one in self._volunteers.of_guild(guild_id, self._now))
        return tuple(sorted(found, key=lambda one: one.person_id))

    def _keep_past(self, now: float) -> None:
        """Keep what is about nobody in closed cases that have expired."""
        for case in [case for key, case in self._cases.all() if self._cases.get(key, now) is None]:
            past = left_of(case)
            if past is not None and (expires_at := keeping.until(past.closed_at + keeping.PAST_CASES_KEPT)) > now:
                self._past_so_far += 1
                self._past_cases.put(self._past_so_far, past, past.guild_id, expires_at)
