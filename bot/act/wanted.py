"""Whether an effect is still wanted when its turn comes: what it waits for, a removal, a case, somebody on the desk.

Between writing an effect down and trying it anything may have happened; what is not wanted any more ends ``GONE``, and
what cannot be told yet stays open.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.act.beside import HANDED, RAISED
from bot.act.deeds import SHOW
from bot.act.plan import UNLESS_REMOVED, removal_of
from bot.model import Case, Effect, EffectKind, Outcome, Result
from bot.ports import Ledger, Members


@dataclass(frozen=True, slots=True)
class Wanted:
    """Knows how things stand. Each answer is how an effect ends before it is tried; None where it is to be tried."""

    ledger: Ledger
    members: Members | None

    async def in_its_turn(self, effect: Effect) -> Outcome | None:
        """What it waits for has ended as it should."""
        if not effect.after:
            return None
        closed = await self.ledger.outcome(effect.key)
        if closed is not None:  # by a cry for help that was found while it waited
            return closed
        waited = await self.ledger.outcome(effect.after)
        if waited is None:
            return Outcome(Result.FAILED, "waiting")
        wanted = (waited.result is Result.DONE) is not (effect.kind is EffectKind.WITHDRAW)
        return None if wanted or SHOW in effect.codes else Outcome(Result.GONE, "not_needed")

    async def with_removal(self, effect: Effect) -> Outcome | None:
        """A note about a removal is for a message that was removed, a note instead of one for one that was not."""
        if effect.kind is not EffectKind.REMOVED_NOTE and UNLESS_REMOVED not in effect.codes:
            return None
        return _before_removal(effect, await self.ledger.outcome(removal_of(effect.decision_id)))

    async def with_case(self, effect: Effect, case: Case | None) -> Outcome | None:
        """A room is closed with its case, and a volunteer is told of what they may know."""
        if effect.kind is EffectKind.CLOSE_ROOM and case is not None and not case.state.closed:
            return Outcome(Result.GONE, "not_needed")  # it was opened again: they may be talking in it
        return await self._nobody_to_tell(effect, case) if effect.kind is EffectKind.FOLLOW_UP else None

    async def _nobody_to_tell(self, effect: Effect, case: Case | None) -> Outcome | None:
        """Why a volunteer is not to be told about a case: it is forgotten, or they are not on the desk any more, or
        what was handed over to them is not theirs any more.

        Where Discord does not say who they are now, they may be told later.
        """
        if case is None:
            return Outcome(Result.GONE, "case_gone")
        if {HANDED, RAISED} & set(effect.codes) and case.owner_id != effect.person_id:
            return Outcome(Result.GONE, "not_needed")
        if case.person_id in await self.ledger.recused(case.guild_id, effect.person_id or 0):
            return Outcome(Result.GONE, "recused")
        if self.members is None or effect.person_id is None:
            return None
        roles = await self.members.roles(case.guild_id, effect.person_id)
        if roles is None:
            return Outcome(Result.FAILED, "person_unknown")
        server = await self.ledger.server(case.guild_id)
        return None if roles & server.desk_roles else Outcome(Result.GONE, "not_on_the_desk")


def _before_removal(effect: Effect, removed: Outcome | None) -> Outcome | None:
    """How an effect ends that has to do with a removal, before it is tried; None where it is to be tried.

    ``removed`` is how the removal was closed, None while it is open.
    """
    if removed is None:
        return Outcome(Result.FAILED, "not_removed_yet")
    done = removed.result is Result.DONE
    if UNLESS_REMOVED in effect.codes:
        return None if removed.result is Result.REFUSED else Outcome(Result.GONE, "not_needed")
    return None if done else Outcome(Result.GONE, "not_removed")
