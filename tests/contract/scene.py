"""A scene for a gateway: a support channel, a staff channel, sam, a message of sam's, and effects about it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.model import Case, CaseState, Effect, EffectKind, Level, Link, Outcome, Way, effect_key
from tests.contract.worlds import Standing, World

DECISION = "abcdefghijklmnop"
NUDGE, CARE, CARD, NOTE = EffectKind.NUDGE, EffectKind.CARE, EffectKind.CARD, EffectKind.REMOVED_NOTE

SAYINGS = [
    (NUDGE, Way.REPLY),
    (NUDGE, Way.DIRECT),
    (EffectKind.HINT, Way.REPLY),
    (EffectKind.HINT, Way.DIRECT),
    (CARE, Way.REPLY),
    (CARE, Way.DIRECT),
    (CARD, Way.CHANNEL),
    (EffectKind.FLAG, Way.CHANNEL),
    (NOTE, Way.DIRECT),
    (NOTE, Way.CHANNEL),
    (EffectKind.ESCALATION, Way.CHANNEL),
    (EffectKind.REFUSAL_NOTE, Way.CHANNEL),
    (EffectKind.CONSULT, Way.CHANNEL),
    (EffectKind.FOLLOW_UP, Way.DIRECT),
    (EffectKind.FOLLOW_UP, Way.CHANNEL),
    (EffectKind.INTRODUCTION, Way.DIRECT),
    (EffectKind.INTRODUCTION, Way.CHANNEL),
    (EffectKind.CALL, Way.CHANNEL),
    (EffectKind.ASK_OWNER, Way.DIRECT),
    (EffectKind.ASK_OWNER, Way.CHANNEL),
]
IN_CHANNELS = [one for one in SAYINGS if one[1] is not Way.DIRECT]
DIRECT = [one for one in SAYINGS if one[1] is Way.DIRECT]
CALLING = frozenset({EffectKind.CALL, EffectKind.ASK_OWNER})
ABOUT_A_CASE = CALLING | {CARD, EffectKind.ESCALATION, EffectKind.CONSULT, EffectKind.FOLLOW_UP}
FOR_STAFF = ABOUT_A_CASE | {EffectKind.FLAG, EffectKind.REFUSAL_NOTE}
CODES = {
    EffectKind.ESCALATION: (),
    EffectKind.CONSULT: ("role:77",),
    EffectKind.FOLLOW_UP: (),
    EffectKind.REFUSAL_NOTE: ("missing_send_messages", "nudge"),
    EffectKind.INTRODUCTION: (),
    EffectKind.CALL: (),
    EffectKind.ASK_OWNER: (),
}


class Scene:
    """A world with a support channel, a staff channel, sam, and a message of sam's."""

    def __init__(self, world: World) -> None:
        self.world, self.gateway = world, world.gateway
        self.support, self.staff, self.sam = world.channel(), world.channel(), world.person()
        self.message = 0

    async def begin(self) -> None:
        self.message = await self.world.message(self.support, self.sam, "mine is 07700900123")

    def key(self, name: object) -> str:
        """A key of this scene's own: the worlds of two scenes may be one."""
        return effect_key(name, self.message)

    def effect(self, kind: EffectKind, way: Way, **changes: Any) -> Effect:
        effect = Effect(
            key=effect_key(kind, way, changes.get("codes"), self.message),
            kind=kind,
            way=way,
            decision_id=DECISION,
            guild_id=self.world.guild,
            channel_id=self.support,
            expires_at=self.world.clock.now() + 3600,
            message_id=None if kind in (EffectKind.REFUSAL_NOTE, EffectKind.INTRODUCTION) else self.message,
            target_id=self.staff if kind in FOR_STAFF else None,
            person_id=self.sam,
            case_id=DECISION if kind in ABOUT_A_CASE else None,
            codes=CODES.get(kind, ("privacy.phone",)),
        )
        return replace(effect, **changes)

    def case(self, card: Link | None = None, state: CaseState = CaseState.NEW) -> Case:
        now = self.world.clock.now()
        owner = self.sam if state.owned else None
        links = (Link(self.support, self.message),)
        kinds = ("crisis.suicide",)
        return Case(DECISION, self.world.guild, self.sam, Level.URGENT, kinds, now, now, links, state, owner, now, card)

    async def perform(self, effect: Effect, case: Case | None = None) -> Outcome:
        state = CaseState.CONSULTING if effect.kind is EffectKind.CONSULT else CaseState.NEW
        about = self.case(state=state) if effect.kind in ABOUT_A_CASE else None
        return await self.gateway.perform(effect, case or about)

    def where(self, effect: Effect) -> list[Standing]:
        """What the bot has said where this effect is said."""
        if effect.way is Way.DIRECT:
            return self.world.told(self.sam)
        return self.world.in_channel(effect.target_id or effect.channel_id)

    def everything(self) -> list[Standing]:
        return [
            *self.world.in_channel(self.support),
            *self.world.in_channel(self.staff),
            *self.world.told(self.sam),
        ]
