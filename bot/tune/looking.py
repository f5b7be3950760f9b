"""What moderators see of their rules at one moment: read from the ledger once, however many rules there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.decide.policy import Rule
from bot.model import Judged, Server, Sighting
from bot.ports import Clock, Ledger
from bot.tune.precision import Precision
from bot.tune.seeing import NOTHING, PERIOD, Counts, counts, current, precision, to_judge
from bot.tune.standing import Standing, standing
from config.loader import Configuration, plain_rule

UNJUDGED: Final = Precision()

Verdicts = Mapping[tuple[str, str], tuple[int, int]]


class Verdict(StrEnum):
    """What became of a verdict on a sighting."""

    NOW = "now"
    ANEW = "anew"
    ALREADY = "already"
    GONE = "gone"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Seen:
    """One rule as it is shown. ``counts`` are of the last days, ``waiting`` sightings wait to be judged, ``judged`` is
    what the form that is looked at was judged: the changed one on trial, else the one that counts.
    """

    standing: Standing
    counts: Counts = NOTHING
    judged: Precision = UNJUDGED
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """A server's rules with what is known of them. ``sightings`` are all that are kept, newest first."""

    server: Server
    configuration: Configuration
    counts: Mapping[str, Counts]
    sightings: tuple[Sighting, ...]
    verdicts: Verdicts

    @property
    def rules(self) -> Mapping[str, Rule]:
        """The rules that count."""
        return self.configuration.policy.rules

    @property
    def trials(self) -> Mapping[str, Rule]:
        """Changed rules on trial."""
        return self.configuration.trials

    @property
    def forms(self) -> Mapping[tuple[str, str], Rule]:
        """Every form of a rule that is there, by rule and version."""
        return current(self.rules, self.trials)

    def waiting(self, rule: str = "") -> tuple[Sighting, ...]:
        """The sightings that wait to be judged, newest first; of one rule where one is named."""
        return to_judge(self.sightings, self.forms, rule)

    def judged(self, rule: str, version: str) -> Precision:
        """What one form of a rule was judged."""
        return precision(self.verdicts, rule, version)

    def tried(self, category: str) -> Precision:
        """What the rule of a category was judged, as it is now: of something that is tried, how often it was right."""
        form = self.trials.get(category) or self.rules.get(category)
        return self.judged(category, form.version) if form else UNJUDGED

    def standing(self, category: str) -> Standing:
        """How a category stands."""
        rules, trials = (
            {name: plain_rule(rule) for name, rule in group.items()} for group in (self.rules, self.trials)
        )
        return standing({"rules": rules, "trials": trials, "alarms": self.configuration.alarms}, category)

    def seen(self, category: str) -> Seen:
        """One rule. What has no rule of its own is judged with its family's."""
        family = f"{category.split('.', 1)[0]}.*"
        form = self.trials.get(category) or self.rules.get(category) or self.rules.get(family)
        judged = self.judged(form.category, form.version) if form else UNJUDGED
        waiting = len(self.waiting(category)) if form and form.category == category else 0
        return Seen(self.standing(category), self.counts.get(category, NOTHING), judged, waiting)


class Looking:
    """Looks. ``configure``: server -> its configuration."""

    def __init__(self, ledger: Ledger, clock: Clock, configure: Callable[[Server], Configuration]) -> None:
        self.ledger = ledger
        self.clock = clock
        self.configure = configure

    async def look(self, server: Server) -> Look:
        """A server's rules at this moment."""
        guild = server.guild_id
        tallies = await self.ledger.tallies(guild, self.clock.now() - PERIOD)
        sightings = await self.ledger.sightings(guild)
        verdicts = await self.ledger.verdicts(guild)
        return Look(server, self.configure(server), counts(tallies), sightings, verdicts)

    async def judge(self, guild_id: int, of: str, verdict: Judged, by: int) -> Verdict:
        """Take somebody's verdict on a sighting, the first or another one. Nobody judges a message of their own."""
        before = next((one for one in await self.ledger.sightings(guild_id) if one.id == of), None)
        if before is None:
            return Verdict.GONE
        if before.person_id == by:
            return Verdict.OWN
        after, changed = await self.ledger.judge(of, verdict, self.clock.now())
        if after is None:
            return Verdict.GONE
        return (Verdict.ANEW if before.verdict else Verdict.NOW) if changed else Verdict.ALREADY
