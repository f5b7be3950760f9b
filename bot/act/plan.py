"""plan: a Decision -> the effects that carry it out, in order. Pure.

Each effect's key is made from the decision and the step, so planning twice plans the same thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from bot.act.cases import card
from bot.act.deeds import why_codes
from bot.act.lives import DAY, LIVES
from bot.act.mentions import role_codes
from bot.act.notes import USUAL, Notes
from bot.act.scores import ACCOUNT, score_codes
from bot.act.urgent import URGENT, endangers_others, findings_for
from bot.model import (
    Case,
    Decision,
    Effect,
    EffectKind,
    Joining,
    Response,
    Server,
    Subject,
    Way,
    effect_key,
)

AGAIN: Final = "again"
"""Code of a removal that is tried again: only while the message is as it was when the removal was asked for."""

UNLESS_REMOVED: Final = "unless_removed"
"""Code of a note that is left only where the message could not be removed."""

OTHERS: Final = "others"
"""Code of a note about a message that was removed because of somebody else's details."""

CONTENT: Final = "content"
"""Code of a note about a message that was removed because of its content: its author's words are not repeated."""

NO_VERSIONS: Final[Mapping[str, str]] = MappingProxyType({})
"""The versions of rules, where nobody knows them."""

LOGGED: Final = (Response.REMOVE, Response.FLAG)
"""Responses that moderators read of in their log. What the bot tells somebody about their own message is between the
two of them.
"""

WHY_STAYS: Final = DAY
"""Seconds for which a line in a channel stands that says that a message was removed: its author may be asleep."""


def plan(
    decision: Decision,
    server: Server,
    case: Case | None,
    joining: Joining = Joining.NEW,
    notes: Notes = USUAL,
    apart: frozenset[str] = frozenset(),
    versions: Mapping[str, str] = NO_VERSIONS,
) -> tuple[Effect, ...]:
    """The effects of a decision, in the order of trying.

    ``case`` is the case that the decision opened or joined, ``joining`` what became of it; they are needed where
    ``CASE`` is among the responses. ``notes`` is how the server wants private notes and the care reply to be delivered.
    ``apart`` are the flagged categories of which others than the moderators hear (oversteps.py). ``versions`` says of
    each rule which form of it this was (a digest): it goes with the card in the moderators' log.
    """
    steps: list[Effect] = []
    for response in decision.responses:
        if response is Response.REMOVE:
            steps.extend(_removal(decision))
        elif response is Response.RESOURCES:
            steps.append(_effect(decision, EffectKind.CARE, notes.care, otherwise=notes.care_otherwise))
        elif response is Response.CASE and case is not None and server.desk_channel is not None:
            steps.extend(card(decision, case, server.desk_channel, joining))
        elif response is Response.WATCH:
            steps.append(_effect(decision, EffectKind.WATCH, Way.CHANNEL))
    if server.log_channel is not None:
        steps.extend(_flag(decision, server, server.log_channel, apart, versions))
    if {Response.NUDGE, Response.MASK} & set(decision.responses):
        note = note_of(decision, notes)
        steps.append(_also(note, UNLESS_REMOVED) if Response.REMOVE in decision.responses else note)
    return tuple(steps)


def remove_message(decision: Decision, now: float) -> Effect:
    """The author's own wish to have their message removed. Each press is a new try: it may be allowed by now."""
    wish = _effect(decision, EffectKind.REMOVE, Way.CHANNEL)
    return replace(wish, key=effect_key(decision.id, "wish", now), expires_at=now + LIVES[EffectKind.REMOVE])


def asked_at(removal: Effect) -> float:
    """When a removal was asked for (Unix seconds)."""
    return removal.expires_at - LIVES[EffectKind.REMOVE]


def removal_of(decision_id: str) -> str:
    """The key of the effect that removes the message of a decision."""
    return effect_key(decision_id, EffectKind.REMOVE)


def note_of(decision: Decision, notes: Notes = USUAL) -> Effect:
    """The private note about a message. In the open it stands for a while, in direct messages until it is answered."""
    return _effect(decision, EffectKind.NUDGE, notes.deliver, otherwise=notes.otherwise, stays=notes.stays)


def told(decision: Decision) -> frozenset[str]:
    """The categories that the note about a message is about.

    Something found later may have changed the decision since the note was left; then all personal details count.
    """
    details = {finding.category for finding in decision.findings if finding.family == "privacy"}
    return decision.answered(Response.NUDGE, Response.MASK) or frozenset(details)


def retract(effect_of: Effect, now: float, not_before: float = 0.0) -> Effect:
    """Take back what an effect has said, by whichever way it was said."""
    ways = [effect_of]
    while (other := ways[-1].fall_back()) is not None:
        ways.append(other)
    return Effect(
        key=effect_key(effect_of.key, EffectKind.RETRACT),
        kind=EffectKind.RETRACT,
        way=Way.CHANNEL,
        decision_id=effect_of.decision_id,
        guild_id=effect_of.guild_id,
        channel_id=effect_of.channel_id,
        expires_at=max(now, not_before) + LIVES[EffectKind.RETRACT],
        codes=tuple(way.key for way in ways),
        not_before=not_before,
    )


def introduction(guild_id: int, person_id: int, channel_id: int, now: float) -> Effect:
    """Tell the person who invited the bot what to do first, or say it in ``channel_id`` when they take no messages."""
    return Effect(
        key=effect_key(guild_id, EffectKind.INTRODUCTION),
        kind=EffectKind.INTRODUCTION,
        way=Way.DIRECT,
        decision_id="",
        guild_id=guild_id,
        channel_id=channel_id,
        expires_at=now + LIVES[EffectKind.INTRODUCTION],
        person_id=person_id,
        otherwise=(Way.CHANNEL,),
    )


def _effect(
    decision: Decision,
    kind: EffectKind,
    way: Way,
    *,
    otherwise: tuple[Way, ...] = (),
    target_id: int | None = None,
    stays: float = 0.0,
) -> Effect:
    return Effect(
        key=effect_key(decision.id, kind),
        kind=kind,
        way=way,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=decision.decided_at + LIVES[kind],
        message_id=decision.message_id,
        target_id=target_id,
        person_id=decision.author_id,
        codes=_codes(decision, kind),
        otherwise=otherwise,
        stays=stays,
    )


def _flag(
    decision: Decision, server: Server, log: int, apart: frozenset[str], versions: Mapping[str, str]
) -> tuple[Effect, ...]:
    """The card in the moderators' log, where they are to be told or a message is to be removed; it calls them where
    others may be in danger. Nothing, where all of it is told to others.
    """
    codes = tuple(sorted((decision.answered(Response.FLAG) - apart) | decision.answered(Response.REMOVE)))
    if not codes:
        return ()
    told = [one for one in findings_for(decision, *LOGGED) if one.category in codes]
    account = (ACCOUNT,) if any(one.disclosed for one in told) else ()
    codes = (*codes, *score_codes(told), *why_codes(decision, LOGGED, versions), *account)
    flag = replace(_effect(decision, EffectKind.FLAG, Way.CHANNEL, target_id=log), codes=codes)
    if endangers_others(decision):  # a key of its own: something found later may make a quiet flag urgent
        codes = (*codes, URGENT, *role_codes(server.moderator_roles))
        flag = replace(flag, key=effect_key(decision.id, EffectKind.FLAG, URGENT), codes=codes)
    return (flag,)


def _removal(decision: Decision) -> tuple[Effect, ...]:
    """Take the message away, and say why."""
    note = _effect(decision, EffectKind.REMOVED_NOTE, Way.DIRECT, otherwise=(Way.CHANNEL,), stays=WHY_STAYS)
    note = _also(note, OTHERS) if about_others(decision) else note
    note = _also(note, CONTENT) if about_content(decision) else note
    return _effect(decision, EffectKind.REMOVE, Way.CHANNEL), note


def about_others(decision: Decision) -> bool:
    """Whether a message is removed because of somebody else's details."""
    found = findings_for(decision, Response.REMOVE)
    return any(finding.family == "privacy" and finding.subject is Subject.OTHER for finding in found)


def about_content(decision: Decision) -> bool:
    """Whether a message is removed because of explicit or hostile words in it."""
    return any(finding.family == "content" for finding in findings_for(decision, Response.REMOVE))


def _also(effect: Effect, code: str) -> Effect:
    return replace(effect, codes=(*effect.codes, code))


def _codes(decision: Decision, kind: EffectKind) -> tuple[str, ...]:
    """What an effect has to name: the categories that its response answers, and the crisis level."""
    answers = {
        EffectKind.NUDGE: (Response.NUDGE, Response.MASK),
        EffectKind.FLAG: (Response.FLAG,),
        EffectKind.WATCH: (Response.WATCH,),
        EffectKind.REMOVE: (Response.REMOVE,),
        EffectKind.REMOVED_NOTE: (Response.REMOVE,),
        EffectKind.CARE: (Response.RESOURCES,),
    }[kind]
    level = [decision.level.value] if decision.level is not None and kind in (EffectKind.CARE, EffectKind.WATCH) else []
    return (*sorted(decision.answered(*answers)), *level)
