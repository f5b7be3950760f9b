"""What goes with a case whose time has passed, or whose person wants to be forgotten: its card, and its room.

Both are written down to be taken away before the rows go: nobody would know of them afterwards.
"""

from __future__ import annotations

from dataclasses import replace

from bot.act.beside import close_room
from bot.act.cases import show_case, take_down
from bot.act.perform import Performer
from bot.desk.desk import Bell, Desk
from bot.model import Case, Effect
from bot.ports import Clock, Ledger


class Forgetting:
    """Forgets people, and cases."""

    def __init__(
        self, desk: Desk, performer: Performer, ledger: Ledger, clock: Clock, bell: Bell | None = None
    ) -> None:
        """Without a ``bell`` nobody was called, and nobody is."""
        self._desk = desk
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._bell = bell

    async def forget(self, person_id: int) -> int:
        """Erase everything about a person, on their wish, and put the cards in order. Returns how many rows went.

        A case about them has no card any more, and its room is closed; one that they had is there for somebody else
        to take. What stands in the open about a message of theirs goes first: nobody would know of it afterwards. So
        do they from the rooms of others.
        """
        standing = await self._ledger.to_take_back(person_id)
        await self._performer.perform([replace(effect, not_before=0.0) for effect in standing])
        cases = await self._ledger.cases_of(person_id)
        for case in cases:
            if case.owner_id == person_id:
                await self._desk.set_free(case)
            for back in await self._bell.standing(case) if self._bell else ():
                await self._performer.add_and_perform(back)
        now = self._clock.now()
        left = [one for case in cases if case.person_id == person_id for one in without(case, now)]
        for one in left:  # first, so that a crash in between leaves neither a card nor a room that nobody knows of
            await self._ledger.add(one, now)
        rows = await self._ledger.erase(person_id)
        await self._performer.perform(left)
        for case in cases:
            freed = await self._ledger.case(case.id) if case.person_id != person_id else None
            shown = show_case(freed, self._clock.now()) if freed else None
            if self._bell and freed:
                await self._bell.moved(case, freed)
            if shown is not None:
                await self._performer.add_and_perform(shown)
        return rows

    async def sweep(self, now: float) -> int:
        """Drop what has expired. The card of a case that is dropped, and its room, go first. Returns how many rows
        went.
        """
        for case in await self._ledger.expired_cases(now):
            for one in without(case, now):
                await self._performer.add_and_perform(one)
        return await self._ledger.sweep(now)


def without(case: Case, now: float) -> tuple[Effect, ...]:
    """What takes away what stands about a case that is forgotten: its card, and its room. They name no case, so that
    they outlive it.
    """
    gone = [take_down(case, case.card, now)] if case.card else []
    gone += [close_room(case, case.room, now)] if case.room else []
    return tuple(replace(one, decision_id="", case_id=None) for one in gone)
