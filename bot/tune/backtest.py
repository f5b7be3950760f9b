"""The live rules over what was said in a channel before: counts and links, in memory alone. Nothing is done or kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Final

from bot.model import Link, Message, Response, Server
from bot.past import Past
from bot.tune.trying import Tried, Trying
from config.loader import Configuration

MOST: Final = 500
"""Messages of a channel that are looked at."""

LINKS: Final = 5
"""Messages of each rule that are linked to: the surest ones."""


@dataclass(slots=True)
class Backtest:
    """What was seen so far: ``seen`` messages, of which ``read`` are no bot's. ``watched``: whether the bot reads
    at all where they stand.

    ``done`` counts by rule and response what would have happened, ``quiet`` by rule what rules would have done that do
    not act yet; ``links`` are messages of each rule with how sure it was (0..1).
    """

    seen: int = 0
    read: int = 0
    watched: bool = False
    with_findings: int = 0
    done: Counter[tuple[str, Response]] = field(default_factory=Counter)
    quiet: dict[str, Counter[tuple[Response, ...]]] = field(default_factory=dict)
    links: dict[str, list[tuple[float, Link]]] = field(default_factory=dict)

    def add(self, tried: Tried) -> None:
        """Count one message."""
        self.read += 1
        self.watched |= tried.watched
        self.with_findings += bool(tried.decision.findings)
        link = Link(tried.message.channel_id, tried.message.id)
        for told in tried.rules:
            self.done.update((told.rule, response) for response in told.responses)
            if told.would:
                self.quiet.setdefault(told.rule, Counter())[told.would.responses] += 1
            if told.responses or told.would:
                self._link(told.rule, _sureness(tried, told.rule), link)

    def _link(self, rule: str, sure: float, link: Link) -> None:
        known = [*self.links.get(rule, []), (sure, link)]
        self.links[rule] = sorted(known, key=lambda one: (-one[0], -one[1].message_id))[:LINKS]


async def backtest(
    messages: Iterable[Message], server: Server, configuration: Configuration, trying: Trying
) -> AsyncIterator[Backtest]:
    """The counts after every message; these come in the order of time. Cooldowns count as they would have."""
    past, seen = Past(), Backtest()
    for message in messages:
        seen.seen += 1
        if not message.author_is_bot:
            lately = past.lately(message.guild_id, message.author_id, message.said_at)
            tried = await trying(message, server, message.said_at, lately)
            if tried.decision.chosen:
                past.note(tried.decision, server, configuration)
            seen.add(tried)
        yield seen


def _sureness(tried: Tried, rule: str) -> float:
    """How sure the surest finding is that a rule answers, or would answer."""
    chosen = (at for one in tried.decision.chosen if one.rule == rule for at in one.findings)
    sure = [tried.decision.findings[at].confidence for at in chosen]
    return max([*sure, *(told.would.confidence for told in tried.rules if told.rule == rule and told.would)])
