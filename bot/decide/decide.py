"""decide: findings + policy + what happened lately -> a Decision, with a reason for everything that is not done.

Pure: no clock, no network, no Discord. The laws, in the order in which they are asked:

1. A rule that is off or in shadow does nothing, and says so; nor does a row that is, whatever its rule is.
2. A message with a crisis finding is never punished, whatever the modes and rules say (constitution, 1); nor is a
   message removed by somebody who was offered help within the last day. An account of what was done to its author is
   not explicit content: there, and beside a crisis finding, content is flagged at most (disclosure.py, beside this).
3. A finding below the rule's confidence, and an author whose role is exempt, are left alone.
4. While a cry for help is answered, nobody is nudged about lesser things in the same breath. A volunteer who may cry
   for help themselves, however softly, is not held to the boundaries in that message.
5. What was said too long ago for an answer to help is left alone; a case never is.
6. Somebody who asked for quiet gets no nudges; nobody is told the same twice within the rule's cooldown.
   A crisis level above the last one ends the cooldown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.decide.disclosure import in_light, instead, kept, told_of_spoilers
from bot.decide.policy import Policy, Row, Rule
from bot.decide.situation import VOLUNTEER, Situation, here
from bot.model import (
    PUNITIVE,
    Chosen,
    Decision,
    Finding,
    Lately,
    Message,
    Mode,
    Response,
    Skip,
    Skipped,
    Subject,
    decision_id,
)

NOTES: Final = frozenset({Response.NUDGE, Response.MASK})
"""Responses that reach the author as one private note: what one of them has told, the other need not."""

MINUTE: Final = 60.0
HOUR: Final = 60 * MINUTE

HELPS_FOR: Final[dict[Response, float]] = {
    Response.NUDGE: 15 * MINUTE,
    Response.MASK: 15 * MINUTE,
    Response.RESOURCES: 12 * HOUR,
    Response.REMOVE: 24 * HOUR,
    Response.WATCH: 24 * HOUR,
    Response.FLAG: 24 * HOUR,
}
"""For how many seconds after words were said (posted, or edited) each response still helps.

Nobody is helped by a hint about a message of this morning; a cry for help is worth answering hours later, and a case is
always worth opening.
"""


def decide(
    message: Message, where: Situation, findings: Sequence[Finding], policy: Policy, lately: Lately, now: float
) -> Decision:
    """What is to be done about the findings in one message. ``now`` is in Unix seconds.

    The same input gives the same decision; the order of the findings changes nothing but their indices.
    """
    accounts = frozenset(index for index, finding in enumerate(findings) if finding.disclosed)
    findings = in_light(findings)
    in_crisis = any(finding.family == "crisis" for finding in findings)
    own_cry = any(finding.family == "crisis" and finding.subject is Subject.SELF for finding in findings)
    wanted = [
        one
        for index, finding in enumerate(findings)
        for one in _wanted(index, finding, policy, where, message, their_own=own_cry or index in accounts)
    ]
    age = now - message.said_at
    refused = [(one, _why_not(one, where, in_crisis, age, lately, now)) for one in wanted]
    refused = [(one, _out_of_reach(one, message) if reason is None else reason) for one, reason in refused]
    care = any(reason is None and one.response in CARE for one, reason in refused)
    volunteer_in_need = VOLUNTEER in where.roles and (care or own_cry)
    refused = [
        (one, Skip.CRISIS_COMES_FIRST if reason is None and _waits(one, care, volunteer_in_need) else reason)
        for one, reason in refused
    ]
    return Decision(
        id=decision_id(message.id, message.revision),
        message_id=message.id,
        channel_id=message.channel_id,
        author_id=message.author_id,
        decided_at=now,
        guild_id=message.guild_id,
        findings=tuple(findings),
        chosen=_chosen(refused) if refused else (),
        skipped=_skipped(refused, findings, policy, where) if findings else (),
    )


@dataclass(frozen=True, slots=True)
class _Wish:
    """What a rule would like to do about one finding. ``their_own``: it is about their own life (disclosure.py)."""

    index: int
    finding: Finding
    rule: Rule
    row: Row
    response: Response
    their_own: bool


_Answers = Sequence[tuple[_Wish, Skip | None]]
"""Every wish, and why it is not granted; None where it is."""

BESIDE_CARE: Final = frozenset({*NOTES, Response.WATCH})
"""Left out where a cry for help is answered out loud: the person has better things to read, and the desk has a case."""
CARE: Final = frozenset({Response.RESOURCES, Response.CASE})
"""Responses that answer a cry for help out loud: beside them nothing else is said. A watch is said to nobody."""
_RESPONSES: Final = tuple(Response)
_ORDER: Final = {response: number for number, response in enumerate(_RESPONSES)}


def _row(finding: Finding, rule: Rule, where: Situation) -> Row | None:
    for row in rule.rows:
        if (
            (not row.levels or finding.level in row.levels)
            and (not row.subjects or finding.subject in row.subjects)
            and (not row.kinds or finding.kind in row.kinds)
            and (not row.labels or finding.label in row.labels)
            and finding.confidence >= row.min_confidence
            and here(row, where)
        ):
            return row
    return None


def _wanted(
    index: int, finding: Finding, policy: Policy, where: Situation, message: Message, *, their_own: bool
) -> list[_Wish]:
    rule = policy.rule_for(finding.category)
    row = _row(finding, rule, where) if rule else None
    if rule is None or row is None:
        return []
    responses = instead(finding, row.respond, message, their_own=their_own)
    wished = (response for response in responses if response is not Response.NONE)
    return [_Wish(index, finding, rule, row, response, their_own) for response in wished]


def _why_not(wish: _Wish, where: Situation, in_crisis: bool, age: float, lately: Lately, now: float) -> Skip | None:
    rule, response = wish.rule, wish.response
    mode = rule.mode_of(wish.row)
    if mode is not Mode.ON:
        return Skip.OFF if mode is Mode.OFF else Skip.SHADOW
    if response in PUNITIVE and (in_crisis or (response is Response.REMOVE and _in_care(lately))):
        return Skip.NEVER_PUNISH_CRISIS
    if response in PUNITIVE and kept(wish.finding):
        return Skip.DISCLOSED
    if wish.finding.confidence < rule.min_confidence:
        return Skip.LOW_CONFIDENCE
    if rule.exempt_roles & where.roles:
        return Skip.EXEMPT_ROLE
    if age > HELPS_FOR.get(response, age):
        return Skip.TOO_OLD
    if response in NOTES and now < lately.quiet_until:
        return Skip.QUIET
    if response in NOTES and in_crisis and kept(wish.finding) and (_in_care(lately) or not wish.their_own):
        return Skip.CRISIS_COMES_FIRST
    if _told_already(wish, lately, now):
        return Skip.COOLDOWN
    return None


def _waits(wish: _Wish, care: bool, volunteer_in_need: bool) -> bool:
    """Whether a wish is one too many beside what somebody in need is answered."""
    return (care and wish.response in BESIDE_CARE) or (volunteer_in_need and wish.finding.family == "boundary")


def _out_of_reach(wish: _Wish, message: Message) -> Skip | None:
    """The title of a thread or forum post stands when the message is gone."""
    at = wish.finding.span.surface
    in_title = at < len(message.surfaces) and message.surfaces[at].kind == "title"
    return Skip.OUT_OF_REACH if in_title and wish.response is Response.REMOVE else None


def _in_care(lately: Lately) -> bool:
    """Whether somebody was lately offered help: what they say then may be part of asking for it."""
    return any(trace.response is Response.RESOURCES for trace in lately.traces)


def _told_already(wish: _Wish, lately: Lately, now: float) -> bool:
    """A nudge is told once per category and cooldown, about spoiler tags once per cooldown whatever the category, care
    once per cooldown unless it has become more urgent.

    Cases, watches and flags are for those who look after people: they are joined and counted, never held back.
    """
    since = now - wish.rule.cooldown
    kind = Response.NUDGE if wish.response in NOTES else wish.response
    traces = [trace for trace in lately.traces if trace.response is kind and trace.at > since]
    if wish.response in NOTES and kept(wish.finding):
        return told_of_spoilers(traces)
    if wish.response in NOTES:
        return any(trace.category == wish.finding.category for trace in traces)
    if wish.response is Response.RESOURCES:
        weight = wish.finding.level.weight if wish.finding.level else 0
        return any(trace.level is not None and trace.level.weight >= weight for trace in traces)
    return False


def _chosen(refused: _Answers) -> tuple[Chosen, ...]:
    groups: dict[tuple[int, str], list[int]] = {}
    for wish, reason in refused:
        if reason is None:
            groups.setdefault((_ORDER[wish.response], wish.rule.category), []).append(wish.index)
    return tuple(Chosen(_RESPONSES[order], rule, tuple(indices)) for (order, rule), indices in sorted(groups.items()))


def _skipped(refused: _Answers, findings: Sequence[Finding], policy: Policy, where: Situation) -> tuple[Skipped, ...]:
    out: dict[Skipped, None] = {}
    for finding in findings:
        rule = policy.rule_for(finding.category)
        if rule is None or _row(finding, rule, where) is None:
            out[Skipped(Response.NONE, finding.category, Skip.NO_ROW)] = None
    for wish, reason in refused:
        if reason is not None:
            out[Skipped(wish.response, wish.rule.category, reason)] = None
    return tuple(out)
