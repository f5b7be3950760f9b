"""What would have reached people so far, in memory alone: so that cooldowns and cases count as they would have.

Everything that the bot tries is taken to have come through, nobody has asked for quiet, and no volunteer has closed a
case: what is read does not tell.
"""

from __future__ import annotations

from bot.act.cases import new_case
from bot.act.lives import DAY
from bot.act.plan import UNLESS_REMOVED, plan
from bot.model import Case, Decision, Joining, Lately, Outcome, Result, Server, Trace
from bot.record.joins import fresh, join, joinable, joining
from bot.record.keeping import CASES_KEPT
from bot.record.traces import traces_of
from config.loader import Configuration

DONE = Outcome(Result.DONE)
Person = tuple[int | None, int]
"""A server and a person in it."""


class Past:
    """One for a dry run over many messages, which have to come in the order of time."""

    def __init__(self) -> None:
        self._traces: dict[Person, tuple[Trace, ...]] = {}
        self._cases: dict[Person, tuple[Case, ...]] = {}
        self._hinted: set[Person] = set()

    def lately(self, guild_id: int | None, person_id: int, now: float) -> Lately:
        """What somebody received within the last day."""
        person = guild_id, person_id
        kept = tuple(one for one in self._traces.get(person, ()) if one.at > now - DAY)
        if kept:
            self._traces[person] = kept
        else:
            self._traces.pop(person, None)
        return Lately(kept)

    def note(self, decision: Decision, server: Server, configuration: Configuration) -> Joining | None:
        """Remember what a decision would have brought. Returns what became of its case; None where it asks for none."""
        person = decision.guild_id, decision.author_id
        case, became = self._case(decision, configuration)
        steps = plan(decision, server, case, became or Joining.NEW, configuration.notes)
        outcomes = {step.key: DONE for step in steps if UNLESS_REMOVED not in step.codes}
        if traces := traces_of(decision, steps, outcomes):
            self._traces[person] = (*self._traces.get(person, ()), *traces)
        return became

    def hinted(self, guild_id: int | None, person_id: int) -> bool:
        """Whether somebody has had the one tip about their name."""
        return (guild_id, person_id) in self._hinted

    def note_hint(self, guild_id: int | None, person_id: int) -> None:
        """They have it now."""
        self._hinted.add((guild_id, person_id))

    def _case(self, decision: Decision, configuration: Configuration) -> tuple[Case | None, Joining | None]:
        asked = new_case(decision)
        if asked is None:
            return None, None
        now = decision.decided_at
        person = decision.guild_id, decision.author_id
        alive = tuple(one for one in self._cases.get(person, ()) if one.last_at > now - CASES_KEPT)
        old = joinable(alive, asked, configuration.policy.episode(decision), now)
        if old is None:
            self._cases[person] = (*alive, fresh(asked))
            return fresh(asked), Joining.NEW
        joined = join(old, asked)
        self._cases[person] = tuple(joined if one is old else one for one in alive)
        return joined, joining(old, joined)
