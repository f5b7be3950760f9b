"""Which effect is tried before which. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.model import Effect, EffectKind, Level, Way

TURNS: Final = {
    EffectKind.CARD: "card",
    EffectKind.ROOM: "room",
    EffectKind.CLOSE_ROOM: "room",
    EffectKind.CONSULT: "consult",
}
"""Effects of one case that are tried one after another: the last card shown is then how it stands, and of two that look
for a thread the second finds what the first has made.
"""


def turn_of(effect: Effect) -> str | None:
    """Among which effects of its case this one has its turn; None where it waits for no other."""
    within_another = effect.kind is EffectKind.CONSULT and effect.way is Way.CHANNEL
    if effect.kind not in TURNS or effect.case_id is None or within_another:
        return None
    return f"{TURNS[effect.kind]}:{effect.case_id}"


def urgency(effect: Effect) -> int:
    """How urgent an offer of help is, 1 to 3; 0 for everything else."""
    if effect.kind is not EffectKind.CARE:
        return 0
    return max((Level(code).weight for code in effect.codes if code in set(Level)), default=1)


def in_turn(effects: Sequence[Effect]) -> list[Effect]:
    """The same, oldest first as they came, but each behind the one whose outcome it waits for."""
    waiting = {effect.key: effect.after for effect in effects}

    def depth(key: str) -> int:
        seen = 0
        while (key := waiting.get(key, "")) and seen < len(waiting):
            seen += 1
        return seen

    return sorted(effects, key=lambda effect: depth(effect.key))
