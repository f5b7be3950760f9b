"""Whether one more case can be somebody's: their limits, the code of conduct, and whose cases they cannot take.

Whether their roles allow it is asked before (standing.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.desk.conduct import has_accepted
from bot.desk.limits import most_cases
from bot.desk.standing import Answer, Presser, standing
from bot.desk.states import Who
from bot.model import Case, Level, Server
from bot.ports import Ledger
from config.desk_rules import Conduct, DeskRules


@dataclass(frozen=True, slots=True)
class Carrying:
    """Knows what people carry. ``rules`` and ``conduct`` are a server's, as they are now."""

    ledger: Ledger
    rules: Callable[[Server], DeskRules]
    conduct: Callable[[Server], Conduct]

    async def may_take(self, case: Case, server: Server, by: Presser) -> Answer:
        """What somebody is answered who would take a case, where their roles allow it: DONE where they may.

        However many cases moderators have, they may take an emergency: after them nobody is called any more.
        """
        if case.person_id in await self.ledger.recused(case.guild_id, by.person_id):
            return Answer.RECUSED
        volunteer = await self.ledger.volunteer(case.guild_id, by.person_id)
        if not has_accepted(volunteer, self.conduct(server)):
            return Answer.CONDUCT
        if case.level is Level.EMERGENCY and Who.MODERATOR in standing(case, server, by):
            return Answer.DONE
        carried = await self.carried(case.guild_id, by.person_id)
        return Answer.FULL if carried >= most_cases(volunteer, self.rules(server)) else Answer.DONE

    async def can_have(self, case: Case, person_id: int | None) -> bool:
        """Whether a case may be passed to somebody: not to whom it is about, nor to who has it or cannot take it, nor
        to who has as many as they can carry, or has not accepted the code of conduct as it is now.
        """
        if person_id is None or person_id in (case.person_id, case.owner_id):
            return False
        server = await self.ledger.server(case.guild_id)
        volunteer = await self.ledger.volunteer(case.guild_id, person_id)
        if not has_accepted(volunteer, self.conduct(server)):
            return False
        if await self.carried(case.guild_id, person_id) >= most_cases(volunteer, self.rules(server)):
            return False
        return case.person_id not in await self.ledger.recused(case.guild_id, person_id)

    async def carried(self, guild_id: int, person_id: int) -> int:
        """How many open cases of a server somebody has."""
        cases = await self.ledger.cases_of(person_id)
        return sum(case.guild_id == guild_id and case.owner_id == person_id for case in cases)
