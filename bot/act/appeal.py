"""Asking the moderators to look again at what was removed, and their answer, as effects. Pure.

Two effects, and between them a human being. ``APPEAL`` is a card in the moderators' log: it says what for, how sure,
where and who, and shows what the author wrote with it; these words travel beside the effect, in memory alone, so it is
never tried again by itself. ``APPEAL_ANSWER`` is the moderators' answer, in a direct message.

These words may be a cry for help. They are then read as a message is (``written``), with the removed message's ids,
because they have none of their own; the care reply is shown in the answer to whoever wrote them, and goes out as a
direct message only where that has failed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from bot.act.lives import DAY, LIVES, MINUTE
from bot.act.mentions import role_codes
from bot.act.plan import about_content
from bot.act.scores import score_codes
from bot.act.urgent import URGENT, findings_for
from bot.model import Decision, Effect, EffectKind, Message, Outcome, Response, Result, Surface, Way, effect_key

CARD_STAYS: Final = 6 * DAY
"""Seconds after which the card is taken away, with the author's words on it: before it is forgotten where it stands."""

NOT_DELIVERED: Final = Outcome(Result.GONE, "not_delivered")
"""How an appeal is closed that could not be passed on: its words are gone, so it is not tried again by itself."""

CRY: Final = "cry"
"""Code of a card whose words may be a cry for help; beside ``URGENT`` where the desk knows nothing of it."""

SHOWN_WITHIN: Final = MINUTE
"""Seconds after which the care reply goes out as a direct message, unless it was shown to whoever appeals."""


class Verdict(StrEnum):
    """What moderators answer."""

    UPHELD = "upheld"
    WRONG = "wrong"


def can_appeal(decision: Decision) -> bool:
    """Whether a message was to be removed for its content: then its author may ask for another look."""
    return about_content(decision)


def appeal(decision: Decision, log_channel: int, now: float, cry: tuple[str, ...] = ()) -> Effect:
    """The card in the moderators' log. Each try has a key of its own: one that did not reach them does not count.

    ``cry`` are the codes of ``cry_codes``, where the words with it may be a cry for help.
    """
    removed = findings_for(decision, Response.REMOVE)
    base = _about(decision, EffectKind.APPEAL, Way.CHANNEL, effect_key(decision.id, EffectKind.APPEAL, now), now)
    content = [one for one in removed if one.family == "content"]
    codes = (*sorted({one.category for one in removed}), *score_codes(content), *cry)
    return replace(base, target_id=log_channel, codes=codes, stays=CARD_STAYS)


def cry_codes(roles: Collection[int], *, on_desk: bool) -> tuple[str, ...]:
    """What marks a card as a cry for help. Where the desk knows nothing of it the moderators (``roles``) are called."""
    return (CRY,) if on_desk else (CRY, URGENT, *role_codes(roles))


def written(decision: Decision, words: str, now: float) -> Message:
    """What somebody writes with an appeal, to be read as a message is: as a later form of the one that was removed."""
    return Message(
        id=decision.message_id,
        channel_id=decision.channel_id,
        author_id=decision.author_id,
        posted_at=now,
        surfaces=(Surface("content", words),),
        guild_id=decision.guild_id,
        revision=int(now * 1000),
        appealed=True,
    )


def in_an_appeal(decision: Decision, effects: Iterable[Effect]) -> bool:
    """Whether a decision is about what was written with an appeal: another one has removed its message. ``effects`` are
    those about the message.
    """
    return any(one.kind is EffectKind.REMOVE and one.decision_id != decision.id for one in effects)


def shown_first(steps: Sequence[Effect], now: float) -> tuple[Effect, ...]:
    """The steps about an appeal, the care reply only once there was time to show it in the answer."""
    return tuple(replace(one, not_before=now + SHOWN_WITHIN) if one.kind is EffectKind.CARE else one for one in steps)


def answer(decision: Decision, verdict: Verdict, now: float) -> Effect:
    """What its author is told. Its key is the decision's: there is one answer, whoever gives it."""
    codes = (*sorted(decision.answered(Response.REMOVE)), verdict.value)
    return replace(_about(decision, EffectKind.APPEAL_ANSWER, Way.DIRECT, answer_of(decision.id), now), codes=codes)


def answer_of(decision_id: str) -> str:
    """The key of the moderators' answer."""
    return effect_key(decision_id, EffectKind.APPEAL_ANSWER)


def verdict_of(told: Effect) -> Verdict:
    """What moderators have answered."""
    return Verdict.WRONG if Verdict.WRONG in told.codes else Verdict.UPHELD


def answered_wrong(effects: Sequence[Effect]) -> bool:
    """Whether moderators have answered that it was wrong, as the effects of a decision tell."""
    return any(one.kind is EffectKind.APPEAL_ANSWER and verdict_of(one) is Verdict.WRONG for one in effects)


def misread_by(decision: Decision) -> tuple[tuple[str, str], ...]:
    """What was found wrongly, and by which detectors, each once: what is counted without the person."""
    removed = findings_for(decision, Response.REMOVE)
    return tuple(sorted({(one.category, one.detector) for one in removed if one.family == "content"}))


def _about(decision: Decision, kind: EffectKind, way: Way, key: str, now: float) -> Effect:
    return Effect(
        key=key,
        kind=kind,
        way=way,
        decision_id=decision.id,
        guild_id=decision.guild_id,
        channel_id=decision.channel_id,
        expires_at=now + LIVES[kind],
        message_id=decision.message_id,
        person_id=decision.author_id,
    )
