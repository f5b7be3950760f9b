"""What a sync would do, as a list of steps; nothing is done here. Removing comes first: it makes room.

A rule that the bot made and could not write down (the connection broke, the process ended) is taken over rather than
made twice: one that the bot's own account has created, that no slot has, and that has the name of the slot. The name
alone never makes a rule the bot's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.automod.drift import State, look
from bot.automod.kept import Kept
from bot.automod.rules import Content, Kind, Rule, mark


class Do(StrEnum):
    """What is done about a slot."""

    REMOVE = "remove"
    CHANGE = "change"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Step:
    """One request to Discord. ``rule_id`` is that of the rule that is changed or removed, ``content`` what it shall
    say; ``fields`` are those that somebody else has changed and that are set right by it.
    """

    do: Do
    slot: str
    name: str
    rule_id: int | None = None
    content: Content | None = None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in their order; slots whose rule is as it should be; and those whose rule is gone already."""

    steps: tuple[Step, ...] = ()
    right: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """12 characters that are the same for the same plan: what was shown is what is done, or it is shown again."""
        steps = [f"{one.do} {one.slot} {one.rule_id} {one.content and mark(one.content)}" for one in self.steps]
        return mark(Content(name="\n".join(steps)))


def plan(kept: Kept, rules: Iterable[Rule], wanted: Mapping[str, Content], me: int) -> Plan:
    """What has to be done so that ``wanted`` stands. ``me`` is the id of the bot's account."""
    rules = tuple(rules)
    found = list(look(kept, rules, wanted))
    ids = {one.id for one in kept.rules.values()}
    stray = {rule.content.name: rule for rule in rules
             if rule.creator_id == me and rule.kind is Kind.KEYWORD and rule.id not in ids}  # fmt: skip
    steps: list[Step] = []
    for one in found:
        content = wanted.get(one.slot)
        if content is None:
            if one.rule is not None:
                steps.append(Step(Do.REMOVE, one.slot, one.rule.content.name, one.rule.id))
        elif one.state is not State.RIGHT:
            rule = one.rule or stray.get(content.name)
            do = Do.CREATE if rule is None else Do.CHANGE
            steps.append(Step(do, one.slot, content.name, rule.id if rule else None, content, one.fields))
    order = list(Do)
    steps.sort(key=lambda step: order.index(step.do))
    right = tuple(one.slot for one in found if one.state is State.RIGHT)
    gone = tuple(one.slot for one in found if one.rule is None and one.slot not in wanted)
    return Plan(tuple(steps), right, gone)


def removal(kept: Kept, rules: Iterable[Rule]) -> Plan:
    """What has to be done so that none of the bot's rules stands."""
    return plan(kept, rules, {}, 0)


def owned(kept: Kept) -> Iterator[int]:
    """The ids of the rules that the bot has written."""
    return (one.id for one in kept.rules.values())
