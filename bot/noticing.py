"""What is found in a message: at once by the rules, and later by whoever is slow; and what of it is worth an answer.

Nothing here fails: where one part does, what the others find is answered. Of an error only its kind is logged, because
it may quote what was said.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import structlog

from bot.decide.policy import Policy
from bot.decide.situation import Situation, reaches
from bot.detect.disclosure import marked
from bot.detect.registry import detect, detect_apart
from bot.model import Finding, Message, View
from bot.normalise.skeleton import normalise
from bot.ports import Scorer
from config.loader import Configuration

log = structlog.get_logger("breakwater.pipeline")

T = TypeVar("T")


def look_into(
    message: Message, last: int, configuration: Configuration
) -> tuple[tuple[View, ...], tuple[Finding, ...]]:
    """The views of the ``last`` so many surfaces of a message and what is found in them. For a thread of its own."""
    views = normalise(message)
    found = found_in(views[-last:], configuration.detectors)
    return views[-last:], disclosed(message, found, configuration.detectors)


def standing(findings: Sequence[Finding], *, overtaken: bool) -> tuple[Finding, ...]:
    """The findings that are still worth an answer. Of a message that was ``overtaken`` (deleted or edited meanwhile) it
    is what may be a cry for help: the rest is about what does not stand there any more. Where one part of a message is
    an account, all of it is.
    """
    kept = (one for one in findings if one.family == "crisis" or not overtaken)
    told = any(one.disclosed for one in findings)
    return tuple(replace(one, disclosed=True) if told and one.family == "content" else one for one in kept)


def disclosed(message: Message, findings: Sequence[Finding], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """The findings, their content marked where the message is an account of what was done to its author.

    A message is read once more only where there is content to be marked. Where that fails it counts as an account:
    nobody loses their words for a fault of ours.
    """
    if not any(one.family == "content" and not one.disclosed for one in findings):
        return tuple(findings)
    try:
        return marked(findings, normalise(message), settings)
    except Exception as error:  # whatever it is, the moderators still hear
        log.error("an account could not be told from others", error=type(error).__name__)
        return tuple(replace(one, disclosed=True) if one.family == "content" else one for one in findings)


def heard(listen: Callable[[], T], otherwise: T) -> T:
    """What the conversation around a message tells; ``otherwise``, where that cannot be told."""
    try:
        return listen()
    except Exception as error:  # whatever it is, what was found is answered, and a quiet line that stays harms nobody
        log.error("a conversation could not be read", error=type(error).__name__)
        return otherwise


def found_in(views: Sequence[View], settings: Mapping[str, object]) -> tuple[Finding, ...]:
    """What the rules find; where one of them fails, what the others find."""
    try:
        return detect(views, settings)
    except Exception:
        findings, failed = detect_apart(views, settings)
        log.error("a detector failed", failed=failed)
        return findings


def suspects(everything: Sequence[Finding], certain: Sequence[Finding]) -> bool:
    """Whether something may be a cry for help that a scorer has still to judge, and nothing surely is one.

    Then nothing is said about lesser things in the meantime.
    """
    return any(one.family == "crisis" for one in everything) and not any(one.family == "crisis" for one in certain)


def certain(found: Sequence[Finding], scorers: Sequence[Scorer]) -> tuple[Finding, ...]:
    """The findings that no slow scorer knows better."""
    waiting = {name for scorer in scorers for name in scorer.instead_of}
    return tuple(one for one in found if one.detector not in waiting)


def asked(scorers: Sequence[Scorer], policy: Policy, where: Situation) -> tuple[Scorer, ...]:
    """The scorers whose findings could make a difference in this situation, in their order.

    A cry for help always does: it protects its author from whatever else is done.
    """
    return tuple(one for one in scorers if hears_cries(one) or reaches(policy, where, one.finds))


def hears_cries(scorer: Scorer) -> bool:
    """Whether a scorer may find a cry for help."""
    return any(one.startswith("crisis.") for one in scorer.finds)


def channels_of(message: Message) -> tuple[int, ...]:
    """Where a message stands: its channel and, in a thread, the thread's."""
    return (message.channel_id,) if message.parent_id is None else (message.channel_id, message.parent_id)


async def scored(
    views: Sequence[View],
    found: Sequence[Finding],
    scorers: Sequence[Scorer],
    settings: Mapping[str, object],
    channels: Sequence[int] = (),
) -> AsyncIterator[tuple[Finding, ...]]:
    """What each slow scorer finds; where it has no answer, what it would have known better.

    ``found`` is what the rules have found in ``views``, ``channels`` where they were said.
    """
    for scorer in scorers:
        try:
            late = await scorer.score(views, settings, found, channels)
        except Exception as error:  # whatever it is, what was found is answered
            log.error("a scorer failed", error=type(error).__name__)
            late = None
        yield tuple(one for one in found if one.detector in scorer.instead_of) if late is None else tuple(late)


async def all_found(
    views: Sequence[View],
    found: Sequence[Finding],
    scorers: Sequence[Scorer],
    settings: Mapping[str, object],
    channels: Sequence[int] = (),
) -> tuple[Finding, ...]:
    """What the rules have ``found`` in ``views`` and what the scorers find, once all have answered."""
    late = [one async for several in scored(views, found, scorers, settings, channels) for one in several]
    return (*certain(found, scorers), *late)
