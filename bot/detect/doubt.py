"""Details that may be somebody else's, but are not surely so, lose confidence: nobody's words are taken for a guess.

A detail of somebody else is hidden at once where a policy says so (config/policy.yaml: from 0.7). A detector's
confidence is about what the stretch is, not whose; here both are weighed together.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.detect.subject import verdict
from bot.model import Finding, Subject, View

UNSURE: Final = 0.65
"""The most that a finding may have whose owner is uncertain. Below what the default policy takes things away for."""


def doubted(findings: Iterable[Finding], views: Sequence[View]) -> tuple[Finding, ...]:
    """The same findings, less sure where it is a guess that they are somebody else's.

    A finding that its own detector calls somebody else's against the words around it has a reason of its own and stays
    as it is. ``views`` are all surfaces that the findings point into.
    """
    by_surface = {view.surface: view for view in views}
    return tuple(
        replace(one, confidence=UNSURE) if _is_guess(one, by_surface[one.span.surface]) else one for one in findings
    )


def _is_guess(finding: Finding, view: View) -> bool:
    if finding.family != "privacy" or finding.subject is not Subject.OTHER or finding.confidence <= UNSURE:
        return False
    start = bisect_left(view.starts, finding.span.start)
    end = bisect_left(view.starts, finding.span.end, start)
    said = verdict(view.skeleton, start, max(end, start), finding.category)
    return said.subject is Subject.OTHER and not said.sure
