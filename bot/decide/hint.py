"""Whether somebody gets the one hint about the name under which they post. Pure.

The rules for personal details hold for names as well, as far as they give a private hint: a rule that is off or in
shadow, a wish for quiet and a cooldown keep it back. Nothing else that they ask for is done about a name. Whoever was
offered help today is not bothered with it, and a message that is answered by something else is left to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.decide.decide import decide
from bot.decide.policy import Policy
from bot.decide.situation import Situation
from bot.model import Decision, Finding, Lately, Message, Response, Span, Subject, hint_id

TO_THE_AUTHOR: Final = frozenset(
    {Response.NUDGE, Response.MASK, Response.REMOVE, Response.RESOURCES, Response.CASE, Response.WATCH}
)
"""Responses beside which a hint about a name would be one thing too many."""


def leaves_room(decision: Decision | None) -> bool:
    """Whether what was decided about a message leaves room for a hint about its author's name."""
    return decision is None or (
        TO_THE_AUTHOR.isdisjoint(decision.responses)
        and not any(finding.family == "crisis" for finding in decision.findings)
    )


def decide_hint(
    message: Message, where: Situation, findings: Sequence[Finding], policy: Policy, lately: Lately, now: float
) -> Decision | None:
    """The hint about the name of a message's author, of which these are the findings; None for none now.

    Its findings say what was found and not where: the place of a word in a name says more about it than has to be kept.
    """
    if message.guild_id is None or any(trace.response is Response.RESOURCES for trace in lately.traces):
        return None
    own = [replace(finding, span=Span(0, 0), subject=Subject.SELF) for finding in findings]
    decision = decide(message, where, own, policy, lately, now)
    hints = tuple(one for one in decision.chosen if one.response is Response.NUDGE)
    if not hints:
        return None
    return replace(decision, id=hint_id(message.guild_id, message.author_id), chosen=hints, skipped=())
