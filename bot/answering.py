"""act, before anything is tried: what is to be done about a decision, in the order of trying.

Planning is pure (act/plan.py). What that needs to know first is asked of the ledger here: which case the decision opens
or joins, what moderators were told of the message already, and who has to hear that a volunteer oversteps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.act.appeal import shown_first
from bot.act.beside import more_pressing
from bot.act.cases import new_case
from bot.act.oversteps import overstepped
from bot.act.plan import plan
from bot.act.scores import news
from bot.model import Case, Decision, Effect, EffectKind, Joining, Message, Origin, Response, Server, Way
from bot.oversteps import Oversteps
from bot.ports import Ledger
from config.loader import Configuration


class Answering:
    """Finds the answer to a decision. One for the whole process."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._oversteps = Oversteps(ledger)

    async def __call__(
        self, message: Message, server: Server, decision: Decision, configuration: Configuration, now: float
    ) -> tuple[tuple[Effect, ...], Case | None]:
        """The effects of a decision, and the case of which people have to be told: one that it has opened, or to which
        it has added something. ``now`` is in Unix seconds.
        """
        case, joining = new_case(decision) if server.desk_channel is not None else None, Joining.NEW
        notes = replace(configuration.notes, care=Way.DIRECT) if message.appealed else configuration.notes
        if case is not None:
            case = replace(case, origin=Origin.APPEALED) if message.appealed else case
            case, joining = await self._ledger.open_case(case, configuration.policy.episode(decision), now)
        apart = overstepped(decision, server, message.author_roles)
        versions = {one.rule: configuration.policy.rules[one.rule].version for one in decision.chosen}
        steps = plan(decision, server, case, joining, notes, apart, versions)
        steps = shown_first(steps, now) if message.appealed else steps
        pressing = more_pressing(case, now) if case is not None and joining is Joining.RAISED else None
        steps = (*steps, pressing) if pressing else steps
        if message.revision:
            steps = await self._not_flagged_yet(message, decision, steps)
        steps += await self._oversteps.steps(message, decision, apart, server, now)
        return steps, case if joining is not Joining.SAME else None

    async def _not_flagged_yet(
        self, message: Message, decision: Decision, steps: Sequence[Effect]
    ) -> tuple[Effect, ...]:
        """The steps without telling moderators of an edited message what they know of it; a removal is always told."""
        if Response.REMOVE in decision.responses:
            return tuple(steps)
        earlier = await self._ledger.about([message.id])
        told = {code for one in earlier if one.kind is EffectKind.FLAG for code in one.codes}
        return tuple(step for step in steps if step.kind is not EffectKind.FLAG or not news(step.codes) <= told)
