"""What rules would do that do not act yet: those in shadow, and changed ones that are tried beside the old. Pure.

A rule that is tried takes the place of the one that acts, for this question alone; the one that acts goes on acting. So
members are as safe while a change is tried as they were before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.decide.decide import decide
from bot.decide.policy import Policy, Rule
from bot.decide.situation import Situation
from bot.model import Decision, Finding, Lately, Message, Mode, Response


@dataclass(frozen=True, slots=True)
class Would:
    """What one rule would have done about a message. ``category`` and ``confidence`` (0..1) are those of the surest
    finding that it would have answered; ``version`` tells this form of the rule from others. ``tried`` is a changed
    rule on trial, anything else is in shadow.
    """

    rule: str
    version: str
    category: str
    confidence: float
    responses: tuple[Response, ...]
    tried: bool


def quiet_rules(policy: Policy, trials: Mapping[str, Rule]) -> frozenset[str]:
    """The rules that would do something which they do not do yet."""
    shadows = (category for category, rule in policy.rules.items() if _awake(rule) != rule)
    return frozenset({*trials, *shadows})


def awake(policy: Policy, trials: Mapping[str, Rule]) -> Policy:
    """The policy as it would be with every rule on that is in shadow or on trial."""
    return Policy({category: _awake(rule) for category, rule in (policy.rules | dict(trials)).items()})


def would(
    message: Message,
    where: Situation,
    findings: Sequence[Finding],
    acting: tuple[Decision, Policy],
    trials: Mapping[str, Rule],
    lately: Lately,
    now: float,
) -> tuple[Would, ...]:
    """What the rules would have done besides that are in shadow, and all that those on trial would have done.

    ``acting`` is what was decided about the same findings, and by which policy. ``now`` is in Unix seconds. A rule that
    does not act is held back by no cooldown of its own: nobody was told anything.
    """
    decision, policy = acting
    quiet = quiet_rules(policy, trials)
    if not findings or not quiet:
        return ()
    louder = awake(policy, trials)
    asked = {own.category for one in findings if (own := louder.rule_for(one.category))}
    if not asked & quiet:
        return ()
    heard = decide(message, where, findings, louder, lately, now)
    done = {(one.rule, one.response, at) for one in decision.chosen for at in one.findings}
    found: dict[str, tuple[set[Response], set[int]]] = {}
    for chosen in heard.chosen:
        if chosen.rule not in quiet:
            continue
        new = {at for at in chosen.findings if chosen.rule in trials or (chosen.rule, chosen.response, at) not in done}
        if new:
            responses, indices = found.setdefault(chosen.rule, (set(), set()))
            responses.add(chosen.response)
            indices |= new
    out = []
    for rule, (responses, indices) in sorted(found.items()):
        surest = max((heard.findings[at] for at in indices), key=lambda one: (one.confidence, one.category))
        in_order = tuple(response for response in Response if response in responses)
        version = louder.rules[rule].version
        out.append(Would(rule, version, surest.category, surest.confidence, in_order, rule in trials))
    return tuple(out)


def _awake(rule: Rule) -> Rule:
    if rule.mode is Mode.OFF:
        return rule
    rows = tuple(replace(row, mode=None) if row.mode is Mode.SHADOW else row for row in rule.rows)
    return replace(rule, mode=Mode.ON, rows=rows)
