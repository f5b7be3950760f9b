"""The thinking half of the way of a message: normalise, detect, decide.

A dry run (``/rules try``, a scan, ``python -m bot check``) is this half by itself; pipeline.py walks the whole way. The
``Brain`` is pure: no clock, no network, no Discord. The ``Rereader`` thinks about a message once more, and asks the
ledger how its server is set up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from bot.act.urgent import endangers_others
from bot.decide.decide import decide
from bot.decide.situation import Situation, reaches, situation
from bot.decide.trial import Would, would
from bot.detect.registry import detect
from bot.model import ChannelKind, Decision, Finding, Lately, Message, Reread, Response, Server
from bot.normalise.skeleton import normalise
from bot.noticing import all_found, asked, channels_of, disclosed, look_into
from bot.ports import Ledger, Scorer
from config.loader import Configuration


@dataclass(frozen=True, slots=True)
class Brain:
    """Reads a message and makes up its mind. No clock, no network, no Discord."""

    configure: Callable[[Server], Configuration]

    def notice(self, message: Message, server: Server) -> tuple[Finding, ...]:
        """Normalise and detect: everything that the rules find in a message."""
        return detect(normalise(message), self.configure(server).detectors)

    def judge(
        self, message: Message, server: Server, findings: Sequence[Finding], lately: Lately, now: float
    ) -> Decision:
        """decide: what to do about the findings. ``now`` is in Unix seconds."""
        configuration = self.configure(server)
        findings = disclosed(message, findings, configuration.detectors)
        return decide(message, situation(message, server), findings, configuration.policy, lately, now)

    def would(
        self, message: Message, server: Server, findings: Sequence[Finding], decision: Decision, lately: Lately
    ) -> tuple[Would, ...]:
        """What the rules in shadow and on trial would have done about the findings of a decision."""
        given, where = self.configure(server), situation(message, server)
        return would(message, where, findings, (decision, given.policy), given.trials, lately, decision.decided_at)

    def consider(self, message: Message, server: Server, lately: Lately, now: float) -> Decision:
        """The pure half of the way at once: a dry run is this, and not acting."""
        return self.judge(message, server, self.notice(message, server), lately, now)

    def hears_members_everywhere(self, server: Server) -> bool:
        """Whether a server's rules are about what members say outside the support channels as well."""
        policy = self.configure(server).policy
        return any(reaches(policy, Situation(ChannelKind.ELSEWHERE, age_restricted=one)) for one in (False, True))

    def reread(self, message: Message, server: Server, told: Collection[str], findings: Sequence[Finding]) -> Reread:
        """What a message with these findings holds when it is looked at again (port ``Rereads``), whatever its author
        was told lately.
        """
        decision = self.judge(message, server, findings, Lately(), message.said_at)
        offered = decision.answered(Response.NUDGE, Response.MASK) | set(told)
        return Reread(
            tuple(
                one
                for one in decision.findings
                if one.category in offered and one.family != "crisis" and not one.disclosed
            ),
            any(one.family == "crisis" for one in decision.findings),
        )


@dataclass(frozen=True, slots=True)
class Rereader:
    """Looks at messages again with the settings of their servers (port ``Rereads``)."""

    brain: Brain
    ledger: Ledger
    scorers: Sequence[Scorer] = ()

    async def __call__(self, message: Message, told: Collection[str]) -> Reread:
        """As in the port. Of what was said in no server nothing is known."""
        if message.guild_id is None:
            return Reread()
        server = await self.ledger.server(message.guild_id)
        configuration = self.brain.configure(server)
        if any(surface.kind == "file" for surface in message.surfaces):  # long, perhaps
            views, found = await asyncio.to_thread(look_into, message, len(message.surfaces), configuration)
        else:
            views, found = look_into(message, len(message.surfaces), configuration)
        scorers = asked(self.scorers, configuration.policy, situation(message, server))
        findings = await all_found(views, found, scorers, configuration.detectors, channels_of(message))
        return self.brain.reread(message, server, told, findings)


def asks_for_more(decision: Decision, known: Decision) -> bool:
    """Whether a decision goes beyond an earlier one about the same words: another response, a higher level, or danger
    for others.
    """
    urgency = [(one.level.weight if one.level else 0, endangers_others(one)) for one in (decision, known)]
    more = any(now > before for now, before in zip(*urgency, strict=True))
    return more or not set(decision.responses) <= set(known.responses)


def watches(server: Server, message: Message) -> bool:
    """Whether a message is read at all: nothing is, until the server is set up; the staff's own rooms never are."""
    return not server.missing and (server.channel_kind(message.channel_id, message.parent_id) is not ChannelKind.STAFF)
