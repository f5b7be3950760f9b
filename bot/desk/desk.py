"""The desk: who may do what with a case, and that exactly one person has it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from typing import Protocol
from weakref import WeakValueDictionary

from bot.act.calling import offered
from bot.act.mentions import heard
from bot.act.perform import Performer
from bot.desk.breaks import heavy, taken
from bot.desk.carrying import Carrying
from bot.desk.following import change_of, follows, shown
from bot.desk.misread import found_by
from bot.desk.notices import check_in
from bot.desk.standing import Answer, Presser, judge, on_the_desk, standing
from bot.desk.states import Move, Who, may
from bot.model import Case, Decision, Effect, EffectKind, Ending, Origin, Result, Server
from bot.ports import Clock, Ledger
from config.desk_rules import NO_CONDUCT, USUAL_RULES, Conduct, DeskRules


class Bell(Protocol):
    """What calls people about cases (calls.py)."""

    async def standing(self, case: Case) -> Sequence[Effect]:
        """What takes away every call that stands because a case is as it is."""
        ...

    async def moved(self, before: Case, after: Case, by: int | None = None) -> None:
        """A case was moved, by somebody: if nobody has it now, somebody else is called at once."""
        ...


class Desk:
    """Moves cases, for people who may."""

    def __init__(
        self,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        rules: Callable[[Server], DeskRules] = lambda _: USUAL_RULES,
        conduct: Callable[[Server], Conduct] = lambda _: NO_CONDUCT,
        bell: Bell | None = None,
    ) -> None:
        """``rules`` gives a server's rules of the desk, ``conduct`` its code of conduct, as they are now. Without a
        ``bell`` nobody is called.
        """
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._rules = rules
        self._carrying = Carrying(ledger, rules, conduct)
        self._bell = bell
        self._taking: WeakValueDictionary[tuple[int | None, int], asyncio.Lock] = WeakValueDictionary()

    async def ask(self, case_id: str, move: Move, by: Presser, *, beside: bool = False) -> tuple[Answer, Case | None]:
        """What a move would be answered now; DONE where it may be made. Moves nothing.

        It has to be asked on the case's card, or (``beside``) in the channel in which that stands.
        """
        case = await self._ledger.case(case_id)
        if case is None or case.guild_id != by.guild_id or not _is_on_its_card(case, by, beside=beside):
            return Answer.GONE, None
        server = await self._ledger.server(case.guild_id)
        answer = judge(case, move, standing(case, server, by))
        if answer is not Answer.DONE or move is not Move.CLAIM:
            return answer, case
        return await self._carrying.may_take(case, server, by), case

    async def carried(self, guild_id: int, person_id: int) -> int:
        """How many open cases of a server somebody has."""
        return await self._carrying.carried(guild_id, person_id)

    async def owns(self, case_id: str, by: Presser) -> tuple[Answer, Case | None]:
        """Whether somebody has an open case, for what only its owner may do beside moving it; DONE where they have."""
        case = await self._ledger.case(case_id)
        if case is None or case.guild_id != by.guild_id or not _is_on_its_card(case, by, beside=False):
            return Answer.GONE, None
        who = standing(case, await self._ledger.server(case.guild_id), by)
        answer = judge(case, Move.RECUSE, who)  # an owner may recuse themselves wherever they have a case
        if answer is Answer.DONE and Who.OWNER not in who:
            answer = Answer.OWNER_ONLY if case.state.owned else Answer.NOBODYS
        return answer, case

    async def move(
        self,
        case_id: str,
        move: Move,
        by: Presser,
        ending: Ending | None = None,
        *,
        beside: bool = False,
        to: int | None = None,
        note: str = "",
    ) -> tuple[Answer, Case | None]:
        """Make a move. The card is edited by the way that survives a crash; the case is returned as it is now.

        ``ending`` belongs to ``RESOLVE``, and to nothing else (ValueError); so do ``to``, who has the case next, and
        ``note``, for their eyes alone, to ``PASS``. Whether they are on duty and have room for it is asked before
        (desk/handing.py).
        """
        async with self._turn(by.guild_id, to if move is Move.PASS else by.person_id if move is Move.CLAIM else None):
            return await self._move(case_id, move, by, ending, beside, to, note)

    def _turn(self, guild_id: int | None, taker: int | None) -> AbstractAsyncContextManager[object]:
        """Of two cases that come to somebody at once, claimed or handed over, the second is asked about when the first
        is theirs.
        """
        if taker is None:
            return nullcontext()
        return self._taking.setdefault((guild_id, taker), asyncio.Lock())

    async def _move(
        self,
        case_id: str,
        move: Move,
        by: Presser,
        ending: Ending | None,
        beside: bool,
        to: int | None,
        note: str,
    ) -> tuple[Answer, Case | None]:
        answer, case = await self.ask(case_id, move, by, beside=beside)
        if answer is not Answer.DONE or case is None:
            return answer, case
        if move is Move.PASS and not await self._carrying.can_have(case, to):
            return Answer.NOT_THEM, case
        if move is Move.RECUSE:
            await self._ledger.recuse(case.guild_id, by.person_id, case.person_id, self._clock.now())
            if case.owner_id != by.person_id:
                return Answer.DONE, case
        now, server = self._clock.now(), await self._ledger.server(case.guild_id)
        taker = {Move.CLAIM: by.person_id, Move.PASS: to}.get(move)
        busy = taker is not None and await self._carrying.carried(case.guild_id, taker) > 0
        change = change_of(case, move, by.person_id, ending, to, note)
        change = replace(change, kept=self._rules(server).person_kept)
        after = case.moved(change, now)
        misread = await found_by(self._ledger, case) if move is Move.MISREAD else ()
        follow = follows(case, after, move, by.person_id, server, now)
        follow += await self._bell.standing(case) if self._bell else ()
        before = case
        case, moved = await self._ledger.move(case_id, change, now, follow, misread)
        if case is None:
            return Answer.GONE, None
        if not moved and move is Move.RECUSE:  # that is kept already; what remains is to give back what they still have
            if case.owner_id == by.person_id:
                return await self._move(case_id, move, by, ending, beside, to, note)
            return Answer.DONE, case
        if not moved:  # somebody else was quicker; what they did is the answer
            answer = judge(case, move, standing(case, server, by))
            return (Answer.NOT_NOW if answer is Answer.DONE else answer), case
        if taker is not None:
            rules = self._rules(server)
            await self._ledger.change_volunteer(
                case.guild_id, taker, lambda one: taken(one, now, rules, busy=busy), now
            )
        outcomes = await self._performer.perform(follow)
        if self._bell:
            await self._bell.moved(before, case, by.person_id)
        if move is Move.ESCALATE:  # nobody is told that moderators know before they do
            told = [heard(outcomes[one.key]) for one in follow if one.kind is EffectKind.ESCALATION]
            return (Answer.DONE if any(told) else Answer.UNHEARD), case
        if move is Move.PASS:
            told = [outcomes[one.key].result is Result.DONE for one in follow if one.kind is EffectKind.FOLLOW_UP]
            return (Answer.DONE if any(told) else Answer.UNTOLD), case
        return Answer.DONE, case

    async def not_meant(self, decision: Decision) -> None:
        """The person themselves says that it was no cry for help: a case about this message alone, which nobody has
        taken yet, is closed as misread. Whoever has taken one decides for themselves, and what else was said stays.
        """
        now = self._clock.now()
        for case in await self._ledger.cases_of(decision.author_id):
            theirs = (case.person_id, case.guild_id) == (decision.author_id, decision.guild_id)
            theirs = theirs and case.origin in (Origin.HEARD, Origin.APPEALED)  # whoever asked for somebody meant that
            alone = {link.message_id for link in case.links} == {decision.message_id}
            if not (theirs and alone and may(case.state, Move.MISREAD, {Who.BOT})):
                continue
            kept = self._rules(await self._ledger.server(case.guild_id)).person_kept
            change = replace(change_of(case, Move.MISREAD, decision.author_id), kept=kept)
            after = case.moved(change, now)
            follow = shown(case, after, now)
            follow += await self._bell.standing(case) if self._bell else ()
            _, moved = await self._ledger.move(case.id, change, now, follow, await found_by(self._ledger, case))
            if moved:
                await self._performer.perform(follow)

    async def offer(self, case: Case) -> bool:
        """Offer a case to everybody again, because whoever has it does nothing and does not answer; not where anything
        was done with it since it was as given. They read it, alone. Returns whether it is free now.
        """
        now, current = self._clock.now(), await self._ledger.case(case.id)
        if current is None or current.room != case.room:  # a room is opened without a move
            return False
        asked = check_in(case, now) if heavy(case, now) else None
        _, moved = await self.set_free(case, [offered(case, now), *([asked] if asked else [])], case.moves)
        return moved

    async def open_cases(self, by: Presser) -> tuple[Case, ...] | None:
        """The open cases of a server, highest level first, then oldest, for somebody on the desk; None for others.

        Those of people whose cases they cannot take are left out, unless they have them, and one about themselves.
        """
        server = await self._ledger.server(by.guild_id or 0)
        if not on_the_desk(server, by):
            return None
        others = {by.person_id, *await self._ledger.recused(server.guild_id, by.person_id)}
        return tuple(
            case
            for case in await self._ledger.cases(server.guild_id)
            if not case.state.closed and (case.person_id not in others or case.owner_id == by.person_id)
        )

    async def free(self, guild_id: int, person_id: int) -> int:
        """Set free every open case of a server that somebody has: they are no volunteer any more. Returns how many."""
        freed = 0
        for case in await self._ledger.cases_of(person_id):
            while case.guild_id == guild_id and case.owner_id == person_id:
                current, moved = await self.set_free(case)
                freed += moved
                if current is None:
                    break
                case = current  # noqa: PLW2901  # it has moved on since, and may be theirs still
        return freed

    async def set_free(
        self, case: Case, told: Sequence[Effect] = (), moves: int | None = None
    ) -> tuple[Case | None, bool]:
        """The bot gives a case back in its owner's place, if it was moved ``moves`` times until now; ``told`` is what
        its owner reads of that. Returns the case as it is after that, and whether this moved it.
        """
        now = self._clock.now()
        change = replace(change_of(case, Move.RELEASE, case.person_id), moves=moves)
        left = case.moved(change, now)
        follow = shown(case, left, now)
        follow += await self._bell.standing(case) if self._bell else ()
        after, moved = await self._ledger.move(case.id, change, now, [*follow, *told])
        if after is not None and moved:
            await self._performer.perform(follow)
            if self._bell:  # before anything else: somebody may be waiting
                await self._bell.moved(case, after, case.owner_id)
            await self._performer.perform(told)
        return after, moved


def _is_on_its_card(case: Case, by: Presser, *, beside: bool) -> bool:
    if case.card is None:
        return True
    here = case.card.channel_id == by.channel_id
    return here and (beside or case.card.message_id == by.message_id)
