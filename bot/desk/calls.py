"""Calls about cases that nobody has: one line on the desk, for whoever can be called at that moment.

The desk is never filled by them: a new call takes the old one of the same case away, and so does whatever ends the
waiting. Where the desk cannot be written to, the moderators are called in their log.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final
from weakref import WeakValueDictionary

import structlog

from bot.act.calling import OFFERED, ask_owner, call, elsewhere, naming, over, show_again
from bot.act.perform import SETTLED, Performer
from bot.desk.clock import Called, Group, Step, call_due, called, calls_so_far, can_be_called, next_call_at, steps_of
from bot.desk.roster import Roster
from bot.model import Case, CaseState, Effect, EffectKind, Outcome, Result, Server, effect_key
from bot.ports import Clock, Ledger
from config.desk_rules import DeskRules

REMEMBERED: Final = 10_000
"""So many calls are known in memory to have been made, which spares the ledger a question every few seconds."""

log = structlog.get_logger("breakwater.desk")


class Calls:
    """Calls whoever can be called. ``rules`` gives a server's rules of the desk as they are now."""

    def __init__(
        self, performer: Performer, ledger: Ledger, clock: Clock, roster: Roster, rules: Callable[[Server], DeskRules]
    ) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._roster = roster
        self._rules = rules
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._made: set[str] = set()
        self.stirred = True
        """Whether anything may have become due since this was last set to False."""

    async def ring(self, case_id: str, but: int | None = None) -> None:
        """Make the call that is due about a case at this moment, if one is. Never raises.

        ``but`` is somebody whom it passes over: they have just given it back.
        """
        self.stirred = True
        try:
            case = await self._ledger.case(case_id)
            if case is not None:
                await self.ring_case(case, but)
        except Exception:  # the next round of the clock makes up for it
            log.exception("a call could not be made")

    async def ring_case(self, case: Case, but: int | None = None) -> float:
        """The same for a case as it is now. Returns when to look at it again (Unix seconds)."""
        server = await self._ledger.server(case.guild_id)
        rules = self._rules(server)
        places = [place for place in (server.desk_channel, server.log_channel) if place is not None]
        step = call_due(case, rules, self._clock.now())
        next_at = next_call_at(case, rules, self._clock.now())
        if step is None or not places:
            return next_at
        made = call(case, case.level, step.after, places[0], self._clock.now())
        if made.key in self._made:
            return next_at
        async with self._turns.setdefault(case.id, asyncio.Lock()):
            now = await self._ledger.case(case.id)
            if now is None or (now.state, now.moves, now.level) != (case.state, case.moves, case.level):
                return next_at  # it was moved while others were called
            if await self._next(made, server) is not None:
                missed = await self._missed(now, step, rules, places[0])
                await self._make(now, made, Step(step.after, step.groups | missed), server, rules, but)
            if await self._next(made, server) is not None:
                return self._clock.now()
        if len(self._made) >= REMEMBERED:
            self._made.clear()
        self._made.add(made.key)
        return next_at

    async def _missed(self, case: Case, step: Step, rules: DeskRules, place: int) -> frozenset[Group]:
        """Who was to be called since the last call that was made: at those moments nobody was there to call them."""
        groups: set[Group] = set()
        for earlier in reversed([one for one in steps_of(case, case.level, rules) if one.after < step.after]):
            made = call(case, case.level, earlier.after, place, self._clock.now())
            if await self._ledger.outcome(made.key) is not None:
                break
            groups |= earlier.groups
        return frozenset(groups)

    async def standing(self, case: Case) -> tuple[Effect, ...]:
        """What takes away all that stands in the staff's channels because this case is as it is. Not written down yet.

        In moving it this is written down with the move, so that a crash in between leaves no call behind.
        """
        now, server = self._clock.now(), await self._ledger.server(case.guild_id)
        back = []
        for one in self._possible(case, server):
            outcome = await self._ledger.outcome(one.key)
            if outcome is None or outcome.message_id is None:
                continue
            taken = over(one, now)
            if await self._ledger.outcome(taken.key) is None:
                back.append(taken)
        return tuple(back)

    async def moved(self, before: Case, after: Case, by: int | None = None) -> None:
        """A case was moved: what was still to be asked because of how it stood is not asked any more, and if nobody has
        it now, somebody is called at once; not whoever has just given it back. Never raises.
        """
        self.stirred = True
        try:
            if before.owner_id is not None:
                now = self._clock.now()
                for one in await self._ledger.unfinished(now):
                    if one.kind is EffectKind.ASK_OWNER and one.case_id == before.id and OFFERED not in one.codes:
                        await self._ledger.close(one.key, SETTLED, now)
        except Exception:
            log.exception("a question could not be settled")
        if after.state is CaseState.NEW:
            await self.ring(after.id, by)

    async def _make(
        self, case: Case, made: Effect, step: Step, server: Server, rules: DeskRules, but: int | None
    ) -> None:
        if step.after > 0 and await self._card_is_settled(case):
            await self._performer.add_and_perform(show_again(case, made, self._clock.now()))
        while (said := await self._next(made, server)) is not None:
            if said.key == made.key:
                who = called(step, await self._volunteers(case, step, rules, but), server)
            else:
                who = called(Step(step.after, frozenset({Group.MODERATORS})), (), server)
            outcome = await self._say(said, who)
            if outcome.result is Result.DONE:
                await self._heard(case, said, outcome, server)
            if outcome.result is not Result.REFUSED:
                return

    async def _next(self, made: Effect, server: Server) -> Effect | None:
        """Where a call is to be tried next: on the desk, and if that refuses it in the log; None when it is made."""
        outcome = await self._ledger.outcome(made.key)
        if outcome is None:
            return made
        if outcome.result is not Result.REFUSED or server.log_channel in (None, made.channel_id):
            return None
        other = elsewhere(made, server.log_channel or 0)
        return other if await self._ledger.outcome(other.key) is None else None

    async def _say(self, made: Effect, who: Called) -> Outcome:
        """Write a call down without those whom it names, and try it with them."""
        await self._ledger.add(made, self._clock.now())
        outcomes = await self._performer.perform([naming(made, who.people, who.roles)])
        return outcomes[made.key]

    async def _heard(self, case: Case, said: Effect, outcome: Outcome, server: Server) -> None:
        """A call stands: take away the one before, and this one too where the case was moved in the meantime."""
        now = await self._ledger.case(case.id)
        over = now is None or (now.state, now.moves) != (case.state, case.moves)
        for back in await self.standing(case):
            if over or said.key not in back.codes:
                await self._performer.add_and_perform(back)

    async def _volunteers(self, case: Case, step: Step, rules: DeskRules, but: int | None) -> list[int]:
        if Group.VOLUNTEERS not in step.groups:
            return []
        try:
            on_duty = await self._roster.on_duty(case.guild_id)
        except Exception:  # then it is as if nobody were on duty: others are called
            log.exception("it is not known who is on duty", guild=case.guild_id)
            return []
        cases = await self._ledger.cases(case.guild_id)
        free = [one for one in can_be_called(on_duty, case, rules, cases, self._clock.now()) if one != but]
        return [one for one in free if case.person_id not in await self._ledger.recused(case.guild_id, one)]

    async def _card_is_settled(self, case: Case) -> bool:
        """Whether a case has a card, or could not have one: not while its first one is still being tried."""
        first = effect_key(case.id, EffectKind.CARD, case.level)
        return case.card is not None or await self._ledger.outcome(first) is not None

    def _possible(self, case: Case, server: Server) -> list[Effect]:
        """Everything that may have been said because a case is as it is."""
        if case.owner_id is not None:
            other = self._question(case).fall_back()
            return [other] if other else []
        place, now, some = server.desk_channel or server.log_channel or 0, self._clock.now(), []
        if case.state is CaseState.NEW:
            for level, step in calls_so_far(case, self._rules(server)):
                made = call(case, level, step.after, place, now)
                some += [made, elsewhere(made, server.log_channel or 0)]
        return some

    def _question(self, case: Case) -> Effect:
        return ask_owner(case, case.since, 0, 0.0, self._clock.now())
