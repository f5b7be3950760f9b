"""The one hint about the name under which somebody posts: how it is said, and taken back. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.act.plan import LIVES, retract
from bot.model import Decision, Effect, EffectKind, Response, Way, effect_key


def hint_of(decision: Decision, stays: float, *, direct: bool) -> tuple[Effect, ...]:
    """The hint, and what takes its public reply back after ``stays`` seconds. A direct message stays.

    ``direct``: the server would rather have it said in a direct message.
    """
    ways = (Way.DIRECT, Way.REPLY) if direct else (Way.REPLY, Way.DIRECT)
    hint = _hint(decision, ways)
    public = effect_key(hint.key, Way.REPLY) if direct else hint.key
    back = _back(hint, decision, decision.decided_at)
    return hint, replace(back, not_before=decision.decided_at + stays, codes=(public,))


def take_hint_back(decision: Decision, message_id: int, now: float) -> Effect:
    """Take back the public reply ``message_id`` in which a hint stands, in place of what would do so in time."""
    back = _back(_hint(decision, (Way.REPLY,)), decision, now)
    return replace(back, message_id=message_id, codes=())


def _hint(decision: Decision, ways: tuple[Way, ...]) -> Effect:
    return Effect(
        key=effect_key(decision.id, EffectKind.HINT),
        kind=EffectKind.HINT,
        way=ways[0],
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + LIVES[EffectKind.HINT],
        message_id=decision.message_id,
        person_id=decision.author_id,
        codes=tuple(sorted(decision.answered(Response.NUDGE))),
        otherwise=ways[1:],
    )


def _back(hint: Effect, decision: Decision, now: float) -> Effect:
    """A hint that reached nobody is tried again in another week, under the same key: what takes it back is not."""
    return replace(retract(hint, now), key=effect_key(hint.key, EffectKind.RETRACT, decision.decided_at))
