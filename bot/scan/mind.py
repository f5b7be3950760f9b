"""What the live bot would have made of each message: the same brain, one after another, without acting.

Detecting needs nothing but the message, so a handful of messages are read at once while models answer; deciding is done
in the order of time, for each decision has to know those before it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.brain import Brain
from bot.decide.hint import decide_hint, leaves_room
from bot.decide.situation import reaches, situation
from bot.model import ChannelKind, Decision, Finding, Joining, Message, Server, View
from bot.names import Names
from bot.normalise.skeleton import normalise
from bot.noticing import all_found, asked, certain, channels_of, found_in
from bot.past import Past
from bot.ports import Scorer
from bot.scan.messages import Told
from bot.scan.places import Grounds
from bot.talk import Talk
from config.loader import Configuration

TOGETHER: Final = 64
"""Messages that are read at once."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A message and what would have been done about it. ``case`` is what would have become of the case that it asks
    for, ``hint`` whether its author would have had the one tip about their name.
    """

    told: Told
    decision: Decision
    case: Joining | None = None
    hint: bool = False


class Mind:
    """The live policy. ``configuration`` is ready for detecting (config/equipment.py)."""

    def __init__(self, configuration: Configuration, grounds: Grounds, scorers: Sequence[Scorer] = ()) -> None:
        self._configuration = configuration
        self._grounds = grounds
        self._scorers = tuple(scorers)
        self._brain = Brain(lambda _: configuration)
        self._talk = Talk()
        self._past = Past()
        self._names = Names()

    async def judged(self, messages: Iterable[Told]) -> AsyncIterator[Judged]:
        """Every message, judged, in the order in which they come: that of time."""
        coming = iter(messages)
        while some := list(islice(coming, TOGETHER)):
            found = await asyncio.gather(*(self._notice(told.message) for told in some))
            for told, (views, findings) in zip(some, found, strict=True):
                yield self._judge(told, views, findings)

    async def _notice(self, message: Message) -> tuple[Sequence[View], tuple[Finding, ...]]:
        """detect: as the pipeline does, where nothing can be done without asking the slow scorers."""
        policy, settings = self._configuration.policy, self._configuration.detectors
        where = situation(message, self._server(message))
        views = normalise(message)
        found = found_in(views, settings)
        scorers = asked(self._scorers, policy, where)
        if not reaches(policy, where):
            return views, certain(found, scorers)
        return views, await all_found(views, found, scorers, settings, channels_of(message))

    def _judge(self, told: Told, views: Sequence[View], found: tuple[Finding, ...]) -> Judged:
        """decide, in the light of what was said and done before."""
        message, settings = told.message, self._configuration.detectors
        server = self._server(message)
        findings = self._talk.in_light(message, views, found, settings)
        lately = self._past.lately(message.guild_id, message.author_id, message.posted_at)
        decision = self._brain.judge(message, server, findings, lately, message.posted_at)
        self._talk.taken_back(message, views, findings, settings)
        self._talk.note(message, decision)
        case = self._past.note(decision, server, self._configuration) if decision.chosen else None
        hint = leaves_room(decision if decision.findings else None) and self._hinted(message, server)
        return Judged(told, decision, case, hint)

    def _hinted(self, message: Message, server: Server) -> bool:
        """Whether the message brings its author the tip about their name."""
        where = situation(message, server)
        person = message.guild_id, message.author_id
        if where.channel is not ChannelKind.SUPPORT or not message.surfaces or self._past.hinted(*person):
            return False
        findings = self._names.findings(message, self._configuration.detectors)
        if not findings:
            return False
        now = message.posted_at
        lately = self._past.lately(*person, now)
        hint = decide_hint(message, where, findings, self._configuration.policy, lately, now)
        if hint is not None:
            self._past.note_hint(*person)
        return hint is not None

    def _server(self, message: Message) -> Server:
        return self._grounds.servers[message.guild_id or 0]
