"""perform: each effect is written down, tried, and closed with its outcome.

The theory. An effect is in the ledger before it is tried, under a key that is the same on every try; so a crash at
any point leaves either nothing, or an effect that is found again and tried again, and Discord drops the second of two
messages with one nonce. One refusal never stops the rest: the effect falls back to its next way of reaching somebody,
and what had to be given up is told to the moderators once, not once per message.

| outcome | meaning                            | what follows                                         |
| ------- | ---------------------------------- | ---------------------------------------------------- |
| done    | it is there                        | closed                                               |
| refused | the server or the person says no   | closed; the next way; with none left, moderators know |
| gone    | what it was about is not there     | closed; care still looks for another way             |
| failed  | the platform is unwell             | stays open; ``resume`` tries again until it expires  |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.act.plan import DAY, refusal_note
from bot.model import Effect, EffectKind, Link, Outcome, Result
from bot.ports import Clock, Gateway, Ledger

QUIET_ABOUT_REFUSALS: Final = DAY
"""Seconds for which moderators are not told again of the same refusal."""

STILL_WANTED_WHEN_GONE: Final = frozenset({EffectKind.CARE, EffectKind.INTRODUCTION})
"""Effects that are for the person rather than about the message: they go on when the message is gone."""


class Performer:
    """Carries effects out through a gateway, with a ledger that remembers what was meant and what became of it."""

    def __init__(self, gateway: Gateway, ledger: Ledger, clock: Clock) -> None:
        self._gateway = gateway
        self._ledger = ledger
        self._clock = clock
        self._under_way: set[str] = set()

    async def perform(self, effects: Sequence[Effect]) -> Mapping[str, Outcome]:
        """Try effects that are written down already, in order. Returns each one's key -> its last way's outcome.

        Effects that are not due yet are left to ``resume``.
        """
        now = self._clock.now()
        return {effect.key: await self._try(effect) for effect in effects if effect.not_before <= now}

    async def add_and_perform(self, effect: Effect) -> Outcome:
        """Write one more effect down and try it. One that was closed before is not tried again."""
        if not await self._ledger.add(effect, self._clock.now()):
            return await self._ledger.outcome(effect.key) or Outcome(Result.GONE)
        return await self._try(effect)

    async def resume(self) -> int:
        """Try again what was written down and never closed, after a crash or a bad spell. Returns how many."""
        effects = await self._ledger.unfinished(self._clock.now())
        idle = [effect for effect in effects if effect.key not in self._under_way]
        for effect in idle:
            await self._try(effect)
        return len(idle)

    async def _try(self, effect: Effect) -> Outcome:
        self._under_way.add(effect.key)
        try:
            return await self._try_and_close(effect)
        finally:
            self._under_way.discard(effect.key)

    async def _try_and_close(self, effect: Effect) -> Outcome:
        effect_now = await self._aim(effect)
        if effect_now is None:
            outcome = Outcome(Result.GONE)
        else:
            case = await self._ledger.case(effect.case_id) if effect.case_id else None
            outcome = await self._gateway.perform(effect_now, case)
        other = self._other_way(effect, outcome)
        if other is not None:  # before this way is closed, so that a crash in between loses neither
            await self._ledger.add(other, self._clock.now())
        await self._ledger.close(effect.key, outcome, self._clock.now())
        if other is not None:
            return await self._try(other)
        if outcome.result is Result.DONE and effect.kind is EffectKind.CARD:
            await self._place_card(effect, outcome)
        if outcome.result is Result.REFUSED:
            await self._tell_moderators(effect, outcome)
        return outcome

    async def _aim(self, effect: Effect) -> Effect | None:
        """A retraction names the effect whose message it takes back; where that was never said there is nothing."""
        if effect.kind is not EffectKind.RETRACT:
            return effect
        for key in effect.codes:
            said = await self._ledger.outcome(key)
            if said is not None and said.message_id is not None and said.channel_id is not None:
                return replace(effect, channel_id=said.channel_id, message_id=said.message_id)
        return None

    async def _place_card(self, effect: Effect, outcome: Outcome) -> None:
        if effect.case_id and outcome.channel_id is not None and outcome.message_id is not None:
            await self._ledger.place_card(effect.case_id, Link(outcome.channel_id, outcome.message_id))

    @staticmethod
    def _other_way(effect: Effect, outcome: Outcome) -> Effect | None:
        gone = outcome.result is Result.GONE and effect.kind in STILL_WANTED_WHEN_GONE
        return effect.fall_back() if gone or outcome.result is Result.REFUSED else None

    async def _tell_moderators(self, effect: Effect, outcome: Outcome) -> None:
        """Once a day for each permission and channel. A log that cannot be written to is only counted."""
        if effect.guild_id is None:
            return
        what = f"{outcome.reason}:{effect.target_id or effect.channel_id}"
        now = self._clock.now()
        first = await self._ledger.first_refusal(effect.guild_id, what, now, QUIET_ABOUT_REFUSALS)
        server = await self._ledger.server(effect.guild_id)
        if first and effect.kind is not EffectKind.REFUSAL_NOTE and server.log_channel is not None:
            await self.add_and_perform(refusal_note(effect, outcome.reason, server.log_channel, now))
