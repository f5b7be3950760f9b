"""What moderators have to look at now: words that may put others in danger. Pure.

Beside a cry for help this calls them as well: whoever said it is looked after, and so are those who read it.
"""

from __future__ import annotations

from typing import Final

from bot.model import Decision, Response

URGENT: Final = "look_now"
"""Code of a flag that calls the moderators. It is no crisis level: those are about the person who wrote."""

ENCOURAGES: Final = "content.pro_harm"
DETAIL: Final = "content.graphic"
ABOUT_METHODS: Final = frozenset({"crisis.suicide", "crisis.self_harm", "crisis.overdose", "crisis.eating"})
"""Beside these a graphic detail asks for a method, or tells one (corpus/GUIDELINE.md, "Asking for methods")."""


def endangers_others(decision: Decision) -> bool:
    """Whether a flagged message encourages harm, or tells or asks how it is done."""
    flagged = decision.answered(Response.FLAG)
    methods = DETAIL in flagged and any(finding.category in ABOUT_METHODS for finding in decision.findings)
    return ENCOURAGES in flagged or methods
