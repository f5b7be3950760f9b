"""The desk: who may do what with a case, and that exactly one person has it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from typing import Protocol
from weakref import WeakValueDictionary

from bot.act.beside import consultation, handed_over, room_follows
from bot.act.calling import offered
from bot.act.cases import escalation, show_case
from bot.act.mentions import heard
from bot.act.perform import Performer
from bot.desk.breaks import ENDS, heavy, taken
from bot.desk.conduct import has_accepted
from bot.desk.limits import most_cases
from bot.desk.notices import check_in
from bot.desk.standing import Answer, Presser, judge, on_the_desk, standing
from bot.desk.states import MOVES, Move, Who, may
from bot.model import Case, Change, Decision, Effect, EffectKind, Ending, Level, Origin, Result, Server
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
        self._conduct = conduct
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
        return await self._may_take(case, server, by), case

    async def _may_take(self, case: Case, server: Server, by: Presser) -> Answer:
        """What somebody is answered who would take a case, where their roles allow it: DONE where they may.

        However many cases moderators have, they may take an emergency: after them nobody is called any more.
        """
        if case.person_id in await self._ledger.recused(case.guild_id, by.person_id):
            return Answer.RECUSED
        volunteer = await self._ledger.volunteer(case.guild_id, by.person_id)
        if not has_accepted(volunteer, self._conduct(server)):
            return Answer.CONDUCT
        if case.level is Level.EMERGENCY and Who.MODERATOR in standing(case, server, by):
            return Answer.DONE
        carried = await self.carried(case.guild_id, by.person_id)
        return Answer.FULL if carried >= most_cases(volunteer, self._rules(server)) else Answer.DONE

    async def carried(self, guild_id: int, person_id: int) -> int:
        """How many open cases of a server somebody has."""
        cases = await self._ledger.cases_of(person_id)
        return sum(case.guild_id == guild_id and case.owner_id == person_id for case in cases)

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
        if move is Move.PASS and not await self._can_have(case, to):
            return Answer.NOT_THEM, case
        if move is Move.RECUSE:
            await self._ledger.recuse(case.guild_id, by.person_id, case.person_id, self._clock.now())
            if case.owner_id != by.person_id:
                return Answer.DONE, case
        now, server = self._clock.now(), await self._ledger.server(case.guild_id)
        taker = {Move.CLAIM: by.person_id, Move.PASS: to}.get(move)
        busy = taker is not None and await self.carried(case.guild_id, taker) > 0
        change = change_of(case, move, by.person_id, ending, to, note)
        change = replace(change, kept=self._rules(server).person_kept)
        after = case.moved(change, now)
        misread = await self._found_by(case) if move is Move.MISREAD else ()
        effects: list[Effect | None] = [show_case(after, now)]
        if move is Move.ESCALATE and server.log_channel is not None:
            effects.append(escalation(after, server.log_channel, now, server.moderator_roles))
        if move in ENDS and case.owner_id != by.person_id and heavy(case, now):
            effects.append(check_in(case, now))
        if move is Move.CONSULT:
            effects.append(consultation(after, server, now))
        if move is Move.PASS:
            effects.append(handed_over(after, now))
        effects += room_follows(case, after, now)
        follow = [effect for effect in effects if effect is not None]
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

    async def _can_have(self, case: Case, person_id: int | None) -> bool:
        """Whether a case may be passed to somebody: not to whom it is about, nor to who has it or cannot take it, nor
        to who has as many as they can carry, or has not accepted the code of conduct as it is now.
        """
        if person_id is None or person_id in (case.person_id, case.owner_id):
            return False
        server = await self._ledger.server(case.guild_id)
        volunteer = await self._ledger.volunteer(case.guild_id, person_id)
        if not has_accepted(volunteer, self._conduct(server)):
            return False
        if await self.carried(case.guild_id, person_id) >= most_cases(volunteer, self._rules(server)):
            return False
        return case.person_id not in await self._ledger.recused(case.guild_id, person_id)

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
            shown = show_case(after, now)
            follow = [*([shown] if shown else []), *room_follows(case, after, now)]
            follow += await self._bell.standing(case) if self._bell else ()
            _, moved = await self._ledger.move(case.id, change, now, follow, await self._found_by(case))
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

    async def _found_by(self, case: Case) -> tuple[tuple[str, str], ...]:
        """What was found, and by which detectors, each once; by none, where that is forgotten already."""
        about = await self._ledger.about([link.message_id for link in case.links])
        ids = dict.fromkeys([case.id, *(effect.decision_id for effect in about)])
        decisions = [await self._ledger.decision(one) for one in ids]
        found = {
            (finding.category, finding.detector)
            for decision in decisions
            if decision is not None and decision.author_id == case.person_id
            for finding in decision.findings
            if finding.family == "crisis"
        }
        known = {category for category, _ in found}
        return (*sorted(found), *((kind, "") for kind in case.kinds if kind not in known))

    async def set_free(
        self, case: Case, told: Sequence[Effect] = (), moves: int | None = None
    ) -> tuple[Case | None, bool]:
        """The bot gives a case back in its owner's place, if it was moved ``moves`` times until now; ``told`` is what
        its owner reads of that. Returns the case as it is after that, and whether this moved it.
        """
        now = self._clock.now()
        change = replace(change_of(case, Move.RELEASE, case.person_id), moves=moves)
        left = case.moved(change, now)
        shown = show_case(left, now)
        follow = [*([shown] if shown else []), *room_follows(case, left, now)]
        follow += await self._bell.standing(case) if self._bell else ()
        after, moved = await self._ledger.move(case.id, change, now, [*follow, *told])
        if after is not None and moved:
            await self._performer.perform(follow)
            if self._bell:  # before anything else: somebody may be waiting
                await self._bell.moved(case, after, case.owner_id)
            await self._performer.perform(told)
        return after, moved


def change_of(
    case: Case,
    move: Move,
    person_id: int,
    ending: Ending | None = None,
    to: int | None = None,
    note: str = "",
) -> Change:
    """What a legal move does to a case. Raises KeyError for one that is not legal, ValueError for a wrong ending."""
    state, _ = MOVES[case.state, move]
    after = {Move.CLAIM: person_id, Move.PASS: to}.get(move, case.owner_id)
    passed = note if move is Move.PASS else None
    return Change(case.state, case.owner_id, state, after if state.owned else None, ending, passed)


def _is_on_its_card(case: Case, by: Presser, *, beside: bool) -> bool:
    if case.card is None:
        return True
    here = case.card.channel_id == by.channel_id
    return here and (beside or case.card.message_id == by.message_id)
