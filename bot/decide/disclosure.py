"""What becomes of explicit words in an account of what was done to somebody, and beside a cry for help. Pure.

A survivor has to be able to name what happened. Where a message is such an account (``Finding.disclosed``,
bot/detect/disclosure.py), or may be a cry for help, nothing is taken away for its content: the moderators are told at
most. Whoever tells such things of themselves reads, kindly and once, how others can be warned before they read it:
spoiler tags.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.model import PUNITIVE, Finding, Level, Message, Response, Trace

SPOILED: Final = frozenset({"content.sexual", "content.graphic"})
"""What others may want to be warned of. Hostile words in such an account are what somebody else said."""

BARS: Final = "||"
"""Discord hides what stands between two of these until it is pressed."""


def in_light(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, their content marked as disclosed where one of them may be a cry for help."""
    if not any(finding.family == "crisis" for finding in findings):
        return tuple(findings)
    return tuple(replace(one, disclosed=True) if one.family == "content" else one for one in findings)


def kept(finding: Finding) -> bool:
    """Whether nothing is taken away for this finding."""
    return finding.disclosed and finding.family == "content"


def instead(
    finding: Finding, respond: tuple[Response, ...], message: Message, *, their_own: bool
) -> tuple[Response, ...]:
    """What is wished for about a finding for which a row asks for ``respond``.

    Where it is kept: a flag where something would be taken away, or said to somebody who speaks of others; and a note
    about spoiler tags where there is anything to be done at all and the words are about ``their_own`` life, as an
    account is, and what may be their own cry for help. A care reply has its own word on them. Who speaks of others may
    be their tormentor, and reads none. What is not done stays among the wishes: it has to be explained.
    """
    if not kept(finding) or set(respond) <= {Response.NONE}:
        return respond
    wished = dict.fromkeys(respond)
    if PUNITIVE & wished.keys():
        wished[Response.FLAG] = None
    if not their_own and Response.NUDGE in wished:
        wished[Response.FLAG] = None
    if their_own and may_be_spoiled(finding) and not _hidden(finding, message):
        wished[Response.NUDGE] = None
    return tuple(wished)


def may_be_spoiled(finding: Finding) -> bool:
    """Whether spoiler tags are of use to whoever tells this."""
    return kept(finding) and finding.category in SPOILED


def beside_care(findings: Iterable[Finding]) -> bool:
    """Whether the care reply has a word on spoiler tags. In an emergency there are more important things to read."""
    several = tuple(findings)
    return any(map(may_be_spoiled, several)) and not any(one.level is Level.EMERGENCY for one in several)


def told_of_spoilers(nudges: Iterable[Trace]) -> bool:
    """Whether one of these notes was about spoiler tags."""
    return any(trace.category in SPOILED for trace in nudges)


def _hidden(finding: Finding, message: Message) -> bool:
    """Whether it stands between spoiler tags already."""
    span = finding.span
    if span.surface >= len(message.surfaces):
        return False
    text = message.surfaces[span.surface].text
    return text.count(BARS, 0, span.start) % 2 == 1 and BARS in text[span.end :]
