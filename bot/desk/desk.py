"""The desk: who may take a case, and exactly one does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.act.perform import Performer
from bot.act.plan import show_case, take_down
from bot.desk.states import CLAIM, MOVES
from bot.model import Case, Server
from bot.ports import Clock, Ledger


class Claim(StrEnum):
    """How a claim ended."""

    DONE = "done"
    YOURS = "yours"
    TAKEN = "taken"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Presser:
    """Who pressed what where: everything that has to be checked again at every press (constitution, 8)."""

    person_id: int
    guild_id: int | None
    channel_id: int | None
    message_id: int | None
    roles: frozenset[int]
    manages_server: bool = False


class Desk:
    """Hands cases out."""

    def __init__(self, performer: Performer, ledger: Ledger, clock: Clock) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock

    async def claim(self, case_id: str, by: Presser) -> tuple[Claim, Case | None]:
        """Take a case. The card is edited by the way that survives a crash; the case is returned as it is now."""
        case = await self._ledger.case(case_id)
        if case is None or case.guild_id != by.guild_id or not _is_on_its_card(case, by):
            return Claim.GONE, None
        if not may_claim(await self._ledger.server(case.guild_id), by):
            return Claim.NOT_ALLOWED, case
        if (case.state, CLAIM) not in MOVES:
            return (Claim.YOURS if case.owner_id == by.person_id else Claim.TAKEN), case
        case = await self._ledger.claim(case_id, by.person_id, self._clock.now())
        if case is None:
            return Claim.GONE, None
        shown = show_case(case, self._clock.now())
        if shown is not None:
            await self._performer.add_and_perform(shown)
        return (Claim.DONE if case.owner_id == by.person_id else Claim.TAKEN), case

    async def forget(self, person_id: int) -> int:
        """Erase everything about a person, on their wish, and put the cards in order. Returns how many rows went.

        A case about them has no card any more; one that they had claimed is there for somebody else to take. What
        stands in the open about a message of theirs goes first: nobody would know of it afterwards.
        """
        standing = await self._ledger.to_take_back(person_id)
        await self._performer.perform([replace(effect, not_before=0.0) for effect in standing])
        cases = await self._ledger.cases_of(person_id)
        rows = await self._ledger.erase(person_id)
        for case in cases:
            if case.person_id == person_id:
                shown = take_down(case, case.card, self._clock.now()) if case.card else None
            else:
                freed = await self._ledger.case(case.id)
                shown = show_case(freed, self._clock.now()) if freed else None
            if shown is not None:
                await self._performer.add_and_perform(shown)
        return rows


def may_claim(server: Server, by: Presser) -> bool:
    """Volunteers and moderators may, by the roles that they have at this moment."""
    return bool((server.volunteer_roles | server.moderator_roles) & by.roles)


def _is_on_its_card(case: Case, by: Presser) -> bool:
    return case.card is None or (case.card.channel_id, case.card.message_id) == (by.channel_id, by.message_id)
