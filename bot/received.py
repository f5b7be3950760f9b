"""record: what somebody received, and that they have had their one hint. Kept by the ledger, as codes and times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.model import Decision, Effect, EffectKind, Outcome, Result
from bot.ports import Clock, Ledger
from bot.record.traces import traces_of


@dataclass(frozen=True, slots=True)
class Received:
    """Keeps what reached people: of what did not, nothing is remembered."""

    ledger: Ledger
    clock: Clock

    async def __call__(self, decision: Decision, effects: Sequence[Effect], outcomes: Mapping[str, Outcome]) -> None:
        """Note what came of the effects of a decision. ``outcomes`` are by key; one without is not known yet."""
        traces = traces_of(decision, effects, outcomes)
        if traces:
            await self.ledger.remember(decision, traces, self.clock.now())
        hints = [effect for effect in effects if effect.kind is EffectKind.HINT and effect.key in outcomes]
        if decision.guild_id is not None and any(outcomes[hint.key].result is Result.DONE for hint in hints):
            await self.ledger.note_hint(decision.guild_id, decision.author_id, self.clock.now())
