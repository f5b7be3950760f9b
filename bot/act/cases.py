"""Cases and quiet lines that a decision asks for, and what shows a case at the desk: the card that follows it. Pure."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.act.lives import LIVES
from bot.act.mentions import role_codes
from bot.model import Case, Decision, Effect, EffectKind, Joining, Level, Link, Response, Watch, Way, effect_key

ANEW: Final = "anew"
"""Code of a card that is to be shown as a new message, because an edit would call nobody."""


def new_case(decision: Decision) -> Case | None:
    """The case that a decision asks for; None where it asks for none. Its id is the decision's."""
    level = decision.level
    if Response.CASE not in decision.responses or decision.guild_id is None or level is None:
        return None
    return Case(
        id=decision.id,
        guild_id=decision.guild_id,
        person_id=decision.author_id,
        level=level,
        kinds=crisis_kinds(decision),
        opened_at=decision.decided_at,
        last_at=decision.decided_at,
        links=(Link(decision.channel_id, decision.message_id),),
    )


def crisis_kinds(decision: Decision) -> tuple[str, ...]:
    """The crisis categories of a decision, each once, most urgent first."""
    weights: dict[str, int] = {}
    for finding in decision.findings:
        if finding.family == "crisis":
            weight = (finding.level or Level.CONCERN).weight
            weights[finding.category] = max(weight, weights.get(finding.category, 0))
    return tuple(sorted(weights, key=lambda kind: (-weights[kind], kind)))


def watch_of(decision: Decision) -> Watch | None:
    """The quiet line that a decision may ask for; None where it hears no cry for help, or was said in no server."""
    sure = [finding.confidence for finding in decision.findings if finding.family == "crisis"]
    level = decision.level
    if decision.guild_id is None or level is None or not sure:
        return None
    link, kinds = Link(decision.channel_id, decision.message_id), crisis_kinds(decision)
    return Watch(decision.id, decision.guild_id, decision.author_id, link, level, kinds, max(sure), decision.decided_at)


def card(decision: Decision, case: Case, desk: int, joining: Joining) -> tuple[Effect, ...]:
    """The case's card. Of a case that has become more urgent, or was opened again, a new one: an edit calls nobody."""
    old = case.card if joining in (Joining.RAISED, Joining.REOPENED) else None
    new = Effect(
        key=effect_key(decision.id, EffectKind.CARD, case.level),
        kind=EffectKind.CARD,
        way=Way.CHANNEL,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + LIVES[EffectKind.CARD],
        message_id=decision.message_id,
        target_id=desk,
        case_id=case.id,
        codes=(ANEW,) if old else (),
    )
    return (new, take_down(case, old, decision.decided_at)) if old else (new,)


def take_down(case: Case, card: Link, now: float) -> Effect:
    """Take away a card of a case."""
    return Effect(
        key=effect_key(case.id, EffectKind.RETRACT, card.message_id),
        kind=EffectKind.RETRACT,
        way=Way.CHANNEL,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=card.channel_id,
        expires_at=now + LIVES[EffectKind.RETRACT],
        message_id=card.message_id,
    )


def show_case(case: Case, now: float) -> Effect | None:
    """Show a case as it is now, on its card; None where it has none yet."""
    if case.card is None:
        return None
    return Effect(
        key=effect_key(case.id, EffectKind.CARD, case.state, case.owner_id, case.level, case.moves, case.last_at),
        kind=EffectKind.CARD,
        way=Way.CHANNEL,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=place_of(case) or case.card.channel_id,
        expires_at=now + LIVES[EffectKind.CARD],
        target_id=case.card.channel_id,
        case_id=case.id,
    )


def escalation(case: Case, log_channel: int, now: float, roles: Collection[int] = ()) -> Effect:
    """Call the moderators (``roles``), in their log: a volunteer asks them to look at a case.

    ``case`` is as it is then.
    """
    return Effect(
        key=effect_key(case.id, EffectKind.ESCALATION, case.moves),
        kind=EffectKind.ESCALATION,
        way=Way.CHANNEL,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=place_of(case) or log_channel,
        expires_at=now + LIVES[EffectKind.ESCALATION],
        target_id=log_channel,
        case_id=case.id,
        codes=role_codes(roles),
    )


def place_of(case: Case) -> int | None:
    """The channel in which a case was last heard of; None where somebody asked by themselves."""
    return case.links[0].channel_id if case.links else None
