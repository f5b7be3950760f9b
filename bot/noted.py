"""What is counted of every decision, and what is kept for moderators to judge: for rules that do not act yet.

Counts name nobody. What is kept of a message is where it stands, never what it says (ports/review.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import structlog

from bot.decide.policy import Policy
from bot.decide.trial import Would
from bot.model import Decision, Link, Sighting, sighting_id
from bot.ports import Ledger

log = structlog.get_logger("breakwater.pipeline")

FOUND: Final = "found"
SHADOW: Final = "shadow"
TRIAL: Final = "trial"
"""What is counted beside responses: a finding, whatever came of it, and what a rule would have done."""


class Noted:
    """Counts decisions, each part of one once, however often its message is read again."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def __call__(
        self, decision: Decision, known: Decision | None, quiet: Sequence[Would], policy: Policy, *, seen: bool = True
    ) -> None:
        """Note a decision. ``known`` is what was decided about the same words before, ``quiet`` what rules would have
        done that do not act yet. Without ``seen`` there is nothing in a channel that moderators could look at.

        Never raises: a count that is lost harms nobody.
        """
        guild_id = decision.guild_id
        if guild_id is None:
            return
        try:
            fresh = {sighting(guild_id, decision, one): one for one in quiet} if seen else {}
            if fresh and known is not None:
                kept = {one.id for one in await self._ledger.sightings(guild_id)}
                fresh = {one: why for one, why in fresh.items() if one.id not in kept}
            before = set(counted(known, policy)) if known else set()
            now = {*counted(decision, policy)} - before
            now |= {(one.rule, one.category, TRIAL if one.tried else SHADOW) for one in fresh.values()}
            if now:
                await self._ledger.count(guild_id, sorted(now), decision.decided_at)
            if fresh:
                await self._ledger.keep_sightings(tuple(fresh), decision.decided_at)
        except Exception as error:  # whatever it is, the message is answered
            log.error("a decision could not be counted", error=type(error).__name__)


def sighting(guild_id: int, decision: Decision, one: Would) -> Sighting:
    """What moderators look at in order to judge what a rule would have done."""
    return Sighting(
        id=sighting_id(decision.id, one.rule, one.version),
        guild_id=guild_id,
        person_id=decision.author_id,
        rule=one.rule,
        version=one.version,
        category=one.category,
        responses=one.responses,
        confidence=one.confidence,
        link=Link(decision.channel_id, decision.message_id),
        at=decision.decided_at,
    )


def counted(decision: Decision, policy: Policy) -> Iterator[tuple[str, str, str]]:
    """Each category that was found, and each response that one was given: rule, category, and which."""
    for category in {one.category for one in decision.findings}:
        rule = policy.rule_for(category)
        if rule is not None:
            yield rule.category, category, FOUND
    for chosen in decision.chosen:
        for category in {decision.findings[at].category for at in chosen.findings}:
            yield chosen.rule, category, chosen.response.value
