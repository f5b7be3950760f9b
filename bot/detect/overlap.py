"""The law of overlaps: of two privacy findings on the same characters the more specific one stays.

Only privacy findings give way, and only to privacy findings: what is said of a crisis, a boundary or content is about
the whole sentence and is never dropped. Findings of one category and level on overlapping stretches of a surface become
one finding over all of them. The law does not depend on the order in which detectors ran, and applying it again
changes nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.model import Finding, Span, Subject

PRECEDENCE: Final = {
    category: rank
    for rank, category in enumerate((
        "privacy.email",
        "privacy.financial",
        "privacy.ip",
        "privacy.government_id",
        "privacy.address",
        "privacy.institution",
        "privacy.handle",
        "privacy.phone",
        "privacy.name",
        "privacy.location",
        "privacy.age",
    ))
}  # fmt: skip
"""The first that overlaps wins: a stretch with a check digit or a fixed form before one that is known by its words."""


def settle(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that stay, in the order of the text."""
    if len(findings) < 2:
        return tuple(findings)
    taken: dict[int, list[tuple[int, int]]] = {}
    kept = [
        finding
        for finding in sorted(_merged(findings), key=_strength)
        if finding.category not in PRECEDENCE or _take(taken.setdefault(finding.span.surface, []), finding.span)
    ]
    return tuple(sorted(kept, key=_place))


def _take(taken: list[tuple[int, int]], span: Span) -> bool:
    """Add the stretch to those taken, which are in order and do not overlap, unless one of them is in its way."""
    place = bisect_left(taken, (span.start, span.end))
    if place and taken[place - 1][1] > span.start:
        return False
    if place < len(taken) and taken[place][0] < span.end:
        return False
    taken.insert(place, (span.start, span.end))
    return True


def _strength(finding: Finding) -> tuple[int, float, int, int, int]:
    rank = PRECEDENCE.get(finding.category, -1)
    return rank, *_place(finding)[:3], 0


def _place(finding: Finding) -> tuple[int, int, int, str, str, str, str]:
    span = finding.span
    return (
        span.surface, span.start, span.end, finding.category, finding.subject, finding.level or "", finding.detector,
    )  # fmt: skip


def _merged(findings: Iterable[Finding]) -> list[Finding]:
    """Overlapping findings of one kind as one: all of the stretch, and what the surest of them says of it."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in sorted(set(findings), key=lambda one: (_place(one), -one.confidence, one.why)):
        level = finding.level or ""
        who = "" if finding.category in PRECEDENCE else finding.detector  # each says by itself what it has heard
        same = groups.setdefault((finding.category, level, who, str(finding.span.surface)), [])
        if same and same[-1].span.overlaps(finding.span):
            same[-1] = _joined(same[-1], finding)
        else:
            same.append(finding)
    return [finding for same in groups.values() for finding in same]


def _joined(one: Finding, other: Finding) -> Finding:
    surer = min(one, other, key=_surest)
    span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end), one.span.surface)
    return replace(surer, span=span)


def _surest(finding: Finding) -> tuple[float, bool, str, str]:
    """Equally sure ones are rather the author's own: that takes nothing away from anybody."""
    return -finding.confidence, finding.subject is Subject.OTHER, finding.detector, finding.why
