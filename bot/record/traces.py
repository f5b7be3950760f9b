"""What is remembered of an answer: that somebody received it, so that they are not told the same twice.

Only what reached them counts: a nudge that was refused everywhere leaves no trace, and the next one may come through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.model import Decision, Effect, EffectKind, Outcome, Response, Result, Trace

REMEMBERED = {
    EffectKind.NUDGE: {Response.NUDGE: Response.NUDGE, Response.MASK: Response.NUDGE},
    EffectKind.CARE: {Response.RESOURCES: Response.RESOURCES},
}
"""Effect -> the responses that it carries out, and as which each is remembered: a note is one, whatever it offers."""


def traces_of(decision: Decision, effects: Sequence[Effect], outcomes: Mapping[str, Outcome]) -> tuple[Trace, ...]:
    """One trace for each category that somebody was nudged about or helped with. ``outcomes`` are by key."""
    reached = {
        response: remembered
        for effect in effects
        if effect.key in outcomes and outcomes[effect.key].result is Result.DONE
        for response, remembered in REMEMBERED.get(effect.kind, {}).items()
    }
    traces = (
        Trace(reached[one.response], category, decision.decided_at, decision.level)
        for one in decision.chosen
        if one.response in reached
        for category in sorted({decision.findings[index].category for index in one.findings})
    )
    return tuple(dict.fromkeys(traces))
