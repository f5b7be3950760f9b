"""How long what the bot does is worth trying, after a restart or where Discord does not answer."""

from __future__ import annotations

from typing import Final

from bot.model import EffectKind

MINUTE: Final = 60.0
DAY: Final = 24 * 60 * MINUTE

LIVES: Final[dict[EffectKind, float]] = {
    EffectKind.NUDGE: 15 * MINUTE,
    EffectKind.HINT: 15 * MINUTE,
    EffectKind.CARE: DAY / 2,
    EffectKind.CARD: DAY,
    EffectKind.WATCH: DAY,
    EffectKind.FLAG: DAY,
    EffectKind.REMOVE: DAY,
    EffectKind.REMOVED_NOTE: DAY,
    EffectKind.APPEAL: 7 * DAY,
    EffectKind.APPEAL_ANSWER: DAY,
    EffectKind.RETRACT: 7 * DAY,
    EffectKind.REFUSAL_NOTE: DAY,
    EffectKind.INTRODUCTION: 7 * DAY,
    EffectKind.REPOST: 60 * MINUTE,
    EffectKind.WITHDRAW: 7 * DAY,
    EffectKind.ESCALATION: DAY,
    EffectKind.CALL: 3 * DAY,
    EffectKind.ASK_OWNER: 60 * MINUTE,
    EffectKind.FOLLOW_UP: DAY,
    EffectKind.ROOM: 60 * MINUTE,
    EffectKind.CLOSE_ROOM: 7 * DAY,
    EffectKind.CONSULT: 60 * MINUTE,
    EffectKind.CHECK_IN: DAY,
    EffectKind.CONDUCT: DAY,
    EffectKind.BOUNDARY: DAY,
    EffectKind.INVITATION: DAY,
    EffectKind.POINTED: DAY,
    EffectKind.WEEKLY: DAY,
    EffectKind.LINES: DAY,
}
"""For how many seconds after the decision each effect is still worth trying."""
