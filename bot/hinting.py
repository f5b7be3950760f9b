"""The one hint about a name: whoever is given away by theirs in a support channel hears once how to have another there.

What is in a name is found by names.py, whether it is worth a word by decide/hint.py; said it is as everything else is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.act.hint import hint_of
from bot.act.lives import DAY
from bot.act.perform import Performer
from bot.decide.hint import decide_hint
from bot.decide.situation import situation
from bot.model import ChannelKind, Message, Outcome, Result, Server
from bot.names import Names
from bot.ports import Clock, Ledger
from bot.received import Received
from config.loader import Configuration


@dataclass(frozen=True, slots=True)
class Hinting:
    """Gives the hint. One for the whole process: it remembers what is in the names of those who posted last."""

    configure: Callable[[Server], Configuration]
    performer: Performer
    ledger: Ledger
    clock: Clock
    received: Received
    names: Names = field(default_factory=Names)

    async def __call__(self, message: Message, server: Server) -> None:
        """Once ever, tell somebody whose name in a support channel gives them away how to have another one there."""
        posted = message.surfaces and not message.revision
        where = situation(message, server)
        if message.guild_id is None or not posted or where.channel is not ChannelKind.SUPPORT:
            return
        configuration = self.configure(server)
        findings = self.names.findings(message, configuration.detectors)
        if not findings:
            return
        if await self.ledger.hinted(message.guild_id, message.author_id):
            self.names.settled(message)
            return
        now = self.clock.now()
        lately = await self.ledger.lately(message.guild_id, message.author_id, now - DAY)
        decision = decide_hint(message, where, findings, configuration.policy, lately, now)
        if decision is None:
            return
        known = await self.ledger.decision(decision.id)
        if known is not None:  # begun before; a crash may have come before it was noted
            begun = [one for one in await self.ledger.about([known.message_id]) if one.decision_id == known.id]
            ended = {one.key: await self.ledger.outcome(one.key) or Outcome(Result.FAILED) for one in begun}
            await self.received(known, begun, ended)
            return
        effects = await self.ledger.open(decision, (hint_of(decision, configuration.notes),), now)
        await self.received(decision, effects, await self.performer.perform(effects))
