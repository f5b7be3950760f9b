"""Posting a message again with its details covered, as three effects that belong together. Pure.

The theory. All three are written down before the first is tried, and each but the first waits on another's outcome
(``Effect.after``), so that a crash or a refusal at any point leaves either the message as it was, or the copy alone:

1. ``REPOST`` posts the copy. Where it is there already (a crash came between posting and noting it), it is found.
2. ``REMOVE`` takes the message away, once the copy stands.
3. ``WITHDRAW`` takes the copy back, if the message cannot be taken away for good. Nothing is lost then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.act.deeds import why_codes
from bot.act.lives import DAY, LIVES
from bot.act.plan import NO_VERSIONS, told
from bot.model import Decision, Effect, EffectKind, Response, Way, effect_key

NOTED_WITHIN: Final = 2 * DAY
"""Seconds for which moderators are told of it: longer than what this waits for."""

REMOVED_WITHIN: Final = DAY
"""Seconds for which taking the message away is tried, before the copy is taken back instead."""


def masking(decision: Decision, now: float) -> tuple[Effect, Effect, Effect]:
    """The copy, the removal that follows it, and what undoes the copy. Each press is a new try."""
    key = effect_key(decision.id, EffectKind.REPOST, now)
    removal_key = effect_key(key, EffectKind.REMOVE)
    copy = _about(decision, EffectKind.REPOST, key, now + LIVES[EffectKind.REPOST], codes=tuple(sorted(told(decision))))
    removal = _about(decision, EffectKind.REMOVE, removal_key, now + REMOVED_WITHIN, after=key)
    undoing = effect_key(key, EffectKind.WITHDRAW)
    undo = _about(
        decision, EffectKind.WITHDRAW, undoing, now + LIVES[EffectKind.WITHDRAW], after=removal_key, codes=(key,)
    )
    return copy, removal, undo


def masked_card(decision: Decision, removal: Effect, log: int, now: float) -> Effect:
    """The card about it in the moderators' log, once ``removal`` has taken the message away: a copy stands there now.

    Where a card about the message stands already, that one says so.
    """
    key = effect_key(removal.key, EffectKind.FLAG)
    why = why_codes(decision, (Response.MASK, Response.NUDGE), NO_VERSIONS)
    codes = (*sorted(told(decision)), *why)
    card = _about(decision, EffectKind.FLAG, key, now + NOTED_WITHIN, after=removal.key, codes=codes)
    return replace(card, target_id=log)


def copy_removal(decision: Decision, copy: Effect, now: float) -> Effect:
    """The author's wish to have the copy taken away as well. Each press is a new try."""
    key = effect_key(copy.key, EffectKind.WITHDRAW, now)
    return _about(decision, EffectKind.WITHDRAW, key, now + LIVES[EffectKind.WITHDRAW], codes=(copy.key,))


def _about(
    decision: Decision, kind: EffectKind, key: str, expires_at: float, *, after: str = "", codes: tuple[str, ...] = ()
) -> Effect:
    return Effect(
        key=key,
        kind=kind,
        way=Way.CHANNEL,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=expires_at,
        message_id=decision.message_id,
        person_id=decision.author_id,
        codes=codes,
        after=after,
    )
