"""A conversation is more than a message: findings in the light of what the same person said shortly before.

Pure. Of what was said before only levels, kinds and times are known, for an hour, in memory alone (bot/talk.py).

- Two concerns count as urgent: who says it twice means it more.
- A short answer that goes on from there ("tonight", "i already did") after a concern is urgent, after something urgent
  an emergency.
- "nvm im ok now", and nothing else, takes earlier watches back. It changes no finding of its own message and no alarm:
  somebody who takes back a cry for help may still need somebody to ask.

What this file itself has raised is not raised again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.model import Finding, Level, Span, Subject

LASTS: Final = 3600.0
"""Seconds for which what was said before counts."""
MOST: Final = 5
"""How many earlier messages of a person in a channel count."""
DETECTOR: Final = "conversation"
_THIRD_PARTY: Final = "crisis.third_party"
_NEXT: Final = {Level.CONCERN: Level.URGENT, Level.URGENT: Level.EMERGENCY, Level.EMERGENCY: Level.EMERGENCY}


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier message with a crisis finding: which (ids, not text), how grave, how sure (0..1), what about.
    ``alarm``: whether it called people.
    """

    message_id: int
    at: float
    level: Level
    confidence: float
    category: str
    alarm: bool


def in_light(
    findings: Sequence[Finding], whole: Span, earlier: Sequence[Earlier], *, goes_on: bool
) -> tuple[Finding, ...]:
    """The findings in one message, changed by what came before it. ``whole`` is all of the message's text.

    ``earlier`` are the same person's messages in the same channel within ``LASTS`` seconds, oldest first, without this
    one. ``goes_on``: this message is a short answer of that kind. Nothing is ever taken away or lowered.
    """
    if not earlier:
        return tuple(findings)
    crisis = [one for one in findings if one.family == "crisis"]
    if goes_on and not any(one.level is Level.EMERGENCY for one in crisis):
        last = max(earlier, key=lambda one: (one.level.weight, one.at))
        return (*findings, _going_on(last, whole))
    if crisis and all(one.level is Level.CONCERN for one in crisis):
        about = {_is_about_another(one.category) for one in earlier}
        return tuple(_said_again(one) if _again(one, about) else one for one in findings)
    return tuple(findings)


def _again(finding: Finding, about: Collection[bool]) -> bool:
    """Whether the same was said before: of oneself, or of somebody else."""
    return finding.family == "crisis" and _is_about_another(finding.category) in about


def _is_about_another(category: str) -> bool:
    return category == _THIRD_PARTY


def _going_on(last: Earlier, whole: Span) -> Finding:
    return Finding(
        category=last.category,
        span=whole,
        confidence=1 - (1 - last.confidence) / 2,
        detector=DETECTOR,
        why=f"goes on from what was said before in this channel (alone it would be nothing; before it: {last.level})",
        level=_NEXT[last.level],
        subject=Subject.OTHER if _is_about_another(last.category) else Subject.SELF,
    )


def _said_again(finding: Finding) -> Finding:
    why = f"{finding.why}; said again within an hour (alone it would be {finding.level})"
    return replace(finding, level=Level.URGENT, why=why)
