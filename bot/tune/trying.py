"""Trying the live rules on words, without acting: what would happen, what would not and why, rule by rule.

It is the way of a message up to the decision, with the settings of the server as they are. Nothing is done, and
nothing is kept: words that are tried are forgotten with the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.brain import Brain, watches
from bot.decide.policy import Policy
from bot.decide.situation import situation
from bot.decide.trial import Would
from bot.model import Decision, Lately, Message, Mode, Response, Server, Skip, Skipped
from bot.normalise.skeleton import normalise
from bot.noticing import all_found, asked, channels_of, disclosed, found_in
from bot.ports import Scorer

PATIENCE: Final = 3.0
"""Seconds that slow scorers have; after that what the rules found is told."""


class Heard(StrEnum):
    """What a rule has to say about a message."""

    FIRED = "fired"
    HELD = "held"
    QUIET = "quiet"
    NOTHING = "nothing"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Told:
    """One rule about one message. ``responses`` are what it gives, ``held`` what it does not give and why; ``would`` is
    what it would do if it were on, in shadow or on trial.
    """

    rule: str
    heard: Heard
    responses: tuple[Response, ...] = ()
    held: tuple[tuple[Response, Skip], ...] = ()
    would: Would | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """Everything about one message. ``watched``: whether the bot reads at all where it stands. ``late``: models did not
    answer in time, so only the rules were asked.
    """

    message: Message
    decision: Decision
    rules: tuple[Told, ...]
    watched: bool
    late: bool = False


class Trying:
    """Thinks about a message with the server's live settings. Safe to use beside the running bot."""

    def __init__(self, brain: Brain, scorers: Sequence[Scorer] = ()) -> None:
        self._brain = brain
        self._scorers = tuple(scorers)

    async def __call__(self, message: Message, server: Server, now: float, lately: Lately | None = None) -> Tried:
        """What would come of a message at this moment (``now``: Unix seconds), whatever was said before it."""
        given, lately = self._brain.configure(server), lately or Lately()
        views = normalise(message)
        rules = found_in(views, given.detectors)
        scorers = asked(self._scorers, given.policy, situation(message, server))
        late = False
        try:
            async with asyncio.timeout(PATIENCE):
                found = await all_found(views, rules, scorers, given.detectors, channels_of(message))
        except TimeoutError:
            found, late = rules, True
        findings = disclosed(message, found, given.detectors)
        decision = self._brain.judge(message, server, findings, lately, now)
        quiet = self._brain.would(message, server, findings, decision, lately)
        told = told_by(decision, quiet, given.policy, given.trials)
        return Tried(message, decision, told, watches(server, message), late)


def told_by(
    decision: Decision, quiet: Sequence[Would], policy: Policy, trials: Collection[str] = ()
) -> tuple[Told, ...]:
    """What each rule has to say: those that fired first, then those that were held back, in shadow, and silent ones."""
    rules = dict.fromkeys((*policy.rules, *trials))
    return tuple(sorted((_told(decision, quiet, rule, policy) for rule in rules), key=_place))


def _told(decision: Decision, quiet: Sequence[Would], rule: str, policy: Policy) -> Told:
    responses = tuple(one.response for one in decision.chosen if one.rule == rule)
    held = tuple((one.response, one.reason) for one in decision.skipped if _owner(one, policy) == rule)
    would = next((one for one in quiet if one.rule == rule), None)
    if rule in policy.rules and policy.rules[rule].mode is Mode.OFF and would is None:
        heard = Heard.OFF
    elif responses:
        heard = Heard.FIRED
    elif would:
        heard = Heard.QUIET
    else:
        heard = Heard.HELD if held else Heard.NOTHING
    return Told(rule, heard, responses, held, would)


def _owner(skipped: Skipped, policy: Policy) -> str:
    """The rule that a reason belongs to: where no row fits a finding, the finding's category is told in its place."""
    if skipped.reason is not Skip.NO_ROW:
        return skipped.rule
    rule = policy.rule_for(skipped.rule)
    return rule.category if rule else skipped.rule


def _place(told: Told) -> tuple[int, str]:
    return list(Heard).index(told.heard), told.rule
