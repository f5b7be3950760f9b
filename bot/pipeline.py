"""THE page: the way of a message, in five steps.

    normalise  ->  detect  ->  decide  ->  act  ->  record

Nothing else knows all of them. The thinking half, pure from a message to a decision, is the ``Brain`` (brain.py).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final
from weakref import WeakValueDictionary

import structlog

from bot.act.appeal import shown_first
from bot.act.beside import more_pressing
from bot.act.cases import new_case
from bot.act.hint import hint_of
from bot.act.lives import DAY
from bot.act.mask import own_words
from bot.act.oversteps import overstepped
from bot.act.perform import Performer
from bot.act.plan import plan
from bot.act.scores import news
from bot.brain import Brain, asks_for_more, watches
from bot.decide.hint import decide_hint, leaves_room
from bot.decide.situation import reaches, situation
from bot.model import (
    ChannelKind,
    Decision,
    Effect,
    EffectKind,
    Finding,
    Joining,
    Lately,
    Message,
    Origin,
    Outcome,
    Response,
    Result,
    Server,
    View,
    Way,
)
from bot.names import Names
from bot.normalise.files import unread_files
from bot.normalise.skeleton import normalise
from bot.noted import Noted
from bot.noticing import (
    all_found,
    asked,
    certain,
    channels_of,
    disclosed,
    found_in,
    hears_cries,
    look_into,
    scored,
    standing,
    suspects,
)
from bot.oversteps import Oversteps
from bot.overtaken import Overtaken
from bot.ports import Clock, Files, Ledger, Members, Scorer
from bot.reading import read_files
from bot.record.traces import traces_of
from bot.talk import Talk

log = structlog.get_logger("breakwater.pipeline")

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
        self._files = files
        self._names = Names()
        self._talk = talk or Talk()
        self._oversteps = Oversteps(ledger)
        self._noted = Noted(ledger)
        self._members = members
        self._turns: WeakValueDictionary[tuple[int, int], asyncio.Lock] = WeakValueDictionary()
        self._ring = ring
        self._overtaken = Overtaken()
        self._reading = asyncio.Lock()  # one long text at a time: threads share one interpreter with the event loop

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
        if taken_back := self._taken_back(message, views, findings, settings):
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

    def _in_light(
        self, message: Message, views: Sequence[View], found: tuple[Finding, ...], settings: Mapping[str, object]
    ) -> tuple[Finding, ...]:
        """The findings in the light of the conversation; as they are, where that fails. No log quotes anybody."""
        try:
            return self._talk.in_light(message, views, found, settings)
        except Exception as error:  # whatever it is, what was found is answered
            log.error("a conversation could not be read", error=type(error).__name__)
            return found

    def _taken_back(
        self, message: Message, views: Sequence[View], findings: Sequence[Finding], settings: Mapping[str, object]
    ) -> frozenset[int]:
        """The earlier messages that this one takes back; none, where that cannot be told."""
        try:
            return self._talk.taken_back(message, views, findings, settings)
        except Exception as error:  # whatever it is, a quiet line that stays too long harms nobody
            log.error("a conversation could not be read", error=type(error).__name__)
            return frozenset()

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

    async def _found_later(
        self,
        message: Message,
        server: Server,
        views: Sequence[View],
        found: Sequence[Finding],
        scorers: Sequence[Scorer],
    ) -> AsyncIterator[tuple[Finding, ...]]:
        """What is found once the message itself has been answered: by slow scorers, and in attached files.

        ``found`` is what the rules have found in ``views``.
        """
        configuration, channels = self._brain.configure(server), channels_of(message)
        if not reaches(configuration.policy, situation(message, server)):
            return
        async for late in scored(views, found, scorers, configuration.detectors, channels):
            yield late
        if self._files is None or not message.files:
            return
        texts = await read_files(message.files, self._files)
        if texts:
            whole = replace(message, surfaces=(*message.surfaces, *texts))
            async with self._reading:
                in_files, in_them = await asyncio.to_thread(look_into, whole, len(texts), configuration)
            yield certain(in_them, scorers)
            async for late in scored(in_files, in_them, scorers, configuration.detectors, channels):
                yield late

    async def _hint(self, message: Message, server: Server) -> None:
        """Once ever, tell somebody whose name in a support channel gives them away how to have another one there."""
        posted = message.surfaces and not message.revision
        where = situation(message, server)
        if message.guild_id is None or not posted or where.channel is not ChannelKind.SUPPORT:
            return
        configuration = self._brain.configure(server)
        findings = self._names.findings(message, configuration.detectors)
        if not findings:
            return
        if await self._ledger.hinted(message.guild_id, message.author_id):
            self._names.settled(message)
            return
        now = self._clock.now()
        lately = await self._ledger.lately(message.guild_id, message.author_id, now - DAY)
        decision = decide_hint(message, where, findings, configuration.policy, lately, now)
        if decision is None:
            return
        known = await self._ledger.decision(decision.id)
        if known is not None:  # begun before; a crash may have come before it was noted
            begun = [one for one in await self._ledger.about([known.message_id]) if one.decision_id == known.id]
            ended = {one.key: await self._ledger.outcome(one.key) or Outcome(Result.FAILED) for one in begun}
            await self._record(known, begun, ended)
            return
        effects = await self._ledger.open(decision, (hint_of(decision, configuration.notes),), now)
        await self._record(decision, effects, await self._performer.perform(effects))

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

        case, joining = new_case(decision) if server.desk_channel is not None else None, Joining.NEW
        notes = replace(configuration.notes, care=Way.DIRECT) if message.appealed else configuration.notes
        if case is not None:
            case = replace(case, origin=Origin.APPEALED) if message.appealed else case
            case, joining = await self._ledger.open_case(case, configuration.policy.episode(decision), now)
        apart = overstepped(decision, server, message.author_roles)
        versions = {one.rule: configuration.policy.rules[one.rule].version for one in decision.chosen}
        steps = plan(decision, server, case, joining, notes, apart, versions)
        steps = shown_first(steps, now) if message.appealed else steps
        pressing = more_pressing(case, now) if case is not None and joining is Joining.RAISED else None
        steps = (*steps, pressing) if pressing else steps
        if message.revision:
            steps = await self._not_flagged_yet(message, decision, steps)
        steps += await self._oversteps.steps(message, decision, apart, server, now)
        effects = await self._ledger.open(decision, steps, now)
        copy = own_words(message, decision) if Response.REMOVE in decision.responses else ""
        outcomes = await self._performer.perform(effects, copy)

        await self._record(decision, effects, outcomes)
        if case is not None and joining is not Joining.SAME and self._ring is not None:
            await self._ring(case.id)
        return decision

    async def _not_flagged_yet(
        self, message: Message, decision: Decision, steps: Sequence[Effect]
    ) -> tuple[Effect, ...]:
        """The steps without telling moderators of an edited message what they know of it; a removal is always told."""
        if Response.REMOVE in decision.responses:
            return tuple(steps)
        earlier = await self._ledger.about([message.id])
        told = {code for one in earlier if one.kind is EffectKind.FLAG for code in one.codes}
        return tuple(step for step in steps if step.kind is not EffectKind.FLAG or not news(step.codes) <= told)

    async def _record(self, decision: Decision, effects: Sequence[Effect], outcomes: Mapping[str, Outcome]) -> None:
        traces = traces_of(decision, effects, outcomes)
        if traces:
            await self._ledger.remember(decision, traces, self._clock.now())
        hints = [effect for effect in effects if effect.kind is EffectKind.HINT and effect.key in outcomes]
        if decision.guild_id is not None and any(outcomes[hint.key].result is Result.DONE for hint in hints):
            await self._ledger.note_hint(decision.guild_id, decision.author_id, self._clock.now())
