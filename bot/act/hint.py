"""The one hint about the name under which somebody posts: how it is said. Pure."""

from __future__ import annotations

from bot.act.lives import LIVES
from bot.act.notes import Notes
from bot.model import Decision, Effect, EffectKind, Response, effect_key


def hint_of(decision: Decision, notes: Notes) -> Effect:
    """The hint, by the ways in which the server wants its notes delivered. A public reply goes in the same time."""
    return Effect(
        key=effect_key(decision.id, EffectKind.HINT),
        kind=EffectKind.HINT,
        way=notes.deliver,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + LIVES[EffectKind.HINT],
        message_id=decision.message_id,
        person_id=decision.author_id,
        codes=tuple(sorted(decision.answered(Response.NUDGE))),
        otherwise=notes.otherwise,
        stays=notes.stays,
    )
