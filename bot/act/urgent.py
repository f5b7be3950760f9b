"""What moderators have to look at now: words that may put others in danger, and threats. Pure.

Beside a cry for help this calls them as well: whoever said it is looked after, and so are those who read it.
"""

from __future__ import annotations

from typing import Final

from bot.model import Decision, Finding, Response

URGENT: Final = "look_now"
"""Code of a flag that calls the moderators. It is no crisis level: those are about the person who wrote."""

THREAT: Final = "threat"
"""The label of a scorer's finding that somebody here is threatened: at once, whatever else it is."""
ENCOURAGES: Final = "content.pro_harm"
DETAIL: Final = "content.graphic"
ABOUT_METHODS: Final = frozenset({"crisis.suicide", "crisis.self_harm", "crisis.overdose", "crisis.eating"})
"""Beside these a graphic detail asks for a method, or tells one (corpus/GUIDELINE.md, "Asking for methods")."""


def endangers_others(decision: Decision) -> bool:
    """Whether a flagged message encourages harm, tells or asks how it is done, or threatens somebody."""
    if any(finding.label == THREAT for finding in flagged_in(decision)):
        return True
    flagged = decision.answered(Response.FLAG)
    methods = DETAIL in flagged and any(finding.category in ABOUT_METHODS for finding in decision.findings)
    return ENCOURAGES in flagged or methods


def flagged_in(decision: Decision) -> tuple[Finding, ...]:
    """The findings of which the moderators are told."""
    return findings_for(decision, Response.FLAG)


def findings_for(decision: Decision, *responses: Response) -> tuple[Finding, ...]:
    """The findings that these responses answer, in the order of the text."""
    indices = sorted({index for one in decision.chosen if one.response in responses for index in one.findings})
    return tuple(decision.findings[index] for index in indices)
