"""THE page: the way of a message, in five steps.

    normalise  ->  detect  ->  decide  ->  act  ->  record

Nothing else knows all of them. ``handle`` normalises and detects: the rules at once, what is slow ``Late``. Whatever is
found is answered by ``_answer_in_turn``, which decides (the ``Brain``), acts (``Answering`` plans, the ``Performer``
tries) and records (``Received``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final
from weakref import WeakValueDictionary

from bot.act.lives import DAY
from bot.act.mask import own_words
from bot.act.perform import Performer
from bot.answering import Answering
from bot.brain import Brain, asks_for_more, watches
from bot.decide.hint import leaves_room
from bot.decide.situation import situation
from bot.hinting import Hinting
from bot.late import Late
from bot.model import Decision, EffectKind, Finding, Lately, Message, Outcome, Response, Result, Server, View
from bot.normalise.files import unread_files
from bot.normalise.skeleton import normalise
from bot.noted import Noted
from bot.noticing import all_found, asked, certain, disclosed, found_in, heard, hears_cries, standing, suspects
from bot.overtaken import Overtaken
from bot.ports import Clock, Files, Ledger, Members, Scorer
from bot.received import Received
from bot.talk import Talk

PATIENCE: Final = 3.0
"""Seconds that whoever appeals waits at most for the scorers; then the rules' word counts."""


class Pipeline:
    """Walks a message all the way. One for the whole process."""

    def __init__(
        self,
        brain: Brain,
        performer: Performer,
        ledger: Ledger,
        clock: Clock,
        scorers: Sequence[Scorer] = (),
        files: Files | None = None,
        talk: Talk | None = None,
        members: Members | None = None,
        ring: Callable[[str], Awaitable[object]] | None = None,
    ) -> None:
        """``ring`` calls whoever has to be called at once about a case, by its id, and never raises."""
        self._brain = brain
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._scorers = tuple(scorers)
        self._talk = talk or Talk()
        self._answering = Answering(ledger)
        self._found_later = Late(brain.configure, files)
        self._record = Received(ledger, clock)
        self._hint = Hinting(brain.configure, performer, ledger, clock, self._record)
        self._noted = Noted(ledger)
        self._members = members
        self._turns: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()
        self._ring = ring
        self._overtaken = Overtaken()

    async def handle(self, message: Message) -> Decision | None:
        """Read one message and do what has to be done. None where the message is nobody's business.

        Handling the same message twice does nothing the second time: every effect has a key, and a closed one stays
        closed.
        """
        if message.guild_id is None or message.author_is_bot:
            return None
        server = await self._ledger.server(message.guild_id)
        if not watches(server, message):
            return None

        views = normalise(message)
        configuration = self._brain.configure(server)
        settings = configuration.detectors
        scorers = asked(self._scorers, configuration.policy, situation(message, server))
        found = found_in(views, settings)
        everything, found = found, certain(found, scorers)
        findings = self._in_light(message, views, found, settings)
        waits = self._waits(message, server, findings, scorers) or suspects(everything, findings)
        decision = await self._answer(message, server, findings) if findings and not waits else None

        async for late in self._found_later(message, server, views, everything, scorers):
            found = standing((*found, *late), overtaken=message in self._overtaken)
            findings = self._in_light(message, views, found, settings)
            waited, waits = waits, self._waits(message, server, findings, scorers)
            if findings and not waits and (late or waited):
                decision = await self._answer(message, server, findings)
        findings = standing(findings, overtaken=message in self._overtaken)
        if waits and findings:
            decision = await self._answer(message, server, findings)
        if message.revision:
            await self._settle([message.id], {EffectKind.NUDGE}, {finding.category for finding in findings})
        if taken_back := heard(lambda: self._talk.taken_back(message, views, findings, settings), frozenset[int]()):
            await self._settle(taken_back, {EffectKind.WATCH}, frozenset())
        if decision is not None:
            self._talk.note(message, decision)
        if leaves_room(decision):
            await self._hint(message, server)
        return decision

    async def hear(self, message: Message) -> Decision | None:
        """Look for a cry for help, and nothing else, in what somebody writes with an appeal; None where there is none.

        It is answered as a message is, but that the care reply is left to be shown by whoever asked (``shown``). The
        words are in memory alone.
        """
        server = await self._ledger.server(message.guild_id or 0)
        settings, views = self._brain.configure(server).detectors, normalise(message)
        found = found_in(views, settings)
        try:
            async with asyncio.timeout(PATIENCE):
                findings = await all_found(views, found, tuple(filter(hears_cries, self._scorers)), settings)
        except TimeoutError:
            findings = found
        cries = tuple(one for one in self._in_light(message, views, findings, settings) if one.family == "crisis")
        if not cries:
            return None
        decision = await self._answer(message, server, cries)
        self._talk.note(message, decision)
        return decision

    async def shown(self, decision: Decision) -> None:
        """The care reply about an appeal was shown to its author: it is not sent any more, and counts as an answer."""
        now, done = self._clock.now(), Outcome(Result.DONE)
        for effect in await self._ledger.about([decision.message_id]):
            ours = effect.kind is EffectKind.CARE and effect.decision_id == decision.id
            if ours and await self._ledger.outcome(effect.key) is None:
                await self._ledger.close(effect.key, done, now)
                await self._record(decision, (effect,), {effect.key: done})

    async def gone(self, message_ids: Collection[int]) -> None:
        """Messages were deleted: what was said to their authors about them is needless, and what is found in them from
        now on does nothing, unless it may be a cry for help.
        """
        self._overtaken.gone(message_ids)
        await self._settle(message_ids, {EffectKind.NUDGE, EffectKind.HINT}, frozenset())

    def edited(self, message_id: int, revision: int) -> None:
        """A message was edited, and is going to be read again: the same holds for what stood there before."""
        self._overtaken.edited(message_id, revision)

    async def resume(self) -> int:
        """Carry on with what was begun and not finished. Returns how many effects were tried."""
        tried = await self._performer.resume()
        for effect, outcome in tried:
            decision = await self._ledger.decision(effect.decision_id)
            if decision is not None:
                await self._record(decision, (effect,), {effect.key: outcome})
        return len(tried)

    def _in_light(
        self, message: Message, views: Sequence[View], found: tuple[Finding, ...], settings: Mapping[str, object]
    ) -> tuple[Finding, ...]:
        """The findings in the light of the conversation; as they are, where that fails."""
        return heard(lambda: self._talk.in_light(message, views, found, settings), found)

    def _waits(self, message: Message, server: Server, findings: Sequence[Finding], scorers: Sequence[Scorer]) -> bool:
        """Whether all has to be known first: what is unread may be a cry for help, and a removal is final."""
        if not findings or not (unread_files(message) or any(map(hears_cries, scorers))):
            return False
        return Response.REMOVE in self._brain.judge(message, server, findings, Lately(), message.said_at).responses

    async def _settle(self, message_ids: Collection[int], kinds: Collection[EffectKind], left: Collection[str]) -> None:
        """Take back what was said about details of which none is left in the messages."""
        for effect in await self._ledger.about(message_ids):
            if effect.kind in kinds and not set(effect.codes) & set(left):
                await self._performer.take_back(effect)

    async def _answer(self, message: Message, server: Server, findings: Sequence[Finding]) -> Decision:
        """One message of a person at a time: the second has to know what became of the first, in whatever channel."""
        async with self._turns.setdefault((server.guild_id, message.author_id), asyncio.Lock()):
            return await self._answer_in_turn(await self._with_roles(message, server), server, findings)

    async def _with_roles(self, message: Message, server: Server) -> Message:
        """The message with its author's roles. Histories, which tell of no names, tell of no roles either."""
        if message.author_name or self._members is None:
            return message
        roles = await self._members.roles(server.guild_id, message.author_id)
        return message if roles is None else replace(message, author_roles=roles)

    async def _answer_in_turn(self, message: Message, server: Server, findings: Sequence[Finding]) -> Decision:
        now = self._clock.now()
        lately = await self._ledger.lately(message.guild_id, message.author_id, now - DAY)
        configuration = self._brain.configure(server)
        findings = disclosed(message, findings, configuration.detectors)
        decision = self._brain.judge(message, server, findings, lately, now)
        if decision.level is not None:
            await self._performer.spare(message.id)
        known = await self._ledger.decision(decision.id)
        quiet = self._brain.would(message, server, findings, decision, lately)
        await self._noted(decision, known, quiet, configuration.policy, seen=not message.appealed)
        if known is not None and not asks_for_more(decision, known):
            return known  # read before: everything that this asks for is done, or written down to be done

        steps, opened = await self._answering(message, server, decision, configuration, now)
        effects = await self._ledger.open(decision, steps, now)
        copy = own_words(message, decision) if Response.REMOVE in decision.responses else ""
        outcomes = await self._performer.perform(effects, copy)

        await self._record(decision, effects, outcomes)
        if opened is not None and self._ring is not None:
            await self._ring(opened.id)
        return decision
