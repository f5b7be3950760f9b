"""THE page: the way of a message, in five steps.

    normalise  ->  detect  ->  decide  ->  act  ->  record

Nothing else knows all of them. ``Brain`` is the thinking half, pure from a message to a decision; ``Pipeline`` walks
the whole way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.act.perform import Performer
from bot.act.plan import DAY, new_case, plan
from bot.decide.decide import decide, situation
from bot.detect.registry import detect
from bot.model import ChannelKind, Decision, Effect, Finding, Joining, Lately, Message, Outcome, Server
from bot.normalise.skeleton import normalise
from bot.ports import Clock, Ledger, Scorer
from bot.record.traces import traces_of
from config.loader import Configuration

EPISODE: Final = 4 * 60 * 60.0
"""Seconds for which new findings about one person join the case that is there (one episode)."""


@dataclass(frozen=True, slots=True)
class Brain:
    """Reads a message and makes up its mind. No clock, no network, no Discord."""

    configure: Callable[[Server], Configuration]

    def notice(self, message: Message, server: Server) -> tuple[Finding, ...]:
        """Normalise and detect: everything that the rules find in a message."""
        return detect(normalise(message), self.configure(server).detectors)

    def judge(
        self, message: Message, server: Server, findings: Sequence[Finding], lately: Lately, now: float
    ) -> Decision:
        """decide: what to do about the findings. ``now`` is in Unix seconds."""
        return decide(message, situation(message, server), findings, self.configure(server).policy, lately, now)

    def consider(self, message: Message, server: Server, lately: Lately, now: float) -> Decision:
        """The pure half of the way at once: a dry run is this, and not acting."""
        return self.judge(message, server, self.notice(message, server), lately, now)


class Pipeline:
    """Walks a message all the way. One for the whole process."""

    def __init__(
        self, brain: Brain, performer: Performer, ledger: Ledger, clock: Clock, scorers: Sequence[Scorer] = ()
    ) -> None:
        self._brain = brain
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._scorers = tuple(scorers)

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
        findings = detect(views, self._brain.configure(server).detectors)
        decision = await self._answer(message, server, findings) if findings else None

        for scorer in self._scorers:
            late = tuple(await scorer.score(views))
            if late:
                findings = (*findings, *late)
                decision = await self._answer(message, server, findings)
        return decision

    async def resume(self) -> int:
        """Carry on with what was begun and not finished. Returns how many effects were tried."""
        tried = await self._performer.resume()
        for effect, outcome in tried:
            decision = await self._ledger.decision(effect.decision_id)
            if decision is not None:
                await self._record(decision, (effect,), {effect.key: outcome})
        return len(tried)

    async def _answer(self, message: Message, server: Server, findings: Sequence[Finding]) -> Decision:
        now = self._clock.now()
        lately = await self._ledger.lately(message.guild_id, message.author_id, now - DAY)
        decision = self._brain.judge(message, server, findings, lately, now)
        if decision.level is not None:
            await self._performer.spare(message.id)
        known = await self._ledger.decision(decision.id)
        if known is not None and not asks_for_more(decision, known):
            return known  # read before: everything that this asks for is done, or written down to be done

        case, joining = new_case(decision), Joining.NEW
        if case is not None:
            case, joining = await self._ledger.open_case(case, EPISODE, now)
        effects = await self._ledger.open(decision, plan(decision, server, case, joining), now)
        outcomes = await self._performer.perform(effects)

        await self._record(decision, effects, outcomes)
        return decision

    async def _record(self, decision: Decision, effects: Sequence[Effect], outcomes: Mapping[str, Outcome]) -> None:
        traces = traces_of(decision, effects, outcomes)
        if traces:
            await self._ledger.remember(decision, traces, self._clock.now())


def asks_for_more(decision: Decision, known: Decision) -> bool:
    """Whether a decision goes beyond an earlier one about the same words: another response, or a higher level."""
    urgency = [one.level.weight if one.level else 0 for one in (decision, known)]
    return not set(decision.responses) <= set(known.responses) or urgency[0] > urgency[1]


def watches(server: Server, message: Message) -> bool:
    """Whether a message is read at all: nothing is, until the server is set up; the staff's own rooms never are."""
    return not server.missing and (server.channel_kind(message.channel_id, message.parent_id) is not ChannelKind.STAFF)
