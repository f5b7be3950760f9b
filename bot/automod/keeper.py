"""Keeps a server's rules in step with what it has chosen: reads them, carries a plan out, takes crisis words out.

Every request is followed at once by a note of what it did, so that whatever breaks in between leaves something that the
next sync sets right. One thing at a time in each server. What was shown is what is done: a plan is made anew right
before it is carried out, and if it is another one, it is shown again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from bot.automod.compile import Texts
from bot.automod.crisis import Crisis, load_crisis
from bot.automod.kept import Choices, Kept, Written, plain_kept, read_kept
from bot.automod.lint import Looked, cleaned, lint
from bot.automod.lists import Blocks, own_blocks
from bot.automod.plan import Do, Plan, Step
from bot.automod.port import Refused, Rules, RulesError
from bot.automod.rules import Rule, mark, marks
from bot.automod.survey import Survey, survey
from bot.model import Server
from bot.ports import Clock, Ledger
from config.schema import Configuration

Told = Callable[[int, int], Awaitable[None]]
"""Told how many steps are done, of how many."""

GOES_ON: Final = frozenset({Refused.NOT_TAKEN, Refused.GONE})
"""After which refusals the other steps are tried still. After all others the next would end alike."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A step that Discord did not take, and why."""

    step: Step
    why: Refused


@dataclass(frozen=True, slots=True)
class Done:
    """How carrying out ended. ``stale``: nothing was done, because things are not any more as they were shown."""

    done: tuple[Step, ...] = ()
    failures: tuple[Failure, ...] = ()
    stale: bool = False


class Keeper:
    """``me`` tells the id of the bot's account, ``configure`` how a server is set up."""

    def __init__(
        self,
        rules: Rules,
        ledger: Ledger,
        clock: Clock,
        me: Callable[[], int],
        configure: Callable[[Server], Configuration],
    ) -> None:
        self._rules = rules
        self._ledger = ledger
        self._clock = clock
        self._me = me
        self._configure = configure
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def server(self, guild_id: int) -> Server:
        """How a server is set up."""
        return await self._ledger.server(guild_id)

    def blocks(self, server: Server) -> Blocks:
        """The block lists of a server's own rules."""
        return own_blocks(self._configure(server))

    async def choose(self, guild_id: int, change: Callable[[Choices], Choices]) -> None:
        """Keep what a server chooses. Nothing is done about it until a sync."""

        def chosen(kept: Kept) -> Kept:
            return replace(kept, choices=change(kept.choices))

        await self._keep(guild_id, chosen)

    async def survey(self, guild_id: int, texts: Texts) -> Survey:
        """Everything as it is now. Raises ``RulesError``."""
        rules = await self._rules.read(guild_id)
        server = await self._ledger.server(guild_id)
        crisis = await crisis_words()
        return await asyncio.to_thread(survey, server, self.blocks(server), rules, texts, crisis, self._me())

    async def sync(self, guild_id: int, texts: Texts, shown: str, told: Told) -> Done:
        """Do what was shown: ``shown`` is the mark of its plan. Raises ``RulesError`` where nothing can be read."""
        async with self._locks[guild_id]:
            seen = await self.survey(guild_id, texts)
            return await self._carry_out(guild_id, seen.plan, shown, told)

    async def remove(self, guild_id: int, texts: Texts, shown: str, told: Told) -> Done:
        """Take all of the bot's rules away. As ``sync``."""
        async with self._locks[guild_id]:
            seen = await self.survey(guild_id, texts)
            return await self._carry_out(guild_id, seen.removal, shown, told)

    async def found(self, guild_id: int, rule_id: int) -> Looked | None:
        """What would stop a cry for help in a rule, as it is now; None where there is nothing (any more)."""
        crisis = await crisis_words()
        rules = [rule for rule in await self._rules.read(guild_id) if rule.id == rule_id]
        return next((one for one in await asyncio.to_thread(lint, rules, crisis) if one.harmful), None)

    async def clean(self, guild_id: int, rule_id: int, shown: str) -> Rule | None:
        """Take it out, if the rule is as it was shown: ``shown`` is the mark of its content. None where it is not."""
        async with self._locks[guild_id]:
            looked = await self.found(guild_id, rule_id)
            if looked is None or mark(looked.rule.content) != shown:
                return None
            return await self._rules.take_out(guild_id, rule_id, cleaned(looked))

    async def _carry_out(self, guild_id: int, plan: Plan, shown: str, told: Told) -> Done:
        if plan.mark != shown:
            return Done(stale=True)
        for slot in plan.gone:
            await self._note(guild_id, slot, None)
        done: list[Step] = []
        failures: list[Failure] = []
        for step in plan.steps:
            await told(len(done), len(plan.steps))
            try:
                await self._take(guild_id, step)
            except RulesError as error:
                failures.append(Failure(step, error.why))
                if error.why not in GOES_ON:
                    break
            else:
                done.append(step)
        return Done(tuple(done), tuple(failures))

    async def _take(self, guild_id: int, step: Step) -> None:
        if step.do is Do.REMOVE or step.content is None:
            try:
                await self._rules.remove(guild_id, step.rule_id or 0)
            except RulesError as error:
                if error.why is not Refused.GONE:
                    raise
            await self._note(guild_id, step.slot, None)
            return
        try:
            if step.rule_id is None:
                rule = await self._rules.create(guild_id, step.content)
            else:
                rule = await self._rules.change(guild_id, step.rule_id, step.content)
        except RulesError as error:
            if error.why is Refused.GONE:
                await self._note(guild_id, step.slot, None)
            raise
        await self._note(guild_id, step.slot, Written(rule.id, mark(step.content), marks(rule.content)))

    async def _note(self, guild_id: int, slot: str, written: Written | None) -> None:
        await self._keep(guild_id, lambda kept: kept.put(slot, written))

    async def _keep(self, guild_id: int, change: Callable[[Kept], Kept]) -> None:
        def changed(server: Server) -> Server:
            return replace(server, automod=plain_kept(change(read_kept(server.automod))))

        await self._ledger.change_server(guild_id, changed, self._clock.now())


async def crisis_words() -> Crisis:
    """The words and sentences of people in a crisis. Reading them takes half a second, once, beside the event loop."""
    return await asyncio.to_thread(load_crisis)
