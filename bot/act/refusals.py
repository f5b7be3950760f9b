"""What moderators are told of what could not be done: why, in their log, once a day for each reason and channel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.act.lives import DAY, LIVES
from bot.model import Effect, EffectKind, Outcome, Result, Way, effect_key
from bot.ports import Clock, Ledger

QUIET_ABOUT_REFUSALS: Final = DAY
"""Seconds for which moderators are not told again of the same refusal."""

UNMASKABLE: Final = "unmaskable_"
"""How reasons begin that are between the author and the bot: moderators can do nothing about them."""


@dataclass(frozen=True, slots=True)
class Refusals:
    """Counts what was refused, and knows what was told of it lately."""

    ledger: Ledger
    clock: Clock

    async def note(self, effect: Effect, outcome: Outcome) -> Effect | None:
        """What moderators are to be told of this end of an effect; None where that is known, or not theirs to know.

        A log that cannot be written to is only counted.
        """
        if effect.guild_id is None or outcome.reason.startswith(UNMASKABLE) or _is_private(effect):
            return None
        if effect.kind is EffectKind.ASK_OWNER and effect.way is Way.DIRECT:
            return None  # somebody on the desk takes no direct messages: what matters is said there
        what = f"{outcome.reason}:{effect.target_id or effect.channel_id}"
        now = self.clock.now()
        first = await self.ledger.first_refusal(effect.guild_id, what, now, QUIET_ABOUT_REFUSALS)
        server = await self.ledger.server(effect.guild_id)
        if not first or effect.kind is EffectKind.REFUSAL_NOTE or server.log_channel is None:
            return None
        note = refusal_note(effect, outcome.reason, server.log_channel, now)
        said = outcome.result is Result.DONE  # then it is there, and only was not heard
        return replace(note, codes=(outcome.reason,)) if said else note


def refusal_note(effect: Effect, reason: str, log_channel: int, now: float) -> Effect:
    """Tell the moderators, in their log, that something could not be done and why."""
    return Effect(
        key=effect_key(effect.guild_id, effect.channel_id, reason, EffectKind.REFUSAL_NOTE, int(now)),
        kind=EffectKind.REFUSAL_NOTE,
        way=Way.CHANNEL,
        decision_id=effect.decision_id,
        guild_id=effect.guild_id,
        channel_id=effect.target_id or effect.channel_id,
        expires_at=now + LIVES[EffectKind.REFUSAL_NOTE],
        target_id=log_channel,
        codes=(reason, effect.kind),
    )


def _is_private(effect: Effect) -> bool:
    """Whether it is nobody else's affair that this did not reach somebody."""
    return effect.kind in (EffectKind.CHECK_IN, EffectKind.APPEAL_ANSWER) and effect.way is Way.DIRECT
