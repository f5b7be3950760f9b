"""Quiet lines: what may be a cry for help, not surely enough to call anybody. Shown to those who ask for them.

The theory. A line ends in one of three ways: somebody on the desk makes it a case, somebody looks and there is nothing,
or a day goes by. The member hears of none of them. Of many who press at once exactly one is given the line. A case is
opened before its line goes, so that a crash in between loses nobody: opening it a second time changes nothing.
Nobody sees a line about themselves, or about somebody whose cases they cannot take.
"""

from __future__ import annotations

from enum import StrEnum

from bot.desk.bringing import Bringing
from bot.desk.standing import Presser, on_the_desk
from bot.model import Case, Link, Result, Watch
from bot.ports import Clock, Ledger


class Done(StrEnum):
    """How a press on a line ended."""

    CASE = "case"
    TRYING = "trying"
    UNSHOWN = "unshown"
    NOTHING = "nothing"
    GONE = "gone"
    NOT_ALLOWED = "not_allowed"


class Quiet:
    """Shows quiet lines to people on the desk, and lets them be ended."""

    def __init__(self, bringing: Bringing, ledger: Ledger, clock: Clock) -> None:
        self._bringing = bringing
        self._ledger = ledger
        self._clock = clock

    async def lines(self, by: Presser) -> tuple[Watch, ...] | None:
        """The quiet lines of a server, newest first, for somebody on the desk; None for others.

        A message that was edited has one line. What stands on the desk as a case already has none.
        """
        server = await self._ledger.server(by.guild_id or 0)
        if not on_the_desk(server, by):
            return None
        others = {by.person_id, *await self._ledger.recused(server.guild_id, by.person_id)}
        cases = await self._ledger.cases(server.guild_id)
        known = {link for case in cases if case.card is not None for link in case.links}
        lines: dict[Link, Watch] = {}
        for watch in await self._ledger.watches(server.guild_id):
            if watch.person_id not in others and watch.link not in known:
                lines.setdefault(watch.link, watch)
        return tuple(lines.values())

    async def make_case(self, watch_id: str, by: Presser) -> tuple[Done, Case | None]:
        """Make a case of a line. The member gets nothing: no reply, and no word that somebody looked."""
        watch, answer = await self._seen(watch_id, by)
        if watch is None:
            return answer, None
        server = await self._ledger.server(watch.guild_id)
        now, episode = self._clock.now(), self._bringing.episode(server)
        case, joining = await self._ledger.open_case(case_of(watch, now), episode, now)
        written = await self._bringing.write(case, joining, server)
        if await self._ended(watch) is None:
            return Done.GONE, case
        result = await self._bringing.show(written)
        shown = await self._ledger.case(case.id)
        answers = {Result.DONE: Done.CASE, Result.FAILED: Done.TRYING}
        return answers.get(result, Done.UNSHOWN), shown

    async def nothing(self, watch_id: str, by: Presser) -> Done:
        """Somebody has looked, and there is nothing: the line goes."""
        watch, answer = await self._seen(watch_id, by)
        if watch is None:
            return answer
        return Done.GONE if await self._ended(watch) is None else Done.NOTHING

    async def _seen(self, watch_id: str, by: Presser) -> tuple[Watch | None, Done]:
        """The line, if it is one of those that this person sees now: an id in a button proves nothing."""
        lines = await self.lines(by)
        if lines is None:
            return None, Done.NOT_ALLOWED
        return next((one for one in lines if one.id == watch_id), None), Done.GONE

    async def _ended(self, watch: Watch) -> Watch | None:
        """Take a line away, and what else was heard in the same message. None where somebody was quicker."""
        ended = await self._ledger.end_watch(watch.id)
        if ended is not None:
            for other in await self._ledger.watches(watch.guild_id):
                if other.link == watch.link:
                    await self._ledger.end_watch(other.id)
        return ended


def case_of(watch: Watch, now: float) -> Case:
    """The case that a quiet line becomes. Its id is the decision's, as that of any case that was heard."""
    links = (watch.link,)
    return Case(watch.id, watch.guild_id, watch.person_id, watch.level, watch.kinds, watch.at, now, links, since=now)
