"""The effects by which the desk calls people: a call about a case that nobody has, a question to whoever has one. Pure.

Whom a call names is never written down: it is found anew whenever it is tried, and named in memory alone (``naming``).
So a call that was begun before a crash wakes nobody who has gone off duty since, and nobody's id stays behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.act.lives import DAY, LIVES
from bot.act.mentions import people_codes, role_codes
from bot.act.plan import retract
from bot.model import Case, Effect, EffectKind, Level, Way, effect_key

OFFERED: Final = "offered"
"""Code of what an owner reads when their case was offered to others."""

CALL_STAYS: Final = DAY / 2
"""Seconds after which a call is taken away again at the latest. Usually the next call, or a move, does that."""

MOST_NAMED: Final = 50
"""So many people are named in one call: more mentions than that would not fit into one message."""


def call(case: Case, level: Level, after: float, place: int, now: float) -> Effect:
    """Call somebody about a case that nobody has, in a channel. ``after`` so many seconds of waiting.

    Between two moves a case has each level at most once, so that the key is this call's alone.
    """
    return _about(
        case,
        EffectKind.CALL,
        Way.CHANNEL,
        effect_key(case.id, EffectKind.CALL, case.moves, level, after),
        place,
        now,
        stays=CALL_STAYS,
    )


def elsewhere(call: Effect, place: int) -> Effect:
    """The same call in another channel, where the first one refused it."""
    return replace(call, key=effect_key(call.key, "elsewhere"), target_id=place, channel_id=place)


def naming(call: Effect, people: Iterable[int], roles: Iterable[int]) -> Effect:
    """The call, with those whom it names."""
    return replace(call, codes=(*people_codes(list(people)[:MOST_NAMED]), *role_codes(roles)))


def over(said: Effect, now: float) -> Effect:
    """Take away now what was said about a case. It has a key of its own: what takes it away by itself is written down
    already, for hours later, and would be tried again no sooner than that.
    """
    return replace(retract(said, now), key=effect_key(said.key, "over"))


def ask_owner(case: Case, quiet: float, desk: int, answer_within: float, now: float) -> Effect:
    """Ask whoever has a case whether it is still with them: by direct message, else on the desk, where the question
    stands for as long as they have to answer. ``quiet``: since when nothing was done.
    """
    key = effect_key(case.id, EffectKind.ASK_OWNER, case.moves, quiet)
    asked = _about(case, EffectKind.ASK_OWNER, Way.DIRECT, key, desk, now, stays=answer_within)
    return replace(asked, person_id=case.owner_id, otherwise=(Way.CHANNEL,))


def offered(case: Case, now: float) -> Effect:
    """Tell whoever had a case, in a direct message alone, that it was offered to others. ``case`` is as it was."""
    key = effect_key(case.id, EffectKind.ASK_OWNER, case.moves, OFFERED)
    told = _about(case, EffectKind.ASK_OWNER, Way.DIRECT, key, 0, now)
    return replace(told, person_id=case.owner_id, codes=(OFFERED,))


def show_again(case: Case, call: Effect, now: float) -> Effect:
    """Show the card of a case once more, where somebody is called to it: it may have been deleted since."""
    return _about(case, EffectKind.CARD, Way.CHANNEL, effect_key(call.key, EffectKind.CARD), call.channel_id, now)


def _about(case: Case, kind: EffectKind, way: Way, key: str, place: int, now: float, stays: float = 0.0) -> Effect:
    return Effect(
        key=key,
        kind=kind,
        way=way,
        decision_id=case.id,
        guild_id=case.guild_id,
        channel_id=place,
        expires_at=now + LIVES[kind],
        target_id=place or None,
        case_id=case.id,
        stays=stays,
    )
