"""Handing a case over: to whom, and with which note.

Whoever gets it is on duty and not on a break, may take cases, has room for one more, and is not somebody who cannot
take this person's cases; nobody is told which of these it was. All of that is asked again when the case is passed: the
list may be an hour old by then.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final
from weakref import WeakValueDictionary

from bot.desk.conduct import has_accepted
from bot.desk.desk import Desk
from bot.desk.limits import most_cases
from bot.desk.roster import Roster
from bot.desk.rota import on_duty
from bot.desk.standing import Answer, Presser
from bot.desk.states import Move
from bot.model import Case, Server, Volunteer
from bot.ports import Ledger
from config.desk_rules import DeskRules

NOTE_LONGEST: Final = 500
"""Characters of a note."""


class Handing:
    """Hands cases over, and shows the note to whoever has a case. ``rules`` gives a server's rules of the desk."""

    def __init__(self, desk: Desk, ledger: Ledger, roster: Roster, rules: Callable[[Server], DeskRules]) -> None:
        self._desk = desk
        self._ledger = ledger
        self._roster = roster
        self._rules = rules
        self._turns: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()

    async def people(self, case_id: str, by: Presser) -> tuple[Answer, Case | None, tuple[int, ...]]:
        """To whom a case can be handed now: those with the fewest open cases first. Nobody, where it may not be."""
        answer, case = await self._desk.ask(case_id, Move.PASS, by)
        if answer is not Answer.DONE or case is None:
            return answer, case, ()
        have = _counted(await self._ledger.cases(case.guild_id))
        server = await self._ledger.server(case.guild_id)
        able = [
            one.person_id
            for one in await self._roster.on_duty(case.guild_id)
            if await self._can_have(case, server, by, one, have[one.person_id])
        ]
        return answer, case, tuple(sorted(able, key=lambda person: (have[person], person)))

    async def pass_on(self, case_id: str, by: Presser, to: int, note: str) -> tuple[Answer, Case | None]:
        """Hand a case over; NOT_THEM where they cannot have it by now. ``note`` is for whoever has it next alone."""
        if by.guild_id is None:
            return Answer.GONE, None
        # One by one for each person: or several who pass to them at once would each see their last free place.
        async with self._turns.setdefault((by.guild_id, to), asyncio.Lock()):
            answer, case = await self._desk.ask(case_id, Move.PASS, by, beside=True)
            if answer is not Answer.DONE or case is None:
                return answer, case
            if not await self._is_there_for(case, by, to):
                return Answer.NOT_THEM, case
            words = note.strip()[:NOTE_LONGEST]
            return await self._desk.move(case_id, Move.PASS, by, beside=True, to=to, note=words)

    async def note(self, case_id: str, by: Presser) -> tuple[Answer, Case | None, str]:
        """The note that was left for whoever has a case, for them alone; empty, where there is none."""
        answer, case = await self._desk.owns(case_id, by)
        return answer, case, case.note if answer is Answer.DONE and case is not None else ""

    async def _is_there_for(self, case: Case, by: Presser, person_id: int) -> bool:
        """Whether somebody can have a case at this moment."""
        server = await self._ledger.server(case.guild_id)
        volunteer = await self._ledger.volunteer(case.guild_id, person_id)
        here = on_duty(volunteer, self._roster.clock.now(), self._rules(server))
        if not here or not await self._roster.answers(server, volunteer):
            return False
        have = _counted(await self._ledger.cases(case.guild_id))
        return await self._can_have(case, server, by, volunteer, have[person_id])

    async def _can_have(self, case: Case, server: Server, by: Presser, volunteer: Volunteer, have: int) -> bool:
        """Whether somebody who is on duty can have a case, with as many as they ``have``."""
        if volunteer.person_id in (by.person_id, case.person_id, case.owner_id):
            return False
        if not has_accepted(volunteer, self._roster.conduct(server)):
            return False
        if self._roster.clock.now() < volunteer.break_until or have >= most_cases(volunteer, self._rules(server)):
            return False
        return case.person_id not in await self._ledger.recused(case.guild_id, volunteer.person_id)


def _counted(cases: Iterable[Case]) -> Counter[int]:
    """Who has how many open cases."""
    return Counter(case.owner_id for case in cases if case.owner_id is not None)
